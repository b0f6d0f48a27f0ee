// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { CommentField } from './comment-field.tsx'

afterEach(cleanup)

/** The field, what was saved from it, and how an answer of main reaches it. */
const open = (first: string | null) => {
  const saved: string[] = []
  const appended: string[] = []
  const field = (value: string | null) => (
    <CommentField
      label="Comment"
      placeholder=""
      value={value}
      onCommit={(comment) => saved.push(comment)}
      onAppend={(typed) => appended.push(typed)}
      onLeave={() => screen.getByRole<HTMLTextAreaElement>('textbox').blur()}
    />
  )
  const { rerender, unmount } = render(field(first))
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Comment' })
  return {
    saved,
    appended,
    shown: () => box.value,
    answer: (value: string) => rerender(field(value)),
    type(letters: string) {
      box.focus()
      expect(box.readOnly).toBe(false)
      fireEvent.change(box, { target: { value: box.value + letters } })
    },
    leave: () => fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true }),
    escape: () => fireEvent.keyDown(box, { key: 'Escape' }),
    unmount,
  }
}

describe('a comment', () => {
  it('keeps letters that are typed while the answer of an earlier save comes', () => {
    const comment = open('')
    comment.type('Two systems.')
    comment.leave()
    comment.type(' Third')
    comment.answer('Two systems.')
    comment.type(' one.')
    expect(comment.shown()).toBe('Two systems. Third one.')
    comment.leave()
    expect(comment.saved).toEqual(['Two systems.', 'Two systems. Third one.'])
  })

  it('goes on showing the last save when only an earlier one is answered', () => {
    const comment = open('')
    comment.type('One')
    comment.leave()
    comment.type(', two')
    comment.leave()
    comment.answer('One')
    expect(comment.shown()).toBe('One, two')
    comment.answer('One, two')
    comment.answer('')
    expect(comment.shown()).toBe('')
  })

  it('keeps letters that are typed before the saved comment is there, behind it', () => {
    const comment = open(null)
    comment.type(' Third')
    comment.answer('Two systems.')
    comment.type(' one.')
    expect(comment.shown()).toBe('Two systems. Third one.')
    comment.leave()
    expect(comment.saved).toEqual(['Two systems. Third one.'])
  })

  it('is saved when it comes, if the field was left before, and handed on if the field is gone', () => {
    const waiting = open(null)
    waiting.type(' Third.')
    waiting.leave()
    expect(waiting.saved).toEqual([])
    waiting.answer('Two.')
    expect(waiting.saved).toEqual(['Two. Third.'])
    waiting.unmount()
    expect(waiting.saved).toHaveLength(1)

    const gone = open(null)
    gone.type('Third.')
    gone.unmount()
    expect(gone.saved).toEqual([])
    expect(gone.appended).toEqual(['Third.'])
  })

  it('is saved once, not for nothing, and not after Esc', () => {
    const comment = open('Shown.')
    comment.type(' ')
    comment.leave()
    comment.type('Other')
    comment.escape()
    expect(comment.shown()).toBe('Shown.')
    expect(comment.saved).toEqual([])
    comment.type(' Twice.')
    comment.unmount()
    expect(comment.saved).toEqual(['Shown. Twice.'])
  })

  it('shows what somebody else wrote, and what undo brings back', () => {
    const comment = open('A')
    comment.type('B')
    comment.leave()
    comment.answer('AB')
    comment.answer('A')
    expect(comment.shown()).toBe('A')
  })
})
