// The files about an agency: opened with the programs of this computer, added by button or drop, removed with a
// way back.
import { File, FileUp, FileWarning, X } from 'lucide-react'
import type { EvaluationId } from '../../../../shared/domain/model.ts'
import { formatNumber } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { command } from '../../../api/client.ts'
import { pickFiles } from '../../../api/files.ts'
import { openAttachment } from '../../../api/open-attachment.ts'
import { undoableNote } from '../../../api/undoable-note.ts'
import { Button } from '../../../ui/button.tsx'
import { locale } from '../../../ui/locale.ts'
import { useNow } from '../../../ui/use-now.ts'
import { whenExactly, whenText } from '../../../ui/when.ts'
import type { AttachmentItem } from '../use-gathered.ts'
import styles from './profile.module.css'

export interface FilesTabProps {
  readonly evaluation: EvaluationId
  readonly attachments: readonly AttachmentItem[]
  /** The file that is being kept at the moment. */
  readonly attaching: string | null
  readonly onAttach: (files: readonly globalThis.File[]) => void
}

const sizeWords = (bytes: number): string =>
  bytes < 1024 * 1024
    ? text('agencies.files.kb', { size: formatNumber(Math.ceil(bytes / 1024), locale) })
    : text('agencies.files.mb', { size: formatNumber(bytes / 1024 / 1024, locale, 1) })

export function FilesTab({ evaluation, attachments, attaching, onAttach }: FilesTabProps) {
  const now = useNow()
  const remove = async ({ id, name }: AttachmentItem): Promise<void> => {
    const done = await command('agencies.detach', { evaluation, attachment: id })
    if (done !== null) undoableNote(done, text('agencies.files.removed', { file: name }))
  }
  return (
    <>
      <p className={styles.note}>{text('agencies.files.how')}</p>
      <ul className={styles.cards}>
        {attachments.map((attachment) => {
          const { id, name, size, addedAt, present } = attachment
          const Sign = present ? File : FileWarning
          return (
            <li key={id} className={styles.file} data-missing={!present || undefined}>
              <Sign size={16} aria-hidden className={styles.fileSign} />
              <div className={styles.fileWords}>
                <button
                  type="button"
                  className={styles.fileName}
                  title={name}
                  aria-label={text('agencies.files.open', { file: name })}
                  onClick={() => void openAttachment(evaluation, id)}
                >
                  {name}
                </button>
                <div className={styles.quiet} title={whenExactly(addedAt, locale)}>
                  {text('agencies.files.facts', {
                    size: sizeWords(size),
                    when: whenText(addedAt, now, locale),
                  })}
                </div>
                {!present && <div className={styles.missing}>{text('agencies.files.missing')}</div>}
              </div>
              <button
                type="button"
                className={styles.cross}
                aria-label={text('agencies.files.remove', { file: name })}
                onClick={() => void remove(attachment)}
              >
                <X size={14} aria-hidden />
              </button>
            </li>
          )
        })}
      </ul>
      {attaching !== null && (
        <p role="status" className={styles.quiet}>
          {text('agencies.files.attaching', { file: attaching })}
        </p>
      )}
      <div>
        <Button
          icon={<FileUp size={16} aria-hidden />}
          busy={attaching !== null}
          onClick={() => void pickFiles().then(onAttach)}
        >
          {text('agencies.files.add')}
        </Button>
      </div>
    </>
  )
}
