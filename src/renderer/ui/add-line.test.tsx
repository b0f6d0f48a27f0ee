// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AddLine } from './add-line.tsx'
import type { TextBlock } from './grid/clipboard.ts'

afterEach(cleanup)

const paste = (text: string, onPasteBlock: (block: TextBlock, pasted: string) => string | null) => {
  render(
    <AddLine
      label="Add"
      placeholder=""
      onAdd={() => null}
      onPasteBlock={onPasteBlock}
      onLeave={() => undefined}
    />,
  )
  const event = createEvent.paste(screen.getByLabelText('Add'), {
    clipboardData: { getData: () => text },
  })
  fireEvent(screen.getByLabelText('Add'), event)
  return event.defaultPrevented
}

describe('the line that adds a row', () => {
  it('hands on what is pasted from several cells, without empty rows, and shows a refusal', () => {
    const taken = vi.fn<(block: TextBlock) => string | null>(() => 'No.')
    expect(paste('Alder\r\n\r\nBirch\r\n', taken)).toBe(true)
    expect(taken.mock.calls[0]?.[0]).toEqual([['Alder'], ['Birch']])
    expect(screen.getByRole('alert').textContent).toBe('No.')
  })

  it('leaves one name to the field', () => {
    const taken = vi.fn<() => null>(() => null)
    expect(paste('Alder\r\n', taken)).toBe(false)
    expect(taken).not.toHaveBeenCalled()
  })
})
