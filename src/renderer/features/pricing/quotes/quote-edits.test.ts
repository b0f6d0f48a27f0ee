import { describe, expect, it } from 'vitest'
import { exampleLine, exampleQuote } from '../../../../shared/domain/pricing/example-quote.ts'
import { withCurrency, withLines } from './quote-edits.ts'

const line = exampleLine('l1', { quantity: 10, rate: 800 })
const dearer = { ...line, rate: 900 }

describe('withLines', () => {
  it('takes the total along while it is the sum of the lines', () => {
    const quote = exampleQuote('a', [line], { amount: 8000 })
    expect(withLines(quote, [dearer])).toEqual({ lines: [dearer], amount: 9000 })
  })

  it('leaves a total alone that never was the sum of the lines', () => {
    const quote = exampleQuote('a', [line], { amount: 7500 })
    expect(withLines(quote, [dearer])).toEqual({ lines: [dearer] })
  })

  it('takes the first priced line as the total of a quote that states none', () => {
    const quote = exampleQuote('a', [exampleLine('l1')], { amount: 0 })
    expect(withLines(quote, [line])).toEqual({ lines: [line], amount: 8000 })
  })

  it('keeps the total when the last line is gone', () => {
    const quote = exampleQuote('a', [line], { amount: 8000 })
    expect(withLines(quote, [])).toEqual({ lines: [] })
  })
})

describe('withCurrency', () => {
  it('drops the rate of the other currency', () => {
    const quote = exampleQuote('a', [], { currency: 'EUR', conversion: { rate: 1.1, date: null } })
    expect(withCurrency(quote, 'GBP')).toEqual({ currency: 'GBP', conversion: null })
    expect(withCurrency(quote, 'EUR')).toEqual({ currency: 'EUR' })
  })
})
