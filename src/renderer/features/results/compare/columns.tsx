// The columns of the comparison: rows by name, their weight, the baseline that stays in place, and the others.
import { Pin } from 'lucide-react'
import type { RankedAgency } from '../../../../shared/domain/model.ts'
import { formatCount } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import type { GridColumn } from '../../../ui/grid/grid-types.ts'
import type { Numbers } from '../numbers.ts'
import styles from './compare-grid.module.css'

export type CompareColumn = GridColumn &
  (
    | { readonly kind: 'title' }
    | { readonly kind: 'weight' }
    | { readonly kind: 'agency'; readonly result: RankedAgency; readonly at: number }
  )

/** Pixels: the least that a cell needs, and the most that helps reading it. */
const widths = { least: 140, most: 232, weight: 64 } as const
const titleWidth = (room: number): number =>
  room < 600 ? 144 : room < 900 ? 176 : room < 1300 ? 212 : 248
const scrollbar = 14
/** Padding of a cell, both sides. */
const padding = 25

export interface ColumnsInput {
  readonly compared: readonly RankedAgency[]
  readonly opponent: RankedAgency | null
  readonly numbers: Numbers
  /** Width of the grid, pixels. */
  readonly room: number
  readonly onAgainst: (result: RankedAgency) => void
}

function Head(props: {
  readonly result: RankedAgency
  readonly baseline: RankedAgency | null
  readonly explained: boolean
  readonly numbers: Numbers
  readonly width: number
}) {
  const { result, baseline, numbers } = props
  const behind =
    baseline === null || result.score === null || baseline.score === null
      ? null
      : result.score - baseline.score
  return (
    <span className={styles.head} style={{ width: props.width }}>
      <span className={styles.headName} title={result.name}>
        {result.name}
      </span>
      <span className={styles.headNote} data-explained={props.explained || undefined}>
        <span className={styles.place}>
          {result.rank === null
            ? text('compare.head.unranked')
            : text('compare.head.rank', { rank: formatCount(result.rank, numbers.locale) })}
        </span>
        {baseline === null ? (
          <span className={styles.pinned}>
            <Pin size={11} aria-hidden />
            {text('compare.head.baseline')}
          </span>
        ) : (
          behind !== null && <span>{numbers.difference(behind)}</span>
        )}
      </span>
      {baseline === null && <span className={styles.edge} />}
    </span>
  )
}

export const columnsFor = ({
  compared,
  opponent,
  numbers,
  room,
  onAgainst,
}: ColumnsInput): readonly CompareColumn[] => {
  const [baseline] = compared
  const title = titleWidth(room)
  const free = room - title - widths.weight - scrollbar
  const each = Math.floor(free / Math.max(1, compared.length))
  const width = Math.max(widths.least, Math.min(widths.most, each))
  return [
    {
      kind: 'title',
      id: 'title',
      label: text('compare.head.row'),
      width: title,
      sticky: true,
      rowHeader: true,
    },
    {
      kind: 'weight',
      id: 'weight',
      label: text('compare.head.weight'),
      width: widths.weight,
      align: 'end',
      sticky: true,
    },
    ...compared.map((result, at): CompareColumn => {
      const first = at === 0
      const column = {
        kind: 'agency' as const,
        id: result.agency,
        label: text(first ? 'compare.head.labelBaseline' : 'compare.head.label', {
          name: result.name,
        }),
        header: (
          <Head
            result={result}
            baseline={first ? null : (baseline ?? null)}
            explained={result === opponent}
            numbers={numbers}
            width={width - padding}
          />
        ),
        width,
        sticky: first,
        result,
        at,
      }
      return first ? column : { ...column, onHeader: () => onAgainst(result) }
    }),
  ]
}
