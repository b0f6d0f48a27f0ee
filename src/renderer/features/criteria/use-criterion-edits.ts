// Changes of criteria. Weights count from the moment they are touched: shares and ranking are computed with
// the live weights while a slider or the box is held, and with the finished ones from its release on.
import { useCallback, useMemo, useState } from 'react'
import { create } from 'zustand'
import type { Input } from '../../../shared/contract/call.ts'
import {
  equalised,
  type HeldWeight,
  heldBack,
  mostFor,
  rebalance,
} from '../../../shared/domain/criteria/rebalance.ts'
import type {
  AgencyId,
  Criterion,
  CriterionId,
  EvaluationId,
  Ranking,
} from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { type EvaluationModel, rankingOf } from '../../api/evaluation-model.ts'
import { sendShown, withFields, withMoved } from '../../api/optimistic.ts'
import type { Move } from './criterion-moves.ts'
import { siblingsOf, type Weights } from './criterion-rows.ts'
import { plainNumber } from './criterion-words.ts'

/** Groups and scales are changed by commands of their own. */
export type CriterionFields = Omit<Input<'criteria.update'>['fields'], 'parent'>

/** Whether the other weights give and take when one is changed; a habit of the person, kept for the window. */
const useKeepSumStore = create<{ readonly keepSum: boolean }>(() => ({ keepSum: false }))
export const useKeepSum = (): boolean => useKeepSumStore((state) => state.keepSum)
export const keepsSum = (): boolean => useKeepSumStore.getState().keepSum
export const toggleKeepSum = (): void =>
  useKeepSumStore.setState(({ keepSum }) => ({ keepSum: !keepSum }))

export interface CriterionEdits {
  /** Weights while they are being changed; empty otherwise. */
  readonly live: Weights
  /** The ranking before the change of weight that was last begun; null: none yet. */
  readonly before: Ranking | null
  readonly change: (criterion: CriterionId, fields: CriterionFields) => void
  /** While the slider is held. */
  readonly tryWeight: (criterion: CriterionId, weight: number) => void
  /** The slider is released, or a number was entered. */
  readonly setWeight: (criterion: CriterionId, weight: number) => void
  /** Several weights as they are: one entry. Answers whether anything changed. */
  readonly setWeights: (weights: Weights) => Promise<boolean>
  readonly move: (criterion: CriterionId, move: Move | null) => void
  readonly measure: (agency: AgencyId, criterion: CriterionId, value: number | null) => void
}

const heldOf = (siblings: readonly Criterion[]): readonly HeldWeight[] =>
  siblings.map(({ weight, weightLocked }) => ({ weight, locked: weightLocked }))

/** The weights after one was set: only that one, or its siblings too when their sum is kept. */
const plannedWeights = (
  criteria: readonly Criterion[],
  id: CriterionId,
  weight: number,
  keepSum: boolean,
): Weights => {
  const criterion = criteria.find((other) => other.id === id)
  if (criterion === undefined || !keepSum) return new Map([[id, weight]])
  const siblings = siblingsOf(criteria, criterion)
  const after = rebalance(heldOf(siblings), siblings.indexOf(criterion), weight)
  return new Map(siblings.map((sibling, i) => [sibling.id, after[i] ?? sibling.weight]))
}

/** Equal weights of the parts of a group, or on the first level (null), as `setWeights` takes them. */
export const equalWeights = (
  criteria: readonly Criterion[],
  parent: CriterionId | null,
): Weights => {
  const siblings = siblingsOf(criteria, { parent })
  const after = equalised(heldOf(siblings))
  return new Map(siblings.map(({ id, weight }, i) => [id, after[i] ?? weight]))
}

/** Why a weight cannot be entered while the sum is kept, in words; null: it can. */
export const weightProblem = (
  criteria: readonly Criterion[],
  id: CriterionId,
  weight: number,
): string | null => {
  const criterion = criteria.find((other) => other.id === id)
  if (criterion === undefined || !keepsSum()) return null
  const siblings = siblingsOf(criteria, criterion)
  const [held, index] = [heldOf(siblings), siblings.indexOf(criterion)]
  const why = heldBack(held, index, weight)
  if (why === null) return null
  return why === 'locked'
    ? text('criteria.keepSum.locked')
    : text('criteria.keepSum.most', { most: plainNumber(mostFor(held, index)) })
}

const noWeights: Weights = new Map()

export function useCriterionEdits(
  evaluation: EvaluationId,
  model: EvaluationModel | null,
): CriterionEdits {
  const [live, setLive] = useState<Weights>(noWeights)
  const [before, setBefore] = useState<Ranking | null>(null)
  const keepSum = useKeepSum()
  const criteria = model?.state.criteria

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
  const setWeights = useCallback(
    async (weights: Weights): Promise<boolean> => {
      const changed = (criteria ?? []).flatMap(({ id, weight }) => {
        const next = weights.get(id)
        return next === undefined || next === weight ? [] : [{ criterion: id, weight: next }]
      })
      const [only] = changed
      if (only === undefined) return false
      if (changed.length === 1) {
        change(only.criterion, { weight: only.weight })
        return true
      }
      const next = new Map(changed.map(({ criterion, weight }) => [criterion, weight]))
      return sendShown(
        'criteria.setWeights',
        { evaluation, weights: changed },
        'criteria.list',
        { evaluation },
        (answer) => ({
          ...answer,
          criteria: answer.criteria.map((criterion) => ({
            ...criterion,
            weight: next.get(criterion.id) ?? criterion.weight,
          })),
        }),
      )
    },
    [evaluation, criteria, change],
  )
  const begin = useCallback(() => {
    if (live.size === 0 && model !== null) setBefore(rankingOf(model, null))
  }, [live, model])
  const tryWeight = useCallback(
    (criterion: CriterionId, weight: number) => {
      begin()
      setLive(plannedWeights(criteria ?? [], criterion, weight, keepSum))
    },
    [begin, criteria, keepSum],
  )
  const setWeight = useCallback(
    (criterion: CriterionId, weight: number) => {
      begin()
      setLive(noWeights)
      void setWeights(plannedWeights(criteria ?? [], criterion, weight, keepSum))
    },
    [begin, criteria, keepSum, setWeights],
  )
  const move = useCallback(
    (criterion: CriterionId, where: Move | null) => {
      if (where === null) return
      const { to, parent } = where
      const kept = criteria?.find(({ id }) => id === criterion)?.parent
      void sendShown(
        'criteria.move',
        { evaluation, criterion, to, ...(parent === kept ? {} : { parent }) },
        'criteria.list',
        { evaluation },
        (answer) => ({
          ...answer,
          criteria: withFields(withMoved(answer.criteria, criterion, to), criterion, { parent }),
        }),
      )
    },
    [evaluation, criteria],
  )
  const measure = useCallback(
    (agency: AgencyId, criterion: CriterionId, value: number | null) =>
      void sendShown(
        'criteria.setMeasurement',
        { evaluation, agency, criterion, value },
        'agencies.list',
        { evaluation },
        (agencies) =>
          agencies.map((each) => {
            if (each.id !== agency) return each
            const { [criterion]: _, ...rest } = each.measured
            return { ...each, measured: value === null ? rest : { ...rest, [criterion]: value } }
          }),
      ),
    [evaluation],
  )
  return useMemo(
    () => ({ live, before, change, tryWeight, setWeight, setWeights, move, measure }),
    [live, before, change, tryWeight, setWeight, setWeights, move, measure],
  )
}
