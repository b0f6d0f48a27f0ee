// Where an evaluation that is run by stages stands, and what is missing before the next one.
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { nextStage, selectionStages } from '../../../shared/domain/panel/stages.ts'
import { text } from '../../../shared/messages/translate.ts'
import { type ProcedureView, useMissing } from '../../api/procedure.ts'
import { toStage } from '../../api/to-stage.ts'
import { Button } from '../../ui/button.tsx'
import { goTo } from '../../ui/navigation.ts'
import { SectionHeader } from '../../ui/section-header.tsx'
import { StageGaps } from '../../ui/stage-gaps.tsx'
import { StageRail } from '../../ui/stage-rail.tsx'
import styles from './overview.module.css'

export function StageSection({
  evaluation,
  procedure,
}: {
  readonly evaluation: EvaluationId
  readonly procedure: ProcedureView
}) {
  const missing = useMissing(evaluation)
  const { stage } = procedure
  const next = nextStage(stage)
  const toStages = (): void => goTo('panel', {}, 'stages')
  return (
    <section className={styles.section}>
      <SectionHeader
        title={text('procedure.at', {
          number: selectionStages.indexOf(stage) + 1,
          of: selectionStages.length,
          stage: text(`stages.${stage}`),
        })}
        note={text(`procedure.what.${stage}`)}
        actions={
          <>
            <Button size="small" variant="quiet" onClick={toStages}>
              {text('procedure.toPanel')}
            </Button>
            {next !== null && (
              <Button size="small" onClick={() => void toStage(evaluation, next)}>
                {text('procedure.goOn', { stage: text(`stages.${next}`) })}
              </Button>
            )}
          </>
        }
      />
      <StageRail stage={stage} skipped={procedure.skipped} onChoose={toStages} />
      <div className={styles.stageGaps}>
        <StageGaps gaps={missing} />
      </div>
    </section>
  )
}
