// Without one part, at another price, with other weights, through other methods: each claim tried on the
// ranking itself.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryState } from '../../../../tests/arbitrary-state.ts'
import { agendaOf } from '../agreement/agenda.ts'
import { panelAgreementOf } from '../agreement/panel-agreement.ts'
import { spreadOf } from '../agreement/spread.ts'
import { blankEvaluator } from '../blank.ts'
import {
  agencyId,
  criterionId,
  evaluatorId,
  exampleCriterion,
  exampleScore,
  exampleState,
} from '../example-state.ts'
import { crossCheck, rankByMethod } from '../methods/cross-check.ts'
import type { EvaluationState, Ranking } from '../model.ts'
import { prepareRanking, rankEvaluation } from '../ranking.ts'
import { jackknife } from './jackknife.ts'
import { requirementsOf } from './requirements.ts'
import { cellSpreads } from './spreads.ts'
import { compareStakeholders } from './stakeholders.ts'
import { leaderOf, tableOf } from './table.ts'

const any = arbitraryState({ holes: true, price: true })
const resultOf = (ranking: Ranking, id: string) => ranking.results.find((r) => r.agency === id)!

describe('the jackknife', () => {
  test('leads to what ranking the smaller evaluation leads to', () => {
    fc.assert(
      fc.property(any, (state) => {
        for (const { without, id, leader } of jackknife(prepareRanking(state)).results) {
          const flat = state.criteria.every((criterion) => criterion.parent === null)
          const smaller: EvaluationState =
            without === 'evaluator'
              ? { ...state, evaluators: state.evaluators.filter((one) => one.id !== id) }
              : without === 'agency'
                ? { ...state, agencies: state.agencies.filter((one) => one.id !== id) }
                : { ...state, criteria: state.criteria.filter((one) => one.id !== id) }
          // A parent that loses its last child would itself get cells.
          if (!flat && without === 'criterion') continue
          expect(leaderOf(rankEvaluation(smaller))).toBe(leader)
        }
      }),
      { numRuns: 120 },
    )
  })

  test('names the exceptions', () => {
    const state = exampleState(
      [
        [9, 4],
        [6, 7],
      ],
      [6, 5],
    )
    const { leader, exceptions } = jackknife(prepareRanking(state))
    expect(leader).toBe('a1')
    expect(exceptions).toEqual([{ without: 'criterion', id: 'c1', leader: 'a2' }])
  })
})

describe('what it would take', () => {
  test('is what draws level, on each criterion and by price', () => {
    let criteria = 0
    let prices = 0
    fc.assert(
      fc.property(any, (state) => {
        const prepared = prepareRanking(state)
        const ranking = rankEvaluation(state)
        for (const { agency } of ranking.results) {
          const needed = requirementsOf(prepared, agency)
          for (const { criterion, from, to } of needed?.criteria ?? []) {
            if (to === null) continue
            criteria += 1
            expect(to).not.toBe(from)
            const moderated = [{ agency, criterion, value: to, reason: 'x' }]
            const after = rankEvaluation({ ...state, moderated })
            const own = resultOf(after, agency)
            const best = resultOf(ranking, ranking.results[0]!.agency)
            // A curve that falls can lead below a minimum, where the agency is out.
            if (own.excluded !== null) continue
            expect(own.score! - best.score!).toBeCloseTo(0, 7)
          }
          const to = needed?.price?.to ?? null
          if (to === null) continue
          prices += 1
          const at = (amount: number) => {
            const quotes = state.quotes.map((q) => (q.agency === agency ? { ...q, amount } : q))
            const after = rankEvaluation({ ...state, quotes })
            const others = after.results.filter((r) => r.rank !== null && r.agency !== agency)
            return resultOf(after, agency).score! - Math.max(...others.map((r) => r.score!))
          }
          expect(at(to)).toBeGreaterThanOrEqual(0)
          expect(at(to * 1.0001)).toBeLessThan(0)
        }
      }),
      { numRuns: 120 },
    )
    expect(criteria).toBeGreaterThan(5)
    expect(prices).toBeGreaterThan(0)
  })
})

describe('stakeholders', () => {
  test('are averaged, ranged, and asked whether their difference decides', () => {
    const state = exampleState(
      [
        [9, 4, 5],
        [6, 7, 5],
      ],
      [6, 5, 1],
    )
    const set = (name: string, ...weights: number[]) => ({
      name,
      weights: new Map(weights.map((weight, j) => [criterionId(`c${j + 1}`), weight])),
    })
    const compared = compareStakeholders(prepareRanking(state), [
      set('Finance', 6, 3, 1),
      set('IT', 4, 5, 1),
      set('Nobody', 0, 0, 0),
    ])!
    expect(compared.sets.map(({ name, leader }) => [name, leader])).toEqual([
      ['Finance', 'a1'],
      ['IT', 'a2'],
    ])
    expect(compared.average).toEqual([0.5, 0.4, 0.1])
    expect(compared.ranges.map((range) => range.leaders)).toEqual([
      ['a2', 'a1'],
      ['a1', 'a2'],
      ['a1'],
    ])
    expect(compareStakeholders(prepareRanking(state), [])).toBeNull()
  })
})

describe('the agenda', () => {
  const judged = (cells: Record<string, readonly [number, number]>): EvaluationState =>
    exampleState([], [3, 1], {
      agencies: exampleState([[], [], []], []).agencies,
      evaluators: ['e1', 'e2'].map((id) => ({
        id: evaluatorId(id),
        name: id,
        ...blankEvaluator,
        weight: 1,
      })),
      scores: Object.entries(cells).flatMap(([cell, values]) => {
        const [agency, criterion] = cell.split(' ') as [string, string]
        return values.map((value, e) => exampleScore(agency, criterion, `e${e + 1}`, value))
      }),
    })

  test('puts first what can change the winner, and counts what provably cannot', () => {
    const agenda = agendaOf(
      prepareRanking(
        judged({
          'a1 c1': [6, 9],
          'a1 c2': [7, 7],
          'a2 c1': [7, 7],
          'a2 c2': [3, 9],
          'a3 c1': [0, 4],
          'a3 c2': [0, 9],
        }),
      ),
    )
    expect(agenda.items.map(({ agency, criterion }) => [agency, criterion])).toEqual([
      ['a1', 'c1'],
      ['a2', 'c2'],
    ])
    expect(agenda.items[0]).toMatchObject({ lowest: 6, highest: 9, weight: 0.75 })
    expect(agenda.items[0]!.disagreement).toBeCloseTo(30, 9)
    expect(agenda.items[0]!.chance).toBeGreaterThan(0.5)
    expect(agenda.settled).toBe(4)
  })

  test('what it calls settled never changes the leader, whatever all cells become', () => {
    let settled = 0
    fc.assert(
      fc.property(
        arbitraryState({ holes: true, price: false }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (state, dice) => {
          const prepared = prepareRanking(state)
          const agenda = agendaOf(prepared)
          settled += agenda.settled
          const listed = new Set(agenda.items.map((item) => `${item.agency} ${item.criterion}`))
          const ranking = rankEvaluation(state)
          const ranges = ranking.results
            .filter((result) => result.rank !== null)
            .flatMap(({ agency }) =>
              ranking.leaves.flatMap(({ criterion }) => {
                const values = state.scores
                  .filter(
                    (s) => s.agency === agency && s.criterion === criterion.id && s.value !== null,
                  )
                  .map((s) => s.value!)
                return values.length === 0
                  ? []
                  : [
                      {
                        agency,
                        criterion: criterion.id,
                        low: Math.min(...values),
                        high: Math.max(...values),
                      },
                    ]
              }),
            )
          const roll = (r: { low: number; high: number }) =>
            r.low + dice.next().value! * (r.high - r.low)
          const settledAt = (values: number[]) =>
            leaderOf(
              rankEvaluation({
                ...state,
                moderated: ranges.map(({ agency, criterion }, i) => ({
                  agency,
                  criterion,
                  value: values[i]!,
                  reason: 'x',
                })),
              }),
            )
          for (let round = 0; round < 5; round += 1) {
            const values = ranges.map(roll)
            const again = ranges.map((r, i) =>
              listed.has(`${r.agency} ${r.criterion}`) ? values[i]! : roll(r),
            )
            expect(settledAt(again)).toBe(settledAt(values))
          }
        },
      ),
      { numRuns: 150 },
    )
    expect(settled).toBeGreaterThan(3)
  })
})

describe('other methods', () => {
  test('rank every complete agency, and say why where they differ', () => {
    fc.assert(
      fc.property(any, (state) => {
        const ranking = rankEvaluation(state)
        for (const check of crossCheck(ranking)) {
          expect(check.results.every((result) => Number.isFinite(result.score))).toBe(true)
          const ranked = ranking.results.filter((result) => result.rank !== null && result.complete)
          expect(check.results.length).toBe(ranked.length)
          for (const difference of check.differences) {
            expect(difference.rank).not.toBe(difference.official)
            expect(difference.criterion).not.toBeNull()
          }
        }
      }),
    )
  })

  test('the weighted sum through them is the official one, and skipped agencies are named', () => {
    const state = exampleState(
      [
        [8, 2],
        [5, 6],
        [null, 9],
      ],
      [1, 1],
    )
    const byProduct = rankByMethod(rankEvaluation(state), 'weighted-product')
    expect(byProduct.results.map((result) => result.agency)).toEqual(['a2', 'a1'])
    expect(byProduct.warnings).toMatchObject([{ code: 'method-skipped', agency: 'a3' }])
    expect(rankByMethod(rankEvaluation(state), 'weighted-sum').results).toEqual([
      { agency: 'a2', score: 55, rank: 1 },
      { agency: 'a1', score: 50, rank: 2 },
    ])
    const [, product] = crossCheck(
      rankEvaluation(
        exampleState(
          [
            [9, 2.2],
            [5, 6],
          ],
          [1, 1],
        ),
      ),
    )
    expect(product!.differences).toEqual([
      { agency: 'a2', official: 2, rank: 1, code: 'evenness-rewarded', criterion: 'c2' },
      { agency: 'a1', official: 1, rank: 2, code: 'punished-weakness', criterion: 'c2' },
    ])
  })

  test('adding a dominated agency changes no order in the weighted sum', () => {
    fc.assert(
      fc.property(arbitraryState({ holes: false, price: false }), (state) => {
        const first = state.agencies[0]!.id
        const worse = agencyId('worse')
        const higher = state.criteria.map((c) => ({
          ...c,
          minimum: null,
          direction: 'higher' as const,
          valueFunction: null,
        }))
        const base = { ...state, criteria: higher }
        const added = {
          ...base,
          agencies: [...base.agencies, { ...base.agencies[0]!, id: worse }],
          scores: [
            ...base.scores,
            ...base.scores
              .filter((score) => score.agency === first)
              .map((score) => ({ ...score, agency: worse, value: Math.max(0, score.value! - 1) })),
          ],
        }
        const order = (given: EvaluationState) =>
          rankEvaluation(given)
            .results.map((r) => r.agency)
            .filter((id) => id !== worse)
        expect(order(added)).toEqual(order(base))
      }),
    )
  })
})

describe('agreement of a panel', () => {
  test('is told per criterion and overall, with severity and spread', () => {
    const state = exampleState([], [1], {
      criteria: [exampleCriterion('c1'), exampleCriterion('c2')],
      agencies: exampleState([[], [], []], []).agencies,
      evaluators: ['e1', 'e2'].map((id) => ({
        id: evaluatorId(id),
        name: id,
        ...blankEvaluator,
        weight: 1,
      })),
      scores: [1, 5, 9].flatMap((value, a) => [
        exampleScore(`a${a + 1}`, 'c1', 'e1', value),
        exampleScore(`a${a + 1}`, 'c1', 'e2', value),
        exampleScore(`a${a + 1}`, 'c2', 'e1', value),
        exampleScore(`a${a + 1}`, 'c2', 'e2', value - 1),
      ]),
    })
    const agreement = panelAgreementOf(state)
    expect(agreement.byCriterion.get(criterionId('c1'))!.krippendorff.interval).toBe(1)
    expect(agreement.byCriterion.get(criterionId('c2'))!.kendall!.w).toBe(1)
    expect(agreement.overall.icc['2,1']).toBeGreaterThan(0.9)
    expect(agreement.severity.get(evaluatorId('e2'))).toBeCloseTo(-5, 9)
    expect(agreement.spreads.get(criterionId('c2'))![0]).toMatchObject({
      lowest: 0,
      highest: 1,
      mean: 0.5,
    })
    const spreads = cellSpreads(prepareRanking(state), tableOf(rankEvaluation(state)))
    expect(spreads).toEqual([
      [0, 5],
      [0, 5],
      [0, 5],
    ])
  })

  test('within a cell: mean, median, range, deviation and r_wg', () => {
    const five = { min: 1, max: 5, step: 1 }
    // s² = 0.5 on five levels: 1 − 0.5/2 (James, Demaree & Wolf).
    expect(spreadOf([3, 4], five)).toMatchObject({
      mean: 3.5,
      median: 3.5,
      lowest: 3,
      highest: 4,
      rwg: 0.75,
    })
    expect(spreadOf([1, 5], five)!.rwg).toBe(0)
    expect(spreadOf([4], five)).toMatchObject({ deviation: null, rwg: null })
    expect(spreadOf([], five)).toBeNull()
  })
})

test('no question about robustness changes the evaluation', () => {
  fc.assert(
    fc.property(any, (state) => {
      const before = structuredClone(state)
      const prepared = prepareRanking(state)
      const table = tableOf(rankEvaluation(state))
      jackknife(prepared)
      agendaOf(prepared)
      cellSpreads(prepared, table)
      for (const agency of table.agencies) requirementsOf(prepared, agency)
      expect(state).toEqual(before)
    }),
    { numRuns: 20 },
  )
})
