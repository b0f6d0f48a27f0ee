// The individual scores for the back of a room: a lane and a large number each, in the panel's order with names, or
// from high to low without, so that the order tells nobody.
import type { CellLayers, GivenScore } from '../../../../../shared/domain/agreement/layers.ts'
import type { Evaluator } from '../../../../../shared/domain/model.ts'
import { text } from '../../../../../shared/messages/translate.ts'
import { number } from '../agenda-words.ts'
import { Lane, LaneAxis } from '../lane.tsx'
import { distanceText, scoreText } from '../scores-table.tsx'
import { afterWords, beforeWords } from '../spread-words.ts'
import styles from './room.module.css'

export interface WallProps {
  readonly layers: CellLayers
  readonly evaluators: readonly Evaluator[]
  readonly names: boolean
}

const heightOf = ({ score }: GivenScore): number => score?.value ?? Number.NEGATIVE_INFINITY

export function Wall({ layers, evaluators, names }: WallProps) {
  const { given, individual, moderated, leaf } = layers
  const said = given.filter(({ score, counts }) => counts || score !== null)
  const shown = names ? said : said.toSorted((a, b) => heightOf(b) - heightOf(a))
  const after = afterWords(layers)
  const agreed = moderated?.value ?? null
  return (
    <div className={styles.wall}>
      <div className={styles.lanes} data-names={names || undefined}>
        <div className={styles.row}>
          {names && <span />}
          <LaneAxis scale={leaf.scale} />
        </div>
        <ol className={styles.rows} style={{ ['--lanes' as string]: shown.length }}>
          {shown.map((each, at) => {
            const evaluator = evaluators.find(({ id }) => id === each.evaluator)
            return (
              <li key={names ? each.evaluator : at} className={styles.row}>
                {names && <span className={styles.who}>{evaluator?.name}</span>}
                <Lane
                  scale={leaf.scale}
                  value={each.score?.value ?? null}
                  panel={individual.raw}
                  agreed={agreed}
                  hollow={!each.counts}
                />
                <span className={styles.score} data-empty={each.score?.value == null || undefined}>
                  {scoreText(each)}
                </span>
                <span className={styles.distance}>
                  {each.distance === null ? '' : distanceText(each.distance)}
                </span>
              </li>
            )
          })}
        </ol>
      </div>
      <p className={styles.values}>
        {individual.raw !== null && (
          <span className={styles.panelValue}>
            {text('moderation.panelValue', { value: number(individual.raw) })}
          </span>
        )}
        {moderated !== null && (
          <span className={styles.agreedValue}>
            {text('moderation.agreedValue', {
              value: agreed === null ? text('scoring.na') : number(agreed),
            })}
          </span>
        )}
      </p>
      <p className={styles.words}>
        {beforeWords(layers)} {after}
      </p>
    </div>
  )
}
