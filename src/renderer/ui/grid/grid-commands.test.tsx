// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { createElement } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useCommands } from '../commands.ts'
import { ContextMenu } from '../context-menu.tsx'
import { at, cell, focused, press, ExampleSheet as Sheet, texts } from './example-sheet.ts'
import { gridCommands } from './grid-commands.ts'

const shift = { shiftKey: true }
const command = (id: string) => {
  const found = gridCommands.find((each) => each.id === `grid.${id}`)
  if (found === undefined) throw new Error(`no command ${id}`)
  return found
}
const item = (name: string): HTMLElement =>
  screen.getByRole('menuitem', { name: new RegExp(`^${name}`) })
const selection = (): string => screen.getAllByRole('status')[0]?.textContent ?? ''
const run = (id: string): boolean => fireEvent.click(screen.getByRole('button', { name: id }))

/** A button beside the grid takes the keyboard as the palette does, and runs each command. */
const Beside = () => {
  useCommands(gridCommands)
  return gridCommands.map((each) =>
    createElement('button', { key: each.id, type: 'button', onClick: each.run }, each.id),
  )
}
const show = (start: ReturnType<typeof at>, props: Partial<Parameters<typeof Sheet>[0]> = {}) =>
  render(
    <>
      <Sheet start={start} {...props} />
      <Beside />
      <ContextMenu />
      {/* jsdom has no top layer: to it an open menu is hidden. */}
      <style>{'[popover] { display: block !important }'}</style>
    </>,
  )

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

/** What is there after a selection of two rows and the given gesture. */
const outcomeOf = (act: () => void) => {
  show(at('one', 'p'), { values: { 'one.p': '5', 'two.q': '7' } })
  cell(1, 2).focus()
  press('ArrowDown', shift)
  press('ArrowRight', shift)
  act()
  const seen = { texts: texts(), selection: selection() }
  cleanup()
  return seen
}

describe('the commands of a grid', () => {
  it.each([
    ['clear', 'Delete', {}],
    ['fillDown', 'd', { ctrlKey: true }],
    ['fillRight', 'r', { ctrlKey: true }],
    ['selectRow', ' ', shift],
    ['selectColumn', ' ', { ctrlKey: true }],
    ['selectAll', 'a', { ctrlKey: true }],
  ])('%s does from elsewhere what its keys do', (id, key, held) => {
    const untouched = outcomeOf(() => undefined)
    const byKey = outcomeOf(() => press(key, held))
    expect(byKey).not.toEqual(untouched)
    expect(
      outcomeOf(() => {
        screen.getByRole('button', { name: `grid.${id}` }).focus()
        run(`grid.${id}`)
      }),
    ).toEqual(byKey)
  })

  it('opens the active cell, and gives the keyboard back to the cells', () => {
    show(at('one', 'p'), { values: { 'one.p': '5' } })
    cell(1, 2).focus()
    run('grid.fillDown')
    expect(focused()).toBe(cell(1, 2))
    run('grid.edit')
    expect(focused()).toBeInstanceOf(HTMLInputElement)
    expect((focused() as HTMLInputElement).value).toBe('5')
  })

  it('copies, cuts and pastes through the clipboard of the browser', async () => {
    const given: string[] = []
    document.execCommand = () => {
      const event = createEvent.copy(document.body, {
        clipboardData: { setData: (_: string, text: string) => given.push(text) },
      })
      return !document.body.dispatchEvent(event)
    }
    show(at('one', 'p'), { values: { 'one.p': '5' } })
    cell(1, 2).focus()
    run('grid.copy')
    expect(given[0]).toBe('5')
    expect(texts()[0]).toEqual(['5', ''])
    run('grid.cut')
    expect(given[2]).toBe('5')
    expect(texts()[0]).toEqual(['', ''])
    Object.assign(navigator, { clipboard: { readText: async () => '8\t9' } })
    run('grid.paste')
    await waitFor(() => expect(texts()[0]).toEqual(['8', '9']))
  })

  it('names the keys where the clipboard is closed to the page, and cuts nothing', async () => {
    document.execCommand = () => false
    Object.assign(navigator, { clipboard: { readText: () => Promise.reject(new Error('no')) } })
    show(at('one', 'p'), { values: { 'one.p': '5' } })
    cell(1, 2).focus()
    run('grid.cut')
    expect(screen.getByRole('alert').textContent).toContain('Ctrl X')
    expect(texts()[0]?.[0]).toMatch(/^5/)
    run('grid.paste')
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Ctrl V'))
  })

  it('are none where no grid was, and none of a grid that is gone', () => {
    show(at('one', 'p'))
    expect(gridCommands.filter((each) => each.enabled())).toEqual([])
    cell(1, 2).focus()
    expect(command('fillDown').enabled()).toBe(true)
    cleanup()
    expect(gridCommands.filter((each) => each.enabled())).toEqual([])
  })

  it('leave alone what is only read', () => {
    show(at('one', 'p'), { getEditText: () => null, onEditMany: undefined as never })
    cell(1, 2).focus()
    expect(gridCommands.filter((each) => each.enabled()).map(({ id }) => id)).toEqual([
      'grid.copy',
      'grid.selectRow',
      'grid.selectColumn',
      'grid.selectAll',
    ])
  })
})

describe('the menu of a cell', () => {
  it('offers what concerns the cell under the pointer, and gives the keyboard back', () => {
    show(at('one', 'p'), { values: { 'one.p': '5', 'two.q': '7' } })
    cell(1, 2).focus()
    expect(fireEvent.contextMenu(cell(2, 3))).toBe(false)
    const items = screen.getAllByRole('menuitem')
    expect(focused()).toBe(items[0])
    fireEvent.click(item('Clear'))
    expect(texts()).toEqual([
      ['5', ''],
      ['', ''],
      ['', ''],
    ])
    expect(screen.queryByRole('menu')).toBeNull()
    expect(focused()).toBe(cell(2, 3))
  })

  it('keeps a selection that the pointer is in, and closes with Esc and with a press elsewhere', () => {
    show(at('one', 'p'), { values: { 'one.p': '5' } })
    cell(1, 2).focus()
    press('ArrowDown', shift)
    fireEvent.contextMenu(cell(2, 2))
    press('Escape')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(focused()).toBe(cell(1, 2))
    fireEvent.contextMenu(cell(1, 2))
    fireEvent.click(item('Fill down'))
    expect(texts()[1]).toEqual(['5', ''])
    fireEvent.contextMenu(cell(1, 2))
    fireEvent.pointerDown(document.body)
    expect(screen.queryByRole('menu')).toBeNull()
  })

  it('leaves the menu of the browser to a field and to the header', () => {
    show(at('one', 'p'), { values: { 'one.p': '5' } })
    cell(1, 2).focus()
    press('F2')
    expect(fireEvent.contextMenu(focused())).toBe(true)
    expect(fireEvent.contextMenu(screen.getAllByRole('columnheader')[0] as HTMLElement)).toBe(true)
  })
})
