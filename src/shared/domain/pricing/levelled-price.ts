// What one agency's lines come to for one item of the basket, on the quantity that everybody is priced on.

import { type BasketItem, factorsOf, type Scenario } from './basket.ts'
import { dividedBy, plus, type Ratio, ratioOf, sumOfRatios, times } from './money.ts'
import {
  type Adjustment,
  adjustmentOf,
  comparableAmount,
  type FullQuote,
  lineMoney,
  type QuoteLine,
  type Terms,
} from './quote.ts'
import { conversionOf } from './units.ts'

/** One rate in the sum of a levelled price. */
export interface RatedPart {
  readonly line: string
  /** Of the quote, for the weighted average; null when it names none. */
  readonly quantity: number | null
  readonly unit: string | null
  /** As quoted; null: written amount / quantity. */
  readonly rate: number | null
  readonly amount: number | null
  /** One unit of the line is `line` / `basket` units of the item (8 / 1 for days priced in hours). */
  readonly conversion: { readonly line: number; readonly basket: number }
}

/** The sum behind a quoted price: quantity × months × rate + lumps, then VAT and currency. */
export interface QuotedSum {
  readonly kind: 'quoted'
  /** null: the item is a lump. */
  readonly quantity: number | null
  readonly months: number | null
  readonly unit: string | null
  readonly rates: readonly RatedPart[]
  /** How several rates became one: averaged by quoted quantity, or added (parallel monthly fees). */
  readonly combined: 'average' | 'sum'
  /** Amounts that stay as quoted whatever the quantity, in the quote's currency. */
  readonly lumps: readonly { readonly line: string; readonly amount: number }[]
  /** Keys of further items that these amounts hold. */
  readonly bundle: readonly string[]
  readonly adjustment: Adjustment
}

interface Rate {
  readonly part: RatedPart
  /** Price of one unit of the basket, in the quote's currency. */
  readonly perUnit: Ratio
  /** Quoted quantity in units of the basket; null when unknown. */
  readonly quantity: Ratio | null
}

const rateOf = (line: QuoteLine, item: BasketItem, scenario: Scenario): Rate | null => {
  const conversion = conversionOf(line.unit, item.unit, scenario)
  if (conversion === null) return null
  const known = line.quantity !== null && line.quantity > 0 ? ratioOf(line.quantity) : null
  const amount = line.amount === null ? null : ratioOf(line.amount)
  const perQuoted =
    line.rate !== null
      ? ratioOf(line.rate)
      : known === null || amount === null
        ? null
        : dividedBy(amount, known)
  if (perQuoted === null) return null
  const inBasketUnits = dividedBy(ratioOf(conversion.from), ratioOf(conversion.to))
  return {
    part: {
      line: line.id,
      quantity: line.quantity,
      unit: line.unit,
      rate: line.rate,
      amount: line.amount,
      conversion: { line: conversion.from, basket: conversion.to },
    },
    perUnit: dividedBy(perQuoted, inBasketUnits),
    quantity: known === null ? null : times(known, inBasketUnits),
  }
}

/** The mean of rates weighted by quoted quantity; unweighted where a line names none. */
const averageRate = (rates: readonly Rate[]): Ratio => {
  const weighted = rates.flatMap(({ perUnit, quantity }) =>
    quantity === null ? [] : [{ value: times(perUnit, quantity), quantity }],
  )
  const [only] = rates
  if (rates.length === 1 && only !== undefined) return only.perUnit
  if (weighted.length < rates.length)
    return dividedBy(sumOfRatios(rates.map((rate) => rate.perUnit)), ratioOf(rates.length))
  return dividedBy(
    sumOfRatios(weighted.map((one) => one.value)),
    sumOfRatios(weighted.map((one) => one.quantity)),
  )
}

export interface QuotedPrice {
  /** Evaluation's currency and VAT basis, rounded once. */
  readonly levelled: number
  readonly sum: QuotedSum
}

/**
 * The price of an item from the lines that price it: a line with a rate (or an amount for a quantity) in a
 * unit that converts is priced on the basket's quantity; any other priced line stays a lump. Several rates
 * of an item are averaged by quoted quantity, those of maintenance are added. null when no line has a price
 * or the conversion rate is missing. Rounded half up once, at the end.
 */
export const quotedPrice = (
  item: BasketItem,
  lines: readonly QuoteLine[],
  bundle: readonly string[],
  quote: FullQuote,
  scenario: Scenario,
  terms: Terms,
): QuotedPrice | null => {
  const factors = factorsOf(item, scenario)
  const rates: Rate[] = []
  const lumps: { readonly line: string; readonly amount: number }[] = []
  for (const line of lines) {
    if (line.excluded) continue
    const rate = factors === null ? null : rateOf(line, item, scenario)
    if (rate !== null) {
      rates.push(rate)
      continue
    }
    const { amount } = lineMoney(line, quote.currency)
    if (amount !== null) lumps.push({ line: line.id, amount })
  }
  if (rates.length === 0 && lumps.length === 0) return null
  const combined = item.kind === 'maintenance' ? 'sum' : 'average'
  let total = sumOfRatios(lumps.map(({ amount }) => ratioOf(amount)))
  if (factors !== null && rates.length > 0) {
    const rate =
      combined === 'sum' ? sumOfRatios(rates.map((one) => one.perUnit)) : averageRate(rates)
    const units = times(ratioOf(factors.quantity), ratioOf(factors.months))
    total = plus(total, times(units, rate))
  }
  const levelled = comparableAmount(quote, total, terms)
  return levelled === null
    ? null
    : {
        levelled,
        sum: {
          kind: 'quoted',
          quantity: factors?.quantity ?? null,
          months: factors?.months ?? null,
          unit: item.unit,
          rates: rates.map((rate) => rate.part),
          combined,
          lumps,
          bundle,
          adjustment: adjustmentOf(quote, terms),
        },
      }
}

/** What the lines come to as submitted, each rounded in the quote's currency first, or null for none. */
export const submittedAmount = (
  lines: readonly QuoteLine[],
  quote: FullQuote,
  terms: Terms,
): number | null => {
  const amounts = lines.flatMap((line) => {
    const { amount } = lineMoney(line, quote.currency)
    return line.excluded || amount === null ? [] : [amount]
  })
  return amounts.length === 0
    ? null
    : comparableAmount(quote, sumOfRatios(amounts.map(ratioOf)), terms)
}
