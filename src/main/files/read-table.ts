// Reads a list of agencies from whatever file a spreadsheet program writes; the first bytes say which it is,
// not the name.
import { limits } from '../../shared/contract/schemas.ts'
import type { Language } from '../../shared/messages/language.ts'
import { speak, text } from '../../shared/messages/translate.ts'
import {
  type AgencyTable,
  type AgencyTableOptions,
  agencyTableOf,
  refusedTable,
  type TableRecords,
} from './agency-table.ts'
import type { SheetRead, Workbooks } from './workbook/client.ts'
import type { ListKind } from './workbook/protocol.ts'
import { looksLikeZip } from './zip-directory.ts'

export interface TableFile extends AgencyTableOptions {
  readonly bytes: Uint8Array
  /** Of a workbook; null: the sheet that looks most like a list of agencies. */
  readonly sheet: string | null
}

export interface TableRead {
  readonly table: AgencyTable
  /** Of a workbook, in its order. */
  readonly sheets: readonly string[]
  /** The one that was read; null: the file has no sheets. */
  readonly sheet: string | null
}

/** How a protected workbook begins, and one of Excel before 2007: [MS-CFB] 2.2. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const

const withoutSheets = (read: TableRecords): SheetRead => ({ read, sheets: [], sheet: null })

/** The rows of a CSV file or of one sheet of a workbook. Never rejects. */
export async function readRecords(
  { bytes, sheet }: Pick<TableFile, 'bytes' | 'sheet'>,
  of: ListKind,
  workbooks: () => Promise<Workbooks>,
  language: Language,
): Promise<SheetRead> {
  await speak(language)
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte))
    return withoutSheets(refusedTable(text('workbook.protected')))
  if (!looksLikeZip(bytes)) {
    const { csvRecords } = await import('./csv.ts')
    return withoutSheets(csvRecords(bytes))
  }
  if (bytes.byteLength > limits.fileBytes)
    return withoutSheets(refusedTable(text('table.tooLarge')))
  return (await workbooks()).readSheet(bytes, sheet, of)
}

/** What is wrong is said in `language`, at the file or at its row. Never rejects. */
export async function readAgencyTable(
  file: TableFile,
  workbooks: () => Promise<Workbooks>,
  language: Language,
): Promise<TableRead> {
  const { read, ...sheets } = await readRecords(file, 'agencies', workbooks, language)
  return { ...sheets, table: agencyTableOf(read, file) }
}
