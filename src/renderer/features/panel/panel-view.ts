// Which part of the panel is shown in each evaluation, and what is chosen in it; kept while the app runs, so that a
// look at another screen leads back to the same place.
import { create } from 'zustand'
import type { EvaluationId, EvaluatorId } from '../../../shared/domain/model.ts'
import type { SelectionStage } from '../../../shared/domain/panel/stages.ts'
import type { PanelPart } from '../../ui/stage-gaps.tsx'

export interface PanelView {
  readonly part: PanelPart
  /** null: the first one. */
  readonly member: EvaluatorId | null
  readonly assignBy: 'criteria' | 'agencies'
  /** Whose details are shown; null: where the evaluation stands. */
  readonly stage: SelectionStage | null
  /** What is asked over the screen, and about whom. */
  readonly asked: { readonly what: 'rule' | 'reopen'; readonly member: EvaluatorId } | null
}

export const panelParts: readonly PanelPart[] = ['members', 'assignments', 'declarations', 'stages']

const first: PanelView = {
  part: 'members',
  member: null,
  assignBy: 'criteria',
  stage: null,
  asked: null,
}

const useViews = create<{ readonly views: ReadonlyMap<EvaluationId, PanelView> }>(() => ({
  views: new Map(),
}))

export const usePanelView = (evaluation: EvaluationId): PanelView =>
  useViews(({ views }) => views.get(evaluation) ?? first)

export const showPanel = (evaluation: EvaluationId, part: Partial<PanelView>): void =>
  useViews.setState(({ views }) => ({
    views: new Map(views).set(evaluation, { ...(views.get(evaluation) ?? first), ...part }),
  }))
