// Quotes as they were imported.
import { listQuotes } from '../db/queries/pricing.ts'
import { asSent, requireEvaluation, type Service } from './context.ts'

export const pricing: Service<'pricing'> = {
  'pricing.quotes': (context, { evaluation }) => {
    requireEvaluation(context, evaluation)
    return listQuotes(context.db, evaluation).map(({ item }) => asSent(item))
  },
}
