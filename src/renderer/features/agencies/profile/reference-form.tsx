// What one reference said: whom we spoke with, when, the three ratings, and notes.
import { Trash2 } from 'lucide-react'
import type { Input } from '../../../../shared/contract/call.ts'
import { ratedAspects } from '../../../../shared/domain/agencies/references.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { Stars } from '../../../ui/stars.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { lineProblem, nameProblem, textProblem } from '../agency-columns.ts'
import type { ReferenceItem } from '../use-gathered.ts'
import styles from './profile.module.css'

export type ReferenceFields = Input<'agencies.updateReference'>['fields']

export interface ReferenceFormProps {
  readonly reference: ReferenceItem
  readonly autoFocus: boolean
  readonly onChange: (fields: ReferenceFields) => void
  readonly onRemove: () => void
}

const isDate = (typed: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(typed))

export function ReferenceForm({ reference, autoFocus, onChange, onRemove }: ReferenceFormProps) {
  return (
    <>
      <TextField
        label={text('agencies.references.client')}
        value={reference.client}
        onCommit={(client) => {
          const problem = nameProblem(client)
          if (problem === null) onChange({ client: client.trim() })
          return problem
        }}
      />
      <div className={styles.pair}>
        <TextField
          label={text('agencies.references.contact')}
          autoFocus={autoFocus}
          value={reference.contact ?? ''}
          onCommit={(contact) => {
            const problem = lineProblem(contact)
            if (problem === null) onChange({ contact: contact.trim() || null })
            return problem
          }}
        />
        <TextField
          label={text('agencies.references.calledOn')}
          type="date"
          value={reference.calledOn ?? ''}
          onCommit={(typed) => {
            if (typed !== '' && !isDate(typed)) return text('agencies.references.notADate')
            onChange({ calledOn: typed === '' ? null : typed })
            return null
          }}
        />
      </div>
      <div className={styles.stars}>
        {ratedAspects.map((aspect) => (
          <Stars
            key={aspect}
            label={text(`agencies.references.${aspect}`)}
            value={reference[aspect]}
            onChange={(stars) => onChange({ [aspect]: stars })}
          />
        ))}
      </div>
      <TextArea
        label={text('agencies.references.notes')}
        value={reference.notes ?? ''}
        rows={3}
        onCommit={(notes) => {
          const problem = textProblem(notes)
          if (problem === null) onChange({ notes: notes.trim() === '' ? null : notes })
          return problem
        }}
      />
      <div>
        <Button
          size="small"
          variant="quiet"
          icon={<Trash2 size={14} aria-hidden />}
          onClick={onRemove}
        >
          {text('agencies.references.remove')}
        </Button>
      </div>
    </>
  )
}
