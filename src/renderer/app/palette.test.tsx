// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

vi.mock('../api/transport.ts', () => ({
  transport: {
    call: async () => ({
      ok: true,
      value: [
        { id: 'one', title: 'Portal', archived: false },
        { id: 'two', title: 'Portal of old', archived: true },
      ],
    }),
    onChange: () => () => {},
  },
}))

const { OwnerPalette } = await import('./palette.tsx')
const { useShortcuts } = await import('./shortcuts.ts')
const { useCommands } = await import('../ui/commands.ts')
const { gridCommands } = await import('../ui/grid/grid-commands.ts')

beforeEach(() => {
  // jsdom has no top layer.
  Object.assign(HTMLDialogElement.prototype, { showModal: () => undefined })
})
afterEach(cleanup)

describe('the palette', () => {
  it('says which evaluation is archived', async () => {
    render(<OwnerPalette onClose={() => undefined} />)
    const options = await screen.findAllByRole('option', { hidden: true })
    expect(options.map((each) => each.textContent)).toEqual([
      'PortalEvaluation',
      'Portal of oldArchived evaluation',
    ])
  })
})

describe('the keys of the window', () => {
  it('leave those to the grid that the grid listens to', () => {
    const run = vi.fn<() => void>()
    const own = { ...gridCommands[0], id: 'x', shortcut: 'Mod+J', enabled: () => true, run }
    const commands = [...gridCommands, { ...own, label: 'ui.undo', group: 'group.edit' } as const]
    const Window = () => {
      useCommands(commands)
      useShortcuts()
      return null
    }
    render(<Window />)
    // Copying text of the page stays the browser's.
    expect(fireEvent.keyDown(document.body, { key: 'c', ctrlKey: true })).toBe(true)
    expect(fireEvent.keyDown(document.body, { key: 'j', ctrlKey: true })).toBe(true)
    expect(run).not.toHaveBeenCalled()
  })
})
