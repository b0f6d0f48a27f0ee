// What the ranking warns of, and who is excluded and why. Missing scores are counted under "What is missing".
import type { Ranking } from '../../../shared/domain/model.ts'
import { exclusionText, rankingNames, warningText } from '../../../shared/messages/ranking-words.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { SectionHeader } from '../../ui/section-header.tsx'
import styles from './overview.module.css'

const most = 6

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section className={styles.section}>
      <SectionHeader title={title} />
      <ul className={styles.lines}>
        {lines.slice(0, most).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > most && (
          <li className={styles.quiet}>{plural('overview.more', lines.length - most)}</li>
        )}
      </ul>
    </section>
  )
}

export function Warnings({
  model,
  ranking,
}: {
  readonly model: EvaluationModel
  readonly ranking: Ranking
}) {
  const names = rankingNames(model.state)
  return (
    <>
      <Lines
        title={text('overview.warnings')}
        lines={ranking.warnings
          .filter((warning) => warning.code !== 'missing-score')
          .map((warning) => warningText(warning, names))}
      />
      <Lines
        title={text('overview.excluded')}
        lines={ranking.results
          .filter((result) => result.excluded !== null)
          .map(
            (result) =>
              `${result.name}: ${(result.excluded ?? []).map((exclusion) => exclusionText(exclusion, names)).join('; ')}`,
          )}
      />
    </>
  )
}
