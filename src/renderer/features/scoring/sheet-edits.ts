// What edits of cells do to the answers that the page holds, so that they show before main has confirmed them.
import type { Input, Output } from '../../../shared/contract/call.ts'
import type { Confidence } from '../../../shared/domain/model.ts'
import { type CellKey, type CellSaid, type SheetAnswer, withSaid } from '../../api/score-sheet.ts'
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
  `${agency}\u0000${criterion}\u0000${evaluator}`

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

/** The answer of `scoring.sheet` after the edits. */
export const withEdits = (answer: SheetAnswer, edits: readonly CellEdit[]): SheetAnswer =>
  withSaid(
    answer,
    edits.map((edit): CellSaid => {
      const { agency, criterion, evaluator } = edit
      if (edit.kind === 'score') return { agency, criterion, evaluator, score: edit.score }
      return edit.kind === 'comment'
        ? { agency, criterion, evaluator, commented: edit.comment !== null }
        : { agency, criterion, evaluator, confidence: edit.confidence }
    }),
  )

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
