// How the evaluation is run, as every screen asks for it: its procedure, and what is missing at its stage.
import type { Output } from '../../shared/contract/call.ts'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { useQuery } from './query-cache.ts'

export type ProcedureView = NonNullable<Output<'panel.procedure'>>
export type StageGap = Output<'panel.missing'>[number]

/** null: an open workspace, or not known yet. */
export const useProcedure = (evaluation: EvaluationId): ProcedureView | null =>
  useQuery('panel.procedure', { evaluation }).value

const nothing: readonly StageGap[] = []

/** What is missing at the stage where the evaluation stands; nothing in an open workspace. */
export const useMissing = (evaluation: EvaluationId): readonly StageGap[] => {
  const runs = useProcedure(evaluation) !== null
  return useQuery('panel.missing', runs ? { evaluation } : null).value ?? nothing
}
