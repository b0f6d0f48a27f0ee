// Declares the criteria settled, or takes that back with a reason.
import { useEffect, useRef, useState } from 'react'
import type { EvaluationId, EvaluationState } from '../../../../shared/domain/model.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { useCommand } from '../../../api/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { toast } from '../../../ui/toast.tsx'
import styles from './freeze.module.css'

interface DialogProps {
  readonly evaluation: EvaluationId
  readonly onClose: () => void
}

export function FreezeDialog({
  evaluation,
  state,
  onClose,
}: DialogProps & { readonly state: EvaluationState }) {
  const freeze = useCommand('criteria.freeze', { inline: true })
  const scores = state.scores.filter(({ state: given }) => given !== 'not-scored').length
  const run = async (): Promise<void> => {
    if ((await freeze.run({ evaluation })) === null) return
    toast({ message: text('criteria.frozen.done') })
    onClose()
  }
  return (
    <Dialog
      title={text('criteria.freeze.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{text('ui.cancel')}</Button>
          <Button variant="primary" busy={freeze.pending} onClick={() => void run()}>
            {text('criteria.freeze.do')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p>{text('criteria.freeze.words')}</p>
        {scores > 0 && <Notice tone="warning">{plural('criteria.freeze.late', scores)}</Notice>}
        {freeze.error !== null && <Notice tone="error">{freeze.error.message}</Notice>}
      </div>
    </Dialog>
  )
}

export function UnfreezeDialog({ evaluation, onClose }: DialogProps) {
  const unfreeze = useCommand('criteria.unfreeze', { inline: true })
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  // After the dialog has taken the focus.
  useEffect(() => field.current?.focus(), [])
  const run = async (): Promise<void> => {
    setMissing(reason.trim() === '')
    if (reason.trim() === '') field.current?.focus()
    else if ((await unfreeze.run({ evaluation, reason })) !== null) {
      toast({ message: text('criteria.unfreeze.done') })
      onClose()
    }
  }
  return (
    <Dialog
      title={text('criteria.unfreeze.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{text('ui.cancel')}</Button>
          <Button variant="danger" busy={unfreeze.pending} onClick={() => void run()}>
            {text('criteria.unfreeze.do')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p>{text('criteria.unfreeze.words')}</p>
        <TextArea
          ref={field}
          label={text('frame.reason.label')}
          rows={3}
          value={reason}
          error={missing && reason.trim() === '' ? text('frame.reason.needed') : null}
          onChange={setReason}
        />
        {unfreeze.error !== null && <Notice tone="error">{unfreeze.error.message}</Notice>}
      </div>
    </Dialog>
  )
}
