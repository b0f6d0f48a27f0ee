// The individual scores of an evaluation as one dense block of numbers, as `scoring.sheet` answers them: 100,000
// of them are compared in half a millisecond, and copied for an edit in less.
import type { Output } from '../../shared/contract/call.ts'
import type {
  AgencyId,
  Confidence,
  CriterionId,
  EvaluatorId,
  Score,
  ScoreState,
} from '../../shared/domain/model.ts'

export type SheetAnswer = Output<'scoring.sheet'>

/** As sent: 0 scored, 1 not applicable, 2 not scored, 3 nothing there. */
const states: readonly ScoreState[] = ['scored', 'not-applicable', 'not-scored']
const absent = 3
/** As sent: 0 not said, 1 low, 2 medium, 3 high. */
const confidences: readonly (Confidence | null)[] = [null, 'low', 'medium', 'high']

export interface CellKey {
  readonly agency: AgencyId
  readonly criterion: CriterionId
  readonly evaluator: EvaluatorId
}

/** One evaluator's cell without the words: texts are asked for per cell (`scoring.cell`). */
export interface SheetCell {
  readonly value: number | null
  readonly state: ScoreState
  readonly commented: boolean
  readonly confidence: Confidence | null
}

export interface ScoreSheet {
  readonly answer: SheetAnswer
  readonly agencies: ReadonlyMap<AgencyId, number>
  readonly criteria: ReadonlyMap<CriterionId, number>
  readonly evaluators: ReadonlyMap<EvaluatorId, number>
  readonly values: Float64Array
  readonly states: Uint8Array
  readonly commented: Uint8Array
  readonly confidences: Uint8Array
}

const indexOf = <Id>(ids: readonly Id[]): ReadonlyMap<Id, number> =>
  new Map(ids.map((id, index) => [id, index]))

export const sheetOf = (answer: SheetAnswer): ScoreSheet => ({
  answer,
  agencies: indexOf(answer.agencies),
  criteria: indexOf(answer.criteria),
  evaluators: indexOf(answer.evaluators),
  values: answer.values,
  states: answer.states,
  commented: answer.commented,
  confidences: answer.confidences,
})

/** Where a cell stands in the block; -1: it is of an agency, criterion or evaluator that is not there. */
export const positionOf = (sheet: ScoreSheet, key: CellKey): number => {
  const agency = sheet.agencies.get(key.agency)
  const criterion = sheet.criteria.get(key.criterion)
  const evaluator = sheet.evaluators.get(key.evaluator)
  if (agency === undefined || criterion === undefined || evaluator === undefined) return -1
  return (agency * sheet.criteria.size + criterion) * sheet.evaluators.size + evaluator
}

/** Whose cell stands at a position of the block. */
export const keyAt = (
  { agencies, criteria, evaluators }: SheetAnswer,
  position: number,
): CellKey | null => {
  const row = Math.floor(position / evaluators.length)
  const agency = agencies[Math.floor(row / criteria.length)]
  const criterion = criteria[row % criteria.length]
  const evaluator = evaluators[position % evaluators.length]
  if (agency === undefined || criterion === undefined || evaluator === undefined) return null
  return { agency, criterion, evaluator }
}

const cellAt = (sheet: ScoreSheet, position: number): SheetCell | null => {
  const state = states[sheet.states[position] ?? absent]
  if (state === undefined) return null
  return {
    state,
    value: state === 'scored' ? (sheet.values[position] ?? null) : null,
    commented: sheet.commented[position] === 1,
    confidence: confidences[sheet.confidences[position] ?? 0] ?? null,
  }
}

/** One evaluator's cell; null: nothing was entered there. */
export const cellOf = (sheet: ScoreSheet, key: CellKey): SheetCell | null => {
  const position = positionOf(sheet, key)
  return position < 0 ? null : cellAt(sheet, position)
}

export interface PlacedScores {
  readonly scores: readonly Score[]
  /** Of each cell of the block, where its score stands in `scores`; -1: it has none. */
  readonly places: Int32Array
}

/** All scores as the domain takes them. Comments are left out: no number depends on one. */
export const scoresOf = (sheet: ScoreSheet): PlacedScores => {
  const { agencies, criteria, evaluators } = sheet.answer
  const places = new Int32Array(sheet.states.length).fill(-1)
  const scores: Score[] = []
  let position = 0
  for (const agency of agencies)
    for (const criterion of criteria)
      for (const evaluator of evaluators) {
        const cell = cellAt(sheet, position)
        if (cell !== null) {
          places[position] = scores.length
          scores.push({
            agency,
            criterion,
            evaluator,
            value: cell.value,
            state: cell.state,
            comment: null,
            confidence: cell.confidence,
          })
        }
        position += 1
      }
  return { scores, places }
}

export interface SheetChange extends CellKey {
  readonly position: number
  /** null: the score is gone. */
  readonly cell: SheetCell | null
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((id, index) => id === b[index]))

/** Which cells an edit of a sheet said something about, so that nobody has to look for them in all of it. */
const edited = new WeakMap<
  SheetAnswer,
  { readonly from: SheetAnswer; readonly positions: readonly number[] }
>()

/** Both are of the same agencies, criteria and evaluators, in the same order. */
export const sameShape = ({ answer: a }: ScoreSheet, { answer: b }: ScoreSheet): boolean =>
  sameIds(a.agencies, b.agencies) &&
  sameIds(a.criteria, b.criteria) &&
  sameIds(a.evaluators, b.evaluators)

/** Positions of the cells that differ between two sheets of the same shape. */
export const differingPositions = (before: ScoreSheet, after: ScoreSheet): readonly number[] => {
  const { values: v, states: s, commented: c, confidences: f } = before
  const { values, states: now, commented, confidences: sure } = after
  const differs = (at: number): boolean =>
    s[at] !== now[at] || v[at] !== values[at] || c[at] !== commented[at] || f[at] !== sure[at]
  const edit = edited.get(after.answer)
  if (edit?.from === before.answer) return edit.positions.filter(differs)
  const found: number[] = []
  for (let at = 0; at < now.length; at += 1) if (differs(at)) found.push(at)
  return found
}

/** What differs, cell by cell; null when the sheets have other agencies, criteria or evaluators. */
export const changesBetween = (
  before: ScoreSheet,
  after: ScoreSheet,
): readonly SheetChange[] | null =>
  sameShape(before, after)
    ? differingPositions(before, after).flatMap((position) => {
        const key = keyAt(after.answer, position)
        return key === null ? [] : [{ ...key, position, cell: cellAt(after, position) }]
      })
    : null

/** What an edit says about a cell; what is left out stays. */
export interface CellSaid extends CellKey {
  readonly score?: number | 'not-applicable' | 'not-scored'
  readonly commented?: boolean
  readonly confidence?: Confidence | null
}

/** The answer of `scoring.sheet` after edits, in its own form, for the optimistic patch. */
export const withSaid = (answer: SheetAnswer, edits: readonly CellSaid[]): SheetAnswer => {
  const says = (what: 'score' | 'commented' | 'confidence'): boolean =>
    edits.some((edit) => edit[what] !== undefined)
  const next = {
    ...answer,
    values: says('score') ? answer.values.slice() : answer.values,
    states: answer.states.slice(),
    commented: says('commented') ? answer.commented.slice() : answer.commented,
    confidences: says('confidence') ? answer.confidences.slice() : answer.confidences,
  }
  const sheet = sheetOf(next)
  const positions: number[] = []
  for (const edit of edits) {
    const at = positionOf(sheet, edit)
    if (at < 0) continue
    positions.push(at)
    if (next.states[at] === absent) next.states[at] = states.indexOf('not-scored')
    if (edit.score !== undefined) {
      next.values[at] = typeof edit.score === 'number' ? edit.score : 0
      next.states[at] = typeof edit.score === 'number' ? 0 : states.indexOf(edit.score)
    }
    if (edit.commented !== undefined) next.commented[at] = edit.commented ? 1 : 0
    if (edit.confidence !== undefined) next.confidences[at] = confidences.indexOf(edit.confidence)
  }
  edited.set(next, { from: answer, positions })
  return next
}

/** A sheet in which nothing was entered. */
export const emptySheet = (
  ids: Pick<SheetAnswer, 'agencies' | 'criteria' | 'evaluators'>,
): SheetAnswer => {
  const size = ids.agencies.length * ids.criteria.length * ids.evaluators.length
  return {
    ...ids,
    values: new Float64Array(size),
    states: new Uint8Array(size).fill(absent),
    commented: new Uint8Array(size),
    confidences: new Uint8Array(size),
    moderated: [],
  }
}
