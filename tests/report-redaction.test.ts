// What a copy withholds is in none of its pages: whatever the names, amounts and comments of an evaluation are, the
// redacted report is the same, and its PDF holds none of them.
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Reporter, startReporter } from '../src/main/report/client.ts'
import { usualComparison } from '../src/main/report/compare-data.ts'
import { reportData } from '../src/main/report/data.ts'
import { type ReportInput, wholeReport } from '../src/main/report/input.ts'
import { everyAmountHider } from '../src/main/report/redact/amounts.ts'
import { replacerOf } from '../src/main/report/redact/stand-ins.ts'
import { usualLook } from '../src/shared/domain/compare/look.ts'
import type { AgencyId, EvaluationState } from '../src/shared/domain/model.ts'
import {
  nothingRedacted,
  type Redaction,
  type ReportKind,
  withoutDocument,
} from '../src/shared/domain/report-choice.ts'
import { arbitraryState } from './arbitrary-state.ts'
import { readPdf } from './fixtures/pdf-text.ts'
import { type Marks, type ToldEvaluation, toldEvaluation } from './fixtures/told-report.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let reporter: Reporter
beforeAll(() => {
  const root = new URL('../', import.meta.url)
  reporter = startReporter({
    workerFile: new URL('src/main/report/worker.ts', root),
    appRoot: fileURLToPath(root),
  })
})
afterAll(() => reporter.close())

const inputOf = (
  { state, additions, record }: ToldEvaluation,
  redact: Redaction,
  kind: ReportKind = 'scorecard',
  agency: AgencyId | null = null,
): ReportInput => ({
  ...wholeReport,
  state,
  additions,
  // Everything that can be opened is: comments, findings and evidence stand in the comparison.
  compare: { ...usualComparison, look: { ...usualLook, everything: true } },
  record,
  kind,
  agency,
  redact,
  facts: {
    version: '1.2.3',
    generatedAt: '2026-11-22T09:14:00Z',
    ledgerHead: 'abcdef'.repeat(10),
    documentSha256: 'fedcba'.repeat(10),
    paper: 'a4',
    envelope: null,
    language: 'en',
    locale: 'en-GB',
  },
})

const first: Marks = { name: 'Quarz', said: 'remarkone', amount: 41_239 }
const names: Marks = { ...first, name: 'Brevil' }
const comments: Marks = { ...first, said: 'utterancetwo' }
const amounts: Marks = { ...first, amount: 87_311 }

const only = (what: keyof Redaction): Redaction => ({ ...nothingRedacted, [what]: true })

const evaluations = (price: boolean): fc.Arbitrary<EvaluationState> =>
  arbitraryState({ holes: true, price }).filter(({ agencies }) => agencies.length > 1)

const told = (state: EvaluationState, marks: Marks, redact: Redaction, kind?: ReportKind): string =>
  JSON.stringify(reportData(inputOf(toldEvaluation(state, marks), redact, kind)))

/** Without anything that may stand between the letters of a word or the digits of a number. */
const plain = (text: string): string => text.replaceAll(/[\u00ad\u200b\u2060-]/gu, '')
const digits = (text: string): string => text.replaceAll(/(?<=\d)[.,'’\u00a0\u202f\s](?=\d)/gu, '')

const secretsIn = (
  text: string,
  { amounts: sums }: ToldEvaluation,
  redact: Redaction,
): string[] => {
  const written = plain(text)
  const numbers = digits(written)
  return [
    ...(redact.names && written.toLowerCase().includes(first.name.toLowerCase()) ? ['a name'] : []),
    ...(redact.comments && written.includes(first.said) ? ['a comment'] : []),
    ...(redact.prices
      ? sums.filter((sum) => numbers.includes(String(sum))).map((sum) => String(sum))
      : []),
  ]
}

describe('a redacted report', () => {
  it.each(['scorecard', 'memo'] as const)('is the same whatever the names are (%s)', (kind) => {
    fc.assert(
      fc.property(evaluations(true), (state) => {
        const redact = only('names')
        expect(told(state, names, redact, kind)).toBe(told(state, first, redact, kind))
      }),
      { numRuns: 8 },
    )
  })

  it.each(['scorecard', 'memo'] as const)('is the same whatever was said (%s)', (kind) => {
    fc.assert(
      fc.property(evaluations(true), (state) => {
        const redact = only('comments')
        expect(told(state, comments, redact, kind)).toBe(told(state, first, redact, kind))
      }),
      { numRuns: 8 },
    )
  })

  it.each(['scorecard', 'memo'] as const)(
    'is the same whatever the quotes are, its points and places too (%s)',
    (kind) => {
      fc.assert(
        fc.property(evaluations(true), (state) => {
          const redact = only('prices')
          expect(told(state, amounts, redact, kind)).toBe(told(state, first, redact, kind))
        }),
        { numRuns: 8 },
      )
    },
  )

  it('shows that the comparison can fail: unredacted reports differ in each of the three', () => {
    const [state] = fc.sample(evaluations(true), { numRuns: 1, seed: 7 })
    const whole = told(state!, first, nothingRedacted)
    for (const marks of [names, comments, amounts])
      expect(told(state!, marks, nothingRedacted)).not.toBe(whole)
  })

  it('holds no redacted string or amount in the text of its PDF', async () => {
    const choices: readonly Redaction[] = [
      only('names'),
      only('prices'),
      only('comments'),
      { names: true, prices: true, comments: true },
    ]
    await fc.assert(
      fc.asyncProperty(
        evaluations(true),
        fc.constantFrom(...choices),
        fc.constantFrom<ReportKind>('scorecard', 'memo'),
        async (state, redact, kind) => {
          const evaluation = toldEvaluation(state, first)
          const { bytes } = await reporter.compile(inputOf(evaluation, redact, kind), {
            attachment: null,
          })
          const { pages, title } = await readPdf(bytes)
          const text = [title ?? '', ...pages.flatMap(({ lines }) => lines)].join('\n')
          expect(secretsIn(text, evaluation, redact)).toEqual([])
        },
      ),
      { numRuns: 6 },
    )
  })

  it('shows that the search can fail: an unredacted PDF holds all of them', async () => {
    const [state] = fc.sample(evaluations(true), { numRuns: 1, seed: 7 })
    const evaluation = toldEvaluation(state!, first)
    const { bytes } = await reporter.compile(inputOf(evaluation, nothingRedacted), {
      attachment: null,
    })
    const { pages } = await readPdf(bytes)
    const text = pages.flatMap(({ lines }) => lines).join('\n')
    const all = { names: true, prices: true, comments: true }
    const found = secretsIn(text, evaluation, all)
    expect(found).toContain('a name')
    expect(found).toContain('a comment')
    expect(found).toContain(String(evaluation.amounts[0]))
  })

  it('keeps who was excluded by a price excluded, and says no number', () => {
    const [state] = fc.sample(evaluations(true), { numRuns: 1, seed: 3 })
    const limited: EvaluationState = {
      ...state!,
      criteria: state!.criteria.map((one) =>
        one.kind === 'price' ? { ...one, minimum: first.amount + 1 } : one,
      ),
    }
    const evaluation = toldEvaluation(limited, first)
    const data = reportData(inputOf(evaluation, only('prices')))
    const out = data.ranking?.excluded.filter(({ reasons }) =>
      reasons.some((reason) => reason.startsWith('Failed the gate “Limit of')),
    )
    expect(out?.map(({ name }) => name).toSorted()).toEqual(evaluation.agencies.slice(1))
    expect(secretsIn(JSON.stringify(data), evaluation, only('prices'))).toEqual([])
  })

  it('shows a withheld price as withheld, and says that quality alone decides', () => {
    const [state] = fc.sample(evaluations(true), { numRuns: 1, seed: 3 })
    const data = reportData(inputOf(toldEvaluation(state!, first), only('prices')))
    const row = data.scorecards[0]?.rows.find(({ criterion }) => criterion === 'price')
    expect(row).toMatchObject({ score: 'withheld', points: '–', weight: '–', bar: null })
    expect(JSON.stringify(data.cover?.notes)).toContain('Points and places are those of quality')
    expect(data.price).toBeNull()
    expect(data.decision?.record.table?.rows[0]?.[2]).toBe('–')
  })
})

describe('the comparison of a redacted copy', () => {
  const [state] = fc.sample(evaluations(true), { numRuns: 1, seed: 7 })
  const rowsOf = (redact: Redaction) =>
    reportData(inputOf(toldEvaluation(state!, first), redact)).compare?.tables[0]?.sections[0]
      ?.rows ?? []
  const wordsOf = (redact: Redaction, label: string): readonly string[] =>
    rowsOf(redact).flatMap((row) =>
      row.label === label ? row.cells.flatMap(({ texts }) => texts) : [],
    )

  it('has evaluators by number, and says that what evidence rests on is withheld', () => {
    const labels = rowsOf(only('names')).map(({ label }) => label)
    expect(labels).toContain('Evaluator 1')
    expect(wordsOf(only('names'), 'Evidence').join()).toMatch(/^withheld \(/u)
  })

  it('says that the reason of an agreed value is withheld, and holds no finding', () => {
    expect(wordsOf(only('comments'), 'Agreed by the panel')).toEqual(['withheld in this copy'])
    expect(wordsOf(only('comments'), 'Strengths')).toEqual([])
    expect(wordsOf(nothingRedacted, 'Strengths')).not.toEqual([])
  })

  it('says nothing of a price beside that it is withheld', () => {
    const about = rowsOf(only('prices')).filter((row) => row.about === 'price')
    expect(about).toEqual([])
    const row = rowsOf(only('prices')).find(({ label }) => label === 'price')
    expect(row?.cells.every(({ main, texts }) => main === 'withheld' && texts.length === 0)).toBe(
      true,
    )
  })
})

describe('one agency’s own pages', () => {
  it('hold no name, no comment and no finding of another, whatever they are', () => {
    fc.assert(
      fc.property(evaluations(true), (state) => {
        const evaluation = toldEvaluation(state, first)
        const own = state.agencies[0]!.id
        const text = plain(
          JSON.stringify(reportData(inputOf(evaluation, nothingRedacted, 'agency', own))),
        )
        expect(text).toContain(evaluation.agencies[0])
        for (const name of evaluation.agencies.slice(1)) expect(text).not.toContain(name)
        for (const [at, sum] of evaluation.amounts.slice(1, state.agencies.length).entries())
          expect([at, digits(text).includes(String(sum))]).toEqual([at, false])
      }),
      { numRuns: 12 },
    )
  })
})

describe('amounts in what people wrote', () => {
  const [base] = fc.sample(evaluations(true), { numRuns: 1, seed: 1 })
  const { state, additions } = toldEvaluation(base!, { ...first, amount: 68_000 })
  const hide = everyAmountHider(state, additions, '#')

  it.each([
    ['They ask 68,000 for it', 'They ask # for it'],
    ['68.000,00 in all', '# in all'],
    ['68 000 now', '# now'],
    ['about 68k', 'about #'],
    ['USD 12.50 an hour', 'USD # an hour'],
    ['$900 a day', '$# a day'],
    ['900 dollars a day', '# dollars a day'],
    ['68000 12 times', '# 12 times'],
    ['In 2024, 68,000', 'In 2024, #'],
    ['45,000, 68,000', '45,000, #'],
    ['Part 2 68,000', 'Part 2 #'],
    ['Part 2 68 000', 'Part 2 #'],
  ])('%s', (written, hidden) => {
    expect(hide(written)).toBe(hidden)
  })

  it.each([
    '9,000 payouts an hour',
    'In 2024 with 28 people',
    'ISO 27001',
    'API 2000',
    'Score 8.5',
  ])('leaves alone: %s', (written) => {
    expect(hide(written)).toBe(written)
  })
})

describe('names in what people wrote', () => {
  const hide = replacerOf(
    [
      { name: 'Tidewright Labs', standIn: 'A' },
      { name: 'Nord', standIn: 'B' },
      { name: 'Nords', standIn: 'C' },
      { name: 'Service Kranz', standIn: 'D' },
    ],
    4,
    [],
  )

  it.each([
    ['Tidewrights Team ist größer', 'A Team ist größer'],
    ['Preis des Kranzes', 'Preis des D'],
    ['nord, NORDS and Nord’s', 'B, C and B’s'],
    ['Service Kranz’ Preis', 'D’ Preis'],
    ['Nordsee, Tidewrightsund, Services', 'Nordsee, Tidewrightsund, Services'],
  ])('%s', (written, hidden) => {
    expect(hide(written)).toBe(hidden)
  })
})

describe('the evaluation document', () => {
  it('goes only with a report that holds back nothing', () => {
    expect(withoutDocument('scorecard', nothingRedacted, false)).toBeNull()
    expect(withoutDocument('memo', nothingRedacted, false)).toBeNull()
    expect(withoutDocument('scorecard', nothingRedacted, true)).toBe('sealed')
    expect(withoutDocument('agency', nothingRedacted, false)).toBe('agency')
    for (const what of ['names', 'prices', 'comments'] as const)
      expect(withoutDocument('memo', only(what), false)).toBe('redacted')
  })
})
