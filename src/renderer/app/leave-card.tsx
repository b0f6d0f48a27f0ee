// Giving the keyboard back: the evaluator's screen is put away already, and the chair types a PIN where main asks
// for one.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { CallError } from '../../shared/contract/errors.ts'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/translate.ts'
import { giveBack } from '../api/keyboard.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { KeyboardCard } from './keyboard-card.tsx'
import styles from './leave-card.module.css'

export interface LeaveCardProps {
  readonly evaluation: EvaluationId
  /** Of the evaluator. */
  readonly name: string
  /** What main said when it was asked without a PIN. */
  readonly refusal: CallError
  readonly onCancel: () => void
}

export function LeaveCard({ evaluation, name, refusal, onCancel }: LeaveCardProps) {
  const [pin, setPin] = useState('')
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<CallError | null>(null)
  const field = useRef<HTMLInputElement>(null)
  // After the card has taken the focus.
  useEffect(() => field.current?.focus(), [])
  const take = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (pin === '' || pending) return
    setPending(true)
    const refused = await giveBack(evaluation, pin)
    setPending(false)
    if (refused === null) return
    setError(refused)
    setPin('')
    field.current?.focus()
  }
  // That a PIN is asked for says the field itself; anything else is worth words.
  const said = error ?? (refusal.problems[0]?.place === 'pin' ? null : refusal)
  return (
    <KeyboardCard title={text('keyboard.leave.title')} actions={null}>
      <p>{text('keyboard.leave.words', { name })}</p>
      <form className={styles.form} onSubmit={(event) => void take(event)}>
        <TextField
          ref={field}
          label={text('keyboard.leave.pin')}
          type="password"
          autoComplete="off"
          inputMode="numeric"
          maxLength={100}
          error={said?.message ?? null}
          value={pin}
          onChange={setPin}
        />
        <div className={styles.actions}>
          <Button type="submit" variant="primary" busy={pending} disabled={pin === ''}>
            {text('keyboard.leave.confirm')}
          </Button>
          <Button variant="quiet" onClick={onCancel}>
            {text('keyboard.leave.cancel', { name })}
          </Button>
        </div>
      </form>
    </KeyboardCard>
  )
}
