// Quotes of one evaluation, in the order of the agencies.
import type { AgencyId, Quote, QuoteStructure } from '../../../shared/domain/model.ts'
import { all, type Db } from '../sql.ts'
import { parseExtra, type Stored } from './agencies.ts'

export function listQuotes(db: Db, evaluation: string): Stored<Quote>[] {
  return all<{
    agency: string
    structure: QuoteStructure
    amount: number
    currency: string
    lines: string
    extra: string | null
  }>(
    db,
    `SELECT q.agency, q.structure, q.amount, q.currency, q.lines, q.extra FROM quote q
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
    },
    extra: parseExtra(row.extra),
  }))
}
