// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { Questions } from './questions.tsx'

afterEach(cleanup)

const typed = (words: string) => {
  const onChange = vi.fn<(questions: readonly string[]) => void>()
  const { unmount } = render(<Questions questions={['Who?']} onChange={onChange} />)
  const input = screen.getByLabelText<HTMLInputElement>(/^Add a question/)
  fireEvent.change(input, { target: { value: words } })
  return { onChange, input, unmount }
}

it('a question that is typed is kept when the panel goes away', () => {
  const { onChange, unmount } = typed('What is not in it?')
  unmount()
  expect(onChange.mock.calls).toEqual([[['Who?', 'What is not in it?']]])
})

it('a question is kept once with Enter, and the line is empty for the next', () => {
  const { onChange, input, unmount } = typed(' What is not in it? ')
  fireEvent.keyDown(input, { key: 'Enter' })
  expect(input.value).toBe('')
  fireEvent.blur(input)
  unmount()
  expect(onChange.mock.calls).toEqual([[['Who?', 'What is not in it?']]])
})
