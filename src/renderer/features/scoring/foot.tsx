// Under the grid: how far this evaluator is, and who leads at this moment.

import type { Ranking } from '../../../shared/domain/model.ts'
import { takesPart } from '../../../shared/domain/ranking-row.ts'
import { formatCount, formatNumber } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import styles from './scoring.module.css'
import { progressOf } from './sheet-rows.ts'
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
  /** null: the panel. */
  readonly evaluator: string | null
}

export function Foot({ sheet, evaluator }: FootProps) {
  const { scored, notApplicable, commented, of } = progressOf(sheet.rows, sheet.agencies, takesPart)
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
  return (
    <div className={styles.foot}>
      <div className={styles.progress}>
        <ProgressBar
          label={text('scoring.progress', { name: evaluator ?? text('scoring.panel') })}
          done={scored + notApplicable}
          of={of}
        />
      </div>
      <span>{words.join(' · ')}</span>
      <span className={styles.space} />
      <span className={styles.lead}>{leadText(sheet.ranking, decimals)}</span>
    </div>
  )
}
