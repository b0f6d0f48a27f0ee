import { describe, expect, it } from 'vitest'
import { canonical } from '../canonical.ts'
import { criterionId, exampleCriterion, exampleState } from '../example-state.ts'
import type { Criterion, EvaluationState, GateId } from '../model.ts'
import { frozenText } from './criteria-set.ts'

const state = exampleState([], [60, 40], {
  gates: [{ id: 'g' as GateId, name: 'Law', description: null }],
})
const textOf = ({ evaluation, criteria, gates }: EvaluationState): string =>
  frozenText({ scale: evaluation.scale, criteria, gates }, evaluation)
const text = textOf(state)

/** Another value for every field that says how agencies are judged. */
const others: { readonly [Key in keyof Omit<Criterion, 'weightLocked'>]: Criterion[Key] } = {
  id: criterionId('other'),
  name: 'Other',
  weight: 61,
  kind: 'measured',
  direction: 'lower',
  scale: { min: 0, max: 5, step: null },
  levels: [{ value: 5, label: 'Half' }],
  levelsOnly: true,
  valueFunction: {
    points: [
      [0, 0],
      [10, 100],
    ],
  },
  price: { formula: 'min-max', floor: null, ceiling: null, k: null },
  minimum: 3,
  parent: criterionId('c2'),
  guidance: 'Look.',
  questions: ['Why?'],
  unit: 'ms',
  measuredFrom: 'founded',
}

describe('the text of a frozen set', () => {
  it('is canonical JSON: keys in order, no white space', () => {
    expect(canonical(JSON.parse(text) as never)).toBe(text)
    expect(text.startsWith('{"criteria":[{"direction":"higher","guidance":null,')).toBe(true)
  })

  it.each(Object.keys(others))('changes with the %s of a criterion', (key) => {
    const [first, ...rest] = state.criteria
    const changed = {
      ...exampleCriterion('c1'),
      ...first,
      [key]: others[key as keyof typeof others],
    }
    expect(textOf({ ...state, criteria: [changed, ...rest] })).not.toBe(text)
  })

  it('changes with the order, the gates, the scale and the panel rule', () => {
    const { evaluation, criteria, gates } = state
    const changed: readonly EvaluationState[] = [
      { ...state, criteria: criteria.toReversed() },
      { ...state, gates: gates.map((gate) => ({ ...gate, description: 'Signed.' })) },
      { ...state, gates: [] },
      { ...state, evaluation: { ...evaluation, scale: { min: 0, max: 10, step: 1 } } },
      { ...state, evaluation: { ...evaluation, panelRule: { rule: 'median', decimals: null } } },
    ]
    expect(new Set([text, ...changed.map(textOf)]).size).toBe(changed.length + 1)
  })

  it('is the same whatever is not judged by: title, agencies, locks', () => {
    const same: EvaluationState = {
      ...exampleState([[1, 2]], [60, 40]),
      gates: state.gates,
      evaluation: { ...state.evaluation, title: 'Another' },
      criteria: state.criteria.map((criterion) => ({ ...criterion, weightLocked: true })),
    }
    expect(textOf(same)).toBe(text)
  })
})
