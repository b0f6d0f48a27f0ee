// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { LinesField } from './lines-field.tsx'

afterEach(cleanup)

function Pros() {
  const [lines, setLines] = useState<readonly string[]>(['Fast', 'Kind'])
  return <LinesField label="Pros" addLabel="Add" sign="+" lines={lines} onChange={setLines} />
}

const change = (place: number, to: string): HTMLInputElement => {
  const field = screen.getAllByRole<HTMLInputElement>('textbox')[place] as HTMLInputElement
  field.focus()
  fireEvent.change(field, { target: { value: to } })
  fireEvent.keyDown(field, { key: 'Enter' })
  return field
}
const shown = (): readonly string[] =>
  screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)

it('a line keeps the keyboard when its words are kept with Enter', () => {
  render(<Pros />)
  const field = change(0, 'Very fast')
  expect(document.activeElement).toBe(field)
  expect(shown()).toEqual(['Very fast', 'Kind', ''])
})

it('an emptied line hands the keyboard to the next new one', () => {
  render(<Pros />)
  change(1, '')
  expect(shown()).toEqual(['Fast', ''])
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Add' }))
})
