// Methods about the PDF.
import * as z from 'zod'
import { orders } from '../../domain/compare/look.ts'
import { sections } from '../../domain/compare/rows.ts'
import { reportKinds, reportSections } from '../../domain/report-choice.ts'
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
        /** How it is looked at; missing: as listed, all rows, comments closed. */
        look: z.exactOptional(
          z.object({
            /** By whose difference to the baseline criteria are ordered; null: the best of the others. */
            against: s.agencyId.nullable(),
            order: z.enum(orders),
            onlyDifferences: z.boolean(),
            sections: z.array(z.enum(sections)),
            everything: z.boolean(),
            toggled: z.array(s.rowId).max(s.limits.criteria * 5),
          }),
        ),
      })
      .nullable(),
  ),
  /** `memo`: two pages for executives; `agency`: one agency's own pages. Missing: the whole scorecard report. */
  kind: z.exactOptional(z.enum(reportKinds)),
  /** Whose pages: for `agency`. */
  agency: z.exactOptional(s.agencyId.nullable()),
  /** Parts of the scorecard report; missing: all that have something to say. */
  sections: z.exactOptional(z.array(z.enum(reportSections))),
  /** What the copy does not tell; missing: it tells all. */
  redact: z.exactOptional(
    z.object({ names: z.boolean(), prices: z.boolean(), comments: z.boolean() }),
  ),
})

export const report = {
  'report.compile': query({
    callers: owner,
    reads: [...everyTable],
    input: reportChoice,
    output: s.file.extend({
      pages: z.number().int(),
      /** Why this report carries no evaluation document whatever is asked for; null: it may. */
      withoutDocument: z.enum(['redacted', 'agency', 'sealed']).nullable(),
    }),
  }),
  'report.save': query({ callers: owner, reads: [], input: reportChoice, output: saveOutcome }),
} as const
