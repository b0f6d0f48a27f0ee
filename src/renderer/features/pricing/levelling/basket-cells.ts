// The basket as a sheet: the text of each cell, and what finished texts make of its items.
import type { BasketItem, BasketKind } from '../../../../shared/domain/pricing/basket.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { parseNumber } from '../../../ui/parse-number.ts'

export type BasketColumn = 'on' | 'label' | 'kind' | 'quantity' | 'unit' | 'months'

export const basketColumns: readonly BasketColumn[] = [
  'label',
  'on',
  'kind',
  'quantity',
  'unit',
  'months',
]

export const kinds: readonly BasketKind[] = ['scope', 'option', 'hand-over', 'maintenance']

export const kindLabel = (kind: BasketKind): string => text(`pricing.kind.${kind}`)

/** Same as the contract's. */
const mostItems = 500
const textLimit = 200
const mostMonths = 600

export const yes = '✓'
const yesses = new Set([yes, 'x', '1', 'y', 'yes', 'true', 'on', 'ja', 'j'])
const noes = new Set(['', '-', '–', '0', 'n', 'no', 'false', 'off', 'nein'])

export const newItem = (key: string): BasketItem => ({
  key,
  label: '',
  kind: 'scope',
  quantity: null,
  unit: null,
  months: null,
  on: true,
})

/** Keys for items that are to come; never one that a plug or an assignment may still mean. */
export const freeItemKeys = (items: readonly BasketItem[], count: number): readonly string[] => {
  const last = items.reduce(
    (most, { key }) => Math.max(most, Number(/^item-(\d+)$/.exec(key)?.[1] ?? 0)),
    0,
  )
  return Array.from({ length: count }, (_, index) => `item-${last + index + 1}`)
}

const numberText = (value: number | null, locale: string): string =>
  value === null
    ? ''
    : new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false }).format(value)

export const basketText = (item: BasketItem, column: BasketColumn, locale: string): string => {
  switch (column) {
    case 'on':
      return item.on ? yes : ''
    case 'label':
      return item.label
    case 'kind':
      return kindLabel(item.kind)
    case 'unit':
      return item.unit ?? ''
    default:
      return numberText(item[column], locale)
  }
}

type Parsed =
  | { readonly ok: true; readonly fields: Partial<BasketItem> }
  | { readonly ok: false; readonly reason: string }

const refuse = (reason: string): Parsed => ({ ok: false, reason })

/** By its name or the beginning of it, in the language shown; by its English key as well. */
const kindOf = (typed: string): BasketKind | null => {
  const word = typed.toLowerCase()
  if (word === '') return null
  return (
    kinds.find((kind) => kind === word || kindLabel(kind).toLowerCase() === word) ??
    kinds.find((kind) => kindLabel(kind).toLowerCase().startsWith(word)) ??
    null
  )
}

const parseCell = (column: BasketColumn, typed: string, locale: string): Parsed => {
  const value = typed.trim()
  switch (column) {
    case 'on': {
      const word = value.toLowerCase()
      return yesses.has(word) || noes.has(word)
        ? { ok: true, fields: { on: yesses.has(word) } }
        : refuse(text('pricing.lines.yesOrNo', { value }))
    }
    case 'label':
    case 'unit':
      if (value.length > textLimit)
        return refuse(text('pricing.lines.tooLong', { limit: textLimit }))
      return { ok: true, fields: column === 'label' ? { label: value } : { unit: value || null } }
    case 'kind': {
      const kind = kindOf(value)
      return kind === null
        ? refuse(text('pricing.basket.kindNeeded', { kinds: kinds.map(kindLabel).join(', ') }))
        : { ok: true, fields: { kind } }
    }
    default: {
      const number = value === '' ? null : parseNumber(value, locale)
      if (value !== '' && (number === null || number < 0))
        return refuse(text('pricing.lines.notANumber', { value }))
      if (column === 'months' && number !== null && number > mostMonths)
        return refuse(text('pricing.basket.tooLong', { limit: mostMonths }))
      return { ok: true, fields: { [column]: number } }
    }
  }
}

export interface BasketChange {
  readonly item: BasketItem
  readonly column: BasketColumn
  /** null: emptied. */
  readonly text: string | null
}

export type BasketEdit =
  | { readonly ok: true; readonly items: readonly BasketItem[] }
  | { readonly ok: false; readonly reason: string }

/** As `editLines`: an item without a name is no item. */
export const editItems = (
  items: readonly BasketItem[],
  changes: readonly BasketChange[],
  locale: string,
): BasketEdit => {
  const edited = new Map(items.map((item) => [item.key, item]))
  for (const { item, column, text: typed } of changes) {
    // An emptied kind is the usual one.
    if (column === 'kind' && typed === null) continue
    const parsed = parseCell(column, typed ?? '', locale)
    if (!parsed.ok) return parsed
    edited.set(item.key, { ...(edited.get(item.key) ?? item), ...parsed.fields })
  }
  const kept = [...edited.values()].filter(({ label }) => label !== '')
  return kept.length > mostItems
    ? { ok: false, reason: text('pricing.basket.tooMany', { limit: mostItems }) }
    : { ok: true, items: kept }
}
