// Methods about evaluations: the library's list, one evaluation's facts, and its way in and out as a file.
import * as z from 'zod'
import {
  command,
  created,
  done,
  everyone,
  everyTable,
  nothing,
  ofEvaluation,
  owner,
  query,
  saveOutcome,
} from '../define.ts'
import { envelope, pricingPlan } from '../pricing-schemas.ts'
import * as s from '../schemas.ts'

const opened = z.object({
  evaluation: s.evaluationId,
  title: z.string(),
  /** Sentences about what was changed or warned of while importing. */
  notes: z.array(z.string()),
})

/** The document; a table of the agencies; a workbook in which totals are formulas. */
const exportFormat = z.enum(['document', 'csv', 'xlsx'])

export const evaluations = {
  /**
   * What the page shows first: the answers to the questions that it would ask at its start, each as its own
   * method's schema says. One call instead of ten, and it can be asked before the page is there.
   */
  'evaluations.opening': query({
    callers: owner,
    reads: [],
    input: nothing,
    output: z.array(z.object({ method: z.string(), input: z.unknown(), output: z.unknown() })),
  }),
  'evaluations.list': query({
    callers: owner,
    // Every entry is the newest change of its evaluation.
    reads: ['journal'],
    input: nothing,
    output: z.array(
      z.object({
        id: s.evaluationId,
        title: z.string(),
        client: z.string().nullable(),
        createdAt: z.string(),
        changedAt: z.string(),
        archived: z.boolean(),
        agencies: z.number().int(),
        criteria: z.number().int(),
        evaluators: z.number().int(),
        /** Individual scores given, of those possible. */
        scored: z.number().int(),
        possible: z.number().int(),
      }),
    ),
  }),
  'evaluations.get': query({
    callers: everyone,
    reads: ['evaluation'],
    input: ofEvaluation,
    output: s.evaluationDetails.extend({
      archived: z.boolean(),
      /** The price envelope; null: never sealed. */
      envelope: envelope.nullable(),
      /** null: quotes are compared as submitted. */
      pricing: pricingPlan.nullable(),
      /** null: the default rule. */
      verdictRule: s.verdictRule.nullable(),
      /** null: the criteria, weights and gates are not frozen. */
      frozen: s.frozen.nullable(),
      /** Those that were lifted, in order. */
      earlierFreezes: s.earlierFreezes,
      /** The brief as a form; null: not filled in. */
      needs: s.needs.nullable(),
    }),
  }),
  /** Who leads, for the list. */
  'evaluations.leader': query({
    callers: owner,
    reads: everyTable,
    input: ofEvaluation,
    output: z.object({
      /** Of rank 1; the first of them when it is shared. null: nobody has a rank. */
      name: z.string().nullable(),
      score: z.number().nullable(),
      /** How many share rank 1. */
      shared: z.number().int(),
      /** It is the winner: nobody shares the rank, and nothing is missing. */
      final: z.boolean(),
    }),
  }),
  /** Texts that hold all words of `query`, whatever their case and accents, in reading order. */
  'evaluations.find': query({
    callers: owner,
    reads: everyTable,
    input: ofEvaluation.extend({
      query: z.string().max(200),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({
      found: z.array(
        z.object({
          kind: z.enum([
            'agency',
            'criterion',
            'gate',
            'gate-result',
            'reference',
            'attachment',
            'comment',
            'finding',
            'evidence',
            'moderation',
            'quote',
            'evaluator',
            'brief',
          ]),
          agency: s.agencyId.nullable(),
          criterion: s.criterionId.nullable(),
          evaluator: s.evaluatorId.nullable(),
          gate: s.gateId.nullable(),
          /** The words around what was found; `from` to `to` is the first word of the query in it. */
          text: z.string(),
          from: z.number().int(),
          to: z.number().int(),
        }),
      ),
      /** There are more than `limit`. */
      more: z.boolean(),
    }),
  }),
  'evaluations.create': command({
    changes: null,
    callers: owner,
    input: z.object({
      title: s.name,
      client: s.optionalText,
      brief: s.optionalText,
      currency: s.currency,
      /** The criteria to begin with; `empty`: none. */
      template: z.union([z.literal('empty'), s.templateId]),
    }),
    output: created,
  }),
  'evaluations.update': command({
    changes: ({ currency, panelRule, verdictRule }) =>
      currency === undefined && panelRule === undefined && verdictRule === undefined ? null : 'set',
    callers: owner,
    input: ofEvaluation.extend({
      title: z.exactOptional(s.name),
      client: z.exactOptional(s.optionalText),
      brief: z.exactOptional(s.optionalText),
      currency: z.exactOptional(s.currency),
      panelRule: z.exactOptional(s.panelRule.nullable()),
      verdictRule: z.exactOptional(s.verdictRule.nullable()),
      needs: z.exactOptional(s.needs.nullable()),
      /** Why, where the criteria are frozen and the panel rule changes. */
      reason: z.exactOptional(s.optionalText),
    }),
    output: done,
  }),
  'evaluations.duplicate': command({
    changes: null,
    callers: owner,
    input: ofEvaluation,
    output: created,
  }),
  'evaluations.archive': command({
    changes: null,
    callers: owner,
    input: ofEvaluation.extend({ archived: z.boolean() }),
    output: done,
  }),
  'evaluations.delete': command({
    changes: null,
    callers: owner,
    input: ofEvaluation,
    output: done,
  }),
  'evaluations.samples': query({
    callers: owner,
    reads: [],
    input: nothing,
    output: z.array(z.object({ id: z.string(), title: z.string(), description: z.string() })),
  }),
  'evaluations.openSample': command({
    changes: null,
    callers: owner,
    input: z.object({ sample: z.string().max(100) }),
    output: opened,
  }),
  /** An evaluation document, or a PDF that carries one. Always adds an evaluation. */
  'evaluations.import': command({ changes: null, callers: owner, input: s.file, output: opened }),
  'evaluations.export': query({
    callers: owner,
    reads: [],
    input: ofEvaluation.extend({ format: exportFormat }),
    output: s.file,
  }),
  'evaluations.save': query({
    callers: owner,
    reads: [],
    input: ofEvaluation.extend({ format: exportFormat }),
    output: saveOutcome,
  }),
} as const
