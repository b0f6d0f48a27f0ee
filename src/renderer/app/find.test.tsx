// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { EvaluationId } from '../../shared/domain/model.ts'

let found: Record<string, unknown> = {}

vi.mock('../api/transport.ts', () => ({
  transport: {
    call: async (method: string) => ({
      ok: true,
      value: method === 'evaluations.find' ? { found: [found], more: false } : [],
    }),
    onChange: () => () => {},
  },
}))

const { Find } = await import('./find.tsx')
const { idOfPart, useNavigation } = await import('../ui/navigation.ts')

const evaluation = 'one' as EvaluationId
const nowhere = { agency: null, criterion: null, evaluator: null, gate: null }

beforeEach(() => {
  // jsdom has no top layer.
  Object.assign(HTMLDialogElement.prototype, { showModal: () => undefined, close: () => undefined })
  const focus = { agency: null, criterion: null, evaluator: null }
  useNavigation.setState({ evaluation, stage: 'results', focus, part: null })
})
afterEach(cleanup)

/** Where an answer leads. */
const chosen = async (answer: Record<string, unknown>) => {
  found = { ...nowhere, text: 'Insured', from: 0, to: 7, ...answer }
  render(<Find evaluation={evaluation} onClose={() => undefined} />)
  const field = screen.getByRole('combobox', { hidden: true })
  fireEvent.change(field, { target: { value: 'insured' } })
  fireEvent.click(await screen.findByRole('option', { hidden: true }))
  return useNavigation.getState()
}

it.each([
  [{ kind: 'gate', gate: 'g' }, 'criteria', 'g'],
  [{ kind: 'gate-result', gate: 'g', agency: 'a' }, 'criteria', 'g'],
  [{ kind: 'evidence', gate: 'g', agency: 'a' }, 'criteria', 'g'],
  [{ kind: 'evidence', criterion: 'c', agency: 'a' }, 'scoring', null],
  [{ kind: 'criterion', criterion: 'c' }, 'criteria', null],
  [{ kind: 'quote', agency: 'a' }, 'pricing', null],
  [{ kind: 'evaluator', evaluator: 'e' }, 'panel', 'e'],
  [{ kind: 'brief' }, 'overview', null],
])('leads from %o to where it stands', async (answer, stage, thing) => {
  const place = await chosen(answer)
  expect(place.stage).toBe(stage)
  expect(idOfPart('gate', place.part) ?? idOfPart('member', place.part)).toBe(thing)
  if ('agency' in answer) expect(place.focus.agency).toBe('a')
})
