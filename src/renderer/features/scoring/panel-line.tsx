// What the others gave this cell, behind one line with their range, so that it does not lead the eye while
// one scores. Open from the start where the panel itself is looked at.
import type { Output } from '../../../shared/contract/call.ts'
import type { Evaluator, Moderated } from '../../../shared/domain/model.ts'
import { formatCount, formatNumber } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'
import styles from './scoring.module.css'
import type { LeafRow } from './sheet-rows.ts'

type Given = Output<'scoring.cell'>['scores'][number]

const rangeText = (row: LeafRow, given: readonly Given[]): string => {
  const values = given.flatMap(({ value }) => (value === null ? [] : [value]))
  if (values.length === 0) return text('scoring.panelNothing')
  const number = (value: number): string => formatNumber(value, locale, row.decimals, 2)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const params = { low: number(low), high: number(high), count: formatCount(values.length, locale) }
  return text(low === high ? 'scoring.panelSame' : 'scoring.panelRange', params)
}

const givenText = (row: LeafRow, score: Given | undefined): string => {
  if (score === undefined || score.state === 'not-scored') return text('scoring.none')
  if (score.value === null) return text('scoring.na')
  return formatNumber(score.value, locale, row.decimals, 2)
}

export interface PanelLineProps {
  readonly row: LeafRow
  readonly evaluators: readonly Evaluator[]
  readonly given: readonly Given[]
  readonly moderated: Moderated | null
  readonly open: boolean
}

export function PanelLine({ row, evaluators, given, moderated, open }: PanelLineProps) {
  return (
    <details className={styles.section} open={open}>
      <summary className={styles.summary}>
        <span className={styles.heading}>{text('scoring.panelLine')}</span>
        <span className={styles.range}>{rangeText(row, given)}</span>
      </summary>
      {moderated !== null && (
        <div className={styles.moderated}>
          <b>
            {text('scoring.agreed', {
              value:
                moderated.value === null
                  ? text('scoring.na')
                  : formatNumber(moderated.value, locale, row.decimals, 2),
            })}
          </b>
          <p>{moderated.reason}</p>
        </div>
      )}
      <ul className={styles.given}>
        {evaluators.map((evaluator) => {
          const score = given.find((candidate) => candidate.evaluator === evaluator.id)
          return (
            <li key={evaluator.id} className={styles.giver}>
              <span className={styles.giverName}>{evaluator.name}</span>
              <span className={styles.giverScore}>{givenText(row, score)}</span>
              {(score?.comment ?? null) !== null && (
                <p className={styles.giverComment}>{score?.comment}</p>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
