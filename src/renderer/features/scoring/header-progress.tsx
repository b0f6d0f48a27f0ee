// How far a column is scored, in its header. The numbers change with every key press, so they come through a
// context: the columns of the grid stay the same objects.
import { createContext, useContext } from 'react'
import type { AgencyId, CriterionId, EvaluatorId } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'
import styles from './cell-content.module.css'
import type { CellTable } from './cell-table.ts'
import { progressOf, type SheetCell } from './sheet-cells.ts'

export interface Share {
  readonly done: number
  readonly of: number
}

export type Shares = ReadonlyMap<AgencyId | CriterionId | EvaluatorId, Share>

export const noShares: Shares = new Map()

export const HeaderShares = createContext<Shares>(noShares)

const shareOf = (cells: readonly SheetCell[]): Share => {
  const { scored, notApplicable, of } = progressOf(cells)
  return { done: scored + notApplicable, of }
}

/** Of each agency and of each criterion of the table; `before` where no number differs. */
export const sharesOf = (before: Shares, table: CellTable): Shares => {
  const next = new Map<AgencyId | CriterionId | EvaluatorId, Share>([
    ...table.agencies.map(({ id }, at) => [id, shareOf(table.byAgency[at] ?? [])] as const),
    ...table.leaves.map(
      ({ criterion }, at) => [criterion.id, shareOf(table.byLeaf[at] ?? [])] as const,
    ),
  ])
  const same =
    next.size === before.size &&
    [...next].every(([id, { done, of }]) => {
      const old = before.get(id)
      return old?.done === done && old.of === of
    })
  return same ? before : next
}

export const shareText = ({ done, of }: Share): string =>
  text('scoring.scoredOf', { scored: formatCount(done, locale), of: formatCount(of, locale) })

export interface HeadProps {
  readonly id: AgencyId | CriterionId | EvaluatorId
  readonly label: string
}

export function Head({ id, label }: HeadProps) {
  const share = useContext(HeaderShares).get(id)
  const open = share !== undefined && share.of > 0 && share.done < share.of
  return (
    <span title={share === undefined || share.of === 0 ? label : `${label} · ${shareText(share)}`}>
      {label}
      {open && (
        <span className={styles.headShare} aria-hidden="true">
          <span style={{ width: `${(share.done / share.of) * 100}%` }} />
        </span>
      )}
    </span>
  )
}
