// What one cell says: its number, what is asked of whose cell it is, and whether that is what it said before.
import type {
  AgencyId,
  CellResult,
  CriterionId,
  Evaluator,
  EvidenceGrade,
} from '../../../shared/domain/model.ts'
import { isAssigned, isRecused, scores } from '../../../shared/domain/panel/members.ts'
import type { SheetCell as GivenCell } from '../../api/score-sheet.ts'
import type { CellPart, SheetCell } from './sheet-cells.ts'

/** At most two; by arithmetic, because every cell of the sheet is asked. */
export const decimalsIn = (value: number): number =>
  Number.isInteger(value) ? 0 : Math.abs(value * 10 - Math.round(value * 10)) < 1e-9 ? 1 : 2

export type Said = Pick<
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

export const saysTheSame = (cell: SheetCell, said: Said): boolean =>
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
export const partOf = (
  member: Evaluator | null,
  agency: AgencyId,
  criterion: CriterionId,
): CellPart => {
  if (member === null) return 'score'
  if (isRecused(member, agency) || !isAssigned(member, agency, criterion)) return 'none'
  if (scores(member)) return 'score'
  return member.seat === 'advisor' ? 'note' : 'read'
}

export const writes = (part: CellPart): boolean => part === 'score' || part === 'note'

/** Of what one evaluator entered; null: nothing. */
export const given = (
  cell: GivenCell | null,
  evidence: EvidenceGrade | null,
  decimals: number,
  part: CellPart,
  locked: boolean,
): Said => ({
  state: cell?.state ?? 'not-scored',
  raw: cell?.value ?? null,
  value: undefined,
  layer: 'panel',
  commented: cell?.commented ?? false,
  confidence: cell?.confidence ?? null,
  part,
  editable: part === 'score' && !locked,
  noted: writes(part) && !locked,
  evidence,
  decimals,
})

/** Of what the panel's scores, a measurement or a price come to. */
export const combined = (
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
