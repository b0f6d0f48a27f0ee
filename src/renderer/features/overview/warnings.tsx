// What the ranking warns of, each with the way to its place, and who is excluded and why. Missing scores are
// counted under "What is missing".
import { useState } from 'react'
import type { Ranking } from '../../../shared/domain/model.ts'
import { exclusionText, rankingNames, warningText } from '../../../shared/messages/ranking-words.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { classNames } from '../../ui/class-names.ts'
import type { Stage } from '../../ui/navigation.ts'
import { SectionHeader } from '../../ui/section-header.tsx'
import { goToSpot, type Whereabouts } from '../../ui/whereabouts.ts'
import { spotOfWarning } from './first-gap.ts'
import styles from './overview.module.css'

const most = 6

interface Line {
  readonly words: string
  readonly spot: Whereabouts
}

export function Lines({
  title,
  lines,
}: {
  readonly title: string
  readonly lines: readonly Line[]
}) {
  const [all, setAll] = useState(false)
  if (lines.length === 0) return null
  return (
    <section className={styles.section}>
      <SectionHeader title={title} />
      <ul className={styles.lines}>
        {(all ? lines : lines.slice(0, most)).map(({ words, spot }) => (
          <li key={words}>
            <button type="button" className={styles.line} onClick={() => goToSpot(spot)}>
              {words}
            </button>
          </li>
        ))}
        {lines.length > most && (
          <li>
            <button
              type="button"
              className={classNames(styles.line, styles.more)}
              aria-expanded={all}
              onClick={() => setAll(!all)}
            >
              {all ? text('overview.fewer') : plural('overview.more', lines.length - most)}
            </button>
          </li>
        )}
      </ul>
    </section>
  )
}

export function Warnings({
  model,
  ranking,
  stages,
}: {
  readonly model: EvaluationModel
  readonly ranking: Ranking
  readonly stages: readonly Stage[]
}) {
  const names = rankingNames(model.state)
  return (
    <>
      <Lines
        title={text('overview.warnings')}
        lines={ranking.warnings
          .filter((warning) => warning.code !== 'missing-score')
          .map((warning) => ({
            words: warningText(warning, names),
            spot: spotOfWarning(warning, stages),
          }))}
      />
      <Lines
        title={text('overview.excluded')}
        lines={ranking.results
          .filter((result) => result.excluded !== null)
          .map(({ agency, name, excluded }) => ({
            words: text('overview.excludedWhy', {
              agency: name,
              why: (excluded ?? []).map((one) => exclusionText(one, names)).join('; '),
            }),
            spot: { stage: 'agencies', focus: { agency } },
          }))}
      />
    </>
  )
}
