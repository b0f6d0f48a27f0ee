// A step that always needs a reason: what it does, and the field for it.
import { type ReactNode, useRef, useState } from 'react'
import { text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import styles from './dialogs.module.css'

export interface AskReasonDialogProps {
  readonly title: string
  readonly children: ReactNode
  /** The button's words. */
  readonly act: string
  /** Answers whether it was done; then the dialog closes. */
  readonly onReason: (reason: string) => Promise<boolean>
  readonly onClose: () => void
}

export function AskReasonDialog({ title, children, act, onReason, onClose }: AskReasonDialogProps) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const give = async (): Promise<void> => {
    if (reason.trim() === '') {
      setMissing(true)
      field.current?.focus()
      return
    }
    setBusy(true)
    const done = await onReason(reason.trim())
    setBusy(false)
    if (done) onClose()
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{text('ui.cancel')}</Button>
          <Button variant="primary" busy={busy} onClick={() => void give()}>
            {act}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        {children}
        <TextArea
          ref={field}
          label={text('procedure.reason')}
          hint={text('procedure.reason.hint')}
          rows={3}
          value={reason}
          error={missing && reason.trim() === '' ? text('procedure.reason.needed') : null}
          onChange={setReason}
        />
      </div>
    </Dialog>
  )
}
