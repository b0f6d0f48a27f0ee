// Under the grid: how far this evaluator is, how the selected agency stands, and who leads at this moment.
import type { Ranking } from '../../../shared/domain/model.ts'
import { formatCount, formatNumber, formatScore, ordinal } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { movedText } from './cell-words.ts'
import styles from './foot.module.css'
import type { Progress } from './sheet-cells.ts'
import type { Standing } from './sheet-types.ts'

const leadText = (ranking: Ranking, decimals: number): string => {
  const [first, second] = ranking.results.filter((result) => result.rank !== null)
  if (first === undefined) return ''
  if (second === undefined) return text('scoring.leadsAlone', { first: first.name })
  const names = { first: first.name, second: second.name }
  if (second.rank === 1) return text('scoring.ties', names)
  const difference = formatNumber((first.score ?? 0) - (second.score ?? 0), locale, decimals)
  return text('scoring.leads', { ...names, difference })
}

/** "Brightwater: 74.0 points, 1st" */
export const standingText = ({ agency, score, rank }: Standing, decimals: number): string =>
  text(rank === null ? 'scoring.standingOut' : 'scoring.standing', {
    agency: agency.name,
    total: formatScore(score, locale, decimals),
    rank: rank === null ? '' : ordinal(rank, locale),
  })

export interface FootProps {
  readonly ranking: Ranking
  readonly decimals: number
  readonly progress: Progress
  /** Of the selected agency, in place of who leads; null: the grid shows all totals. */
  readonly standing: Standing | null
  /** null: the panel. */
  readonly evaluator: string | null
}

export function Foot({ ranking, decimals, progress, standing, evaluator }: FootProps) {
  const { scored, notApplicable, commented, of } = progress
  const count = (value: number): string => formatCount(value, locale)
  const words = [
    text(evaluator === null ? 'scoring.panelScoredOf' : 'scoring.scoredOf', {
      scored: count(scored),
      of: count(of),
    }),
    text('scoring.notApplicableCount', { count: count(notApplicable) }),
    ...(evaluator === null ? [] : [text('scoring.commented', { count: count(commented) })]),
  ]
  const lead = standing === null ? leadText(ranking, decimals) : ''
  return (
    <div className={styles.foot}>
      {of > 0 && (
        <>
          <div className={styles.progress}>
            <ProgressBar
              label={text('scoring.progress', { name: evaluator ?? text('scoring.panel') })}
              done={scored + notApplicable}
              of={of}
            />
          </div>
          <span className={styles.counts}>{words.join(' · ')}</span>
        </>
      )}
      <span className={styles.space} />
      {standing !== null && (
        <span className={styles.standing}>
          {standingText(standing, decimals)}
          {standing.moved !== 0 && (
            <span
              className={styles.moved}
              data-down={standing.moved < 0 || undefined}
              title={movedText(standing.moved)}
            >
              <span aria-hidden="true">
                {standing.moved > 0 ? '▲' : '▼'}
                {count(Math.abs(standing.moved))}
              </span>
              <span className="sr-only">{movedText(standing.moved)}</span>
            </span>
          )}
        </span>
      )}
      {lead !== '' && (
        <span className={styles.lead} title={lead}>
          {lead}
        </span>
      )}
    </div>
  )
}
