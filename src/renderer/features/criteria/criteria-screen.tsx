// Criteria: the table of weights and shares with the gates below, one of them in full beside it, and the
// ranking that follows every weight.
import { lazy } from 'react'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { CriteriaPage } from './criteria-page.tsx'
import { useWeightsPlace } from './weights/weights-view.ts'

const WeightsWorkspace = lazy(() =>
  import('./weights/weights-workspace.tsx').then((m) => ({ default: m.WeightsWorkspace })),
)

export function CriteriaScreen({ evaluation }: { readonly evaluation: EvaluationId }) {
  const { part } = useWeightsPlace(evaluation)
  return part === 'closed' ? (
    <CriteriaPage evaluation={evaluation} />
  ) : (
    <WeightsWorkspace evaluation={evaluation} />
  )
}
