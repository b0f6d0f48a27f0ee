import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryState } from '../../../../tests/arbitrary-state.ts'
import { blankQuote } from '../blank.ts'
import {
  agencyId,
  criterionId,
  exampleAgency,
  exampleCriterion,
  exampleState,
} from '../example-state.ts'
import type {
  AttachmentId,
  EvaluationState,
  Evidence,
  EvidenceId,
  Finding,
  FindingId,
  GateId,
  Reference,
  ReferenceId,
} from '../model.ts'
import { emptyPlan } from '../pricing/plan.ts'
import { rankEvaluation } from '../ranking.ts'
import { compareTable } from './compare-rows.ts'
import { totalRows } from './criteria-rows.ts'
import type { CompareInput, CompareView } from './input.ts'
import {
  amountDifference,
  behindOf,
  type CompareCell,
  type CompareRow,
  marksOf,
  marksOfRow,
  sections,
} from './rows.ts'

const inputOf = (state: EvaluationState, rest: Partial<CompareInput> = {}): CompareInput => {
  const ranking = rankEvaluation(state)
  return {
    state,
    ranking,
    compared: ranking.results,
    references: [],
    attachments: [],
    findings: [],
    evidence: [],
    scoresAt: (agency, index) =>
      state.scores.filter(
        (score) =>
          score.agency === agency && score.criterion === ranking.leaves[index]?.criterion.id,
      ),
    commentAt: () => null,
    ...rest,
  }
}

const all: CompareView = {
  order: 'listed',
  against: null,
  onlyDifferences: false,
  sections,
  isOpen: (_, usually) => usually,
  matches: null,
}
const everythingOpen = (): boolean => true

const idsOf = (rows: readonly CompareRow[]): readonly string[] => rows.map(({ id }) => id)
const rowOf = (rows: readonly CompareRow[], id: string): CompareRow => {
  const row = rows.find((each) => each.id === id)
  if (row === undefined) throw new Error(`no ${id} in ${idsOf(rows).join(', ')}`)
  return row
}
const kinds = (row: CompareRow): readonly string[] => row.cells.map(({ kind }) => kind)

/** Two agencies; c1 and c2 below a group, c3 alone. */
const twoLevels = exampleState(
  [
    [8, 5, 6],
    [4, 5, 7],
  ],
  [1, 1, 1],
  {
    criteria: [
      exampleCriterion('group', { name: 'Engineering', weight: 2 }),
      exampleCriterion('c1', { name: 'Security', parent: criterionId('group') }),
      exampleCriterion('c2', { name: 'Process', parent: criterionId('group') }),
      exampleCriterion('c3', { name: 'Fit' }),
    ],
  },
)

describe('the rows of the criteria', () => {
  it('stand in groups with their points', () => {
    const { rows } = compareTable(inputOf(twoLevels), { ...all, sections: ['criteria'] })
    expect(idsOf(rows)).toEqual([
      'section criteria',
      'group group',
      'criterion c1',
      'criterion c2',
      'criterion c3',
    ])
    const group = rowOf(rows, 'group group')
    expect(group.weight).toBeCloseTo(2 / 3, 12)
    const points = group.cells.map((cell) => (cell.kind === 'points' ? cell.points : null))
    // Best first: 65 / 3 + 20 = 63.3 before 53.3.
    expect(points[0]).toBeCloseTo((80 + 50) / 3, 9)
    expect(points[1]).toBeCloseTo((40 + 50) / 3, 9)
  })

  it('begin with what makes most of the difference to the other agency, on either side', () => {
    const { rows } = compareTable(
      inputOf(
        exampleState(
          [
            [8, 6, 5],
            [7, 6, 8],
            [9, 0, 5],
          ],
          [1, 1, 1],
        ),
      ),
      { ...all, sections: ['criteria'], order: 'difference', against: agencyId('a1') },
    )
    // The baseline is the first of the ranking, a2.
    expect(idsOf(rows).slice(1)).toEqual(['criterion c3', 'criterion c1', 'criterion c2'])
  })

  it('open into every evaluator’s score and comment, the agreed value, findings and evidence', () => {
    const state: EvaluationState = {
      ...twoLevels,
      moderated: [
        {
          agency: agencyId('a2'),
          criterion: criterionId('c1'),
          value: 5,
          reason: 'The audit came later.',
        },
      ],
    }
    const finding: Finding = {
      id: 'f1' as FindingId,
      agency: agencyId('a1'),
      criterion: criterionId('c1'),
      evaluator: null,
      kind: 'strength',
      text: 'Own security team',
    }
    const evidence: Evidence = {
      id: 'v1' as EvidenceId,
      agency: agencyId('a1'),
      criterion: criterionId('c1'),
      gate: null,
      evaluator: null,
      grade: 'documented',
      attachment: 'att' as AttachmentId,
      reference: null,
      link: null,
      note: 'Page 3',
    }
    const { rows } = compareTable(
      inputOf(state, {
        findings: [finding],
        evidence: [evidence],
        attachments: [{ id: 'att' as AttachmentId, name: 'audit.pdf' }],
        commentAt: (agency) => (agency === 'a1' ? 'Certificate seen' : null),
      }),
      {
        ...all,
        sections: ['criteria'],
        isOpen: (id, usually) => (id === 'criterion c1' ? true : usually),
      },
    )
    expect(idsOf(rows).slice(3, 7)).toEqual([
      'evaluator e1 of c1',
      'agreed of c1',
      'strength of c1',
      'evidence of c1',
    ])
    expect(rowOf(rows, 'evaluator e1 of c1').cells[0]).toEqual({
      kind: 'said',
      index: 0,
      state: 'scored',
      value: 8,
      comment: 'Certificate seen',
      confidence: null,
    })
    expect(kinds(rowOf(rows, 'agreed of c1'))).toEqual(['empty', 'agreed'])
    expect(rowOf(rows, 'strength of c1').cells[0]).toEqual({
      kind: 'texts',
      texts: ['Own security team'],
    })
    expect(rowOf(rows, 'evidence of c1').cells[0]).toEqual({
      kind: 'evidence',
      items: [{ grade: 'documented', source: 'audit.pdf', note: 'Page 3' }],
    })
  })
})

describe('the difference to the baseline', () => {
  it('adds up over the criteria to the difference of the scores, whatever has left a sum', () => {
    fc.assert(
      fc.property(arbitraryState({ holes: true, price: true }), (state) => {
        const input = inputOf(state)
        const { rows } = compareTable(input, {
          ...all,
          isOpen: (row) => !row.startsWith('criterion'),
        })
        const [total] = totalRows(input.compared)
        for (const [at, result] of input.compared.entries()) {
          const cell = total?.cells[at]
          const whole = cell?.kind === 'points' ? cell.behind : null
          const parts = rows.map(({ cells }) => behindOf(cells[at] ?? { kind: 'empty' }))
          if (at === 0 || result.score === null || whole === null)
            expect(parts.every((part) => part === null)).toBe(true)
          else
            expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBeCloseTo(whole, 9)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('only differences', () => {
  it('leaves out what all have alike, counts it, and drops a heading without rows', () => {
    const gates = [{ id: 'g1' as GateId, name: 'Contract', description: null }]
    const gateResults = ['a1', 'a2'].map((agency) => ({
      agency: agencyId(agency),
      gate: 'g1' as GateId,
      passed: true,
      note: agency,
    }))
    const view = { ...all, sections: ['criteria', 'gates'] as const, onlyDifferences: true }
    const { rows, alike } = compareTable(inputOf({ ...twoLevels, gates, gateResults }), view)
    expect(idsOf(rows)).toEqual(['section criteria', 'group group', 'criterion c1', 'criterion c3'])
    expect(alike).toBe(2)
  })

  it('never leaves out a row in which two agencies differ, and keeps all that it leaves out alike', () => {
    fc.assert(
      fc.property(arbitraryState({ holes: true, price: true }), (state) => {
        const input = inputOf(state)
        const view = { ...all, isOpen: everythingOpen }
        const whole = compareTable(input, view).rows.filter(({ level }) => level > 0)
        const kept = new Set(idsOf(compareTable(input, { ...view, onlyDifferences: true }).rows))
        for (const row of whole)
          if (row.title.kind === 'criterion') expect(kept.has(row.id)).toBe(!row.alike)
      }),
      { numRuns: 40 },
    )
  })

  it('says the same of a row in whatever order the agencies stand', () => {
    fc.assert(
      fc.property(arbitraryState({ holes: true, price: true }), (state) => {
        const input = inputOf(state)
        const turned = { ...input, compared: input.compared.toReversed() }
        const view = { ...all, isOpen: everythingOpen }
        const there = compareTable(input, view).rows
        const here = compareTable(turned, view).rows
        expect(here.map(({ id, alike }) => [id, alike])).toEqual(
          there.map(({ id, alike }) => [id, alike]),
        )
        // The difference to the baseline is another one, of course.
        const without = (cells: readonly CompareCell[] = []) =>
          cells.map((cell) => ('behind' in cell ? { ...cell, behind: null } : cell))
        for (const [at, row] of here.entries())
          expect(without(row.cells.toReversed())).toEqual(without(there[at]?.cells))
      }),
      { numRuns: 40 },
    )
  })
})

describe('looking for a row', () => {
  it('shows those that match with the groups that they belong to, opened', () => {
    const state = {
      ...twoLevels,
      agencies: [
        exampleAgency('a1', { technologies: ['Node.js', 'Kafka'] }),
        exampleAgency('a2', { technologies: ['node js'] }),
      ],
    }
    const names = (wanted: string) => (row: CompareRow) =>
      'name' in row.title && row.title.name.includes(wanted)
    const found = (wanted: string) =>
      idsOf(compareTable(inputOf(state), { ...all, matches: names(wanted) }).rows)
    expect(found('Security')).toEqual(['section criteria', 'group group', 'criterion c1'])
    expect(found('Engineering')).toEqual([
      'section criteria',
      'group group',
      'criterion c1',
      'criterion c2',
    ])
    expect(found('Kafka')).toEqual(['section facts', 'list technologies', 'technologies kafka'])
    expect(found('nothing')).toEqual([])
  })

  it('looks into criteria that are closed: what was said there opens them, as far as it goes', () => {
    const input = inputOf(twoLevels, {
      commentAt: (agency, criterion) =>
        agency === 'a2' && criterion === 'c2' ? 'Certificate seen' : null,
    })
    const said = (row: CompareRow): boolean =>
      row.cells.some((cell) => cell.kind === 'said' && cell.comment === 'Certificate seen')
    expect(idsOf(compareTable(input, { ...all, matches: said }).rows)).toEqual([
      'section criteria',
      'group group',
      'criterion c2',
      'evaluator e1 of c2',
    ])
    const named = (row: CompareRow): boolean => 'name' in row.title && row.title.name === 'Process'
    const { rows } = compareTable(input, { ...all, matches: named })
    expect(rowOf(rows, 'criterion c2').open).toBe(false)
    expect(rows).toHaveLength(3)
  })
})

describe('what stands beside the scores', () => {
  it('are facts, only where one of the agencies has them, and lists entry by entry', () => {
    const state = {
      ...twoLevels,
      agencies: [
        exampleAgency('a1', {
          location: 'Lisbon',
          technologies: ['Node.js', 'Kafka'],
          services: ['Security', 'Staff augmentation'],
          coverage: { 'trend.ai': 'partly' as const },
        }),
        exampleAgency('a2', { technologies: ['node js'], hourlyRate: { min: null, max: 90 } }),
      ],
    }
    const { rows, sections: there } = compareTable(inputOf(state), {
      ...all,
      isOpen: everythingOpen,
    })
    expect(there).toEqual(['criteria', 'coverage', 'facts'])
    expect(kinds(rowOf(rows, 'fact location'))).toEqual(['words', 'empty'])
    expect(rowOf(rows, 'technologies node js').cells).toEqual([
      { kind: 'flag', on: true },
      { kind: 'flag', on: true },
    ])
    expect(rowOf(rows, 'technologies node js').alike).toBe(true)
    expect(rowOf(rows, 'list technologies').alike).toBe(false)
    // A service of the catalogue stands under coverage alone.
    expect(idsOf(rows).filter((id) => id.startsWith('services'))).toEqual([
      'services staff augmentation',
    ])
    expect(rowOf(rows, 'covered service.security').cells[0]).toEqual({
      kind: 'coverage',
      coverage: 'yes',
    })
    expect(rowOf(rows, 'coverage trend').cells[0]).toEqual({
      kind: 'tally',
      yes: 0,
      partly: 1,
      of: 8,
    })
    expect(idsOf(rows)).not.toContain('covered trend.edge')
  })

  it('are the references’ averages', () => {
    const reference = (agency: string, rest: Partial<Reference>): Reference => ({
      id: `${agency} ${rest.client}` as ReferenceId,
      agency: agencyId(agency),
      client: 'Client',
      contact: null,
      calledOn: null,
      communication: null,
      expertise: null,
      deadlines: null,
      notes: null,
      ...rest,
    })
    const { rows } = compareTable(
      inputOf(twoLevels, {
        references: [
          reference('a1', { client: 'Meridian', communication: 4, deadlines: 2, notes: 'Late' }),
          reference('a1', { client: 'Harbour', communication: 5 }),
        ],
      }),
      all,
    )
    const value = (id: string): CompareCell | undefined => rowOf(rows, id).cells[0]
    expect(value('references count')).toEqual({ kind: 'number', value: 2, use: 'count' })
    expect(value('references overall')).toEqual({ kind: 'number', value: 4, use: 'rating' })
    expect(value('references communication')).toMatchObject({ value: 4.5 })
    expect(value('references deadlines')).toMatchObject({ value: 2 })
    expect(idsOf(rows)).not.toContain('references expertise')
    expect(value('references notes')).toEqual({ kind: 'texts', texts: ['Meridian: Late'] })
    expect(rowOf(rows, 'references count').cells[1]).toMatchObject({ value: 0 })
  })

  it('are quotes, and levelled prices where there is a plan; nothing while they are sealed', () => {
    const quote = (agency: string, amount: number) => ({
      ...blankQuote,
      agency: agencyId(agency),
      amount,
      currency: 'USD',
    })
    const quotes = [quote('a1', 40_000), quote('a2', 50_000)]
    expect(compareTable(inputOf(twoLevels), all).sections).toEqual(['criteria', 'facts'])
    const plain = compareTable(inputOf({ ...twoLevels, quotes }), all).rows
    expect(idsOf(plain).filter((id) => id.startsWith('price'))).toEqual([
      'price amount',
      'price structure',
    ])
    expect(marksOfRow(rowOf(plain, 'price amount'))).toEqual(['best', 'worst'])
    const [baseline, other] = rowOf(plain, 'price amount').cells
    expect(baseline && other && amountDifference(other, baseline)).toBe(10_000)

    const scenario = {
      ...emptyPlan.scenario,
      contingencyPercent: 10,
      items: [
        {
          key: 'work',
          label: 'Work',
          kind: 'scope' as const,
          quantity: null,
          unit: null,
          months: null,
          on: true,
        },
      ],
    }
    const lines = [{ id: 'work', item: 'Work', amount: 30_000 }]
    const evaluation = { ...twoLevels.evaluation, pricing: { ...emptyPlan, scenario } }
    const levelled = compareTable(
      inputOf({ ...twoLevels, evaluation, quotes: quotes.map((each) => ({ ...each, lines })) }),
      all,
    ).rows
    expect(rowOf(levelled, 'price expected').cells).toEqual([
      { kind: 'money', amount: 33_000, currency: 'USD' },
      { kind: 'money', amount: 33_000, currency: 'USD' },
    ])
    expect(rowOf(levelled, 'price complete').alike).toBe(true)
  })

  it('are gates with their notes, and why an agency is excluded', () => {
    const gates = [{ id: 'g1' as GateId, name: 'Contract', description: null }]
    const gateResults = [
      { agency: agencyId('a2'), gate: 'g1' as GateId, passed: false, note: 'Not signed' },
    ]
    const { rows } = compareTable(inputOf({ ...twoLevels, gates, gateResults }), all)
    expect(rowOf(rows, 'gate g1').cells).toEqual([
      { kind: 'gate', passed: null, note: null, evidence: [] },
      { kind: 'gate', passed: false, note: 'Not signed', evidence: [] },
    ])
    expect(kinds(rowOf(rows, 'excluded'))).toEqual(['empty', 'exclusions'])
  })
})

describe('marks of a row', () => {
  it('marks every cell that shares the highest or the lowest value', () => {
    expect(marksOf([80, 60, 80, 70])).toEqual(['best', 'worst', 'best', null])
  })

  it('marks nothing where all are alike, or only one has a value', () => {
    expect(marksOf([70, 70 + 1e-12, 70])).toEqual([null, null, null])
    expect(marksOf([70, null])).toEqual([null, null])
    expect(marksOf([])).toEqual([])
  })

  it('always marks both ends or neither', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: null })), (values) => {
        const marks = marksOf(values)
        expect(marks.includes('best')).toBe(marks.includes('worst'))
        marks.forEach((mark, at) => {
          if (values[at] === null) expect(mark).toBeNull()
        })
      }),
    )
  })

  it('marks the better value, not the higher number', () => {
    const state = exampleState([[8], [4]], [1], {
      criteria: [exampleCriterion('c1', { direction: 'lower' })],
    })
    const input = inputOf(state)
    const { rows } = compareTable(input, all)
    expect(input.compared.map(({ agency }) => agency)).toEqual(['a2', 'a1'])
    expect(marksOfRow(rowOf(rows, 'criterion c1'))).toEqual(['best', 'worst'])
    expect(marksOfRow(totalRows(input.compared)[0] as CompareRow)).toEqual(['best', 'worst'])
  })
})
