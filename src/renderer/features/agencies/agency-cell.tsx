// One cell of the table of agencies as it is shown.
import { GripVertical, Paperclip, Star } from 'lucide-react'
import { overallRating } from '../../../shared/domain/agencies/references.ts'
import type { Agency, Quote } from '../../../shared/domain/model.ts'
import { formatCount, formatMoney, formatNumber } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { RowDrag } from '../../ui/grid/row-drag.tsx'
import { locale } from '../../ui/locale.ts'
import styles from './agencies.module.css'
import { amountWords, cellWords } from './agency-words.ts'
import type { AgencyColumnId } from './column-list.ts'
import { StatusWords } from './status-words.tsx'
import type { ReferenceItem } from './use-gathered.ts'

export interface AgencyCellProps {
  readonly agency: Agency
  readonly column: AgencyColumnId
  /** 1-based, in the evaluation's own order. */
  readonly place: number
  readonly quote: Quote | null
  readonly references: readonly ReferenceItem[]
  readonly files: number
  readonly currency: string
  /** Why it has no rank although it takes part; null: nothing excludes it. */
  readonly excluded: string | null
  readonly ticked: boolean
  /** `extend`: with Shift, so that all rows since the last tick follow. */
  readonly onTick: (agency: Agency, on: boolean, extend: boolean) => void
  /** null: rows cannot be moved at the moment. */
  readonly drag: RowDrag['handle'] | null
  readonly onStatus: (agency: Agency, anchor: HTMLElement) => void
}

export function AgencyCell(props: AgencyCellProps) {
  const { agency, quote } = props
  switch (props.column) {
    case 'order':
      return <OrderCell {...props} />
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
    case 'references':
      return <ReferenceWords references={props.references} />
    case 'attachments':
      return props.files === 0 ? null : (
        <span className={styles.sum}>
          <Paperclip size={12} aria-hidden />
          {formatCount(props.files, locale)}
        </span>
      )
    case 'name':
      return props.excluded === null ? (
        <Words words={agency.name} />
      ) : (
        <span className={styles.named}>
          <Words words={agency.name} />
          <span className={styles.excluded} title={props.excluded}>
            {props.excluded}
          </span>
        </span>
      )
    default:
      return <Words words={cellWords(agency, props.column)} />
  }
}

function OrderCell({ agency, place, drag, ticked, onTick }: AgencyCellProps) {
  return (
    <>
      <input
        type="checkbox"
        tabIndex={-1}
        className={styles.tick}
        aria-label={text('agencies.tick', { name: agency.name })}
        checked={ticked}
        // Space is the row's key wherever the keyboard is; this box is for the pointer.
        onChange={(event) => {
          const press = event.nativeEvent as MouseEvent
          onTick(agency, event.target.checked, press.shiftKey)
        }}
      />
      <span
        className={drag === null ? styles.place : styles.grip}
        title={drag === null ? undefined : text('agencies.move.handle', { name: agency.name })}
        {...drag?.(agency.id)}
      >
        <span className={styles.placeNumber}>{place}</span>
        <GripVertical size={14} aria-hidden className={styles.gripSign} />
      </span>
    </>
  )
}

function ReferenceWords({ references }: { readonly references: readonly ReferenceItem[] }) {
  if (references.length === 0) return null
  const rating = overallRating(references)
  return (
    <span className={styles.sum}>
      {rating !== null && (
        <>
          <Star size={12} aria-hidden className={styles.star} />
          {formatNumber(rating, locale, 1)}
        </>
      )}
      <span className={styles.faint}>
        {text('agencies.references.count', { count: formatCount(references.length, locale) })}
      </span>
    </span>
  )
}

/** One line, cut where the column ends; all of it as a tooltip. */
function Words({ words }: { readonly words: string }) {
  return (
    <span className={styles.words} title={words}>
      {words}
    </span>
  )
}
