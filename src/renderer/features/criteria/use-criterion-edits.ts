// Changes of criteria. A weight counts from the moment it is touched: shares and ranking are computed with
// the live weight while the slider is held, and with the finished one from its release on.
import { useCallback, useState } from 'react'
import type { Input } from '../../../shared/contract/call.ts'
import type { CriterionId, EvaluationId, Ranking } from '../../../shared/domain/model.ts'
import { type EvaluationModel, rankingOf } from '../../api/evaluation-model.ts'
import { sendShown, withFields } from '../../api/optimistic.ts'

/** Which group a criterion belongs to is not changed here. */
export type CriterionFields = Omit<Input<'criteria.update'>['fields'], 'parent'>

export interface LiveWeight {
  readonly criterion: CriterionId
  readonly weight: number
}

export interface CriterionEdits {
  readonly live: LiveWeight | null
  /** The ranking before the change of weight that was last begun; null: none yet. */
  readonly before: Ranking | null
  readonly change: (criterion: CriterionId, fields: CriterionFields) => void
  /** While the slider is held. */
  readonly tryWeight: (criterion: CriterionId, weight: number) => void
  /** The slider is released, or a number was entered. */
  readonly setWeight: (criterion: CriterionId, weight: number) => void
}

export function useCriterionEdits(
  evaluation: EvaluationId,
  model: EvaluationModel | null,
): CriterionEdits {
  const [live, setLive] = useState<LiveWeight | null>(null)
  const [before, setBefore] = useState<Ranking | null>(null)

  const change = useCallback(
    (criterion: CriterionId, fields: CriterionFields) =>
      void sendShown(
        'criteria.update',
        { evaluation, criterion, fields },
        'criteria.list',
        { evaluation },
        (answer) => ({ ...answer, criteria: withFields(answer.criteria, criterion, fields) }),
      ),
    [evaluation],
  )
  const tryWeight = useCallback(
    (criterion: CriterionId, weight: number) => {
      if (live === null && model !== null) setBefore(rankingOf(model, null))
      setLive({ criterion, weight })
    },
    [live, model],
  )
  const setWeight = useCallback(
    (criterion: CriterionId, weight: number) => {
      if (live === null && model !== null) setBefore(rankingOf(model, null))
      setLive(null)
      const kept = model?.state.criteria.find(({ id }) => id === criterion)?.weight
      if (kept !== weight) change(criterion, { weight })
    },
    [live, model, change],
  )
  return { live, before, change, tryWeight, setWeight }
}
