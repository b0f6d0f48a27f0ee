// Asks once, beside the work and not in its way, who sits here: the ledger writes it to every change.
import { X } from 'lucide-react'
import { text } from '../../shared/messages/translate.ts'
import { command } from '../api/client.ts'
import { useQuery } from '../api/query-cache.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './person-question.module.css'

const noInput = {}

const answer = (person: string | null): void =>
  void command(
    'settings.set',
    person === null ? { personAsked: true } : { person, personAsked: true },
  )

export function PersonQuestion() {
  const { value } = useQuery('settings.get', noInput)
  if (value === null || value.person !== null || value.personAsked) return null
  return (
    <div className={styles.box}>
      <TextField
        label={text('settings.person')}
        hint={text('settings.person.why')}
        maxLength={200}
        value=""
        onCommit={(name) => {
          if (name.trim() !== '') answer(name.trim())
          return null
        }}
      />
      <div className={styles.close}>
        <IconButton
          label={text('settings.person.later')}
          icon={<X size={14} aria-hidden />}
          onClick={() => answer(null)}
        />
      </div>
    </div>
  )
}
