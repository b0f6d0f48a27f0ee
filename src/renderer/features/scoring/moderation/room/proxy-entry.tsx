// A score that somebody in the room says aloud, entered for them by who sits at the keyboard; the record keeps both.
// Where main refuses it, its words stand here.
import { useState } from 'react'
import type {
  EvaluationId,
  Evaluator,
  EvaluatorId,
  Leaf,
} from '../../../../../shared/domain/model.ts'
import { scores } from '../../../../../shared/domain/panel/members.ts'
import { text } from '../../../../../shared/messages/translate.ts'
import { send } from '../../../../api/client.ts'
import { Button } from '../../../../ui/button.tsx'
import { locale } from '../../../../ui/locale.ts'
import { Select } from '../../../../ui/select.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { readEntry } from '../../score-entry.ts'
import type { CellPlace } from '../moderation-store.ts'
import styles from './room.module.css'

export interface ProxyEntryProps {
  readonly evaluation: EvaluationId
  readonly place: CellPlace
  readonly leaf: Leaf
  readonly evaluators: readonly Evaluator[]
}

type Said = { readonly kind: 'done' | 'refused'; readonly words: string }

export function ProxyEntry({ evaluation, place, leaf, evaluators }: ProxyEntryProps) {
  const voters = evaluators.filter(scores)
  const [who, setWho] = useState<EvaluatorId | null>(voters[0]?.id ?? null)
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState<Said | null>(null)
  const member = voters.find(({ id }) => id === who)
  if (member === undefined) return null
  const enter = async (): Promise<void> => {
    const reading = readEntry(typed, leaf.criterion, leaf.scale, locale)
    if (!reading.ok) return setSaid({ kind: 'refused', words: reading.short })
    const answer = await send('scoring.set', {
      evaluation,
      ...place,
      evaluator: member.id,
      score: reading.entry,
    })
    if (!answer.ok) return setSaid({ kind: 'refused', words: answer.error.message })
    setTyped('')
    // Not the score: it may still be hidden from the wall.
    setSaid({ kind: 'done', words: text('room.proxyDone', { name: member.name }) })
  }
  return (
    <details className={styles.proxy}>
      <summary>{text('room.proxy')}</summary>
      <form
        className={styles.proxyForm}
        aria-label={text('room.proxy')}
        onSubmit={(event) => {
          event.preventDefault()
          void enter()
        }}
      >
        <Select
          label={text('room.proxyWho')}
          value={member.id}
          options={voters.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setWho}
        />
        <TextField
          className={styles.proxyValue}
          label={text('room.proxyValue')}
          value={typed}
          onChange={(next) => {
            setTyped(next)
            setSaid(null)
          }}
        />
        <Button type="submit">{text('room.proxyEnter')}</Button>
        <p
          role={said?.kind === 'refused' ? 'alert' : 'status'}
          className={said?.kind === 'refused' ? styles.refused : styles.entered}
        >
          {said?.words}
        </p>
      </form>
    </details>
  )
}
