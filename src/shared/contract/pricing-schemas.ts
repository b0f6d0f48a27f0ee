// The shapes of quotes and of the plan that compares them, as they cross the door and stand in documents.
import * as z from 'zod'
import * as s from './schemas.ts'

const atLeastZero = s.finite.min(0)
const percent = s.finite.min(-100).max(1_000)
const key = s.code(z.string().min(1).max(200))
const line = z.string().max(s.limits.name)
const day = z.iso.date().nullable()

export const quoteLine = z.object({
  id: z.string().min(1).max(64),
  item: line,
  quantity: s.finite.nullable(),
  unit: s.oneLine,
  rate: s.finite.nullable(),
  amount: s.finite.nullable(),
  optional: z.boolean(),
  excluded: z.boolean(),
  group: s.oneLine,
})

/** What a person may change of a quote. */
export const quoteFields = z.object({
  structure: z.enum(['fixed', 'hourly', 'milestones']),
  amount: s.finite,
  currency: s.currency,
  lines: z.array(quoteLine).max(2_000).readonly(),
  assumptions: s.textLines,
  validUntil: day,
  paymentTerms: s.optionalText,
  conversion: z.object({ rate: s.finite.positive(), date: day }).nullable(),
  vat: z.object({ included: z.boolean(), ratePercent: atLeastZero.max(100) }).nullable(),
  attachments: z.array(z.string().min(1).max(64)).max(200).readonly(),
})

/** A table of quotes as it was read: its columns, its rows with what is wrong with them, the quotes they make. */
export const importedQuotes = z.object({
  /** Of a workbook, in its order; none in a CSV file. */
  sheets: z.array(z.string()),
  /** The one that was read. */
  sheet: z.string().nullable(),
  columns: z.array(
    z.object({
      heading: z.string(),
      examples: z.array(z.string()),
      field: z.string().nullable(),
    }),
  ),
  /** Fields that a column may be mapped to. */
  fields: z.array(z.string()),
  /** What a person should know of how the file was read. */
  notes: z.array(z.string()),
  decimals: z.object({
    sign: z.enum(['.', ',']),
    /** false: the file does not say, and a number could be read the other way. */
    certain: z.boolean(),
    example: z.string().nullable(),
  }),
  rows: z.array(
    z.object({
      row: z.number().int(),
      agency: z.string().nullable(),
      item: z.string(),
      kind: z.enum(['line', 'total', 'left-out']),
      line: quoteLine.nullable(),
      amount: s.finite.nullable(),
      problems: z.array(z.string()),
      notes: z.array(z.string()),
    }),
  ),
  quotes: z.array(z.object({ agency: s.agencyId, fields: s.some(quoteFields) })),
})

const overrun = z
  .object({ low: percent, expected: percent, high: percent })
  .refine(
    ({ low, expected, high }) => low <= expected && expected <= high,
    'must have low ≤ expected ≤ high',
  )

export const scenario = z.object({
  hoursPerDay: s.finite.positive().max(24),
  hoursPerMonth: s.finite.positive().max(744),
  items: z
    .array(
      z.object({
        key,
        label: line,
        kind: z.enum(['scope', 'option', 'hand-over', 'maintenance']),
        quantity: atLeastZero.nullable(),
        unit: s.oneLine,
        months: atLeastZero.max(600).nullable(),
        on: z.boolean(),
      }),
    )
    .max(500)
    .readonly(),
  maintenanceMonths: atLeastZero.max(600),
  contingencyPercent: atLeastZero.max(1_000),
  vat: z.enum(['net', 'gross']),
  overrun: z.object({ fixed: overrun, hourly: overrun, milestones: overrun }),
  ownOverrun: z
    .array(z.object({ agency: s.agencyId, overrun }))
    .max(s.limits.agencies)
    .readonly(),
  assignments: z
    .array(
      z.object({
        agency: s.agencyId,
        line: s.code(z.string().max(64)),
        items: z.array(key).max(500).readonly(),
      }),
    )
    .max(20_000)
    .readonly(),
  plugs: z
    .array(z.object({ agency: s.agencyId, item: key, amount: s.finite.nullable() }))
    .max(20_000)
    .readonly(),
})

const range = z.object({ low: atLeastZero, high: atLeastZero.nullable() })
const closedRange = z.object({ low: atLeastZero, high: atLeastZero })

export const guideAnswers = z.object({
  complexity: z.enum(['typical', 'mid', 'advanced']),
  stack: z.enum(['common', 'specialised']),
  integrations: z.number().int().min(0).max(1_000),
  difficulty: z.enum(['simple', 'difficult']),
  schedule: z.enum(['normal', 'expedited']),
})

export const guideNumbers = z.object({
  currency: s.currency,
  complexity: z.object({ typical: range, mid: range, advanced: range }),
  stack: z.object({ common: range, specialised: range }),
  integrations: closedRange.extend({ manyFrom: z.number().int().min(1).max(1_000) }),
  schedule: z.object({ normal: closedRange, expedited: closedRange }),
  hourly: range,
})

const footing = {
  fromBids: z.number().int().min(1).max(2_000),
  toBids: z.number().int().min(1).max(2_000).nullable(),
  inclusive: z.boolean(),
}

export const abnormalRule = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['below-median', 'below-mean']),
    percent: atLeastZero.max(1_000),
    of: z.enum(['others', 'all']),
    prices: z.enum(['final', 'initial']),
    ...footing,
  }),
  z.object({
    kind: z.enum(['below-estimate', 'below-next-bid']),
    percent: atLeastZero.max(1_000),
    ...footing,
  }),
  z.object({
    kind: z.literal('deviations-below-mean'),
    deviations: atLeastZero.max(100),
    ...footing,
  }),
])

export const pricingPlan = z.object({
  basis: z.enum(['submitted', 'levelled']),
  scenario,
  guide: z.object({ answers: guideAnswers.nullable(), numbers: guideNumbers.nullable() }),
  estimate: atLeastZero.nullable(),
  abnormal: z.array(abnormalRule).max(50).readonly(),
  inquiries: z
    .array(
      z.object({
        agency: s.agencyId,
        askedAt: s.moment,
        request: z.string().max(s.limits.text),
        answer: s.optionalText,
        decision: z.enum(['accepted', 'rejected']).nullable(),
        reason: s.optionalText,
      }),
    )
    .max(2_000)
    .readonly(),
  alternative: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('utility-index') }),
    z.object({ kind: z.literal('price-per-quality'), minimumQuality: atLeastZero.max(100) }),
  ]),
})

export const envelope = z.object({
  sealedAt: s.moment,
  sealedBy: z.string().max(s.limits.name),
  opened: z
    .object({
      at: s.moment,
      by: z.string().max(s.limits.name),
      qualityHash: s.code(z.string().max(64)),
    })
    .nullable(),
})
