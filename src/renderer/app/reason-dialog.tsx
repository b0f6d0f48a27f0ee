// Asks why something frozen is changed; the answer goes into the ledger with the change.
import { useEffect, useRef, useState } from 'react'
import { text } from '../../shared/messages/translate.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextArea } from '../ui/text-area.tsx'
import styles from './reason-dialog.module.css'
import { useAskedReasons } from './reasons.ts'

export function ReasonDialog() {
  const asked = useAskedReasons((state) => state.asked[0])
  if (asked === undefined) return null
  return <Question key={asked.id} message={asked.message} answer={asked.answer} />
}

interface QuestionProps {
  readonly message: string
  readonly answer: (reason: string | null) => void
}

function Question({ message, answer }: QuestionProps) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  // After the dialog has taken the focus.
  useEffect(() => field.current?.focus(), [])
  const give = (): void => {
    if (reason.trim() !== '') answer(reason.trim())
    else {
      setMissing(true)
      field.current?.focus()
    }
  }
  return (
    <Dialog
      title={text('frame.reason.title')}
      onClose={() => answer(null)}
      actions={
        <>
          <Button onClick={() => answer(null)}>{text('frame.reason.cancel')}</Button>
          <Button variant="primary" onClick={give}>
            {text('frame.reason.give')}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter sends from inside the field. */}
      <div
        className={styles.body}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          give()
        }}
      >
        <p>{message}</p>
        <TextArea
          ref={field}
          label={text('frame.reason.label')}
          hint={text('frame.reason.hint')}
          rows={3}
          value={reason}
          error={missing && reason.trim() === '' ? text('frame.reason.needed') : null}
          onChange={setReason}
        />
      </div>
    </Dialog>
  )
}
