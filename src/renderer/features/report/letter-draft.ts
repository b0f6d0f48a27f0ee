// Letters while they are written: to whom, in which dress, and the paragraph of each, which stands in no other's
// letter. In the page's memory only, as what is chosen for the report.
import { create } from 'zustand'
import type { Input } from '../../../shared/contract/call.ts'
import type { AgencyId, EvaluationId } from '../../../shared/domain/model.ts'

export type Dress = Input<'report.letter'>['dress']

export interface LetterDraft {
  /** null: nobody was chosen yet. */
  readonly chosen: AgencyId | null
  readonly dress: Dress
  /** By `letterKey`. */
  readonly notes: ReadonlyMap<string, string>
}

const unwritten: LetterDraft = { chosen: null, dress: 'plain', notes: new Map() }

const useStore = create<ReadonlyMap<EvaluationId, LetterDraft>>(() => new Map())

/** One letter of an evaluation. */
export const letterKey = (agency: AgencyId | null, dress: Dress): string =>
  JSON.stringify([agency, dress])

export const useLetterDraft = (evaluation: EvaluationId): LetterDraft =>
  useStore((drafts) => drafts.get(evaluation) ?? unwritten)

const change = (evaluation: EvaluationId, next: (draft: LetterDraft) => LetterDraft): void =>
  useStore.setState(
    (drafts) => new Map(drafts).set(evaluation, next(drafts.get(evaluation) ?? unwritten)),
    true,
  )

export const chooseLetter = (
  evaluation: EvaluationId,
  choice: Partial<Pick<LetterDraft, 'chosen' | 'dress'>>,
): void => change(evaluation, (draft) => ({ ...draft, ...choice }))

export const writeNote = (evaluation: EvaluationId, letter: string, note: string): void =>
  change(evaluation, (draft) => ({ ...draft, notes: new Map(draft.notes).set(letter, note) }))
