// The cells of a sheet as objects that every view arranges in its own way. A cell that says the same keeps its
// identity, so that one key press renders one cell of each row, and a switch of view renders no number anew.
import type {
  Agency,
  AgencyId,
  CellResult,
  Confidence,
  CriterionId,
  Evaluator,
  EvaluatorId,
  EvidenceGrade,
  Leaf,
  RankedAgency,
  ScoreState,
} from '../../../shared/domain/model.ts'
import { isAssigned, isRecused, scores } from '../../../shared/domain/panel/members.ts'
import { takesPart } from '../../../shared/domain/ranking-row.ts'
import { valueOfRaw } from '../../../shared/domain/scale.ts'
import type { FilteredCell } from '../../../shared/domain/scoring/cell-filter.ts'
import type { StrongestEvidence } from '../../../shared/domain/scoring/evidence-grade.ts'
import type { ScoreSheet } from '../../api/score-sheet.ts'

/** Whose cells are shown: one evaluator's own, or the panel's combined ones. */
export type Whose = EvaluatorId | 'panel'

/** none: the cell is not theirs to judge · read: an observer's · note: a comment, no score. */
export type CellPart = 'score' | 'note' | 'read' | 'none'

export interface SheetCell extends FilteredCell {
  readonly kind: 'cell'
  /** Of its row in the list of all cells. */
  readonly id: string
  readonly agency: Agency
  readonly leaf: Leaf
  /** Position in the ranking's leaves. */
  readonly leafAt: number
  /** null: the panel's combined cell. */
  readonly evaluator: EvaluatorId | null
  /** In the criterion's unit; null unless scored. */
  readonly raw: number | null
  /** 0…100; null unless scored. */
  readonly value: number | null
  readonly layer: CellResult['layer']
  /** What is asked of whose cell it is. */
  readonly part: CellPart
  /** A score can be typed. */
  readonly editable: boolean
  /** Findings, evidence and, where people score, a comment can be given. */
  readonly noted: boolean
  /** That all raw values of the criterion are shown with. */
  readonly decimals: number
}

export interface CellTable {
  readonly agencies: readonly Agency[]
  readonly leaves: readonly Leaf[]
  /** Agency by agency, each with its leaves in order. */
  readonly cells: readonly SheetCell[]
}

export interface TableInput {
  readonly agencies: readonly Agency[]
  readonly leaves: readonly Leaf[]
  readonly sheet: ScoreSheet
  readonly whose: Whose
  /** Whose cells they are; null: the panel's. */
  readonly member: Evaluator | null
  /** Nothing can be entered now. */
  readonly locked: boolean
  /** Of the ranking of the same: one evaluator's own, or the official one. */
  readonly results: ReadonlyMap<AgencyId, RankedAgency>
  readonly evidence: StrongestEvidence
}

export const cellId = (agency: AgencyId, criterion: CriterionId): string =>
  `${agency}\u0000${criterion}`

export const cellAt = (table: CellTable, agencyAt: number, leafAt: number): SheetCell | undefined =>
  table.cells[agencyAt * table.leaves.length + leafAt]

/** At most two; by arithmetic, because every cell of the sheet is asked at every key press. */
const decimalsIn = (value: number): number =>
  Number.isInteger(value) ? 0 : Math.abs(value * 10 - Math.round(value * 10)) < 1e-9 ? 1 : 2

/** As the columns of the sheet code them. */
const states: readonly ScoreState[] = ['scored', 'not-applicable', 'not-scored']
const confidences: readonly (Confidence | null)[] = [null, 'low', 'medium', 'high']

type Said = Pick<
  SheetCell,
  | 'state'
  | 'raw'
  | 'layer'
  | 'commented'
  | 'confidence'
  | 'part'
  | 'editable'
  | 'noted'
  | 'decimals'
  | 'evidence'
> & {
  /** null: worked out from the raw value. */
  readonly value: number | null | undefined
}

const same = (cell: SheetCell, said: Said): boolean =>
  cell.state === said.state &&
  cell.raw === said.raw &&
  cell.layer === said.layer &&
  cell.commented === said.commented &&
  cell.confidence === said.confidence &&
  cell.evidence === said.evidence &&
  cell.decimals === said.decimals &&
  cell.part === said.part &&
  cell.editable === said.editable &&
  cell.noted === said.noted &&
  (said.value === undefined || cell.value === said.value)

/** By seat, assignment and conflicts of interest. */
const partOf = (
  member: Evaluator | null,
  agency: AgencyId,
  criterion: CriterionId,
): SheetCell['part'] => {
  if (member === null) return 'score'
  if (isRecused(member, agency) || !isAssigned(member, agency, criterion)) return 'none'
  if (scores(member)) return 'score'
  return member.seat === 'advisor' ? 'note' : 'read'
}

const writes = (part: CellPart): boolean => part === 'score' || part === 'note'

const combined = (
  result: CellResult | undefined,
  evidence: EvidenceGrade | null,
  decimals: number,
  part: CellPart,
  locked: boolean,
): Said => ({
  state: result === undefined || result.state === 'missing' ? 'not-scored' : result.state,
  raw: result?.raw ?? null,
  value: result?.value ?? null,
  layer: result?.layer ?? 'panel',
  commented: false,
  confidence: null,
  part,
  editable: false,
  noted: writes(part) && !locked,
  evidence,
  decimals,
})

/** Where one evaluator's cell stands in the sheet's columns; -1: nowhere. */
const ownReader = (sheet: ScoreSheet, evaluator: EvaluatorId) => {
  const across = sheet.evaluators.size
  const deep = sheet.criteria.size
  const of = sheet.evaluators.get(evaluator) ?? -1
  return (agency: AgencyId, criterion: CriterionId): number => {
    const row = sheet.agencies.get(agency)
    const column = sheet.criteria.get(criterion)
    return row === undefined || column === undefined || of < 0
      ? -1
      : (row * deep + column) * across + of
  }
}

const withStep = (leaf: Leaf, whose: Whose): number => {
  const { step } = leaf.scale
  return step === null || whose === 'panel' ? 1 : decimalsIn(step)
}

/** The cells as they are now; `before` gives those that say the same. */
export const nextTable = (before: CellTable | null, input: TableInput): CellTable => {
  const { agencies, leaves, sheet, whose, member, locked, results, evidence } = input
  const known =
    before !== null && before.leaves.length === leaves.length
      ? new Map(before.agencies.map((agency, at) => [agency.id, at]))
      : null
  const position = whose === 'panel' ? null : ownReader(sheet, whose)
  const rated = leaves.map((leaf) => leaf.criterion.kind === 'rated')

  const decimals = leaves.map((leaf) => withStep(leaf, whose))
  if (position !== null)
    for (const { id } of agencies)
      leaves.forEach((leaf, leafAt) => {
        const at = rated[leafAt] === true ? position(id, leaf.criterion.id) : -1
        if (at >= 0 && sheet.states[at] === 0)
          decimals[leafAt] = Math.max(decimals[leafAt] ?? 0, decimalsIn(sheet.values[at] ?? 0))
      })

  const cells: SheetCell[] = []
  for (const agency of agencies) {
    const result = results.get(agency.id)
    const graded = evidence.get(agency.id)
    const row = known?.get(agency.id)
    leaves.forEach((leaf, leafAt) => {
      const grade = graded?.get(leaf.criterion.id) ?? null
      const at =
        position === null || rated[leafAt] !== true ? -1 : position(agency.id, leaf.criterion.id)
      const digits = decimals[leafAt] ?? 0
      const part = partOf(member, agency.id, leaf.criterion.id)
      const said: Said =
        at < 0
          ? combined(result?.cells[leafAt], grade, digits, part, locked)
          : {
              state: states[sheet.states[at] ?? 2] ?? 'not-scored',
              raw: sheet.states[at] === 0 ? (sheet.values[at] ?? null) : null,
              value: undefined,
              layer: 'panel',
              commented: sheet.commented[at] === 1,
              confidence: confidences[sheet.confidences[at] ?? 0] ?? null,
              part,
              editable: part === 'score' && !locked,
              noted: writes(part) && !locked,
              evidence: grade,
              decimals: digits,
            }
      const old = row === undefined ? undefined : before?.cells[row * leaves.length + leafAt]
      if (old !== undefined && old.agency === agency && old.leaf === leaf && same(old, said)) {
        cells.push(old)
        return
      }
      const { direction, valueFunction } = leaf.criterion
      const value =
        said.value !== undefined
          ? said.value
          : said.raw === null
            ? null
            : valueOfRaw(said.raw, leaf.scale, direction, valueFunction)
      cells.push({
        ...said,
        kind: 'cell',
        id: cellId(agency.id, leaf.criterion.id),
        agency,
        leaf,
        leafAt,
        evaluator: whose === 'panel' ? null : whose,
        rated: rated[leafAt] === true && writes(part),
        value,
      })
    })
  }
  const unchanged =
    before !== null &&
    before.agencies === agencies &&
    before.leaves === leaves &&
    before.cells.length === cells.length &&
    cells.every((cell, at) => cell === before.cells[at])
  return unchanged ? before : { agencies, leaves, cells }
}

/** Somebody is to score it. */
export const isWanted = (cell: SheetCell): boolean =>
  cell.rated && cell.part === 'score' && takesPart(cell.agency)

/** A comment on it can be written. */
export const isCommentable = (cell: SheetCell): boolean =>
  cell.rated && cell.noted && cell.evaluator !== null

export const isWaiting = (cell: SheetCell): boolean =>
  cell.editable && cell.state === 'not-scored' && takesPart(cell.agency)

export interface Progress {
  readonly scored: number
  readonly notApplicable: number
  readonly commented: number
  readonly of: number
}

/** How far cells are scored; those that nobody scores, or of agencies that take no part, count nowhere. */
export const progressOf = (cells: readonly SheetCell[]): Progress => {
  let [scored, notApplicable, commented, of] = [0, 0, 0, 0]
  for (const cell of cells) {
    if (!isWanted(cell)) continue
    of += 1
    if (cell.state === 'scored') scored += 1
    else if (cell.state === 'not-applicable') notApplicable += 1
    if (cell.commented) commented += 1
  }
  return { scored, notApplicable, commented, of }
}
