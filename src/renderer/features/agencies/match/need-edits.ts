// The brief's needs as a person edits them: one item in, out, or as hard as it is.
import { sameWords } from '../../../../shared/domain/agencies/same-words.ts'
import type { NeedKind, Needs } from '../../../../shared/domain/model.ts'

/** null: not needed. */
export type Wanted = 'nice' | 'must' | null

type Item = Needs['items'][number]

const same = (item: Item, kind: NeedKind, value: string): boolean =>
  item.kind === kind && (item.value === value || sameWords(item.value, value))

export const wantedOf = ({ items }: Needs, kind: NeedKind, value: string): Wanted => {
  const item = items.find((other) => same(other, kind, value))
  if (item === undefined) return null
  return item.must ? 'must' : 'nice'
}

/** The needs with this one set; a new one comes last, a known one keeps its place. */
export const withNeed = (needs: Needs, kind: NeedKind, value: string, wanted: Wanted): Needs => {
  const known = needs.items.some((item) => same(item, kind, value))
  if (wanted === null)
    return { ...needs, items: needs.items.filter((item) => !same(item, kind, value)) }
  const must = wanted === 'must'
  return {
    ...needs,
    items: known
      ? needs.items.map((item) => (same(item, kind, value) ? { ...item, must } : item))
      : [...needs.items, { kind, value, must }],
  }
}

export const needsOfKind = ({ items }: Needs, kind: NeedKind): readonly Item[] =>
  items.filter((item) => item.kind === kind)
