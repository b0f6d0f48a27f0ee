// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { exampleState } from '../../../../shared/domain/example-state.ts'
import type { EvaluationId } from '../../../../shared/domain/model.ts'
import { rankEvaluation } from '../../../../shared/domain/ranking.ts'

const sent: unknown[] = []

vi.mock('../../../api/transport.ts', () => ({
  transport: {
    call: async (_method: string, input: unknown) => {
      sent.push(input)
      return { ok: true, value: {} }
    },
    onChange: () => () => {},
  },
}))

const { DecisionForm } = await import('./decision-form.tsx')

const ranking = rankEvaluation(exampleState([[8], [6]], [1]))
const show = (evaluation: string, onCancel: (() => void) | null = null) =>
  render(
    <DecisionForm
      evaluation={evaluation as EvaluationId}
      ranking={ranking}
      before={null}
      onDone={() => {}}
      onCancel={onCancel}
    />,
  )
type Name = 'Chosen' | 'Why not by the numbers' | 'Rationale' | 'Conditions' | 'Date'
const field = (name: Name) => screen.getByLabelText<HTMLTextAreaElement>(name)
const write = (): void => {
  fireEvent.change(field('Chosen'), { target: { value: 'a2' } })
  fireEvent.change(field('Why not by the numbers'), { target: { value: 'Too far away.' } })
  fireEvent.change(field('Rationale'), { target: { value: 'It is nearer.' } })
  fireEvent.change(field('Conditions'), { target: { value: 'A named team.' } })
  fireEvent.change(field('Date'), { target: { value: '2026-11-20' } })
}

afterEach(cleanup)

describe('a decision that is written', () => {
  it('is there again after a look at another screen, in its own evaluation only', () => {
    const first = show('one')
    write()
    first.unmount()
    const second = show('other')
    expect(field('Chosen').value).toBe('a1')
    expect(field('Rationale').value).toBe('')
    second.unmount()
    show('one')
    expect(field('Chosen').value).toBe('a2')
    expect(field('Rationale').value).toBe('It is nearer.')
    expect(field('Why not by the numbers').value).toBe('Too far away.')
    expect(field('Conditions').value).toBe('A named team.')
    expect(field('Date').value).toBe('2026-11-20')
  })

  it('is kept until it is recorded or given up', async () => {
    const recorded = show('recorded')
    write()
    fireEvent.submit(recorded.container.querySelector('form') as HTMLFormElement)
    await waitFor(() => expect(field('Rationale').value).toBe(''))
    expect(sent).toEqual([expect.objectContaining({ agency: 'a2', rationale: 'It is nearer.' })])
    recorded.unmount()

    show('given up', () => {})
    write()
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(field('Rationale').value).toBe('')
  })

  it('is nobody else’s: it stands in the page’s memory alone, which is gone with the page', async () => {
    show('mine')
    write()
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
    vi.resetModules()
    const { useDecisionDraft } = await import('./decision-draft.ts')
    const Shown = () => <output>{JSON.stringify(useDecisionDraft('mine' as EvaluationId))}</output>
    render(<Shown />)
    expect(screen.getByRole('status').textContent).toBe('null')
  })
})
