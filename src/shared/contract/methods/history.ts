// Methods about the ledger, undo and the library's backup.
import * as z from 'zod'
import { selectionStages } from '../../domain/panel/stages.ts'
import { command, everyone, nothing, ofEvaluation, owner, query, saveOutcome } from '../define.ts'
import * as s from '../schemas.ts'

const stage = z.enum(selectionStages)

/** What an entry is about, if that is one thing and it still exists; null: more, or nothing to go to. */
const leads = z
  .object({
    agency: s.agencyId.nullable(),
    criterion: s.criterionId.nullable(),
    evaluator: s.evaluatorId.nullable(),
  })
  .nullable()

/** What was undone or done again, in words, whose evaluation it was, and where it can be seen: of a block, the first. */
const steppedBack = z.object({
  summary: z.string(),
  evaluation: s.evaluationId,
  command: z.string(),
  leads,
})

const historyEntry = z.object({
  sequence: z.number().int(),
  time: z.string(),
  /** "owner", "owner:<name>" or "evaluator:<id>". */
  actor: z.string(),
  /** The actor's name. */
  who: z.string(),
  command: z.string(),
  /** What happened, in words. */
  summary: z.string(),
  reason: z.string().nullable(),
  /** What the entry itself says about it: the comment beside a score, the words of a finding. */
  note: z.string().nullable(),
  /** The sequence of the entry that this one takes back, or null. */
  undoes: z.number().int().nullable(),
  /** The sequence of the entry that took this one back; null: it counts. */
  takenBackBy: z.number().int().nullable(),
  leads,
  /** A step from stage to stage; null: another entry. */
  gate: z
    .object({
      from: stage,
      to: stage,
      /** What was missing when the stage was left; codes. */
      missing: z.array(z.string()),
      /** The ledger's hash before the step. */
      head: z.string(),
    })
    .nullable(),
  hash: z.string(),
})

/** null: any. */
const ledgerFilter = z.object({
  /** An actor, as entries name one: who did it or, of an evaluator, whose score it is. */
  person: z.string().max(300).nullable(),
  agency: s.agencyId.nullable(),
  criterion: s.criterionId.nullable(),
  /** The evaluation stood at this stage then. */
  stage: stage.nullable(),
  /** Every word must be there, in what the ledger tells of the entry. */
  words: z.string().max(200),
})

const restorePoint = ofEvaluation.extend({ sequence: z.number().int().min(1) })

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
      head: s.tag.nullable(),
    }),
  }),
  'history.undo': command({
    changes: null,
    callers: everyone,
    input: z.object({
      evaluation: s.evaluationId.nullable(),
      /** Takes back this entry of the evaluation or, when another one is next, nothing. null: the next one. */
      entry: z.number().int().nullable().default(null),
    }),
    output: steppedBack,
  }),
  'history.redo': command({
    changes: null,
    callers: everyone,
    input: z.object({ evaluation: s.evaluationId.nullable() }),
    output: steppedBack,
  }),
  'history.list': query({
    callers: owner,
    reads: ['journal'],
    /** Newest first; `before`: only entries of a lower sequence. Fewer than `limit`: there are no more. */
    input: ofEvaluation.extend({
      before: z.number().int().nullable(),
      limit: z.number().int().min(1).max(500),
      filter: ledgerFilter.nullable().default(null),
    }),
    output: z.array(historyEntry),
  }),
  /** What the ledger can be filtered by. */
  'history.filters': query({
    callers: owner,
    reads: ['journal', 'evaluator'],
    input: ofEvaluation,
    output: z.object({
      people: z.array(z.object({ person: z.string(), name: z.string() })),
      /** Stages at which the evaluation stood, in the order of a selection. */
      stages: z.array(stage),
    }),
  }),
  /** What restoring the state after an entry would take back, and why it is refused; null: it is not. */
  'history.restorePreview': query({
    callers: owner,
    reads: ['journal'],
    input: restorePoint,
    output: z.object({
      entries: z.number().int(),
      /** Newest first; the first ones of many. */
      newest: z.array(historyEntry),
      rows: z.object({
        added: z.number().int(),
        changed: z.number().int(),
        removed: z.number().int(),
      }),
      refused: z.string().nullable(),
    }),
  }),
  /** Everything as it was after an entry; a new entry, which can be undone. */
  'history.restoreTo': command({
    // What is taken back was done since the last step, so the stage held it open.
    changes: null,
    callers: owner,
    input: restorePoint.extend({ reason: s.reason }),
    /** How many entries were taken back. */
    output: z.object({ entries: z.number().int() }),
  }),
  /** The whole ledger of an evaluation as CSV, with all that its hashes are made of. */
  'history.export': query({ callers: owner, reads: [], input: ofEvaluation, output: s.file }),
  'history.save': query({ callers: owner, reads: [], input: ofEvaluation, output: saveOutcome }),
  'history.verify': query({
    callers: owner,
    reads: [],
    /** null: every evaluation of the library. */
    input: z.object({ evaluation: s.evaluationId.nullable().default(null) }),
    output: z.object({
      sound: z.boolean(),
      evaluations: z.number().int(),
      entries: z.number().int(),
      /** The first damage of each chain, in words. */
      damage: z.array(z.string()),
    }),
  }),
  'history.backUp': query({
    callers: owner,
    reads: [],
    input: nothing,
    output: z.object({
      saved: saveOutcome,
      /** How many attached files are not in the backup: missing, altered, or too large together. */
      left: z.number().int().min(0),
    }),
  }),
  'history.restore': command({
    changes: null,
    callers: owner,
    input: s.backup,
    output: z.object({ evaluations: z.number().int(), keptCopy: z.string() }),
  }),
} as const
