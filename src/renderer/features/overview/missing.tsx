// What is missing before the result can be trusted, each with the way to the stage where it is mended.
import { ArrowRight, Check } from 'lucide-react'
import type { Gap, Readiness } from '../../../shared/domain/readiness.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { runCommand } from '../../ui/commands.ts'
import { SectionHeader } from '../../ui/section-header.tsx'
import styles from './overview.module.css'

const gapText = ({ code, count }: Gap): string => {
  switch (code) {
    case 'no-agencies':
    case 'no-criteria':
    case 'no-weight':
    case 'no-evaluators':
      return text(`overview.gap.${code}`)
    default:
      return plural(`overview.gap.${code}`, count)
  }
}

/** Quotes are kept with the agencies as long as pricing has no stage of its own. */
const stageOf = (gap: Gap) => (gap.stage === 'pricing' ? 'agencies' : gap.stage)

export function Missing({ readiness }: { readonly readiness: Readiness }) {
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
            const stage = stageOf(gap)
            const words = gapText(gap)
            return (
              <li key={gap.code}>
                <button
                  type="button"
                  className={styles.gap}
                  onClick={() => runCommand(`go.${stage}`)}
                >
                  <span>{words}</span>
                  <span className={styles.gapStage}>
                    {text(`stage.${stage}`)} <ArrowRight size={14} aria-hidden />
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
