// How far the panel is, by evaluator and by criterion.
import type { Progress, Readiness } from '../../../shared/domain/readiness.ts'
import { formatCount } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { locale } from '../../ui/locale.ts'
import { goTo, goToCell } from '../../ui/navigation.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { SectionHeader } from '../../ui/section-header.tsx'
import styles from './overview.module.css'

interface Line {
  readonly id: string
  readonly name: string
  readonly note: string | null
  readonly progress: Progress
  /** To where it goes on. */
  readonly go: () => void
}

function ProgressList({
  title,
  lines,
}: {
  readonly title: string
  readonly lines: readonly Line[]
}) {
  if (lines.length === 0) return null
  return (
    <section className={styles.section}>
      <SectionHeader title={title} />
      <ul className={styles.progressList}>
        {lines.map(({ id, name, note, go, progress: { done, of } }) => (
          <li key={id} className={styles.progressLine}>
            <span className={styles.progressName}>
              <button type="button" className={styles.progressLink} onClick={go}>
                {name}
              </button>
              {note !== null && <span className={styles.quiet}> · {note}</span>}
            </span>
            <ProgressBar label={text('overview.progressOf', { name })} done={done} of={of} />
            <span className={done < of ? styles.progressOpen : styles.quiet}>
              {text('overview.of', {
                done: formatCount(done, locale),
                of: formatCount(of, locale),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const nothing: Progress = { done: 0, of: 0 }

export function ProgressLists({
  model,
  readiness,
}: {
  readonly model: EvaluationModel
  readonly readiness: Readiness
}) {
  if (readiness.scores.of === 0) return null
  const { evaluators, criteria } = model.state
  return (
    <>
      <ProgressList
        title={text('overview.byEvaluator')}
        lines={evaluators.map(({ id, name, weight }) => ({
          id,
          name,
          note: weight > 0 ? null : text('overview.noCount'),
          progress: readiness.byEvaluator.get(id) ?? nothing,
          go: () => goTo('scoring', { evaluator: id }),
        }))}
      />
      <ProgressList
        title={text('overview.byCriterion')}
        lines={criteria.flatMap(({ id, name }) => {
          const progress = readiness.byCriterion.get(id)
          // Ten full bars say nothing; only what is open is worth a line.
          return progress === undefined || progress.done === progress.of
            ? []
            : [
                {
                  id,
                  name,
                  note: null,
                  progress,
                  go: () => goToCell({ criterion: id }),
                },
              ]
        })}
      />
    </>
  )
}
