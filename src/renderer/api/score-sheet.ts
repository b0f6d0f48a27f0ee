// The individual scores of an evaluation as one dense block of numbers: 100,000 of them are compared in
// under a millisecond, so that a refreshed answer that says nothing new costs nothing.
import type { Output } from '../../shared/contract/call.ts'
import type {
  AgencyId,
  Confidence,
  CriterionId,
  EvaluatorId,
  Score,
  ScoreState,
} from '../../shared/domain/model.ts'

export type SheetColumns = Output<'scoring.sheet'>

/** As sent: 0 scored, 1 not applicable, 2 not scored; here 3 stands for "nothing there". */
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
  readonly columns: SheetColumns
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

export const sheetOf = (columns: SheetColumns): ScoreSheet => {
  const { agencies, criteria, evaluators, agency, criterion, evaluator } = columns
  const size = agencies.length * criteria.length * evaluators.length
  const sheet = {
    values: new Float64Array(size),
    states: new Uint8Array(size).fill(absent),
    commented: new Uint8Array(size),
    confidences: new Uint8Array(size),
  }
  for (let i = 0; i < agency.length; i += 1) {
    const at =
      ((agency[i] ?? 0) * criteria.length + (criterion[i] ?? 0)) * evaluators.length +
      (evaluator[i] ?? 0)
    sheet.values[at] = columns.value[i] ?? 0
    sheet.states[at] = columns.state[i] ?? absent
    sheet.commented[at] = columns.commented[i] === true ? 1 : 0
    sheet.confidences[at] = columns.confidence[i] ?? 0
  }
  return {
    columns,
    agencies: indexOf(agencies),
    criteria: indexOf(criteria),
    evaluators: indexOf(evaluators),
    ...sheet,
  }
}

const positionOf = (sheet: ScoreSheet, key: CellKey): number => {
  const agency = sheet.agencies.get(key.agency)
  const criterion = sheet.criteria.get(key.criterion)
  const evaluator = sheet.evaluators.get(key.evaluator)
  if (agency === undefined || criterion === undefined || evaluator === undefined) return -1
  return (agency * sheet.criteria.size + criterion) * sheet.evaluators.size + evaluator
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

/** All scores as the domain takes them. Comments are left out: no number depends on one. */
export const scoresOf = (sheet: ScoreSheet): readonly Score[] => {
  const { agencies, criteria, evaluators } = sheet.columns
  const scores: Score[] = []
  let position = 0
  for (const agency of agencies)
    for (const criterion of criteria)
      for (const evaluator of evaluators) {
        const cell = cellAt(sheet, position)
        position += 1
        if (cell !== null)
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
  return scores
}

export interface SheetChange extends CellKey {
  /** null: the score is gone. */
  readonly cell: SheetCell | null
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index])

/** What differs, cell by cell; null when the sheets have other rows, columns or evaluators. */
export const changesBetween = (
  before: ScoreSheet,
  after: ScoreSheet,
): readonly SheetChange[] | null => {
  const [a, b] = [before.columns, after.columns]
  if (
    !sameIds(a.agencies, b.agencies) ||
    !sameIds(a.criteria, b.criteria) ||
    !sameIds(a.evaluators, b.evaluators)
  )
    return null
  const changes: SheetChange[] = []
  const across = b.evaluators.length
  for (let i = 0; i < after.states.length; i += 1) {
    if (
      before.states[i] === after.states[i] &&
      before.values[i] === after.values[i] &&
      before.commented[i] === after.commented[i] &&
      before.confidences[i] === after.confidences[i]
    )
      continue
    const agency = b.agencies[Math.floor(i / across / b.criteria.length)]
    const criterion = b.criteria[Math.floor(i / across) % b.criteria.length]
    const evaluator = b.evaluators[i % across]
    if (agency !== undefined && criterion !== undefined && evaluator !== undefined)
      changes.push({ agency, criterion, evaluator, cell: cellAt(after, i) })
  }
  return changes
}

/** The answer of `scoring.sheet` after one edit, in its own form, for the optimistic patch. */
export const withCell = (
  columns: SheetColumns,
  key: CellKey,
  score: number | 'not-applicable' | 'not-scored',
): SheetColumns => {
  const agency = columns.agencies.indexOf(key.agency)
  const criterion = columns.criteria.indexOf(key.criterion)
  const evaluator = columns.evaluators.indexOf(key.evaluator)
  if (agency < 0 || criterion < 0 || evaluator < 0) return columns
  const state = typeof score === 'number' ? 0 : score === 'not-applicable' ? 1 : 2
  const value = typeof score === 'number' ? score : null
  const at = columns.agency.findIndex(
    (index, i) =>
      index === agency && columns.criterion[i] === criterion && columns.evaluator[i] === evaluator,
  )
  if (at >= 0)
    return {
      ...columns,
      value: columns.value.with(at, value),
      state: columns.state.with(at, state),
    }
  return {
    ...columns,
    agency: [...columns.agency, agency],
    criterion: [...columns.criterion, criterion],
    evaluator: [...columns.evaluator, evaluator],
    value: [...columns.value, value],
    state: [...columns.state, state],
    commented: [...columns.commented, false],
    confidence: [...columns.confidence, 0],
  }
}
