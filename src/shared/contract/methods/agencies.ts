// Methods about agencies: the list, its profiles, and what spreadsheets bring.
import * as z from 'zod'
import { command, created, done, everyone, ofEvaluation, owner, query } from '../define.ts'
import * as s from '../schemas.ts'

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

export const agencies = {
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
} as const
