// Methods about scores.
import * as z from 'zod'
import { command, done, ofEvaluation, owner, query } from '../define.ts'
import * as s from '../schemas.ts'

export const scoring = {
  /** All individual scores as columns (one object a score would be ten times slower to send). */
  'scoring.sheet': query({
    callers: owner,
    reads: ['score', 'moderated', 'agency', 'criterion', 'evaluator'],
    input: ofEvaluation,
    output: z.object({
      agencies: z.array(s.agencyId),
      criteria: z.array(s.criterionId),
      evaluators: z.array(s.evaluatorId),
      /** Each score: positions in the three lists above, value, state, whether a comment is there. */
      agency: z.array(z.number().int()),
      criterion: z.array(z.number().int()),
      evaluator: z.array(z.number().int()),
      value: z.array(z.number().nullable()),
      /** 0 scored, 1 not applicable, 2 not scored. */
      state: z.array(z.number().int().min(0).max(2)),
      commented: z.array(z.boolean()),
      /** 0 not said, 1 low, 2 medium, 3 high. */
      confidence: z.array(z.number().int().min(0).max(3)),
      moderated: z.array(s.moderated),
    }),
  }),
  /** Everything said about one cell. */
  'scoring.cell': query({
    callers: owner,
    reads: ['score', 'moderated'],
    input: ofEvaluation.extend({ agency: s.agencyId, criterion: s.criterionId }),
    output: z.object({
      scores: z.array(
        z.object({
          evaluator: s.evaluatorId,
          value: s.finite.nullable(),
          state: z.enum(['scored', 'not-applicable', 'not-scored']),
          comment: z.string().nullable(),
          confidence: s.confidence.nullable(),
        }),
      ),
    }),
  }),
  'scoring.set': command({
    callers: owner,
    input: ofEvaluation.extend({
      agency: s.agencyId,
      criterion: s.criterionId,
      evaluator: s.evaluatorId,
      /** A number on the criterion's scale, or the state; `not-scored` clears the value, not the comment. */
      score: z.union([s.finite, z.literal('not-applicable'), z.literal('not-scored')]),
    }),
    output: done,
  }),
  'scoring.comment': command({
    callers: owner,
    input: ofEvaluation.extend({
      agency: s.agencyId,
      criterion: s.criterionId,
      evaluator: s.evaluatorId,
      comment: s.optionalText,
    }),
    output: done,
  }),
} as const
