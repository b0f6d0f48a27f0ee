// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { exampleAgency } from '../../../../shared/domain/example-state.ts'
import type { EvaluationId, GateId } from '../../../../shared/domain/model.ts'
import { GateOutcomeLine } from './gate-outcome.tsx'

afterEach(cleanup)

function Outcome() {
  const [result, setResult] = useState<{ passed: boolean | null; note: string | null }>({
    passed: false,
    note: 'No certificate',
  })
  return (
    <ul>
      <GateOutcomeLine
        evaluation={'e' as EvaluationId}
        gate={{ id: 'g' as GateId, name: 'Certified', description: null }}
        outcome={{ agency: exampleAgency('a'), ...result }}
        evidence={0}
        onDecide={(passed, note) => setResult({ passed, note })}
      />
    </ul>
  )
}

it('the note comes back with the next result after the result was open for a while', () => {
  render(<Outcome />)
  const note = (): string | undefined => screen.queryByRole<HTMLInputElement>('textbox')?.value
  fireEvent.click(screen.getByRole('radio', { name: 'Not yet' }))
  expect(note()).toBeUndefined()
  fireEvent.click(screen.getByRole('radio', { name: 'Passed' }))
  expect(note()).toBe('No certificate')
})
