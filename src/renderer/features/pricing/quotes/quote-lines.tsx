// The lines of a quote as a sheet: typed in, or pasted from a spreadsheet; empty rows wait below the last one.
// A line that holds nothing any more is gone.
import { TriangleAlert } from 'lucide-react'
import { type KeyboardEvent, useCallback, useMemo, useState } from 'react'
import {
  type FullQuote,
  lineMoney,
  type QuoteLine,
} from '../../../../shared/domain/pricing/quote.ts'
import { formatCount, formatMoney, formatNumber } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Grid } from '../../../ui/grid/grid.tsx'
import type { GridColumn, GridSelection } from '../../../ui/grid/grid-types.ts'
import { locale } from '../../../ui/locale.ts'
import { AccountNumber } from '../account.tsx'
import { lineName } from './flag-words.ts'
import {
  editLines,
  emptyLine,
  freeLineIds,
  type LineChange,
  type LineColumn,
  lineColumns,
  lineText,
  yes,
} from './line-cells.ts'
import styles from './quotes.module.css'

interface Column extends GridColumn {
  readonly id: LineColumn
}

/** Rows that wait for a line: the one that is typed in and the one that Enter goes to. */
const waiting = 2
/** As many rows as a short quote has are there from the start. */
const leastRows = 5
const mostShown = 14
const rowHeight = 30
const headerHeight = 34

const widths: Readonly<Record<LineColumn, number>> = {
  item: 190,
  quantity: 84,
  unit: 84,
  rate: 92,
  amount: 112,
  optional: 76,
  excluded: 84,
  group: 120,
}
const atEnd: readonly LineColumn[] = ['quantity', 'rate', 'amount']
const yesOrNo: readonly LineColumn[] = ['optional', 'excluded']

const rowKey = (line: QuoteLine): string => line.id

function Amount({ quote, line }: { readonly quote: FullQuote; readonly line: QuoteLine }) {
  const { amount, computed, agrees } = lineMoney(line, quote.currency)
  if (amount === null) return null
  const money = (value: number): string => formatMoney(value, quote.currency, locale)
  const written = formatNumber(amount, locale, 0, 3)
  if (computed === null) return written
  return (
    <>
      {!agrees && (
        <TriangleAlert
          size={13}
          aria-label={text('pricing.lines.disagrees')}
          className={styles.lineSign}
        />
      )}
      <AccountNumber
        tabIndex={-1}
        className={line.amount === null ? styles.computed : undefined}
        account={() => ({
          title: lineName(quote, line.id),
          parts: [
            {
              label: text('pricing.lines.product', {
                quantity: formatNumber(line.quantity ?? 0, locale, 0, 6),
                rate: money(line.rate ?? 0),
              }),
              detail: null,
              amount: money(computed),
            },
          ],
          total: {
            label: text(line.amount === null ? 'pricing.lines.computed' : 'pricing.lines.written'),
            amount: money(amount),
          },
          notes: agrees ? [] : [text('pricing.lines.writtenCounts')],
        })}
      >
        {written}
      </AccountNumber>
    </>
  )
}

export interface QuoteLinesProps {
  readonly quote: FullQuote
  readonly name: string
  readonly onChange: (lines: readonly QuoteLine[]) => void
}

export function QuoteLines({ quote, name, onChange }: QuoteLinesProps) {
  const { lines } = quote
  const [selection, setSelection] = useState<GridSelection | null>(null)
  const rows = useMemo(() => {
    const spare = Math.max(waiting, leastRows - lines.length)
    return [...lines, ...freeLineIds(lines, spare).map(emptyLine)]
  }, [lines])
  const columns = useMemo(
    () =>
      lineColumns.map(
        (id): Column => ({
          id,
          label: text(`pricing.lines.column.${id}`),
          width: widths[id],
          grow: id === 'item',
          align: atEnd.includes(id) ? 'end' : yesOrNo.includes(id) ? 'center' : 'start',
          sticky: id === 'item',
          rowHeader: id === 'item',
        }),
      ),
    [],
  )
  const spareRow = useCallback(
    (index: number) => emptyLine(freeLineIds(rows, index + 1)[index] ?? ''),
    [rows],
  )
  const renderCell = useCallback(
    (line: QuoteLine, column: Column) => {
      switch (column.id) {
        case 'amount':
          return <Amount quote={quote} line={line} />
        case 'quantity':
        case 'rate': {
          const value = line[column.id]
          return value === null ? null : formatNumber(value, locale, 0, 6)
        }
        case 'item':
          // A row without a name is told from its neighbours by its number.
          if (line.item === '')
            return (
              <span className="sr-only">
                {text('pricing.lines.unnamed', {
                  number: formatCount(rows.indexOf(line) + 1, locale),
                })}
              </span>
            )
          return <span className={line.excluded ? styles.struck : undefined}>{line.item}</span>
        default:
          return lineText(line, column.id, locale)
      }
    },
    [quote, rows],
  )
  const keep = (changes: readonly LineChange[]): string | null => {
    const edit = editLines(lines, changes, locale)
    if (!edit.ok) return edit.reason
    onChange(edit.lines)
    return null
  }
  const onCellKey = (event: KeyboardEvent, line: QuoteLine, column: Column): boolean => {
    if (event.key !== ' ' || !yesOrNo.includes(column.id) || !lines.includes(line)) return false
    const on = lineText(line, column.id, locale) === yes
    keep([{ line, column: column.id, text: on ? null : yes }])
    return true
  }
  const height = headerHeight + Math.min(mostShown, rows.length) * rowHeight + 2
  return (
    <div className={styles.sheet} style={{ height }}>
      <Grid
        label={text('pricing.lines.of', { name })}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        rowHeight={rowHeight}
        headerHeight={headerHeight}
        renderCell={renderCell}
        cellLabel={(line, column) =>
          yesOrNo.includes(column.id) && lines.includes(line)
            ? text(lineText(line, column.id, locale) === yes ? 'pricing.yes' : 'pricing.no')
            : null
        }
        selection={selection}
        onSelectionChange={setSelection}
        getEditText={(line, column) => lineText(line, column.id, locale)}
        onCommit={(line, column, typed) => keep([{ line, column: column.id, text: typed }])}
        onEditMany={(changes) =>
          keep(
            changes.map(({ row, column, text: typed }) => ({
              line: row,
              column: column.id,
              text: typed,
            })),
          )
        }
        spareRow={spareRow}
        onCellKey={onCellKey}
      />
    </div>
  )
}
