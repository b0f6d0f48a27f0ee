// The panel: who evaluates, who is asked about what, who declared what, and the stages by which it is run.
import { ArrowRight } from 'lucide-react'
import { type ComponentType, useEffect } from 'react'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { nextStage, selectionStages } from '../../../shared/domain/panel/stages.ts'
import { text } from '../../../shared/messages/translate.ts'
import { type ProcedureView, useMissing } from '../../api/procedure.ts'
import { toStage } from '../../api/to-stage.ts'
import { Button } from '../../ui/button.tsx'
import { idOfPart, takePart, useNavigation } from '../../ui/navigation.ts'
import { gapWords, type PanelPart } from '../../ui/stage-gaps.tsx'
import { StageRail } from '../../ui/stage-rail.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { AssignmentsTab } from './assignments/assignments-tab.tsx'
import { DeclarationsTab } from './declarations/declarations-tab.tsx'
import { MembersTab } from './members/members-tab.tsx'
import { PanelDialogs } from './panel-dialogs.tsx'
import styles from './panel-screen.module.css'
import { panelParts, showPanel, usePanelView } from './panel-view.ts'
import { StagesTab } from './stages/stages-tab.tsx'
import { type PanelData, usePanel } from './use-panel.ts'

const views: Readonly<Record<PanelPart, ComponentType<{ readonly panel: PanelData }>>> = {
  members: MembersTab,
  assignments: AssignmentsTab,
  declarations: DeclarationsTab,
  stages: StagesTab,
}

/** Where the evaluation stands, and the way on. */
function Standing({
  evaluation,
  procedure,
}: {
  readonly evaluation: EvaluationId
  readonly procedure: ProcedureView
}) {
  const missing = useMissing(evaluation)
  const { stage } = procedure
  const next = nextStage(stage)
  return (
    <>
      <p className={styles.at} role="status">
        <b>
          {text('procedure.at', {
            number: selectionStages.indexOf(stage) + 1,
            of: selectionStages.length,
            stage: text(`stages.${stage}`),
          })}
        </b>{' '}
        <span className={missing.length > 0 ? styles.missing : undefined}>
          {missing.length === 0
            ? text('procedure.nothingMissing')
            : missing.map(gapWords).join(' · ')}
        </span>
      </p>
      {next !== null && (
        <Button
          variant="primary"
          icon={<ArrowRight size={16} aria-hidden />}
          onClick={() => void toStage(evaluation, next)}
        >
          {text('procedure.goOn', { stage: text(`stages.${next}`) })}
        </Button>
      )}
    </>
  )
}

const isPart = (part: string | null): part is PanelPart =>
  part !== null && (panelParts as readonly string[]).includes(part)

export function PanelScreen({ evaluation }: { readonly evaluation: EvaluationId }) {
  const panel = usePanel(evaluation)
  const { part, stage } = usePanelView(evaluation)
  // What led here may have meant a part of it.
  const wanted = useNavigation((place) => place.part)
  useEffect(() => {
    const member = idOfPart('member', wanted)
    if (member === null && !isPart(wanted)) return
    takePart()
    showPanel(evaluation, isPart(wanted) ? { part: wanted } : { part: 'members', member })
  }, [wanted, evaluation])
  if (panel === null) return null
  const { procedure, members, declarations } = panel
  const conflicts = declarations.filter(
    ({ conflict, ruling }) => conflict !== null && ruling === null,
  )
  const counts: Readonly<Partial<Record<PanelPart, number>>> = {
    members: members.length,
    declarations: conflicts.length,
  }
  const View = views[part]
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 className={styles.title}>{text('procedure.title')}</h1>
        {procedure === null ? (
          <>
            <p className={styles.at}>{text('procedure.open')}</p>
            {part !== 'stages' && (
              <Button onClick={() => showPanel(evaluation, { part: 'stages' })}>
                {text('procedure.run')}
              </Button>
            )}
          </>
        ) : (
          <Standing evaluation={evaluation} procedure={procedure} />
        )}
      </header>
      {procedure !== null && (
        <div className={styles.rail}>
          <StageRail
            stage={procedure.stage}
            skipped={procedure.skipped}
            chosen={part === 'stages' ? (stage ?? procedure.stage) : null}
            onChoose={(chosen) => showPanel(evaluation, { part: 'stages', stage: chosen })}
          />
        </div>
      )}
      <Tabs
        className={styles.tabs}
        label={text('procedure.tabs')}
        tabs={panelParts.map((id) => ({
          id,
          label: text(`procedure.tab.${id}`),
          count: counts[id] ?? null,
        }))}
        value={part}
        onChange={(id) => showPanel(evaluation, { part: id, stage: null })}
      >
        <View panel={panel} />
      </Tabs>
      <PanelDialogs panel={panel} />
    </div>
  )
}
