// All quotes priced on the scenario, once for every view of the tab.
import { useMemo } from 'react'
import type { AgencyId, Ranking } from '../../../../shared/domain/model.ts'
import { type LevelledQuote, levelQuotes } from '../../../../shared/domain/pricing/levelling.ts'
import {
  comparableAmount,
  type FullQuote,
  type Terms,
} from '../../../../shared/domain/pricing/quote.ts'
import { readQuote } from '../../../../shared/domain/pricing/read-quote.ts'
import type { EvaluationModel } from '../../../api/evaluation-model.ts'
import { outOf } from '../out-of.ts'
import type { PlanView } from '../use-plan.ts'

export type Side = 'submitted' | 'levelled'

/** One agency's quote, as submitted and as levelled. */
export interface Offer {
  readonly agency: AgencyId
  readonly name: string
  readonly quote: FullQuote
  readonly result: LevelledQuote
  /** The stated total, comparable; null without a conversion rate. */
  readonly stated: number | null
}

export const offersOf = (
  model: Pick<EvaluationModel['state'], 'agencies' | 'quotes'>,
  results: readonly LevelledQuote[],
  quotes: readonly FullQuote[],
  terms: Terms,
): readonly Offer[] => {
  const names = new Map(model.agencies.map(({ id, name }) => [id, name]))
  const offers = results.flatMap((result, index): Offer[] => {
    const quote = quotes[index]
    return quote === undefined
      ? []
      : [
          {
            agency: quote.agency,
            name: names.get(quote.agency) ?? quote.agency,
            quote,
            result,
            stated: comparableAmount(quote, quote.amount, terms),
          },
        ]
  })
  // Who takes no part comes last, in the same order.
  return [
    ...offers.filter((offer) => !offer.result.out),
    ...offers.filter((offer) => offer.result.out),
  ]
}

export const useOffers = (
  model: EvaluationModel,
  ranking: Ranking,
  { plan, terms }: PlanView,
): readonly Offer[] =>
  useMemo(() => {
    const quotes = model.state.quotes.map(readQuote)
    const results = levelQuotes(quotes, plan.scenario, terms, outOf(ranking))
    return offersOf(model.state, results, quotes, terms)
  }, [model.state, ranking, plan.scenario, terms])
