// Where an evaluation that is run by stages stands, beside its title; the way to the stages.
import type { EvaluationId } from '../../shared/domain/model.ts'
import { selectionStages } from '../../shared/domain/panel/stages.ts'
import { text } from '../../shared/messages/translate.ts'
import { useProcedure } from '../api/procedure.ts'
import { goTo } from '../ui/navigation.ts'
import styles from './stage-badge.module.css'

export function StageBadge({ evaluation }: { readonly evaluation: EvaluationId }) {
  const procedure = useProcedure(evaluation)
  if (procedure === null) return null
  const stage = text(`stages.${procedure.stage}`)
  return (
    <button
      type="button"
      className={styles.badge}
      aria-label={text('procedure.at', {
        number: selectionStages.indexOf(procedure.stage) + 1,
        of: selectionStages.length,
        stage,
      })}
      onClick={() => goTo('panel', {}, 'stages')}
    >
      {stage}
    </button>
  )
}
