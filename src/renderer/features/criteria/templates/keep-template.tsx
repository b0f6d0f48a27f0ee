// Keeps the criteria, weights and gates of this evaluation as a template: a new one, or over one that is there.
import { type FormEvent, useState } from 'react'
import type { EvaluationId } from '../../../../shared/domain/model.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { useCommand } from '../../../api/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import styles from './templates.module.css'
import type { Template } from './templates-dialog.tsx'

export interface KeepTemplateProps {
  readonly evaluation: EvaluationId
  readonly own: readonly Template[]
  readonly onKept: (template: string) => void
}

const fresh = ''

export function KeepTemplate({ evaluation, own, onKept }: KeepTemplateProps) {
  const save = useCommand('criteria.saveTemplate', { inline: true })
  const [as, setAs] = useState<string>(fresh)
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  const over = own.find(({ id }) => id === as)
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const kept = over?.name ?? name.trim()
    setMissing(kept === '')
    if (kept === '' || save.pending) return
    const saved = await save.run({ evaluation, template: over?.id ?? null, name: kept })
    if (saved === null) return
    toast({ message: text('criteria.templates.kept', { name: kept }) })
    setName('')
    onKept(saved.id)
  }
  return (
    <form className={styles.keep} onSubmit={(event) => void keep(event)}>
      <h3 className={styles.keepTitle}>{text('criteria.templates.keep')}</h3>
      <div className={styles.keepRow}>
        {own.length > 0 && (
          <Select
            label={text('criteria.templates.keepAs')}
            hideLabel
            className={styles.keepAs}
            value={over?.id ?? fresh}
            options={[
              { value: fresh, label: text('criteria.templates.keepNew') },
              ...own.map((template) => ({ value: template.id, label: template.name })),
            ]}
            onChange={setAs}
          />
        )}
        {over === undefined && (
          <TextField
            label={text('criteria.templates.keepName')}
            hideLabel
            className={styles.keepName}
            placeholder={text('criteria.templates.keepName.example')}
            maxLength={200}
            value={name}
            error={missing && name.trim() === '' ? text('criteria.templates.nameNeeded') : null}
            onChange={setName}
          />
        )}
        <Button type="submit" busy={save.pending}>
          {text('criteria.templates.keepDo')}
        </Button>
      </div>
      {save.error !== null && <Notice tone="error">{save.error.message}</Notice>}
    </form>
  )
}
