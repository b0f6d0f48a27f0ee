// One cell of the table of agencies as it is shown.
import { GripVertical } from 'lucide-react'
import type { Agency, Quote } from '../../../shared/domain/model.ts'
import { formatMoney } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { RowDrag } from '../../ui/grid/row-drag.tsx'
import { locale } from '../../ui/locale.ts'
import styles from './agencies.module.css'
import type { AgencyColumnId } from './agency-columns.ts'
import { amountWords, cellWords } from './agency-words.ts'
import { StatusWords } from './status-words.tsx'

export interface AgencyCellProps {
  readonly agency: Agency
  readonly column: AgencyColumnId
  /** 1-based, in the evaluation's own order. */
  readonly place: number
  readonly quote: Quote | null
  readonly currency: string
  /** null: rows cannot be moved at the moment. */
  readonly drag: RowDrag['handle'] | null
  readonly onStatus: (agency: Agency, anchor: HTMLElement) => void
}

export function AgencyCell(props: AgencyCellProps) {
  const { agency, quote } = props
  switch (props.column) {
    case 'order':
      return (
        <span
          className={props.drag === null ? styles.place : styles.grip}
          title={
            props.drag === null ? undefined : text('agencies.move.handle', { name: agency.name })
          }
          {...props.drag?.(agency.id)}
        >
          <span className={styles.placeNumber}>{props.place}</span>
          <GripVertical size={14} aria-hidden className={styles.gripSign} />
        </span>
      )
    case 'status':
      return (
        <button
          type="button"
          tabIndex={-1}
          className={styles.statusButton}
          onClick={(event) => props.onStatus(agency, event.currentTarget)}
        >
          <StatusWords status={agency.status} />
        </button>
      )
    case 'quote':
      if (quote === null) return null
      return quote.currency === props.currency
        ? amountWords(quote.amount)
        : formatMoney(quote.amount, quote.currency, locale)
    default:
      return <Words words={cellWords(agency, props.column)} />
  }
}

/** One line, cut where the column ends; all of it as a tooltip. */
function Words({ words }: { readonly words: string }) {
  return (
    <span className={styles.words} title={words}>
      {words}
    </span>
  )
}
