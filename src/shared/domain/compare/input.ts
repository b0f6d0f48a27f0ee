// What the rows of a comparison are made from. Texts may come later than the numbers: they are asked for apart.

import type {
  AgencyId,
  Attachment,
  CriterionId,
  EvaluationState,
  EvaluatorId,
  Evidence,
  Finding,
  RankedAgency,
  Ranking,
  Reference,
  Score,
} from '../model.ts'
import type { CompareRow, Section } from './rows.ts'

export interface CompareInput {
  readonly state: EvaluationState
  readonly ranking: Ranking
  /** The baseline first. */
  readonly compared: readonly RankedAgency[]
  readonly references: readonly Reference[]
  readonly attachments: readonly Pick<Attachment, 'id' | 'name'>[]
  readonly findings: readonly Finding[]
  readonly evidence: readonly Evidence[]
  /** The individual scores of a cell; `index`: of the leaf. */
  readonly scoresAt: (agency: AgencyId, index: number) => readonly Score[]
  readonly commentAt: (
    agency: AgencyId,
    criterion: CriterionId,
    evaluator: EvaluatorId,
  ) => string | null
}

export interface CompareView {
  /** `difference`: what makes most of the difference between the baseline and `against` first. */
  readonly order: 'listed' | 'difference'
  readonly against: AgencyId | null
  readonly onlyDifferences: boolean
  readonly sections: readonly Section[]
  /** `usually`: unless somebody said otherwise. */
  readonly isOpen: (row: string, usually: boolean) => boolean
  /** Rows that are looked for; null: all. */
  readonly matches: ((row: CompareRow) => boolean) | null
}

/** A row with those that belong to it. */
export interface RowNode {
  readonly row: CompareRow
  readonly children: readonly RowNode[]
}
