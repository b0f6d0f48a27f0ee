// What edits of cells do to the answers that the page holds, so that they show before main has confirmed them.
import type { Input, Output } from '../../../shared/contract/call.ts'
import type { Confidence } from '../../../shared/domain/model.ts'
import type { CellKey, SheetColumns } from '../../api/score-sheet.ts'
import type { Entry } from './score-entry.ts'

/** One thing said about one cell. */
export type CellEdit = CellKey &
  (
    | { readonly kind: 'score'; readonly score: Entry }
    | { readonly kind: 'comment'; readonly comment: string | null }
    | { readonly kind: 'confidence'; readonly confidence: Confidence | null }
  )

type Given = Input<'scoring.setMany'>['cells'][number]
type Comments = Output<'scoring.comments'>

const placeOf = ({ agency, criterion, evaluator }: CellKey): string =>
  JSON.stringify([agency, criterion, evaluator])

/** As main takes them: one entry a cell. */
export const cellsToSet = (edits: readonly CellEdit[]): readonly Given[] => {
  const cells = new Map<string, Given>()
  for (const edit of edits) {
    const { agency, criterion, evaluator } = edit
    const place = placeOf(edit)
    const said = cells.get(place) ?? { agency, criterion, evaluator }
    cells.set(
      place,
      edit.kind === 'score'
        ? { ...said, score: edit.score }
        : edit.kind === 'comment'
          ? { ...said, comment: edit.comment }
          : { ...said, confidence: edit.confidence },
    )
  }
  return [...cells.values()]
}

const codes = { low: 1, medium: 2, high: 3 } as const

const indexOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, index) => [id, index]))

/** The answer of `scoring.sheet` after the edits; one pass over its columns, however many edits there are. */
export const withEdits = (columns: SheetColumns, edits: readonly CellEdit[]): SheetColumns => {
  const agencies = indexOf(columns.agencies)
  const criteria = indexOf(columns.criteria)
  const evaluators = indexOf(columns.evaluators)
  const slots = new Int32Array(agencies.size * criteria.size * evaluators.size).fill(-1)
  const slotOf = (a: number, c: number, e: number): number =>
    (a * criteria.size + c) * evaluators.size + e
  columns.agency.forEach((a, at) => {
    slots[slotOf(a, columns.criterion[at] ?? 0, columns.evaluator[at] ?? 0)] = at
  })
  const next = {
    agency: [...columns.agency],
    criterion: [...columns.criterion],
    evaluator: [...columns.evaluator],
    value: [...columns.value],
    state: [...columns.state],
    commented: [...columns.commented],
    confidence: [...columns.confidence],
  }
  for (const edit of edits) {
    const a = agencies.get(edit.agency)
    const c = criteria.get(edit.criterion)
    const e = evaluators.get(edit.evaluator)
    if (a === undefined || c === undefined || e === undefined) continue
    const slot = slotOf(a, c, e)
    let at = slots[slot] ?? -1
    if (at < 0) {
      at = next.agency.length
      slots[slot] = at
      next.agency.push(a)
      next.criterion.push(c)
      next.evaluator.push(e)
      next.value.push(null)
      next.state.push(2)
      next.commented.push(false)
      next.confidence.push(0)
    }
    if (edit.kind === 'score') {
      next.value[at] = typeof edit.score === 'number' ? edit.score : null
      next.state[at] = typeof edit.score === 'number' ? 0 : edit.score === 'not-applicable' ? 1 : 2
    } else if (edit.kind === 'comment') next.commented[at] = edit.comment !== null
    else next.confidence[at] = edit.confidence === null ? 0 : codes[edit.confidence]
  }
  return { ...columns, ...next }
}

/** One evaluator's comments after the edits of theirs. */
export const withComments = (comments: Comments, edits: readonly CellEdit[]): Comments => {
  const said = new Map(
    comments.comment.map((comment, at) => {
      const agency = comments.agency[at] as CellKey['agency']
      const criterion = comments.criterion[at] as CellKey['criterion']
      return [JSON.stringify([agency, criterion]), { agency, criterion, comment }]
    }),
  )
  for (const edit of edits) {
    if (edit.kind !== 'comment') continue
    const { agency, criterion, comment } = edit
    const place = JSON.stringify([agency, criterion])
    if (comment === null) said.delete(place)
    else said.set(place, { agency, criterion, comment })
  }
  const list = [...said.values()]
  return {
    agency: list.map(({ agency }) => agency),
    criterion: list.map(({ criterion }) => criterion),
    comment: list.map(({ comment }) => comment),
  }
}
