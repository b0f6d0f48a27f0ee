// Every question and command of the app, once: what goes in, what comes out, who may call it, and which
// tables its answer is read from (a change to one of them makes the answer stale). Handlers, transports,
// the page's cache and the tests are all derived from this table.
import * as z from 'zod'
import * as s from './schemas.ts'

export type Role = 'owner' | 'evaluator'

/** Tables of the library, as named by change events and `reads`. */
export const tables = [
  'evaluation',
  'criterion',
  'gate',
  'agency',
  'measurement',
  'evaluator',
  'score',
  'moderated',
  'gate_result',
  'quote',
  'weight_set',
] as const
export type Table = (typeof tables)[number]

interface Method<Input extends z.ZodType, Output extends z.ZodType> {
  readonly kind: 'query' | 'command'
  readonly callers: readonly Role[]
  /** Empty: the answer is never stale because of a change (commands, files). */
  readonly reads: readonly (Table | 'journal' | 'settings')[]
  readonly input: Input
  readonly output: Output
}

const query = <Input extends z.ZodType, Output extends z.ZodType>(
  method: Omit<Method<Input, Output>, 'kind'>,
): Method<Input, Output> => ({ kind: 'query', ...method })

const command = <Input extends z.ZodType, Output extends z.ZodType>(
  method: Omit<Method<Input, Output>, 'kind' | 'reads'>,
): Method<Input, Output> => ({ kind: 'command', reads: [], ...method })

const owner = ['owner'] as const
const everyone = ['owner', 'evaluator'] as const
const nothing = z.object({})
const done = z.object({})
const ofEvaluation = z.object({ evaluation: s.evaluationId })
const created = z.object({ id: z.string() })

/** What became of bytes that a person asked to save. */
const saveOutcome = z.union([
  z.object({ outcome: z.literal('saved'), name: z.string() }),
  z.object({ outcome: z.literal('cancelled') }),
  /** The host cannot write files: the page offers the bytes as a download. */
  z.object({ outcome: z.literal('download'), file: s.file }),
])

const opened = z.object({
  evaluation: s.evaluationId,
  title: z.string(),
  /** Sentences about what was changed or warned of while importing. */
  notes: z.array(z.string()),
})

const csvColumn = z.object({
  heading: z.string(),
  /** The first few values, as a preview. */
  examples: z.array(z.string()),
  /** The agency field that the heading was taken for, or null: not imported. */
  field: z.string().nullable(),
})
const csvRow = z.object({
  /** 1-based line of the spreadsheet as a person counts them (the heading is row 1). */
  row: z.number().int(),
  name: z.string(),
  /** What would be imported. */
  facts: s.agencyFields.omit({ name: true }),
  /** Why this row cannot be imported; empty: it can. */
  problems: z.array(z.string()),
  /** Worth knowing although the row is fine. */
  notes: z.array(z.string()),
})
/** Agency field for each column, by position; null: left out. */
const csvMapping = z.array(z.string().nullable()).max(1_000)

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

export const settingsShape = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  paper: z.enum(['a4', 'letter']),
  /** The evaluation to come back to, and where in it. */
  lastEvaluation: z.string().nullable(),
  lastStage: z.string().nullable(),
})

const reportChoice = z.object({
  evaluation: s.evaluationId,
  paper: z.enum(['a4', 'letter']),
  /** Attach the evaluation document: everyone who gets the PDF can read every score. */
  attach: z.boolean(),
})

const everyTable = [...tables, 'journal'] as const

export const contract = {
  // ── evaluations ────────────────────────────────────────────────────────────────────────────────
  'evaluations.list': query({
    callers: owner,
    reads: ['evaluation', 'agency', 'criterion', 'evaluator', 'score'],
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
      /** null: the default rule. */
      verdictRule: s.verdictRule.nullable(),
    }),
  }),
  'evaluations.create': command({
    callers: owner,
    input: z.object({
      title: s.name,
      client: s.optionalText,
      brief: s.optionalText,
      currency: s.currency,
      template: z.enum(['backend', 'empty']),
    }),
    output: created,
  }),
  'evaluations.update': command({
    callers: owner,
    input: ofEvaluation.extend({
      title: z.exactOptional(s.name),
      client: z.exactOptional(s.optionalText),
      brief: z.exactOptional(s.optionalText),
      currency: z.exactOptional(s.currency),
      panelRule: z.exactOptional(s.panelRule.nullable()),
      verdictRule: z.exactOptional(s.verdictRule.nullable()),
    }),
    output: done,
  }),
  'evaluations.duplicate': command({ callers: owner, input: ofEvaluation, output: created }),
  'evaluations.archive': command({
    callers: owner,
    input: ofEvaluation.extend({ archived: z.boolean() }),
    output: done,
  }),
  'evaluations.delete': command({ callers: owner, input: ofEvaluation, output: done }),
  'evaluations.samples': query({
    callers: owner,
    reads: [],
    input: nothing,
    output: z.array(z.object({ id: z.string(), title: z.string(), description: z.string() })),
  }),
  'evaluations.openSample': command({
    callers: owner,
    input: z.object({ sample: z.string().max(100) }),
    output: opened,
  }),
  /** An evaluation document, or a PDF that carries one. Always adds an evaluation. */
  'evaluations.import': command({ callers: owner, input: s.file, output: opened }),
  'evaluations.export': query({
    callers: owner,
    reads: [],
    input: ofEvaluation.extend({ format: z.enum(['document', 'csv']) }),
    output: s.file,
  }),
  'evaluations.save': query({
    callers: owner,
    reads: [],
    input: ofEvaluation.extend({ format: z.enum(['document', 'csv']) }),
    output: saveOutcome,
  }),

  // ── agencies ───────────────────────────────────────────────────────────────────────────────────
  'agencies.list': query({
    callers: everyone,
    reads: ['agency', 'measurement'],
    input: ofEvaluation,
    output: z.array(s.agency),
  }),
  'agencies.add': command({
    callers: owner,
    input: ofEvaluation.extend({ fields: s.some(s.agencyFields).extend({ name: s.name }) }),
    output: created,
  }),
  'agencies.update': command({
    callers: owner,
    input: ofEvaluation.extend({ agency: s.agencyId, fields: s.some(s.agencyFields) }),
    output: done,
  }),
  'agencies.remove': command({
    callers: owner,
    input: ofEvaluation.extend({ agency: s.agencyId }),
    output: done,
  }),
  'agencies.move': command({
    callers: owner,
    /** `to`: 0-based position in the list after the move. */
    input: ofEvaluation.extend({ agency: s.agencyId, to: z.number().int().min(0) }),
    output: done,
  }),
  'agencies.readCsv': query({
    callers: owner,
    reads: [],
    input: s.file.extend({ mapping: csvMapping.nullable() }),
    output: z.object({
      columns: z.array(csvColumn),
      rows: z.array(csvRow),
      /** Agency fields that a column may be mapped to. */
      fields: z.array(z.string()),
    }),
  }),
  'agencies.importCsv': command({
    callers: owner,
    input: ofEvaluation.extend({
      ...s.file.shape,
      mapping: csvMapping,
      /** false: refuse everything when a row is bad. */
      goodRowsOnly: z.boolean(),
    }),
    output: z.object({ imported: z.number().int(), skipped: z.number().int() }),
  }),

  // ── criteria ───────────────────────────────────────────────────────────────────────────────────
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

  // ── panel ──────────────────────────────────────────────────────────────────────────────────────
  'panel.list': query({
    callers: everyone,
    reads: ['evaluator'],
    input: ofEvaluation,
    output: z.array(s.evaluator),
  }),
  'panel.add': command({
    callers: owner,
    input: ofEvaluation.extend({ fields: s.some(s.evaluatorFields).extend({ name: s.name }) }),
    output: created,
  }),
  'panel.update': command({
    callers: owner,
    input: ofEvaluation.extend({ evaluator: s.evaluatorId, fields: s.some(s.evaluatorFields) }),
    output: done,
  }),
  'panel.remove': command({
    callers: owner,
    input: ofEvaluation.extend({ evaluator: s.evaluatorId }),
    output: done,
  }),

  // ── scoring ────────────────────────────────────────────────────────────────────────────────────
  /** All individual scores as columns (one object a score would be ten times slower to send). */
  'scoring.sheet': query({
    callers: owner,
    reads: ['score', 'moderated', 'agency', 'criterion', 'evaluator'],
    input: ofEvaluation,
    output: z.object({
      agencies: z.array(s.agencyId),
      criteria: z.array(s.criterionId),
      evaluators: z.array(s.evaluatorId),
      /** Each score: positions in the three lists above, value, state, whether a comment is there. */
      agency: z.array(z.number().int()),
      criterion: z.array(z.number().int()),
      evaluator: z.array(z.number().int()),
      value: z.array(z.number().nullable()),
      /** 0 scored, 1 not applicable, 2 not scored. */
      state: z.array(z.number().int().min(0).max(2)),
      commented: z.array(z.boolean()),
      /** 0 not said, 1 low, 2 medium, 3 high. */
      confidence: z.array(z.number().int().min(0).max(3)),
      moderated: z.array(s.moderated),
    }),
  }),
  /** Everything said about one cell. */
  'scoring.cell': query({
    callers: owner,
    reads: ['score', 'moderated'],
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
    }),
  }),
  'scoring.set': command({
    callers: owner,
    input: ofEvaluation.extend({
      agency: s.agencyId,
      criterion: s.criterionId,
      evaluator: s.evaluatorId,
      /** A number on the criterion's scale, or the state; `not-scored` clears the value, not the comment. */
      score: z.union([s.finite, z.literal('not-applicable'), z.literal('not-scored')]),
    }),
    output: done,
  }),
  'scoring.comment': command({
    callers: owner,
    input: ofEvaluation.extend({
      agency: s.agencyId,
      criterion: s.criterionId,
      evaluator: s.evaluatorId,
      comment: s.optionalText,
    }),
    output: done,
  }),

  // ── pricing ────────────────────────────────────────────────────────────────────────────────────
  'pricing.quotes': query({
    callers: owner,
    reads: ['quote'],
    input: ofEvaluation,
    output: z.array(s.quote),
  }),

  // ── report ─────────────────────────────────────────────────────────────────────────────────────
  'report.compile': query({
    callers: owner,
    reads: [...everyTable],
    input: reportChoice,
    output: s.file.extend({ pages: z.number().int() }),
  }),
  'report.save': query({ callers: owner, reads: [], input: reportChoice, output: saveOutcome }),

  // ── history ────────────────────────────────────────────────────────────────────────────────────
  /** What undo and redo would do; `evaluation` null: the library (create, delete, archive…). */
  'history.state': query({
    callers: owner,
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
    callers: owner,
    input: z.object({ evaluation: s.evaluationId.nullable() }),
    /** What was undone, in words, and whose evaluation it was. */
    output: z.object({ summary: z.string(), evaluation: s.evaluationId }),
  }),
  'history.redo': command({
    callers: owner,
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
    callers: owner,
    input: s.file,
    output: z.object({ evaluations: z.number().int(), keptCopy: z.string() }),
  }),

  // ── settings ───────────────────────────────────────────────────────────────────────────────────
  'settings.get': query({
    callers: everyone,
    reads: ['settings'],
    input: nothing,
    output: settingsShape.extend({
      version: z.string(),
      dataFolder: z.string(),
      /** The library file's own check, made shortly after it was opened. */
      health: z.enum(['unchecked', 'sound', 'damaged']),
    }),
  }),
  'settings.set': command({ callers: owner, input: s.some(settingsShape), output: done }),
} as const

export type Contract = typeof contract
export type MethodName = keyof Contract
