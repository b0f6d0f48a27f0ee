// Methods about the PDF.
import * as z from 'zod'
import { everyTable, owner, query, saveOutcome } from '../define.ts'
import * as s from '../schemas.ts'

const reportChoice = z.object({
  evaluation: s.evaluationId,
  paper: z.enum(['a4', 'letter']),
  /** Attach the evaluation document: everyone who gets the PDF can read every score. */
  attach: z.boolean(),
  /** Who is compared side by side; null: that part is left out. Missing: all that take part with the winner. */
  compare: z.exactOptional(
    z
      .object({
        agencies: z.array(s.agencyId).max(s.limits.agencies).nullable(),
        baseline: s.agencyId.nullable(),
      })
      .nullable(),
  ),
})

export const report = {
  'report.compile': query({
    callers: owner,
    reads: [...everyTable],
    input: reportChoice,
    output: s.file.extend({ pages: z.number().int() }),
  }),
  'report.save': query({ callers: owner, reads: [], input: reportChoice, output: saveOutcome }),
} as const
