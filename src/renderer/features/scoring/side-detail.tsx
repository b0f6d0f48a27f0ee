// Which panel stands beside the grid: that of a cell, of a total, or of a criterion with sub-criteria.
import type { Ref } from 'react'
import type { Agency, Evaluator } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import type { GridSelection } from '../../ui/grid/grid-types.ts'
import { CellDetail } from './cell-detail.tsx'
import type { Entry } from './score-entry.ts'
import styles from './scoring.module.css'
import type { SheetCell, SheetRow } from './sheet-rows.ts'
import { share } from './sums.ts'
import { TotalDetail } from './total-detail.tsx'
import type { Sheet } from './use-sheet.ts'

export interface SideDetailProps {
  readonly model: EvaluationModel
  readonly sheet: Sheet
  readonly selection: GridSelection
  /** null: a total or rank is selected. */
  readonly row: SheetRow | null
  readonly agency: Agency | null
  readonly cell: SheetCell | null
  readonly evaluator: Evaluator | null
  readonly onEnter: (entry: Entry) => void
  readonly onLeave: () => void
  readonly commentRef: Ref<HTMLTextAreaElement>
}

export function SideDetail(props: SideDetailProps) {
  const { model, sheet, selection, row, agency } = props
  if (row?.kind === 'leaf')
    return (
      <CellDetail
        {...props}
        row={row}
        ranking={sheet.ranking}
        decimals={props.evaluator === null ? sheet.decimals.panel : sheet.decimals.own}
      />
    )
  if (row?.kind === 'group')
    return (
      <div className={styles.detailBody}>
        <header>
          <h2 className={styles.detailTitle}>{row.criterion.name}</h2>
          <p className={styles.quiet}>
            {text('scoring.weightOnly', { weight: share(row.weight) })}
          </p>
        </header>
        <p>{text('scoring.groupWords')}</p>
      </div>
    )
  const total = sheet.totals.find((candidate) => candidate.id === selection.row)
  const ranking = total?.whose === 'panel' ? sheet.official : sheet.ranking
  const result = ranking.results.find((candidate) => candidate.agency === agency?.id)
  if (total === undefined || result === undefined)
    return <p className={styles.quiet}>{text('scoring.pickCell')}</p>
  return (
    <TotalDetail
      model={model}
      ranking={ranking}
      result={result}
      name={sheet.totals.find(({ id }) => id === `total:${total.whose}`)?.name ?? total.name}
      decimals={sheet.decimals[total.whose]}
    />
  )
}
