// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { AgendaCell } from '../../../../shared/domain/agreement/moderation-agenda.ts'
import type { AgencyId, CriterionId } from '../../../../shared/domain/model.ts'
import { AgendaList } from './agenda-list.tsx'
import type { AgendaGroup } from './agenda-words.ts'

afterEach(cleanup)

const criterion = 'c' as CriterionId
const cell = (agency: string): AgendaCell => ({
  agency: agency as AgencyId,
  criterion,
  chance: null,
  lowest: 4,
  highest: 9,
  scored: 2,
  disagreement: 50,
  weight: 0.1,
})
const [a, b] = [cell('Ardent'), cell('Brisk')] as const
const names = {
  agencies: new Map([a, b].map(({ agency }) => [agency, agency])),
  criteria: new Map([[criterion, 'Quality']]),
  gates: new Map(),
  currency: 'USD',
}
const open: readonly AgendaGroup[] = [{ name: 'contested', cells: [a, b] }]
const settled: readonly AgendaGroup[] = [
  { name: 'contested', cells: [b] },
  { name: 'agreed', cells: [a] },
]
const filtered: readonly AgendaGroup[] = [{ name: 'contested', cells: [b] }]

const list = (groups: readonly AgendaGroup[]) => (
  <>
    <AgendaList
      ref={null}
      groups={groups}
      names={names}
      chosen={a}
      onChoose={() => undefined}
      onType={() => undefined}
    />
    <input aria-label="elsewhere" />
  </>
)
const item = (name: string): HTMLElement =>
  screen.getByRole('button', { name: new RegExp(`Quality, ${name}`) })

describe('the agenda that has the keyboard', () => {
  it('keeps it on the cell that goes to another group, and back', () => {
    const { rerender } = render(list(open))
    item('Ardent').focus()
    rerender(list(settled))
    expect(item('Ardent')).toBe(document.activeElement)
    rerender(list(open))
    expect(item('Ardent')).toBe(document.activeElement)
    fireEvent.keyDown(item('Ardent'), { key: 'ArrowDown' })
    expect(item('Brisk')).toBe(document.activeElement)
  })

  it('goes to the first cell when the filter leaves the chosen one out', () => {
    const { rerender } = render(list(open))
    item('Ardent').focus()
    rerender(list(filtered))
    expect(item('Brisk')).toBe(document.activeElement)
  })
})

it('the agenda takes the keyboard from nobody, and not when it did not have it', () => {
  const { rerender } = render(list(open))
  rerender(list(settled))
  expect(document.activeElement).toBe(document.body)
  screen.getByRole('textbox').focus()
  rerender(list(open))
  expect(screen.getByRole('textbox')).toBe(document.activeElement)
})
