// The weights workspace of the Criteria stage: named sets of weights, their wizards, and what they disagree on.

import type { EvaluationId } from '../../../../shared/domain/model.ts'
import { useEvaluationState, useRanking } from '../../../api/evaluation-state.ts'
import { useQuery } from '../../../api/query-cache.ts'
import { NewSet } from './new-set.tsx'
import { SetEditor } from './set-editor.tsx'
import { WeightsOverview } from './weights-overview.tsx'
import { useDrafts, useWeightsPlace } from './weights-view.ts'

export function WeightsWorkspace({ evaluation }: { readonly evaluation: EvaluationId }) {
  const { model } = useEvaluationState(evaluation)
  const ranking = useRanking(model)
  const { value } = useQuery('criteria.weightSets', { evaluation })
  const place = useWeightsPlace(evaluation)
  const drafts = useDrafts(evaluation)
  if (model === null || ranking === null || value === null) return null
  const { state } = model
  if (place.part === 'new') return <NewSet evaluation={evaluation} criteria={state.criteria} />
  const draft = place.part === 'answers' ? drafts.find(({ key }) => key === place.draft) : undefined
  return draft === undefined ? (
    <WeightsOverview evaluation={evaluation} model={model} ranking={ranking} sets={value} />
  ) : (
    <SetEditor
      key={draft.key}
      evaluation={evaluation}
      state={state}
      draft={draft}
      known={value.sets.some(({ id }) => id === draft.set)}
      inUse={draft.set !== null && draft.set === value.inUse}
    />
  )
}
