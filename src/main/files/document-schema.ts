// The evaluation document, format version 1, as schemas: which keys each object has and in which order they
// are written, what may be missing, and what stands in for it. Unknown keys pass.
import * as z from 'zod'
import { pricingPlan } from '../../shared/contract/pricing-schemas.ts'
import {
  earlierFreezes,
  frozen,
  needs,
  verdictRule,
  weightAnswers,
} from '../../shared/contract/schemas.ts'
import type {
  AgencyId,
  AttachmentId,
  CriterionId,
  EvaluatorId,
  EvidenceId,
  FindingId,
  GateId,
  PanelRule,
  ReferenceId,
} from '../../shared/domain/model.ts'

/** Wider than what may be typed in the app: a document made elsewhere is taken as it is. */
const LONGEST_NAME = 2_000
const LONGEST_TEXT = 1_000_000

export const FORMAT = 'shortlist-evaluation'
export const VERSION = 1

// Ids are branded by type only: a transform each would cost a third of the time for 100,000 scores.
const idOf = <Id extends string>() => z.string().min(1).max(64) as unknown as z.ZodType<Id, string>
const criterionId = idOf<CriterionId>()
const gateId = idOf<GateId>()
const agencyId = idOf<AgencyId>()
const evaluatorId = idOf<EvaluatorId>()

/** Missing or null becomes null. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? null)
/** Missing or null becomes `fallback`. */
const withDefault = <Schema extends z.ZodType>(
  schema: Schema,
  fallback: NonNullable<z.output<Schema>>,
) => schema.nullish().transform((value) => value ?? fallback)
const listOf = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(schema)
    .nullish()
    .transform((value): readonly z.output<Schema>[] => value ?? [])

const name = z
  .string()
  .max(LONGEST_NAME)
  .refine((value) => value.trim() !== '', 'must not be empty')
const text = z
  .string()
  .max(LONGEST_TEXT)
  .nullish()
  .transform((value) =>
    value === null || value === undefined || value.trim() === '' ? null : value,
  )
const number = z.number()
const atLeastZero = z.number({ error: 'must be a number ≥ 0' }).min(0)
const decimals = optional(z.int().min(0).max(10))
const texts = listOf(z.string().max(LONGEST_NAME))

export const scale = z
  .looseObject({ min: number, max: number, step: optional(number.positive()) })
  .refine((value) => value.max > value.min, 'must have a max greater than its min')

export const panelRule = z
  .looseObject({
    rule: z.enum(['mean', 'median', 'trimmed-mean']),
    trim: optional(z.int().min(0).max(100)),
    decimals,
  })
  .transform((value): PanelRule => {
    const { trim, ...rest } = value
    if (rest.rule === 'trimmed-mean') return { ...rest, rule: rest.rule, trim: trim ?? 1 }
    return { ...rest, rule: rest.rule }
  })

export const evaluation = z.looseObject({
  id: z.string().min(1).max(64).nullish(),
  title: name,
  client: text,
  brief: text,
  currency: withDefault(
    z.string().regex(/^[A-Z]{3}$/, 'must be a currency code of three capital letters'),
    'USD',
  ),
  scale: withDefault(scale, { min: 0, max: 10, step: 0.5 }),
  panelRule: optional(panelRule),
  pricing: optional(pricingPlan),
  createdAt: z
    .string()
    .max(40)
    .refine(
      (value) => /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)),
      'must be a date and time such as 2026-11-22T09:00:00Z',
    )
    .nullish(),
  /** When a winner is clear; absent: the default rule. */
  verdictRule: verdictRule.nullish(),
  frozen: frozen.nullish(),
  earlierFreezes: earlierFreezes.nullish(),
  needs: needs.nullish(),
})

export const level = z.looseObject({
  value: number,
  label: withDefault(z.string().max(LONGEST_NAME), ''),
})

export const valueFunction = z.looseObject({
  points: z
    .array(z.tuple([number, number.min(0).max(100)]))
    .min(2)
    .refine(
      (points) =>
        points.every(([raw], index) => index === 0 || raw >= (points[index - 1]?.[0] ?? 0)),
      'must be in ascending order of the first number of each point',
    ),
})

export const price = z.looseObject({
  formula: z.enum([
    'lowest-proportional',
    'min-max',
    'linear-over-lowest',
    'mean-based',
    'floor-ceiling',
  ]),
  floor: optional(number),
  ceiling: optional(number),
  k: optional(number),
})

export const criterion = z.looseObject({
  id: criterionId,
  name,
  weight: atLeastZero,
  kind: withDefault(z.enum(['rated', 'measured', 'price']), 'rated'),
  direction: withDefault(z.enum(['higher', 'lower']), 'higher'),
  scale: optional(scale),
  levels: z
    .array(level)
    .max(100)
    .nullish()
    .transform((value) => value ?? []),
  levelsOnly: withDefault(z.boolean(), false),
  valueFunction: optional(valueFunction),
  price: optional(price),
  minimum: optional(number),
  parent: optional(criterionId),
  guidance: text,
  questions: texts,
  unit: text,
  measuredFrom: optional(
    z.enum(['founded', 'teamSize', 'hourlyRateMin', 'hourlyRateMax', 'minimumProject']),
  ),
  weightLocked: withDefault(z.boolean(), false),
})

export const gate = z.looseObject({ id: gateId, name, description: text })

export const hourlyRate = z.looseObject({
  min: optional(atLeastZero),
  max: optional(atLeastZero),
})

export const agency = z.looseObject({
  id: agencyId,
  name,
  website: text,
  location: text,
  founded: optional(z.int().min(1800).max(2100)),
  teamSize: optional(z.int().min(0).max(10_000_000)),
  hourlyRate: optional(hourlyRate),
  minimumProject: optional(atLeastZero),
  services: texts,
  technologies: texts,
  industries: texts,
  status: withDefault(z.enum(['longlist', 'shortlist', 'rejected', 'selected']), 'shortlist'),
  notes: text,
  measured: z
    .record(z.string(), number.nullable())
    .nullish()
    .transform(
      (value): Readonly<Record<string, number>> =>
        Object.fromEntries(
          Object.entries(value ?? {}).flatMap(([key, raw]) => (raw === null ? [] : [[key, raw]])),
        ),
    ),
  timeZone: text,
  languages: texts,
  certificates: texts,
  coverage: withDefault(z.record(z.string(), z.enum(['yes', 'partly', 'no'])), {}),
  pros: texts,
  cons: texts,
  rejectionReason: text,
})

export const evaluator = z.looseObject({
  id: evaluatorId,
  name,
  role: text,
  weight: withDefault(atLeastZero, 1),
  organisation: text,
  email: text,
  seat: withDefault(z.enum(['chair', 'evaluator', 'advisor', 'observer']), 'evaluator'),
  notAssigned: withDefault(
    z.object({ agencies: listOf(agencyId), criteria: listOf(criterionId) }),
    { agencies: [], criteria: [] },
  ),
  recusedFrom: withDefault(z.union([z.literal('all'), z.array(agencyId)]), []),
})

/** Value and state are brought together in `document-checks.ts`, so that this one stays fast. */
export const score = z.looseObject({
  agency: agencyId,
  criterion: criterionId,
  evaluator: evaluatorId,
  value: number.nullish(),
  state: z.enum(['scored', 'not-applicable', 'not-scored']).nullish(),
  comment: z.string().max(LONGEST_TEXT).nullish(),
  confidence: z.enum(['low', 'medium', 'high']).nullish(),
})

export const moderated = z.looseObject({
  agency: agencyId,
  criterion: criterionId,
  value: number.nullable(),
  reason: z.string().max(LONGEST_TEXT),
})

export const gateResult = z.looseObject({
  agency: agencyId,
  gate: gateId,
  passed: z.boolean(),
  note: text,
})

export const quote = z.looseObject({
  agency: agencyId,
  structure: withDefault(z.enum(['fixed', 'hourly', 'milestones']), 'fixed'),
  amount: number,
  currency: z.string().min(1).max(16).nullish(),
  lines: listOf(z.unknown()),
  assumptions: texts,
  validUntil: text,
  paymentTerms: text,
  conversion: optional(z.looseObject({ rate: number.positive(), date: text })),
  vat: optional(z.looseObject({ included: z.boolean(), ratePercent: atLeastZero })),
  attachments: listOf(z.string().min(1).max(64)),
})

/** Weights as they were elicited: the answers, from which the weights follow. */
export const weightSet = z.object({
  id: z.string().min(1).max(64),
  name,
  answers: weightAnswers,
})

// ── What people gather while they judge: written only where there is some ──────────────────────────

const rating = optional(z.number().min(1).max(5))

export const reference = z.looseObject({
  id: idOf<ReferenceId>(),
  agency: agencyId,
  client: name,
  contact: text,
  calledOn: text,
  communication: rating,
  expertise: rating,
  deadlines: rating,
  notes: text,
})

export const attachment = z.looseObject({
  id: idOf<AttachmentId>(),
  agency: agencyId,
  name,
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
  addedAt: z.string().max(40),
})

export const finding = z.looseObject({
  id: idOf<FindingId>(),
  agency: agencyId,
  criterion: criterionId,
  evaluator: optional(evaluatorId),
  kind: z.enum(['strength', 'weakness', 'deficiency', 'risk']),
  text: z.string().max(LONGEST_TEXT),
})

export const evidence = z.looseObject({
  id: idOf<EvidenceId>(),
  agency: agencyId,
  criterion: optional(criterionId),
  gate: optional(gateId),
  evaluator: optional(evaluatorId),
  grade: z.enum(['claimed', 'documented', 'demonstrated', 'confirmed']),
  attachment: optional(idOf<AttachmentId>()),
  reference: optional(idOf<ReferenceId>()),
  link: text,
  note: text,
})

export const document = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  evaluation,
  criteria: listOf(criterion),
  gates: listOf(gate),
  agencies: listOf(agency),
  evaluators: listOf(evaluator),
  scores: listOf(score),
  moderated: listOf(moderated),
  gateResults: listOf(gateResult),
  quotes: listOf(quote),
  /** A version 1 document carries no history. */
  ledger: z
    .array(z.unknown())
    .max(0, `must be empty in version ${VERSION}`)
    .nullish()
    .transform(() => []),
  weightSets: z.array(weightSet).max(200).nullish(),
  weightSetInUse: z.string().nullish(),
  references: z.array(reference).max(20_000).nullish(),
  attachments: z.array(attachment).max(20_000).nullish(),
  findings: z.array(finding).max(200_000).nullish(),
  evidence: z.array(evidence).max(200_000).nullish(),
})

export type ParsedDocument = z.output<typeof document>
