// Quotes of one evaluation, in the order of the agencies.
import type { AgencyId, Quote, QuoteStructure } from '../../../shared/domain/model.ts'
import type { Conversion, Vat } from '../../../shared/domain/pricing/quote.ts'
import { all, type Db, type Row } from '../sql.ts'
import { listOf, parseExtra, type Stored, textUnlessEmpty } from './agencies.ts'
import { textOf, textOrNull } from './evaluations.ts'

export function listQuotes(db: Db, evaluation: string): Stored<Quote>[] {
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
