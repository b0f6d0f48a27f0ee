// What a report tells of the procedure beyond the evaluation document: the panel's declarations and seals, the
// stages, the decision, and the ledger as it was when the report was made.
import type { AgencyId, EvaluatorId } from '../../shared/domain/model.ts'
import type { Decision } from '../../shared/domain/panel/decision.ts'
import type { Procedure, Uncovered } from '../../shared/domain/panel/procedure.ts'
import type { SelectionStage } from '../../shared/domain/panel/stages.ts'

export interface DeclaredInReport {
  readonly evaluator: EvaluatorId
  /** ISO 8601, UTC. */
  readonly time: string
  /** What the member says is a conflict of interest; null: none. */
  readonly conflict: string | null
  readonly ruling: {
    readonly from: 'all' | readonly AgencyId[]
    readonly reason: string
    readonly by: string
  } | null
}

export interface SubmittedInReport {
  readonly evaluator: EvaluatorId
  readonly time: string
  /** The commitment to the scores. */
  readonly hash: string
  /** Whether the scores are still those that were sealed; null: it cannot be told yet. */
  readonly intact: boolean | null
}

/** An entry of the ledger, in words. */
export interface EntryInReport {
  readonly sequence: number
  readonly time: string
  readonly by: string
  /** The method that made it. */
  readonly command: string
  readonly summary: string
  readonly reason: string | null
}

export interface LedgerInReport {
  readonly entries: number
  readonly first: string
  readonly last: string
  /** Entries by person, most first. */
  readonly people: readonly {
    readonly name: string
    readonly entries: number
    readonly first: string
    readonly last: string
  }[]
  /** Every hash was computed again, and the stored rows are what the entries lead to. */
  readonly sound: boolean
  /** Changes of criteria and weights, oldest first. */
  readonly criteria: readonly EntryInReport[]
  /** Other entries that carry a reason, oldest first. */
  readonly reasons: readonly EntryInReport[]
}

/** How the evaluation is run by stages, without what keeps the keyboard and the letters of agencies secret. */
export interface ProcedureInReport
  extends Pick<Procedure, 'stage' | 'blind' | 'chairSees' | 'anonymous' | 'declaration' | 'steps'> {
  readonly skipped: readonly SelectionStage[]
  readonly uncovered: Uncovered
}

export interface ReportRecord {
  /** null: an open workspace. */
  readonly procedure: ProcedureInReport | null
  readonly declarations: readonly DeclaredInReport[]
  readonly submissions: readonly SubmittedInReport[]
  readonly decision: Decision | null
  /** The ledger, replayed up to the decision, gives the same numbers again; null: not decided. */
  readonly recomputed: boolean | null
  /** The numbers of today are no longer those of the decision. Of the whole record, whatever a copy withholds. */
  readonly changedSince: boolean
  readonly ledger: LedgerInReport
  /** SHA-256 of criteria, weights and gates as they are. */
  readonly criteriaHash: string
}
