import { beforeEach, expect, test, vi } from 'vitest'
import type { CallError, Result } from '../../shared/contract/errors.ts'
import type { CriterionId, EvaluationId } from '../../shared/domain/model.ts'

const call = vi.fn<(method: string, input: unknown) => Promise<Result<unknown>>>()
vi.mock('./transport.ts', () => ({ transport: { call: (m: string, i: unknown) => call(m, i) } }))
const { command, send, setErrorSurface, setReasonSurface } = await import('./client.ts')

const frozen: CallError = {
  code: 'locked',
  message: 'frozen',
  problems: [{ place: 'reason', rule: 'must say why', got: '' }],
  reference: null,
}
const input = {
  evaluation: 'e' as EvaluationId,
  criterion: 'c' as CriterionId,
  fields: { weight: 3 },
}

const shown: string[] = []
setErrorSurface((error) => shown.push(error.message))

const answers = (...list: readonly Result<unknown>[]): void => {
  call.mockReset()
  for (const answer of list) call.mockResolvedValueOnce(answer)
}

beforeEach(() => {
  shown.length = 0
})

test('a change that needs a reason is given once more with the one that the person gives', async () => {
  setReasonSurface(async (error) => `because ${error.message}`)
  answers({ ok: false, error: frozen }, { ok: true, value: {} })
  expect(await send('criteria.update', input)).toEqual({ ok: true, value: {} })
  expect(call.mock.calls).toEqual([
    ['criteria.update', input],
    ['criteria.update', { ...input, reason: 'because frozen' }],
  ])
})

test('a change that got no reason stays refused, and nobody is told what they just read', async () => {
  setReasonSurface(() => Promise.resolve(null))
  answers({ ok: false, error: frozen })
  expect(await command('criteria.update', input)).toBeNull()
  expect(call).toHaveBeenCalledTimes(1)
  expect(shown).toEqual([])
})

test('another refusal is shown and asks for no reason', async () => {
  const ask = vi.fn<() => Promise<string>>(() => Promise.resolve('why'))
  setReasonSurface(ask)
  answers({ ok: false, error: { ...frozen, problems: [] } })
  expect(await command('criteria.update', input)).toBeNull()
  expect(ask).not.toHaveBeenCalled()
  expect(shown).toEqual(['frozen'])
})
