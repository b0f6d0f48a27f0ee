// Methods about criteria, gates and elicited weights.
import * as z from 'zod'
import { command, created, done, everyone, ofEvaluation, owner, query } from '../define.ts'
import * as s from '../schemas.ts'

export const criteria = {
  'criteria.list': query({
    callers: everyone,
    reads: ['criterion', 'gate', 'gate_result'],
    input: ofEvaluation,
    output: z.object({
      criteria: z.array(s.criterion),
      gates: z.array(s.gate),
      gateResults: z.array(s.gateResult),
    }),
  }),
  'criteria.add': command({
    callers: owner,
    input: ofEvaluation.extend({ fields: s.some(s.criterionFields).extend({ name: s.name }) }),
    output: created,
  }),
  'criteria.update': command({
    callers: owner,
    input: ofEvaluation.extend({ criterion: s.criterionId, fields: s.some(s.criterionFields) }),
    output: done,
  }),
  /** Several weights as one edit: equalise, later swing or pairwise comparison. */
  'criteria.setWeights': command({
    callers: owner,
    input: ofEvaluation.extend({
      weights: z
        .array(z.object({ criterion: s.criterionId, weight: s.weight }))
        .min(1)
        .max(s.limits.criteria),
    }),
    output: done,
  }),
  'criteria.remove': command({
    callers: owner,
    input: ofEvaluation.extend({ criterion: s.criterionId }),
    output: done,
  }),
  'criteria.move': command({
    callers: owner,
    input: ofEvaluation.extend({ criterion: s.criterionId, to: z.number().int().min(0) }),
    output: done,
  }),

  /** Weights as they were elicited, one set a method or stakeholder. */
  'criteria.weightSets': query({
    callers: owner,
    reads: ['weight_set', 'evaluation', 'criterion'],
    input: ofEvaluation,
    output: z.object({
      /** The set that the criteria's weights were taken from; null: typed in. */
      inUse: s.weightSetId.nullable(),
      sets: z.array(z.object({ id: s.weightSetId, name: z.string(), answers: s.weightAnswers })),
    }),
  }),
  'criteria.saveWeightSet': command({
    callers: owner,
    /** `set` null adds one. The set in use gives the criteria its new weights at once. */
    input: ofEvaluation.extend({
      set: s.weightSetId.nullable(),
      name: s.name,
      answers: s.weightAnswers,
    }),
    output: created,
  }),
  'criteria.removeWeightSet': command({
    callers: owner,
    input: ofEvaluation.extend({ set: s.weightSetId }),
    output: done,
  }),
  'criteria.applyWeightSet': command({
    callers: owner,
    input: ofEvaluation.extend({ set: s.weightSetId }),
    output: done,
  }),
} as const
