// A sheet as its author thinks of it (headings, rows, formulas with their results), and what the library that
// writes workbooks makes of it: one place for widths, number formats, frozen headings and safe texts.
import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'

export interface Formula {
  /** Without the equals sign. */
  readonly formula: string
  /** What it amounts to at the export, for readers that do not calculate. */
  readonly result: string | number
}

export type Content = string | number | null | Formula

/** `prose`: a text that may need several lines. */
export type Format = 'text' | 'prose' | 'number' | 'whole' | 'share' | 'money' | 'value' | 'score'

export interface PlannedColumn {
  readonly heading: string
  /** In characters. */
  readonly width: number
  readonly format: Format
}

export interface SheetPlan {
  readonly name: string
  readonly columns: readonly PlannedColumn[]
  /** A row below the headings that stays in sight with them, such as weights. */
  readonly second: readonly Content[] | null
  readonly secondFormat: Format
  readonly rows: readonly (readonly Content[])[]
  /** Sentences below the table. */
  readonly notes: readonly string[]
  readonly frozenColumns: number
  /** Decimals of the formats `score` and `money`. */
  readonly decimals: number
}

/** What an Excel cell holds at most. */
const LONGEST_TEXT = 32_767
/** A text of this form would be written as an error, not as what somebody typed. */
const ERROR = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/

const clipped = (text: string): string =>
  text.length <= LONGEST_TEXT
    ? text
    : `${text.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`

/** As the format wants it: `_x0041_` means `A`, and two code points that XML may not hold need such a name. */
const safeText = (text: string): string => {
  const short = clipped(text)
  if (ERROR.test(short)) return `_x0023_${short.slice(1)}`
  return short
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('\uFFFE', '_xFFFE_')
    .replaceAll('\uFFFF', '_xFFFF_')
}

/** `A` for 0, as spreadsheets name their columns. */
export const letterOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26)

/** A text inside a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** `D3:D5,D9` for the rows 3, 4, 5, 9 (ascending) of column D. */
export const rangesOf = (column: string, rows: readonly number[]): string => {
  const runs: [first: number, last: number][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === row - 1) run[1] = row
    else runs.push([row, row])
  }
  return runs
    .map(([first, last]) =>
      first === last ? `${column}${first}` : `${column}${first}:${column}${last}`,
    )
    .join(',')
}

/** Every style names it: a font without a name is a serif one in some programs. */
export const baseFont = { name: 'Calibri', size: 11 } as const
const GREY = { rgb: '595959' }
const LINE_HEIGHT = 15
const MOST_LINES = 4
/** Excel's rows are at most 409 points high. */
const MOST_PROSE_LINES = 27
const line = { bottom: { style: 'thin', color: { rgb: '8C8C8C' } } } as const
const headingStyle: CellStyle = {
  font: { ...baseFont, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } },
  border: line,
}
const noteStyle: CellStyle = { font: { ...baseFont, italic: true, color: GREY } }

const numberFormat = (format: Format, decimals: number): string | null => {
  switch (format) {
    case 'text':
    case 'prose':
    case 'number':
      return null
    case 'whole':
      return '0'
    case 'share':
      return '0.0%'
    case 'money':
      return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
    case 'value':
      return '0.0'
    case 'score':
      return `0.${'0'.repeat(decimals)}`
  }
}

const isFormula = (content: Content): content is Formula =>
  typeof content === 'object' && content !== null

const typedValue = (content: Content): CellValue =>
  isFormula(content) ? null : typeof content === 'string' ? safeText(content) : content

/** Texts keep their distance from a number to the left of them. */
const alignmentOf = (format: Format, column: number): NonNullable<CellStyle['alignment']> => {
  if (format === 'whole') return { horizontal: 'center' }
  if (format !== 'text' && format !== 'prose') return { horizontal: 'right' }
  return column === 0 ? { horizontal: 'left' } : { horizontal: 'left', indent: 1 }
}

const styleOf = (format: Format, column: number, decimals: number): CellStyle => {
  const numFmt = numberFormat(format, decimals)
  return {
    font: baseFont,
    alignment: {
      ...alignmentOf(format, column),
      vertical: 'top',
      ...(format === 'prose' ? { wrapText: true } : {}),
    },
    ...(numFmt === null ? {} : { numFmt }),
  }
}

/** As high as its longest heading needs. */
const headingHeight = (columns: readonly PlannedColumn[]): number => {
  const lines = columns.map(({ heading, width }) => Math.ceil((heading.length * 1.2) / width))
  return LINE_HEIGHT * Math.min(MOST_LINES, Math.max(1, ...lines))
}

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / width)), 0)

/** As high as its longest prose needs, which no program works out by itself; null: as any row. */
const proseHeight = (columns: readonly PlannedColumn[], row: readonly Content[]): number | null => {
  const lines = columns.map(({ format, width }, column) => {
    const content = row[column] ?? null
    return format === 'prose' && typeof content === 'string' ? linesOf(content, width) : 1
  })
  const most = Math.min(MOST_PROSE_LINES, Math.max(...lines))
  return most === 1 ? null : LINE_HEIGHT * most
}

const cellOf = (content: Content, style: CellStyle): Partial<Cell> =>
  isFormula(content)
    ? { formula: content.formula, formulaResult: content.result, style }
    : { value: typedValue(content), style }

/** Frozen headings, widths, formats, and pages as wide as the sheet. */
export function planToSheet(plan: SheetPlan): WriteSheet {
  const { columns, second, rows, notes, decimals } = plan
  const headRows = second === null ? 1 : 2
  const cells = new Map<string, Partial<Cell>>()
  const place = (row: number, column: number, content: Content, style: CellStyle): void => {
    if (content !== null) cells.set(`${row},${column}`, cellOf(content, style))
  }
  columns.forEach(({ heading, format }, column) => {
    place(0, column, heading, {
      ...headingStyle,
      alignment: { ...alignmentOf(format, column), wrapText: true, vertical: 'bottom' },
    })
  })
  columns.forEach((_, column) => {
    if (second === null) return
    const content = second[column] ?? null
    const format = typeof content === 'string' ? 'text' : plan.secondFormat
    const style = styleOf(format, column, decimals)
    const font = { ...baseFont, color: GREY }
    cells.set(`1,${column}`, cellOf(content, { ...style, font, border: line }))
  })
  const styles = columns.map(({ format }, column) => styleOf(format, column, decimals))
  rows.forEach((row, index) => {
    row.forEach((content, column) => {
      place(index + headRows, column, content, styles[column] ?? {})
    })
  })
  notes.forEach((note, index) => {
    place(headRows + rows.length + 1 + index, 0, note, noteStyle)
  })
  const heights = new Map([[0, { height: headingHeight(columns) }]])
  rows.forEach((row, index) => {
    const height = proseHeight(columns, row)
    if (height !== null) heights.set(index + headRows, { height })
  })
  return {
    name: plan.name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [],
    cells,
    rowDefs: heights,
    freezePane: { rows: headRows, columns: plan.frozenColumns },
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$1:$${headRows}`,
    },
  }
}
