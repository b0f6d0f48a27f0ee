// A ruling of the chair in words.
import type { Agency, Evaluator } from '../../../../shared/domain/model.ts'
import { formatList } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'

export const rulingWords = (
  from: Evaluator['recusedFrom'],
  agencies: readonly Pick<Agency, 'id' | 'name'>[],
): string => {
  if (from === 'all') return text('procedure.ruling.all')
  if (from.length === 0) return text('procedure.ruling.none')
  const names = agencies.filter(({ id }) => from.includes(id)).map(({ name }) => name)
  return text('procedure.ruling.some', { agencies: formatList(names, locale) })
}
