// One row an agency: its quote as it can be read, what it comes to beside the others, and what to check in it.
import { blankQuote } from '../../../../shared/domain/blank.ts'
import type { Agency, AgencyId, EvaluationState } from '../../../../shared/domain/model.ts'
import {
  type GuidePosition,
  type GuideRange,
  positionIn,
} from '../../../../shared/domain/pricing/guide.ts'
import {
  checkQuote,
  comparableAmount,
  type FullQuote,
  type QuoteFlag,
  type Terms,
} from '../../../../shared/domain/pricing/quote.ts'
import { readQuote } from '../../../../shared/domain/pricing/read-quote.ts'

export interface QuoteRow {
  readonly agency: Agency
  readonly quote: FullQuote | null
  readonly flags: readonly QuoteFlag[]
  /** The stated total in the evaluation's currency and on its VAT basis; null without a quote or a rate. */
  readonly comparable: number | null
  /** Against the guide's range; null where either is unknown. */
  readonly guide: GuidePosition | null
  /** Takes no part in the ranking. */
  readonly out: boolean
}

/** `today`: an ISO 8601 day. `range` null: the guide was not asked. */
export const quoteRows = (
  { agencies, quotes }: EvaluationState,
  terms: Terms,
  out: ReadonlySet<AgencyId>,
  range: GuideRange | null,
  today: string,
): readonly QuoteRow[] => {
  const byAgency = new Map(quotes.map((quote) => [quote.agency, readQuote(quote)]))
  return agencies.map((agency): QuoteRow => {
    const quote = byAgency.get(agency.id) ?? null
    const comparable = quote === null ? null : comparableAmount(quote, quote.amount, terms)
    return {
      agency,
      quote,
      flags: quote === null ? [] : checkQuote(quote, terms, today),
      comparable,
      guide:
        range === null || comparable === null
          ? null
          : positionIn(range, comparable, terms.currency),
      out: out.has(agency.id),
    }
  })
}

/** What is shown of an agency that has not quoted. */
export const startedQuote = (agency: AgencyId, currency: string): FullQuote => ({
  ...blankQuote,
  agency,
  amount: 0,
  currency,
  lines: [],
  unread: 0,
})
