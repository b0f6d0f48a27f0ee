import { describe, expect, it } from 'vitest'
import { blankAgency, blankCriterion, blankEvaluator } from '../blank.ts'
import type { AgencyId, CriterionId, EvaluationId, EvaluationState, EvaluatorId } from '../model.ts'
import { rankEvaluation } from '../ranking.ts'
import { rankByMethod } from './rank-by-method.ts'
import { methods } from './registry.ts'

/** Rows are agencies, columns criteria; null is not scored. */
const stateOf = (rows: readonly (readonly (number | null)[])[]): EvaluationState => {
  const criteria = (rows[0] ?? []).map((_, index) => ({
    ...blankCriterion,
    id: `c${index}` as CriterionId,
    name: `C${index}`,
    weight: index + 1,
  }))
  return {
    evaluation: {
      id: 'ev' as EvaluationId,
      title: 'T',
      client: null,
      brief: null,
      currency: 'USD',
      scale: { min: 0, max: 10, step: null },
      panelRule: null,
      pricing: null,
      createdAt: '2026-01-01T00:00:00Z',
    },
    criteria,
    gates: [],
    agencies: rows.map((_, index) => ({
      ...blankAgency,
      id: `a${index}` as AgencyId,
      name: `A${index}`,
    })),
    evaluators: [{ id: 'e' as EvaluatorId, name: 'E', ...blankEvaluator, weight: 1 }],
    scores: rows.flatMap((row, a) =>
      row.flatMap((value, c) =>
        value === null
          ? []
          : [
              {
                agency: `a${a}` as AgencyId,
                criterion: `c${c}` as CriterionId,
                evaluator: 'e' as EvaluatorId,
                value,
                state: 'scored' as const,
                comment: null,
                confidence: null,
              },
            ],
      ),
    ),
    moderated: [],
    gateResults: [],
    quotes: [],
  }
}

describe('ranking by another method', () => {
  it('puts an agency that is best everywhere first, by every method', () => {
    const state = stateOf([
      [3, 4, 5],
      [9, 8, 7],
      [5, 2, 6],
    ])
    for (const { id } of methods) {
      const ranking = rankByMethod(state, id)
      expect([id, ranking.winner]).toEqual([id, 'a1'])
      expect(ranking.results[0]).toMatchObject({ agency: 'a1', rank: 1 })
    }
  })

  it('is the official result for the weighted sum', () => {
    const state = stateOf([
      [3, 4],
      [9, 8],
    ])
    expect(rankByMethod(state, 'weighted-sum')).toEqual(rankEvaluation(state))
  })

  it('leaves incomplete agencies out, warns of them, and then names no winner', () => {
    const state = stateOf([
      [3, 4],
      [9, null],
      [5, 6],
    ])
    const ranking = rankByMethod(state, 'topsis')
    expect(ranking.results.map(({ agency, rank }) => [agency, rank])).toEqual([
      ['a2', 1],
      ['a0', 2],
      ['a1', null],
    ])
    expect(ranking.winnerReason).toEqual({ code: 'incomplete', agencies: ['a1'] })
    expect(ranking.warnings.filter(({ code }) => code === 'method-skipped')).toHaveLength(1)
  })

  it('shares ranks, and names no winner then', () => {
    const state = stateOf([
      [5, 5],
      [5, 5],
      [1, 1],
    ])
    for (const { id } of methods) {
      const ranking = rankByMethod(state, id)
      expect(ranking.results.map(({ rank }) => rank)).toEqual([1, 1, 3])
      expect(ranking.winnerReason?.code).toBe('tie')
    }
  })

  it('says that nobody is ranked when nobody can be', () => {
    expect(rankByMethod(stateOf([[null]]), 'vikor').winnerReason).toEqual({ code: 'none-ranked' })
    expect(rankByMethod(stateOf([]), 'vikor').winnerReason).toEqual({ code: 'no-agencies' })
  })
})
