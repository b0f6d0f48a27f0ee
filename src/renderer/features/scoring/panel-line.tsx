// What the others gave this cell, behind one line with their range, so that it does not lead the eye while
// one scores. Open from the start where the panel itself is looked at.
import type { Output } from '../../../shared/contract/call.ts'
import type { CellResult, Evaluator, Moderated } from '../../../shared/domain/model.ts'
import { formatCount, formatNumber } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'
import { ScoreLayers } from '../../ui/score-layers.tsx'
import styles from './panel-line.module.css'
import side from './side.module.css'

type Given = Output<'scoring.cell'>['scores'][number]

const number = (value: number, decimals: number): string => formatNumber(value, locale, decimals, 2)

const rangeText = (given: readonly Given[], decimals: number): string => {
  const values = given.flatMap(({ value }) => (value === null ? [] : [value]))
  if (values.length === 0) return text('scoring.panelNothing')
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const params = {
    low: number(low, decimals),
    high: number(high, decimals),
    count: formatCount(values.length, locale),
  }
  return text(low === high ? 'scoring.panelSame' : 'scoring.panelRange', params)
}

const givenText = (score: Given | undefined, decimals: number): string => {
  if (score === undefined || score.state === 'not-scored') return text('scoring.none')
  return score.value === null ? text('scoring.na') : number(score.value, decimals)
}

export interface PanelLineProps {
  readonly evaluators: readonly Evaluator[]
  readonly given: readonly Given[]
  readonly moderated: Moderated | null
  /** The panel's cell in the official ranking; null: it is not known. */
  readonly cell: CellResult | null
  readonly decimals: number
  readonly open: boolean
}

export function PanelLine(props: PanelLineProps) {
  const { evaluators, given, moderated, cell, decimals, open } = props
  return (
    <details className={side.section} open={open}>
      <summary className={styles.summary}>
        <span className={side.heading}>{text('scoring.panelLine')}</span>
        <span className={styles.range}>{rangeText(given, decimals)}</span>
      </summary>
      {cell !== null && <ScoreLayers cell={cell} />}
      {moderated !== null && (
        <div className={styles.moderated}>
          <b>
            {text('scoring.agreed', {
              value:
                moderated.value === null ? text('scoring.na') : number(moderated.value, decimals),
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
              <span>{evaluator.name}</span>
              <span className={styles.score}>{givenText(score, decimals)}</span>
              {(score?.comment ?? null) !== null && (
                <p className={styles.comment}>{score?.comment}</p>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
