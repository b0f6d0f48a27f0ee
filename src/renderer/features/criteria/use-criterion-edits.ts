// Changes of criteria. A weight counts from the moment it is touched: shares and ranking are computed with
// the live weight until main has the finished one.
import { useCallback, useEffect, useState } from 'react'
import type { Input } from '../../../shared/contract/call.ts'
import type { CriterionId, EvaluationId, Ranking } from '../../../shared/domain/model.ts'
import { command } from '../../api/client.ts'
import { type EvaluationModel, rankingOf } from '../../api/evaluation-model.ts'

export type CriterionFields = Input<'criteria.update'>['fields']

export interface LiveWeight {
  readonly criterion: CriterionId
  readonly weight: number
}

export interface CriterionEdits {
  readonly live: LiveWeight | null
  /** The ranking before the change of weight that was last begun; null: none since the selection moved. */
  readonly before: Ranking | null
  readonly forgetBefore: () => void
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
  const [sent, setSent] = useState(false)
  const [before, setBefore] = useState<Ranking | null>(null)

  const kept = model?.state.criteria.find(({ id }) => id === live?.criterion)?.weight
  useEffect(() => {
    if (!sent || live === null || (kept !== undefined && kept !== live.weight)) return
    setLive(null)
    setSent(false)
  }, [sent, live, kept])

  const change = useCallback(
    (criterion: CriterionId, fields: CriterionFields) =>
      void command('criteria.update', { evaluation, criterion, fields }),
    [evaluation],
  )
  const tryWeight = useCallback(
    (criterion: CriterionId, weight: number) => {
      if (live === null && model !== null) setBefore(rankingOf(model, null))
      setSent(false)
      setLive({ criterion, weight })
    },
    [live, model],
  )
  const setWeight = useCallback(
    (criterion: CriterionId, weight: number) => {
      const now = model?.state.criteria.find(({ id }) => id === criterion)?.weight
      if (now === weight) {
        setLive(null)
        return
      }
      tryWeight(criterion, weight)
      void command('criteria.update', { evaluation, criterion, fields: { weight } }).then(
        (done) => {
          if (done === null) setLive(null)
          else setSent(true)
        },
      )
    },
    [evaluation, model, tryWeight],
  )
  const forgetBefore = useCallback(() => setBefore(null), [])
  return { live, before, forgetBefore, change, tryWeight, setWeight }
}
