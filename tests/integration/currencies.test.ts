// Money of currencies without a smaller unit, and of those with a thousandth, all the way: entered through the
// door, converted, levelled, logged, written as document, workbook and PDF, and read again.
import { readXlsx } from 'hucre/xlsx'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/main/files/document.ts'
import type { AgencyId, EvaluationId, EvaluationState } from '../../src/shared/domain/model.ts'
import { emptyScenario } from '../../src/shared/domain/pricing/basket.ts'
import { termsOf } from '../../src/shared/domain/pricing/compared.ts'
import { levelQuotes } from '../../src/shared/domain/pricing/levelling.ts'
import { emptyPlan } from '../../src/shared/domain/pricing/plan.ts'
import { readQuote } from '../../src/shared/domain/pricing/read-quote.ts'
import { rankEvaluation } from '../../src/shared/domain/ranking.ts'
import { readPdf } from '../fixtures/pdf-text.ts'
import { openApp, startTestReporter, type TestApp } from './open-app.ts'

const reporter = startTestReporter()
afterAll(() => reporter.close())

const opened: TestApp[] = []
afterEach(async () => {
  for (const app of opened.splice(0)) await app.close()
})
const newApp = (): TestApp => {
  const app = openApp(undefined, reporter)
  opened.push(app)
  return app
}

interface Line {
  readonly item: string
  readonly quantity?: number
  readonly rate?: number
  readonly amount?: number
}

interface Offer {
  readonly currency: string
  /** Worth of one unit of its currency in the evaluation's; null: the same currency. */
  readonly rate: number | null
  readonly amount: number
  readonly lines: readonly Line[]
}

interface Case {
  readonly currency: string
  readonly floor: number
  readonly ceiling: number
  readonly offers: readonly [Offer, Offer]
  /** Per agency: the two items of the scope, and their total. */
  readonly levelled: readonly (readonly [number, number, number])[]
  readonly printed: {
    /** The total as stated, in the quote's own currency; a foreign one is compared converted. */
    readonly quoted: readonly string[]
    readonly handover: string
    readonly totals: string
    readonly formula: string
  }
  readonly points: number
  readonly format: string
}

const cases: readonly Case[] = [
  {
    currency: 'JPY',
    floor: 1_000,
    ceiling: 9_000,
    offers: [
      {
        currency: 'JPY',
        rate: null,
        amount: 4_704,
        // 3 × 1,234.5 is half a yen too much for 3,703, and 1,000.4 is no price in yen.
        lines: [
          { item: 'Build', quantity: 3, rate: 1_234.5 },
          { item: 'Handover', amount: 1_000.4 },
        ],
      },
      // 7.5555 is 7.556 in dinars, and that 3,706.218 yen.
      {
        currency: 'KWD',
        rate: 490.5,
        amount: 7.556,
        lines: [{ item: 'Build', quantity: 1, rate: 7.5555 }],
      },
    ],
    levelled: [
      [3_704, 1_000, 4_704],
      [3_706, 1_000, 4_706],
    ],
    printed: {
      quoted: ['JPY 4,704', 'KWD 7.556'],
      handover: 'Handover JPY 1,000 ◆ JPY 1,000',
      totals: 'Expected total JPY 4,704 JPY 4,706',
      formula: 'Aldgate JPY 4,704 (9,000 − 4,704) ÷ (9,000 − 1,000) × 100 53.7',
    },
    points: 53.7,
    // One quote is in dinars.
    format: '#,##0.000',
  },
  {
    currency: 'KWD',
    floor: 1_000,
    ceiling: 1_500,
    offers: [
      {
        currency: 'KWD',
        rate: null,
        amount: 1_233.46,
        // 3 × 411.1115 is 1,233.3345.
        lines: [
          { item: 'Build', quantity: 3, rate: 411.1115 },
          { item: 'Handover', amount: 0.125 },
        ],
      },
      // 1,224.00204 dinars.
      {
        currency: 'JPY',
        rate: 0.00204,
        amount: 600_001,
        lines: [{ item: 'Build', amount: 600_001 }],
      },
    ],
    levelled: [
      [1_233.335, 0.125, 1_233.46],
      [1_224.002, 0.125, 1_224.127],
    ],
    printed: {
      quoted: ['KWD 1,233.460', 'JPY 600,001'],
      handover: 'Handover KWD 0.125 ◆ KWD 0.125',
      totals: 'Expected total KWD 1,233.460 KWD 1,224.127',
      formula: 'Aldgate KWD 1,233.460 (1,500 − 1,233.46) ÷ (1,500 − 1,000) × 100 53.3',
    },
    points: 53.308,
    format: '#,##0.000',
  },
]

const item = (label: string) => ({
  key: label,
  label,
  kind: 'scope' as const,
  quantity: null,
  unit: null,
  months: null,
  on: true,
})

async function enter(app: TestApp, { currency, floor, ceiling, offers }: Case) {
  const details = {
    title: 'Money',
    client: null,
    brief: null,
    currency,
    template: 'backend',
  } as const
  const { id } = await app.call('evaluations.create', details)
  const evaluation = id as EvaluationId
  const { criteria } = await app.call('criteria.list', { evaluation })
  for (const { id: criterion } of criteria)
    if (criterion === 'pricing')
      await app.call('criteria.update', {
        evaluation,
        criterion,
        fields: {
          kind: 'price',
          price: { formula: 'floor-ceiling', floor, ceiling, k: null },
          levels: [],
        },
      })
    else await app.call('criteria.remove', { evaluation, criterion })
  const agencies: AgencyId[] = []
  for (const name of ['Aldgate', 'Brightwater'])
    agencies.push((await app.call('agencies.add', { evaluation, fields: { name } })).id as AgencyId)
  const quotes = offers.map((offer, at) => ({
    agency: agencies[at]!,
    fields: {
      amount: offer.amount,
      currency: offer.currency,
      conversion: offer.rate === null ? null : { rate: offer.rate, date: '2026-11-20' },
      lines: offer.lines.map((line, index) => ({
        id: `l${index}`,
        item: line.item,
        quantity: line.quantity ?? null,
        unit: null,
        rate: line.rate ?? null,
        amount: line.amount ?? null,
        optional: false,
        excluded: false,
        group: null,
      })),
    },
  }))
  await app.call('pricing.setQuotes', { evaluation, quotes, file: null })
  const scenario = { ...emptyScenario, items: [item('Build'), item('Handover')] }
  const plan = { ...emptyPlan, basis: 'levelled' as const, scenario }
  await app.call('pricing.setPlan', { evaluation, plan, reason: null })
  return { evaluation, agencies: agencies as [AgencyId, AgencyId] }
}

async function exportedState(app: TestApp, evaluation: EvaluationId) {
  const file = await app.call('evaluations.export', { evaluation, format: 'document' })
  const parsed = parseDocument(file.bytes)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return { file, state: parsed.content.state }
}

const levelledOf = ({ evaluation, quotes }: EvaluationState) =>
  levelQuotes(
    quotes.map(readQuote),
    (evaluation.pricing ?? emptyPlan).scenario,
    termsOf(evaluation),
    new Set(),
  ).map(({ rows, totals }) => [
    ...rows.map(({ levelled }) => levelled),
    totals === null ? null : totals.expected,
  ])

describe.each(cases)('an evaluation in $currency', (given) => {
  it('levels and converts to its smallest unit, and keeps that in documents', async () => {
    const app = newApp()
    const { evaluation } = await enter(app, given)
    const { file, state } = await exportedState(app, evaluation)
    expect(levelledOf(state)).toEqual(given.levelled)
    const first = rankEvaluation(state).results.find(({ name }) => name === 'Aldgate')
    expect(first?.score).toBeCloseTo(given.points, 9)

    const other = newApp()
    const imported = await other.call('evaluations.import', file)
    const again = await exportedState(other, imported.evaluation as EvaluationId)
    expect(again.state.quotes).toEqual(state.quotes)
    expect(levelledOf(again.state)).toEqual(given.levelled)
    expect(await other.call('pricing.quotes', { evaluation: imported.evaluation })).toEqual(
      await app.call('pricing.quotes', { evaluation }),
    )
  })

  it('prints every decimal that the currency has on the price page', async () => {
    const app = newApp()
    const { evaluation } = await enter(app, given)
    const { bytes } = await app.call('report.compile', { evaluation, paper: 'a4', attach: false })
    const { pages } = await readPdf(bytes)
    const lines = pages
      .flatMap((page) => page.lines)
      .map((words) => words.replaceAll('\u00a0', ' '))
    const { quoted, handover, totals, formula } = given.printed
    expect(lines).toContain(handover)
    expect(lines).toContain(totals)
    expect(lines).toContain(formula)
    for (const [at, words] of quoted.entries())
      expect(
        lines.find((each) => each.startsWith(`${['Aldgate', 'Brightwater'][at]} fixed price`)),
      ).toContain(words)
  })

  it('logs a change of a total by its smallest unit, and shows it in the workbook', async () => {
    const app = newApp()
    const { evaluation, agencies } = await enter(app, given)
    const [{ amount, currency }] = given.offers
    const dearer = currency === 'JPY' ? amount + 1 : 1_233.461
    await app.call('pricing.setQuote', {
      evaluation,
      agency: agencies[0],
      fields: { amount: dearer },
    })
    const [change] = await app.call('pricing.log', { evaluation })
    expect(change).toMatchObject({ before: { amount, currency }, after: { amount: dearer } })
    const { bytes } = await app.call('evaluations.export', { evaluation, format: 'xlsx' })
    const { sheets } = await readXlsx(bytes, { readStyles: true })
    const quotes = sheets.find(({ name }) => name === 'Quotes')
    expect(quotes?.rows[1]?.[2]).toBe(dearer)
    expect(quotes?.cells?.get('1,2')?.style?.numFmt).toBe(given.format)
  })

  it('reads quotes from a table with the decimals that they are written with', async () => {
    const app = newApp()
    const { evaluation, agencies } = await enter(app, given)
    const [offer] = given.offers
    const [first] = offer.lines
    const table = `Item,Qty,Rate,Amount\n${first?.item},${first?.quantity},${first?.rate},\nHandover,,,"${offer.currency} ${offer.lines[1]?.amount}"\n`
    const read = await app.call('pricing.readTable', {
      evaluation,
      name: 'quote.csv',
      bytes: new TextEncoder().encode(table) as Uint8Array<ArrayBuffer>,
      sheet: null,
      mapping: null,
      agency: agencies[0],
      decimal: '.',
      currency: offer.currency,
    })
    const fields = read.quotes[0]?.fields
    expect(fields?.lines?.map(({ quantity, rate, amount }) => [quantity, rate, amount])).toEqual(
      offer.lines.map((line) => [line.quantity ?? null, line.rate ?? null, line.amount ?? null]),
    )
    expect([fields?.amount, fields?.currency]).toEqual([offer.amount, offer.currency])
  })
})
