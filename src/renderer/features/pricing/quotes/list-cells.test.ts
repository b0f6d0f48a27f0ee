import { describe, expect, it } from 'vitest'
import { exampleAgency } from '../../../../shared/domain/example-state.ts'
import { exampleQuote } from '../../../../shared/domain/pricing/example-quote.ts'
import { amountText, editAmounts } from './list-cells.ts'
import type { QuoteRow } from './quote-rows.ts'

const row = (id: string, amount: number | null): QuoteRow => ({
  agency: exampleAgency(id),
  quote: amount === null ? null : exampleQuote(id, [], { amount, currency: 'EUR' }),
  flags: [],
  comparable: amount,
  guide: null,
  out: false,
})

describe('editAmounts', () => {
  it('changes the total of a quote in its own currency and begins the others in the given one', () => {
    const typed = [
      { row: row('a', 100), text: 'EUR 1,250.50' },
      { row: row('b', null), text: '90000' },
    ]
    expect(editAmounts(typed, 'USD', 'en-GB')).toEqual({
      ok: true,
      changes: [
        { agency: 'a', fields: { amount: 1250.5 } },
        { agency: 'b', fields: { amount: 90_000, currency: 'USD' } },
      ],
    })
  })

  it('changes nothing when one text is no price', () => {
    for (const text of ['free', '0', '-5', null]) {
      const typed = [
        { row: row('a', 100), text: '200' },
        { row: row('b', 100), text },
      ]
      const edit = editAmounts(typed, 'USD', 'en-GB')
      expect(edit).toMatchObject({ ok: false, reason: expect.stringContaining('b') })
    }
  })
})

describe('amountText', () => {
  it('is what would be typed', () => {
    expect(amountText(row('a', 1250.5), 'de-DE')).toBe('1250,5')
    expect(amountText(row('a', null), 'de-DE')).toBe('')
  })
})
