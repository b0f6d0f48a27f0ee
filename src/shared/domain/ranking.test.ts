// The rules of the official result, one by one, and what must hold for every evaluation.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankEvaluator, blankQuote } from './blank.ts'
import {
  agencyId,
  criterionId,
  evaluatorId,
  exampleAgency,
  exampleCriterion,
  exampleScore,
  exampleState,
} from './example-state.ts'
import type { EvaluationState, GateId, Quote, Ranking } from './model.ts'
import {
  asRankedBy,
  prepareRanking,
  rankEvaluation,
  rankPrepared,
  withModerated,
  withScore,
  withScores,
  withWeights,
} from './ranking.ts'

const summary = (ranking: Ranking) =>
  ranking.results.map(({ agency, score, rank }) => [agency, score, rank])
const resultOf = (ranking: Ranking, id: string) =>
  ranking.results.find((result) => result.agency === id)!
const quote = (agency: string, amount: number, currency = 'USD'): Quote => ({
  ...blankQuote,
  agency: agencyId(agency),
  amount,
  currency,
})
const priced = (formula: 'lowest-proportional' | 'floor-ceiling' = 'lowest-proportional') =>
  exampleCriterion('price', {
    kind: 'price',
    direction: 'lower',
    price: { formula, floor: 20_000, ceiling: 90_000, k: null },
  })

describe('the ranking', () => {
  test('sums normalised weights times values of 0 to 100', () => {
    const ranking = rankEvaluation(
      exampleState(
        [
          [8, 6],
          [6, 8.5],
        ],
        [30, 10],
      ),
    )
    expect(summary(ranking)).toEqual([
      ['a1', 75, 1],
      ['a2', 66.25, 2],
    ])
    expect(ranking.winner).toBe('a1')
    expect(resultOf(ranking, 'a1').cells.map((cell) => cell.contribution)).toEqual([60, 15])
  })

  test('shares ranks within 1e-9 of the first of a rank, in document order', () => {
    const ranking = rankEvaluation(exampleState([[3], [7], [7], [9]], [1]))
    expect(summary(ranking)).toEqual([
      ['a4', 90, 1],
      ['a2', 70, 2],
      ['a3', 70, 2],
      ['a1', 30, 4],
    ])
  })

  test('names no winner when the first rank is shared', () => {
    const ranking = rankEvaluation(exampleState([[7], [7]], [1]))
    expect(ranking.winner).toBeNull()
    expect(ranking.winnerReason).toEqual({ code: 'tie', agencies: ['a1', 'a2'] })
  })

  test('scales the other weights up for a missing cell and names no winner then', () => {
    const ranking = rankEvaluation(
      exampleState(
        [
          [8, null],
          [6, 6],
        ],
        [1, 3],
      ),
    )
    expect(resultOf(ranking, 'a1')).toMatchObject({ score: 80, rank: 1, complete: false })
    expect(ranking.winnerReason).toEqual({ code: 'incomplete', agencies: ['a1'] })
    expect(ranking.warnings).toEqual([
      { code: 'missing-score', agency: 'a1', criterion: 'c2', gate: null, got: null },
    ])
  })

  test('lets a not applicable cell leave the sum without making the agency incomplete', () => {
    const state = exampleState(
      [
        [8, null],
        [6, 6],
      ],
      [1, 3],
    )
    const ranking = rankEvaluation({
      ...state,
      scores: [...state.scores, exampleScore('a1', 'c2', 'e1', null, { state: 'not-applicable' })],
    })
    expect(resultOf(ranking, 'a1')).toMatchObject({ score: 80, rank: 1, complete: true })
    expect(resultOf(ranking, 'a1').cells[1]).toMatchObject({ state: 'not-applicable', value: null })
    expect(ranking.winner).toBe('a1')
  })

  test('gives neither score nor rank when no leaf is left', () => {
    const ranking = rankEvaluation(exampleState([[null], [5]], [1]))
    expect(summary(ranking)).toEqual([
      ['a2', 50, 1],
      ['a1', null, null],
    ])
    expect(rankEvaluation(exampleState([[5]], [0])).results[0]?.score).toBeNull()
    expect(rankEvaluation(exampleState([], [1])).winnerReason).toEqual({ code: 'no-agencies' })
    expect(rankEvaluation(exampleState([[null]], [1])).winnerReason).toEqual({
      code: 'none-ranked',
    })
  })

  test('weights evaluators, never counts weight 0, and prefers the moderated value', () => {
    const state = exampleState([[4]], [1], {
      evaluators: [
        { id: evaluatorId('e1'), name: 'One', ...blankEvaluator, weight: 1 },
        { id: evaluatorId('e2'), name: 'Two', ...blankEvaluator, weight: 3 },
        { id: evaluatorId('e3'), name: 'Guest', ...blankEvaluator, weight: 0 },
      ],
      scores: [
        exampleScore('a1', 'c1', 'e1', 4),
        exampleScore('a1', 'c1', 'e2', 8),
        exampleScore('a1', 'c1', 'e3', 0),
      ],
    })
    const agreed = { agency: agencyId('a1'), criterion: criterionId('c1'), reason: 'talked' }
    expect(rankEvaluation(state).results[0]?.score).toBe(70)
    const moderated = { ...state, moderated: [{ ...agreed, value: 9 }] }
    expect(rankEvaluation(moderated).results[0]?.cells[0]).toMatchObject({
      layer: 'moderated',
      raw: 9,
      value: 90,
    })
    expect(
      rankEvaluation({ ...state, moderated: [{ ...agreed, value: null }] }).results[0],
    ).toMatchObject({ score: null, complete: true })
    const only = (id: string) =>
      rankEvaluation(moderated, { onlyEvaluator: evaluatorId(id) }).results[0]?.score
    expect([only('e1'), only('e2'), only('e3')]).toEqual([40, 80, 0])
  })

  test('is not applicable only when nobody who counts has scored', () => {
    const state = exampleState([[null]], [1], {
      evaluators: [
        { id: evaluatorId('e1'), name: 'One', ...blankEvaluator, weight: 1 },
        { id: evaluatorId('e2'), name: 'Guest', ...blankEvaluator, weight: 0 },
      ],
    })
    const cell = (...scores: EvaluationState['scores'][number][]) =>
      rankEvaluation({ ...state, scores }).results[0]?.cells[0]?.state
    const notApplicable = { state: 'not-applicable' } as const
    expect(cell(exampleScore('a1', 'c1', 'e1', null, notApplicable))).toBe('not-applicable')
    expect(cell(exampleScore('a1', 'c1', 'e2', null, notApplicable))).toBe('missing')
    expect(cell(exampleScore('a1', 'c1', 'e1', null, { state: 'not-scored' }))).toBe('missing')
  })

  test('reads lower-is-better scales reversed, value functions first, and clips measurements', () => {
    const state = exampleState([[]], [], {
      criteria: [
        exampleCriterion('down', {
          kind: 'measured',
          direction: 'lower',
          scale: { min: 0, max: 200, step: null },
        }),
        exampleCriterion('curve', {
          kind: 'measured',
          direction: 'lower',
          scale: { min: 0, max: 100, step: null },
          valueFunction: {
            points: [
              [0, 0],
              [50, 80],
              [100, 100],
            ],
          },
        }),
      ],
      agencies: [exampleAgency('a1', { measured: { down: 250, curve: 25 } })],
    })
    const ranking = rankEvaluation(state)
    expect(ranking.results[0]?.cells.map((cell) => cell.value)).toEqual([0, 40])
    expect(ranking.warnings).toEqual([
      { code: 'clipped-measurement', agency: 'a1', criterion: 'down', gate: null, got: 250 },
    ])
  })

  test('shares a parent weight among its children and gives the parent no cells', () => {
    const parent = criterionId('quality')
    const ranking = rankEvaluation(
      exampleState([[]], [], {
        criteria: [
          exampleCriterion('quality', { weight: 60 }),
          exampleCriterion('x', { weight: 1, parent }),
          exampleCriterion('y', { weight: 3, parent }),
          exampleCriterion('other', { weight: 40 }),
        ],
      }),
    )
    expect(ranking.leaves.map((leaf) => [leaf.criterion.id, leaf.weight])).toEqual([
      ['x', 0.15],
      ['y', 0.45],
      ['other', 0.4],
    ])
  })

  test('excludes by gate and minimum, keeps the score visible, and lists the excluded last', () => {
    const state = exampleState([[9], [8], [3], [5], [7]], [1])
    const ranking = rankEvaluation({
      ...state,
      criteria: [exampleCriterion('c1', { minimum: 5 })],
      gates: [{ id: 'g' as GateId, name: 'Gate', description: null }],
      gateResults: state.agencies.map((agency) => ({
        agency: agency.id,
        gate: 'g' as GateId,
        passed: agency.id !== 'a1',
        note: null,
      })),
      agencies: state.agencies.map((agency) =>
        agency.id === 'a5' ? { ...agency, status: 'longlist' as const } : agency,
      ),
    })
    expect(summary(ranking)).toEqual([
      ['a2', 80, 1],
      ['a4', 50, 2],
      ['a1', 90, null],
      ['a3', 30, null],
      ['a5', 70, null],
    ])
    expect(ranking.results.map((result) => result.excluded?.[0]?.kind ?? null)).toEqual([
      null,
      null,
      'gate',
      'minimum',
      'status',
    ])
  })

  test('lets only agencies in the race set the price benchmark', () => {
    const state = exampleState([[5], [5], [5], [5]], [1], {
      quotes: [quote('a1', 40_000), quote('a2', 50_000), quote('a3', 10_000), quote('a4', 20_000)],
    })
    const ranking = rankEvaluation({
      ...state,
      criteria: [exampleCriterion('c1'), priced()],
      agencies: state.agencies.map((agency) =>
        agency.id === 'a3' ? { ...agency, status: 'rejected' as const } : agency,
      ),
      gates: [{ id: 'g' as GateId, name: 'Gate', description: null }],
      gateResults: ['a1', 'a2', 'a3', 'a4'].map((id) => ({
        agency: agencyId(id),
        gate: 'g' as GateId,
        passed: id !== 'a4',
        note: null,
      })),
    })
    const value = (id: string) => resultOf(ranking, id).cells[1]?.value
    expect([value('a1'), value('a2'), value('a3'), value('a4')]).toEqual([100, 80, 100, 100])
  })

  test('counts a quote in another currency as missing and says so', () => {
    const ranking = rankEvaluation(
      exampleState([[5], [5]], [1], {
        criteria: [exampleCriterion('c1'), priced('floor-ceiling')],
        quotes: [quote('a1', 55_000), quote('a2', 55_000, 'EUR')],
      }),
    )
    expect(resultOf(ranking, 'a1').score).toBe(50)
    expect(resultOf(ranking, 'a2')).toMatchObject({ score: 50, complete: false })
    expect(ranking.warnings).toEqual([
      { code: 'quote-currency', agency: 'a2', criterion: 'price', gate: null, got: 'EUR' },
    ])
  })

  test('treats a price minimum as the most allowed amount', () => {
    const ranking = rankEvaluation(
      exampleState([[5], [5]], [1], {
        criteria: [exampleCriterion('c1'), { ...priced(), minimum: 50_000 }],
        quotes: [quote('a1', 50_000), quote('a2', 50_001)],
      }),
    )
    expect(ranking.results.map((result) => result.rank)).toEqual([1, null])
  })
})

const cell = fc.option(fc.integer({ min: 0, max: 20 }).map((n) => n / 2))
const evaluation = fc
  .record({
    table: fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
    weights: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 }),
    amounts: fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 6, maxLength: 6 }),
    formula: fc.constantFrom('lowest-proportional', 'min-max', 'linear-over-lowest', 'mean-based'),
  })
  .map(({ table, weights, amounts, formula }) => {
    const state = exampleState(table, weights)
    const price = { formula, floor: null, ceiling: null, k: null } as const
    return {
      ...state,
      criteria: [...state.criteria, { ...priced(), price }],
      quotes: state.agencies.map((agency, index) => quote(agency.id, amounts[index]!)),
    }
  })
const close = (a: number | null, b: number | null) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9

describe('for every evaluation', () => {
  test('a score is the sum of its contributions, from 0 to 100, and never NaN', () => {
    fc.assert(
      fc.property(evaluation, (state) => {
        for (const result of rankEvaluation(state).results) {
          const parts = result.cells.flatMap((part) => part.contribution ?? [])
          expect(parts.reduce((a, b) => a + b, 0)).toBe(result.score ?? 0)
          expect(result.score ?? 0).toBeGreaterThanOrEqual(0)
          expect(result.score ?? 0).toBeLessThanOrEqual(100 + 1e-9)
        }
      }),
    )
  })

  test('scaling all weights or permuting agencies and criteria changes no score', () => {
    fc.assert(
      fc.property(evaluation, fc.double({ min: 0.01, max: 1e6, noNaN: true }), (state, factor) => {
        const before = rankEvaluation(state)
        const after = rankEvaluation({
          ...state,
          criteria: state.criteria
            .map((criterion) => ({ ...criterion, weight: criterion.weight * factor }))
            .reverse(),
          agencies: state.agencies.toReversed(),
          scores: state.scores.toReversed(),
        })
        for (const result of before.results)
          expect(close(result.score, resultOf(after, result.agency).score)).toBe(true)
      }),
    )
  })

  test('raising a scored cell never lowers that agency', () => {
    fc.assert(
      fc.property(evaluation, fc.nat(), fc.integer({ min: 0, max: 20 }), (state, pick, to) => {
        const score = state.scores[pick % Math.max(1, state.scores.length)]
        if (score === undefined || score.value === null || to / 2 <= score.value) return
        const prepared = prepareRanking(state)
        const after = rankPrepared(withScore(prepared, { ...score, value: to / 2 }))
        const old = resultOf(rankPrepared(prepared), score.agency).score
        expect(resultOf(after, score.agency).score!).toBeGreaterThanOrEqual(old! - 1e-9)
      }),
    )
  })

  test('many edits at once give what they give one by one', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), cell), { maxLength: 12 })
    fc.assert(
      fc.property(evaluation, edits, (state, given) => {
        const { agencies, criteria, evaluators } = state
        const scores = given.map(([i, j, value]) => {
          const agency = agencies[i % agencies.length]!.id
          const criterion = criteria[j % criteria.length]!.id
          const { id: evaluator } = evaluators[(i + j) % evaluators.length]!
          return value === null
            ? ({ agency, criterion, evaluator, removed: true } as const)
            : exampleScore(agency, criterion, evaluator, value)
        })
        const prepared = prepareRanking(state)
        const together = rankPrepared(withScores(prepared, scores))
        expect(together).toEqual(rankPrepared(scores.reduce(withScore, prepared)))
      }),
    )
  })

  test('the ranking of one evaluator is the same made from the panel’s as made from the scores', () => {
    fc.assert(
      fc.property(evaluation, fc.nat(), (state, pick) => {
        const { id } = state.evaluators[pick % state.evaluators.length]!
        const own = asRankedBy(prepareRanking(state), id)
        expect(rankPrepared(own)).toEqual(rankEvaluation(state, { onlyEvaluator: id }))
        expect(rankPrepared(asRankedBy(own, null))).toEqual(rankEvaluation(state))
      }),
    )
  })

  test('an incremental edit gives what ranking from scratch gives, and mutates nothing', () => {
    fc.assert(
      fc.property(
        evaluation,
        fc.nat(),
        fc.nat(),
        cell,
        fc.nat(30),
        (state, i, j, value, weight) => {
          const frozen = structuredClone(state)
          const gated = {
            ...state,
            criteria: state.criteria.map((c) => (c.id === 'c1' ? { ...c, minimum: 5 } : c)),
          }
          const agency = gated.agencies[i % gated.agencies.length]!.id
          const criterion = gated.criteria[j % 4]!.id
          const ref = { agency, criterion, evaluator: evaluatorId('e1') }
          const others = gated.scores.filter(
            (s) => s.agency !== agency || s.criterion !== criterion,
          )
          const edit =
            value === null
              ? { ...ref, removed: true as const }
              : exampleScore(agency, criterion, 'e1', value)
          const agreed = { agency, criterion, value: 3, reason: 'because' }
          const edited = { ...gated, scores: 'removed' in edit ? others : [...others, edit] }
          const weighted = {
            ...edited,
            criteria: edited.criteria.map((c) => (c.id === criterion ? { ...c, weight } : c)),
            moderated: [agreed],
          }
          const one = withScore(prepareRanking(gated), edit)
          expect(rankPrepared(one)).toEqual(rankEvaluation(edited))
          const two = withWeights(withModerated(one, agreed), new Map([[criterion, weight]]))
          const scratch = rankEvaluation(weighted)
          expect({ ...rankPrepared(two), leaves: [] }).toEqual({ ...scratch, leaves: [] })
          expect(rankPrepared(two).leaves.map((leaf) => leaf.weight)).toEqual(
            scratch.leaves.map((leaf) => leaf.weight),
          )
          expect(state).toEqual(frozen)
        },
      ),
    )
  })
})
