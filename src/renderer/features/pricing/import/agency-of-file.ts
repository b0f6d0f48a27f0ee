// Whose quote a file most likely is.
import type { AgencyId } from '../../../../shared/domain/model.ts'

/** A file that names an agency by the words in its own name is most likely that agency's. */
export const agencyOfName = (
  fileName: string,
  agencies: readonly { readonly id: AgencyId; readonly name: string }[],
): AgencyId | null => {
  const plain = (words: string): string =>
    words
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
  const name = plain(fileName)
  const found = agencies.filter((agency) => {
    const [first = ''] = agency.name.split(/\s+/)
    return (
      name.includes(plain(agency.name)) || (plain(first).length > 3 && name.includes(plain(first)))
    )
  })
  return found.length === 1 ? (found[0]?.id ?? null) : null
}
