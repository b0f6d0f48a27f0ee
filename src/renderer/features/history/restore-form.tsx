// Before a point of the ledger is restored: what that takes back, and why it is done.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { useQuery } from '../../api/query-cache.ts'
import { useCommand } from '../../api/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { locale } from '../../ui/locale.ts'
import { Notice } from '../../ui/notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { toast } from '../../ui/toast.tsx'
import styles from './restore-form.module.css'

export interface RestoreFormProps {
  readonly evaluation: EvaluationId
  readonly sequence: number
  /** Done, or given up. */
  readonly onClose: () => void
}

const count = (value: number): string => formatCount(value, locale)

export function RestoreForm({ evaluation, sequence, onClose }: RestoreFormProps) {
  const preview = useQuery(
    'history.restorePreview',
    useMemo(() => ({ evaluation, sequence }), [evaluation, sequence]),
  )
  const restore = useCommand('history.restoreTo', { inline: true })
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const found = preview.value
  const open = found !== null && found.refused === null
  useEffect(() => {
    if (open) field.current?.focus()
  }, [open])

  const run = async (): Promise<void> => {
    if (reason.trim() === '') {
      setMissing(true)
      field.current?.focus()
      return
    }
    const done = await restore.run({ evaluation, sequence, reason })
    if (done === null) return
    toast({
      message: plural('history.restored', done.entries, { count: count(done.entries) }),
    })
    onClose()
  }
  const refused = found?.refused ?? preview.error?.message ?? restore.error?.message ?? null
  const more = found === null ? 0 : found.entries - found.newest.length

  return (
    <section
      aria-label={text('history.restoreTitle', { number: count(sequence) })}
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          onClose()
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run()
      }}
    >
      <h2 className={styles.title}>{text('history.restoreTitle', { number: count(sequence) })}</h2>
      {refused !== null && <Notice tone="warning">{refused}</Notice>}
      {found !== null && open && (
        <>
          <p>{plural('history.restoreWhat', found.entries, { count: count(found.entries) })}</p>
          <p className={styles.quiet}>
            {text('history.restoreRows', {
              added: count(found.rows.added),
              changed: count(found.rows.changed),
              removed: count(found.rows.removed),
            })}
          </p>
          <TextArea
            ref={field}
            label={text('history.restoreReason')}
            hint={text('history.restoreHint')}
            rows={2}
            value={reason}
            error={missing && reason.trim() === '' ? text('history.restoreNeeded') : null}
            onChange={setReason}
          />
        </>
      )}
      <div className={styles.ways}>
        {open && (
          <Button variant="primary" busy={restore.pending} onClick={() => void run()}>
            {text('history.restoreDo')}
          </Button>
        )}
        <Button onClick={onClose}>{text('history.restoreCancel')}</Button>
      </div>
      {found !== null && open && (
        <>
          <h3 className={styles.label}>{text('history.restoreList')}</h3>
          <ol className={styles.list}>
            {found.newest.map((entry) => (
              <li key={entry.sequence}>
                <span className={styles.number}>{count(entry.sequence)}</span>
                <span className={styles.summary}>{entry.summary}</span>
              </li>
            ))}
          </ol>
          {more > 0 && (
            <p className={styles.quiet}>
              {plural('history.restoreMore', more, { count: count(more) })}
            </p>
          )}
        </>
      )}
    </section>
  )
}
