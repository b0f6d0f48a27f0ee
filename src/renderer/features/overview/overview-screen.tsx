// Where an evaluation stands: the leader in words, the first three and why, what is missing, how far the
// panel is, what the ranking warns of. All of it derived live.
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { useEvaluationState, useRanking, useReadiness } from '../../api/evaluation-state.ts'
import { allCommands } from '../../ui/commands.ts'
import { Headline } from './headline.tsx'
import { Missing } from './missing.tsx'
import styles from './overview.module.css'
import { ProgressLists } from './progress-lists.tsx'
import { Steps } from './steps.tsx'
import { TopThree } from './top-three.tsx'
import { Warnings } from './warnings.tsx'

export function OverviewScreen({ evaluation }: { readonly evaluation: EvaluationId }) {
  const { model } = useEvaluationState(evaluation)
  const ranking = useRanking(model)
  const readiness = useReadiness(model)
  if (model === null || ranking === null || readiness === null) return null
  const toResults = allCommands().some((command) => command.id === 'go.results')
  return (
    <div className={styles.screen}>
      <Headline model={model} ranking={ranking} readiness={readiness} />
      {ranking.results.every((result) => result.rank === null) ? (
        <>
          <Steps model={model} readiness={readiness} />
          <Warnings model={model} ranking={ranking} />
        </>
      ) : (
        <div className={styles.columns}>
          <div>
            <TopThree ranking={ranking} toResults={toResults} />
            <Warnings model={model} ranking={ranking} />
          </div>
          <div>
            <Missing readiness={readiness} />
            <ProgressLists model={model} readiness={readiness} />
          </div>
        </div>
      )}
    </div>
  )
}
