// Before anything is ranked: the way from here to the scorecard, with what is done already.
import { Check } from 'lucide-react'
import type { Readiness } from '../../../shared/domain/readiness.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { runCommand } from '../../ui/commands.ts'
import { locale } from '../../ui/locale.ts'
import type { Stage } from '../../ui/navigation.ts'
import { SectionHeader } from '../../ui/section-header.tsx'
import styles from './steps.module.css'

interface Step {
  readonly stage: Stage
  readonly title: string
  readonly body: string
  readonly done: boolean
}

const stepsOf = (model: EvaluationModel, readiness: Readiness): readonly Step[] => {
  const open = (code: string): boolean => readiness.gaps.some((gap) => gap.code === code)
  const agencies = readiness.byAgency.size
  const criteria = model.state.criteria.length
  const { done, of } = readiness.scores
  return [
    {
      stage: 'agencies',
      title: text('overview.step.agencies'),
      body:
        agencies === 0
          ? text('overview.step.agenciesBody')
          : plural('overview.step.agenciesDone', agencies),
      done: !open('no-agencies'),
    },
    {
      stage: 'criteria',
      title: text('overview.step.criteria'),
      body:
        criteria === 0
          ? text('overview.step.criteriaBody')
          : plural('overview.step.criteriaDone', criteria),
      done: !open('no-criteria') && !open('no-weight'),
    },
    {
      stage: 'scoring',
      title: text('overview.step.scoring'),
      body:
        of === 0
          ? text('overview.step.scoringBody')
          : text('overview.scored', {
              done: formatCount(done, locale),
              of: formatCount(of, locale),
            }),
      done: of > 0 && done === of,
    },
    {
      stage: 'results',
      title: text('overview.step.results'),
      body: text('overview.step.resultsBody'),
      done: false,
    },
    {
      stage: 'report',
      title: text('overview.step.report'),
      body: text('overview.step.reportBody'),
      done: false,
    },
  ]
}

export function Steps({
  model,
  readiness,
}: {
  readonly model: EvaluationModel
  readonly readiness: Readiness
}) {
  const steps = stepsOf(model, readiness)
  const next = steps.find((step) => !step.done)
  return (
    <section className={styles.section}>
      <SectionHeader title={text('overview.steps')} />
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.stage}>
            <button
              type="button"
              className={styles.step}
              aria-current={step === next ? 'step' : undefined}
              onClick={() => runCommand(`go.${step.stage}`)}
            >
              <span className={styles.mark} data-done={step.done || undefined}>
                {step.done ? <Check size={14} aria-hidden /> : index + 1}
              </span>
              <span className={styles.title}>{step.title}</span>
              <span className={styles.body}>{step.body}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
