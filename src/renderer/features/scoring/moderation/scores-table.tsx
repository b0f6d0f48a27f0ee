// Who gave what to a cell: score, distance to the panel's value, confidence and comment, each score on the scale.
import type { Output } from '../../../../shared/contract/call.ts'
import type { CellLayers, GivenScore } from '../../../../shared/domain/agreement/layers.ts'
import type { Evaluator } from '../../../../shared/domain/model.ts'
import { formatDifference } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'
import { confidenceText } from '../read-changes.ts'
import { number } from './agenda-words.ts'
import { Lane, LaneAxis } from './lane.tsx'
import styles from './scores-table.module.css'

export interface ScoresTableProps {
  readonly caption: string
  readonly layers: CellLayers
  readonly evaluators: readonly Evaluator[]
  /** Comments come with the cell's texts; null: not known yet. */
  readonly said: Output<'scoring.cell'> | null
}

export const scoreText = ({ score }: GivenScore): string => {
  if (score === null || score.state === 'not-scored') return text('moderation.notScored')
  return score.value === null ? text('moderation.notApplicable') : number(score.value)
}

export const distanceText = (distance: number): string => {
  const decimals = Math.abs(distance * 10 - Math.round(distance * 10)) < 1e-9 ? 1 : 2
  return formatDifference(distance, locale, decimals)
}

export function ScoresTable({ caption, layers, evaluators, said }: ScoresTableProps) {
  const { given, individual, moderated, leaf } = layers
  const comments = new Map(said?.scores.map(({ evaluator, comment }) => [evaluator, comment]))
  return (
    <table className={styles.table}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text('moderation.evaluator')}</th>
          <th scope="col" className={styles.lane}>
            <span className="sr-only">{text('moderation.lane')}</span>
            <LaneAxis scale={leaf.scale} />
          </th>
          <th scope="col" className={styles.number}>
            {text('moderation.score')}
          </th>
          <th scope="col" className={styles.number}>
            {text('moderation.distance')}
          </th>
          <th scope="col">{text('moderation.confidence')}</th>
        </tr>
      </thead>
      <tbody>
        {given.map((each) => {
          const evaluator = evaluators.find(({ id }) => id === each.evaluator)
          const comment = comments.get(each.evaluator) ?? null
          const value = each.score?.value ?? null
          return [
            <tr
              key={each.evaluator}
              className={styles.row}
              data-commented={comment !== null || undefined}
            >
              <th scope="row">
                {evaluator?.name}
                {!each.counts && <span className={styles.quiet}> {text('moderation.noVote')}</span>}
              </th>
              <td className={styles.lane}>
                <Lane
                  scale={leaf.scale}
                  value={value}
                  panel={individual.raw}
                  agreed={moderated?.value ?? null}
                  hollow={!each.counts}
                />
              </td>
              <td className={styles.number} data-empty={value === null || undefined}>
                {scoreText(each)}
              </td>
              <td className={styles.number}>
                {each.distance === null ? '' : distanceText(each.distance)}
              </td>
              <td>{each.score?.confidence != null && confidenceText(each.score.confidence)}</td>
            </tr>,
            comment !== null && (
              <tr key={`${each.evaluator} comment`} className={styles.comment}>
                <td colSpan={5}>{comment}</td>
              </tr>
            ),
          ]
        })}
      </tbody>
    </table>
  )
}
