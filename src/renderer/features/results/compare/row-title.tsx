// The name of a row, indented by its level; rows that hold others open and close.
import { ChevronDown, ChevronRight, MessageSquare } from 'lucide-react'
import type { CompareRow } from '../../../../shared/domain/compare/rows.ts'
import { formatCount } from '../../../../shared/format.ts'
import { titleText } from '../../../../shared/messages/compare-words.ts'
import { plural } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'
import styles from './row-title.module.css'

export function RowTitle({
  row,
  notes,
  onToggle,
}: {
  readonly row: CompareRow
  /** Comments, findings and evidence on a criterion. */
  readonly notes: number
  readonly onToggle: (row: CompareRow) => void
}) {
  const title = titleText(row.title)
  const Sign = row.open ? ChevronDown : ChevronRight
  return (
    <span className={styles.title} data-level={row.level} data-kind={row.title.kind}>
      {row.opens ? (
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          className={styles.toggle}
          onClick={() => onToggle(row)}
        >
          <Sign size={14} aria-hidden />
        </button>
      ) : (
        <span className={styles.toggle} />
      )}
      <span className={styles.name} title={title}>
        {title}
      </span>
      {row.title.kind === 'criterion' && notes > 0 && (
        <span
          className={styles.notes}
          title={plural('compare.notes', notes, { count: formatCount(notes, locale) })}
        >
          <MessageSquare size={11} aria-hidden />
          {formatCount(notes, locale)}
        </span>
      )}
    </span>
  )
}
