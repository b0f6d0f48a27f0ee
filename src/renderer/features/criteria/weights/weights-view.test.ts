// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { exampleCriterion } from '../../../../shared/domain/example-state.ts'
import type { EvaluationId, WeightSetId } from '../../../../shared/domain/model.ts'
import { beginSet, changeDraft, isChanged, reopenSet, useDrafts } from './weights-view.ts'

const criteria = ['a', 'b', 'c'].map((id) => exampleCriterion(id))
const draftsOf = (evaluation: EvaluationId) =>
  renderHook(() => useDrafts(evaluation)).result.current

test('answers that are left behind wait, also those of several new sets', () => {
  const evaluation = 'waiting' as EvaluationId
  beginSet(evaluation, 'Finance', 'swing', criteria)
  beginSet(evaluation, 'IT', 'ahp', criteria)
  expect(draftsOf(evaluation).map(({ name }) => name)).toEqual(['Finance', 'IT'])
  expect(draftsOf(evaluation).every(isChanged)).toBe(true)
})

test('a set that is re-opened has its kept answers, or those that were not kept yet', () => {
  const evaluation = 'kept' as EvaluationId
  const set = {
    id: 's' as WeightSetId,
    name: 'Finance',
    answers: { method: 'direct', ratings: { a: 60, gone: 40 } },
  } as const
  reopenSet(evaluation, set, criteria)
  const [opened] = draftsOf(evaluation)
  expect(opened?.answers).toEqual({ method: 'direct', ratings: { a: 60 } })
  expect(isChanged(opened!)).toBe(false)

  const answers = { method: 'direct', ratings: { a: 60, b: 20 } } as const
  changeDraft(evaluation, 's', { answers })
  reopenSet(evaluation, set, criteria)
  expect(draftsOf(evaluation)).toHaveLength(1)
  expect(draftsOf(evaluation)[0]?.answers).toEqual(answers)
})
