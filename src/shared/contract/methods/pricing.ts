// Methods about quotes.
import * as z from 'zod'
import { ofEvaluation, owner, query } from '../define.ts'
import * as s from '../schemas.ts'

export const pricing = {
  'pricing.quotes': query({
    callers: owner,
    reads: ['quote'],
    input: ofEvaluation,
    output: z.array(s.quote),
  }),
} as const
