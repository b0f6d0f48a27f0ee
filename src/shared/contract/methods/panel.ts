// Methods about the panel: who evaluates, by which stages, and who sits at the keyboard.
import * as z from 'zod'
import { selectionStages } from '../../domain/panel/stages.ts'
import {
  command,
  created,
  done,
  evaluatorOnly,
  everyone,
  everyTable,
  nothing,
  ofEvaluation,
  owner,
  query,
} from '../define.ts'
import * as s from '../schemas.ts'

const ofEvaluator = ofEvaluation.extend({ evaluator: s.evaluatorId })
const stage = z.enum(selectionStages)
const pin = z.string().regex(/^\d{4,12}$/, 'must be 4 to 12 digits')

/** How an evaluation is run by stages; the chair may relax what is strict. */
const arrangement = z.object({
  /** While scoring, evaluators see only their own scores. */
  blind: z.boolean(),
  /** What the chair sees of blind scores before they are revealed. */
  chairSees: z.enum(['progress', 'values']),
  /** Evaluators see "Agency A…" until moderation. */
  anonymous: z.boolean(),
  /** What each evaluator accepts by typed name. */
  declaration: s.longText,
})

const step = z.object({
  from: stage,
  to: stage,
  time: s.moment,
  by: z.string(),
  reason: z.string().nullable(),
  missing: z.array(s.tag),
  sequence: z.number().int(),
  head: s.tag,
})

/** What is missing before a stage can be left as it should be; `count` 0: of its kind at all. */
const stageGap = z.object({
  code: z.enum([
    'no-agencies',
    'no-criteria',
    'no-evaluators',
    'no-chair',
    'not-frozen',
    'not-sealed',
    'declarations-left',
    'conflicts-open',
    'gate-results-left',
    'submissions-left',
    'scores-left',
    'cells-missing',
    'not-opened',
    'quotes-left',
    'no-decision',
    'approvals-left',
  ]),
  count: z.number().int(),
})

const ruling = z.object({
  from: s.recusedFrom,
  reason: z.string(),
  time: s.moment,
  by: z.string(),
})

export const panel = {
  /** Who acts in this window. */
  'panel.session': query({
    callers: everyone,
    reads: ['evaluation', 'evaluator'],
    input: nothing,
    output: z.union([
      z.object({ role: z.literal('owner') }),
      z.object({
        role: z.literal('evaluator'),
        evaluation: s.evaluationId,
        evaluator: s.evaluatorId,
        name: z.string(),
        /** Of the evaluation: what a declaration is about. */
        title: z.string(),
      }),
    ]),
  }),
  /** Of an evaluator: themselves alone. */
  'panel.list': query({
    callers: everyone,
    reads: ['evaluator', 'evaluation'],
    input: ofEvaluation,
    output: z.array(s.evaluator),
  }),
  'panel.add': command({
    callers: owner,
    changes: 'panel',
    input: ofEvaluation.extend({ fields: s.some(s.evaluatorFields).extend({ name: s.name }) }),
    output: created,
  }),
  'panel.update': command({
    callers: owner,
    changes: 'panel',
    input: ofEvaluator.extend({ fields: s.some(s.evaluatorFields) }),
    output: done,
  }),
  /** What several members are asked about, changed by one gesture. */
  'panel.assign': command({
    callers: owner,
    changes: 'panel',
    input: ofEvaluation.extend({
      members: z
        .array(
          z.object({ evaluator: s.evaluatorId, notAssigned: s.evaluatorFields.shape.notAssigned }),
        )
        .min(1)
        .max(s.limits.evaluators),
    }),
    output: done,
  }),
  'panel.remove': command({
    callers: owner,
    changes: 'panel',
    input: ofEvaluator,
    output: done,
  }),

  // ── Stages ───────────────────────────────────────────────────────────────────────────────────────
  /** Where the evaluation stands; null: an open workspace, without stages. */
  'panel.procedure': query({
    callers: everyone,
    reads: ['evaluation'],
    input: ofEvaluation,
    output: arrangement
      .extend({
        stage,
        /** Whether the chair's PIN is asked for when an evaluator leaves the keyboard. */
        pinSet: z.boolean(),
        skipped: z.array(stage),
        /** Of an evaluator: none. */
        steps: z.array(step),
        /** Individual scores are kept from who asks, but for their own. */
        hidden: z.boolean(),
      })
      .nullable(),
  }),
  /** What is missing at the stage where the evaluation stands; empty in an open workspace. */
  'panel.missing': query({
    callers: owner,
    reads: everyTable,
    input: ofEvaluation,
    output: z.array(stageGap),
  }),
  /** Runs the evaluation by stages from now on, beginning with set-up. */
  'panel.begin': command({
    callers: owner,
    changes: null,
    input: ofEvaluation.extend({ ...arrangement.shape, pin: pin.nullable() }),
    output: done,
  }),
  /** Once set-up was left a change needs a reason, also back there. `pin` null: none any more. */
  'panel.arrange': command({
    callers: owner,
    changes: null,
    input: ofEvaluation.extend({
      fields: s.some(arrangement.extend({ pin: pin.nullable() })),
      reason: s.optionalText,
    }),
    output: done,
  }),
  /** Ends the procedure: the evaluation is an open workspace again. In set-up only; once that was left, with a reason. */
  'panel.end': command({
    callers: owner,
    changes: 'set',
    input: ofEvaluation.extend({ reason: s.optionalText }),
    output: done,
  }),
  /**
   * Goes to a stage. The next one with nothing missing needs no reason; leaving out a stage, going back, and
   * going on with something missing do. It cannot be undone: what was revealed cannot be unseen.
   */
  'panel.toStage': command({
    callers: owner,
    changes: null,
    input: ofEvaluation.extend({ stage, reason: s.optionalText }),
    output: done,
  }),
  /** How far each member is: counts, never values. */
  'panel.progress': query({
    callers: owner,
    reads: ['score', 'agency', 'criterion', 'evaluator', 'declaration', 'evaluation'],
    input: ofEvaluation,
    output: z.array(
      z.object({
        evaluator: s.evaluatorId,
        done: z.number().int(),
        of: z.number().int(),
        declared: z.string().nullable(),
        submitted: z.string().nullable(),
      }),
    ),
  }),

  // ── Declarations ─────────────────────────────────────────────────────────────────────────────────
  /** Of an evaluator: their own. */
  'panel.declarations': query({
    callers: everyone,
    reads: ['declaration', 'evaluator'],
    input: ofEvaluation,
    output: z.array(
      z.object({
        evaluator: s.evaluatorId,
        time: s.moment,
        typedName: z.string(),
        /** The text as it was accepted. */
        text: z.string(),
        /** null: no conflict of interest. */
        conflict: z.string().nullable(),
        /** What the chair ruled; null: nothing yet. */
        ruling: ruling.nullable(),
      }),
    ),
  }),
  /** The typed name must be the member's own. */
  'panel.declare': command({
    callers: evaluatorOnly,
    changes: 'declarations',
    input: ofEvaluation.extend({ typedName: s.name, conflict: s.optionalText }),
    output: done,
  }),
  /** Rules on a conflict of interest: from which agencies the member is kept; none: they may take part. */
  'panel.rule': command({
    callers: owner,
    changes: 'rulings',
    input: ofEvaluator.extend({ from: s.recusedFrom, reason: s.reason }),
    output: done,
  }),

  // ── The keyboard ─────────────────────────────────────────────────────────────────────────────────
  /** Hands the keyboard to an evaluator: from now on this window is theirs, until they leave. */
  'panel.actAs': command({ callers: owner, changes: null, input: ofEvaluator, output: done }),
  /** Gives the keyboard back to the owner; asks for the chair's PIN while scoring is blind. */
  'panel.leave': command({
    callers: evaluatorOnly,
    changes: null,
    input: ofEvaluation.extend({ pin: z.string().max(100).nullable() }),
    output: done,
  }),
  /** Seals the evaluator's scores; the ledger keeps a commitment to them. */
  'panel.submit': command({
    callers: evaluatorOnly,
    changes: 'scores',
    input: ofEvaluation,
    output: z.object({ hash: s.tag }),
  }),
  'panel.reopen': command({
    callers: owner,
    changes: 'scores',
    input: ofEvaluator.extend({ reason: s.reason }),
    output: done,
  }),
  /** The seals of all members, and whether their scores are still those that were sealed. Of an evaluator: their own. */
  'panel.submissions': query({
    callers: everyone,
    reads: ['evaluator', 'score', 'finding', 'evidence', 'evaluation'],
    input: ofEvaluation,
    output: z.array(
      z.object({
        evaluator: s.evaluatorId,
        time: s.moment,
        hash: s.tag,
        /** null: it cannot be told before the scores are revealed. */
        intact: z.boolean().nullable(),
      }),
    ),
  }),
} as const
