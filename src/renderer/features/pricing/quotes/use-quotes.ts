// Changes of quotes: shown in the same frame, one step of undo each.
import { useMemo } from 'react'
import type { Output } from '../../../../shared/contract/call.ts'
import { blankQuote } from '../../../../shared/domain/blank.ts'
import type { AgencyId, EvaluationId } from '../../../../shared/domain/model.ts'
import { sendShown } from '../../../api/optimistic.ts'
import type { QuoteFields } from './quote-edits.ts'

type Quotes = Output<'pricing.quotes'>

export interface QuoteChange {
  readonly agency: AgencyId
  readonly fields: QuoteFields
}

export interface QuoteCommands {
  /** Changes what is named of each, or makes the quote; all as one step. */
  readonly set: (changes: readonly QuoteChange[]) => Promise<object | null>
  readonly remove: (agency: AgencyId) => Promise<object | null>
}

/** As main will have them; a quote that is begun is in `currency`. */
const changed = (quotes: Quotes, changes: readonly QuoteChange[], currency: string): Quotes => {
  const byAgency = new Map<string, QuoteFields>(
    changes.map(({ agency, fields }) => [agency, fields]),
  )
  const known = new Set(quotes.map(({ agency }) => agency))
  const begun = changes
    .filter(({ agency }) => !known.has(agency))
    .map(({ agency }) => ({ ...blankQuote, agency, amount: 0, currency }))
  // What was parsed and what is shown differ in nothing but how readonly they are.
  return [...quotes, ...begun].map(
    (quote) => ({ ...quote, ...byAgency.get(quote.agency) }) as Quotes[number],
  )
}

/** `currency`: of a quote that is begun. */
export const useQuoteCommands = (evaluation: EvaluationId, currency: string): QuoteCommands =>
  useMemo(() => {
    const question = { evaluation }
    return {
      set: (changes) => {
        const [only, ...others] = changes
        if (only === undefined) return Promise.resolve(null)
        const show = (quotes: Quotes): Quotes => changed(quotes, changes, currency)
        return others.length === 0
          ? sendShown('pricing.setQuote', { evaluation, ...only }, 'pricing.quotes', question, show)
          : sendShown(
              'pricing.setQuotes',
              { evaluation, quotes: changes, file: null },
              'pricing.quotes',
              question,
              show,
            )
      },
      remove: (agency) =>
        sendShown(
          'pricing.removeQuote',
          { evaluation, agency },
          'pricing.quotes',
          question,
          (quotes) => quotes.filter((quote) => quote.agency !== agency),
        ),
    }
  }, [evaluation, currency])
