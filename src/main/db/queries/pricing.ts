// Quotes of one evaluation, in the order of the agencies.
import type { AgencyId, Quote, QuoteStructure } from '../../../shared/domain/model.ts'
import type { Conversion, Vat } from '../../../shared/domain/pricing/quote.ts'
import { all, type Db, type Row } from '../sql.ts'
import { listOf, parseExtra, type Stored, textUnlessEmpty } from './agencies.ts'
import { findEvaluation, isSealed, textOf, textOrNull } from './evaluations.ts'

/** None while they are sealed: whatever is worked out from quotes is worked out from this. */
export function listQuotes(db: Db, evaluation: string): Stored<Quote>[] {
  const row = findEvaluation(db, evaluation)
  if (row === null || isSealed(row)) return []
  return all<{
    agency: string
    structure: QuoteStructure
    amount: number
    currency: string
    lines: string
    assumptions: string | null
    valid_until: string | null
    payment_terms: string | null
    conversion: string | null
    vat: string | null
    attachments: string | null
    extra: string | null
  }>(
    db,
    `SELECT q.* FROM quote q
     JOIN agency a ON a.evaluation = q.evaluation AND a.id = q.agency
     WHERE q.evaluation = ? ORDER BY a.position, a.id`,
    evaluation,
  ).map((row) => ({
    item: {
      agency: row.agency as AgencyId,
      structure: row.structure,
      amount: row.amount,
      currency: row.currency,
      lines: JSON.parse(row.lines) as unknown[],
      assumptions: listOf(row.assumptions),
      validUntil: row.valid_until,
      paymentTerms: row.payment_terms,
      conversion: row.conversion === null ? null : (JSON.parse(row.conversion) as Conversion),
      vat: row.vat === null ? null : (JSON.parse(row.vat) as Vat),
      attachments: listOf(row.attachments),
    },
    extra: parseExtra(row.extra),
  }))
}

/** The columns of what a person may change of a quote. */
export function quoteColumns(fields: Partial<Omit<Quote, 'agency'>>): Row {
  const { lines, assumptions, validUntil, paymentTerms, conversion, vat, attachments, ...plain } =
    fields
  return {
    ...plain,
    ...(lines === undefined ? {} : { lines: textOf(lines) }),
    ...(assumptions === undefined ? {} : { assumptions: textUnlessEmpty(assumptions) }),
    ...(validUntil === undefined ? {} : { valid_until: validUntil }),
    ...(paymentTerms === undefined ? {} : { payment_terms: paymentTerms }),
    ...(conversion === undefined ? {} : { conversion: textOrNull(conversion) }),
    ...(vat === undefined ? {} : { vat: textOrNull(vat) }),
    ...(attachments === undefined ? {} : { attachments: textUnlessEmpty(attachments) }),
  }
}

interface Price {
  readonly amount: number
  readonly currency: string
}

export interface PriceChange {
  readonly sequence: number
  readonly time: string
  readonly actor: string
  readonly agency: string
  readonly before: Price | null
  readonly after: Price | null
}

/** Every change of a quote's total in the ledger, newest first. */
export function listPriceChanges(db: Db, evaluation: string): PriceChange[] {
  const priceOf = (row: string | null): Price | null => {
    if (row === null) return null
    const { amount, currency } = JSON.parse(row) as Price
    return { amount, currency }
  }
  return all<{
    sequence: number
    time: string
    actor: string
    row_key: string
    before: string | null
    after: string | null
  }>(
    db,
    `SELECT j.sequence, j.time, j.actor, c.row_key, c.before, c.after
     FROM journal j JOIN journal_change c ON c.entry = j.position
     WHERE j.evaluation = ? AND c.table_name = 'quote' ORDER BY j.sequence DESC, c.ordinal`,
    evaluation,
  ).flatMap(({ sequence, time, actor, row_key, ...row }) => {
    const before = priceOf(row.before)
    const after = priceOf(row.after)
    if (before?.amount === after?.amount && before?.currency === after?.currency) return []
    const { agency } = JSON.parse(row_key) as { readonly agency: string }
    return [{ sequence, time, actor, agency, before, after }]
  })
}

/** Positions in the ledger of what was done to files that quotes refer to, and to evidence that rests on them. */
export function entriesOfSealedFiles(db: Db, evaluation: string): ReadonlySet<number> {
  return new Set(
    all<{ entry: number }>(
      db,
      `SELECT DISTINCT c.entry FROM journal j JOIN journal_change c ON c.entry = j.position
       WHERE j.evaluation = ? AND CASE c.table_name
         WHEN 'attachment' THEN json_extract(c.row_key, '$.id')
         WHEN 'evidence' THEN json_extract(coalesce(c.after, c.before), '$.attachment') END IN (
         SELECT file.value FROM quote, json_each(quote.attachments) AS file WHERE quote.evaluation = j.evaluation)`,
      evaluation,
    ).map(({ entry }) => entry),
  )
}
