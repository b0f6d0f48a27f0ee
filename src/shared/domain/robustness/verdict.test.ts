// Every claim of the verdict acted out: the named change changes the winner, one per cent less does not.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryState } from '../../../../tests/arbitrary-state.ts'
import { exampleCriterion, exampleState } from '../example-state.ts'
import type { CriterionId, EvaluationState, Ranking } from '../model.ts'
import { prepareRanking, rankEvaluation } from '../ranking.ts'
import { enteredWeights } from './entered-weights.ts'
import { nearestRaw } from './score-move.ts'
import { leaderOf, tableOf } from './table.ts'
import { defaultVerdictRule, type Verdict, verdictOf } from './verdict.ts'

const quick = { ...defaultVerdictRule, draws: 50 }
const judge = (state: EvaluationState, rule = defaultVerdictRule): Verdict =>
  verdictOf(prepareRanking(state), rule)

/** The evaluation with its leaf weights moved by `share` of the way to the named ones. */
const withLeafWeights = (
  state: EvaluationState,
  to: Readonly<Record<CriterionId, number>>,
  share: number,
): EvaluationState => {
  const { leaves } = rankEvaluation(state)
  const part = Object.fromEntries(
    leaves.map(({ criterion, weight }) => [
      criterion.id,
      weight + share * ((to[criterion.id] ?? 0) - weight),
    ]),
  )
  const entered = enteredWeights(state.criteria, part)
  return {
    ...state,
    criteria: state.criteria.map((criterion) => ({
      ...criterion,
      weight: entered.get(criterion.id) ?? 0,
    })),
  }
}

/** Somebody has no weighted cell: out of every comparison until a weight moves there. */
const anyUnscored = (state: EvaluationState): boolean =>
  rankEvaluation(state).results.some((result) => result.score === null)

const actedOut = (state: EvaluationState): { weights: boolean; score: boolean } => {
  const verdict = judge(state, quick)
  const leader = leaderOf(rankEvaluation(state))
  expect(verdict.leader).toBe(leader)
  const near = verdict.lead !== null && verdict.lead < 1e-6
  const { smallestWeightMove, smallestScoreMove } = verdict
  if (smallestWeightMove !== null && !anyUnscored(state)) {
    const at = (share: number): Ranking =>
      rankEvaluation(withLeafWeights(state, smallestWeightMove.weights, share))
    const sum = Object.values<number>(smallestWeightMove.weights).reduce((a, b) => a + b, 0)
    expect(sum).toBeCloseTo(1, 9)
    expect(leaderOf(at(1))).toBe(smallestWeightMove.newLeader)
    if (!near) expect(leaderOf(at(0.99))).toBe(leader)
  }
  if (smallestScoreMove !== null) {
    const { agency, criterion, from, to, newLeader } = smallestScoreMove
    const at = (share: number): Ranking => {
      const value = from + share * (to - from)
      return rankEvaluation({ ...state, moderated: [{ agency, criterion, value, reason: 'x' }] })
    }
    expect(leaderOf(at(1))).toBe(newLeader)
    if (!near) expect(leaderOf(at(0.99))).toBe(leader)
  }
  return { weights: smallestWeightMove !== null, score: smallestScoreMove !== null }
}

describe('the verdict acted out', () => {
  for (const shape of [
    { holes: false, price: false },
    { holes: true, price: false },
    { holes: true, price: true },
  ])
    test(`on evaluations ${shape.holes ? 'with' : 'without'} holes, ${shape.price ? 'with' : 'without'} prices`, () => {
      let weights = 0
      let score = 0
      fc.assert(
        fc.property(arbitraryState(shape), (state) => {
          const before = structuredClone(state)
          const tried = actedOut(state)
          weights += tried.weights ? 1 : 0
          score += tried.score ? 1 : 0
          expect(state).toEqual(before)
        }),
        { numRuns: 250 },
      )
      expect(weights).toBeGreaterThan(10)
      expect(score).toBeGreaterThan(10)
    })

  test('no other move of the same size, or a smaller one, changes the leader', () => {
    fc.assert(
      fc.property(
        arbitraryState({ holes: true, price: false }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (state, target, part) => {
          const move = judge(state, quick).smallestWeightMove
          const table = tableOf(rankEvaluation(state))
          const sum = table.weights.reduce((total, _, j) => total + target[j]!, 0)
          if (move === null || !(sum > 0)) return
          const to = table.weights.map((_, j) => target[j]! / sum)
          const far = table.weights.reduce((total, w, j) => total + Math.abs(w - to[j]!), 0) / 2
          const share = Math.min(1, (part * move.moved) / far)
          const named = Object.fromEntries(
            table.leaves.map(({ criterion }, j) => [criterion.id, to[j]!]),
          )
          const after = rankEvaluation(withLeafWeights(state, named, share))
          // With no weight left on any of its cells an agency has no rank at all.
          const gone = after.results.some((result) => result.score === null)
          if (!(far > 0) || gone || anyUnscored(state)) return
          expect(leaderOf(after)).toBe(table.agencies[0])
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('the verdict', () => {
  const close = exampleState(
    [
      [8, 6, 7],
      [6, 8.5, 6.5],
    ],
    [40, 35, 25],
  )

  test('finds the moves of the worked example', () => {
    const verdict = judge(close)
    expect(verdict).toMatchObject({
      leader: 'a1',
      runnerUp: 'a2',
      draws: 10_000,
      seed: 1,
      kappa: 100,
    })
    expect(verdict.lead).toBeCloseTo(0.5, 9)
    // All weight goes from the first criterion to the second: 45 points of difference for half a point.
    expect(verdict.smallestWeightMove!.moved).toBeCloseTo(0.5 / 45, 7)
    expect(verdict.smallestWeightMove!.newLeader).toBe('a2')
    // Half a point over the largest weight: 0.125 of the scale 0…10, down for one or up for the other.
    expect(verdict.smallestScoreMove!.criterion).toBe('c1')
    expect(verdict.smallestScoreMove!.steps).toBeCloseTo(0.125 / 0.5, 6)
    expect(verdict.grade).toBe('no clear winner')
  })

  test('grades by the share of weightings, with thresholds that can be set', () => {
    const clear = exampleState(
      [
        [9, 9, 8],
        [4, 5, 8],
      ],
      [40, 35, 25],
    )
    expect(judge(clear).grade).toBe('clear')
    expect(judge(clear).firstShare).toBe(1)
    const share = judge(close).firstShare!
    expect(share).toBeGreaterThan(0.6)
    expect(share).toBeLessThan(0.65)
    const mild = { ...defaultVerdictRule, steps: 0 }
    expect(judge(close, { ...mild, leaningFrom: 0.7 }).grade).toBe('no clear winner')
    expect(judge(close, mild).grade).toBe('leaning')
    expect(judge(close, { ...mild, clearFrom: 0.6 }).grade).toBe('clear')
  })

  test('has no leader when the first rank is shared, and no clear winner when one is incomplete', () => {
    expect(judge(exampleState([[5], [5]], [1]))).toMatchObject({
      grade: 'no clear winner',
      leader: null,
      firstShare: null,
    })
    expect(judge(exampleState([[9], [1], [null]], [1]))).toMatchObject({
      grade: 'no clear winner',
      leader: 'a1',
      firstShare: 1,
    })
    expect(judge(exampleState([], []))).toMatchObject({ leader: null })
    expect(judge(exampleState([[7]], [1]))).toMatchObject({
      grade: 'clear',
      leader: 'a1',
      runnerUp: null,
      lead: null,
      firstShare: 1,
      smallestWeightMove: null,
      smallestScoreMove: null,
    })
  })

  test('sees that falling below a minimum can be the smallest change', () => {
    const state = exampleState(
      [
        [5.5, 10],
        [9, 3],
      ],
      [1, 4],
    )
    const criteria = [exampleCriterion('c1', { minimum: 5 }), ...state.criteria.slice(1)]
    const move = judge({ ...state, criteria }).smallestScoreMove!
    expect(move).toMatchObject({ agency: 'a1', criterion: 'c1', from: 5.5, newLeader: 'a2' })
    expect(move.to).toBeCloseTo(5, 5)
  })

  test('finds the nearest raw score on either side of a curve that rises and falls', () => {
    const leaf = {
      criterion: exampleCriterion('c', {
        valueFunction: {
          points: [
            [0, 100],
            [4, 0],
            [10, 60],
          ],
        },
      }),
      weight: 1,
      scale: { min: 0, max: 10, step: 1 },
    }
    expect(nearestRaw(4, 50, true, leaf)).toBe(2)
    expect(nearestRaw(9, 40, false, leaf)).toBeCloseTo(8, 12)
    expect(nearestRaw(9, 55, true, leaf)).toBeCloseTo(9.5, 12)
    expect(nearestRaw(3, 101, true, leaf)).toBeNull()
  })
})
