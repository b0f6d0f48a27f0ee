// The comparison in the PDF: the right sentence, parts that add up, every agency beside the baseline however many
// there are, headers that reading software finds, and nothing of it where it is not wanted.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDocument } from '../src/main/files/document.ts'
import { type Reporter, startReporter } from '../src/main/report/client.ts'
import { type ComparedInReport, usualComparison } from '../src/main/report/compare-data.ts'
import { type ReportInput, reportData } from '../src/main/report/data.ts'
import { wholeReport } from '../src/main/report/input.ts'
import { noAdditions } from '../src/shared/domain/content.ts'
import { fixedText } from '../src/shared/domain/decimals.ts'
import type { AgencyId, EvaluationState } from '../src/shared/domain/model.ts'
import { rankEvaluation } from '../src/shared/domain/ranking.ts'
import { plainSentence } from '../src/shared/messages/verdict-words.ts'
import { readPdf } from './fixtures/pdf-text.ts'
import { emptyState, smallState, stressState } from './fixtures/report-states.ts'

const root = new URL('../', import.meta.url)
const sample = (): EvaluationState => {
  const bytes = readFileSync(new URL('resources/samples/payments-back-end.shortlist', root))
  const parsed = parseDocument(new Uint8Array(bytes))
  if (!parsed.ok) throw new Error('The sample is refused.')
  return parsed.content.state
}

const inputOf = (
  state: EvaluationState,
  compare: ComparedInReport | null = usualComparison,
): ReportInput => ({
  ...wholeReport,
  state,
  additions: noAdditions,
  compare,
  facts: {
    version: '1.2.3',
    generatedAt: '2026-11-22T09:14:00Z',
    ledgerHead: null,
    documentSha256: 'ab'.repeat(32),
    paper: 'a4',
    envelope: null,
    language: 'en',
    locale: 'en-GB',
  },
})

const pagesOf = (state: EvaluationState, compare?: ComparedInReport | null) =>
  reportData(inputOf(state, compare)).compare

const numberIn = (words: string): number => Number(words.replace('−', '-').replace('+', ''))

let reporter: Reporter
beforeAll(() => {
  reporter = startReporter({
    workerFile: new URL('src/main/report/worker.ts', root),
    appRoot: fileURLToPath(root),
  })
})
afterAll(() => reporter.close())

describe('why the first is before the second', () => {
  it('is one sentence with the largest parts of either side, and bars that add up to the lead', () => {
    const [first, second] = rankEvaluation(sample()).results
    const [why, ...others] = pagesOf(sample())?.whys ?? []
    expect(others).toEqual([])
    expect(why?.heading).toBe(`Why ${first?.name} before ${second?.name}`)
    const bars = why?.bars ?? []
    const points = bars.map((bar) => numberIn(bar.points))
    expect(points).toEqual(points.toSorted((a, b) => b - a))
    const lead = (first?.score ?? 0) - (second?.score ?? 0)
    expect(why?.total.points).toBe(fixedText(lead, 1))
    // Each is printed with one decimal.
    const sum = points.reduce((total, each) => total + each, 0)
    expect(Math.abs(sum - lead)).toBeLessThan(0.05 * bars.length)
    const said = plainSentence(why?.sentence ?? [])
    expect(said).toContain(`${first?.name} is ${fixedText(lead, 1)} points ahead of`)
    expect(said).toContain(`ahead on ${bars[0]?.label} (${bars[0]?.points})`)
    expect(said).toContain(`behind on ${bars.at(-1)?.label} (${bars.at(-1)?.points})`)
    expect(Math.max(...bars.map(({ share }) => Math.abs(share)))).toBe(1)
  })

  it('is told for another baseline as well, from the one that is ahead, with what left a sum', () => {
    const state = sample()
    const results = rankEvaluation(state).results
    const last = results.filter(({ rank }) => rank !== null).at(-1)
    if (last === undefined) throw new Error('Nobody is ranked.')
    const whys = pagesOf(state, { ...usualComparison, baseline: last.agency })?.whys ?? []
    expect(whys.map(({ heading }) => heading)).toEqual([
      `Why ${results[0]?.name} before ${results[1]?.name}`,
      `Why ${results[0]?.name} before ${last.name}`,
    ])
    expect(whys[1]?.left).toEqual([
      `${last.name} has nothing on Maintenance and support: its own score of ${fixedText(last.score ?? 0, 1)} counts there, because its other weights are scaled up.`,
    ])
  })
})

describe('the tables of the comparison', () => {
  it('hold every agency beside the baseline once, as many as a page takes', () => {
    const state = stressState()
    const { tables, landscape } = pagesOf(state) ?? { tables: [], landscape: false }
    expect(landscape).toBe(true)
    expect(tables.map(({ columns }) => columns.length)).toEqual([8, 7])
    const results = rankEvaluation(state).results
    const baseline = tables[0]?.columns[0]?.name
    expect(results[0]?.name).toBe(baseline)
    const others = tables.flatMap(({ columns }) => columns.slice(1).map(({ name }) => name))
    expect(tables.every(({ columns }) => columns[0]?.name === baseline)).toBe(true)
    expect(new Set(others).size).toBe(results.length - 1)
    for (const { sections } of tables)
      expect(sections.map(({ title }) => title)).toEqual([
        'Criteria',
        'Gates',
        'Price',
        'Coverage',
        'Facts',
      ])
  })

  it('print raw values and points with their differences to the baseline', () => {
    const state = sample()
    const ranking = rankEvaluation(state)
    const rows = pagesOf(state)?.tables[0]?.sections[0]?.rows ?? []
    const [baseline, second] = ranking.results
    for (const [at, leaf] of ranking.leaves.entries()) {
      const row = rows.find(({ label }) => label === leaf.criterion.name)
      const [own, theirs] = [second?.cells[at], baseline?.cells[at]]
      expect(row?.cells[0]?.main).toBe(fixedText(theirs?.raw ?? 0, 1))
      const difference = (own?.raw ?? 0) - (theirs?.raw ?? 0)
      const [, main, raw] = /^([\d.]+) \(([^)]+)\)$/.exec(row?.cells[1]?.main ?? '') ?? []
      expect(main).toBe(fixedText(own?.raw ?? 0, 1))
      expect(numberIn(raw ?? '')).toBeCloseTo(difference, 0)
      const [, points, behind] = /^([\d.]+) pts \(([^)]+)\)$/.exec(row?.cells[1]?.note ?? '') ?? []
      expect(points).toBe(fixedText(own?.contribution ?? 0, 1))
      expect(
        Math.abs(numberIn(behind ?? '') - ((own?.contribution ?? 0) - (theirs?.contribution ?? 0))),
      ).toBeLessThan(0.051)
    }
    expect(rows.at(-2)?.label).toBe('Points of 100')
    expect(rows.at(-1)?.cells.map(({ main }) => main)).toEqual(
      ranking.results
        .filter(({ excluded }) => excluded?.some(({ kind }) => kind === 'status') !== true)
        .map(({ rank }) => (rank === null ? '–' : String(rank))),
    )
  })

  it('are those of the agencies and the baseline that were chosen, excluded ones too', () => {
    const ids = ['veldspar', 'tidewright', 'kilnfold'] as AgencyId[]
    const chosen = sample().agencies.filter(({ id }) => ids.includes(id))
    expect(chosen).toHaveLength(3)
    const pages = pagesOf(sample(), { ...usualComparison, agencies: ids, baseline: ids[2] ?? null })
    expect(pages?.landscape).toBe(false)
    expect(pages?.tables.map(({ columns }) => columns.map(({ name }) => name))).toEqual([
      ['Kilnfold', 'Tidewright', 'Veldspar Digital'],
    ])
  })

  it('are left out where nobody wants them and where there are no two to compare', () => {
    expect(pagesOf(sample(), null)).toBeNull()
    expect(pagesOf(emptyState)).toBeNull()
    expect(pagesOf(smallState(1))).toBeNull()
    expect(
      pagesOf(sample(), { ...usualComparison, agencies: ['tidewright' as AgencyId] }),
    ).toBeNull()
  })
})

interface TreeNode {
  readonly role?: string
  readonly children?: readonly TreeNode[]
}
const rolesIn = (node: TreeNode | null): readonly string[] =>
  node === null ? [] : [node.role ?? '', ...(node.children ?? []).flatMap(rolesIn)]

describe('the printed comparison', () => {
  it('has its lines in the PDF, and sections as headers of its table', async () => {
    const { bytes } = await reporter.compile(inputOf(sample()), { attachment: null })
    const pdf = await readPdf(bytes)
    const first = pdf.pages.findIndex((page) => page.lines[0] === 'COMPARED')
    const lines = pdf.pages.slice(first).flatMap((page) => page.lines)
    expect(lines[1]).toBe('Quillhaven Software and 7 others')
    expect(lines).toContain('Difference of the scores 0.6')
    expect(lines.some((line) => line.startsWith('Points of 100 80.0 79.4 (−0.6)'))).toBe(true)

    const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS })
    const document = await task.promise
    const roles = async (number: number) =>
      rolesIn((await (await document.getPage(number)).getStructTree()) as TreeNode | null)
    const table = await roles(first + 2)
    // Row, weight and eight agencies, then the same below each section that begins on this page.
    const headers = table.filter((role) => role === 'TH').length
    expect(headers).toBeGreaterThanOrEqual(20)
    expect(headers % 10).toBe(0)
    await task.destroy()
  })
})
