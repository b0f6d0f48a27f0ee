import { describe, expect, it } from 'vitest'
import { editText, readEntry } from './score-entry.ts'

const scale = { min: 0, max: 10, step: 0.5 }
const free = { levels: [], levelsOnly: false }
const read = (typed: string) => readEntry(typed, free, scale, 'en-GB')

describe('what is typed into a score cell', () => {
  it('takes the decimal point and the decimal comma alike', () => {
    expect(read('7.5')).toEqual({ ok: true, entry: 7.5 })
    expect(read(' 7,5 ')).toEqual({ ok: true, entry: 7.5 })
    expect(readEntry('7.5', free, scale, 'de-DE')).toEqual({ ok: true, entry: 7.5 })
  })

  it('keeps zero, not applicable and not scored apart', () => {
    expect(read('0')).toEqual({ ok: true, entry: 0 })
    for (const typed of ['n', 'N', 'n/a', 'N/A', 'na', 'n.a.'])
      expect(read(typed)).toEqual({ ok: true, entry: 'not-applicable' })
    for (const typed of ['', '  ', '–', '-'])
      expect(read(typed)).toEqual({ ok: true, entry: 'not-scored' })
  })

  it('refuses what lies outside the scale or is no number, and says which scale', () => {
    for (const typed of ['10.5', '-1', '1000']) {
      const reading = read(typed)
      expect(reading.ok).toBe(false)
      expect(reading.ok ? '' : reading.reason).toContain('0 to 10')
    }
    expect(read('eight')).toMatchObject({ ok: false, reason: expect.stringContaining('n/a') })
    expect(read('5..5').ok).toBe(false)
  })

  it('takes only the levels where only levels count', () => {
    const levels = [
      { value: 0, label: 'No' },
      { value: 5, label: 'Partly' },
      { value: 10, label: 'Yes' },
    ]
    const strict = { levels, levelsOnly: true }
    expect(readEntry('5', strict, scale, 'en-GB')).toEqual({ ok: true, entry: 5 })
    expect(readEntry('6', strict, scale, 'en-GB')).toMatchObject({
      ok: false,
      reason: expect.stringContaining('0, 5 or 10'),
    })
    expect(readEntry('6', { levels, levelsOnly: false }, scale, 'en-GB').ok).toBe(true)
  })

  it('takes the name of a level, however it is spaced and written, before anything else that is no number', () => {
    const levels = [
      { value: 0, label: 'No evidence' },
      { value: 10, label: 'Certified,  all controls' },
      { value: 5, label: '' },
    ]
    const named = (typed: string) => readEntry(typed, { levels, levelsOnly: true }, scale, 'en-GB')
    expect(named(' certified, all  Controls')).toEqual({ ok: true, entry: 10 })
    expect(named('No evidence')).toEqual({ ok: true, entry: 0 })
    expect(named('No')).toMatchObject({ ok: false })
    expect(named('n')).toEqual({ ok: true, entry: 'not-applicable' })
    expect(named('')).toEqual({ ok: true, entry: 'not-scored' })
  })

  it('offers for editing what it would read back as the same', () => {
    for (const locale of ['en-GB', 'de-DE'])
      for (const raw of [0, 7.25, 10, 1234.5]) {
        const wide = { min: 0, max: 2_000, step: null }
        const typed = editText({ state: 'scored', raw }, locale)
        expect(readEntry(typed, free, wide, locale)).toEqual({ ok: true, entry: raw })
      }
    expect(read(editText({ state: 'not-applicable', raw: null }, 'en-GB'))).toEqual({
      ok: true,
      entry: 'not-applicable',
    })
    expect(editText({ state: 'not-scored', raw: null }, 'en-GB')).toBe('')
  })
})
