// Findings that are typed but not added yet, each for the very cell and person it is about: kept while other cells and
// stages are looked at, forgotten with the window, and so when the keyboard changes hands.
import { create } from 'zustand'
import type {
  AgencyId,
  CriterionId,
  EvaluationId,
  EvaluatorId,
  FindingKind,
} from '../../../shared/domain/model.ts'

export interface FindingDraft {
  readonly kind: FindingKind
  /** As typed. */
  readonly sentence: string
}

export interface FindingPlace {
  readonly evaluation: EvaluationId
  readonly agency: AgencyId
  readonly criterion: CriterionId
  /** null: the panel's. */
  readonly evaluator: EvaluatorId | null
}

const noDraft: FindingDraft = { kind: 'strength', sentence: '' }

const useDrafts = create<{ readonly drafts: ReadonlyMap<string, FindingDraft> }>(() => ({
  drafts: new Map(),
}))

export const findingKey = ({ evaluation, agency, criterion, evaluator }: FindingPlace): string =>
  JSON.stringify([evaluation, agency, criterion, evaluator])

export const useFindingDraft = (key: string): FindingDraft =>
  useDrafts(({ drafts }) => drafts.get(key) ?? noDraft)

export const findingDraftNow = (key: string): FindingDraft =>
  useDrafts.getState().drafts.get(key) ?? noDraft

/** One without a sentence is forgotten. */
export const setFindingDraft = (key: string, draft: FindingDraft): void =>
  useDrafts.setState(({ drafts }) => {
    const next = new Map(drafts)
    if (draft.sentence === '') next.delete(key)
    else next.set(key, draft)
    return { drafts: next }
  })
