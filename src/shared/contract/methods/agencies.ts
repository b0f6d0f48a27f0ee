// Methods about agencies: the list, its profiles with references and files, and what spreadsheets bring.
import * as z from 'zod'
import { isReversed } from '../../domain/agencies/rate.ts'
import { webAddress } from '../../domain/agencies/web-address.ts'
import { command, created, done, everyone, ofEvaluation, owner, query } from '../define.ts'
import * as s from '../schemas.ts'

const tableColumn = z.object({
  heading: z.string(),
  /** The first few values, as a preview. */
  examples: z.array(z.string()),
  /** The agency field that the heading was taken for, or null: not imported. */
  field: z.string().nullable(),
})
/** Of people who type or paste; documents may hold rates that were written otherwise. */
const typedFields = s.agencyFields.extend({
  hourlyRate: s.agencyFields.shape.hourlyRate.refine(
    (rate) => !isReversed(rate),
    'the lower rate comes first',
  ),
})
const changedFields = s.some(typedFields.omit({ status: true }))
const newFields = s.some(typedFields).extend({ name: s.name })
const tableRow = z.object({
  /** 1-based line of the spreadsheet as a person counts them (the heading is row 1). */
  row: z.number().int(),
  id: z.string().nullable(),
  name: z.string(),
  /** What the list says: null, and an empty list, are nothing. */
  facts: s.agencyFields.omit({ name: true }).extend({
    status: s.agencyFields.shape.status.nullable(),
  }),
  /** Why this row cannot be imported; empty: it can. */
  problems: z.array(z.string()),
  /** Worth knowing although the row is fine. */
  notes: z.array(z.string()),
})
/** Of a workbook; null: the one that looks most like a list of agencies. */
const sheetName = z.string().max(200).nullable()
/** Agency field for each column, by position; null: left out. */
const tableMapping = z.array(z.string().nullable()).max(1_000)
/** null: as the numbers of the file suggest. */
const decimal = z.enum(['.', ',']).nullable()

export const agencies = {
  'agencies.list': query({
    callers: everyone,
    reads: ['agency', 'measurement'],
    input: ofEvaluation,
    output: z.array(s.agency),
  }),
  'agencies.add': command({
    changes: 'set',
    callers: owner,
    input: ofEvaluation.extend({ fields: newFields }),
    output: created,
  }),
  /** The status has a command of its own, which knows about reasons. */
  'agencies.update': command({
    changes: 'facts',
    callers: owner,
    input: ofEvaluation.extend({
      agency: s.agencyId,
      fields: changedFields,
    }),
    output: done,
  }),
  /** What one gesture over several agencies changes (a paste, a fill), as one step. */
  'agencies.updateMany': command({
    changes: 'facts',
    callers: owner,
    input: ofEvaluation.extend({
      changes: z
        .array(z.object({ agency: s.agencyId, fields: changedFields }))
        .min(1)
        .max(s.limits.agencies),
    }),
    output: done,
  }),
  /** What one gesture adds, and changes beside that, as one step: a paste that goes on below the last row. */
  'agencies.editMany': command({
    changes: 'set',
    callers: owner,
    input: ofEvaluation.extend({
      added: z.array(newFields).max(s.limits.agencies),
      changes: z
        .array(
          z.object({
            agency: s.agencyId,
            fields: changedFields,
            status: s.agencyFields.shape.status.nullable(),
          }),
        )
        .max(s.limits.agencies),
      /** Of those that are rejected and have no reason. */
      reason: s.optionalText,
    }),
    /** The ids of those added, in their order. */
    output: z.object({ ids: z.array(z.string()) }),
  }),
  /** All of them as one step. */
  'agencies.setStatus': command({
    changes: 'standing',
    callers: owner,
    input: ofEvaluation.extend({
      agencies: z.array(s.agencyId).min(1).max(s.limits.agencies),
      status: s.agencyFields.shape.status,
      /** Why, when they are rejected; needed unless each of them has a reason already. */
      reason: s.optionalText,
    }),
    output: done,
  }),
  'agencies.remove': command({
    changes: 'set',
    callers: owner,
    input: ofEvaluation.extend({ agency: s.agencyId }),
    output: done,
  }),
  'agencies.move': command({
    changes: 'set',
    callers: owner,
    /** `to`: 0-based position in the list after the move. */
    input: ofEvaluation.extend({ agency: s.agencyId, to: z.number().int().min(0) }),
    output: done,
  }),
  'agencies.references': query({
    callers: owner,
    reads: ['reference'],
    input: ofEvaluation,
    output: z.array(s.reference),
  }),
  'agencies.addReference': command({
    changes: 'facts',
    callers: owner,
    input: ofEvaluation.extend({
      agency: s.agencyId,
      fields: s.some(s.referenceFields).extend({ client: s.name }),
    }),
    output: created,
  }),
  'agencies.updateReference': command({
    changes: 'facts',
    callers: owner,
    input: ofEvaluation.extend({ reference: s.referenceId, fields: s.some(s.referenceFields) }),
    output: done,
  }),
  'agencies.removeReference': command({
    changes: 'facts',
    callers: owner,
    input: ofEvaluation.extend({ reference: s.referenceId }),
    output: done,
  }),
  'agencies.attachments': query({
    callers: owner,
    reads: ['attachment', 'quote', 'evaluation'],
    input: ofEvaluation,
    /** `present`: its bytes are on this computer. */
    output: z.array(s.attachment.extend({ present: z.boolean() })),
  }),
  'agencies.attach': command({
    changes: 'facts',
    callers: owner,
    input: ofEvaluation.extend({ agency: s.agencyId, ...s.file.shape }),
    output: created,
  }),
  'agencies.detach': command({
    changes: 'facts',
    callers: owner,
    input: ofEvaluation.extend({ attachment: s.attachmentId }),
    output: done,
  }),
  /** Opened by the system; `download`: the host cannot, so the page offers the bytes. */
  'agencies.openAttachment': query({
    callers: owner,
    reads: [],
    input: ofEvaluation.extend({ attachment: s.attachmentId }),
    output: z.union([
      z.object({ outcome: z.enum(['opened', 'cancelled']) }),
      z.object({ outcome: z.literal('download'), file: s.file }),
    ]),
  }),
  /** The person is asked first; `link`: the host cannot, so the page asks and follows it. */
  'agencies.openLink': query({
    callers: everyone,
    reads: [],
    input: z.object({
      address: z
        .string()
        .refine((typed) => webAddress(typed) === typed, 'must be a whole http or https address'),
    }),
    output: z.union([
      z.object({ outcome: z.enum(['opened', 'cancelled']) }),
      z.object({ outcome: z.literal('link'), address: z.string() }),
    ]),
  }),
  /** A CSV file or a workbook (.xlsx). */
  'agencies.readTable': query({
    callers: owner,
    reads: [],
    input: s.file.extend({
      sheet: sheetName,
      mapping: tableMapping.nullable(),
      /** Whether the first row holds headings; null: if it looks like them. */
      headings: z.boolean().nullable().default(true),
      decimal: decimal.default(null),
    }),
    output: z.object({
      /** Of a workbook, in its order; none in a CSV file. */
      sheets: z.array(z.string()),
      /** The one that was read. */
      sheet: z.string().nullable(),
      columns: z.array(tableColumn),
      rows: z.array(tableRow),
      /** Agency fields that a column may be mapped to. */
      fields: z.array(z.string()),
      /** Whether the first row was read as headings. */
      headings: z.boolean(),
      /** `certain` false: nothing in the file says how `example` is meant. */
      decimals: z.object({
        sign: z.enum(['.', ',']),
        certain: z.boolean(),
        example: z.string().nullable(),
      }),
      /** What a person should know of how the file was read. */
      notes: z.array(z.string()),
    }),
  }),
  'agencies.importTable': command({
    changes: 'set',
    callers: owner,
    input: ofEvaluation.extend({
      ...s.file.shape,
      sheet: sheetName,
      mapping: tableMapping,
      headings: z.boolean().default(true),
      decimal: decimal.default(null),
      /** Of rows that say none. */
      status: z.enum(['longlist', 'shortlist']).default('shortlist'),
      /** Rows that add no agency: the one that each changes, or null, left out. */
      known: z
        .array(z.object({ row: z.number().int(), agency: s.agencyId.nullable() }))
        .max(s.limits.agencies)
        .default([]),
      /** false: refuse everything when a row is bad. */
      goodRowsOnly: z.boolean(),
    }),
    output: z.object({
      imported: z.number().int(),
      updated: z.number().int(),
      skipped: z.number().int(),
    }),
  }),
} as const
