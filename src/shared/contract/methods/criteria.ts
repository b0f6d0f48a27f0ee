// Methods about criteria, gates and elicited weights.
import * as z from 'zod'
import { command, created, done, everyone, nothing, ofEvaluation, owner, query } from '../define.ts'
import * as s from '../schemas.ts'

/**
 * Of a command that changes what may be frozen: why, once it is. Without it such a change of a frozen set is
 * refused as `locked`, with a problem at `reason`.
 */
const why = { reason: z.exactOptional(s.optionalText) }
const ofCriterion = ofEvaluation.extend({ criterion: s.criterionId })
const ofGate = ofEvaluation.extend({ gate: s.gateId })

export const criteria = {
  'criteria.list': query({
    callers: everyone,
    reads: ['criterion', 'gate', 'gate_result', 'agency.position'],
    input: ofEvaluation,
    output: z.object({
      criteria: z.array(s.criterion),
      gates: z.array(s.gate),
      gateResults: z.array(s.gateResult),
    }),
  }),
  'criteria.add': command({
    changes: 'set',
    callers: owner,
    input: ofEvaluation.extend({
      fields: s.some(s.criterionFields).extend({ name: s.name }),
      ...why,
    }),
    output: created,
  }),
  /** A scale that has scores on it is changed by `criteria.setScale`, which says what becomes of them. */
  'criteria.update': command({
    changes: 'set',
    callers: owner,
    input: ofCriterion.extend({ fields: s.some(s.criterionFields), ...why }),
    output: done,
  }),
  /** Several weights as one edit: equalise, rebalance. */
  'criteria.setWeights': command({
    changes: 'set',
    callers: owner,
    input: ofEvaluation.extend({
      weights: z
        .array(z.object({ criterion: s.criterionId, weight: s.weight }))
        .min(1)
        .max(s.limits.criteria),
      ...why,
    }),
    output: done,
  }),
  /** What one gesture adds and changes, as one step: names and weights that are pasted. */
  'criteria.editMany': command({
    changes: 'set',
    callers: owner,
    input: ofEvaluation.extend({
      added: z
        .array(z.object({ name: s.name, weight: z.exactOptional(s.weight) }))
        .max(s.limits.criteria),
      changes: z
        .array(
          z.object({
            criterion: s.criterionId,
            fields: s.some(z.object({ name: s.name, weight: s.weight })),
          }),
        )
        .max(s.limits.criteria),
      ...why,
    }),
    /** The ids of those added, in their order. */
    output: z.object({ ids: z.array(z.string()) }),
  }),
  'criteria.setScale': command({
    changes: 'set',
    callers: owner,
    input: ofEvaluation.extend({
      /** null: the evaluation's scale, which holds for every criterion without one of its own. */
      criterion: s.criterionId.nullable(),
      /** null: as the evaluation; only for a criterion. */
      scale: s.scale.nullable(),
      /** Scores, levels, minimum and value function are carried over in proportion; else numbers stay. */
      convert: z.boolean(),
      ...why,
    }),
    output: done,
  }),
  /** With its parts, behind it; scores are not copied. */
  'criteria.duplicate': command({
    changes: 'set',
    callers: owner,
    input: ofCriterion.extend(why),
    output: created,
  }),
  'criteria.remove': command({
    changes: 'set',
    callers: owner,
    input: ofCriterion.extend(why),
    output: done,
  }),
  'criteria.move': command({
    changes: 'set',
    callers: owner,
    input: ofCriterion.extend({
      /** 0-based place in the flat list. */
      to: z.number().int().min(0),
      /** The group it belongs to from now on; null: none; absent: as it is. */
      parent: z.exactOptional(s.criterionId.nullable()),
      ...why,
    }),
    output: done,
  }),
  /** The number of a measured criterion for one agency; null takes it back. */
  'criteria.setMeasurement': command({
    changes: 'facts',
    callers: owner,
    input: ofCriterion.extend({ agency: s.agencyId, value: s.finite.nullable() }),
    output: done,
  }),

  'criteria.addGate': command({
    changes: 'set',
    callers: owner,
    input: ofEvaluation.extend({
      fields: s.some(s.gateFields).extend({ name: s.name }),
      ...why,
    }),
    output: created,
  }),
  'criteria.updateGate': command({
    changes: 'set',
    callers: owner,
    input: ofGate.extend({ fields: s.some(s.gateFields), ...why }),
    output: done,
  }),
  'criteria.removeGate': command({
    changes: 'set',
    callers: owner,
    input: ofGate.extend(why),
    output: done,
  }),
  'criteria.moveGate': command({
    changes: 'set',
    callers: owner,
    input: ofGate.extend({ to: z.number().int().min(0), ...why }),
    output: done,
  }),
  /** null: no result yet, and no note. A failed gate excludes the agency until the result changes. */
  'criteria.setGateResult': command({
    changes: 'gates',
    callers: owner,
    input: ofGate.extend({
      agency: s.agencyId,
      passed: z.boolean().nullable(),
      note: s.optionalText,
    }),
    output: done,
  }),

  /** The built-in sets and those kept in this installation. */
  'criteria.templates': query({
    callers: owner,
    reads: [],
    input: nothing,
    output: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        /** Kept here, so that it can be renamed and removed. */
        own: z.boolean(),
        /** In order, parts behind their group. */
        criteria: z.array(z.object({ name: z.string(), weight: z.number(), part: z.boolean() })),
        gates: z.array(z.string()),
      }),
    ),
  }),
  /** Keeps the criteria, weights and gates of an evaluation as a template; `template` null adds one. */
  'criteria.saveTemplate': command({
    changes: null,
    callers: owner,
    input: ofEvaluation.extend({ template: s.templateId.nullable(), name: s.name }),
    output: created,
  }),
  'criteria.renameTemplate': command({
    changes: null,
    callers: owner,
    input: z.object({ template: s.templateId, name: s.name }),
    output: done,
  }),
  'criteria.removeTemplate': command({
    changes: null,
    callers: owner,
    input: z.object({ template: s.templateId }),
    output: done,
  }),
  /** `add` leaves out what is there by name; `replace` removes all criteria and gates, scores included. */
  'criteria.applyTemplate': command({
    changes: 'set',
    callers: owner,
    input: ofEvaluation.extend({
      template: s.templateId,
      how: z.enum(['add', 'replace']),
      ...why,
    }),
    output: z.object({
      criteria: z.number().int(),
      gates: z.number().int(),
      /** Names that were there already. */
      skipped: z.array(z.string()),
    }),
  }),

  /** Declares criteria, weights, gates, scales, the panel rule and price formulas as settled, by their hash. */
  'criteria.freeze': command({ changes: 'set', callers: owner, input: ofEvaluation, output: done }),
  'criteria.unfreeze': command({
    changes: 'set',
    callers: owner,
    input: ofEvaluation.extend({ reason: s.reason }),
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
    changes: 'set',
    callers: owner,
    /** `set` null adds one. The set in use gives the criteria its new weights at once. */
    input: ofEvaluation.extend({
      set: s.weightSetId.nullable(),
      name: s.name,
      answers: s.weightAnswers,
      ...why,
    }),
    output: created,
  }),
  'criteria.removeWeightSet': command({
    changes: 'set',
    callers: owner,
    input: ofEvaluation.extend({ set: s.weightSetId }),
    output: done,
  }),
  'criteria.applyWeightSet': command({
    changes: 'set',
    callers: owner,
    input: ofEvaluation.extend({ set: s.weightSetId, ...why }),
    output: done,
  }),
} as const
