// The first three and why they stand where they do.
import { useDeferredValue, useMemo, useState } from 'react'
import { decimalsToTell } from '../../../shared/domain/decimals.ts'
import type { RankedAgency, Ranking } from '../../../shared/domain/model.ts'
import { formatCount, formatScore } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { type EvaluationModel, rankingOf } from '../../api/evaluation-model.ts'
import { agencySegments, agencySum } from '../../ui/agency-sum.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { runCommand } from '../../ui/commands.ts'
import { locale } from '../../ui/locale.ts'
import { SectionHeader } from '../../ui/section-header.tsx'
import { StackedBar, StackedLegend } from '../../ui/stacked-bar.tsx'
import { SumNumber } from '../../ui/sum-popover.tsx'
import { differenceText } from './difference.ts'
import styles from './overview.module.css'
import { chanceText, fragilityText } from './standing.ts'

const shown = 3

/** A moment after the ranking: finding the least changes tries many. */
function useHangsOn(model: EvaluationModel): readonly string[] {
  const later = useDeferredValue(model)
  return useMemo(() => {
    const ranking = rankingOf(later, null)
    const first = fragilityText(later, ranking)
    return ranking.results
      .filter((result) => result.rank !== null)
      .slice(0, shown)
      .map((result, index) => (index === 0 ? first : chanceText(later, ranking, result)))
  }, [later])
}

export function TopThree({
  model,
  ranking,
  toResults,
}: {
  readonly model: EvaluationModel
  readonly ranking: Ranking
  /** The Results stage exists. */
  readonly toResults: boolean
}) {
  const [highlighted, setHighlighted] = useState<string | null>(null)
  const hangsOn = useHangsOn(model)
  const ranked = ranking.results.filter((result) => result.rank !== null)
  const top = ranked.slice(0, shown)
  if (top.length === 0) return null
  const decimals = decimalsToTell(ranking.results)
  const other = (index: number): RankedAgency | undefined => top[index === 0 ? 1 : 0]
  return (
    <section className={styles.section}>
      <SectionHeader
        title={text('overview.ranking')}
        note={
          ranked.length > shown
            ? plural('overview.ofAll', shown, { of: formatCount(ranked.length, locale) })
            : text('overview.rankingNote')
        }
        actions={
          toResults && (
            <Button variant="quiet" size="small" onClick={() => runCommand('go.results')}>
              {text('overview.toResults')}
            </Button>
          )
        }
      />
      <ol className={styles.top}>
        {top.map((result, index) => {
          const against = other(index)
          const score = formatScore(result.score, locale, decimals)
          return (
            <li key={result.agency} className={styles.place}>
              <span className={styles.rank}>{result.rank}</span>
              <span className={styles.agency}>{result.name}</span>
              <StackedBar
                label={text('overview.bar', { agency: result.name, score })}
                segments={agencySegments(result, ranking.leaves)}
                of={100}
                highlighted={highlighted}
                onHighlight={setHighlighted}
              />
              <SumNumber
                className={styles.score}
                sum={() => agencySum(result, ranking.leaves, decimals)}
              >
                {score}
              </SumNumber>
              {against !== undefined && (
                <span className={styles.why}>
                  {!result.complete && (
                    <>
                      <Badge tone="warning">{text('overview.incomplete')}</Badge>{' '}
                    </>
                  )}
                  {differenceText(result, against, ranking.leaves)}
                  {hangsOn[index] !== undefined && hangsOn[index] !== '' && (
                    <span className={styles.hangsOn}>{hangsOn[index]}</span>
                  )}
                </span>
              )}
            </li>
          )
        })}
      </ol>
      <StackedLegend
        segments={ranking.leaves.map(({ criterion }) => ({
          id: criterion.id,
          label: criterion.name,
        }))}
        onHighlight={setHighlighted}
      />
    </section>
  )
}
