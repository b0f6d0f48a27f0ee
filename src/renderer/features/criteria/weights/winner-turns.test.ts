// Each claim tried on the ranking itself: with the weight set inside a stretch, that stretch's leader leads.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WeightSet } from '../../../../shared/domain/content.ts'
import {
  criterionId,
  exampleCriterion,
  exampleState,
} from '../../../../shared/domain/example-state.ts'
import type { EvaluationState, WeightSetId } from '../../../../shared/domain/model.ts'
import { prepareRanking, rankEvaluation } from '../../../../shared/domain/ranking.ts'
import { compareStakeholders } from '../../../../shared/domain/robustness/stakeholders.ts'
import { averageAnswers, comparedCriteria, disagreementOf, rankingUnder } from './compared-sets.ts'
import { winnerTurns } from './winner-turns.ts'

const setOf = (name: string, weights: readonly number[]): WeightSet => ({
  id: name as WeightSetId,
  name,
  answers: {
    method: 'direct',
    ratings: Object.fromEntries(weights.map((weight, index) => [`c${index + 1}`, weight])),
  },
})

const leadersAt = (state: EvaluationState, moving: string, share: number): readonly string[] => {
  const others = state.criteria
    .filter(({ id, parent }) => parent === null && id !== moving)
    .reduce((sum, { weight }) => sum + weight, 0)
  const criteria = state.criteria.map((criterion) =>
    criterion.parent !== null
      ? criterion
      : criterion.id === moving
        ? { ...criterion, weight: share }
        : { ...criterion, weight: (criterion.weight / others) * (1 - share) },
  )
  const results = rankEvaluation({ ...state, criteria }).results
  const best = results[0]?.score ?? 0
  return results.flatMap(({ agency, score }) =>
    score !== null && score > best - 1e-6 ? [agency] : [],
  )
}

const weight = fc.integer({ min: 1, max: 9 })
const scores = fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 4,
})
const three = fc.tuple(weight, weight, weight)

/** The third criterion's cells as a part of a group with another one. */
const grouped = (state: EvaluationState): EvaluationState => ({
  ...state,
  criteria: [
    ...state.criteria.slice(0, 2),
    exampleCriterion('c3', { weight: state.criteria[2]?.weight ?? 1 }),
    exampleCriterion('part', { parent: criterionId('c3'), weight: 2 }),
  ],
  scores: state.scores.map((score) =>
    score.criterion === 'c3' ? { ...score, criterion: criterionId('part') } : score,
  ),
})

test('the named agency leads in the middle of each stretch, on leaves and on groups', () => {
  let turning = 0
  fc.assert(
    fc.property(scores, three, three, three, fc.boolean(), (table, now, one, two, parts) => {
      const flat = exampleState(table, now)
      const state = parts ? grouped(flat) : flat
      const compared = comparedCriteria([setOf('one', one), setOf('two', two)], state.criteria)
      for (const turn of winnerTurns(state, rankEvaluation(state), compared)) {
        if (turn.stretches.length > 1) turning += 1
        expect(turn.stretches[0]?.from).toBe(turn.low)
        expect(turn.stretches.at(-1)?.to).toBe(turn.high)
        for (const { from, to, leader } of turn.stretches)
          expect(leadersAt(state, turn.criterion.id, (from + to) / 2)).toContain(leader)
      }
    }),
    { numRuns: 150 },
  )
  expect(turning).toBeGreaterThan(20)
})

test('where nothing is nested it says the same as the domain’s own comparison', () => {
  const state = exampleState(
    [
      [9, 4, 5],
      [6, 7, 5],
    ],
    [6, 5, 1],
  )
  const sets = [setOf('Finance', [6, 3, 1]), setOf('IT', [4, 5, 1])]
  const compared = comparedCriteria(sets, state.criteria)
  const turns = winnerTurns(state, rankEvaluation(state), compared)
  const domain = compareStakeholders(
    prepareRanking(state),
    sets.map(({ name, answers }) => ({
      name,
      weights: new Map(
        Object.entries(answers.method === 'direct' ? answers.ratings : {}).map(([id, value]) => [
          criterionId(id),
          value,
        ]),
      ),
    })),
  )!
  expect(turns.map(({ stretches }) => stretches.map(({ leader }) => leader))).toEqual(
    domain.ranges.map(({ leaders }) => leaders),
  )
  expect(turns.map(({ low, high }) => [low, high])).toEqual(
    domain.ranges.map(({ lowest, highest }) => [lowest, highest]),
  )
  expect(averageAnswers(sets, state.criteria)).toEqual({
    method: 'direct',
    ratings: { c1: 50, c2: 40, c3: 10 },
  })
  expect(
    sets.map((set) => rankingUnder(set, prepareRanking(state), state.criteria).results[0]?.agency),
  ).toEqual(domain.sets.map(({ leader }) => leader))
})

test('the widest disagreement is named once, small ones are agreement', () => {
  const state = exampleState([[1, 1, 1]], [1, 1, 1])
  const rows = comparedCriteria(
    [setOf('a', [50, 30.5, 19.5]), setOf('b', [30, 30, 40])],
    state.criteria,
  )
  expect(rows.map((row) => disagreementOf(row, rows))).toEqual(['far', 'agreed', 'widest'])
})
