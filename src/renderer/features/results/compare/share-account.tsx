// How a criterion comes to its share of all weights.
import type { Ranking } from '../../../../shared/domain/model.ts'
import type { EvaluationModel } from '../../../api/evaluation-model.ts'
import type { Numbers } from '../numbers.ts'
import { shareSum } from '../sums.ts'
import styles from './share-account.module.css'

export function ShareAccount({
  model,
  ranking,
  numbers,
  index,
}: {
  readonly model: EvaluationModel
  readonly ranking: Ranking
  readonly numbers: Numbers
  /** Of the leaf. */
  readonly index: number
}) {
  const leaf = ranking.leaves[index]
  if (leaf === undefined) return null
  const { title, formula, words } = shareSum(leaf, model.state.criteria, ranking.leaves, numbers)
  return (
    <div className={styles.share}>
      <h3 className={styles.title}>{title}</h3>
      <p>{formula}</p>
      <p className={styles.words}>{words}</p>
    </div>
  )
}
