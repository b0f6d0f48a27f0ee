// One entry of the ledger in full: what an auditor compares with a printed hash.
import { formatCount, formatDateTime } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'
import styles from './history-screen.module.css'
import type { LedgerEntry } from './ledger.ts'

export interface EntryDetailsProps {
  readonly entry: LedgerEntry
  readonly actor: string
  /** The sequence of the entry that took this one back, or null. */
  readonly takenBackBy: number | null
}

export function EntryDetails({ entry, actor, takenBackBy }: EntryDetailsProps) {
  const number = (sequence: number): string =>
    text('history.entryNumber', { number: formatCount(sequence, locale) })
  const facts = [
    { label: text('history.head.who'), value: actor },
    { label: text('history.head.when'), value: formatDateTime(entry.time, locale) },
    ...(entry.reason === null ? [] : [{ label: text('history.reason'), value: entry.reason }]),
    ...(entry.undoes === null
      ? []
      : [{ label: text('history.takesBack'), value: number(entry.undoes) }]),
    ...(takenBackBy === null
      ? []
      : [{ label: text('history.takenBackBy'), value: number(takenBackBy) }]),
    { label: text('history.command'), value: entry.command },
    { label: text('history.head.hash'), value: entry.hash },
  ]
  return (
    <section className={styles.details} aria-label={text('history.details')}>
      <h2 className={styles.detailsTitle}>{number(entry.sequence)}</h2>
      <p>{entry.summary}</p>
      <dl className={styles.facts}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
