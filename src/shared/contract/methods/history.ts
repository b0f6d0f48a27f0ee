// Methods about the ledger, undo and the library's backup.
import * as z from 'zod'
import { command, everyone, nothing, ofEvaluation, owner, query, saveOutcome } from '../define.ts'
import * as s from '../schemas.ts'

const historyEntry = z.object({
  sequence: z.number().int(),
  time: z.string(),
  actor: z.string(),
  command: z.string(),
  /** What happened, in words. */
  summary: z.string(),
  reason: z.string().nullable(),
  /** The sequence of the entry that this one takes back, or null. */
  undoes: z.number().int().nullable(),
  hash: z.string(),
})

export const history = {
  /** What undo and redo would do; `evaluation` null: the library (create, delete, archive…). */
  'history.state': query({
    callers: everyone,
    reads: ['journal'],
    input: z.object({ evaluation: s.evaluationId.nullable() }),
    output: z.object({
      undo: z.string().nullable(),
      redo: z.string().nullable(),
      entries: z.number().int(),
      /** Hash of the newest entry; null before the first. */
      head: z.string().nullable(),
    }),
  }),
  'history.undo': command({
    changes: null,
    callers: everyone,
    input: z.object({ evaluation: s.evaluationId.nullable() }),
    /** What was undone, in words, and whose evaluation it was. */
    output: z.object({ summary: z.string(), evaluation: s.evaluationId }),
  }),
  'history.redo': command({
    changes: null,
    callers: everyone,
    input: z.object({ evaluation: s.evaluationId.nullable() }),
    output: z.object({ summary: z.string(), evaluation: s.evaluationId }),
  }),
  'history.list': query({
    callers: owner,
    reads: ['journal'],
    /** Newest first; `before`: only entries of a lower sequence. */
    input: ofEvaluation.extend({
      before: z.number().int().nullable(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.array(historyEntry),
  }),
  'history.verify': query({
    callers: owner,
    reads: [],
    input: nothing,
    output: z.object({
      sound: z.boolean(),
      evaluations: z.number().int(),
      entries: z.number().int(),
      /** The first damage of each chain, in words. */
      damage: z.array(z.string()),
    }),
  }),
  'history.backUp': query({ callers: owner, reads: [], input: nothing, output: saveOutcome }),
  'history.restore': command({
    changes: null,
    callers: owner,
    input: s.file,
    output: z.object({ evaluations: z.number().int(), keptCopy: z.string() }),
  }),
} as const
