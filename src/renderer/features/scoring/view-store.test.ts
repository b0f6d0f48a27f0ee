// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { closeEvaluation, goTo, openEvaluation } from '../../ui/navigation.ts'
import { applyFilter, useLooking } from './view-store.ts'

beforeEach(() => {
  openEvaluation('one' as EvaluationId, 'scoring')
  applyFilter('without-evidence')
})
const filter = () => useLooking.getState().filter

it('keeps the filter while other stages are visited', () => {
  goTo('results')
  goTo('scoring')
  expect(filter()).toBe('without-evidence')
})

it('shows all of another evaluation', () => {
  openEvaluation('two' as EvaluationId, 'scoring')
  expect(filter()).toBe('all')
  applyFilter('empty')
  closeEvaluation()
  openEvaluation('one' as EvaluationId, 'scoring')
  expect(filter()).toBe('all')
})
