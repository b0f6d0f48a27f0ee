// What lies over the criteria when something has to be asked or chosen.
import { lazy, Suspense } from 'react'
import type { EvaluationId, EvaluationState } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { undoableNote } from '../../api/undoable-note.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FreezeDialog, UnfreezeDialog } from './freeze/freeze-dialog.tsx'
import { ScaleChoice } from './panel/scale-choice.tsx'
import { RescaleDialog } from './rescale-dialog.tsx'
import type { CriteriaScreenActions } from './use-criteria-actions.ts'

const TemplatesDialog = lazy(() =>
  import('./templates/templates-dialog.tsx').then((m) => ({ default: m.TemplatesDialog })),
)

export interface CriteriaDialogsProps {
  readonly evaluation: EvaluationId
  readonly state: EvaluationState
  readonly actions: CriteriaScreenActions
}

export function CriteriaDialogs({ evaluation, state, actions }: CriteriaDialogsProps) {
  const { asking, ask } = actions
  const close = (): void => ask(null)
  switch (asking?.kind) {
    case undefined:
      return null
    case 'freeze':
      return <FreezeDialog evaluation={evaluation} state={state} onClose={close} />
    case 'unfreeze':
      return <UnfreezeDialog evaluation={evaluation} onClose={close} />
    case 'rescale':
      return (
        <RescaleDialog
          rescale={asking.rescale}
          onChoose={(convert) => actions.rescale(asking.rescale, convert)}
          onClose={close}
        />
      )
    case 'scale':
      return (
        <Dialog
          title={text('criteria.scaleOfAll')}
          onClose={close}
          actions={<Button onClick={close}>{text('ui.close')}</Button>}
        >
          <p>{text('criteria.scaleOfAll.hint')}</p>
          <ScaleChoice
            criterion={null}
            evaluationScale={state.evaluation.scale}
            onScale={(scale) => scale !== null && actions.setScale(null, scale)}
          />
        </Dialog>
      )
    case 'templates':
      return (
        <Suspense fallback={null}>
          <TemplatesDialog
            evaluation={evaluation}
            state={state}
            onClose={close}
            onApplied={undoableNote}
          />
        </Suspense>
      )
  }
}
