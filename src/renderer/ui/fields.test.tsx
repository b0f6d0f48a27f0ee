// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, type Mock, vi } from 'vitest'
import { Menu } from './menu.tsx'
import { NumberField } from './number-field.tsx'
import { type Sum, SumNumber } from './sum-popover.tsx'
import { TextField } from './text-field.tsx'

afterEach(cleanup)

// jsdom hides popovers but cannot show them: it has no top layer.
beforeAll(() => {
  const style = document.createElement('style')
  style.textContent = '[popover] { display: block !important; }'
  document.head.append(style)
})

describe('a field whose finished edits are entries of the ledger', () => {
  it('commits once with Enter, not again when it is left, and not at all when nothing changed', () => {
    const onCommit = vi.fn<(value: string) => null>(() => null)
    const { rerender } = render(<TextField label="Client" value="A" onCommit={onCommit} />)
    const input = screen.getByLabelText('Client')
    fireEvent.blur(input)
    expect(onCommit).not.toHaveBeenCalled()
    fireEvent.change(input, { target: { value: 'B' } })
    fireEvent.keyDown(input, { key: 'Enter' })
    rerender(<TextField label="Client" value="B" onCommit={onCommit} />)
    fireEvent.blur(input)
    expect(onCommit.mock.calls).toEqual([['B']])
  })

  it('takes the draft back with Esc', () => {
    const onCommit = vi.fn<(value: string) => null>(() => null)
    render(<TextField label="Client" value="A" onCommit={onCommit} />)
    const input = screen.getByLabelText<HTMLInputElement>('Client')
    fireEvent.change(input, { target: { value: 'B' } })
    fireEvent.keyDown(input, { key: 'Escape' })
    fireEvent.blur(input)
    expect(input.value).toBe('A')
    expect(onCommit).not.toHaveBeenCalled()
  })

  it('keeps a refused text with the reason, tied to the field', () => {
    render(<TextField label="Client" value="A" onCommit={() => 'Too short.'} />)
    const input = screen.getByLabelText<HTMLInputElement>('Client')
    fireEvent.change(input, { target: { value: '' } })
    fireEvent.blur(input)
    expect(input.value).toBe('')
    expect(input.getAttribute('aria-invalid')).toBe('true')
    const note = document.getElementById(input.getAttribute('aria-describedby') ?? '')
    expect(note?.textContent).toBe('Too short.')
  })
})

describe('a number field', () => {
  const typed = (text: string, props: object = {}): Mock<(value: number | null) => void> => {
    const onCommit = vi.fn<(value: number | null) => void>()
    render(
      <NumberField label="Weight" value={10} onCommit={onCommit} min={0} max={100} {...props} />,
    )
    const input = screen.getByLabelText('Weight')
    fireEvent.change(input, { target: { value: text } })
    fireEvent.keyDown(input, { key: 'Enter' })
    return onCommit
  }

  it('takes either decimal sign', () => {
    expect(typed('7,5').mock.calls).toEqual([[7.5]])
  })

  it('refuses what is no number or out of bounds, in words', () => {
    expect(typed('ten')).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toMatch(/number/)
    cleanup()
    expect(typed('101')).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toMatch(/0.*100/)
  })

  it('gives null for empty only where that is allowed', () => {
    expect(typed('')).not.toHaveBeenCalled()
    cleanup()
    expect(typed('', { optional: true }).mock.calls).toEqual([[null]])
  })

  it('steps with the arrow keys inside its bounds', () => {
    const onCommit = vi.fn<(value: number | null) => void>()
    render(<NumberField label="Weight" value={99.5} onCommit={onCommit} min={0} max={100} />)
    const input = screen.getByLabelText('Weight')
    fireEvent.keyDown(input, { key: 'ArrowUp' })
    fireEvent.keyDown(input, { key: 'Enter' })
    expect(onCommit.mock.calls).toEqual([[100]])
  })
})

describe('a menu', () => {
  it('is walked with arrows and first letters, runs one item and gives the focus back', () => {
    const run = vi.fn<() => void>()
    render(
      <Menu
        label="Actions"
        text="Actions"
        entries={[
          { id: 'a', label: 'Rename', run: () => {} },
          'separator',
          { id: 'b', label: 'Archive', run: () => {}, disabled: true },
          { id: 'c', label: 'Delete', run },
        ]}
      />,
    )
    const button = screen.getByRole('button', { name: 'Actions' })
    fireEvent.click(button)
    expect(document.activeElement?.textContent).toBe('Rename')
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' })
    expect(document.activeElement?.textContent).toBe('Delete')
    fireEvent.keyDown(document.activeElement!, { key: 'r' })
    expect(document.activeElement?.textContent).toBe('Rename')
    fireEvent.keyDown(document.activeElement!, { key: 'End' })
    fireEvent.click(document.activeElement!)
    expect(run).toHaveBeenCalledOnce()
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(button)
  })

  it('closes with Esc', () => {
    render(
      <Menu label="Actions" text="Actions" entries={[{ id: 'a', label: 'A', run: () => {} }]} />,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Actions' }))
    expect(screen.getByRole('menu', { name: 'Actions' })).toBeTruthy()
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' })
    expect(screen.queryByRole('menu')).toBeNull()
  })
})

describe('a number that shows its sum', () => {
  it('makes the sum only when asked, says what was left out, and closes with Esc', () => {
    const sum = vi.fn<() => Sum>(() => ({
      title: 'Brightwater, points of 100',
      rows: [
        { label: 'Security', weight: '60 %', value: '80.0', contribution: '48.0' },
        { label: 'Fit', weight: null, value: null, contribution: null, note: 'missing' },
      ],
      total: '48.0',
    }))
    render(<SumNumber sum={sum}>48.0</SumNumber>)
    expect(sum).not.toHaveBeenCalled()
    const number = screen.getByRole('button', { name: '48.0' })
    fireEvent.click(number)
    const box = document.getElementById(number.getAttribute('aria-describedby') ?? '')
    expect(box?.textContent).toContain('Security60 %× 80.048.0')
    expect(box?.textContent).toContain('Fitmissing')
    fireEvent.keyDown(number, { key: 'Escape' })
    expect(number.getAttribute('aria-describedby')).toBeNull()
  })
})
