// Everything that the parts of the panel's screen show, from main's answers.
import { useMemo } from 'react'
import { leavesOf } from '../../../shared/domain/matrix.ts'
import type { Agency, Criterion, EvaluationId, Evaluator } from '../../../shared/domain/model.ts'
import { takesPart } from '../../../shared/domain/ranking-row.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { useEvaluationState, useReadiness } from '../../api/evaluation-state.ts'
import { type ProcedureView, useProcedure } from '../../api/procedure.ts'
import { useQuery } from '../../api/query-cache.ts'
import type { Declaration, MemberRow, Submission } from './members/member-cells.ts'
import { shareOf } from './share-words.ts'

export interface PanelData {
  readonly evaluation: EvaluationId
  readonly model: EvaluationModel
  /** null: an open workspace. */
  readonly procedure: ProcedureView | null
  readonly rows: readonly MemberRow[]
  readonly members: readonly Evaluator[]
  readonly declarations: readonly Declaration[]
  /** Criteria that are scored by hand, and agencies that take part. */
  readonly criteria: readonly Criterion[]
  readonly agencies: readonly Agency[]
}

const noDeclarations: readonly Declaration[] = []
const noSubmissions: readonly Submission[] = []

/** null: not known yet. */
export function usePanel(evaluation: EvaluationId): PanelData | null {
  const { model } = useEvaluationState(evaluation)
  const procedure = useProcedure(evaluation)
  const readiness = useReadiness(model)
  const input = { evaluation }
  const declarations = useQuery('panel.declarations', input).value ?? noDeclarations
  const submissions = useQuery('panel.submissions', input).value ?? noSubmissions
  return useMemo(() => {
    if (model === null) return null
    const { evaluators, agencies, criteria } = model.state
    const weighted = model.state.evaluation.panelRule === null
    return {
      evaluation,
      model,
      procedure,
      declarations,
      members: evaluators,
      criteria: leavesOf(criteria, model.state.evaluation.scale)
        .map(({ criterion }) => criterion)
        .filter(({ kind }) => kind === 'rated'),
      agencies: agencies.filter(takesPart),
      rows: evaluators.map((member) => ({
        member,
        share: shareOf(member, evaluators, weighted),
        progress: readiness?.byEvaluator.get(member.id) ?? null,
        declaration: declarations.find(({ evaluator }) => evaluator === member.id) ?? null,
        submission: submissions.find(({ evaluator }) => evaluator === member.id) ?? null,
      })),
    }
  }, [evaluation, model, procedure, readiness, declarations, submissions])
}
