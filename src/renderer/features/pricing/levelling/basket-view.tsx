// The basket: what every agency is priced on. Typed in or pasted from a spreadsheet; beside it what holds for
// all prices.
import { Sparkles } from 'lucide-react'
import { type KeyboardEvent, useCallback, useMemo, useState } from 'react'
import type { BasketItem, Scenario } from '../../../../shared/domain/pricing/basket.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { Grid } from '../../../ui/grid/grid.tsx'
import type { GridColumn, GridSelection } from '../../../ui/grid/grid-types.ts'
import { locale } from '../../../ui/locale.ts'
import {
  type BasketChange,
  type BasketColumn,
  basketColumns,
  basketText,
  editItems,
  freeItemKeys,
  newItem,
  yes,
} from './basket-cells.ts'
import styles from './levelling.module.css'
import { withItems } from './scenario-edits.ts'
import { ScenarioFields } from './scenario-fields.tsx'
import type { Offer } from './use-levelled.ts'

interface Column extends GridColumn {
  readonly id: BasketColumn
}

const waiting = 2
const leastRows = 8
const widths: Readonly<Record<BasketColumn, number>> = {
  label: 200,
  on: 64,
  kind: 124,
  quantity: 92,
  unit: 92,
  months: 84,
}
const rowKey = (item: BasketItem): string => item.key

export interface BasketViewProps {
  readonly scenario: Scenario
  readonly currency: string
  readonly offers: readonly Offer[]
  readonly onScenario: (change: (scenario: Scenario) => Scenario) => void
  /** null: there are no quotes to take it from. */
  readonly onSuggest: (() => void) | null
}

export function BasketView({ scenario, currency, offers, onScenario, onSuggest }: BasketViewProps) {
  const { items } = scenario
  const [selection, setSelection] = useState<GridSelection | null>(null)
  const rows = useMemo(() => {
    const spare = Math.max(waiting, leastRows - items.length)
    return [...items, ...freeItemKeys(items, spare).map(newItem)]
  }, [items])
  const columns = useMemo(
    () =>
      basketColumns.map(
        (id): Column => ({
          id,
          label: text(`pricing.basket.column.${id}`),
          width: widths[id],
          grow: id === 'label',
          align: id === 'quantity' || id === 'months' ? 'end' : id === 'on' ? 'center' : 'start',
          sticky: id === 'label',
          rowHeader: id === 'label',
        }),
      ),
    [],
  )
  const isItem = (item: BasketItem): boolean => items.includes(item)
  const renderCell = useCallback(
    (item: BasketItem, { id }: Column) => {
      if (!items.includes(item)) return null
      if (id === 'quantity' && item.quantity === null)
        return <span className={styles.none}>{text('pricing.basket.lump')}</span>
      if (id === 'months' && item.months === null && item.kind === 'maintenance')
        return <span className={styles.none}>{scenario.maintenanceMonths}</span>
      const words = basketText(item, id, locale)
      return id === 'label' && !item.on ? <span className={styles.off}>{words}</span> : words
    },
    [items, scenario.maintenanceMonths],
  )
  const spareRow = useCallback(
    (index: number) => newItem(freeItemKeys(rows, index + 1)[index] ?? ''),
    [rows],
  )
  const keep = (changes: readonly BasketChange[]): string | null => {
    const edit = editItems(items, changes, locale)
    if (!edit.ok) return edit.reason
    onScenario((before) => withItems(before, edit.items))
    return null
  }
  const move = (item: BasketItem, by: 1 | -1): void => {
    const from = items.indexOf(item)
    const to = from + by
    if (from < 0 || to < 0 || to >= items.length) return
    onScenario((before) => ({ ...before, items: items.toSpliced(from, 1).toSpliced(to, 0, item) }))
  }
  const onCellKey = (event: KeyboardEvent, item: BasketItem, { id }: Column): boolean => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      move(item, event.key === 'ArrowUp' ? -1 : 1)
      return true
    }
    if (event.key !== ' ' || id !== 'on' || !isItem(item)) return false
    keep([{ item, column: 'on', text: item.on ? null : yes }])
    return true
  }
  return (
    <div className={styles.split}>
      <div className={styles.main}>
        <div className={styles.how}>
          <p>{text('pricing.basket.how')}</p>
          {onSuggest !== null && (
            <Button size="small" icon={<Sparkles size={14} aria-hidden />} onClick={onSuggest}>
              {text('pricing.basket.suggest')}
            </Button>
          )}
        </div>
        <div className={styles.gridBox}>
          <Grid
            label={text('pricing.basket.title')}
            columns={columns}
            rows={rows}
            rowKey={rowKey}
            rowHeight={32}
            headerHeight={36}
            renderCell={renderCell}
            cellLabel={(item, { id }) =>
              id === 'on' && isItem(item) ? text(item.on ? 'pricing.yes' : 'pricing.no') : null
            }
            selection={selection}
            onSelectionChange={setSelection}
            getEditText={(item, { id }) => (isItem(item) ? basketText(item, id, locale) : '')}
            onCommit={(item, column, typed) => keep([{ item, column: column.id, text: typed }])}
            onEditMany={(changes) =>
              keep(
                changes.map(({ row, column, text: typed }) => ({
                  item: row,
                  column: column.id,
                  text: typed,
                })),
              )
            }
            spareRow={spareRow}
            onCellKey={onCellKey}
          />
        </div>
      </div>
      <aside className={styles.settings} aria-label={text('pricing.scenario.title')}>
        <ScenarioFields
          scenario={scenario}
          currency={currency}
          offers={offers}
          onScenario={onScenario}
        />
      </aside>
    </div>
  )
}
