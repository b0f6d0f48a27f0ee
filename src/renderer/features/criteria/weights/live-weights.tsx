// The weights that the answers give at this moment, beside the questions: bar and number, and the weight in use
// to compare with.
import type { Criterion, CriterionId } from '../../../../shared/domain/model.ts'
import { formatShare, shareDecimals } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'
import styles from './live-weights.module.css'

export interface LiveWeightsProps {
  readonly criteria: readonly Criterion[]
  /** Shares 0…1 in the order of the criteria; all 0 before the first answer. */
  readonly shares: readonly number[]
  readonly inUse: readonly number[]
  /** Criteria without an answer: they show no number yet. */
  readonly uncovered: readonly CriterionId[]
  readonly note: string | null
}

export function LiveWeights({ criteria, shares, inUse, uncovered, note }: LiveWeightsProps) {
  const longest = Math.max(0.01, ...shares, ...inUse)
  const decimals = shareDecimals(shares)
  const usedDecimals = shareDecimals(inUse)
  const none = shares.every((share) => share === 0)
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>{text('weights.live.title')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {text('weights.live.criterion')}
            </th>
            <th scope="col" className={styles.headNumber}>
              {text('weights.live.weight')}
            </th>
            <th scope="col" className={styles.headNumber}>
              {text('weights.live.inUse')}
            </th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion, index) => {
            const share = shares[index] ?? 0
            const used = inUse[index] ?? 0
            return (
              <tr key={criterion.id}>
                <th scope="row" className={styles.name}>
                  <span className={styles.words}>{criterion.name}</span>
                  <span className={styles.track} aria-hidden="true">
                    <span className={styles.bar} style={{ width: `${(100 * share) / longest}%` }} />
                    <span className={styles.tick} style={{ left: `${(100 * used) / longest}%` }} />
                  </span>
                </th>
                <td className={styles.number} data-share={share}>
                  {none || uncovered.includes(criterion.id)
                    ? '–'
                    : formatShare(share, locale, decimals)}
                </td>
                <td className={styles.used}>{formatShare(used, locale, usedDecimals)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {note !== null && <p className={styles.note}>{note}</p>}
    </div>
  )
}
