// Methods about debrief letters: one agency's own result, told to that agency.
import * as z from 'zod'
import { everyTable, ofEvaluation, owner, query, saveOutcome } from '../define.ts'
import * as s from '../schemas.ts'

const letterChoice = ofEvaluation.extend({
  agency: s.agencyId,
  /** A business letter; the fields of the UK Procurement Regulations 2024, reg. 31; FAR 15.506. */
  dress: z.enum(['plain', 'uk', 'far']),
  paper: z.enum(['a4', 'letter']),
  /** A paragraph of one's own; in the dress `far` it stands for the recorded rationale. */
  note: s.optionalText,
})

export const letters = {
  /** Refused with `conflict` and the places when it would tell of another agency. */
  'report.letter': query({
    callers: owner,
    reads: [...everyTable],
    input: letterChoice,
    output: s.file.extend({ pages: z.number().int() }),
  }),
  'report.saveLetter': query({
    callers: owner,
    reads: [],
    input: letterChoice,
    output: saveOutcome,
  }),
} as const
