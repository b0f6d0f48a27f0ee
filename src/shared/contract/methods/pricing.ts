// Methods about quotes, the plan that compares them, and the envelope that seals them.
import * as z from 'zod'
import { command, done, ofEvaluation, owner, query } from '../define.ts'
import { importedQuotes, pricingPlan, quoteFields } from '../pricing-schemas.ts'
import * as s from '../schemas.ts'

/** Why, where the plan is frozen. */
const reason = z.exactOptional(s.optionalText)

export const pricing = {
  /** Empty while they are sealed. */
  'pricing.quotes': query({
    callers: owner,
    reads: ['quote', 'evaluation', 'agency.position'],
    input: ofEvaluation,
    output: z.array(s.quote),
  }),
  /** One quote per agency: makes it, or changes what is named of it. A new one needs amount and currency. */
  'pricing.setQuote': command({
    changes: 'quotes',
    callers: owner,
    input: ofEvaluation.extend({ agency: s.agencyId, fields: s.some(quoteFields) }),
    output: done,
  }),
  /** `setQuote` for several agencies as one step. `file`: what they were imported from. */
  'pricing.setQuotes': command({
    changes: 'quotes',
    callers: owner,
    input: ofEvaluation.extend({
      quotes: z
        .array(z.object({ agency: s.agencyId, fields: s.some(quoteFields) }))
        .min(1)
        .max(s.limits.agencies)
        .readonly(),
      file: z.string().max(1_000).nullable(),
    }),
    output: done,
  }),
  /** What a CSV file or a workbook would make of the quotes; `setQuotes` then takes it over. */
  'pricing.readTable': query({
    callers: owner,
    reads: [],
    input: ofEvaluation.extend({
      ...s.file.shape,
      sheet: z.string().max(1_000).nullable(),
      /** The field of each column by position; null: as the headings suggest. */
      mapping: z.array(z.string().max(100).nullable()).max(1_000).nullable(),
      /** Whose quote every row is; null: a column says it. */
      agency: s.agencyId.nullable(),
      /** null: as the numbers of the file suggest. */
      decimal: z.enum(['.', ',']).nullable(),
      /** Of quotes that name none. */
      currency: s.currency,
    }),
    output: importedQuotes,
  }),
  'pricing.removeQuote': command({
    changes: 'quotes',
    callers: owner,
    input: ofEvaluation.extend({ agency: s.agencyId }),
    output: done,
  }),
  /** What is not named stays; without a plan, from the empty one. */
  'pricing.setPlan': command({
    changes: 'prices',
    callers: owner,
    input: ofEvaluation.extend({ plan: s.some(pricingPlan), reason }),
    output: done,
  }),
  /** Every change of a quote's total, newest first; empty while quotes are sealed. */
  'pricing.log': query({
    callers: owner,
    reads: ['quote', 'evaluation', 'journal'],
    input: ofEvaluation,
    output: z.array(
      z.object({
        sequence: z.number().int(),
        time: z.string(),
        actor: z.string(),
        agency: z.string(),
        /** null: there was no quote, or there is none any more. */
        before: z.object({ amount: s.finite, currency: z.string() }).nullable(),
        after: z.object({ amount: s.finite, currency: z.string() }).nullable(),
      }),
    ),
  }),
  /** Neither of the two can be undone: what was seen cannot be unseen. */
  'pricing.seal': command({
    changes: 'sealing',
    callers: owner,
    input: ofEvaluation,
    output: done,
  }),
  'pricing.open': command({
    changes: 'opening',
    callers: owner,
    input: ofEvaluation,
    output: z.object({ qualityHash: z.string() }),
  }),
} as const
