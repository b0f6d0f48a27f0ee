// What the page shows first is answered in one go, and nothing in it differs from asking one by one.
import assert from 'node:assert/strict'
import { openingQuestions } from '../../src/shared/contract/opening.ts'
import { type CallCase, call, newEvaluation } from './caller.ts'

export const openingCases: readonly CallCase[] = [
  {
    name: 'answers the first screen of the evaluation one was in, each question as if asked alone',
    async run(caller) {
      const { evaluation } = await newEvaluation(caller, 'Where I was')
      await call(caller, 'settings.set', { lastEvaluation: evaluation, lastStage: 'scoring' })
      const answers = await call(caller, 'evaluations.opening', {})
      assert.deepEqual(answers.map(({ method }) => method).sort(), [
        ...[...openingQuestions, 'settings.get'].sort(),
      ])
      for (const { method, input, output } of answers) {
        const alone = await caller.ask(method, input)
        assert.deepEqual(alone, { ok: true, value: output })
      }
    },
  },
  {
    name: 'answers the list when the evaluation one was in is gone',
    async run(caller) {
      const { evaluation } = await newEvaluation(caller, 'Gone tomorrow')
      await call(caller, 'settings.set', { lastEvaluation: evaluation, lastStage: 'scoring' })
      await call(caller, 'evaluations.delete', { evaluation })
      const methods = (await call(caller, 'evaluations.opening', {})).map(({ method }) => method)
      assert.deepEqual(methods, ['settings.get', 'evaluations.list', 'history.state'])
    },
  },
]
