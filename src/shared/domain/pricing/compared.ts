// The prices by which agencies are compared: what the price criterion, the frontier and the laboratory take.
import type { AgencyId, EvaluationDetails, Quote } from '../model.ts'
import { levelQuotes } from './levelling.ts'
import { comparableAmount, type Terms } from './quote.ts'
import { readQuote } from './read-quote.ts'

/** Currency and VAT basis of all prices of an evaluation. */
export const termsOf = ({ currency, pricing }: EvaluationDetails): Terms => ({
  currency,
  vat: pricing?.scenario.vat ?? 'net',
})

/**
 * Each quote with the amount that counts. Without a plan: as submitted. With one, in the evaluation's currency
 * and on its VAT basis: the submitted total, or the expected total of the levelled scenario. A quote that has
 * no such amount (no conversion rate; an item with neither price nor plug) stays as it is, in its own currency,
 * or is left out. `out`: agencies that set no benchmark and no plug.
 */
export const comparedQuotes = (
  evaluation: EvaluationDetails,
  quotes: readonly Quote[],
  out: ReadonlySet<AgencyId>,
): readonly Quote[] => {
  const plan = evaluation.pricing
  if (plan === null) return quotes
  const terms = termsOf(evaluation)
  const priced = (quote: Quote, amount: number): Quote => ({
    ...quote,
    amount,
    currency: evaluation.currency,
  })
  if (plan.basis === 'submitted')
    return quotes.map((quote) => {
      const amount = comparableAmount(readQuote(quote), quote.amount, terms)
      return amount === null ? quote : priced(quote, amount)
    })
  const levelled = levelQuotes(quotes.map(readQuote), plan.scenario, terms, out)
  return quotes.flatMap((quote, index) => {
    const result = levelled[index]
    if (result === undefined || result.totals === null) return [quote]
    return result.complete ? [priced(quote, result.totals.expected)] : []
  })
}
