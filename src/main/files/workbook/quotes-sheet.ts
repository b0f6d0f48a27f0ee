// The sheet Quotes: what was offered, what of it counts, and the benchmarks that relative price formulas use.
import { priceCell } from '../../../shared/domain/matrix.ts'
import type { Quote } from '../../../shared/domain/model.ts'
import { benchmarkOf } from '../../../shared/domain/pricing/formulas.ts'
import { minorUnits } from '../../../shared/domain/pricing/money.ts'
import { text } from '../../../shared/messages/translate.ts'
import { type Layout, quoteColumns, quoteFacts, sheetNames } from './layout.ts'
import { type Content, quoted, type SheetPlan } from './sheet-plan.ts'

const { amount, currency, counted, setsBenchmark, compared, facts } = quoteColumns

/** VAT, the typed rate, validity and payment terms, as far as the quote says them. */
const termsIn = (
  { vat, currency: of, conversion, validUntil, paymentTerms }: Quote,
  own: string,
): Content[] => [
  vat === null
    ? null
    : text(vat.included ? 'workbook.vatIncluded' : 'workbook.vatExcluded', {
        percent: vat.ratePercent,
      }),
  of === own ? null : (conversion?.rate ?? null),
  validUntil,
  paymentTerms,
]

export function quotesSheet(layout: Layout): SheetPlan {
  const { state, prepared, quoteRow, resultOf } = layout
  const own = state.evaluation.currency
  const yes = text('workbook.yes')
  const last = state.quotes.length + 1

  /** Quotes of agencies that take part and are excluded by nothing but their price are compared. */
  const isCompared = (quote: Quote): boolean =>
    prepared.raw[prepared.agencyIndex.get(quote.agency) ?? -1]?.excluded.length === 0
  const priceLeaf = layout.ranking.leaves.findIndex(({ criterion }) => criterion.kind === 'price')
  const countedOf = (quote: Quote): number | null => {
    const cells = prepared.raw[prepared.agencyIndex.get(quote.agency) ?? -1]?.cells
    return (cells?.[priceLeaf] ?? priceCell(quote, own)).raw
  }
  const comparedOf = (quote: Quote): number | null => {
    const price = countedOf(quote)
    return isCompared(quote) && price !== null && price > 0 ? price : null
  }

  const rows = state.quotes.map((quote): Content[] => {
    const row = quoteRow.get(quote.agency) ?? 0
    const price = countedOf(quote)
    const isPlain = price === (quote.currency === own ? quote.amount : null)
    return [
      resultOf.get(quote.agency)?.name ?? quote.agency,
      text(`workbook.structure.${quote.structure}`),
      quote.amount,
      quote.currency,
      isPlain
        ? {
            formula: `IF(${currency}${row}=$${facts}$${quoteFacts.currency},${amount}${row},"")`,
            result: price ?? '',
          }
        : price,
      isCompared(quote) ? yes : text('workbook.no'),
      {
        formula: `IF(AND(${setsBenchmark}${row}=${quoted(yes)},ISNUMBER(${counted}${row})),IF(${counted}${row}>0,${counted}${row},""),"")`,
        result: comparedOf(quote) ?? '',
      },
      ...termsIn(quote, own),
    ]
  })
  const benchmark = benchmarkOf(
    state.quotes.map(comparedOf).filter((price): price is number => price !== null),
  )
  const range = `${compared}$2:${compared}$${Math.max(last, 2)}`
  const over = (name: string, result: number | undefined): Content => ({
    formula: `IF(COUNT(${range})>0,${name}(${range}),"")`,
    result: result ?? '',
  })
  const beside: readonly (readonly [string, Content])[] = [
    [text('workbook.currency'), own],
    [text('workbook.lowest'), over('MIN', benchmark?.lowest)],
    [text('workbook.highest'), over('MAX', benchmark?.highest)],
    [text('workbook.mean'), over('AVERAGE', benchmark?.mean)],
  ]
  const empty: readonly Content[] = Array.from({ length: 11 }, () => null)
  return {
    name: sheetNames.quotes,
    columns: [
      { heading: text('workbook.agency'), width: 30, format: 'text' },
      { heading: text('workbook.structure'), width: 14, format: 'text' },
      { heading: text('workbook.amount'), width: 14, format: 'money' },
      { heading: text('workbook.currency'), width: 10, format: 'text' },
      { heading: text('workbook.counted'), width: 14, format: 'money' },
      { heading: text('workbook.setsBenchmark'), width: 16, format: 'text' },
      { heading: text('workbook.compared'), width: 14, format: 'money' },
      { heading: text('pricing.quote.vat'), width: 18, format: 'text' },
      { heading: text('workbook.rate', { currency: own }), width: 12, format: 'number' },
      { heading: text('pricing.quote.validUntil'), width: 12, format: 'text' },
      { heading: text('pricing.quote.paymentTerms'), width: 30, format: 'prose' },
      { heading: '', width: 3, format: 'text' },
      { heading: text('workbook.benchmarks'), width: 20, format: 'text' },
      { heading: '', width: 14, format: 'money' },
    ],
    second: null,
    secondFormat: 'text',
    rows: Array.from({ length: Math.max(rows.length, beside.length) }, (_, index) => {
      const fact = beside[index]
      const left = rows[index] ?? empty
      return fact === undefined ? left : [...left, null, ...fact]
    }),
    notes: [text('workbook.note.benchmarks')],
    frozenColumns: 1,
    decimals: Math.max(...[own, ...state.quotes.map((quote) => quote.currency)].map(minorUnits)),
  }
}
