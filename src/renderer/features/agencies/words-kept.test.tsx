// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ChipsField } from './chips-field.tsx'
import { NeedWords } from './match/need-words.tsx'
import { LinesField } from './profile/lines-field.tsx'

type Keep = (entries: readonly string[]) => void
const shared = { label: 'Words', suggestions: [] }

const fields: Readonly<Record<string, (keep: Keep) => ReactElement>> = {
  chips: (keep) => <ChipsField {...shared} entries={[]} onChange={keep} />,
  lines: (keep) => <LinesField label="Pros" addLabel="Add" sign="+" lines={[]} onChange={keep} />,
  needs: (keep) => <NeedWords {...shared} items={[]} onSet={() => {}} onAdd={keep} />,
}

afterEach(cleanup)

describe.each(Object.entries(fields))('what is typed into %s', (_, field) => {
  const typed = (words: string) => {
    const keep = vi.fn<Keep>()
    const { unmount } = render(field(keep))
    const input = document.querySelector('input') as HTMLInputElement
    input.focus()
    fireEvent.change(input, { target: { value: words } })
    return { keep, input, unmount }
  }

  it('is kept when the field is taken away, and once', () => {
    const { keep, unmount } = typed('Kotlin')
    unmount()
    expect(keep.mock.calls).toEqual([[['Kotlin']]])
  })

  it('is kept with Enter, which leaves the field empty for the next', () => {
    const { keep, input, unmount } = typed(' Kotlin ')
    fireEvent.keyDown(input, { key: 'Enter' })
    fireEvent.blur(input)
    unmount()
    expect(keep.mock.calls).toEqual([[['Kotlin']]])
    expect(input.value).toBe('')
  })

  it('is taken back with Escape', () => {
    const { keep, input, unmount } = typed('Kotlin')
    fireEvent.keyDown(input, { key: 'Escape' })
    unmount()
    expect(keep).not.toHaveBeenCalled()
  })
})
