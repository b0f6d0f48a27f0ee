// Members by criteria or by agencies: a tick where a member is asked, a dash where not, counts at both edges. Space
// changes a cell, the selected block, a whole row from its name, a whole column from its heading.
import { Ban, Check, Minus } from 'lucide-react'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Evaluator } from '../../../../shared/domain/model.ts'
import { formatCount } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Grid } from '../../../ui/grid/grid.tsx'
import type { GridColumn, GridSelection } from '../../../ui/grid/grid-types.ts'
import { locale } from '../../../ui/locale.ts'
import { type AllowCell, type Allowed, type Axis, allowedAt } from './allow.ts'
import styles from './assignments.module.css'

export interface AllowItem {
  readonly id: string
  readonly name: string
}

export interface AllowGridProps {
  readonly axis: Axis
  readonly members: readonly Evaluator[]
  readonly items: readonly AllowItem[]
  readonly onToggle: (cells: readonly AllowCell[]) => void
}

/** null: the counts at the foot. */
type Row = Evaluator | null

const rowHeight = 36
const headerHeight = 64
const foot = 'count'

const signs: Readonly<Record<Allowed, typeof Check>> = {
  asked: Check,
  'not-asked': Minus,
  kept: Ban,
}

const cellWords = {
  asked: 'procedure.assign.asked',
  'not-asked': 'procedure.assign.notAsked',
  kept: 'procedure.assign.kept',
} as const

export function AllowGrid({ axis, members, items, onToggle }: AllowGridProps) {
  const [selection, setSelection] = useState<GridSelection>({
    row: members[0]?.id ?? foot,
    column: items[0]?.id ?? 'name',
    range: null,
  })
  const cellsOf = useCallback(
    (of: readonly Evaluator[], about: readonly AllowItem[]): readonly AllowCell[] =>
      of.flatMap((member) => about.map(({ id }) => ({ member, item: id }))),
    [],
  )
  const latest = useRef({ onToggle, members, items })
  useEffect(() => {
    latest.current = { onToggle, members, items }
  })
  const countAt = useCallback(
    (item: string): number =>
      members.filter((member) => allowedAt({ member, item }, axis) === 'asked').length,
    [members, axis],
  )

  const columns = useMemo(
    (): readonly GridColumn[] => [
      {
        id: 'name',
        label: text('procedure.assign.column.member'),
        width: 184,
        sticky: true,
        rowHeader: true,
      },
      {
        id: 'count',
        label: text('procedure.assign.column.count'),
        width: 88,
        align: 'end',
        sticky: true,
      },
      ...items.map(({ id, name }) => ({
        id,
        label: name,
        width: 118,
        align: 'center' as const,
        onHeader: () => {
          const { current } = latest
          current.onToggle(cellsOf(current.members, [{ id, name }]))
        },
      })),
    ],
    [items, cellsOf],
  )

  const rowCount = useCallback(
    (member: Evaluator): string =>
      text('procedure.assign.count', {
        count: formatCount(
          items.filter(({ id }) => allowedAt({ member, item: id }, axis) === 'asked').length,
          locale,
        ),
        of: formatCount(items.length, locale),
      }),
    [items, axis],
  )
  const renderCell = useCallback(
    (member: Row, { id }: GridColumn) => {
      if (member === null) {
        if (id === 'name') return text('procedure.assign.foot')
        if (id === 'count') return ''
        const count = countAt(id)
        return (
          <span className={styles.count} data-none={count === 0 || undefined}>
            {formatCount(count, locale)}
          </span>
        )
      }
      if (id === 'name') return <span className={styles.name}>{member.name}</span>
      if (id === 'count') return rowCount(member)
      const allowed = allowedAt({ member, item: id }, axis)
      const Sign = signs[allowed]
      return (
        // biome-ignore lint/a11y/noStaticElementInteractions: the grid's keys do the same.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
        <span
          className={styles.mark}
          data-allowed={allowed}
          onClick={(event) => {
            if (!event.shiftKey) latest.current.onToggle([{ member, item: id }])
          }}
        >
          <Sign size={16} aria-hidden />
        </span>
      )
    },
    [axis, countAt, rowCount],
  )
  const nameOf = useCallback(
    (item: string): string => items.find(({ id }) => id === item)?.name ?? '',
    [items],
  )
  const cellLabel = useCallback(
    (member: Row, { id }: GridColumn): string | null => {
      if (id === 'name' || id === 'count') return null
      const column = nameOf(id)
      if (member === null) {
        const count = countAt(id)
        return count === 0
          ? text('procedure.assign.nobody', { column })
          : text('procedure.assign.countOf', {
              column,
              count: formatCount(count, locale),
              of: formatCount(members.length, locale),
            })
      }
      return text(cellWords[allowedAt({ member, item: id }, axis)], { name: member.name, column })
    },
    [axis, countAt, members.length, nameOf],
  )

  const between = <Item extends { readonly id: string }>(
    list: readonly Item[],
    from: string,
    to: string,
  ): readonly Item[] => {
    const ends = [from, to].map((id) => list.findIndex((item) => item.id === id))
    return list.slice(Math.max(0, Math.min(...ends)), Math.max(...ends) + 1)
  }
  const chosen = (member: Evaluator, column: string): readonly AllowCell[] => {
    const { range } = selection
    if (range !== null)
      return cellsOf(
        between(members, range.from.row, range.to.row),
        between(items, range.from.column, range.to.column),
      )
    const item = items.find(({ id }) => id === column)
    return cellsOf([member], item === undefined ? items : [item])
  }
  const onCellKey = (event: KeyboardEvent, member: Row, { id }: GridColumn): boolean => {
    const plain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey
    if (!plain || member === null || (event.key !== ' ' && event.key !== 'Enter')) return false
    onToggle(chosen(member, id))
    return true
  }

  return (
    <div
      className={styles.grid}
      style={{ flexBasis: headerHeight + (members.length + 1) * rowHeight + 14 }}
    >
      <Grid<Row, GridColumn>
        label={text(
          axis === 'criteria' ? 'procedure.assign.gridCriteria' : 'procedure.assign.gridAgencies',
        )}
        columns={columns}
        rows={members}
        footer={[null]}
        rowKey={(row) => row?.id ?? foot}
        rowHeight={rowHeight}
        headerHeight={headerHeight}
        renderCell={renderCell}
        cellLabel={cellLabel}
        getCopyText={(member, column) =>
          cellLabel(member, column) ?? (member === null ? '' : member.name)
        }
        selection={selection}
        onSelectionChange={setSelection}
        onCellKey={onCellKey}
      />
    </div>
  )
}
