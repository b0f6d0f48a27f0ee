// How a moderation is looked at, and what is typed but not recorded yet: kept while other stages are visited, and
// shared with the room, so that nothing typed in the one is lost in the other.
import { create } from 'zustand'
import type { AgencyId, CriterionId, EvaluationId } from '../../../../shared/domain/model.ts'

export const agendaFilters = ['open', 'settled', 'all'] as const
export type AgendaFilter = (typeof agendaFilters)[number]

export interface CellPlace {
  readonly agency: AgencyId
  readonly criterion: CriterionId
}

/** As typed. */
export interface Draft {
  /** null: not touched; the agreed value is shown, if there is one. */
  readonly value: string | null
  readonly reason: string
}

export const noDraft: Draft = { value: null, reason: '' }

interface Moderating {
  readonly filter: AgendaFilter
  readonly query: string
  readonly room: boolean
  /** The room shows who gave which score. */
  readonly names: boolean
  readonly drafts: ReadonlyMap<string, Draft>
}

export const useModerating = create<Moderating>(() => ({
  filter: 'all',
  query: '',
  room: false,
  names: true,
  drafts: new Map(),
}))

export const moderate = (next: Partial<Omit<Moderating, 'drafts'>>): void =>
  useModerating.setState(next)

export const placeKey = ({ agency, criterion }: CellPlace): string =>
  JSON.stringify([agency, criterion])

export const draftKey = (evaluation: EvaluationId, place: CellPlace): string =>
  JSON.stringify([evaluation, place.agency, place.criterion])

export const setDraft = (key: string, draft: Draft): void =>
  useModerating.setState(({ drafts }) => ({ drafts: new Map(drafts).set(key, draft) }))

export const samePlace = (a: CellPlace | null, b: CellPlace | null): boolean =>
  a !== null && b !== null && a.agency === b.agency && a.criterion === b.criterion
