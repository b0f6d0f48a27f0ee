// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { EvaluationId } from '../../../shared/domain/model.ts'

const agencies = ['north', 'south'].map((id) => ({ id, name: id, status: 'shortlist' }))

vi.mock('../../api/query-cache.ts', () => ({
  useQuery: (method: string) => ({
    status: 'ready',
    answered: true,
    error: null,
    value:
      method === 'agencies.list'
        ? agencies
        : method === 'results.decision'
          ? {
              agency: 'none of them',
              snapshot: { results: [{ agency: 'north' }, { agency: 'south' }] },
            }
          : null,
  }),
}))
vi.mock('./pdf-pane.tsx', () => ({
  PdfPane: () => null,
  SavePdf: () => null,
  useNewest: () => null,
}))

const { LettersView } = await import('./letters-view.tsx')

const open = (evaluation = 'one') =>
  render(<LettersView evaluation={evaluation as EvaluationId} paper="a4" top={null} />)
const addressee = () => screen.getAllByRole<HTMLSelectElement>('combobox')[0]!
const dress = () => screen.getAllByRole<HTMLSelectElement>('combobox')[1]!
const note = () => screen.getByRole<HTMLTextAreaElement>('textbox')
const type = (words: string): void => {
  fireEvent.focus(note())
  fireEvent.change(note(), { target: { value: words } })
}
const choose = (list: HTMLSelectElement, value: string): void => {
  fireEvent.change(list, { target: { value } })
}

afterEach(cleanup)

describe('the paragraph of a letter', () => {
  it('stands in the letter that it was written for, and in no other', () => {
    open()
    type('To the north.')
    choose(addressee(), 'south')
    expect(note().value).toBe('')
    type('To the south.')
    choose(dress(), 'far')
    expect(note().value).toBe('')
    choose(dress(), 'plain')
    expect(note().value).toBe('To the south.')
    choose(addressee(), 'north')
    expect(note().value).toBe('To the north.')
  })

  it('is there again after a look at another screen, with its addressee and dress', () => {
    const first = open('again')
    choose(addressee(), 'south')
    choose(dress(), 'uk')
    type('Half a sentence')
    first.unmount()
    const other = open('other')
    expect([addressee().value, dress().value, note().value]).toEqual(['north', 'plain', ''])
    other.unmount()
    open('again')
    expect([addressee().value, dress().value, note().value]).toEqual([
      'south',
      'uk',
      'Half a sentence',
    ])
  })
})
