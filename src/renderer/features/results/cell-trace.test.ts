import { describe, expect, it } from 'vitest'
import { blankEvaluator } from '../../../shared/domain/blank.ts'
import {
  criterionId,
  evaluatorId,
  exampleCriterion,
  exampleScore,
  exampleState,
} from '../../../shared/domain/example-state.ts'
import type { EvaluationState, Evaluator } from '../../../shared/domain/model.ts'
import { type EvaluationModel, nextModel, rankingOf } from '../../api/evaluation-model.ts'
import { emptySheet, withSaid } from '../../api/score-sheet.ts'
import { cellTrace } from './cell-trace.ts'
import { numbersOf } from './numbers.ts'
import { shareSum } from './sums.ts'
import { agreedWords, differenceWords, ruleWords, valueWords } from './trace-words.ts'

const modelOf = (state: EvaluationState): EvaluationModel =>
  nextModel(null, {
    evaluation: { ...state.evaluation, archived: false },
    criteria: { criteria: [...state.criteria], gates: [], gateResults: [] },
    agencies: [...state.agencies],
    evaluators: [...state.evaluators],
    quotes: [...state.quotes],
    hidden: null,
    sheet: {
      ...withSaid(
        emptySheet({
          agencies: state.agencies.map(({ id }) => id),
          criteria: state.criteria.map(({ id }) => id),
          evaluators: state.evaluators.map(({ id }) => id),
        }),
        state.scores.map(({ agency, criterion, evaluator, value, state, comment }) => ({
          agency,
          criterion,
          evaluator,
          score: state === 'scored' ? (value ?? 0) : state,
          commented: comment !== null,
        })),
      ),
      moderated: [...state.moderated],
    },
  } as unknown as Parameters<typeof nextModel>[1])

const evaluator = (id: string, weight: number): Evaluator => ({
  id: evaluatorId(id),
  name: id,
  ...blankEvaluator,
  weight,
})

const state = exampleState([[null], [null]], [1], {
  evaluators: [evaluator('e1', 3), evaluator('e2', 1), evaluator('e3', 0), evaluator('e4', 2)],
  scores: [
    exampleScore('a1', 'c1', 'e1', 8),
    exampleScore('a1', 'c1', 'e2', 4),
    exampleScore('a1', 'c1', 'e3', 1),
    exampleScore('a1', 'c1', 'e4', null, { state: 'not-applicable' }),
    exampleScore('a2', 'c1', 'e1', 5),
  ],
})

const trace = (of: EvaluationState, agency = 0, index = 0) => {
  const model = modelOf(of)
  const ranking = rankingOf(model, null)
  const id = of.agencies[agency]?.id
  const found = id === undefined ? null : cellTrace(model, ranking, id, index)
  if (found === null) throw new Error('no such cell')
  return { found, numbers: numbersOf(ranking, 'en-GB') }
}

describe('the account of a cell', () => {
  it('shares the cell among those whose scores count, and the parts make its raw score', () => {
    const { found } = trace(state)
    expect(found.given.map(({ share }) => share)).toEqual([0.75, 0.25, null, null])
    const parts = found.given.map(({ share, value }) => (share ?? 0) * (value ?? 0))
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(found.cell.raw)
    expect(found.given.map(({ counts }) => counts)).toEqual([true, true, false, true])
  })

  it('tells what was agreed and what the rule gave before', () => {
    const moderated = [
      { agency: state.agencies[0]?.id, criterion: state.criteria[0]?.id, value: 6, reason: 'Why.' },
    ] as EvaluationState['moderated']
    const { found, numbers } = trace({ ...state, moderated })
    expect(found.cell.raw).toBe(6)
    expect(agreedWords(found, numbers)).toBe('Agreed by the panel after discussion: 6, before 7.')
  })

  it('writes the value as the scale reads it, in both directions', () => {
    const up = trace(state)
    expect(valueWords(up.found, up.numbers)).toBe('100 × (7 − 0) ÷ (10 − 0) = 70')
    const down = trace({
      ...state,
      criteria: [exampleCriterion('c1', { direction: 'lower' })],
    })
    expect(valueWords(down.found, down.numbers)).toBe('100 × (10 − 7) ÷ (10 − 0) = 30')
  })

  it('shows a measurement outside its scale as clipped', () => {
    const measured = exampleState([[null]], [1], {
      criteria: [
        exampleCriterion('c1', { kind: 'measured', scale: { min: 0, max: 20, step: null } }),
      ],
    })
    const agencies = measured.agencies.map((agency) => ({ ...agency, measured: { c1: 25 } }))
    const { found, numbers } = trace({ ...measured, agencies })
    expect(valueWords(found, numbers)).toContain('25 lies outside the scale of 0 to 20')
    expect(valueWords(found, numbers)).toContain('100 × (20 − 0) ÷ (20 − 0) = 100')
  })

  it('says by which rule the scores became one, and how far behind the cell is', () => {
    const { numbers } = trace(state)
    expect(ruleWords(null, false)).toBe('Mean of the evaluators, weighted by evaluator.')
    expect(ruleWords({ rule: 'median', decimals: 1 }, true)).toBe(
      'Median of the evaluators. Rounded to 1 decimal.',
    )
    expect(differenceWords(8.25, 9, 'B', numbers)).toBe('0.75 fewer than B, which has 9.')
    expect(differenceWords(9, 9, 'B', numbers)).toBe('As many as B.')
  })
})

describe('the account of a weight', () => {
  it('divides by the sum, and for a sub-criterion by its siblings first', () => {
    const nested = exampleState([[5, 5, 5]], [1], {
      criteria: [
        exampleCriterion('p', { weight: 3 }),
        exampleCriterion('c1', { weight: 1, parent: criterionId('p') }),
        exampleCriterion('c2', { weight: 2, parent: criterionId('p') }),
        exampleCriterion('c3', { weight: 1 }),
      ],
    })
    const ranking = rankingOf(modelOf(nested), null)
    const numbers = numbersOf(ranking, 'en-GB')
    const formulas = ranking.leaves.map(
      (leaf) => shareSum(leaf, nested.criteria, ranking.leaves, numbers).formula,
    )
    expect(formulas).toEqual([
      '3 × 1 ÷ 3 ÷ 4 = 25\u00a0%',
      '3 × 2 ÷ 3 ÷ 4 = 50\u00a0%',
      '1 ÷ 4 = 25\u00a0%',
    ])
  })
})
