// Reads one sheet of a workbook as rows of cells, in its own thread. Formulas are never evaluated: the result
// that the file holds is taken, and marked as such.
import type { Cell, CellValue, Sheet } from 'hucre/xlsx'
import { guessFields } from '../agency-headings.ts'
import {
  type CellMark,
  isBlank,
  sizeProblem,
  type TableCell,
  type TableRecord,
} from '../agency-table.ts'
import { guessQuoteFields } from '../quote-headings.ts'
import { cellPackage } from './package.ts'
import type { ListKind, SheetAnswer } from './protocol.ts'

/** Enough to find the headings below a few empty rows. */
const HEADING_ROWS = 20
/** A list is looked for in as many sheets. */
const SHEETS_LOOKED_AT = 10

const dateText = (date: Date): string => {
  if (Number.isNaN(date.getTime())) return ''
  const [day = '', time = ''] = date.toISOString().split('T')
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`
}

const cellOf = (value: CellValue | undefined): TableCell => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? value : ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (value instanceof Date) return dateText(value)
  // Half a character reference: it could be stored nowhere.
  return value.replace(/\p{Surrogate}/gu, '\uFFFD')
}

const markOf = (cell: Cell): CellMark | null => {
  if (cell.type === 'error') return 'error'
  if (cell.formula === undefined) return null
  if (cell.value === null) return 'uncomputed'
  return cell.value === '' ? null : 'computed'
}

/** By row, then by column. */
const marksOf = (sheet: Sheet): ReadonlyMap<number, ReadonlyMap<number, CellMark>> => {
  const marks = new Map<number, Map<number, CellMark>>()
  for (const [place, cell] of sheet.cells ?? []) {
    const mark = markOf(cell)
    if (mark === null) continue
    const [row = 0, column = 0] = place.split(',').map(Number)
    const ofRow = marks.get(row) ?? new Map<number, CellMark>()
    marks.set(row, ofRow.set(column, mark))
  }
  return marks
}

/** One more than the last column with content. */
const widthOf = (cells: readonly TableCell[]): number => {
  let width = cells.length
  while (width > 0 && isBlank(cells[width - 1] ?? '')) width -= 1
  return width
}

const contentOf = (sheet: Sheet): Pick<Extract<SheetAnswer, { ok: true }>, 'size' | 'records'> => {
  const marks = marksOf(sheet)
  const records: TableRecord[] = []
  let size = { columns: 0, filled: 0, rows: 0 }
  for (let index = 0; index < sheet.rows.length; index += 1) {
    const cells = (sheet.rows[index] ?? []).map(cellOf)
    const ofRow = marks.get(index) ?? null
    const width = Math.max(widthOf(cells), ...[...(ofRow?.keys() ?? [])].map((at) => at + 1))
    if (width === 0) continue
    const columns = Math.max(size.columns, width)
    size = { columns, filled: size.filled + 1, rows: index + 1 }
    if (sizeProblem(size) === null)
      records.push({ row: index + 1, cells: cells.slice(0, width), marks: ofRow })
  }
  if (sizeProblem(size) !== null) return { size, records: [] }
  const [head, ...rest] = records
  if (head === undefined) return { size, records }
  // A column without a heading is still a column of its own, which may be left out.
  const missing = Array.from({ length: size.columns - head.cells.length }, () => '')
  return { size, records: [{ ...head, cells: [...head.cells, ...missing] }, ...rest] }
}

const guesses = { agencies: guessFields, quotes: guessQuoteFields } as const

/** How many fields of such a list its headings name. */
const likeness = (sheet: Sheet, of: ListKind): number => {
  const head = sheet.rows.map((row) => row.map(cellOf)).find((row) => !row.every(isBlank)) ?? []
  return guesses[of](head.map((cell) => String(cell).trim())).filter((field) => field !== null)
    .length
}

/** Null: the library that reads workbooks could not make sense of it. */
const readPart = async (
  bytes: Uint8Array,
  index: number,
  maxRows: number | undefined,
): Promise<Sheet | null> => {
  const { readXlsx } = await import('hucre/xlsx')
  try {
    const { sheets } = await readXlsx(bytes, {
      sheets: (_info, at) => at === index,
      ...(maxRows === undefined ? {} : { maxRows }),
    })
    return sheets[0] ?? null
  } catch {
    return null
  }
}

interface NamedSheet {
  readonly name: string
  readonly index: number
}

const visibleSheets = async (bytes: Uint8Array): Promise<readonly NamedSheet[]> => {
  const { readXlsx } = await import('hucre/xlsx')
  const visible: NamedSheet[] = []
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }, index) => {
      if (!hidden && !veryHidden) visible.push({ name, index })
      return false
    },
  })
  return visible
}

const likeliest = async (
  bytes: Uint8Array,
  sheets: readonly NamedSheet[],
  of: ListKind,
): Promise<NamedSheet | null> => {
  if (sheets.length <= 1) return sheets[0] ?? null
  let best: { readonly sheet: NamedSheet; readonly fields: number } | null = null
  for (const sheet of sheets.slice(0, SHEETS_LOOKED_AT)) {
    const head = await readPart(bytes, sheet.index, HEADING_ROWS)
    const fields = head === null ? -1 : likeness(head, of)
    if (fields > (best?.fields ?? -1)) best = { sheet, fields }
  }
  return best?.sheet ?? null
}

/** One sheet of the workbook; `wanted` null: the one that looks most like such a list. */
export async function readSheet(
  file: Uint8Array,
  wanted: string | null,
  of: ListKind = 'agencies',
): Promise<SheetAnswer> {
  const checked = cellPackage(file)
  if (!checked.ok) return checked
  const { bytes } = checked
  let sheets: readonly NamedSheet[]
  try {
    sheets = await visibleSheets(bytes)
  } catch {
    return { ok: false, problem: 'damaged' }
  }
  const chosen =
    wanted === null
      ? await likeliest(bytes, sheets, of)
      : (sheets.find(({ name }) => name === wanted) ?? null)
  if (chosen === null) return { ok: false, problem: 'noSheet' }
  const sheet = await readPart(bytes, chosen.index, undefined)
  if (sheet === null) return { ok: false, problem: 'damaged' }
  return {
    ok: true,
    sheets: sheets.map(({ name }) => name),
    sheet: chosen.name,
    ...contentOf(sheet),
  }
}
