// The columns of the ledger, and what stands in their cells. A step from stage to stage spans as a heading of the
// entries above it.
import { Flag } from 'lucide-react'
import { formatCount, formatTimestamp, shortHash } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Badge } from '../../ui/badge.tsx'
import { classNames } from '../../ui/class-names.ts'
import type { GridColumn } from '../../ui/grid/grid-types.ts'
import { locale } from '../../ui/locale.ts'
import type { LedgerEntry } from './ledger.ts'
import styles from './ledger-columns.module.css'

export type LedgerColumn = GridColumn & {
  readonly id: 'number' | 'when' | 'who' | 'what' | 'why'
}

/** In the language that is spoken now. */
export const ledgerColumns = (): readonly LedgerColumn[] => [
  { id: 'number', label: text('history.head.number'), width: 52, align: 'end' },
  { id: 'when', label: text('history.head.when'), width: 156 },
  { id: 'who', label: text('history.head.who'), width: 108 },
  { id: 'what', label: text('history.head.what'), width: 164, grow: true, rowHeader: true },
  { id: 'why', label: text('history.head.why'), width: 116, grow: true },
]

function What({ entry }: { readonly entry: LedgerEntry }) {
  const { gate, summary, takenBackBy } = entry
  if (gate !== null)
    return (
      <span className={styles.what}>
        <Flag size={14} className={styles.flag} aria-hidden />
        <span className={styles.step} title={summary}>
          <strong className={styles.line}>{summary}</strong>
          <code className={styles.hash}>
            {text('history.gateShortHead', { hash: shortHash(gate.head) })}
          </code>
        </span>
      </span>
    )
  return (
    <span className={styles.what} title={summary}>
      {takenBackBy === null ? (
        <span className={styles.told}>{summary}</span>
      ) : (
        <>
          <s className={styles.undone}>{summary}</s>
          <Badge>{text('history.wasTakenBack')}</Badge>
        </>
      )}
    </span>
  )
}

function content(entry: LedgerEntry, { id }: LedgerColumn) {
  switch (id) {
    case 'number':
      return <span className={styles.quiet}>{formatCount(entry.sequence, locale)}</span>
    case 'when':
      return <span className={styles.told}>{formatTimestamp(entry.time, locale)}</span>
    case 'who':
      return <span className={styles.told}>{entry.who}</span>
    case 'what':
      return <What entry={entry} />
    case 'why':
      return (
        <span
          className={classNames(styles.told, entry.reason === null && styles.quiet)}
          title={entry.reason ?? entry.note ?? undefined}
        >
          {entry.reason ?? entry.note}
        </span>
      )
  }
}

export interface EntryCellProps {
  readonly entry: LedgerEntry
  readonly column: LedgerColumn
}

export function EntryCell({ entry, column }: EntryCellProps) {
  const shown = content(entry, column)
  return entry.gate === null ? (
    shown
  ) : (
    <span className={classNames(styles.gate, column.align === 'end' && styles.end)}>{shown}</span>
  )
}

/** An empty cell says nothing aloud, so it is told what is not there. */
export const entryLabel = (entry: LedgerEntry, { id }: LedgerColumn): string | null =>
  id === 'why' && entry.reason === null && entry.note === null ? text('history.noReason') : null
