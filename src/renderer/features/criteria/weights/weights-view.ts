// Which part of the weights workspace is open in each evaluation, and answers that are not kept yet: they wait
// here while the person looks at another stage.
import { create } from 'zustand'
import type { WeightSet } from '../../../../shared/domain/content.ts'
import type { Criterion, EvaluationId, WeightSetId } from '../../../../shared/domain/model.ts'
import type { WeightAnswers, WeightMethod } from '../../../../shared/domain/weights/elicitation.ts'
import { firstAnswers, fittedAnswers } from './answers.ts'

export interface Draft {
  /** The set's id, or one of its own for a set that does not exist yet. */
  readonly key: string
  /** null: a set that does not exist yet. */
  readonly set: WeightSetId | null
  readonly name: string
  readonly answers: WeightAnswers
  /** What it was when it was opened, fitted to the criteria of then; null for a new set. */
  readonly opened: { readonly name: string; readonly answers: WeightAnswers } | null
}

export type WeightsPlace =
  | { readonly part: 'closed' }
  | { readonly part: 'list' }
  | { readonly part: 'new' }
  | { readonly part: 'answers'; readonly draft: string }

interface View {
  readonly places: Readonly<Record<string, WeightsPlace>>
  readonly drafts: Readonly<Record<string, readonly Draft[]>>
}

const useView = create<View>(() => ({ places: {}, drafts: {} }))

const closed: WeightsPlace = { part: 'closed' }
const noDrafts: readonly Draft[] = []

export const useWeightsPlace = (evaluation: EvaluationId): WeightsPlace =>
  useView((view) => view.places[evaluation] ?? closed)

export const goToWeights = (evaluation: EvaluationId, place: WeightsPlace): void =>
  useView.setState(({ places }) => ({ places: { ...places, [evaluation]: place } }))

export const useDrafts = (evaluation: EvaluationId): readonly Draft[] =>
  useView((view) => view.drafts[evaluation] ?? noDrafts)

const putDrafts = (
  evaluation: EvaluationId,
  update: (drafts: readonly Draft[]) => readonly Draft[],
): void =>
  useView.setState(({ drafts }) => ({
    drafts: { ...drafts, [evaluation]: update(drafts[evaluation] ?? noDrafts) },
  }))

export const changeDraft = (
  evaluation: EvaluationId,
  key: string,
  change: Partial<Pick<Draft, 'name' | 'answers'>>,
): void =>
  putDrafts(evaluation, (drafts) =>
    drafts.map((draft) => (draft.key === key ? { ...draft, ...change } : draft)),
  )

export const dropDraft = (evaluation: EvaluationId, key: string): void =>
  putDrafts(evaluation, (drafts) => drafts.filter((draft) => draft.key !== key))

/** Whether something was answered or renamed since it was opened. */
export const isChanged = ({ name, answers, opened }: Draft): boolean =>
  opened === null ||
  name !== opened.name ||
  JSON.stringify(answers) !== JSON.stringify(opened.answers)

const openDraft = (evaluation: EvaluationId, draft: Draft): void => {
  putDrafts(evaluation, (drafts) => [
    ...drafts.filter((other) => other.key !== draft.key && isChanged(other)),
    draft,
  ])
  goToWeights(evaluation, { part: 'answers', draft: draft.key })
}

let begun = 0

/** Begins a set that does not exist yet. */
export const beginSet = (
  evaluation: EvaluationId,
  name: string,
  method: WeightMethod,
  criteria: readonly Criterion[],
): void =>
  openDraft(evaluation, {
    key: `new ${++begun}`,
    set: null,
    name,
    answers: firstAnswers(method, criteria),
    opened: null,
  })

/** Re-opens a set with the answers it was given, or with those that were not kept yet. */
export const reopenSet = (
  evaluation: EvaluationId,
  { id, name, answers }: WeightSet,
  criteria: readonly Criterion[],
): void => {
  const waiting = useView.getState().drafts[evaluation]?.find((draft) => draft.set === id)
  const fitted = fittedAnswers(answers, criteria)
  openDraft(
    evaluation,
    waiting !== undefined && isChanged(waiting)
      ? { ...waiting, answers: fittedAnswers(waiting.answers, criteria) }
      : { key: id, set: id, name, answers: fitted, opened: { name, answers: fitted } },
  )
}
