// How far a column is scored, in its header. The numbers change with every key press, so they come through a
// context: the columns of the grid stay the same objects.
import { createContext, useContext } from 'react'
import type { AgencyId, CriterionId, EvaluatorId } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'
import styles from './cell-content.module.css'
import { type CellTable, isWanted } from './sheet-cells.ts'

export interface Share {
  readonly done: number
  readonly of: number
}

export type Shares = ReadonlyMap<AgencyId | CriterionId | EvaluatorId, Share>

export const HeaderShares = createContext<Shares>(new Map())

const isDone = (state: string): boolean => state !== 'not-scored'

/** Of each agency and of each criterion of the table. */
export const sharesOf = (table: CellTable): Shares => {
  const shares = new Map<AgencyId | CriterionId, { done: number; of: number }>()
  const at = (id: AgencyId | CriterionId) => {
    const known = shares.get(id)
    if (known !== undefined) return known
    const fresh = { done: 0, of: 0 }
    shares.set(id, fresh)
    return fresh
  }
  for (const cell of table.cells) {
    if (!isWanted(cell)) continue
    const done = isDone(cell.state) ? 1 : 0
    for (const share of [at(cell.agency.id), at(cell.leaf.criterion.id)]) {
      share.of += 1
      share.done += done
    }
  }
  return shares
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
