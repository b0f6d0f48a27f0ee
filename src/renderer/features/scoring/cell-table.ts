// All cells of a sheet, made from the ones before. A cell that says the same keeps its identity, so that one key
// press renders one cell of each row, and a switch of view renders no number anew; and only cells whose numbers
// differ are looked at, because a large sheet has 10,000 of them at every key press.
import type {
  Agency,
  AgencyId,
  Evaluator,
  Leaf,
  RankedAgency,
} from '../../../shared/domain/model.ts'
import { valueOfRaw } from '../../../shared/domain/scale.ts'
import type { StrongestEvidence } from '../../../shared/domain/scoring/evidence-grade.ts'
import { sameData } from '../../api/query-key.ts'
import {
  cellAt,
  differingPositions,
  keyAt,
  type ScoreSheet,
  sameShape,
  scoreAt,
} from '../../api/score-sheet.ts'
import { combined, decimalsIn, given, partOf, type Said, saysTheSame, writes } from './cell-said.ts'
import { carryTally, cellId, type SheetCell, type Whose } from './sheet-cells.ts'

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

export interface CellTable {
  readonly agencies: readonly Agency[]
  readonly leaves: readonly Leaf[]
  /** Agency by agency, each with its leaves in order. */
  readonly cells: readonly SheetCell[]
  /** The same in lists; one in which no cell changed stays the same list. */
  readonly byAgency: readonly (readonly SheetCell[])[]
  readonly byLeaf: readonly (readonly SheetCell[])[]
}

/** What a table was last made from, and the decimals of each leaf: the next one looks at what differs. */
interface Source {
  readonly input: TableInput
  readonly decimals: readonly number[]
}

const sources = new WeakMap<CellTable, Source>()

/** The same table may come of other answers that say the same. */
const madeFrom = (table: CellTable, source: Source): CellTable => {
  sources.set(table, source)
  return table
}

/** Where one evaluator's cells stand in the block of the sheet; -1: nowhere. */
type Places = (agencyAt: number, leafAt: number) => number

const isRated = ({ criterion }: Leaf): boolean => criterion.kind === 'rated'

const placesOf = ({ agencies, leaves, sheet, whose }: TableInput): Places => {
  const across = sheet.evaluators.size
  const deep = sheet.criteria.size
  const of = whose === 'panel' ? -1 : (sheet.evaluators.get(whose) ?? -1)
  const rows = agencies.map(({ id }) => sheet.agencies.get(id) ?? -1)
  const columns = leaves.map((leaf) =>
    isRated(leaf) ? (sheet.criteria.get(leaf.criterion.id) ?? -1) : -1,
  )
  return (agencyAt, leafAt) => {
    const row = rows[agencyAt] ?? -1
    const column = columns[leafAt] ?? -1
    return row < 0 || column < 0 || of < 0 ? -1 : (row * deep + column) * across + of
  }
}

const decimalsOfLeaf = (input: TableInput, places: Places, leaf: Leaf, leafAt: number): number => {
  const { sheet, whose } = input
  const { step } = leaf.scale
  let decimals = step === null || whose === 'panel' ? 1 : decimalsIn(step)
  for (let agencyAt = 0; agencyAt < input.agencies.length; agencyAt += 1) {
    const at = places(agencyAt, leafAt)
    const score = at < 0 ? null : scoreAt(sheet, at)
    if (score !== null) decimals = Math.max(decimals, decimalsIn(score))
  }
  return decimals
}

/** Cells of the same agencies and criteria, of whom the same was known: only numbers can differ. */
const onlyNumbersDiffer = (before: TableInput, after: TableInput): boolean =>
  before.agencies === after.agencies &&
  before.leaves === after.leaves &&
  before.whose === after.whose &&
  sameData(before.member, after.member) &&
  before.locked === after.locked &&
  before.evidence === after.evidence &&
  sameShape(before.sheet, after.sheet)

/** Cells whose numbers may differ, as they stand in the table. */
const differing = (before: TableInput, after: TableInput, places: Places): readonly number[] => {
  const { agencies, leaves, sheet, whose } = after
  const width = leaves.length
  const found: number[] = []
  // A cell that stands nowhere in the sheet is made of the ranking: the panel's, a measured or a priced one.
  agencies.forEach(({ id }, agencyAt) => {
    if (before.results.get(id)?.cells === after.results.get(id)?.cells) return
    for (let leafAt = 0; leafAt < width; leafAt += 1)
      if (places(agencyAt, leafAt) < 0) found.push(agencyAt * width + leafAt)
  })
  const rows = new Map(agencies.map(({ id }, at) => [id, at]))
  const columns = new Map(leaves.map(({ criterion }, at) => [criterion.id, at]))
  for (const position of differingPositions(before.sheet, sheet)) {
    const key = keyAt(sheet.answer, position)
    if (key === null || key.evaluator !== whose) continue
    const agencyAt = rows.get(key.agency)
    const leafAt = columns.get(key.criterion)
    if (agencyAt === undefined || leafAt === undefined) continue
    if (places(agencyAt, leafAt) === position) found.push(agencyAt * width + leafAt)
  }
  return found
}

/** The cell as it is now: the old one if that says the same. */
const cellNow = (
  input: TableInput,
  places: Places,
  agencyAt: number,
  leafAt: number,
  decimals: number,
  old: SheetCell | undefined,
): SheetCell => {
  const { sheet, whose, member, locked } = input
  const agency = input.agencies[agencyAt] as Agency
  const leaf = input.leaves[leafAt] as Leaf
  const evidence = input.evidence.get(agency.id)?.get(leaf.criterion.id) ?? null
  const at = places(agencyAt, leafAt)
  const part = partOf(member, agency.id, leaf.criterion.id)
  const said: Said =
    at < 0
      ? combined(input.results.get(agency.id)?.cells[leafAt], evidence, decimals, part, locked)
      : given(cellAt(sheet, at), evidence, decimals, part, locked)
  const evaluator = whose === 'panel' ? null : whose
  if (
    old !== undefined &&
    old.agency === agency &&
    old.leaf === leaf &&
    old.evaluator === evaluator &&
    saysTheSame(old, said)
  )
    return old
  const { direction, valueFunction } = leaf.criterion
  const value =
    said.value !== undefined
      ? said.value
      : said.raw === null
        ? null
        : valueOfRaw(said.raw, leaf.scale, direction, valueFunction)
  // Each field by name: a spread of this many takes ten times as long, and a paste makes a thousand cells.
  return {
    kind: 'cell',
    id: cellId(agency.id, leaf.criterion.id),
    agency,
    leaf,
    leafAt,
    evaluator,
    rated: isRated(leaf) && writes(part),
    state: said.state,
    raw: said.raw,
    value,
    layer: said.layer,
    commented: said.commented,
    confidence: said.confidence,
    part,
    editable: said.editable,
    noted: said.noted,
    evidence,
    decimals,
  }
}

/** The table with these cells; lists of `before` that hold the same ones stay. */
const tableOf = (
  before: CellTable | null,
  { agencies, leaves }: TableInput,
  cells: readonly SheetCell[],
): CellTable => {
  const width = leaves.length
  const kept = (
    old: readonly SheetCell[] | undefined,
    length: number,
    at: (index: number) => number,
  ): readonly SheetCell[] => {
    const next = Array.from({ length }, (_, index) => cells[at(index)] as SheetCell)
    return old?.length === length && old.every((cell, index) => cell === next[index]) ? old : next
  }
  return {
    agencies,
    leaves,
    cells,
    byAgency: agencies.map((_, a) => kept(before?.byAgency[a], width, (l) => a * width + l)),
    byLeaf: leaves.map((_, l) => kept(before?.byLeaf[l], agencies.length, (a) => a * width + l)),
  }
}

/** Every cell looked at, because more than numbers may differ. */
const wholeTable = (before: CellTable | null, input: TableInput, places: Places): CellTable => {
  const { agencies, leaves } = input
  const known =
    before !== null && before.leaves.length === leaves.length
      ? new Map(before.agencies.map((agency, at) => [agency.id, at]))
      : null
  const decimals = leaves.map((leaf, at) => decimalsOfLeaf(input, places, leaf, at))
  const cells = agencies.flatMap((agency, agencyAt) => {
    const row = known?.get(agency.id)
    return leaves.map((_, leafAt) => {
      const old = row === undefined ? undefined : before?.cells[row * leaves.length + leafAt]
      return cellNow(input, places, agencyAt, leafAt, decimals[leafAt] ?? 0, old)
    })
  })
  const unchanged =
    before !== null &&
    before.agencies === agencies &&
    before.leaves === leaves &&
    before.cells.length === cells.length &&
    cells.every((cell, at) => cell === before.cells[at])
  return madeFrom(unchanged ? before : tableOf(before, input, cells), { input, decimals })
}

/** The table after some numbers changed. */
const editedTable = (
  before: CellTable,
  source: Source,
  input: TableInput,
  places: Places,
): CellTable => {
  const width = input.leaves.length
  const changed = differing(source.input, input, places)
  const decimals = source.decimals.slice()
  const look = new Set(changed)
  for (const leafAt of new Set(changed.map((at) => at % width))) {
    const leaf = input.leaves[leafAt] as Leaf
    const digits = decimalsOfLeaf(input, places, leaf, leafAt)
    if (digits === decimals[leafAt]) continue
    decimals[leafAt] = digits
    input.agencies.forEach((_, agencyAt) => {
      look.add(agencyAt * width + leafAt)
    })
  }
  const cells = before.cells.slice()
  const rows = new Map<number, number[]>()
  const columns = new Map<number, number[]>()
  const note = (list: Map<number, number[]>, key: number, at: number): void => {
    const known = list.get(key)
    if (known === undefined) list.set(key, [at])
    else known.push(at)
  }
  for (const at of look) {
    const [agencyAt, leafAt] = [Math.floor(at / width), at % width]
    const old = cells[at]
    const cell = cellNow(input, places, agencyAt, leafAt, decimals[leafAt] ?? 0, old)
    if (cell === old) continue
    cells[at] = cell
    note(rows, agencyAt, at)
    note(columns, leafAt, at)
  }
  if (rows.size === 0) return madeFrom(before, { input, decimals })
  /** The list with its new cells, and its count. */
  const renewed = (
    list: readonly SheetCell[],
    changed: readonly number[] | undefined,
    make: () => readonly SheetCell[],
  ): readonly SheetCell[] => {
    if (changed === undefined) return list
    const next = make()
    const cellsOf = (all: readonly SheetCell[]) => changed.map((at) => all[at] as SheetCell)
    // Where most of it changed, counting it anew is less.
    if (changed.length * 2 < list.length)
      carryTally(list, next, cellsOf(before.cells), cellsOf(cells))
    return next
  }
  const table = {
    ...before,
    cells,
    byAgency: before.byAgency.map((list, a) =>
      renewed(list, rows.get(a), () => cells.slice(a * width, (a + 1) * width)),
    ),
    byLeaf: before.byLeaf.map((list, l) =>
      renewed(list, columns.get(l), () => list.map((_, a) => cells[a * width + l] as SheetCell)),
    ),
  }
  return madeFrom(table, { input, decimals })
}

/** The cells as they are now; `before` gives those that say the same. */
export const nextTable = (before: CellTable | null, input: TableInput): CellTable => {
  const places = placesOf(input)
  const source = before === null ? undefined : sources.get(before)
  return before !== null && source !== undefined && onlyNumbersDiffer(source.input, input)
    ? editedTable(before, source, input, places)
    : wholeTable(before, input, places)
}
