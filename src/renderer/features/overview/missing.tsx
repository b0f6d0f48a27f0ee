// What is missing before the result can be trusted, each with the way to the place where it is mended.
import { ArrowRight, Check } from 'lucide-react'
import type { Ranking } from '../../../shared/domain/model.ts'
import type { Gap, Readiness } from '../../../shared/domain/readiness.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { locale } from '../../ui/locale.ts'
import type { Stage } from '../../ui/navigation.ts'
import { SectionHeader } from '../../ui/section-header.tsx'
import { goToSpot } from '../../ui/whereabouts.ts'
import { spotOfGap } from './first-gap.ts'
import styles from './overview.module.css'

const gapText = ({ code, count }: Gap): string => {
  switch (code) {
    case 'no-agencies':
    case 'no-criteria':
    case 'no-weight':
    case 'no-evaluators':
      return text(`overview.gap.${code}`)
    default:
      return plural(`overview.gap.${code}`, count, { count: formatCount(count, locale) })
  }
}

export function Missing({
  model,
  ranking,
  readiness,
  stages,
}: {
  readonly model: EvaluationModel
  readonly ranking: Ranking
  readonly readiness: Readiness
  readonly stages: readonly Stage[]
}) {
  return (
    <section className={styles.section}>
      <SectionHeader title={text('overview.next')} />
      {readiness.gaps.length === 0 ? (
        <p className={styles.complete}>
          <Check size={16} aria-hidden /> {text('overview.complete')}
        </p>
      ) : (
        <ul className={styles.gaps}>
          {readiness.gaps.map((gap) => {
            const spot = spotOfGap(gap, model.state, ranking, stages)
            return (
              <li key={gap.code}>
                <button type="button" className={styles.gap} onClick={() => goToSpot(spot)}>
                  <span>{gapText(gap)}</span>
                  <span className={styles.gapStage}>
                    {text(`stage.${spot.stage}`)} <ArrowRight size={14} aria-hidden />
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
