// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { blankEvaluator } from '../../../../shared/domain/blank.ts'
import type { AgencyId, Evaluator, EvaluatorId } from '../../../../shared/domain/model.ts'
import { toggled } from './allow.ts'
import { AllowGrid } from './allow-grid.tsx'

afterEach(cleanup)

const agencies = ['Kilnfold', 'Tidewright', 'Quillhaven'].map((name) => ({ id: name, name }))
const panel: readonly Evaluator[] = ['Ines', 'Tom'].map((name) => ({
  ...blankEvaluator,
  id: name as EvaluatorId,
  name,
  recusedFrom: name === 'Tom' ? ['Quillhaven' as AgencyId] : [],
}))

function Example() {
  const [members, setMembers] = useState(panel)
  return (
    <AllowGrid
      axis="agencies"
      members={members}
      items={agencies}
      onToggle={(cells) => {
        const changes = toggled(cells, 'agencies')
        setMembers(
          members.map((member) => ({
            ...member,
            ...changes.find(({ evaluator }) => evaluator === member.id),
          })),
        )
      }}
    />
  )
}

const press = (key: string, options: object = {}): void =>
  void fireEvent.keyDown(document.activeElement as HTMLElement, { key, ...options })

const cell = (name: string): HTMLElement => screen.getByRole('gridcell', { name })
const counts = (): readonly (string | null)[] =>
  [...(screen.getAllByRole('row').at(-1)?.querySelectorAll('[role="gridcell"]') ?? [])]
    .slice(1)
    .map((one) => one.textContent)

const start = (name: string): void => {
  render(<Example />)
  fireEvent.pointerDown(cell(name), { button: 0 })
}

describe('the allow grid', () => {
  it('says in words what each cell and each count means', () => {
    render(<Example />)
    expect(cell('Ines, Kilnfold: asked')).toBeTruthy()
    expect(cell('Tom, Quillhaven: kept from it by a ruling')).toBeTruthy()
    expect(cell('Quillhaven: 1 of 2 members asked')).toBeTruthy()
    expect(counts()).toEqual(['2', '2', '1'])
  })

  it('changes a cell with Space and a block that is selected at once', () => {
    start('Ines, Kilnfold: asked')
    press(' ')
    expect(cell('Ines, Kilnfold: not asked')).toBe(document.activeElement)
    expect(counts()).toEqual(['1', '2', '1'])
    press('ArrowRight', { shiftKey: true })
    press('ArrowDown', { shiftKey: true })
    // One of the block was not asked, so now all of it is.
    press(' ')
    expect(counts()).toEqual(['2', '2', '1'])
    press(' ')
    expect(counts()).toEqual(['0', '0', '1'])
    expect(cell('Kilnfold: nobody is asked')).toBeTruthy()
  })

  it('changes the whole row from the name and the whole column from the heading', () => {
    start('Tom, Kilnfold: asked')
    press('Home')
    press(' ')
    expect(cell('Tom, Tidewright: not asked')).toBeTruthy()
    // What a ruling closes stays closed.
    expect(cell('Tom, Quillhaven: kept from it by a ruling')).toBeTruthy()
    expect(counts()).toEqual(['1', '1', '1'])
    press('End')
    press('ArrowUp')
    press('ArrowUp')
    expect(document.activeElement?.textContent).toContain('Quillhaven')
    press(' ')
    expect(counts()).toEqual(['1', '1', '0'])
  })
})
