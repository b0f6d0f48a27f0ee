import { describe, expect, it } from 'vitest'
import {
  currencyIn,
  dayIn,
  decimalsOf,
  numberIn,
  structureIn,
  sumKindOf,
  yesIn,
} from './quote-cells.ts'

describe('numberIn', () => {
  it('reads numbers as people write them in either country', () => {
    for (const text of [
      '1,234.50',
      '1234.5',
      'USD 1,234.50',
      '$1,234.50',
      "1'234.50",
      '1 234.50 USD',
    ])
      expect([text, numberIn(text, '.')]).toEqual([text, 1234.5])
    for (const text of [
      '1.234,50',
      '1234,5',
      '€ 1.234,50',
      '1.234,50 €',
      '1 234,50 EUR',
      '1.234,5',
    ])
      expect([text, numberIn(text, ',')]).toEqual([text, 1234.5])
    expect(numberIn('1.234.567', ',')).toBe(1_234_567)
    expect(numberIn('45.000,-', ',')).toBe(45_000)
    for (const text of ["CHF 25'000.--", "25'000.-", '25’000.– CHF', "25'000.—"])
      expect([text, numberIn(text, '.')]).toEqual([text, 25_000])
    expect(numberIn("-25'000.--", '.')).toBe(-25_000)
    expect(numberIn(95, ',')).toBe(95)
  })

  it('reads discounts, also as accounts write them', () => {
    for (const text of ['-500', '−500', '(500)', '500-', '-USD 500', '($500)'])
      expect([text, numberIn(text, '.')]).toEqual([text, -500])
  })

  it('never takes the sign of the other country for its own', () => {
    expect(numberIn('1.234,50', '.')).toBeNull()
    expect(numberIn('12,5', '.')).toBeNull()
    for (const text of ['on request', '12-14', '1.2.3', '']) expect(numberIn(text, '.')).toBeNull()
  })
})

describe('decimalsOf', () => {
  it('finds the sign that the numbers of a file use', () => {
    expect(decimalsOf(['1.200', '95,50', 3])).toEqual({
      sign: ',',
      certain: true,
      example: '1.200',
    })
    expect(decimalsOf(['1,200', '95.5'])).toMatchObject({ sign: '.', certain: true })
    expect(decimalsOf(['1,200,000'])).toMatchObject({ sign: '.', certain: true })
    expect(decimalsOf(['0.125'])).toMatchObject({ sign: '.', certain: true })
  })

  it('takes what can be read either way as thousands and says so', () => {
    expect(decimalsOf(['1.200', '800'])).toEqual({ sign: ',', certain: false, example: '1.200' })
    expect(decimalsOf(['1,200'])).toEqual({ sign: '.', certain: false, example: '1,200' })
  })

  it('is certain where nothing can be misread, and not where the file says both', () => {
    expect(decimalsOf(['800', 'free', 12])).toMatchObject({ certain: true, example: null })
    expect(decimalsOf(['1,5', '2.5'])).toMatchObject({ certain: false })
  })
})

describe('cells of words', () => {
  it('reads days that every country reads alike', () => {
    expect(dayIn('2026-12-31')).toBe('2026-12-31')
    expect(dayIn('2026-12-31 10:00')).toBe('2026-12-31')
    expect(dayIn('1.2.2027')).toBe('2027-02-01')
    for (const text of ['03/04/2026', '2026-02-30', '30.02.2026', 'soon'])
      expect(dayIn(text)).toBeNull()
  })

  it('knows structures, yes and no, currencies', () => {
    expect(
      ['Fixed price', 'Time & material', 'T&M', 'Meilensteine', 'free'].map(structureIn),
    ).toEqual(['fixed', 'hourly', 'hourly', 'milestones', null])
    expect(['x', 'Ja', '', 'no', 'maybe'].map(yesIn)).toEqual([true, true, false, false, null])
    expect(['EUR 12', '12 €', '$12', 'CHF12', '12'].map((cell) => currencyIn(cell, 'AUD'))).toEqual(
      ['EUR', 'EUR', 'AUD', 'CHF', null],
    )
    expect(currencyIn('$12', 'EUR')).toBe('USD')
  })

  it('tells sums and taxes from work', () => {
    expect(['Total', 'Gesamtsumme netto', 'Grand total', 'Sum'].map(sumKindOf)).toEqual(
      Array.from({ length: 4 }, () => 'total'),
    )
    expect(['Subtotal phase 1', 'Zwischensumme'].map(sumKindOf)).toEqual(['subtotal', 'subtotal'])
    expect(['VAT 20 %', 'MwSt. 19 %'].map(sumKindOf)).toEqual(['tax', 'tax'])
    expect(['Totally new design', 'Vatican integration', 'Summer support'].map(sumKindOf)).toEqual([
      null,
      null,
      null,
    ])
  })
})
