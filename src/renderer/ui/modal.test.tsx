// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { StrictMode, useEffect, useRef, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Dialog } from './dialog.tsx'

beforeEach(() => {
  // jsdom has no top layer. As in a browser, only close() gives the focus back, and tells of it.
  let before: Element | null = null
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      before = document.activeElement
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
      if (before instanceof HTMLElement) before.focus()
      setTimeout(() => this.dispatchEvent(new Event('close')))
    },
  })
})
afterEach(cleanup)

let closed = 0

/** A button that opens a dialog, and what becomes of both when an answer is given in it. */
function Page({ answered }: { readonly answered: 'stays' | 'goes' | 'moves on' }) {
  const [open, setOpen] = useState(false)
  const [done, setDone] = useState(false)
  const next = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (done && answered === 'moves on') next.current?.focus()
  }, [done, answered])
  const close = (): void => {
    closed += 1
    setOpen(false)
  }
  return (
    <>
      {!(done && answered === 'goes') && (
        <button type="button" onClick={() => setOpen(true)}>
          Ask
        </button>
      )}
      <input ref={next} />
      {open && (
        <Dialog
          title="Sure?"
          onClose={close}
          actions={
            <button
              type="button"
              onClick={() => {
                setDone(true)
                close()
              }}
            >
              Yes
            </button>
          }
        >
          .
        </Dialog>
      )}
    </>
  )
}

const ask = (answered: 'stays' | 'goes' | 'moves on'): void => {
  closed = 0
  render(
    <StrictMode>
      <Page answered={answered} />
    </StrictMode>,
  )
  const button = screen.getByRole('button', { name: 'Ask' })
  button.focus()
  fireEvent.click(button)
  expect(screen.getByRole('heading', { name: 'Sure?' })).toBe(document.activeElement)
}
const answer = (): void => {
  const yes = screen.getByRole('button', { name: 'Yes' })
  yes.focus()
  fireEvent.click(yes)
  expect(screen.queryByRole('dialog')).toBeNull()
}
const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 10))

describe('a dialog that its own button takes away', () => {
  it('gives the keyboard back to where it came from, and is closed once', async () => {
    ask('stays')
    answer()
    expect(screen.getByRole('button', { name: 'Ask' })).toBe(document.activeElement)
    await settled()
    expect(screen.getByRole('button', { name: 'Ask' })).toBe(document.activeElement)
    expect(closed).toBe(1)
  })

  it('leaves the keyboard to what the answer gave it to', async () => {
    ask('moves on')
    answer()
    await settled()
    expect(screen.getByRole('textbox')).toBe(document.activeElement)
  })

  it('gives it to nobody if that is gone', async () => {
    ask('goes')
    answer()
    await settled()
    expect(document.activeElement).toBe(document.body)
  })
})

it('a dialog that was closed leaves it to the platform who has the keyboard', async () => {
  ask('stays')
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  // What was chosen let go of the keyboard before the dialog is taken away.
  screen.getByRole('button', { name: 'Ask' }).blur()
  await settled()
  await screen.findByRole('button', { name: 'Ask' })
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(document.body)
})
