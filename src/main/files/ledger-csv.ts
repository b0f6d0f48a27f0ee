// The ledger as CSV: what people read, and beside it all that the hashes are made of, so that an outsider can
// compute the chain again without this program. No spreadsheet program evaluates a cell of it.
import { textCell } from './csv.ts'

export interface LedgerRow {
  readonly sequence: number
  readonly time: string
  readonly who: string
  readonly what: string
  readonly reason: string | null
  readonly stage: string | null
  readonly actor: string
  readonly command: string
  /** JSON, as it is hashed. */
  readonly subject: string
  readonly kind: string
  readonly undoes: number | null
  readonly changes: number
  readonly changesHash: string
  readonly previousHash: string
  readonly hash: string
}

const columns: readonly (keyof LedgerRow)[] = [
  'sequence',
  'time',
  'who',
  'what',
  'reason',
  'stage',
  'actor',
  'command',
  'subject',
  'kind',
  'undoes',
  'changes',
  'changesHash',
  'previousHash',
  'hash',
]

/** With the mark of UTF-8, without which Excel takes umlauts for something else. */
export const ledgerHeading = `\uFEFF${columns.join(',')}\r\n`

export const ledgerLine = (row: LedgerRow): string =>
  `${columns
    .map((column) => {
      const value = row[column]
      return typeof value === 'number' ? String(value) : textCell(value)
    })
    .join(',')}\r\n`
