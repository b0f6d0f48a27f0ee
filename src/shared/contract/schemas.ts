// The shapes that cross the door, each written once: ids, texts, numbers with their limits, and the
// domain's objects as the contract's methods take and give them.
import * as z from 'zod'
import type {
  AgencyId,
  AttachmentId,
  CriterionId,
  EvaluationId,
  EvaluatorId,
  EvidenceId,
  FindingId,
  GateId,
  ReferenceId,
  WeightSetId,
} from '../domain/model.ts'
import { LARGEST_PAIR_GROUP } from '../domain/weights/elicitation.ts'
import { backupLimit, type FileLimit, fileLimit } from './files.ts'

/** Limits of one evaluation (also those of the evaluation document). */
export const limits = {
  agencies: 2_000,
  criteria: 200,
  evaluators: 200,
  scores: 200_000,
  /** Of each: findings, evidence. */
  records: 50_000,
  fileBytes: fileLimit.bytes,
  name: 200,
  text: 20_000,
} as const

/** A lone surrogate cannot be stored or written as UTF-8, so it is refused at the door. */
const wellFormed = (value: string): boolean => !/\p{Surrogate}/u.test(value)
const plainText = (max: number) =>
  z.string().max(max).refine(wellFormed, 'must be well-formed Unicode text')

/** What is no words though it is text: ids, codes, times and hashes. */
export const codes = z.registry<object>()
export const code = <Schema extends z.ZodType>(schema: Schema): Schema => {
  codes.add(schema, {})
  return schema
}

const idText = plainText(64).min(1)
export const evaluationId = code(idText.transform((id) => id as EvaluationId))
export const criterionId = code(idText.transform((id) => id as CriterionId))
export const gateId = code(idText.transform((id) => id as GateId))
export const agencyId = idText.transform((id) => id as AgencyId)
export const weightSetId = code(idText.transform((id) => id as WeightSetId))
export const evaluatorId = code(idText.transform((id) => id as EvaluatorId))

/** A date and time as it is kept, ISO 8601. */
export const moment = code(z.string().max(40))
/** SHA-256 in hexadecimal digits. */
const sha256 = code(z.string().regex(/^[0-9a-f]{64}$/))
/** Any other text that the app reads and not a person. */
export const tag = code(z.string())
/** Of a comparison: what kind of row it is, and an id. */
export const rowId = code(plainText(100))

/** One line, trimmed, not empty. */
export const name = plainText(limits.name)
  .transform((value) => value.trim())
  .refine((value) => value.length > 0, 'must not be empty')
/** Free text; empty becomes null. */
export const optionalText = plainText(limits.text)
  .nullable()
  .transform((value) => (value === null || value.trim() === '' ? null : value))
export const finite = z.number().refine(Number.isFinite, 'must be a finite number')
export const weight = finite.min(0)
export const currency = code(z.string().regex(/^[A-Z]{3}$/, 'must be a three-letter currency code'))
/** Kept short enough for a cell; empty entries are dropped. */
export const textList = z
  .array(plainText(limits.name))
  .max(200)
  .transform((list) => [...new Set(list.map((entry) => entry.trim()).filter((e) => e !== ''))])

/** Sentences, one a line; empty ones are dropped. */
export const textLines = z
  .array(plainText(2_000))
  .max(200)
  .transform((list) => list.map((entry) => entry.trim()).filter((entry) => entry !== ''))
/** One line; empty becomes null. */
export const oneLine = plainText(limits.name)
  .nullable()
  .transform((value) => (value === null || value.trim() === '' ? null : value.trim()))

/** Several paragraphs, not blank. */
export const longText = plainText(limits.text).refine(
  (value) => value.trim() !== '',
  'must not be empty',
)

/** Why something is done that needs a reason: said, not blank. */
export const reason = plainText(limits.text)
  .transform((value) => value.trim())
  .refine((value) => value.length > 0, 'must say why')

type Exactly<Shape extends z.ZodRawShape> = {
  [Key in keyof Shape]: z.ZodExactOptional<Shape[Key]>
}

/** Any of the object's keys: what is absent stays as it is, and a key may not be there as `undefined`. */
export function some<Shape extends z.ZodRawShape>(
  object: z.ZodObject<Shape>,
): z.ZodObject<Exactly<Shape>> {
  const shape = {} as Exactly<Shape>
  for (const [key, schema] of Object.entries(object.shape))
    Object.assign(shape, { [key]: z.exactOptional(schema as z.ZodType) })
  return z.object(shape)
}

/** Blocks of numbers, which every transport carries as they lie in memory. */
export const bytes = z.instanceof(Uint8Array)
export const floats = z.instanceof(Float64Array)

const fileUpTo = (limit: FileLimit) =>
  z.object({
    name: plainText(1_000),
    bytes: bytes.refine(
      (bytes) => bytes.byteLength <= limit.bytes,
      `must not be larger than ${limit.mebibytes} MiB`,
    ),
  })
export const file = fileUpTo(fileLimit)
export const backup = fileUpTo(backupLimit)

export const scale = z
  .object({ min: finite, max: finite, step: finite.positive().nullable() })
  .refine((value) => value.max > value.min, 'max must be greater than min')
export const panelRule = z.union([
  z.object({
    rule: z.enum(['mean', 'median']),
    decimals: z.number().int().min(0).max(10).nullable(),
  }),
  z.object({
    rule: z.literal('trimmed-mean'),
    trim: z.number().int().min(0).max(100),
    decimals: z.number().int().min(0).max(10).nullable(),
  }),
])

/** When a winner is clear; the numbers of the verdict. */
export const verdictRule = z
  .object({
    kappa: finite.positive().max(1e6),
    draws: z.number().int().min(100).max(100_000),
    seed: z.number().int().min(0).max(0xffffffff),
    clearFrom: finite.min(0).max(1),
    leaningFrom: finite.min(0).max(1),
    steps: finite.min(0).max(1_000),
  })
  .refine((rule) => rule.leaningFrom <= rule.clearFrom, 'leaningFrom must not be above clearFrom')

export const evaluationDetails = z.object({
  id: evaluationId,
  title: name,
  client: optionalText,
  brief: optionalText,
  currency,
  scale,
  panelRule: panelRule.nullable(),
  createdAt: moment,
})

export const level = z.object({ value: finite, label: plainText(limits.name) })
export const valueFunction = z.object({
  points: z
    .array(z.tuple([finite, finite.min(0).max(100)]))
    .min(2)
    .max(100),
})
export const priceRule = z.object({
  formula: z.enum([
    'lowest-proportional',
    'min-max',
    'linear-over-lowest',
    'mean-based',
    'floor-ceiling',
  ]),
  floor: finite.nullable(),
  ceiling: finite.nullable(),
  k: finite.nullable(),
})

/** What a person may change of a criterion. */
export const criterionFields = z.object({
  name,
  weight,
  kind: z.enum(['rated', 'measured', 'price']),
  direction: z.enum(['higher', 'lower']),
  scale: scale.nullable(),
  levels: z.array(level).max(100),
  levelsOnly: z.boolean(),
  valueFunction: valueFunction.nullable(),
  price: priceRule.nullable(),
  minimum: finite.nullable(),
  parent: criterionId.nullable(),
  guidance: optionalText,
  questions: textLines,
  unit: plainText(40)
    .nullable()
    .transform((value) => (value === null || value.trim() === '' ? null : value.trim())),
  measuredFrom: z
    .enum(['founded', 'teamSize', 'hourlyRateMin', 'hourlyRateMax', 'minimumProject'])
    .nullable(),
  weightLocked: z.boolean(),
})
export const criterion = criterionFields.extend({ id: criterionId })

/** A built-in template by its word, or one kept here by its id. */
export const templateId = code(plainText(64).min(1))

export const gateFields = z.object({ name, description: optionalText })
export const gate = gateFields.extend({ id: gateId })

const year = z.number().int().min(1800).max(2100)
export const agencyFields = z.object({
  name,
  website: optionalText,
  location: optionalText,
  founded: year.nullable(),
  teamSize: z.number().int().min(0).max(10_000_000).nullable(),
  hourlyRate: z.object({ min: finite.min(0).nullable(), max: finite.min(0).nullable() }).nullable(),
  minimumProject: finite.min(0).nullable(),
  services: textList,
  technologies: textList,
  industries: textList,
  status: z.enum(['longlist', 'shortlist', 'rejected', 'selected']),
  notes: optionalText,
  timeZone: oneLine,
  languages: textList,
  certificates: textList,
  coverage: z.record(plainText(limits.name).min(1), z.enum(['yes', 'partly', 'no'])),
  pros: textLines,
  cons: textLines,
  rejectionReason: optionalText,
})
export const agency = agencyFields.extend({
  id: agencyId,
  measured: z.record(z.string(), finite),
})

export const evaluatorFields = z.object({
  name,
  role: optionalText,
  weight,
  organisation: oneLine,
  email: oneLine,
  seat: z.enum(['chair', 'evaluator', 'advisor', 'observer']),
  /** Cells that this member is not asked about. */
  notAssigned: z.object({
    agencies: z.array(agencyId).max(limits.agencies),
    criteria: z.array(criterionId).max(limits.criteria),
  }),
})
export const recusedFrom = z.union([z.literal('all'), z.array(agencyId).max(limits.agencies)])
export const evaluator = evaluatorFields.extend({ id: evaluatorId, recusedFrom })

export const confidence = z.enum(['low', 'medium', 'high'])
export const moderated = z.object({
  agency: agencyId,
  criterion: criterionId,
  value: finite.nullable(),
  reason: plainText(limits.text),
})
export const gateResult = z.object({
  agency: agencyId,
  gate: gateId,
  passed: z.boolean(),
  note: optionalText,
})
export const quote = z.object({
  agency: agencyId,
  structure: z.enum(['fixed', 'hourly', 'milestones']),
  amount: finite,
  currency: z.string(),
  lines: z.array(z.unknown()),
  assumptions: z.array(z.string()),
  validUntil: z.string().nullable(),
  paymentTerms: z.string().nullable(),
  conversion: z.object({ rate: finite, date: z.string().nullable() }).nullable(),
  vat: z.object({ included: z.boolean(), ratePercent: finite }).nullable(),
  attachments: z.array(z.string()),
})

// ── What people gather while they judge ──────────────────────────────────────────────────────────

const rating = z.number().int().min(1).max(5).nullable()
const date = z.iso.date().nullable()

export const referenceId = code(idText.transform((id) => id as ReferenceId))
export const attachmentId = code(idText.transform((id) => id as AttachmentId))
export const findingId = code(idText.transform((id) => id as FindingId))
export const evidenceId = code(idText.transform((id) => id as EvidenceId))

export const referenceFields = z.object({
  client: name,
  contact: oneLine,
  calledOn: date,
  communication: rating,
  expertise: rating,
  deadlines: rating,
  notes: optionalText,
})
export const reference = referenceFields.extend({ id: referenceId, agency: agencyId })

export const attachment = z.object({
  id: attachmentId,
  agency: agencyId,
  name: plainText(1_000),
  size: z.number().int().min(0),
  sha256,
  addedAt: moment,
})

export const findingFields = z.object({
  kind: z.enum(['strength', 'weakness', 'deficiency', 'risk']),
  text: plainText(limits.text)
    .transform((value) => value.trim())
    .refine((value) => value.length > 0, 'must not be empty'),
})
export const finding = findingFields.extend({
  id: findingId,
  agency: agencyId,
  criterion: criterionId,
  evaluator: evaluatorId.nullable(),
})

export const evidenceFields = z.object({
  grade: z.enum(['claimed', 'documented', 'demonstrated', 'confirmed']),
  attachment: attachmentId.nullable(),
  reference: referenceId.nullable(),
  link: plainText(2_000)
    .regex(/^https?:\/\//i, 'must begin with http:// or https://')
    .nullable(),
  note: optionalText,
})
export const evidence = evidenceFields.extend({
  /** Of a document perhaps no whole address; it is not opened then. */
  link: z.string().nullable(),
  id: evidenceId,
  agency: agencyId,
  criterion: criterionId.nullable(),
  gate: gateId.nullable(),
  evaluator: evaluatorId.nullable(),
})

export const frozen = z.object({
  hash: sha256,
  time: moment,
  by: plainText(limits.name),
  amendments: z
    .array(
      z.object({
        time: moment,
        by: plainText(limits.name),
        reason: plainText(limits.text),
        summary: plainText(2_000),
      }),
    )
    .max(10_000),
})
export const earlierFreezes = z
  .array(
    frozen.extend({
      lifted: z.object({
        time: moment,
        by: plainText(limits.name),
        reason: plainText(limits.text),
      }),
    }),
  )
  .max(10_000)

/** The brief as a form. */
export const needs = z.object({
  items: z
    .array(
      z.object({
        kind: z.enum([
          'service',
          'component',
          'trend',
          'technology',
          'industry',
          'location',
          'timeZone',
          'language',
          'certificate',
        ]),
        value: name,
        must: z.boolean(),
      }),
    )
    .max(500),
  budget: z.object({ amount: finite.min(0), must: z.boolean() }).nullable(),
  teamSize: z
    .object({ min: finite.min(0).nullable(), max: finite.min(0).nullable(), must: z.boolean() })
    .nullable(),
})

const byCriterion = z.record(idText, finite.min(0))
const pairs = z
  .array(
    z.object({
      first: plainText(limits.name),
      second: plainText(limits.name),
      /** `first` is this many times as important as `second`. */
      ratio: finite.min(1 / 9 - 1e-9).max(9),
    }),
  )
  .max(1_000)
/** The raw answers of an elicitation; the weights are worked out from them by the domain. */
export const weightAnswers = z.discriminatedUnion('method', [
  z.object({ method: z.literal('direct'), ratings: byCriterion }),
  z.object({ method: z.literal('points'), points: byCriterion }),
  z.object({ method: z.literal('swing'), swings: byCriterion }),
  z.object({
    method: z.literal('rank-order'),
    formula: z.enum(['rank-order-centroid', 'rank-sum', 'rank-reciprocal']),
    ranks: z.record(idText, finite.min(1)),
  }),
  z.object({
    method: z.literal('ahp'),
    prioritisation: z.enum(['eigenvector', 'geometric-mean']),
    groups: z
      .array(
        z.object({
          name: plainText(limits.name).min(1),
          criteria: z.array(criterionId).max(LARGEST_PAIR_GROUP),
          pairs,
        }),
      )
      .max(limits.criteria),
    between: pairs,
  }),
])
