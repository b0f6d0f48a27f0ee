// What is asked over the panel's screen: a ruling, or why submitted scores are reopened.
import { text } from '../../../shared/messages/translate.ts'
import { command } from '../../api/client.ts'
import { AskReasonDialog } from './ask-reason-dialog.tsx'
import { RulingDialog } from './declarations/ruling-dialog.tsx'
import { showPanel, usePanelView } from './panel-view.ts'
import type { PanelData } from './use-panel.ts'

export function PanelDialogs({ panel }: { readonly panel: PanelData }) {
  const { evaluation, rows, model } = panel
  const { asked } = usePanelView(evaluation)
  const row = rows.find(({ member }) => member.id === asked?.member)
  if (asked === null || row === undefined) return null
  const { member, declaration } = row
  const close = (): void => showPanel(evaluation, { asked: null })
  if (asked.what === 'rule')
    return (
      <RulingDialog
        evaluation={evaluation}
        member={member}
        conflict={declaration?.conflict ?? null}
        agencies={model.state.agencies}
        onClose={close}
      />
    )
  return (
    <AskReasonDialog
      title={text('procedure.reopen.title', { name: member.name })}
      act={text('procedure.reopen.do')}
      onReason={async (reason) =>
        (await command('panel.reopen', { evaluation, evaluator: member.id, reason })) !== null
      }
      onClose={close}
    >
      <p>{text('procedure.reopen.what', { name: member.name })}</p>
    </AskReasonDialog>
  )
}
