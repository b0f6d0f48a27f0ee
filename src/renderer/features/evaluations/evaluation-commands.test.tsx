// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { EvaluationId } from '../../../shared/domain/model.ts'

const asked: { readonly method: string; readonly input: unknown }[] = []
let archived = false

vi.mock('../../api/transport.ts', () => ({
  transport: {
    call: async (method: string, input: unknown) => {
      asked.push({ method, input })
      const value = method === 'evaluations.get' ? { title: 'Portal', archived } : {}
      return { ok: true, value }
    },
    onChange: () => () => {},
  },
}))

const { allCommands } = await import('../../ui/commands.ts')
const { ContextMenu } = await import('../../ui/context-menu.tsx')
const { useNavigation } = await import('../../ui/navigation.ts')
const { ArchivedNotice } = await import('../../app/archived-notice.tsx')
const { usualOrder } = await import('./evaluation-order.ts')
const { evaluationCommands } = await import('./evaluation-commands.ts')
const { EvaluationTable } = await import('./evaluation-table.tsx')

const listed = (title: string, more: { readonly archived?: boolean } = {}) => ({
  id: title as EvaluationId,
  title,
  client: null,
  createdAt: '2026-11-01T00:00:00Z',
  changedAt: '2026-11-01T00:00:00Z',
  archived: false,
  agencies: 3,
  criteria: 10,
  evaluators: 2,
  scored: 0,
  possible: 30,
  ...more,
})
const show = () =>
  render(
    <>
      <EvaluationTable
        evaluations={[listed('Portal'), listed('Shop', { archived: true })]}
        order={usualOrder}
        onOrder={() => undefined}
      />
      <ContextMenu />
      {/* jsdom has no top layer: to it an open menu is hidden. */}
      <style>{'[popover] { display: block !important }'}</style>
    </>,
  )
const title = (name: string): HTMLElement => screen.getByRole('button', { name })
const offered = (): readonly string[] =>
  allCommands()
    .filter((each) => each.enabled())
    .map((each) => `${each.id} ${each.detail?.()}`)
const words = (): readonly (string | null)[] =>
  screen
    .getAllByRole('menuitem')
    .map((each) => each.querySelector('span')?.textContent ?? each.textContent)
const commands = (): readonly (typeof asked)[number][] =>
  asked.filter(({ method }) => /update|duplicate|archive$|delete/.test(method))

afterEach(() => {
  cleanup()
  asked.length = 0
  archived = false
})

describe('the list of evaluations', () => {
  it('offers in the palette what the row that had the keyboard last can have done to it', () => {
    show()
    expect(offered()).toEqual([])
    title('Shop').focus()
    title('Shop').blur()
    expect(offered()).toEqual(
      ['rename', 'duplicate', 'saveDocument', 'saveCsv', 'exportWorkbook', 'reopen', 'delete'].map(
        (id) => `file.${id} Shop`,
      ),
    )
    const archive = allCommands().find(({ id }) => id === 'file.reopen')
    archive?.run()
    expect(commands()).toEqual([
      { method: 'evaluations.archive', input: { evaluation: 'Shop', archived: false } },
    ])
  })

  it('has one menu, by its button and by the row', () => {
    show()
    fireEvent.click(title('Actions for Portal'))
    const byButton = words()
    expect(byButton).toContain('Archive')
    expect(byButton).not.toContain('Bring back from the archive')
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' })
    title('Portal').focus()
    expect(fireEvent.contextMenu(title('Portal'))).toBe(false)
    expect(words()).toEqual(byButton)
    fireEvent.click(screen.getByRole('menuitem', { name: /^Duplicate/ }))
    expect(commands()).toEqual([
      { method: 'evaluations.duplicate', input: { evaluation: 'Portal' } },
    ])
  })

  it('renames with F2 and deletes with Delete, but not while a title is typed', async () => {
    show()
    title('Portal').focus()
    fireEvent.keyDown(title('Portal'), { key: 'F2' })
    const field = screen.getByRole('textbox')
    expect(document.activeElement).toBe(field)
    fireEvent.keyDown(field, { key: 'Delete' })
    expect(commands()).toEqual([])
    fireEvent.change(field, { target: { value: 'Portal 2' } })
    fireEvent.submit(field)
    await waitFor(() =>
      expect(commands()).toEqual([
        { method: 'evaluations.update', input: { evaluation: 'Portal', title: 'Portal 2' } },
      ]),
    )
    fireEvent.keyDown(title('Shop'), { key: 'Delete' })
    expect(commands()[1]?.method).toBe('evaluations.delete')
  })
})

describe('the evaluation that is open', () => {
  it('is left when it is deleted, and has no keys that a list would have', () => {
    useNavigation.setState({ evaluation: 'Portal' as EvaluationId })
    const own = evaluationCommands(() => listed('Portal'), 'open')
    expect(own.flatMap(({ shortcut }) => shortcut ?? [])).toEqual(['Mod+Shift+S'])
    own.find(({ id }) => id === 'file.delete')?.run()
    expect(useNavigation.getState().evaluation).toBeNull()
    expect(commands()).toEqual([{ method: 'evaluations.delete', input: { evaluation: 'Portal' } }])
  })

  it('is marked as long as it is archived', async () => {
    archived = true
    const { unmount } = render(<ArchivedNotice evaluation={'Old' as EvaluationId} />)
    expect(await screen.findByText('This evaluation is archived')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Bring back from the archive' })).toBeTruthy()
    unmount()
    archived = false
    render(<ArchivedNotice evaluation={'New' as EvaluationId} />)
    await waitFor(() => expect(asked.length).toBeGreaterThan(1))
    expect(screen.queryByRole('status')).toBeNull()
  })
})
