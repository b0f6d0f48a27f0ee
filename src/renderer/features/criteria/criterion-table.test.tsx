// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createRef, useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { exampleCriterion } from '../../../shared/domain/example-state.ts'
import type { CriterionId, GateId } from '../../../shared/domain/model.ts'
import { criterionRows, type Weights } from './criterion-rows.ts'
import { CriterionTable } from './criterion-table.tsx'
import { GateTable } from './gates/gate-table.tsx'

const scale = { min: 0, max: 10, step: null }
const nothing = (): void => {}
const given: Weights[] = []
const weightsProblem = vi.fn<(weights: Weights) => string | null>(() => null)

function Criteria() {
  const [selected, select] = useState<CriterionId | null>(null)
  const criteria = [20, 30, 50].map((weight, at) => exampleCriterion(`c${at}`, { weight }))
  return (
    <CriterionTable
      ref={createRef()}
      rows={criterionRows(criteria, scale, new Map(), [])}
      sum={100}
      shareDecimals={0}
      scale={scale}
      selected={selected}
      aside={false}
      onSelect={select}
      onRename={nothing}
      onWeights={(weights) => given.push(weights)}
      onEdits={nothing}
      weightsProblem={weightsProblem}
      landing={() => null}
      onDrop={nothing}
      onStep={nothing}
      onRemove={nothing}
      onOpen={nothing}
      onBelow={nothing}
    />
  )
}

function Gates() {
  const [selected, select] = useState<GateId | null>(null)
  return (
    <GateTable
      ref={createRef()}
      addRef={createRef()}
      rows={['g1', 'g2'].map((name) => ({
        gate: { id: name as GateId, name, description: '' },
        outcomes: [],
        passed: [],
        failed: [],
        open: [],
      }))}
      selected={selected}
      onSelect={select}
      onRename={nothing}
      onStep={nothing}
      onRemove={nothing}
      onOpen={nothing}
      onAdd={() => null}
      onLeave={nothing}
    />
  )
}

const press = (key: string, options: object = {}): void => {
  fireEvent.keyDown(document.activeElement as Element, { key, ...options })
}
const selected = (): readonly (string | null)[] =>
  [...document.querySelectorAll('[role="grid"] [aria-selected="true"]')].map(
    ({ textContent }) => textContent,
  )
const copied = (): string | undefined => {
  const texts = new Map<string, string>()
  fireEvent.copy(document.body, {
    clipboardData: { setData: (format: string, words: string) => texts.set(format, words) },
  })
  return texts.get('text/plain')
}

afterEach(() => {
  cleanup()
  given.length = 0
  weightsProblem.mockReset().mockReturnValue(null)
})

describe('a weight', () => {
  const select = (): void => {
    render(<Criteria />)
    fireEvent.pointerDown(screen.getByRole('gridcell', { name: '20' }), { button: 0 })
  }
  const paste = (words: string): void => {
    fireEvent.paste(document.activeElement as Element, { clipboardData: { getData: () => words } })
  }

  it('that is emptied or pasted is asked about and set like one that is typed', () => {
    select()
    press('Delete')
    paste('60')
    press('6')
    fireEvent.change(document.activeElement as Element, { target: { value: '60' } })
    press('Enter')
    const expected = [0, 60, 60].map((weight) => new Map([['c0', weight]]))
    expect(weightsProblem.mock.calls.flat()).toEqual(expected)
    expect(given).toEqual(expected)
  })

  it('is not set where it cannot be, whatever the gesture', () => {
    select()
    weightsProblem.mockReturnValue('The sum is kept.')
    press('Delete')
    paste('60')
    paste('60\t\n40\t\n')
    expect(given).toEqual([])
    expect(screen.getAllByText('The sum is kept.')).not.toEqual([])
  })
})

describe('a block of cells', () => {
  it('of weights is selected, copied and filled in one step', () => {
    render(<Criteria />)
    fireEvent.pointerDown(screen.getByRole('gridcell', { name: '20' }), { button: 0 })
    press('ArrowDown', { shiftKey: true })
    press('ArrowDown', { shiftKey: true })
    expect(selected()).toEqual(['20', '30', '50'])
    expect(copied()).toBe('20\r\n30\r\n50\r\n')
    press('d', { ctrlKey: true })
    expect(given).toEqual([
      new Map([
        ['c1', 20],
        ['c2', 20],
      ]),
    ])
  })

  it('of gates is selected and copied', () => {
    render(<Gates />)
    fireEvent.pointerDown(screen.getByRole('rowheader', { name: 'g1' }), { button: 0 })
    press('ArrowDown', { shiftKey: true })
    expect(selected()).toEqual(['g1', 'g2'])
    expect(copied()).toBe('g1\r\ng2\r\n')
  })
})
