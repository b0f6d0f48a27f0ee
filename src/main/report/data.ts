// What the report says, as data: every number comes from the domain's ranking and is written here, so that
// the template only places it.
import type { EvaluationState, Ranking } from '../../shared/domain/model.ts'
import type { Paper, ReportData } from './report-data.ts'

/** What the report tells about itself. */
export interface ReportFacts {
  readonly version: string
  /** ISO 8601, UTC. */
  readonly generatedAt: string
  /** Hash of the newest ledger entry; null when there is no ledger (a document on its own). */
  readonly ledgerHead: string | null
  /** SHA-256 of the evaluation document that this report was made from, hexadecimal. */
  readonly documentSha256: string
  readonly paper: Paper
}

export const reportData = (
  _state: EvaluationState,
  _ranking: Ranking,
  _facts: ReportFacts,
): ReportData => {
  throw new Error('The report texts follow in the next change.')
}
