// Submitted and levelled prices side by side: an item a row, two columns an agency, totals at the foot. A plug
// figure is typed in place; emptying it leaves the price missing.
import { Check } from 'lucide-react'
import { type Ref, useCallback, useMemo } from 'react'
import type { AgencyId } from '../../../../shared/domain/model.ts'
import { factorsOf, type Scenario } from '../../../../shared/domain/pricing/basket.ts'
import type { LevelledRow } from '../../../../shared/domain/pricing/levelling.ts'
import { formatAmount, formatNumber } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Grid } from '../../../ui/grid/grid.tsx'
import type { GridColumn, GridHandle, GridSelection } from '../../../ui/grid/grid-types.ts'
import { locale } from '../../../ui/locale.ts'
import { parseNumber } from '../../../ui/parse-number.ts'
import type { AccountContext } from './accounts.ts'
import { FootCell, LevelledCell, SubmittedCell } from './level-cells.tsx'
import { type FootId, footRows, type LevelRow } from './level-rows.ts'
import styles from './levelling.module.css'
import type { Offer, Side } from './use-levelled.ts'

export interface LevelColumn extends GridColumn {
  /** null: the columns of the items. */
  readonly offer: Offer | null
  readonly side: Side | null
}

interface FootRow {
  readonly id: string
  readonly foot: FootId
}
export type SheetRow = LevelRow | FootRow

export const isFoot = (row: SheetRow): row is FootRow => 'foot' in row

export interface PlugChange {
  readonly agency: AgencyId
  readonly item: string
  readonly amount: number | null
}

export interface LevelGridProps {
  readonly rows: readonly LevelRow[]
  readonly offers: readonly Offer[]
  readonly scenario: Scenario
  readonly context: AccountContext
  readonly basis: Side
  readonly selection: GridSelection | null
  readonly onSelectionChange: (selection: GridSelection) => void
  readonly onPlugs: (changes: readonly PlugChange[]) => void
  /** Enter on a cell that is only read. */
  readonly onExplain: () => void
  readonly ref: Ref<GridHandle>
}

const rowKey = (row: SheetRow): string => row.id

const needWords = (row: LevelRow, scenario: Scenario): string => {
  if (row.item === null) return ''
  const factors = factorsOf(row.item, scenario)
  if (factors === null) return text('pricing.basket.lump')
  const quantity = formatNumber(factors.quantity, locale, 0, 2)
  const unit = row.item.unit ?? ''
  return factors.months === 1
    ? `${quantity} ${unit}`
    : text('pricing.basket.times', {
        quantity,
        unit,
        months: formatNumber(factors.months, locale, 0, 2),
      })
}

/** null: not a cell whose figure the user sets. */
const plugOf = (row: SheetRow, column: LevelColumn): LevelledRow | null => {
  if (isFoot(row) || column.offer === null || column.side !== 'levelled') return null
  const price = row.prices.get(column.offer.agency)
  return price !== undefined && (price.source === 'plug' || price.source === 'missing')
    ? price
    : null
}

const numberText = (value: number): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false }).format(value)

const headerOf = (offer: Offer, side: Side, basis: Side) => (
  <span className={styles.columnHead}>
    {side === 'submitted' && <span className={styles.columnName}>{offer.name}</span>}
    <span className={basis === side ? styles.basis : styles.side}>
      {basis === side && <Check size={12} aria-hidden />}
      {text(`pricing.levelling.${side}`)}
    </span>
  </span>
)

export function LevelGrid(props: LevelGridProps) {
  const { rows, offers, scenario, context, basis, onPlugs } = props
  const columns = useMemo(
    (): readonly LevelColumn[] => [
      {
        id: 'item',
        label: text('pricing.levelling.item'),
        width: 190,
        sticky: true,
        rowHeader: true,
        grow: offers.length < 4,
        offer: null,
        side: null,
      },
      { id: 'need', label: text('pricing.levelling.need'), width: 140, offer: null, side: null },
      ...offers.flatMap((offer) =>
        (['submitted', 'levelled'] as const).map(
          (side): LevelColumn => ({
            id: `${offer.agency} ${side}`,
            label: text(
              basis === side ? `pricing.levelling.${side}Basis` : `pricing.levelling.${side}Of`,
              {
                name: offer.name,
              },
            ),
            header: headerOf(offer, side, basis),
            width: side === 'submitted' ? 116 : 128,
            align: 'end',
            offer,
            side,
          }),
        ),
      ),
    ],
    [offers, basis],
  )
  const foot = useMemo(
    () => footRows(offers).map((id): FootRow => ({ id: `foot ${id}`, foot: id })),
    [offers],
  )
  const renderCell = useCallback(
    (row: SheetRow, { id, offer, side }: LevelColumn) => {
      if (isFoot(row)) {
        if (offer !== null && side !== null)
          return (
            <FootCell foot={row.foot} offer={offer} side={side} basis={basis} context={context} />
          )
        return id === 'item' ? text(`pricing.total.foot.${row.foot}`) : null
      }
      if (id === 'item')
        return (
          <span className={row.item?.on === false ? styles.off : styles.itemName}>{row.label}</span>
        )
      if (offer === null || side === null)
        return <span className={styles.need}>{needWords(row, scenario)}</span>
      const price = row.prices.get(offer.agency)
      if (price === undefined) return null
      return side === 'submitted' ? (
        <SubmittedCell price={price} context={context} />
      ) : (
        <LevelledCell price={price} offer={offer} context={context} />
      )
    },
    [scenario, context, basis],
  )
  const cellLabel = useCallback(
    (row: SheetRow, { offer, side }: LevelColumn) => {
      if (isFoot(row) || offer === null || side !== 'levelled') return null
      const price = row.prices.get(offer.agency)
      if (price === undefined || price.source === 'quoted') return null
      const words = text(`pricing.source.${price.source}`)
      return price.levelled === null || price.source === 'included'
        ? words
        : text('pricing.levelling.cell', {
            amount: formatAmount(price.levelled, context.terms.currency, locale),
            source: words,
          })
    },
    [context],
  )
  const getEditText = useCallback((row: SheetRow, column: LevelColumn) => {
    const price = plugOf(row, column)
    if (price === null) return null
    return price.levelled === null ? '' : numberText(price.levelled)
  }, [])
  const keep = (
    typed: readonly {
      readonly row: SheetRow
      readonly column: LevelColumn
      readonly text: string | null
    }[],
  ): string | null => {
    const changes: PlugChange[] = []
    for (const { row, column, text: value } of typed) {
      if (isFoot(row) || row.item === null || column.offer === null) continue
      const amount = value === null || value.trim() === '' ? null : parseNumber(value, locale)
      if (amount === null && value !== null && value.trim() !== '')
        return text('pricing.lines.notANumber', { value })
      changes.push({ agency: column.offer.agency, item: row.item.key, amount })
    }
    onPlugs(changes)
    return null
  }
  return (
    <Grid<SheetRow, LevelColumn>
      ref={props.ref}
      label={text('pricing.levelling.grid')}
      columns={columns}
      rows={rows}
      footer={foot}
      rowKey={rowKey}
      className={styles.levels}
      rowHeight={30}
      footerHeight={28}
      headerHeight={46}
      renderCell={renderCell}
      cellLabel={cellLabel}
      selection={props.selection}
      onSelectionChange={props.onSelectionChange}
      getEditText={getEditText}
      onCommit={(row, column, typed) => keep([{ row, column, text: typed }])}
      onEditMany={keep}
      onActivate={props.onExplain}
    />
  )
}
