// What a report is made from.
import type { DocumentAdditions } from '../../shared/domain/content.ts'
import type { AgencyId, EvaluationState } from '../../shared/domain/model.ts'
import {
  nothingRedacted,
  type Redaction,
  type ReportKind,
  type ReportSection,
  reportSections,
} from '../../shared/domain/report-choice.ts'
import type { ComparedInReport } from './compare-data.ts'
import type { ReportFacts } from './facts.ts'
import type { ReportRecord } from './record.ts'

export interface ReportInput {
  readonly state: EvaluationState
  /** Weight sets, the verdict's rule, references and files. */
  readonly additions: DocumentAdditions
  /** Who is compared; null: the comparison is left out. */
  readonly compare: ComparedInReport | null
  readonly facts: ReportFacts
  /** The panel's procedure, the decision and the ledger; null: a document on its own. */
  readonly record: ReportRecord | null
  readonly kind: ReportKind
  /** Whose pages, of the kind `agency`; else null. */
  readonly agency: AgencyId | null
  /** Of the scorecard report. */
  readonly sections: readonly ReportSection[]
  readonly redact: Redaction
}

/** The whole report of a document on its own. */
export const wholeReport: Pick<ReportInput, 'record' | 'kind' | 'agency' | 'sections' | 'redact'> =
  {
    record: null,
    kind: 'scorecard',
    agency: null,
    sections: reportSections,
    redact: nothingRedacted,
  }
