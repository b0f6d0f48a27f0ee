// The individual scores of an evaluation as one dense block of numbers, as `scoring.sheet` answers them, and what
// was said since. A large block is a megabyte: a key press that copied it would make the engine collect all garbage
// every few keys.
import type { Output } from '../../shared/contract/call.ts'
import type {
  AgencyId,
  Confidence,
  CriterionId,
  EvaluatorId,
  Score,
  ScoreState,
} from '../../shared/domain/model.ts'

/** One cell, coded as the block codes it. */
interface Coded {
  readonly value: number
  readonly state: number
  readonly commented: number
  readonly confidence: number
}

export type SheetAnswer = Output<'scoring.sheet'> & {
  /** Edits that the block does not hold yet, by position. */
  readonly said?: ReadonlyMap<number, Coded>
}

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
  /** Cells of the block. */
  readonly size: number
}

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

/** Made once a list: answers after an edit have the same lists. */
const indexOf = <Id extends string>(ids: readonly Id[]): ReadonlyMap<Id, number> => {
  const known = indexes.get(ids) as ReadonlyMap<Id, number> | undefined
  if (known !== undefined) return known
  const index = new Map(ids.map((id, at) => [id, at]))
  indexes.set(ids, index)
  return index
}

export const sheetOf = (answer: SheetAnswer): ScoreSheet => ({
  answer,
  agencies: indexOf(answer.agencies),
  criteria: indexOf(answer.criteria),
  evaluators: indexOf(answer.evaluators),
  size: answer.states.length,
})

const codedAt = (
  { said, values, states, commented, confidences }: SheetAnswer,
  at: number,
): Coded =>
  said?.get(at) ?? {
    value: values[at] ?? 0,
    state: states[at] ?? absent,
    commented: commented[at] ?? 0,
    confidence: confidences[at] ?? 0,
  }

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

/** The cell at a position of the block; null: nothing was entered there. */
export const cellAt = ({ answer }: ScoreSheet, position: number): SheetCell | null => {
  const coded = codedAt(answer, position)
  const state = states[coded.state]
  if (state === undefined) return null
  return {
    state,
    value: state === 'scored' ? coded.value : null,
    commented: coded.commented === 1,
    confidence: confidences[coded.confidence] ?? null,
  }
}

/** The score alone; null: not scored. Makes no object, for loops over all cells. */
export const scoreAt = ({ answer }: ScoreSheet, position: number): number | null => {
  const said = answer.said?.get(position)
  if (said !== undefined) return said.state === 0 ? said.value : null
  return answer.states[position] === 0 ? (answer.values[position] ?? null) : null
}

/** A comment is on it. */
export const isCommentedAt = ({ answer }: ScoreSheet, position: number): boolean =>
  (answer.said?.get(position)?.commented ?? answer.commented[position]) === 1

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
  const places = new Int32Array(sheet.size).fill(-1)
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

/** Both are of the same agencies, criteria and evaluators, in the same order. */
export const sameShape = ({ answer: a }: ScoreSheet, { answer: b }: ScoreSheet): boolean =>
  sameIds(a.agencies, b.agencies) &&
  sameIds(a.criteria, b.criteria) &&
  sameIds(a.evaluators, b.evaluators)

const sameCode = (a: Coded, b: Coded): boolean =>
  a.state === b.state &&
  a.value === b.value &&
  a.commented === b.commented &&
  a.confidence === b.confidence

/** Positions of the cells that differ between two sheets of the same shape; of one block, only edits are looked at. */
export const differingPositions = (
  { answer: before }: ScoreSheet,
  { answer: after }: ScoreSheet,
): readonly number[] => {
  const edited = new Set([...(before.said?.keys() ?? []), ...(after.said?.keys() ?? [])])
  const found = [...edited].filter((at) => !sameCode(codedAt(before, at), codedAt(after, at)))
  if (before.states === after.states) return found
  const { values: v, states: s, commented: c, confidences: f } = before
  const { values, states: now, commented, confidences: sure } = after
  for (let at = 0; at < now.length; at += 1)
    if (s[at] !== now[at] || v[at] !== values[at] || c[at] !== commented[at] || f[at] !== sure[at])
      if (!edited.has(at)) found.push(at)
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
        if (key === null) return []
        const { agency, criterion, evaluator } = key
        return [{ agency, criterion, evaluator, position, cell: cellAt(after, position) }]
      })
    : null

/** What an edit says about a cell; what is left out stays. */
export interface CellSaid extends CellKey {
  readonly score?: number | 'not-applicable' | 'not-scored'
  readonly commented?: boolean
  readonly confidence?: Confidence | null
}

/** The cell after an edit of it; a score that is taken away leaves no number. */
const codedAfter = (before: Coded, { score, commented, confidence }: CellSaid): Coded => ({
  value: score === undefined ? before.value : typeof score === 'number' ? score : 0,
  state:
    score === undefined
      ? before.state === absent
        ? states.indexOf('not-scored')
        : before.state
      : typeof score === 'number'
        ? 0
        : states.indexOf(score),
  commented: commented === undefined ? before.commented : commented ? 1 : 0,
  confidence: confidence === undefined ? before.confidence : confidences.indexOf(confidence),
})

/** The answer of `scoring.sheet` after edits, for the optimistic patch. */
export const withSaid = (answer: SheetAnswer, edits: readonly CellSaid[]): SheetAnswer => {
  const sheet = sheetOf(answer)
  const said = new Map(answer.said)
  for (const edit of edits) {
    const at = positionOf(sheet, edit)
    if (at >= 0) said.set(at, codedAfter(said.get(at) ?? codedAt(answer, at), edit))
  }
  return said.size === 0 ? answer : { ...answer, said }
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
