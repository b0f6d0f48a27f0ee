// How prices are compared, as every tab of the stage reads and changes it: shown in the same frame, and asking
// for a reason where it is frozen.
import { useCallback, useMemo } from 'react'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { termsOf } from '../../../shared/domain/pricing/compared.ts'
import { emptyPlan, type PricingPlan } from '../../../shared/domain/pricing/plan.ts'
import type { Terms } from '../../../shared/domain/pricing/quote.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { sendShown } from '../../api/optimistic.ts'
import { peekQuery } from '../../api/query-cache.ts'

/** The parts that change; a function gets the plan as it is shown at that moment. */
export type PlanChange = Partial<PricingPlan> | ((plan: PricingPlan) => Partial<PricingPlan>)

export interface PlanView {
  readonly plan: PricingPlan
  /** false: nobody has chosen anything yet, and quotes are compared as submitted. */
  readonly planned: boolean
  readonly terms: Terms
  /** One step of undo; null: it was refused. */
  readonly change: (part: PlanChange) => Promise<object | null>
}

/** Changes the plan of an evaluation from where no component is. */
export const changePlan = (evaluation: EvaluationId, part: PlanChange): Promise<object | null> => {
  const now = peekQuery('evaluations.get', { evaluation })?.pricing ?? emptyPlan
  const plan = typeof part === 'function' ? part(now) : part
  return sendShown(
    'pricing.setPlan',
    { evaluation, plan },
    'evaluations.get',
    { evaluation },
    (details) => ({ ...details, pricing: { ...(details.pricing ?? emptyPlan), ...plan } }),
  )
}

export function usePlan(model: EvaluationModel): PlanView {
  const { evaluation: details } = model.state
  const { id } = details
  const change = useCallback((part: PlanChange) => changePlan(id, part), [id])
  return useMemo(
    () => ({
      plan: details.pricing ?? emptyPlan,
      planned: details.pricing !== null,
      terms: termsOf(details),
      change,
    }),
    [details, change],
  )
}
