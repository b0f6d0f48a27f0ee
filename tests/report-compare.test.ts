// The comparison in the PDF: the right sentence, parts that add up, every agency beside the baseline however many
// there are, headers that reading software finds, and nothing of it where it is not wanted.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDocument } from '../src/main/files/document.ts'
import { type Reporter, startReporter } from '../src/main/report/client.ts'
import {
  type ComparedInReport,
  type ComparePages,
  usualComparison,
} from '../src/main/report/compare-data.ts'
import { type ReportInput, reportData } from '../src/main/report/data.ts'
import { wholeReport } from '../src/main/report/input.ts'
import { comparedAgencies, opponentOf } from '../src/shared/domain/compare/choice.ts'
import { compareTable } from '../src/shared/domain/compare/compare-rows.ts'
import { isOpen, type Look, orders, usualLook } from '../src/shared/domain/compare/look.ts'
import { sections } from '../src/shared/domain/compare/rows.ts'
import { noAdditions, splitAdditions } from '../src/shared/domain/content.ts'
import { fixedText } from '../src/shared/domain/decimals.ts'
import type {
  AgencyId,
  EvaluationState,
  EvidenceId,
  FindingId,
} from '../src/shared/domain/model.ts'
import { rankEvaluation } from '../src/shared/domain/ranking.ts'
import { titleText } from '../src/shared/messages/compare-words.ts'
import { plainSentence } from '../src/shared/messages/verdict-words.ts'
import { readPdf } from './fixtures/pdf-text.ts'
import { emptyState, smallState, stressState } from './fixtures/report-states.ts'

const root = new URL('../', import.meta.url)
const parsed = parseDocument(
  new Uint8Array(readFileSync(new URL('resources/samples/payments-back-end.shortlist', root))),
)
if (!parsed.ok) throw new Error('The sample is refused.')
const { state: sampleState, extras } = parsed.content
const { additions } = splitAdditions(extras)
const sample = (): EvaluationState => sampleState

const inputOf = (
  state: EvaluationState,
  compare: ComparedInReport | null = usualComparison,
  rest: Partial<ReportInput> = {},
): ReportInput => ({
  ...wholeReport,
  state,
  additions: noAdditions,
  compare,
  ...rest,
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

const pagesOf = (
  state: EvaluationState,
  compare?: ComparedInReport | null,
  rest?: Partial<ReportInput>,
) => reportData(inputOf(state, compare, rest)).compare

const looked = (look: Partial<Look>, rest: Partial<ComparedInReport> = {}): ComparedInReport => ({
  ...usualComparison,
  ...rest,
  look: { ...usualLook, ...look },
})

const labelsOf = (pages: ComparePages | null): readonly string[] =>
  pages?.tables[0]?.sections.flatMap(({ rows }) => rows.map(({ label }) => label)) ?? []

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

describe('the rows of the comparison', () => {
  const [baseline, second, third] = rankEvaluation(sample()).results
  const rowIds = compareTable(
    {
      state: sample(),
      ranking: rankEvaluation(sample()),
      compared: rankEvaluation(sample()).results,
      ...additions,
      scoresAt: () => [],
      commentAt: () => null,
    },
    { ...usualLook, against: null, isOpen: () => true, matches: null },
  ).rows.flatMap(({ id, opens }) => (opens ? id : []))

  it('are those that the screen shows, however it is looked at', () => {
    const look = fc.record({
      order: fc.constantFrom(...orders),
      onlyDifferences: fc.boolean(),
      sections: fc.subarray([...sections]),
      everything: fc.boolean(),
      toggled: fc.subarray(rowIds).map((ids) => new Set(ids)),
    })
    const ranking = rankEvaluation(sample())
    const compared = comparedAgencies(ranking, null, null)
    fc.assert(
      fc.property(look, fc.constantFrom(null, third?.agency ?? null), (chosen, against) => {
        const { rows } = compareTable(
          {
            state: sample(),
            ranking,
            compared,
            ...additions,
            scoresAt: (agency, index) =>
              sample().scores.filter(
                (score) =>
                  score.agency === agency &&
                  score.criterion === ranking.leaves[index]?.criterion.id,
              ),
            commentAt: () => null,
          },
          {
            ...chosen,
            against: opponentOf(compared, against)?.agency ?? null,
            isOpen: (row, usually) => row.startsWith('coverage ') || isOpen(chosen, row, usually),
            matches: null,
          },
        )
        const shown = rows.flatMap(({ level, title }) => (level === 0 ? [] : titleText(title)))
        const totals = chosen.sections.includes('criteria') ? ['Points of 100', 'Rank'] : []
        const printed = labelsOf(pagesOf(sample(), looked(chosen, { against }), { additions }))
        expect(printed.toSorted()).toEqual([...shown, ...totals].toSorted())
        expect(printed.filter((label) => !totals.includes(label))).toEqual(shown)
      }),
      { numRuns: 12 },
    )
  })

  it('hold every comment, agreed value, finding and piece of evidence in full once they are open', () => {
    const long = `${'It went on for a while. '.repeat(60)}And so it ended.`
    const [first] = sample().scores
    if (first === undefined || baseline === undefined) throw new Error('Nothing is scored.')
    const leaf = first.criterion
    const state = {
      ...sample(),
      scores: sample().scores.map((score) =>
        score === first ? { ...score, comment: long } : score,
      ),
      moderated: [{ agency: first.agency, criterion: leaf, value: 6, reason: 'Two had seen it.' }],
    }
    const finding = {
      id: 'f' as FindingId,
      agency: first.agency,
      criterion: leaf,
      evaluator: null,
      kind: 'risk' as const,
      text: 'One person knows it all.',
    }
    const evidence = {
      id: 'e' as EvidenceId,
      agency: first.agency,
      criterion: leaf,
      gate: null,
      evaluator: null,
      grade: 'documented' as const,
      attachment: null,
      reference: null,
      link: 'https://example.org/report',
      note: 'Page 12.',
    }
    const rest = {
      additions: { ...noAdditions, findings: [finding], evidence: [evidence] },
      sections: ['compare'] as const,
    }
    const open = looked({ toggled: new Set([`criterion ${leaf}`]) }, { baseline: first.agency })
    const textsOf = (pages: ComparePages | null) =>
      pages?.tables[0]?.sections[0]?.rows.flatMap(({ cells }) => cells[0]?.texts ?? []) ?? []
    const said = textsOf(pagesOf(state, open, rest))
    expect(said).toContain(long)
    expect(said).toContain('Two had seen it.')
    expect(said).toContain('One person knows it all.')
    expect(said.some((words) => /example\.org.*Page 12\./u.test(words))).toBe(true)
    expect(textsOf(pagesOf(state, looked({}, { baseline: first.agency }), rest))).toEqual([])

    // The scorecards of the same report have it in full.
    const both = pagesOf(state, open, { ...rest, sections: ['compare', 'scorecards'] })
    const cut = textsOf(both).find((words) => words.startsWith('It went on'))
    expect(cut?.length).toBe(400)
    expect(both?.notes.some((note) => note.startsWith('Long comments are cut'))).toBe(true)
  })

  it('say in which order they stand, and what is left out', () => {
    const pages = pagesOf(
      sample(),
      looked(
        { order: 'difference', onlyDifferences: true, sections: ['criteria', 'facts'] },
        { against: third?.agency ?? null },
      ),
      { additions },
    )
    const notes = pages?.notes.join('\n')
    expect(notes).toContain(`between the baseline and ${third?.name}`)
    expect(notes).toMatch(/\d+ rows? (is|are) left out: all have the same/u)
    expect(notes).toContain('Left out of the table: Gates, Price and Coverage.')
    expect(pages?.tables[0]?.sections.map(({ title }) => title)).toEqual(['Criteria', 'Facts'])
    // And why the baseline is before the one that was chosen.
    expect(pages?.whys.map(({ heading }) => heading)).toEqual([
      `Why ${baseline?.name} before ${second?.name}`,
      `Why ${baseline?.name} before ${third?.name}`,
    ])
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

  it('sets a comment that is longer than a page to its end', async () => {
    const long = `${'It went on for a while. '.repeat(300)}And so it ended.`
    const [first] = sample().scores
    const state = {
      ...sample(),
      scores: sample().scores.map((score) =>
        score === first ? { ...score, comment: long } : score,
      ),
    }
    const compare = looked(
      { everything: true, sections: ['criteria'] },
      { baseline: first?.agency ?? null },
    )
    const { bytes } = await reporter.compile(inputOf(state, compare, { sections: ['compare'] }), {
      attachment: null,
    })
    const { pages } = await readPdf(bytes)
    const words = pages.flatMap(({ lines }) => lines).join(' ')
    expect(words).toContain('so it ended.')
  })
})
