// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { blankEvaluator } from '../../shared/domain/blank.ts'
import type { EvaluationId, EvaluatorId } from '../../shared/domain/model.ts'
import type { ActingEvaluator } from '../api/session.ts'

/** What main answers; a method without an answer is refused, as before a declaration. */
let answers: Record<string, unknown> = {}
const asked = new Set<string>()

vi.mock('../api/transport.ts', () => ({
  transport: {
    call: async (method: string) => {
      asked.add(method)
      return answers[method] !== undefined
        ? { ok: true, value: answers[method] }
        : { ok: false, error: { code: 'forbidden', message: '', problems: [], reference: null } }
    },
    onChange: () => () => {},
  },
}))

const { takeSession } = await import('../api/session.ts')
const { EvaluatorFrame } = await import('./evaluator-frame.tsx')

const procedure = {
  blind: true,
  chairSees: 'progress',
  anonymous: false,
  declaration: 'I keep what I read to myself.',
  stage: 'score',
  pinSet: true,
  skipped: [],
  steps: [],
  hidden: true,
}
const member = {
  ...blankEvaluator,
  id: 'ana',
  name: 'Ana Silva',
  notAssigned: { agencies: [], criteria: [] },
  recusedFrom: [] as string[] | 'all',
}
const declaration = {
  evaluator: 'ana',
  time: '2026-11-30T09:00:00.000Z',
  typedName: 'Ana Silva',
  text: procedure.declaration,
  conflict: null,
  ruling: null,
}
/** What an evaluator may be told of the agencies, and what never. */
const ofAgencies = ['agencies.list', 'criteria.list', 'scoring.sheet', 'evaluations.get']
const ofOwners = ['pricing.quotes', 'panel.progress', 'evaluations.list', 'agencies.attachments']

let number = 0
const show = async (more: Record<string, unknown> = {}): Promise<void> => {
  number += 1
  asked.clear()
  answers = {
    'panel.procedure': procedure,
    'panel.list': [member],
    'panel.declarations': [],
    'panel.submissions': [],
    ...more,
  }
  const acting: ActingEvaluator = {
    role: 'evaluator',
    // Another one each time: answers stay in the page's memory.
    evaluation: `e${number}` as EvaluationId,
    evaluator: 'ana' as EvaluatorId,
    name: 'Ana Silva',
    title: 'Payments back end',
  }
  answers['panel.session'] = acting
  await takeSession()
  render(<EvaluatorFrame acting={acting} onLeave={() => {}} />)
}

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
      unobserve(): void {}
    },
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the window of an evaluator', () => {
  it('shows the declaration first, and asks nothing about agencies until it is given', async () => {
    await show()
    await screen.findByText(procedure.declaration)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Ana Silva scores: Payments back end',
    )
    for (const method of [...ofAgencies, ...ofOwners]) expect(asked).not.toContain(method)
    expect(screen.queryByRole('grid')).toBeNull()
  })

  it('asks for the scores once it is given, and for nothing of the owner’s', async () => {
    await show({ 'panel.declarations': [declaration] })
    await waitFor(() => expect([...asked]).toEqual(expect.arrayContaining(ofAgencies)))
    for (const method of ofOwners) expect(asked).not.toContain(method)
    await screen.findByText(/^Nobody but you sees/)
  })

  it('says why nothing can be entered before scoring and after it', async () => {
    await show({
      'panel.declarations': [declaration],
      'panel.procedure': { ...procedure, stage: 'gate' },
    })
    await screen.findByText(/^Scoring has not begun/)
    cleanup()
    await show({
      'panel.declarations': [declaration],
      'panel.procedure': { ...procedure, stage: 'moderate' },
    })
    await screen.findByText(/^Scores are closed; moderation goes on/)
    expect(screen.queryByRole('button', { name: /^Submit/ })).toBeNull()
  })

  it('shows a seal where no declaration was asked for', async () => {
    const hash = 'a'.repeat(64)
    await show({
      'panel.procedure': { ...procedure, skipped: ['declare'] },
      'panel.submissions': [
        { evaluator: 'ana', time: '2026-11-30T10:00:00.000Z', hash, intact: null },
      ],
    })
    await screen.findByText(/^Your scores are sealed/)
    expect(screen.getByRole('button', { name: 'Receipt' })).toBeDefined()
  })

  it('says that it cannot be read when main does not answer', async () => {
    await show({ 'panel.list': undefined })
    expect((await screen.findByRole('alert')).textContent).toContain('could not be read')
  })

  it('asks nothing about agencies for whom the chair keeps from all of them', async () => {
    await show({
      'panel.declarations': [{ ...declaration, conflict: 'I own half of one' }],
      'panel.list': [{ ...member, recusedFrom: 'all' }],
    })
    await screen.findByText('You are kept from all agencies')
    for (const method of ofAgencies) expect(asked).not.toContain(method)
  })

  it('has nothing to submit for an advisor', async () => {
    await show({
      'panel.declarations': [declaration],
      'panel.list': [{ ...member, seat: 'advisor' }],
    })
    await screen.findByText(/^You advise/)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Ana Silva comments: Payments back end',
    )
    expect(screen.queryByRole('button', { name: /^Submit/ })).toBeNull()
  })
})
