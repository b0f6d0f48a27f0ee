// The table of quotes: one row an agency. Totals are typed in place, or pasted as a column; the rest of a quote
// is edited in the quote itself.
import { Check, CircleAlert } from 'lucide-react'
import { type ReactNode, type Ref, useCallback, useMemo, useState } from 'react'
import type { AgencyId } from '../../../../shared/domain/model.ts'
import { adjustmentOf, type Terms } from '../../../../shared/domain/pricing/quote.ts'
import { formatDate, formatMoney } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Grid } from '../../../ui/grid/grid.tsx'
import type {
  GridChange,
  GridColumn,
  GridHandle,
  GridSelection,
} from '../../../ui/grid/grid-types.ts'
import { locale } from '../../../ui/locale.ts'
import { setFocus } from '../../../ui/navigation.ts'
import { AccountNumber } from '../account.tsx'
import { comparableAccount, termsWords } from '../comparable-account.ts'
import { guideSigns, positionWords } from '../guide/guide-words.ts'
import { amountText, editAmounts } from './list-cells.ts'
import type { QuoteRow } from './quote-rows.ts'
import styles from './quotes.module.css'
import type { QuoteChange } from './use-quotes.ts'

type ColumnId =
  | 'agency'
  | 'amount'
  | 'structure'
  | 'comparable'
  | 'lines'
  | 'validUntil'
  | 'guide'
  | 'checks'

interface Column extends GridColumn {
  readonly id: ColumnId
}

export interface QuoteListProps {
  readonly rows: readonly QuoteRow[]
  readonly terms: Terms
  readonly selected: AgencyId | null
  /** Beside an open quote the list only names and counts. */
  readonly narrow: boolean
  /** Under the seal nothing of a quote is known, and nothing can be typed here. */
  readonly sealed: boolean
  readonly onChange: (changes: readonly QuoteChange[]) => void
  readonly onOpen: (agency: AgencyId) => void
  readonly ref: Ref<GridHandle>
}

const rowKey = (row: QuoteRow): string => row.agency.id

const shown = ({ rows, terms, narrow, sealed }: QuoteListProps): readonly ColumnId[] => {
  if (sealed) return ['agency']
  if (narrow) return ['agency', 'amount']
  const adjusted = rows.some(({ quote }) => {
    const adjustment = quote === null ? null : adjustmentOf(quote, terms)
    return adjustment !== null && (adjustment.vat !== null || quote?.currency !== terms.currency)
  })
  return [
    'agency',
    'amount',
    ...(adjusted ? (['comparable'] as const) : []),
    'structure',
    'lines',
    ...(rows.some(({ quote }) => (quote?.validUntil ?? null) !== null)
      ? (['validUntil'] as const)
      : []),
    ...(rows.some(({ guide }) => guide !== null) ? (['guide'] as const) : []),
    'checks',
  ]
}

const widths: Readonly<Record<ColumnId, number>> = {
  agency: 196,
  amount: 116,
  comparable: 128,
  structure: 104,
  lines: 64,
  validUntil: 132,
  guide: 176,
  checks: 160,
}

function Checks({ row }: { readonly row: QuoteRow }) {
  const { length } = row.flags
  if (row.quote === null) return null
  return length === 0 ? (
    <span className={styles.sound}>
      <Check size={14} aria-hidden /> {text('pricing.quotes.sound')}
    </span>
  ) : (
    <span className={styles.check}>
      <CircleAlert size={14} aria-hidden className={styles.checkSign} />
      <span className={styles.name}>
        {[...new Set(row.flags.map(({ code }) => text(`pricing.flag.short.${code}`)))].join(' · ')}
      </span>
    </span>
  )
}

const cellOf = (row: QuoteRow, column: ColumnId, terms: Terms, sealed: boolean): ReactNode => {
  const { agency, quote, comparable, guide } = row
  if (column === 'agency')
    return (
      <span className={styles.agency}>
        <span className={styles.name}>{agency.name}</span>
        {row.out && <span className={styles.aside}>{text('pricing.quotes.out')}</span>}
      </span>
    )
  if (sealed || quote === null)
    return column === 'amount' ? (
      <span className={styles.none}>{text('pricing.quotes.none')}</span>
    ) : null
  switch (column) {
    case 'amount':
      return formatMoney(quote.amount, quote.currency, locale)
    case 'comparable':
      return comparable === null ? (
        <span className={styles.none}>{text('pricing.quotes.noRate')}</span>
      ) : (
        <AccountNumber
          tabIndex={-1}
          account={() => comparableAccount(agency.name, quote, comparable, terms)}
        >
          {formatMoney(comparable, terms.currency, locale)}
        </AccountNumber>
      )
    case 'structure':
      return text(`pricing.structure.${quote.structure}`)
    case 'lines':
      return quote.lines.length === 0 ? '' : quote.lines.length
    case 'validUntil':
      return quote.validUntil === null ? '' : formatDate(quote.validUntil, locale)
    case 'guide':
      return guide === null ? null : (
        <>
          <span aria-hidden className={styles.sign}>
            {guideSigns[guide.position]}
          </span>
          {positionWords(guide, terms.currency)}
        </>
      )
    case 'checks':
      return <Checks row={row} />
  }
}

export function QuoteList(props: QuoteListProps) {
  const { rows, terms, selected, narrow, sealed, onChange, onOpen } = props
  const [place, setPlace] = useState<Omit<GridSelection, 'row'>>({ column: 'agency', range: null })
  const ids = shown(props).join(' ')
  const columns = useMemo(
    () =>
      (ids.split(' ') as ColumnId[]).map(
        (id): Column => ({
          id,
          label: id === 'comparable' ? termsWords(terms) : text(`pricing.quotes.column.${id}`),
          width: id === 'agency' && narrow ? 120 : widths[id],
          grow: id === (narrow || sealed ? 'agency' : 'checks'),
          align: id === 'amount' || id === 'comparable' || id === 'lines' ? 'end' : 'start',
          sticky: id === 'agency' && !narrow,
          rowHeader: id === 'agency',
        }),
      ),
    [ids, terms, narrow, sealed],
  )
  const renderCell = useCallback(
    (row: QuoteRow, column: Column) => cellOf(row, column.id, terms, sealed),
    [terms, sealed],
  )
  const getEditText = useCallback(
    (row: QuoteRow, column: Column) =>
      sealed || column.id !== 'amount' ? null : amountText(row, locale),
    [sealed],
  )
  const keep = (typed: readonly { readonly row: QuoteRow; readonly text: string | null }[]) => {
    const edit = editAmounts(typed, terms.currency, locale)
    if (!edit.ok) return edit.reason
    onChange(edit.changes)
    return null
  }
  const row = selected ?? rows[0]?.agency.id ?? null
  return (
    <Grid
      ref={props.ref}
      label={text('pricing.tab.quotes')}
      columns={columns}
      rows={rows}
      rowKey={rowKey}
      renderCell={renderCell}
      rowHeight={36}
      headerHeight={36}
      selection={row === null ? null : { row, ...place }}
      onSelectionChange={({ row: next, ...rest }) => {
        setPlace(rest)
        if (next !== row) setFocus({ agency: next as AgencyId })
      }}
      getEditText={getEditText}
      onCommit={(of, _column, typed) => keep([{ row: of, text: typed }])}
      onEditMany={(changes: readonly GridChange<QuoteRow, Column>[]) => keep(changes)}
      onActivate={(of) => onOpen(of.agency.id)}
    />
  )
}
