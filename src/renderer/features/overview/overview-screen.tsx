// Where an evaluation stands: the leader in words, the first three and why, what is missing, how far the
// panel is, what the ranking warns of. All of it derived live.
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { useEvaluationState, useRanking, useReadiness } from '../../api/evaluation-state.ts'
import { useProcedure } from '../../api/procedure.ts'
import { useAllCommands } from '../../ui/commands.ts'
import { stages } from '../../ui/navigation.ts'
import { FreezeState } from './freeze-state.tsx'
import { Headline } from './headline.tsx'
import { Missing } from './missing.tsx'
import styles from './overview.module.css'
import { ProgressLists } from './progress-lists.tsx'
import { StageSection } from './stage-section.tsx'
import { Steps } from './steps.tsx'
import { TopThree } from './top-three.tsx'
import { Warnings } from './warnings.tsx'

/** The stages that have a screen: the window offers a command for each. */
const useStages = () => {
  const commands = useAllCommands()
  return stages.filter((stage) => commands.some(({ id }) => id === `go.${stage}`))
}

export function OverviewScreen({ evaluation }: { readonly evaluation: EvaluationId }) {
  const { model } = useEvaluationState(evaluation)
  const ranking = useRanking(model)
  const readiness = useReadiness(model)
  const procedure = useProcedure(evaluation)
  const shown = useStages()
  if (model === null || ranking === null || readiness === null) return null
  return (
    <div className={styles.screen}>
      <Headline model={model} ranking={ranking} readiness={readiness} />
      {procedure !== null && <StageSection evaluation={evaluation} procedure={procedure} />}
      {ranking.results.every((result) => result.rank === null) ? (
        <>
          {procedure === null ? (
            <Steps model={model} readiness={readiness} />
          ) : (
            <div className={styles.narrow}>
              <ProgressLists model={model} readiness={readiness} />
            </div>
          )}
          <Warnings model={model} ranking={ranking} stages={shown} />
        </>
      ) : (
        <div className={styles.columns}>
          <div>
            <TopThree model={model} ranking={ranking} toResults={shown.includes('results')} />
            <Warnings model={model} ranking={ranking} stages={shown} />
          </div>
          <div>
            <Missing model={model} ranking={ranking} readiness={readiness} stages={shown} />
            <FreezeState model={model} />
            <ProgressLists model={model} readiness={readiness} />
          </div>
        </div>
      )}
    </div>
  )
}
