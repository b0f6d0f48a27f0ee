// Under the grid: how far this evaluator is, and who leads at this moment.

import type { Ranking } from '../../../shared/domain/model.ts'
import { formatCount, formatNumber } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import styles from './scoring.module.css'
import type { Progress } from './sheet-rows.ts'
import type { Sheet } from './use-sheet.ts'

const leadText = (ranking: Ranking, decimals: number): string => {
  const [first, second] = ranking.results.filter((result) => result.rank !== null)
  if (first === undefined) return ''
  if (second === undefined) return text('scoring.leadsAlone', { first: first.name })
  const names = { first: first.name, second: second.name }
  if (second.rank === 1) return text('scoring.ties', names)
  const difference = formatNumber((first.score ?? 0) - (second.score ?? 0), locale, decimals)
  return text('scoring.leads', { ...names, difference })
}

export interface FootProps {
  readonly sheet: Sheet
  readonly progress: Progress
  /** null: the panel. */
  readonly evaluator: string | null
}

export function Foot({ sheet, progress, evaluator }: FootProps) {
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
  const decimals = evaluator === null ? sheet.decimals.panel : sheet.decimals.own
  const lead = leadText(sheet.ranking, decimals)
  return (
    <div className={styles.foot}>
      <div className={styles.progress}>
        <ProgressBar
          label={text('scoring.progress', { name: evaluator ?? text('scoring.panel') })}
          done={scored + notApplicable}
          of={of}
        />
      </div>
      <span className={styles.counts}>{words.join(' · ')}</span>
      <span className={styles.lead} title={lead}>
        {lead}
      </span>
    </div>
  )
}
