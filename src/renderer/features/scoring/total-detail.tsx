// The panel beside the grid for a selected total or rank: the whole sum of one agency, and what keeps it
// from a rank.
import type { RankedAgency, Ranking } from '../../../shared/domain/model.ts'
import { formatScore, ordinal } from '../../../shared/format.ts'
import { exclusionText, rankingNames } from '../../../shared/messages/ranking-words.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { locale } from '../../ui/locale.ts'
import { SumTable } from '../../ui/sum-popover.tsx'
import styles from './side.module.css'
import { totalSum } from './sums.ts'

export interface TotalDetailProps {
  readonly model: EvaluationModel
  readonly ranking: Ranking
  readonly result: RankedAgency
  /** "Your total", "Panel total". */
  readonly name: string
  readonly decimals: number
}

export function TotalDetail({ model, ranking, result, name, decimals }: TotalDetailProps) {
  const names = rankingNames(model.state)
  return (
    <div className={styles.body}>
      <header>
        <h2 className={styles.title}>{result.name}</h2>
        <p className={styles.quiet}>
          {result.rank === null
            ? formatScore(result.score, locale, decimals)
            : `${formatScore(result.score, locale, decimals)} · ${ordinal(result.rank, locale)}`}
        </p>
      </header>
      {result.excluded?.map((exclusion) => (
        <p key={`${exclusion.kind} ${exclusion.id}`} className={styles.source}>
          <b>{text('scoring.excluded')}</b> {exclusionText(exclusion, names)}
        </p>
      ))}
      {result.score === null ? (
        <p>{text('scoring.noSum', { agency: result.name })}</p>
      ) : (
        <div className={styles.sumTable}>
          <SumTable sum={totalSum(ranking, result, name, decimals)} />
        </div>
      )}
    </div>
  )
}
