// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChangeEvent } from '../../shared/contract/call.ts'
import type { EvaluationId, EvaluatorId } from '../../shared/domain/model.ts'
import type { Acting, ActingEvaluator } from './session.ts'

/** A main in which somebody sits at the keyboard, and how often it was asked who. */
let sits: Acting = { role: 'owner' }
let asked = 0
let refused = false
const listeners = new Set<(notice: ChangeEvent | 'missed') => void>()

vi.mock('./transport.ts', () => ({
  transport: {
    call: async (method: string) => {
      if (method === 'panel.session') asked += 1
      if (refused && method === 'panel.actAs')
        return {
          ok: false,
          error: { code: 'conflict', message: 'no', problems: [], reference: null },
        }
      return { ok: true, value: method === 'panel.session' ? sits : {} }
    },
    onChange: (listener: (notice: ChangeEvent | 'missed') => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  },
}))

const { takeSession, watchSession, sessionNow } = await import('./session.ts')
const { handOver, useHandOver } = await import('./keyboard.ts')

const ana: ActingEvaluator = {
  role: 'evaluator',
  evaluation: 'e' as EvaluationId,
  evaluator: 'ana' as EvaluatorId,
  name: 'Ana Silva',
  title: 'Payments back end',
}
const startAnew = vi.fn<(acting: Acting) => void>()
const tell = async (notice: ChangeEvent | 'missed'): Promise<void> => {
  for (const listener of listeners) listener(notice)
  await new Promise((resolve) => setTimeout(resolve))
}
const changed = (...methods: ChangeEvent['methods']): ChangeEvent => ({
  evaluation: null,
  methods,
  sequence: null,
})

beforeEach(async () => {
  sits = { role: 'owner' }
  refused = false
  listeners.clear()
  startAnew.mockClear()
  useHandOver.setState({ to: null })
  await takeSession()
  watchSession(startAnew)
  asked = 0
})

describe('who acts in this window', () => {
  it('starts the page anew for somebody else, and leaves what is known of the one before alone', async () => {
    sits = ana
    await tell(changed('panel.session', 'agencies.list'))
    expect(startAnew).toHaveBeenCalledExactlyOnceWith(ana)
    expect(sessionNow()).toEqual({ role: 'owner' })
  })

  it('starts the page anew when an evaluator makes room for another one', async () => {
    sits = ana
    await takeSession()
    sits = { ...ana, evaluator: 'tom' as EvaluatorId, name: 'Tom Okafor' }
    await tell(changed('panel.session'))
    expect(startAnew).toHaveBeenCalledExactlyOnceWith(sits)
  })

  it('goes on for the same person, whatever else has changed', async () => {
    sits = ana
    await takeSession()
    sits = { ...ana, title: 'Another title' }
    await tell(changed('panel.session'))
    expect(startAnew).not.toHaveBeenCalled()
    expect(sessionNow()).toEqual(sits)
  })

  it('asks only when the answer may be another one, and when events were missed', async () => {
    await tell(changed('scoring.sheet'))
    expect(asked).toBe(0)
    sits = ana
    await tell('missed')
    expect(startAnew).toHaveBeenCalledExactlyOnceWith(ana)
  })
})

describe('handing the keyboard over', () => {
  const member = { id: 'ana' as EvaluatorId, name: 'Ana Silva' }

  it('puts the screen away before main is asked, and starts anew although no event came', async () => {
    sits = ana
    const done = handOver('e' as EvaluationId, member)
    expect(useHandOver.getState().to).toBe('Ana Silva')
    await done
    expect(startAnew).toHaveBeenCalledExactlyOnceWith(ana)
    expect(useHandOver.getState().to).toBe('Ana Silva')
  })

  it('brings the screen back when main refuses', async () => {
    refused = true
    await handOver('e' as EvaluationId, member)
    expect(useHandOver.getState().to).toBeNull()
    expect(startAnew).not.toHaveBeenCalled()
  })
})
