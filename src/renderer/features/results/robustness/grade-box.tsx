// The grade in words with a meter of three named parts, why it is so, and the rule behind it.
import type { Ranking } from '../../../../shared/domain/model.ts'
import type { Verdict } from '../../../../shared/domain/robustness/verdict.ts'
import { formatCount, formatNumber, formatShare } from '../../../../shared/format.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { shareText } from '../../../../shared/messages/verdict-words.ts'
import { locale } from '../../../ui/locale.ts'
import type { LiveVerdict } from './live-verdict.ts'
import styles from './verdict.module.css'
import { VerdictRuleFields } from './verdict-rule.tsx'

type ShortGrade = 'none' | 'leaning' | 'clear'
const grades: readonly ShortGrade[] = ['none', 'leaning', 'clear']

const shortGrade = (grade: Verdict['grade']): ShortGrade =>
  grade === 'no clear winner' ? 'none' : grade

export const stepsText = (steps: number): string =>
  steps === 1
    ? text('robustness.steps.one')
    : text('robustness.steps.other', { count: formatNumber(steps, locale, 0, 3) })

const percent = (share: number): string =>
  formatShare(share, locale, (share * 100) % 1 === 0 ? 0 : 1)

/** Which part of the rule gave this grade. */
const reason = (
  { standing, firstShare: known, rule }: LiveVerdict,
  ranking: Ranking,
  grade: ShortGrade,
): string => {
  if (ranking.winner === null)
    return text(
      ranking.winnerReason?.code === 'tie'
        ? 'robustness.grade.why.tie'
        : 'robustness.grade.why.open',
    )
  const firstShare = known ?? 0
  const params = {
    share: shareText(firstShare, locale, 1),
    clearFrom: percent(rule.clearFrom),
    leaningFrom: percent(rule.leaningFrom),
    steps: stepsText(rule.steps),
  }
  if (grade !== 'none') return text(`robustness.grade.why.${grade}`, params)
  const byStep =
    standing.smallestScoreMove !== null && standing.smallestScoreMove.steps <= rule.steps + 1e-6
  if (!byStep) return text('robustness.grade.why.share', params)
  if (firstShare < rule.leaningFrom) return text('robustness.grade.why.both', params)
  const otherwise = firstShare >= rule.clearFrom ? 'clear' : 'leaning'
  return text('robustness.grade.why.step', {
    ...params,
    otherwise: text(`robustness.grade.short.${otherwise}`),
  })
}

export interface GradeBoxProps {
  readonly live: LiveVerdict
  readonly ranking: Ranking
  readonly names: RankingNames
}

export function GradeBox({ live, ranking, names }: GradeBoxProps) {
  const { simulation, problem, rule } = live
  const grade = live.grade === null ? null : shortGrade(live.grade)
  const current = simulation?.problem === problem
  const refining = current && simulation !== null && !simulation.done
  return (
    <aside
      className={styles.box}
      aria-label={text('robustness.rule')}
      aria-busy={!current || refining}
    >
      <p className={styles.grade} data-grade={grade}>
        {grade === null ? text('robustness.waiting') : text(`robustness.grade.${grade}`)}
      </p>
      <ol className={styles.meter}>
        {grades.map((part) => (
          <li
            key={part}
            className={styles.part}
            data-grade={part}
            data-on={part === grade}
            aria-current={part === grade ? 'true' : undefined}
          >
            {text(`robustness.grade.short.${part}`)}
          </li>
        ))}
      </ol>
      <p className={styles.why}>
        {grade === null ? text('robustness.grade.working') : reason(live, ranking, grade)}
        {refining &&
          simulation.result.draws < rule.draws &&
          ` ${text('robustness.grade.refining', {
            draws: formatCount(simulation.result.draws, locale),
            all: formatCount(rule.draws, locale),
          })}`}
      </p>
      <VerdictRuleFields live={live} names={names} />
    </aside>
  )
}
