// The PDF as its readers get it: the right numbers, both papers, inert text, sensible pages for odd inputs,
// and a thread that outlives a failure.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parseDocument } from '../src/main/files/document.ts'
import { type Reporter, startReporter } from '../src/main/report/client.ts'
import { usualComparison } from '../src/main/report/compare-data.ts'
import { type ReportInput, reportData } from '../src/main/report/data.ts'
import { wholeReport } from '../src/main/report/input.ts'
import { matrixLayout } from '../src/main/report/matrix-pages.ts'
import type { CoverPage, Paper, ReportData, RunSentence } from '../src/main/report/report-data.ts'
import { blankQuote } from '../src/shared/domain/blank.ts'
import { type DocumentAdditions, noAdditions } from '../src/shared/domain/content.ts'
import { decimalsToTell, fixedText } from '../src/shared/domain/decimals.ts'
import type {
  AttachmentId,
  EvaluationState,
  GateId,
  Ranking,
  ReferenceId,
  WeightSetId,
} from '../src/shared/domain/model.ts'
import { emptyScenario } from '../src/shared/domain/pricing/basket.ts'
import { emptyPlan } from '../src/shared/domain/pricing/plan.ts'
import { prepareRanking, rankEvaluation } from '../src/shared/domain/ranking.ts'
import { smaa } from '../src/shared/domain/robustness/smaa.ts'
import { tableOf } from '../src/shared/domain/robustness/table.ts'
import {
  defaultVerdictRule,
  type Verdict,
  verdictOf,
  weightingsOf,
} from '../src/shared/domain/robustness/verdict.ts'
import { plainSentence } from '../src/shared/messages/verdict-words.ts'
import { type ReadPdf, readPdf } from './fixtures/pdf-text.ts'
import { emptyState, scored, smallState, stressState } from './fixtures/report-states.ts'

// The first PDF of a process waits for the compiler, which a busy machine starts slowly.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const root = new URL('../', import.meta.url)
const sampleBytes = new Uint8Array(
  readFileSync(new URL('resources/samples/payments-back-end.shortlist', root)),
)
const sampleState = (): EvaluationState => {
  const parsed = parseDocument(sampleBytes)
  if (!parsed.ok) throw new Error('The sample is refused.')
  return parsed.content.state
}

const inputOf = (
  state: EvaluationState,
  paper: Paper = 'a4',
  additions: DocumentAdditions = noAdditions,
): ReportInput => ({
  ...wholeReport,
  state,
  additions,
  compare: usualComparison,
  facts: {
    version: '1.2.3',
    generatedAt: '2026-11-22T09:14:00Z',
    ledgerHead: 'ab12'.repeat(16),
    documentSha256: createHash('sha256').update(sampleBytes).digest('hex'),
    paper,
    envelope: null,
    language: 'en',
    locale: 'en-GB',
  },
})

const dataOf = (state: EvaluationState): ReportData => reportData(inputOf(state))

const coverOf = ({ cover }: ReportData): CoverPage => {
  if (cover === null) throw new Error('A scorecard report has a cover.')
  return cover
}

let reporter: Reporter
beforeAll(() => {
  reporter = startReporter({
    workerFile: new URL('src/main/report/worker.ts', root),
    appRoot: fileURLToPath(root),
  })
})
afterAll(() => reporter.close())

const pdfOf = async (
  state: EvaluationState,
  paper: Paper = 'a4',
  additions: DocumentAdditions = noAdditions,
): Promise<ReadPdf> => {
  const input = inputOf(state, paper, additions)
  const { bytes, pages } = await reporter.compile(input, { attachment: null })
  const read = await readPdf(bytes)
  expect(read.pages).toHaveLength(pages)
  return read
}

const samplePdfs = new Map<Paper, Promise<ReadPdf>>()
/** That of the sample as it is, made once. */
const samplePdf = (paper: Paper = 'a4'): Promise<ReadPdf> => {
  const made = samplePdfs.get(paper) ?? pdfOf(sampleState(), paper)
  samplePdfs.set(paper, made)
  return made
}

const allLines = (pdf: ReadPdf): readonly string[] => pdf.pages.flatMap((page) => page.lines)

/** The lines of the side-by-side pages: from their title to the comparison. */
const matrixLines = (pdf: ReadPdf): readonly string[] => {
  const lines = allLines(pdf)
  const from = lines.indexOf('SIDE BY SIDE')
  const to = lines.indexOf('COMPARED')
  return lines.slice(from, to)
}

/** What the matrix must print for each criterion: the score cells, and the points. */
const expectedRows = (ranking: Ranking): { readonly name: string; readonly rows: string[] }[] => {
  const decimals = decimalsToTell(ranking.results)
  return ranking.leaves.map((leaf, at) => ({
    name: leaf.criterion.name,
    rows: [
      ranking.results.map((result) => {
        const raw = result.cells[at]?.raw
        return raw == null ? 'n/a' : fixedText(raw, 1)
      }),
      ranking.results.map((result) => {
        const points = result.cells[at]?.contribution
        return points == null ? 'n/a' : fixedText(points, decimals)
      }),
    ].map((cells) => cells.join(' ')),
  }))
}

describe('the report of the sample', () => {
  it.each([
    ['a4', 595, 842],
    ['letter', 612, 792],
  ] as const)(
    'prints the numbers of the ranking in its matrix on %s',
    async (paper, width, height) => {
      const state = sampleState()
      const ranking = rankEvaluation(state)
      const pdf = await samplePdf(paper)
      expect(Math.round(pdf.pages[0]?.width ?? 0)).toBe(width)
      expect(Math.round(pdf.pages[0]?.height ?? 0)).toBe(height)
      const lines = matrixLines(pdf)
      for (const { name, rows } of expectedRows(ranking)) {
        const printed = lines
          .filter((line) => line.startsWith(`${name} `))
          .map((line) => line.slice(name.length + 1).replace(/^[\d.]+ ?% /u, ''))
        expect({ name, printed }).toEqual({ name, printed: rows })
      }
      const decimals = decimalsToTell(ranking.results)
      const totals = ranking.results
        .map((result) => fixedText(result.score ?? Number.NaN, decimals))
        .join(' ')
      expect(lines.filter((line) => line === `Points of 100 ${totals}`)).toHaveLength(2)
    },
  )

  it('says what it is: tagged, titled, in a language, made by which version from which data', async () => {
    const pdf = await samplePdf()
    expect(pdf.tagged).toBe(true)
    expect(pdf.title).toBe(sampleState().evaluation.title)
    expect(pdf.language).toBe('en')
    const text = allLines(pdf).join('\n')
    expect(text).toContain('with Shortlist 1.2.3')
    expect(text).toContain('ab12'.repeat(16))
    expect(text).toContain(createHash('sha256').update(sampleBytes).digest('hex'))
    expect(pdf.pages.at(-1)?.lines.at(-1)).toMatch(
      new RegExp(
        `Confidential · ledger head ab12ab12…ab12 ${pdf.pages.length} / ${pdf.pages.length}$`,
      ),
    )
  })

  it('has a page for every agency, with its comments and who said them', async () => {
    const state = sampleState()
    const pdf = await samplePdf()
    const cards = pdf.pages.filter((page) => page.lines[0]?.startsWith('SCORECARD · '))
    expect(cards.map((page) => page.lines[1]?.split(' ')[0])).toEqual(
      rankEvaluation(state).results.map((result) => result.name.split(' ')[0]),
    )
    const said = dataOf(state).scorecards.flatMap((card) => card.rows.flatMap((row) => row.why))
    const comments = state.scores.filter((score) => (score.comment ?? '') !== '')
    expect(said).toHaveLength(comments.length + state.moderated.length)
  })

  it('says why an agency was rejected, what its references came to, and which files are kept', () => {
    const sample = sampleState()
    const [first, second] = sample.agencies
    if (first === undefined || second === undefined) throw new Error('the sample has agencies')
    const agencies = sample.agencies.map((agency) =>
      agency === first
        ? { ...agency, languages: ['English', 'Portuguese'], certificates: ['ISO 27001'] }
        : agency === second
          ? { ...agency, status: 'rejected' as const, rejectionReason: 'No capacity' }
          : agency,
    )
    const about = { agency: first.id, calledOn: null, contact: null, notes: null }
    const additions: DocumentAdditions = {
      ...noAdditions,
      references: [
        {
          ...about,
          id: 'r' as ReferenceId,
          client: 'Harbour Board',
          communication: 5,
          expertise: 4,
          deadlines: null,
        },
      ],
      attachments: [
        {
          id: 'f' as AttachmentId,
          agency: first.id,
          name: 'audit.pdf',
          size: 7,
          sha256: 'ab12'.repeat(16),
          addedAt: '2026-11-20T09:00:00Z',
        },
      ],
    }
    const data = reportData(inputOf({ ...sample, agencies }, 'a4', additions))
    const card = data.scorecards.find(({ name }) => name === first.name)
    expect(card?.facts).toContain('English, Portuguese · ISO 27001')
    expect(card?.facts).toContain('1 reference, 4.5 of 5 · File kept: audit.pdf')
    const because = 'Rejected; takes no part in the ranking. Reason: No capacity'
    expect(data.ranking?.excluded.find(({ name }) => name === second.name)?.reasons).toEqual([
      because,
    ])
  })

  it('speaks the language and writes the numbers that it was asked for, and English after that', async () => {
    const { facts, ...input } = inputOf(sampleState())
    const german = { ...input, facts: { ...facts, language: 'de', locale: 'de-DE' } } as const
    const { bytes } = await reporter.compile(german, { attachment: null })
    const read = await readPdf(bytes)
    const lines = allLines(read)
    expect(read.language).toBe('de')
    expect(lines).toContain('RANGFOLGE')
    expect(lines.join(' ')).toContain('Quillhaven Software führt knapp')
    expect(lines.join(' ')).toMatch(/80,0.*22\. November 2026|22\. November 2026.*80,0/)
    const english = await pdfOf(sampleState())
    expect(allLines(english)).toContain('RANKING')
    expect(allLines(english).join(' ')).toContain('22 November 2026')
  })

  it('is the same to the byte for the same data', async () => {
    const first = await reporter.compile(inputOf(sampleState()), { attachment: null })
    const second = await reporter.compile(inputOf(sampleState()), { attachment: null })
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true)
  })

  it('carries the document only when asked, and gives it back whole', async () => {
    const without = await reporter.compile(inputOf(sampleState()), { attachment: null })
    expect((await readPdf(without.bytes)).attachments).toEqual([])
    expect(await reporter.readAttachedDocument(without.bytes)).toBeNull()
    const withIt = await reporter.compile(inputOf(sampleState()), {
      attachment: { name: '../päyments.shortlist', bytes: sampleBytes },
    })
    expect((await readPdf(withIt.bytes)).attachments).toEqual(['-päyments.shortlist'])
    const back = await reporter.readAttachedDocument(withIt.bytes)
    expect(back === null ? null : Buffer.from(back).equals(Buffer.from(sampleBytes))).toBe(true)
    const damaged = withIt.bytes.slice(0, withIt.bytes.length / 2).fill(0x20, 100, 400)
    expect(await reporter.readAttachedDocument(damaged)).toBeNull()
    expect(await reporter.readAttachedDocument(new Uint8Array(1000))).toBeNull()
  })
})

const rankJson = (): { verdict: Verdict } => {
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      fileURLToPath(new URL('src/main/cli.ts', root)),
      'rank',
      fileURLToPath(new URL('resources/samples/payments-back-end.shortlist', root)),
      '--json',
    ],
    { encoding: 'utf8' },
  )
  expect(status).toBe(0)
  return JSON.parse(stdout) as { verdict: Verdict }
}

const said = (sentences: readonly RunSentence[]): string => sentences.map(plainSentence).join(' ')

/** The state with one leaf's weight at `share` and the others in proportion. */
const withShare = (state: EvaluationState, criterion: string, share: number): EvaluationState => {
  const others = state.criteria
    .filter(({ id }) => id !== criterion)
    .reduce((sum, { weight }) => sum + weight, 0)
  return {
    ...state,
    criteria: state.criteria.map((one) =>
      one.id === criterion ? { ...one, weight: (share / (1 - share)) * others } : one,
    ),
  }
}

describe('the verdict in the report', () => {
  it('says on the cover what rank --json says', async () => {
    const state = sampleState()
    const { verdict } = rankJson()
    const { smallestWeightMove, smallestScoreMove, firstShare } = verdict
    if (smallestWeightMove === null || smallestScoreMove === null || firstShare === null)
      throw new Error('The sample has both moves.')
    const name = (id: string | null): string =>
      [...state.agencies, ...state.criteria].find((one) => one.id === id)?.name ?? 'nobody'
    const cover = (await samplePdf()).pages[0]?.lines.join(' ') ?? ''
    expect(verdict.grade).toBe('no clear winner')
    expect(cover).toContain(`${name(verdict.leader)} leads narrowly, by 0.6 points. It is not a`)
    expect(cover).toContain(
      `${name(verdict.leader)} stays first in ${Math.round(firstShare * 100)} % of plausible`,
    )
    const moved = Number(/Moving ([\d.]+) points of weight/u.exec(cover)?.[1]) / 100
    expect(moved).toBeGreaterThanOrEqual(smallestWeightMove.moved)
    expect(moved).toBeLessThan(smallestWeightMove.moved * 1.2)
    expect(cover).toContain(`makes ${name(smallestWeightMove.newLeader)} first`)
    const { agency, criterion, from, to } = smallestScoreMove
    expect(cover).toContain(`${name(agency)}’s agreed score on ${name(criterion)} from ${from} to`)
    const printed = Number(/agreed score on \w+ from [\d.]+ to (\d+\.\d+)/u.exec(cover)?.[1])
    expect(printed).toBeGreaterThanOrEqual(to)
    expect(printed).toBeLessThan(to + 0.01)
  })

  it('claims a clear winner on the cover only where the grade is clear', () => {
    const rule = { ...defaultVerdictRule, draws: 500 }
    for (const steps of [1, 0.5]) {
      for (const [clearFrom, leaningFrom] of [
        [0.8, 0.6],
        [0.7, 0.6],
        [1, 1],
      ] as const) {
        const verdictRule = { ...rule, steps, clearFrom, leaningFrom }
        const data = reportData(inputOf(sampleState(), 'a4', { ...noAdditions, verdictRule }))
        const { grade } = verdictOf(prepareRanking(sampleState()), verdictRule)
        const ends = {
          clear: /points\. It is a clear winner\.$/u,
          leaning: /points\. The result leans its way, but is not clear\.$/u,
          'no clear winner': /points\. It is not a clear winner\.$/u,
        }
        expect(coverOf(data).headline).toMatch(ends[grade])
        expect(data.fragility?.title.toLowerCase().replace(' winner', '')).toBe(
          grade.replace(' winner', ''),
        )
      }
    }
  })

  it('prints at each criterion weights beyond which another agency really leads', () => {
    const state = sampleState()
    const rows = dataOf(state).fragility?.turns?.rows ?? []
    expect(rows.length).toBeGreaterThan(5)
    const id = (name: string): string =>
      state.criteria.find((criterion) => criterion.name === name)?.id ?? ''
    const winner = (criterion: string, share: number): string | undefined =>
      rankEvaluation(withShare(state, id(criterion), share)).results[0]?.name
    const now = rankEvaluation(state).results[0]?.name
    for (const { criterion, words } of rows) {
      for (const turn of words.split('; ')) {
        const [, leader, side, percent] = /^(.+) (above|below) ([\d.]+)\s%$/u.exec(turn) ?? []
        const outwards = side === 'above' ? 0.001 : -0.001
        expect(winner(criterion, Number(percent) / 100 + outwards)).toBe(leader)
        expect(winner(criterion, Number(percent) / 100 - outwards)).toBe(now)
      }
    }
  })

  it('prints how often each agency has each place, with draws and seed', async () => {
    const state = sampleState()
    const prepared = prepareRanking(state)
    const table = tableOf(rankEvaluation(state))
    const { rankAcceptability } = smaa(weightingsOf(table, defaultVerdictRule))
    const pdf = await samplePdf()
    const page = pdf.pages.find((one) => one.lines[0] === 'HOW SURE THE RESULT IS')
    const first = verdictOf(prepared).firstShare ?? 0
    expect(rankAcceptability[0]?.[0]).toBe(first)
    expect(page?.lines[1]).toBe('No clear winner')
    expect(page?.lines).toContain(
      `Quillhaven Software ${fixedText(first * 100, 1)} % ${fixedText((rankAcceptability[0]?.[1] ?? 0) * 100, 1)} % ${fixedText((rankAcceptability[0]?.[2] ?? 0) * 100, 1)} % never never never`,
    )
    expect(page?.lines.join(' ')).toContain('From 10,000 weightings, seed 1')
  })

  it('names what the winner hangs on, and warns of methods that depend on the field', async () => {
    const text = allLines(await samplePdf()).join(' ')
    expect(text).toContain('Without the criterion Pricing, Tidewright leads.')
    expect(text).toContain('TOPSIS (vector), VIKOR and PROMETHEE II put another agency first.')
    expect(text).toContain('adding or removing an agency may reverse the order of two others')
    const { methods } = dataOf(sampleState()).fragility ?? {}
    expect(methods?.rows[0]?.cells.map((cell) => cell.text)).toEqual(['1', '1', '2', '2', '2'])
    expect(methods?.rows[0]?.cells.map((cell) => cell.marked)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ])
  })

  it('prints how the weights were set and the numbers of the rule', async () => {
    const direct = allLines(await samplePdf()).join(' ')
    expect(direct).toContain('The weights were entered directly.')
    expect(direct).toContain(
      'κ 100, 10,000 weightings, seed 1, clear from 80 %, leaning from 60 %, one step of one score. They are the default ones.',
    )
    const own = await pdfOf(sampleState(), 'letter', {
      ...noAdditions,
      weightSets: [
        { id: 'w1' as WeightSetId, name: 'Finance', answers: { method: 'swing', swings: {} } },
      ],
      weightSetInUse: 'w1',
      verdictRule: { kappa: 40, draws: 500, seed: 7, clearFrom: 0.9, leaningFrom: 0.65, steps: 2 },
    })
    const text = allLines(own).join(' ')
    expect(text).toContain('The weights are those of the set “Finance”. Swing: for an agency at')
    expect(text).toContain(
      'κ 40, 500 weightings, seed 7, clear from 90 %, leaning from 65 %, 2 steps of one score. They were set for this evaluation.',
    )
  })

  it('speaks of a shared first place and of open scores without a winner to lose', () => {
    const tie = dataOf(scored(smallState(3), (a) => (a < 2 ? 8 : 5)))
    expect(coverOf(tie).verdict).toEqual([])
    expect(tie.fragility).toMatchObject({
      title: 'No clear winner',
      reason: 'The first place is shared.',
      sentences: [],
      turns: null,
      leftOut: null,
    })
    const open = dataOf(scored(smallState(3), (a, c) => (a === 1 && c === 1 ? null : 9 - a)))
    expect(coverOf(open).verdict).toEqual([])
    expect(open.fragility?.title).toBe('No clear winner')
    expect(said(open.fragility?.sentences ?? [])).toMatch(
      /^As far as it has been scored: Agency 1/u,
    )
  })

  it('prints names that look like places in a sentence as they are', () => {
    const base = smallState(2)
    const state = {
      ...base,
      agencies: base.agencies.map((one, at) => ({ ...one, name: ['{share}', '{to}'][at] ?? '' })),
    }
    expect(said(coverOf(dataOf(state)).verdict)).toMatch(
      /^\{share\} stays first in 100\s%.*\{to\} first/u,
    )
  })
})

describe('the report of odd evaluations', () => {
  const headline = (state: EvaluationState): string => coverOf(dataOf(state)).headline

  it('names nobody when there is nobody to name', async () => {
    const pdf = await pdfOf(emptyState)
    expect(headline(emptyState)).toBe('No agency has been compared yet.')
    // Cover, panel and method.
    expect(pdf.pages).toHaveLength(3)
  })

  it('makes no contest of a single agency', async () => {
    const pdf = await pdfOf(smallState(1))
    expect(headline(smallState(1))).toBe('Agency 1 is the only agency in the ranking.')
    expect(pdf.pages).toHaveLength(6)
  })

  it('calls a lead under one point narrow, and never prints it as zero', () => {
    const close = scored(smallState(2), (a, c, e) => (a === 1 && c === 1 && e === 1 ? 7.999 : 8))
    expect(headline(close)).toMatch(
      /^Agency 1 leads narrowly, by 0\.0*[1-9]\d*\spoints\. It is not a clear winner\.$/u,
    )
    expect(headline(smallState(2))).toMatch(
      /^Agency 1 leads by 10\.0\spoints\. It is a clear winner\.$/u,
    )
  })

  it('claims no winner while a score is missing', () => {
    const state = scored(smallState(2), (a, c) => (a === 1 && c === 1 ? null : 9 - a))
    const cover = coverOf(dataOf(state))
    expect(cover.headline).toBe('No winner yet: scores are missing.')
    expect(cover.notes).toEqual([
      { label: 'Incomplete', items: ['Agency 2: not scored yet: Process'] },
    ])
    expect(JSON.stringify(cover)).not.toContain('leads')
  })

  it('claims no winner when first place is shared', () => {
    const state = scored(smallState(3), (a) => (a < 2 ? 8 : 5))
    expect(headline(state)).toBe('No winner: Agency 1 and Agency 2 share first place.')
  })

  it('says why an agency is excluded, on the cover, on its page and on the method page', async () => {
    const gate = 'g1' as GateId
    const base = smallState(2)
    const state: EvaluationState = {
      ...base,
      gates: [{ id: gate, name: 'References', description: null }],
      gateResults: base.agencies.map((agency, index) => ({
        agency: agency.id,
        gate,
        passed: index === 1,
        note: index === 1 ? null : 'Nobody answered.',
      })),
    }
    const pdf = await pdfOf(state)
    const reason = 'Failed the gate “References”: Nobody answered.'
    const having = pdf.pages.filter((page) => page.lines.some((line) => line.includes(reason)))
    // Cover, ranking, scorecard, method.
    expect(having.length).toBeGreaterThanOrEqual(4)
    expect(headline(state)).toBe('Agency 2 is the only agency in the ranking.')
    const all = { ...state, gateResults: state.gateResults.map((r) => ({ ...r, passed: false })) }
    expect(headline(all)).toBe('No winner: no agency could be ranked.')
  })

  it('prints how prices are compared, with plugs, the formula’s numbers, the guide and who had to explain', async () => {
    const base = smallState(3)
    const [dear, cheap, bare] = base.agencies.map(({ id }) => id)
    const line = (item: string, amount: number) => ({ id: item, item, amount, excluded: false })
    const item = (label: string) => ({
      key: label,
      label,
      kind: 'scope' as const,
      quantity: null,
      unit: null,
      months: null,
      on: true,
    })
    const state: EvaluationState = {
      ...base,
      criteria: base.criteria.map((criterion, index) =>
        index > 0
          ? criterion
          : {
              ...criterion,
              kind: 'price',
              levels: [],
              price: { formula: 'floor-ceiling', floor: 20_000, ceiling: 90_000, k: null },
            },
      ),
      evaluation: {
        ...base.evaluation,
        pricing: {
          ...emptyPlan,
          basis: 'levelled',
          estimate: 60_000,
          scenario: { ...emptyScenario, items: [item('Build'), item('Handover')] },
          guide: {
            numbers: null,
            answers: {
              complexity: 'mid',
              stack: 'common',
              integrations: 0,
              difficulty: 'simple',
              schedule: 'normal',
            },
          },
          inquiries: [
            {
              agency: cheap!,
              askedAt: '2026-11-20T09:00:00Z',
              request: 'How does this cover two years?',
              answer: 'A junior team.',
              decision: 'accepted',
              reason: 'References confirm it.',
            },
          ],
        },
      },
      quotes: [
        {
          ...blankQuote,
          agency: dear!,
          amount: 60_000,
          currency: 'USD',
          lines: [line('Build', 55_000), line('Handover', 5_000)],
        },
        {
          ...blankQuote,
          agency: cheap!,
          amount: 30_000,
          currency: 'USD',
          lines: [line('Build', 30_000)],
          assumptions: ['Two named developers'],
        },
        { ...blankQuote, agency: bare!, amount: 40_000, currency: 'EUR' },
      ],
    }
    const lines = allLines(await pdfOf(state))
    const text = lines.join(' ')
    const lineOf = (words: string): string => lines.find((each) => each.startsWith(words)) ?? ''
    // The dear one's price of that item is the only one that a median can be of.
    expect(lineOf('Handover')).toBe('Handover USD 5,000 ◆ USD 5,000')
    expect(lineOf('Expected total')).toBe('Expected total USD 60,000 USD 35,000')
    expect(lineOf('Agency 2 USD 35,000 (')).toBe(
      'Agency 2 USD 35,000 (90,000 − 35,000) ÷ (90,000 − 20,000) × 100 78.6',
    )
    expect(text).toContain('Agency 2 Two named developers')
    expect(text).toContain('Agency 3 fixed price EUR 40,000 no comparable price')
    expect(text).toContain('the guide’s cost benchmark for such a project is USD 20,000–50,000.')
    expect(text).toContain('Agency 1 USD 60,000, above the guide')
    expect(text).toContain('USD 35,000 is 58.3 % of the own estimate USD 60,000')
    expect(text).toContain('accepted: References confirm it.')
  })

  it('prints text of users as it was typed, never as markup', async () => {
    const names = [
      '#import "x": y',
      '$a_b$ @ref *bold* `raw` <label> \\ ~',
      'שלום עולם',
      '{lead} 😀 {name}',
      'W'.repeat(200),
      `Long ${'name '.repeat(38)}`.trim(),
      'Aldgate\u202e\u0007 Systems',
    ]
    const base = smallState(names.length)
    const state: EvaluationState = {
      ...base,
      evaluation: { ...base.evaluation, title: '#panic("no") $x$', client: '#let x = 1' },
      agencies: base.agencies.map((agency, index) => ({ ...agency, name: names[index] ?? '' })),
      scores: base.scores.map((score) => ({ ...score, comment: '= Heading\n\n#pagebreak() `x`' })),
    }
    const pdf = await pdfOf(state)
    expect(pdf.title).toBe('#panic("no") $x$')
    const text = allLines(pdf).join('\n').replaceAll('\u200b', '')
    expect(text).toContain('#import "x": y leads by')
    expect(text).toContain('*bold* `raw`')
    expect(text).toContain('{lead} 😀 {name}')
    expect(text).toContain('= Heading')
    expect(text).toContain('#pagebreak() `x`')
    expect(text).toContain('Aldgate Systems')
    expect(text).not.toContain('\u202e')
  })
})

describe('the matrix of many', () => {
  it('keeps 8 agencies on one upright page, 12 on wide ones, and splits more evenly', () => {
    expect(matrixLayout(8, 10, 'a4')).toMatchObject({ landscape: false, groups: 1 })
    expect(matrixLayout(12, 10, 'a4')).toMatchObject({ landscape: true, groups: 1 })
    expect(matrixLayout(14, 30, 'letter')).toMatchObject({ landscape: false, groups: 2 })
    const matrix = dataOf(stressState()).matrix
    expect(matrix?.groups.map((group) => group[0]?.columns.length)).toEqual([7, 7])
  })

  it('prints every cell of 14 agencies on 30 criteria, each part with its own head', async () => {
    const state = stressState()
    const ranking = rankEvaluation(state)
    const lines = matrixLines(await pdfOf(state))
    expect(lines.filter((line) => line.startsWith('Rank '))).toHaveLength(4)
    const at = ranking.leaves.findIndex((leaf) => leaf.criterion.name === 'Monitoring')
    const scores = ranking.results.map((result) => fixedText(result.cells[at]?.raw ?? 0, 1))
    const printed = lines.filter((line) => line.startsWith('Monitoring '))
    expect(printed).toHaveLength(4)
    expect(printed[0]).toMatch(new RegExp(`% ${scores.slice(0, 7).join(' ')}$`))
    expect(printed[2]).toMatch(new RegExp(`% ${scores.slice(7).join(' ')}$`))
  })
})

describe('the thread that makes PDFs', () => {
  it('outlives data that the template refuses', async () => {
    const whole = inputOf(smallState(2))
    const broken = { ...whole, facts: { ...whole.facts, generatedAt: 'never' } }
    await expect(reporter.compile(broken, { attachment: null })).rejects.toMatchObject({
      code: 'failed',
      message: expect.stringContaining('Nothing was changed'),
    })
    expect((await reporter.compile(inputOf(smallState(2)), { attachment: null })).pages).toBe(10)
  })

  it('drops a cancelled document, waiting or running, and goes on with the next', async () => {
    const stop = new AbortController()
    const running = reporter.compile(inputOf(stressState()), {
      attachment: null,
      signal: stop.signal,
    })
    const waiting = reporter.compile(inputOf(smallState(3)), {
      attachment: null,
      signal: stop.signal,
    })
    const next = reporter.compile(inputOf(smallState(2)), { attachment: null })
    stop.abort()
    await expect(running).rejects.toMatchObject({ code: 'cancelled' })
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' })
    expect((await next).pages).toBe(10)
  })

  it('refuses what comes after its end', async () => {
    const other = startReporter({
      workerFile: new URL('src/main/report/worker.ts', root),
      appRoot: fileURLToPath(root),
    })
    await other.close()
    await expect(other.compile(inputOf(smallState(1)), { attachment: null })).rejects.toMatchObject(
      {
        code: 'cancelled',
      },
    )
  })

  it('says so when its files are not there', async () => {
    const lost = startReporter({
      workerFile: new URL('src/main/report/worker.ts', root),
      appRoot: '/nowhere',
    })
    await expect(lost.compile(inputOf(smallState(1)), { attachment: null })).rejects.toMatchObject({
      code: 'failed',
      detail: expect.stringContaining('ENOENT'),
    })
    await lost.close()
  })
})
