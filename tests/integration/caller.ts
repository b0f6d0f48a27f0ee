// How cases of calls ask the app, whatever the transport, and what many of them begin with.
import assert from 'node:assert/strict'
import type { Input, MethodName, Output } from '../../src/shared/contract/call.ts'
import type { Result } from '../../src/shared/contract/errors.ts'

export interface Caller {
  readonly ask: (method: string, input: unknown) => Promise<Result<unknown>>
}

export interface CallCase {
  readonly name: string
  readonly run: (caller: Caller) => Promise<void>
}

export async function call<Name extends MethodName>(
  caller: Caller,
  method: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const result = await caller.ask(method, input)
  if (!result.ok) assert.fail(`${method}: ${result.error.message}`)
  return result.value as Output<Name>
}

export async function refusal(caller: Caller, method: string, input: unknown) {
  const result = await caller.ask(method, input)
  if (result.ok) assert.fail(`${method} should have been refused`)
  return result.error
}

export async function newEvaluation(caller: Caller, title = 'Payments back end') {
  const { id } = await call(caller, 'evaluations.create', {
    title,
    client: null,
    brief: null,
    currency: 'USD',
    template: 'backend',
  })
  const { criteria } = await call(caller, 'criteria.list', { evaluation: id })
  const [you] = await call(caller, 'panel.list', { evaluation: id })
  assert.ok(you !== undefined)
  return { evaluation: id, criteria, you: you.id }
}

/** What was entered, cell by cell, out of the block of `scoring.sheet`. */
export const saidIn = (sheet: Output<'scoring.sheet'>) =>
  [...sheet.states].flatMap((state, at) => {
    if (state === 3) return []
    const row = Math.floor(at / sheet.evaluators.length)
    return [
      {
        agency: sheet.agencies[Math.floor(row / sheet.criteria.length)],
        criterion: sheet.criteria[row % sheet.criteria.length],
        evaluator: sheet.evaluators[at % sheet.evaluators.length],
        value: state === 0 ? sheet.values[at] : null,
        state,
        commented: sheet.commented[at] === 1,
        confidence: sheet.confidences[at],
      },
    ]
  })
