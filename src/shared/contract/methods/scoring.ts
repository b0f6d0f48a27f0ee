// Methods about scores, and about what they rest on: comments, confidence, findings and evidence.
import * as z from 'zod'
import { command, created, done, everyone, ofEvaluation, owner, query } from '../define.ts'
import * as s from '../schemas.ts'

/** A number on the criterion's scale, or the state; `not-scored` clears the value, not the comment. */
const score = z.union([s.finite, z.literal('not-applicable'), z.literal('not-scored')])

const cellKey = z.object({
  agency: s.agencyId,
  criterion: s.criterionId,
  evaluator: s.evaluatorId,
})

/** Of one gesture: a paste, a fill, a clear. */
const mostCells = 20_000

export const scoring = {
  /**
   * All individual scores as one block of numbers: an object a score, or a list of numbers, takes Electron half a
   * second at 100,000 scores. One place for each agency, criterion and evaluator: (agency × criteria + criterion) ×
   * evaluators + evaluator.
   */
  'scoring.sheet': query({
    callers: everyone,
    reads: [
      'score',
      'moderated',
      'agency.position',
      'criterion.position',
      'evaluator',
      'evaluation.procedure',
    ],
    input: ofEvaluation,
    output: z.object({
      agencies: z.array(s.agencyId),
      criteria: z.array(s.criterionId),
      evaluators: z.array(s.evaluatorId),
      /** 0 where nothing is scored. */
      values: s.floats,
      /** 0 scored, 1 not applicable, 2 not scored (perhaps with a comment), 3 nothing there. */
      states: s.bytes,
      /** 1: a comment is there. */
      commented: s.bytes,
      /** 0 not said, 1 low, 2 medium, 3 high. */
      confidences: s.bytes,
      moderated: z.array(s.moderated),
    }),
  }),
  /** Everything said about one cell. */
  'scoring.cell': query({
    callers: everyone,
    reads: ['score', 'moderated', 'finding', 'evidence', 'quote', 'evaluation'],
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
      findings: z.array(s.finding),
      evidence: z.array(s.evidence),
    }),
  }),
  /** One evaluator's comments, as columns. */
  'scoring.comments': query({
    callers: everyone,
    reads: ['score', 'evaluation.procedure'],
    input: ofEvaluation.extend({ evaluator: s.evaluatorId }),
    output: z.object({
      agency: z.array(s.agencyId),
      criterion: z.array(s.criterionId),
      comment: z.array(z.string()),
    }),
  }),
  /** Everything said about all cells, for a table of agencies: comments as columns, findings and evidence whole. */
  'scoring.texts': query({
    callers: owner,
    reads: ['score', 'finding', 'evidence', 'quote', 'evaluation.procedure', 'evaluation.envelope'],
    input: ofEvaluation,
    output: z.object({
      agency: z.array(s.agencyId),
      criterion: z.array(s.criterionId),
      evaluator: z.array(s.evaluatorId),
      comment: z.array(z.string()),
      findings: z.array(s.finding),
      /** Of gate results as well. */
      evidence: z.array(s.evidence),
    }),
  }),
  /** What all evidence of the evaluation is about and how strong it is, as columns. Of an evaluator: their own. */
  'scoring.evidence': query({
    callers: everyone,
    reads: ['evidence', 'quote', 'evaluation'],
    input: ofEvaluation,
    output: z.object({
      agency: z.array(s.agencyId),
      /** One of criterion and gate is null. */
      criterion: z.array(s.criterionId.nullable()),
      gate: z.array(s.gateId.nullable()),
      grade: z.array(s.evidence.shape.grade),
    }),
  }),
  /** The evidence for one gate result. */
  'scoring.gateEvidence': query({
    callers: owner,
    reads: ['evidence', 'quote', 'evaluation'],
    input: ofEvaluation.extend({ agency: s.agencyId, gate: s.gateId }),
    output: z.array(s.evidence),
  }),
  'scoring.set': command({
    changes: 'scores',
    callers: everyone,
    input: ofEvaluation.extend(cellKey.shape).extend({ score }),
    output: done,
  }),
  /** Several cells as one step: all of them, or none when one is refused. */
  'scoring.setMany': command({
    changes: 'scores',
    callers: everyone,
    input: ofEvaluation.extend({
      cells: z
        .array(
          cellKey.extend({
            score: z.exactOptional(score),
            comment: z.exactOptional(s.optionalText),
            confidence: z.exactOptional(s.confidence.nullable()),
          }),
        )
        .min(1)
        .max(mostCells),
    }),
    /** How many cells say something else now. */
    output: z.object({ changed: z.number().int() }),
  }),
  'scoring.comment': command({
    changes: 'scores',
    callers: everyone,
    input: ofEvaluation.extend(cellKey.shape).extend({ comment: s.optionalText }),
    output: done,
  }),
  'scoring.setConfidence': command({
    changes: 'scores',
    callers: everyone,
    input: ofEvaluation.extend(cellKey.shape).extend({ confidence: s.confidence.nullable() }),
    output: done,
  }),
  /** The value that the panel agreed on, beside the individual scores, which stay. null: not applicable. */
  'scoring.moderate': command({
    callers: owner,
    changes: 'moderation',
    input: ofEvaluation.extend({
      agency: s.agencyId,
      criterion: s.criterionId,
      value: s.finite.nullable(),
      reason: s.reason,
    }),
    output: done,
  }),
  /** Takes the moderated value back: the panel rule over the individual scores counts again. */
  'scoring.unmoderate': command({
    callers: owner,
    changes: 'moderation',
    input: ofEvaluation.extend({ agency: s.agencyId, criterion: s.criterionId, reason: s.reason }),
    output: done,
  }),
  'scoring.addFinding': command({
    changes: 'judgements',
    callers: everyone,
    input: ofEvaluation.extend({
      agency: s.agencyId,
      criterion: s.criterionId,
      /** null: the panel's own. */
      evaluator: s.evaluatorId.nullable(),
      fields: s.findingFields,
    }),
    output: created,
  }),
  'scoring.updateFinding': command({
    changes: 'judgements',
    callers: everyone,
    input: ofEvaluation.extend({ finding: s.findingId, fields: s.some(s.findingFields) }),
    output: done,
  }),
  'scoring.removeFinding': command({
    changes: 'judgements',
    callers: everyone,
    input: ofEvaluation.extend({ finding: s.findingId }),
    output: done,
  }),
  'scoring.addEvidence': command({
    changes: 'judgements',
    callers: everyone,
    input: ofEvaluation.extend({
      agency: s.agencyId,
      /** What it is about: one of the two, the other null. */
      criterion: s.criterionId.nullable(),
      gate: s.gateId.nullable(),
      /** Who pinned it; null: nobody in particular. */
      evaluator: s.evaluatorId.nullable(),
      /** One of attachment, reference and link; the others null. */
      fields: s.evidenceFields,
    }),
    output: created,
  }),
  'scoring.updateEvidence': command({
    changes: 'judgements',
    callers: everyone,
    input: ofEvaluation.extend({ evidence: s.evidenceId, fields: s.some(s.evidenceFields) }),
    output: done,
  }),
  'scoring.removeEvidence': command({
    changes: 'judgements',
    callers: everyone,
    input: ofEvaluation.extend({ evidence: s.evidenceId }),
    output: done,
  }),
} as const
