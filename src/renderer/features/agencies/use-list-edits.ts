// What is done to the list as a whole: ticking rows, moving one among those shown, adding and removing.
import { type RefObject, useCallback, useMemo } from 'react'
import type { Agency, AgencyId, EvaluationId } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { command } from '../../api/client.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { undoableNote } from '../../api/undoable-note.ts'
import type { GridHandle } from '../../ui/grid/grid-types.ts'
import { setFocus } from '../../ui/navigation.ts'
import { toast } from '../../ui/toast.tsx'
import { nameProblem } from './agency-columns.ts'
import { everything, withoutRejected } from './agency-filter.ts'
import type { AgencyView, ChangeView } from './agency-view.ts'
import { removedWords } from './removed-words.ts'
import type { TableEdits } from './table-edits.ts'
import type { AgencyList } from './use-agency-list.ts'
import type { Gathered } from './use-gathered.ts'

export interface ListEditsOf {
  readonly evaluation: EvaluationId
  readonly model: EvaluationModel | null
  readonly list: AgencyList
  readonly view: AgencyView
  readonly look: ChangeView
  readonly gathered: Gathered
  readonly current: Agency | null
  readonly moveTo: (agency: AgencyId, to: number) => void
  readonly edit: (edits: TableEdits) => void
  readonly grid: RefObject<GridHandle | null>
}

export interface ListEdits {
  /** Among the rows shown. */
  readonly ticked: ReadonlySet<AgencyId>
  readonly onTick: (agencies: readonly AgencyId[], on: boolean) => void
  readonly tickAll: () => void
  /** The ticked agencies, else the selected one. */
  readonly concerned: readonly Agency[]
  /** One row up or down among those shown. */
  readonly step: (by: 1 | -1) => void
  readonly remove: (agency: Agency) => void
  /** Answers with why not. */
  readonly add: (name: string) => string | null
  /** As one step. */
  readonly addAll: (names: readonly string[]) => string | null
}

/** New rows have to be seen: they are last in the own order, and a filter would leave them out. */
export const showAdded = (look: ChangeView, added: readonly AgencyId[]): void => {
  look(({ filter }) => ({
    query: '',
    sort: null,
    filter: { ...everything, statuses: filter.statuses.length === 0 ? [] : withoutRejected },
  }))
  setFocus({ agency: added.at(-1) ?? null })
}

/** Sets the ticks of these agencies; the others keep theirs. */
export const tick = (look: ChangeView, about: readonly AgencyId[], on: boolean): void =>
  look(({ ticked: before }) => {
    const after = new Set(before)
    for (const id of about)
      if (on) after.add(id)
      else after.delete(id)
    return { ticked: after }
  })

export function useListEdits(of: ListEditsOf): ListEdits {
  const { evaluation, model, view, look, current } = of
  const { rows, places } = of.list
  const ticked = useMemo(
    () => new Set(rows.flatMap(({ id }) => (view.ticked.has(id) ? [id] : []))),
    [rows, view.ticked],
  )
  const onTick = useCallback(
    (about: readonly AgencyId[], on: boolean) => tick(look, about, on),
    [look],
  )

  const step = (by: 1 | -1): void => {
    if (current === null) return
    if (view.sort !== null) {
      toast({ message: text('agencies.sortedBy.noMove') })
      return
    }
    const neighbour = rows[rows.indexOf(current) + by]
    const to = neighbour === undefined ? undefined : places.get(neighbour.id)
    if (rows.includes(current) && to !== undefined) of.moveTo(current.id, to)
  }

  const remove = async (agency: Agency): Promise<void> => {
    if (model === null) return
    const message = removedWords(model.state, agency, of.gathered)
    const at = rows.indexOf(agency)
    const next = rows[at + 1] ?? rows[at - 1] ?? null
    const done = await command('agencies.remove', { evaluation, agency: agency.id })
    if (done === null) return
    setFocus({ agency: next?.id ?? null })
    of.grid.current?.focus()
    undoableNote(done, message)
  }

  const add = (name: string): string | null => {
    const problem = nameProblem(name)
    if (problem !== null) return problem
    void command('agencies.add', { evaluation, fields: { name } }).then((added) => {
      if (added !== null) showAdded(look, [added.id as AgencyId])
    })
    return null
  }
  const addAll = (names: readonly string[]): string | null => {
    const problem = names.map(nameProblem).find((one) => one !== null) ?? null
    if (problem === null)
      of.edit({
        added: names.map((name) => ({ name: name.trim().replace(/\s+/g, ' ') })),
        changes: [],
      })
    return problem
  }

  return {
    ticked,
    onTick,
    tickAll: () =>
      onTick(
        rows.map(({ id }) => id),
        true,
      ),
    concerned:
      ticked.size > 0 ? rows.filter(({ id }) => ticked.has(id)) : current === null ? [] : [current],
    step,
    remove: (agency) => void remove(agency),
    add,
    addAll,
  }
}
