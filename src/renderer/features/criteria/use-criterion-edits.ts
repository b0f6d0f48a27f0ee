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
import { type CriteriaEdits, weightsOf } from './pasted-criteria.ts'

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
  readonly change: (criterion: CriterionId, fields: CriterionFields) => Promise<object | null>
  /** While the slider is held. */
  readonly tryWeight: (criterion: CriterionId, weight: number) => void
  /** The slider is released, or numbers were entered; the others follow when their sum is kept. */
  readonly enterWeights: (weights: Weights) => void
  /** Several weights as they are: one entry. null: nothing changed. */
  readonly setWeights: (weights: Weights) => Promise<object | null>
  readonly move: (criterion: CriterionId, move: Move | null) => void
  readonly measure: (agency: AgencyId, criterion: CriterionId, value: number | null) => void
}

const heldOf = (siblings: readonly Criterion[]): readonly HeldWeight[] =>
  siblings.map(({ weight, weightLocked }) => ({ weight, locked: weightLocked }))

/** What is set in each list of weights that have a sum: the first level, or the parts of a group. */
const setIn = (criteria: readonly Criterion[], weights: Weights) => {
  const parents = criteria.flatMap(({ id, parent }) => (weights.has(id) ? [parent] : []))
  return [...new Set(parents)].map((parent) => {
    const siblings = siblingsOf(criteria, { parent })
    const to = siblings.flatMap(({ id }, i): [number, number][] => {
      const weight = weights.get(id)
      return weight === undefined ? [] : [[i, weight]]
    })
    return { siblings, held: heldOf(siblings), to: new Map(to) }
  })
}

/** The weights after some were set: only those, or their siblings too when their sum is kept. */
const plannedWeights = (
  criteria: readonly Criterion[],
  weights: Weights,
  keepSum: boolean,
): Weights => {
  if (!keepSum) return weights
  return new Map(
    setIn(criteria, weights).flatMap(({ siblings, held, to }) => {
      const after = rebalance(held, to)
      return siblings.map(({ id, weight }, i) => [id, after[i] ?? weight])
    }),
  )
}

/** Weights that are changed together with names, or while criteria are added, keep their sum alike. */
export const withKeptSum = (
  criteria: readonly Criterion[],
  { added, changes }: CriteriaEdits,
): CriteriaEdits => {
  const planned = plannedWeights(criteria, weightsOf(changes), keepsSum())
  const fieldsOf = new Map(changes.map(({ criterion, fields }) => [criterion, fields]))
  for (const { id, weight: before } of criteria) {
    const weight = planned.get(id) ?? before
    if (weight !== before) fieldsOf.set(id, { ...fieldsOf.get(id), weight })
  }
  return { added, changes: [...fieldsOf].map(([criterion, fields]) => ({ criterion, fields })) }
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

/** Why weights cannot be entered while the sum is kept, in words; null: they can. */
export const weightsProblem = (criteria: readonly Criterion[], weights: Weights): string | null => {
  if (!keepsSum()) return null
  for (const { held, to } of setIn(criteria, weights)) {
    const why = heldBack(held, to)
    if (why === null) continue
    const most = plainNumber(mostFor(held, [...to.keys()]))
    if (why === 'too-much') return text('criteria.keepSum.most', { most })
    return to.size === 1
      ? text('criteria.keepSum.locked')
      : text('criteria.keepSum.together', { sum: most })
  }
  return null
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
      sendShown(
        'criteria.update',
        { evaluation, criterion, fields },
        'criteria.list',
        { evaluation },
        (answer) => ({ ...answer, criteria: withFields(answer.criteria, criterion, fields) }),
      ),
    [evaluation],
  )
  const setWeights = useCallback(
    async (weights: Weights): Promise<object | null> => {
      const changed = (criteria ?? []).flatMap(({ id, weight }) => {
        const next = weights.get(id)
        return next === undefined || next === weight ? [] : [{ criterion: id, weight: next }]
      })
      const [only] = changed
      if (only === undefined) return null
      if (changed.length === 1) return change(only.criterion, { weight: only.weight })
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
      setLive(plannedWeights(criteria ?? [], new Map([[criterion, weight]]), keepSum))
    },
    [begin, criteria, keepSum],
  )
  const enterWeights = useCallback(
    (weights: Weights) => {
      begin()
      setLive(noWeights)
      void setWeights(plannedWeights(criteria ?? [], weights, keepSum))
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
    () => ({ live, before, change, tryWeight, enterWeights, setWeights, move, measure }),
    [live, before, change, tryWeight, enterWeights, setWeights, move, measure],
  )
}
