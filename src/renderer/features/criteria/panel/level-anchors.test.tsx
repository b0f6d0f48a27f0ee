// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
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
      between={0}
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

const levels: readonly Level[] = [
  { value: 0, label: 'Nothing' },
  { value: 10, label: 'All of it' },
]

const show = (more: Partial<Parameters<typeof LevelAnchors>[0]> = {}) => {
  const onChange = vi.fn<(levels: Level[]) => void>()
  render(
    <LevelAnchors
      levels={levels}
      scale={{ min: 0, max: 10, step: 1 }}
      levelsOnly={false}
      between={0}
      onChange={onChange}
      onLevelsOnly={() => undefined}
      {...more}
    />,
  )
  return onChange
}

describe('the anchors of a criterion', () => {
  it('say that a value has a level already, and change nothing', () => {
    const onChange = show()
    const [best] = screen.getAllByRole('textbox', { name: 'Value of the level' })
    fireEvent.change(best as HTMLElement, { target: { value: '0' } })
    fireEvent.blur(best as HTMLElement)
    expect(screen.getByText('There is a level of this value already.')).toBeTruthy()
    expect(onChange).not.toHaveBeenCalled()
    fireEvent.change(best as HTMLElement, { target: { value: '9' } })
    fireEvent.blur(best as HTMLElement)
    expect(onChange).toHaveBeenCalledWith([levels[0], { value: 9, label: 'All of it' }])
  })

  it('say how many scores lie between them, before and after only they can be scored', () => {
    show({ between: 3 })
    expect(screen.getByText(/^3 scores lie between .* would stay/)).toBeTruthy()
    cleanup()
    show({ between: 1, levelsOnly: true })
    expect(screen.getByText(/^1 score lies between .* stays and counts/)).toBeTruthy()
    cleanup()
    show({ levelsOnly: true })
    expect(screen.queryByText(/between/)).toBeNull()
  })
})
