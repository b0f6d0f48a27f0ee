import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryState } from '../../../../tests/arbitrary-state.ts'
import { blankEvaluator } from '../blank.ts'
import {
  agencyId,
  criterionId,
  evaluatorId,
  exampleCriterion,
  exampleScore,
  exampleState,
} from '../example-state.ts'
import type { EvaluationState, Moderated } from '../model.ts'
import { prepareRanking, rankEvaluation, rankPrepared, withModerated } from '../ranking.ts'
import { agendaLength, agendaOf } from './agenda.ts'
import { consequenceOf } from './consequence.ts'
import { layerDelta, layersOf, spreadAround } from './layers.ts'
import { moderationAgenda, moderationProgress } from './moderation-agenda.ts'

const evaluator = (id: string, rest: Partial<EvaluationState['evaluators'][number]> = {}) => ({
  id: evaluatorId(id),
  name: id,
  ...blankEvaluator,
  ...rest,
})

const agreed = (agency: string, criterion: string, value: number | null): Moderated => ({
  agency: agencyId(agency),
  criterion: criterionId(criterion),
  value,
  reason: 'talked',
})

/** Two agencies, two criteria of weights 3 and 1, three evaluators and one without a vote. */
const state = exampleState([[], []], [3, 1], {
  evaluators: [evaluator('e1'), evaluator('e2'), evaluator('e3'), evaluator('e4', { weight: 0 })],
  scores: [
    exampleScore('a1', 'c1', 'e1', 4),
    exampleScore('a1', 'c1', 'e2', 8),
    exampleScore('a1', 'c1', 'e3', null, { state: 'not-applicable' }),
    exampleScore('a1', 'c1', 'e4', 10),
    exampleScore('a1', 'c2', 'e1', 5),
    exampleScore('a2', 'c1', 'e1', 6.5),
    exampleScore('a2', 'c2', 'e1', 5),
    exampleScore('a2', 'c2', 'e2', 5),
  ],
})

describe('the layers of a cell', () => {
  it('measure each score from the value of the panel, and never count who has no vote', () => {
    const layers = layersOf(prepareRanking(state), agencyId('a1'), criterionId('c1'))
    expect(layers?.individual.raw).toBe(6)
    expect(layers?.given.map(({ distance }) => distance)).toEqual([-2, 2, null, 4])
    expect(layers?.given.map(({ counts }) => counts)).toEqual([true, true, true, false])
    expect(layers?.before).toEqual({ count: 2, lowest: 4, highest: 8, mean: 2, farthest: 2 })
    expect([layers?.moderated, layers?.after]).toEqual([null, null])
  })

  it('show the group around the agreed value, and what the agreement changes', () => {
    const prepared = prepareRanking({ ...state, moderated: [agreed('a1', 'c1', 7)] })
    const layers = layersOf(prepared, agencyId('a1'), criterionId('c1'))
    expect(layers?.individual.raw).toBe(6)
    expect(layers?.final).toEqual({ state: 'scored', layer: 'moderated', raw: 7 })
    expect(layers?.after).toEqual({ count: 2, lowest: 4, highest: 8, mean: 2, farthest: 3 })
    const cell = rankPrepared(prepared).results.find((one) => one.agency === 'a1')?.cells[0]
    expect([cell?.individual, cell && layerDelta(cell)]).toEqual([6, 1])
  })

  it('keep the individual value of a cell that is agreed not to apply', () => {
    const prepared = prepareRanking({ ...state, moderated: [agreed('a1', 'c1', null)] })
    const layers = layersOf(prepared, agencyId('a1'), criterionId('c1'))
    expect([layers?.individual.raw, layers?.final.state, layers?.after]).toEqual([
      6,
      'not-applicable',
      null,
    ])
  })

  it('leave out the conflicted: their score is shown and does not count', () => {
    const kept = {
      ...state,
      evaluators: [
        evaluator('e1', { recusedFrom: [agencyId('a1')] }),
        ...state.evaluators.slice(1),
      ],
    }
    const layers = layersOf(prepareRanking(kept), agencyId('a1'), criterionId('c1'))
    expect(layers?.individual.raw).toBe(8)
    expect(layers?.given[0]).toMatchObject({ counts: false, distance: -4 })
    expect(layers?.before).toMatchObject({ count: 1, farthest: 0 })
  })

  it('are those of a rated cell only', () => {
    const measured = { ...state, criteria: [exampleCriterion('c1', { kind: 'measured' })] }
    const prepared = prepareRanking(measured)
    expect(layersOf(prepared, agencyId('a1'), criterionId('c1'))).toBeNull()
    expect(layersOf(prepareRanking(state), agencyId('nobody'), criterionId('c1'))).toBeNull()
    expect(spreadAround([], 5)).toBeNull()
  })
})

describe('what an agreement would do', () => {
  it('names the gain and every agency that moves', () => {
    const prepared = prepareRanking(state)
    const result = consequenceOf(prepared, agreed('a1', 'c1', 7))
    expect(result.before).toEqual({ score: 57.5, rank: 2 })
    expect(result.after).toEqual({ score: 65, rank: 1 })
    expect(result.gain).toBe(7.5)
    expect(result.moves).toEqual([
      { agency: 'a1', from: 2, to: 1 },
      { agency: 'a2', from: 1, to: 2 },
    ])
    expect(result.leader).toEqual({ before: 'a2', after: 'a1' })
  })

  it('moves nobody when the value stays', () => {
    const result = consequenceOf(prepareRanking(state), agreed('a1', 'c1', 6))
    expect([result.gain, result.moves]).toEqual([0, []])
  })
})

describe('the agenda of a moderation', () => {
  it('sorts every cell of the agencies that take part into one group', () => {
    const cells = exampleState([[], []], [3, 1], {
      ...state,
      criteria: [
        exampleCriterion('c1', { weight: 3 }),
        exampleCriterion('c2', { weight: 1 }),
        exampleCriterion('c3', { weight: 1 }),
      ],
      moderated: [agreed('a2', 'c1', 6)],
    })
    const prepared = prepareRanking(cells)
    const agenda = moderationAgenda(prepared, agendaOf(prepared))
    const ids = (group: readonly { readonly agency: string; readonly criterion: string }[]) =>
      group.map(({ agency, criterion }) => `${agency} ${criterion}`)
    expect(ids(agenda.contested)).toEqual(['a1 c1'])
    expect(ids(agenda.missing)).toEqual(['a1 c3', 'a2 c3'])
    expect(ids(agenda.agreed)).toEqual(['a2 c1'])
    expect(ids(agenda.idle)).toEqual(['a1 c2', 'a2 c2'])
    expect(agenda.contested[0]).toMatchObject({
      lowest: 4,
      highest: 8,
      scored: 2,
      disagreement: 40,
    })
    expect(moderationProgress(prepared)).toEqual({ agreed: 1, left: 1 })
  })
})

const anyState = arbitraryState({ holes: true, price: false })
const edits = (from: EvaluationState): fc.Arbitrary<readonly Moderated[]> =>
  fc.array(
    fc.record({
      agency: fc.constantFrom(...from.agencies.map(({ id }) => id)),
      criterion: fc.constantFrom(
        ...from.criteria.flatMap(({ id, kind }) =>
          kind === 'rated' && id !== 'group' ? [id] : [],
        ),
      ),
      value: fc.option(
        fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
        { freq: 6 },
      ),
      reason: fc.constant('talked'),
    }),
    { maxLength: 6 },
  )

describe('moderation as a property', () => {
  const cases = anyState.chain((from) => edits(from).map((agreements) => ({ from, agreements })))

  it('never changes an individual score, and is gone without a trace when all is taken back', () => {
    fc.assert(
      fc.property(cases, ({ from, agreements }) => {
        const start = prepareRanking(from)
        const moderated = agreements.reduce(withModerated, start)
        const inputs = (of: typeof start) => of.raw.map((row) => row.inputs.map((i) => i.scores))
        expect(inputs(moderated)).toEqual(inputs(start))
        const individuals = (of: typeof start) =>
          of.rows.map(({ result }) => result.cells.map(({ individual }) => individual))
        expect(individuals(moderated)).toEqual(individuals(start))
        const back = agreements.reduce(
          (prepared, { agency, criterion }) =>
            withModerated(prepared, { agency, criterion, removed: true }),
          moderated,
        )
        expect(rankPrepared(back)).toEqual(rankEvaluation(from))
      }),
    )
  })

  it('gains weight × the difference in value while the cell stays in the sum', () => {
    fc.assert(
      fc.property(cases, ({ from, agreements }) => {
        const [edit] = agreements
        if (edit === undefined || edit.value === null) return
        const prepared = prepareRanking(from)
        const cellIn = (of: typeof prepared) =>
          of.rows[of.agencyIndex.get(edit.agency) ?? -1]?.result.cells[
            of.leafIndex.get(edit.criterion) ?? -1
          ]
        const now = cellIn(prepared)
        const then = cellIn(withModerated(prepared, edit))
        if (now?.state !== 'scored' || then?.state !== 'scored') return
        const { gain } = consequenceOf(prepared, edit)
        // Nothing that was scored has a weight: there is no total before or after.
        const cells = prepared.rows[prepared.agencyIndex.get(edit.agency) ?? -1]?.result.cells
        if (cells?.every((cell) => cell.state !== 'scored' || (cell.weight ?? 0) === 0) === true) {
          expect(gain).toBeNull()
          return
        }
        expect(gain).not.toBeNull()
        expect(gain ?? 0).toBeCloseTo((now.weight ?? 0) * ((then.value ?? 0) - (now.value ?? 0)), 9)
      }),
    )
  })

  it('lists each cell in exactly one group, and counts without drawing what the draws list', () => {
    fc.assert(
      fc.property(cases, ({ from, agreements }) => {
        const prepared = agreements.reduce(withModerated, prepareRanking(from))
        const agenda = agendaOf(prepared)
        expect(agendaLength(prepared)).toBe(agenda.items.length)
        const groups = Object.values(moderationAgenda(prepared, agenda)).flat()
        const rated = prepared.leaves.filter(({ criterion }) => criterion.kind === 'rated')
        expect(groups).toHaveLength(from.agencies.length * rated.length)
        expect(new Set(groups.map((cell) => `${cell.agency} ${cell.criterion}`)).size).toBe(
          groups.length,
        )
      }),
      { numRuns: 30 },
    )
  })
})
