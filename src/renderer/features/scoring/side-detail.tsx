// Which panel stands beside the grid: that of a cell, of a total, or of a criterion with sub-criteria. Esc gives
// the keyboard back to the grid from anywhere in it. It follows the grid a frame later, whole: until then it shows,
// and changes, the cell before, or at first nothing.
import { type Ref, useImperativeHandle, useMemo } from 'react'
import type { RankedAgency, Ranking } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { useAfterPaint } from '../../ui/after-paint.ts'
import { CellDetail, type CellDetailProps } from './cell-detail.tsx'
import type { Target } from './sheet-types.ts'
import styles from './side.module.css'
import { share } from './sums.ts'
import { TotalDetail } from './total-detail.tsx'
import type { Sheet } from './use-sheet.ts'

export interface SideDetailProps
  extends Omit<CellDetailProps, 'leaf' | 'cell' | 'result' | 'decimals'> {
  readonly sheet: Sheet
  readonly target: Target
  /** What the evaluator's total is called. */
  readonly totalName: string
}

export interface SideHandle {
  /** The newest cell's panel, before the keyboard goes there. */
  readonly showNow: () => void
}

const resultIn = (ranking: Ranking, agency: string): RankedAgency | null =>
  ranking.results.find((result) => result.agency === agency) ?? null

export function SideDetail(props: SideDetailProps & { readonly handle: Ref<SideHandle> }) {
  const { shown, showNow } = useAfterPaint<SideDetailProps | null>(props, null)
  useImperativeHandle(props.handle, () => ({ showNow }), [showNow])
  return useMemo(() => (shown === null ? null : <Detail {...shown} />), [shown])
}

function Detail({ sheet, target, totalName, ...props }: SideDetailProps) {
  const { evaluator } = props
  switch (target.kind) {
    case 'cell': {
      const { cell } = target
      // In the view by evaluators a cell may be another's than the one whose ranking is at hand.
      const ranking =
        cell.evaluator === null
          ? sheet.official
          : sheet.view === 'evaluators' && sheet.whose !== cell.evaluator
            ? null
            : sheet.ranking
      return (
        <CellDetail
          {...props}
          leaf={cell.leaf}
          cell={cell}
          result={ranking === null ? null : resultIn(ranking, cell.agency.id)}
          decimals={cell.evaluator === null ? sheet.decimals.panel : sheet.decimals.own}
        />
      )
    }
    case 'leaf':
      return (
        <CellDetail
          {...props}
          leaf={target.leaf}
          cell={null}
          result={null}
          decimals={sheet.decimals.own}
        />
      )
    case 'group':
      return (
        <div className={styles.body}>
          <header>
            <h2 className={styles.title}>{target.row.criterion.name}</h2>
            <p className={styles.quiet}>
              {text('scoring.weightOnly', { weight: share(target.row.weight) })}
            </p>
          </header>
          <p>{text('scoring.groupWords')}</p>
        </div>
      )
    case 'agency': {
      const panel = target.whose === 'panel' || evaluator === null
      const ranking = panel ? sheet.official : sheet.ranking
      const result = resultIn(ranking, target.agency.id)
      if (result === null) break
      return (
        <TotalDetail
          model={props.model}
          ranking={ranking}
          result={result}
          name={panel ? text('scoring.panelTotal') : totalName}
          decimals={panel ? sheet.decimals.panel : sheet.decimals.own}
        />
      )
    }
    case 'none':
      break
  }
  return <p className={styles.nothing}>{text('scoring.pickCell')}</p>
}
