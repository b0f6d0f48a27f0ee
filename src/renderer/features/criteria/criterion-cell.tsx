// The cells of the table of criteria, and those of its foot.
import { GripVertical, Lock } from 'lucide-react'
import type { Scale } from '../../../shared/domain/model.ts'
import { formatShare } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { classNames } from '../../ui/class-names.ts'
import { locale } from '../../ui/locale.ts'
import styles from './criteria.module.css'
import type { CriterionRow } from './criterion-rows.ts'
import { plainNumber, scaleWords } from './criterion-words.ts'
import type { CriterionDrag } from './use-criterion-drag.tsx'

export type ColumnId = 'order' | 'name' | 'scale' | 'weight' | 'share'

/** The line at the foot. */
export interface Total {
  readonly criteria: number
  readonly leaves: number
  readonly sum: number
}

export function CriterionCell({
  row,
  column,
  scale,
  largest,
  shareDecimals,
  handle,
}: {
  readonly row: CriterionRow
  readonly column: ColumnId
  readonly scale: Scale
  readonly largest: number
  readonly shareDecimals: number
  readonly handle: ReturnType<CriterionDrag['handle']>
}) {
  const { criterion } = row
  const [warning] = row.warnings
  switch (column) {
    case 'order':
      return (
        <span
          className={styles.grip}
          title={text('criteria.move.handle', { name: criterion.name })}
          {...handle}
        >
          {row.number}
          <GripVertical size={14} aria-hidden className={styles.gripSign} />
        </span>
      )
    case 'name':
      return (
        <span className={classNames(styles.name, row.depth === 1 && styles.part)}>
          <span className={styles.words} title={criterion.name}>
            {criterion.name}
          </span>
          {warning !== undefined && (
            <span className={warning === 'settled' ? styles.remark : styles.warning}>
              {text(`criteria.warning.${warning}`)}
            </span>
          )}
        </span>
      )
    case 'scale':
      return <span className={styles.scale}>{scaleWords(criterion, scale, row.isGroup)}</span>
    case 'weight':
      return (
        <span className={classNames(styles.weightCell, row.depth === 1 && styles.quietNumber)}>
          {criterion.weightLocked && (
            <Lock size={12} role="img" aria-label={text('criteria.weightLocked')} />
          )}
          {plainNumber(row.weight)}
        </span>
      )
    case 'share':
      return (
        <span className={styles.share}>
          <span className={styles.track} aria-hidden="true">
            {!row.isGroup && (
              <span className={styles.bar} style={{ width: `${(row.share / largest) * 100}%` }} />
            )}
          </span>
          <span className={classNames(styles.shareNumber, row.isGroup && styles.quietNumber)}>
            {formatShare(row.share, locale, shareDecimals)}
          </span>
        </span>
      )
  }
}

export function TotalCell({ row, column }: { readonly row: Total; readonly column: ColumnId }) {
  if (column === 'name') {
    const count = plural('criteria.total', row.criteria)
    return row.leaves === row.criteria
      ? count
      : text('criteria.total.leaves', { count, leaves: row.leaves })
  }
  if (column === 'weight') return <b>{plainNumber(row.sum)}</b>
  if (column === 'share' && row.sum > 0) return formatShare(1, locale)
  return null
}
