// One entry of the ledger in full: what an auditor compares with a printed hash, where it leads, and the way back
// to it.
import { RotateCcw } from 'lucide-react'
import { formatCount, formatDateTime } from '../../../shared/format.ts'
import { isMessageKey, text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { locale } from '../../ui/locale.ts'
import styles from './entry-details.module.css'
import { destinationOf } from './go-to.ts'
import type { LedgerEntry } from './ledger.ts'

export interface EntryDetailsProps {
  readonly entry: LedgerEntry
  /** null: it is the newest entry, there is nothing to take back. */
  readonly onRestore: (() => void) | null
}

interface Fact {
  readonly label: string
  readonly value: string
  readonly hash?: true
}

const number = (sequence: number): string =>
  text('history.entryNumber', { number: formatCount(sequence, locale) })

const missingWords = (code: string): string => {
  const key = `procedure.left.${code}`
  return isMessageKey(key) ? text(key) : code
}

const gateFacts = ({ gate }: LedgerEntry): readonly Fact[] =>
  gate === null
    ? []
    : [
        { label: text('history.gateFrom'), value: text(`stages.${gate.from}`) },
        { label: text('history.gateTo'), value: text(`stages.${gate.to}`) },
        {
          label: text('history.gateMissing'),
          value:
            gate.missing.length === 0
              ? text('history.gateNothing')
              : gate.missing.map(missingWords).join(', '),
        },
        { label: text('history.gateHead'), value: gate.head, hash: true },
      ]

const factsOf = (entry: LedgerEntry): readonly Fact[] => [
  { label: text('history.head.who'), value: entry.who },
  { label: text('history.head.when'), value: formatDateTime(entry.time, locale) },
  ...(entry.reason === null ? [] : [{ label: text('history.reason'), value: entry.reason }]),
  ...gateFacts(entry),
  ...(entry.undoes === null
    ? []
    : [{ label: text('history.takesBack'), value: number(entry.undoes) }]),
  ...(entry.takenBackBy === null
    ? []
    : [{ label: text('history.takenBackBy'), value: number(entry.takenBackBy) }]),
  { label: text('history.command'), value: entry.command },
  { label: text('history.head.hash'), value: entry.hash, hash: true },
]

export function EntryDetails({ entry, onRestore }: EntryDetailsProps) {
  const destination = destinationOf(entry)
  return (
    <section className={styles.details} aria-label={text('history.details')}>
      <h2 className={styles.title}>{number(entry.sequence)}</h2>
      <p className={styles.summary}>{entry.summary}</p>
      {entry.note !== null && <blockquote className={styles.note}>{entry.note}</blockquote>}
      {(destination !== null || onRestore !== null) && (
        <div className={styles.ways}>
          {destination !== null && (
            <Button size="small" onClick={destination.go}>
              {destination.label}
            </Button>
          )}
          {onRestore !== null && (
            <Button size="small" icon={<RotateCcw size={14} aria-hidden />} onClick={onRestore}>
              {text('history.restore')}
            </Button>
          )}
        </div>
      )}
      <dl className={styles.facts}>
        {factsOf(entry).map(({ label, value, hash }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{hash === true ? <code className={styles.hash}>{value}</code> : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
