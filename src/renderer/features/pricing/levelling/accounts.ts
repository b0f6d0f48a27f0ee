// How levelled prices and totals come about, part by part.
import type { AgencyId } from '../../../../shared/domain/model.ts'
import type { BasketItem } from '../../../../shared/domain/pricing/basket.ts'
import type { QuotedSum, RatedPart } from '../../../../shared/domain/pricing/levelled-price.ts'
import type { LevelledRow, PlugSum } from '../../../../shared/domain/pricing/levelling.ts'
import { type FullQuote, factorTo, type Terms } from '../../../../shared/domain/pricing/quote.ts'
import { formatMoney, formatNumber } from '../../../../shared/format.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'
import type { Account, AccountPart } from '../account.tsx'
import { adjustmentWords } from '../comparable-account.ts'
import { lineName } from '../quotes/flag-words.ts'
import { sourceSigns } from './source-mark.tsx'
import type { Offer } from './use-levelled.ts'

const amountWords = (value: number): string => formatNumber(value, locale, 0, 6)

export interface AccountContext {
  readonly offers: readonly Offer[]
  readonly items: readonly BasketItem[]
  readonly terms: Terms
  readonly maintenanceMonths: number
  readonly contingencyPercent: number
}

const nameOf = (agency: AgencyId, { offers }: AccountContext): string =>
  offers.find((offer) => offer.agency === agency)?.name ?? agency

const itemLabel = (key: string, { items }: AccountContext): string =>
  items.find((item) => item.key === key)?.label ?? key

/** "120 hours at USD 95", "USD 8,000 for 10 days". */
const ratePart = (part: RatedPart, sum: QuotedSum, quote: FullQuote): AccountPart => {
  const money = (amount: number): string => formatMoney(amount, quote.currency, locale)
  const unit = part.unit ?? sum.unit ?? text('pricing.sum.unit')
  const { line, basket } = part.conversion
  const details = [
    part.rate === null && part.amount !== null && part.quantity !== null
      ? text('pricing.sum.amountFor', {
          amount: money(part.amount),
          quantity: amountWords(part.quantity),
          unit,
        })
      : part.quantity === null
        ? null
        : text('pricing.sum.quotedQuantity', { quantity: amountWords(part.quantity), unit }),
    line === basket
      ? null
      : text('pricing.sum.unitConversion', {
          from: unit,
          to: sum.unit ?? '',
          count: amountWords(line / basket),
        }),
  ].filter((detail) => detail !== null)
  const rate =
    part.rate ?? (part.amount !== null && part.quantity ? part.amount / part.quantity : null)
  return {
    label: lineName(quote, part.line),
    detail: details.length === 0 ? null : details.join(' · '),
    amount: rate === null ? '' : text('pricing.sum.perUnit', { rate: money(rate), unit }),
  }
}

const neededPart = (sum: QuotedSum): AccountPart[] => {
  if (sum.quantity === null || sum.rates.length === 0) return []
  const quantity = amountWords(sum.quantity)
  const unit = sum.unit ?? text('pricing.sum.unit')
  const months = sum.months ?? 1
  return [
    {
      label:
        months === 1
          ? text('pricing.sum.needed', { quantity, unit })
          : text('pricing.sum.neededMonths', { quantity, unit, months: amountWords(months) }),
      detail:
        sum.rates.length < 2
          ? null
          : text(sum.combined === 'sum' ? 'pricing.sum.ratesAdded' : 'pricing.sum.ratesAveraged'),
      amount: '',
    },
  ]
}

const quotedParts = (sum: QuotedSum, quote: FullQuote, terms: Terms): AccountPart[] => [
  ...sum.rates.map((part) => ratePart(part, sum, quote)),
  ...neededPart(sum),
  ...sum.lumps.map(({ line, amount }) => ({
    label: lineName(quote, line),
    detail: text('pricing.sum.lump'),
    amount: formatMoney(amount, quote.currency, locale),
  })),
  ...(factorTo(quote, terms) === null
    ? []
    : adjustmentWords(quote, terms).map((label) => ({ label, detail: null, amount: '' }))),
]

const plugParts = (sum: PlugSum, context: AccountContext): AccountPart[] =>
  sum.of.map(({ agency, amount }) => ({
    label: nameOf(agency, context),
    detail: null,
    amount: formatMoney(amount, context.terms.currency, locale),
    aside: true,
  }))

/** A levelled price: from the agency's lines, from the others' prices, or why there is none. */
export const priceAccount = (row: LevelledRow, offer: Offer, context: AccountContext): Account => {
  const { sum, levelled } = row
  const { currency } = context.terms
  const amount = levelled === null ? '–' : formatMoney(levelled, currency, locale)
  const title = text('pricing.sum.priceTitle', { name: offer.name, item: row.item })
  const total = (label: string) => ({ label, amount })
  if (sum === null)
    return {
      title,
      parts: [],
      total: total(text(`pricing.source.${row.source}`)),
      notes: [],
    }
  switch (sum.kind) {
    case 'quoted':
      return {
        title,
        parts: quotedParts(sum, offer.quote, context.terms),
        total: total(
          text(row.source === 'option-off' ? 'pricing.source.option-off' : 'pricing.sum.levelled'),
        ),
        notes: sum.bundle.map((key) =>
          text('pricing.sum.alsoHolds', { item: itemLabel(key, context) }),
        ),
      }
    case 'plug':
      return {
        title,
        parts: plugParts(sum, context),
        total: total(text(sum.origin === 'set' ? 'pricing.sum.plugSet' : 'pricing.sum.plugMedian')),
        notes: [text(`pricing.absence.${sum.why}`)],
      }
    case 'included':
      return {
        title,
        parts: [],
        total: total(text('pricing.sum.includedIn', { line: lineName(offer.quote, sum.line) })),
        notes: [],
      }
    case 'missing':
      return {
        title,
        parts: [],
        total: total(text('pricing.source.missing')),
        notes: [text(`pricing.absence.${sum.why}`), text(`pricing.sum.missing.${sum.plug}`)],
      }
  }
}

export type TotalColumn = 'submitted' | 'levelled' | 'expected' | 'low' | 'high' | 'plugs'

const amountOf = (row: LevelledRow, column: TotalColumn): number | null =>
  column === 'plugs'
    ? row.source === 'plug'
      ? row.levelled
      : null
    : column === 'submitted' || column === 'levelled'
      ? row[column]
      : row.levelled === null
        ? null
        : row[column]

/** A column's total: the rows that make it, exactly. */
export const totalAccount = (
  offer: Offer,
  column: TotalColumn,
  context: AccountContext,
): Account | null => {
  const { rows, totals, overrun } = offer.result
  if (totals === null) return null
  const money = (amount: number): string => formatMoney(amount, context.terms.currency, locale)
  const provided = column === 'expected' || column === 'low' || column === 'high'
  const percent = provided ? overrun[column] : 0
  return {
    title: text(`pricing.total.${column}Of`, { name: offer.name }),
    parts: rows.flatMap((row) => {
      const amount = amountOf(row, column)
      return amount === null
        ? []
        : [
            {
              label:
                `${sourceSigns[row.source]} ${row.item || text('pricing.lines.noName')}`.trim(),
              detail: null,
              amount: money(amount),
            },
          ]
    }),
    total: { label: text(`pricing.total.${column}`), amount: money(totals[column]) },
    notes: [
      ...(provided && percent !== 0
        ? [text('pricing.sum.overrun', { percent: formatNumber(percent, locale, 0, 2) })]
        : []),
      ...(provided && context.contingencyPercent !== 0
        ? [
            text('pricing.sum.contingency', {
              percent: formatNumber(context.contingencyPercent, locale, 0, 2),
            }),
          ]
        : []),
      ...(!offer.result.complete && column !== 'submitted'
        ? [plural('pricing.sum.incomplete', rows.filter((row) => row.source === 'missing').length)]
        : []),
    ],
  }
}
