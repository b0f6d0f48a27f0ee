// Why agencies are rejected: asked once, kept in their profiles and written into the ledger. The usual reasons are
// one press or one key away; Ctrl+Enter rejects.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { locale } from '../../ui/locale.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { textProblem } from './agency-columns.ts'
import styles from './reject-dialog.module.css'
import type { Rejected } from './use-agency-actions.ts'

export interface RejectDialogProps {
  readonly agencies: readonly Rejected[]
  readonly onReject: (reason: string) => void
  readonly onClose: () => void
}

const usualReasons = [
  'agencies.reject.reason.budget',
  'agencies.reject.reason.capacity',
  'agencies.reject.reason.skills',
  'agencies.reject.reason.must',
  'agencies.reject.reason.silence',
] as const

export function RejectDialog({ agencies, onReject, onClose }: RejectDialogProps) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const explained = agencies.filter(({ rejectionReason }) => rejectionReason !== null)
  const open = agencies.filter(({ rejectionReason }) => rejectionReason === null)
  const [first] = open

  // After the dialog has taken the keyboard: typing can begin at once.
  useEffect(() => field.current?.focus(), [])

  const problem = reason.trim() === '' ? text('agencies.reject.needed') : textProblem(reason)
  const submit = (): void => {
    setTried(true)
    if (problem === null) onReject(reason.trim())
    else field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    submit()
  }

  return (
    <Dialog
      title={
        open.length === 1 && first !== undefined
          ? text('agencies.reject.title', { name: first.name })
          : plural('agencies.reject.titleMany', open.length, {
              count: formatCount(open.length, locale),
            })
      }
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{text('ui.cancel')}</Button>
          <Button variant="primary" onClick={submit}>
            {text('agencies.reject.now')}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only the shortcut of the button below. */}
      <div className={styles.body} onKeyDown={onKeyDown}>
        <p className={styles.note}>{text('agencies.reject.note')}</p>
        {open.length > 1 && (
          <p className={styles.names}>{open.map(({ name }) => name).join(', ')}</p>
        )}
        <TextArea
          ref={field}
          label={text('agencies.reject.reason')}
          value={reason}
          rows={3}
          error={tried ? problem : null}
          hint={text('agencies.reject.hint')}
          onChange={setReason}
        />
        <fieldset className={styles.usual}>
          <legend className="sr-only">{text('agencies.reject.usual')}</legend>
          {usualReasons.map((key) => (
            <Button
              key={key}
              size="small"
              onClick={() => {
                setReason(text(key))
                field.current?.focus()
              }}
            >
              {text(key)}
            </Button>
          ))}
        </fieldset>
        {explained.length > 0 && (
          <p className={styles.note}>
            {plural('agencies.reject.kept', explained.length, {
              names: explained.map(({ name }) => name).join(', '),
            })}
          </p>
        )}
      </div>
    </Dialog>
  )
}
