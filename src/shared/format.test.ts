import { expect, it } from 'vitest'
import {
  formatAmount,
  formatDate,
  formatDateTime,
  formatDifference,
  formatList,
  formatMoney,
  formatMoneyRange,
  formatNumber,
  formatScore,
  formatShare,
  ordinal,
  shareDecimals,
  shortHash,
  writeWordsIn,
} from './format.ts'

const LOCALE = 'en-GB'

it('rounds scores half up on decimal text and shows a dash for none', () => {
  expect(formatScore(1.005, LOCALE, 2)).toBe('1.01')
  expect(formatScore(74.25, LOCALE)).toBe('74.3')
  expect(formatScore(9, LOCALE)).toBe('9.0')
  expect(formatScore(-0.01, LOCALE)).toBe('0.0')
  expect(formatScore(null, LOCALE)).toBe('–')
})

it('writes numbers with the decimals they have, grouped', () => {
  expect(formatNumber(68_000, LOCALE)).toBe('68,000')
  expect(formatNumber(4.25, LOCALE, 0, 3)).toBe('4.25')
  expect(formatNumber(68_000.5, 'de-DE', 0, 2)).toBe('68.000,5')
})

it('signs differences, and never signs a zero', () => {
  expect(formatDifference(0.31, LOCALE)).toBe('+0.3')
  expect(formatDifference(-0.31, LOCALE)).toBe('−0.3')
  expect(formatDifference(-0.01, LOCALE)).toBe('0.0')
})

it('writes shares in percent, with decimals only where a list needs them', () => {
  expect(formatShare(0.14, LOCALE)).toBe('14\u00a0%')
  expect(shareDecimals([0.14, 0.08, 0.78])).toBe(0)
  expect(shareDecimals([1 / 3, 2 / 3])).toBe(1)
  expect(formatShare(1 / 3, LOCALE, 1)).toBe('33.3\u00a0%')
})

it('writes money with its code, cents only when there are some', () => {
  expect(formatMoney(68_000, 'USD', LOCALE)).toBe('USD\u00a068,000')
  expect(formatMoney(12.5, 'EUR', LOCALE)).toBe('EUR\u00a012.50')
  expect(formatMoney(12.5, 'KWD', LOCALE)).toBe('KWD\u00a012.500')
  expect(formatMoney(-12.5, 'EUR', 'de-DE')).toBe('-12,50\u00a0EUR')
  expect(formatMoney(68_000, 'Taler', LOCALE)).toBe('68,000\u00a0Taler')
  expect(formatAmount(117_687.6, 'USD', LOCALE)).toBe('117,687.60')
  expect(formatAmount(68_000, 'USD', LOCALE)).toBe('68,000')
  expect(formatMoneyRange(60, 95, 'USD', LOCALE)).toBe('USD\u00a060–95')
  expect(formatMoneyRange(1_060, 1_095, 'USD', 'de-DE')).toBe('1.060–1.095\u00a0USD')
  expect(formatMoneyRange(60, 60, 'USD', LOCALE)).toBe('USD\u00a060')
})

it('writes dates in UTC and leaves what is no date', () => {
  expect(formatDate('2026-11-22T23:59:00Z', LOCALE)).toBe('22 November 2026')
  expect(formatDateTime('2026-11-22T09:14:00Z', LOCALE)).toMatch(
    /^22 November 2026(,| at) 09:14\u00a0UTC$/,
  )
  expect(formatDate('soon', LOCALE)).toBe('soon')
})

it('names places and lists', () => {
  expect([1, 2, 3, 4, 11, 12, 21, 112].map((place) => ordinal(place, LOCALE))).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '21st',
    '112th',
  ])
  expect(ordinal(3, 'de-DE')).toBe('3.')
  expect(formatList(['A', 'B', 'C'], LOCALE)).toBe('A, B and C')
})

it('takes the words of dates and lists from the language of the texts, the rest from the numbers', () => {
  writeWordsIn('en')
  expect(formatDate('2026-11-22T23:59:00Z', 'de-DE')).toBe('22 November 2026')
  expect(formatList(['A', 'B'], 'de-DE')).toBe('A and B')
  expect(ordinal(3, 'de-DE')).toBe('3rd')
  writeWordsIn('de')
  expect(formatDate('2026-11-22T23:59:00Z', 'en-GB')).toBe('22. November 2026')
  expect(formatList(['A', 'B'], 'en-GB')).toBe('A und B')
  expect(formatNumber(1_234.5, 'en-GB', 1)).toBe('1,234.5')
  writeWordsIn('en')
})

it('shortens hashes so that both ends can be compared', () => {
  expect(shortHash(`7f3a91c2${'0'.repeat(52)}c21d`)).toBe('7f3a91c2…c21d')
})
