// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import type { Level } from '../../../../shared/domain/model.ts'
import { LevelAnchors } from './level-anchors.tsx'

afterEach(cleanup)

function Levels() {
  const [levels, setLevels] = useState<readonly Level[]>([
    { value: 0, label: 'Nothing' },
    { value: 5, label: 'Some' },
    { value: 10, label: 'All' },
  ])
  return (
    <LevelAnchors
      levels={levels}
      scale={{ min: 0, max: 10, step: null }}
      levelsOnly={false}
      onChange={setLevels}
      onLevelsOnly={() => {}}
    />
  )
}

const values = (): HTMLInputElement[] =>
  screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Value of the level' })
const shown = (): readonly string[] => values().map(({ value }) => value)
const enter = (field: HTMLInputElement, value: string): void => {
  field.focus()
  fireEvent.change(field, { target: { value } })
  fireEvent.keyDown(field, { key: 'Enter' })
}

it('a level keeps the keyboard when its value changes, also where it changes places', () => {
  render(<Levels />)
  const [, , lowest] = values()
  if (lowest === undefined) throw new Error('no field')
  for (const [value, all] of [
    ['1', ['10', '5', '1']],
    ['7', ['10', '7', '5']],
    ['0', ['10', '5', '0']],
  ] as const) {
    enter(lowest, value)
    expect(shown()).toEqual(all)
    expect(document.activeElement).toBe(lowest)
    expect(lowest.value).toBe(value)
  }
})
