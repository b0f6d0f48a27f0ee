// What is chosen for the report of each evaluation. Kept while the page is open, so that a look at another stage does
// not undo it; nothing of it is stored.
import { create } from 'zustand'
import type { Input } from '../../../shared/contract/call.ts'
import type { AgencyId, EvaluationId } from '../../../shared/domain/model.ts'
import {
  nothingRedacted,
  type Redaction,
  type ReportKind,
  type ReportSection,
  reportSections,
} from '../../../shared/domain/report-choice.ts'
import type { Comparison } from '../../ui/comparison.ts'

export interface ReportChoice {
  readonly kind: ReportKind
  /** Whose pages; null: nobody's yet. */
  readonly agency: AgencyId | null
  readonly leftOut: readonly ReportSection[]
  readonly redact: Redaction
}

const usual: ReportChoice = {
  kind: 'scorecard',
  agency: null,
  leftOut: [],
  redact: nothingRedacted,
}

const useStore = create<ReadonlyMap<EvaluationId, ReportChoice>>(() => new Map())

export const useReportChoice = (evaluation: EvaluationId): ReportChoice =>
  useStore((choices) => choices.get(evaluation) ?? usual)

export const changeReportChoice = (
  evaluation: EvaluationId,
  change: Partial<ReportChoice>,
): void => {
  const choices = useStore.getState()
  const before = choices.get(evaluation) ?? usual
  useStore.setState(new Map(choices).set(evaluation, { ...before, ...change }), true)
}

/** Who stands side by side in the report, and how: as on the screen. */
export const comparedInput = ({
  chosen,
  baseline,
  against,
  order,
  onlyDifferences,
  sections,
  everything,
  toggled,
}: Comparison): NonNullable<Input<'report.compile'>['compare']> => ({
  agencies: chosen === null ? null : [...chosen],
  baseline,
  look: {
    against,
    order,
    onlyDifferences,
    sections: [...sections],
    everything,
    toggled: [...toggled],
  },
})

/** What of the choice main is asked for; `first`: whose pages where nobody was chosen. */
export const chosenInput = (
  { kind, agency, leftOut, redact }: ReportChoice,
  first: AgencyId | null,
): Pick<Input<'report.compile'>, 'kind' | 'agency' | 'sections' | 'redact'> => ({
  kind,
  agency: kind === 'agency' ? (agency ?? first) : null,
  sections: reportSections.filter((section) => !leftOut.includes(section)),
  redact,
})
