// The ranking as one line, so that a weight is never changed blindly. Shows who moved since the change of
// weight began.
import { ChevronDown, ChevronUp } from 'lucide-react'
import { decimalsToTell } from '../../../shared/domain/decimals.ts'
import type { Ranking } from '../../../shared/domain/model.ts'
import { formatScore } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'
import styles from './criteria.module.css'

export function RankingStrip({
  ranking,
  before,
  hidden,
}: {
  readonly ranking: Ranking
  readonly before: Ranking | null
  /** Scores are given, and kept from who looks. */
  readonly hidden: boolean
}) {
  const ranked = ranking.results.filter((result) => result.rank !== null)
  const decimals = decimalsToTell(ranking.results)
  const rankBefore = new Map(before?.results.map(({ agency, rank }) => [agency, rank]))
  return (
    <section className={styles.strip} aria-label={text('criteria.ranking')}>
      <h2 className={styles.stripTitle}>{text('criteria.ranking')}</h2>
      {ranked.length === 0 ? (
        <span className={styles.quiet}>
          {text(hidden ? 'blind.title' : 'criteria.ranking.none')}
        </span>
      ) : (
        <ol className={styles.ranked}>
          {ranked.map(({ agency, name, rank, score }) => {
            const places = (rankBefore.get(agency) ?? rank ?? 0) - (rank ?? 0)
            return (
              <li key={agency} className={styles.placed}>
                <span className={styles.rank}>{rank}</span>
                <span>{name}</span>
                <b>{formatScore(score, locale, decimals)}</b>
                {places !== 0 && (
                  <span
                    className={styles.moved}
                    role="img"
                    aria-label={text(places > 0 ? 'criteria.ranking.up' : 'criteria.ranking.down', {
                      name,
                      places: Math.abs(places),
                    })}
                  >
                    {places > 0 ? (
                      <ChevronUp size={13} aria-hidden />
                    ) : (
                      <ChevronDown size={13} aria-hidden />
                    )}
                    {Math.abs(places)}
                  </span>
                )}
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
