// Methods about the outcome: what was decided, why, by whom, and the numbers it rests on.
import * as z from 'zod'
import { command, done, everyTable, ofEvaluation, owner, query } from '../define.ts'
import * as s from '../schemas.ts'

const approval = z.object({ name: z.string(), note: z.string().nullable(), time: z.string() })

/** A ranking at one moment, as it was frozen with the decision. */
const snapshot = z.object({
  /** The ledger's newest entry then: replaying the ledger up to it gives the same numbers. */
  sequence: z.number().int(),
  head: z.string(),
  /** SHA-256 of the evaluation document of that moment. */
  documentSha256: z.string(),
  winner: s.agencyId.nullable(),
  results: z.array(
    z.object({
      agency: s.agencyId,
      name: z.string(),
      score: z.number().nullable(),
      rank: z.number().int().nullable(),
      complete: z.boolean(),
      excluded: z.boolean(),
    }),
  ),
})

const decision = z.object({
  /** null: no agency is chosen. */
  agency: s.agencyId.nullable(),
  rationale: z.string(),
  conditions: z.array(z.string()),
  /** Why not the agency that ranks first; null: it is that one. */
  against: z.string().nullable(),
  /** The day of the decision, ISO 8601. */
  date: z.string(),
  time: z.string(),
  by: z.string(),
  approvals: z.array(approval),
  snapshot,
})

export const results = {
  /** null: nothing is decided. */
  'results.decision': query({
    callers: owner,
    reads: ['evaluation'],
    input: ofEvaluation,
    output: decision.nullable(),
  }),
  /** Replays the ledger up to the decision and ranks again. null: nothing is decided. */
  'results.recompute': query({
    callers: owner,
    reads: everyTable,
    input: ofEvaluation,
    output: z
      .object({
        /** The replayed numbers are those of the snapshot. */
        same: z.boolean(),
        /** What differs, in words. */
        differences: z.array(z.string()),
      })
      .nullable(),
  }),
  /** Records the decision, with the results and the ledger's head as they are now. */
  'results.decide': command({
    callers: owner,
    changes: 'decision',
    input: ofEvaluation.extend({
      agency: s.agencyId.nullable(),
      rationale: s.reason,
      conditions: s.textLines,
      /** Needed where the agency is not the one that ranks first. */
      against: s.optionalText,
      date: z.iso.date(),
    }),
    output: done,
  }),
  'results.approve': command({
    callers: owner,
    changes: 'decision',
    input: ofEvaluation.extend({ name: s.name, note: s.optionalText }),
    output: done,
  }),
} as const
