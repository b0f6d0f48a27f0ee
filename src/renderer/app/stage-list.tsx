// The stages as navigation, each with what it holds or what is missing, and the panel with its progress.
import { memo } from 'react'
import type { ModerationProgress } from '../../shared/domain/agreement/moderation-agenda.ts'
import type { EvaluationId, EvaluatorId } from '../../shared/domain/model.ts'
import { selectionStages } from '../../shared/domain/panel/stages.ts'
import { formatCount, formatShare } from '../../shared/format.ts'
import { text } from '../../shared/messages/translate.ts'
import type { EvaluationModel } from '../api/evaluation-model.ts'
import { useModerationProgress, useReadiness } from '../api/evaluation-state.ts'
import { useMissing, useProcedure } from '../api/procedure.ts'
import { useQuery } from '../api/query-cache.ts'
import { classNames } from '../ui/class-names.ts'
import { locale } from '../ui/locale.ts'
import { goTo, type Stage, stages, useNavigation } from '../ui/navigation.ts'
import { StageGaps } from '../ui/stage-gaps.tsx'
import { fetchScreen, stageScreens } from './screens.ts'
import styles from './stage-list.module.css'

interface StageState {
  readonly words: string
  /** Something is missing here. */
  readonly open: boolean
}

const settled = (words: string): StageState => ({ words, open: false })

/** What is agreed, and what could still change who is first; null: neither. */
const moderationState = (progress: ModerationProgress | null): StageState | null => {
  if (progress === null) return null
  const { agreed, left } = progress
  const params = { agreed: formatCount(agreed, locale), left: formatCount(left, locale) }
  if (left > 0)
    return agreed > 0
      ? { words: text('frame.agreedLeft', params), open: true }
      : { words: text('frame.left', { count: params.left }), open: true }
  return agreed > 0 ? settled(text('frame.agreed', { count: params.agreed })) : null
}

function useStageStates(
  evaluation: EvaluationId,
  model: EvaluationModel | null,
): Readonly<Partial<Record<Stage, StageState>>> {
  const readiness = useReadiness(model)
  const history = useQuery('history.state', { evaluation })
  const moderation = moderationState(useModerationProgress(model))
  if (model === null || readiness === null) return {}
  const { done, of } = readiness.scores
  return {
    agencies: settled(formatCount(model.state.agencies.length, locale)),
    criteria: settled(formatCount(model.state.criteria.length, locale)),
    panel: settled(formatCount(model.state.evaluators.length, locale)),
    ...(of === 0
      ? {}
      : {
          scoring:
            done < of
              ? { words: text('frame.left', { count: formatCount(of - done, locale) }), open: true }
              : settled(formatShare(1, locale)),
        }),
    ...(moderation === null ? {} : { moderation }),
    ...(history.value === null
      ? {}
      : { history: settled(formatCount(history.value.entries, locale)) }),
  }
}

export const StageList = memo(function StageList({
  evaluation,
  model,
}: {
  readonly evaluation: EvaluationId
  /** The quiet one: counts of all scores wait for a pause. */
  readonly model: EvaluationModel | null
}) {
  const current = useNavigation((place) => place.stage)
  const states = useStageStates(evaluation, model)
  return (
    <>
      <ul className={styles.list}>
        {stages
          .filter((stage) => stageScreens[stage] !== undefined)
          .map((stage) => {
            const state = states[stage]
            return (
              <li key={stage}>
                <button
                  type="button"
                  className={styles.item}
                  aria-current={stage === current ? 'page' : undefined}
                  onPointerEnter={() => void fetchScreen(stage)}
                  onFocus={() => void fetchScreen(stage)}
                  onClick={() => goTo(stage)}
                >
                  <span>{text(`stage.${stage}`)}</span>
                  {state !== undefined && (
                    <span className={classNames(styles.state, state.open && styles.open)}>
                      {state.words}
                    </span>
                  )}
                </button>
              </li>
            )
          })}
      </ul>
      <ProcedureState evaluation={evaluation} />
      {model !== null && stageScreens.scoring !== undefined && <PanelProgress model={model} />}
    </>
  )
})

/** Where an evaluation by stages stands, and what is missing before the next one. */
function ProcedureState({ evaluation }: { readonly evaluation: EvaluationId }) {
  const procedure = useProcedure(evaluation)
  const missing = useMissing(evaluation)
  if (procedure === null) return null
  const number = selectionStages.indexOf(procedure.stage) + 1
  const of = selectionStages.length
  return (
    <section className={styles.procedure}>
      <h2 className={styles.heading}>{text('procedure.heading')}</h2>
      <button type="button" className={styles.item} onClick={() => goTo('panel', {}, 'stages')}>
        <span className={styles.at}>{text(`stages.${procedure.stage}`)}</span>
        <span className={styles.state}>{text('procedure.atShort', { number, of })}</span>
      </button>
      <StageGaps gaps={missing} compact />
    </section>
  )
}

function PanelProgress({ model }: { readonly model: EvaluationModel }) {
  const readiness = useReadiness(model)
  const stage = useNavigation((place) => place.stage)
  const chosen = useNavigation((place) => place.focus.evaluator)
  if (readiness === null || model.state.evaluators.length < 2) return null
  /** null: no score is expected of the member. */
  const shareOf = (evaluator: EvaluatorId): number | null => {
    const progress = readiness.byEvaluator.get(evaluator)
    return progress === undefined || progress.of === 0 ? null : progress.done / progress.of
  }
  return (
    <>
      <h2 className={styles.heading}>{text('frame.panel')}</h2>
      <ul className={styles.list}>
        {model.state.evaluators.map((evaluator) => {
          const share = shareOf(evaluator.id)
          return (
            <li key={evaluator.id}>
              <button
                type="button"
                className={styles.item}
                aria-current={stage === 'scoring' && chosen === evaluator.id ? 'true' : undefined}
                onClick={() => goTo('scoring', { evaluator: evaluator.id })}
              >
                <span className={styles.name}>{evaluator.name}</span>
                {share !== null && (
                  <span className={classNames(styles.state, share < 1 && styles.open)}>
                    {/* Never "100 %" while a score is missing. */}
                    {formatShare(Math.floor(share * 100) / 100, locale)}
                  </span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
