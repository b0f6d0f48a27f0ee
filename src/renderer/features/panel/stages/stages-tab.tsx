// The stages of the selection: the one that is looked at in full, how the evaluation is run, and the steps made. In an
// open workspace the set-up for running it by stages.
import { showPanel, usePanelView } from '../panel-view.ts'
import type { PanelData } from '../use-panel.ts'
import { ArrangementSection } from './arrangement.tsx'
import { BeginForm } from './begin-form.tsx'
import { StageDetail } from './stage-detail.tsx'
import styles from './stages.module.css'
import { StepsMade } from './steps-made.tsx'

export function StagesTab({ panel }: { readonly panel: PanelData }) {
  const { evaluation, procedure } = panel
  const view = usePanelView(evaluation)
  if (procedure === null)
    return (
      <div className={styles.tab}>
        <BeginForm evaluation={evaluation} />
      </div>
    )
  return (
    <div className={styles.tab}>
      <div className={styles.columns}>
        <StageDetail
          evaluation={evaluation}
          procedure={procedure}
          stage={view.stage ?? procedure.stage}
          onGone={() => showPanel(evaluation, { stage: null })}
        />
        <ArrangementSection evaluation={evaluation} procedure={procedure} />
      </div>
      <StepsMade steps={procedure.steps} />
    </div>
  )
}
