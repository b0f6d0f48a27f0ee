// The chair rules on a conflict of interest: may take part, kept from some agencies, or from all; always with a
// reason.
import { useId, useRef, useState } from 'react'
import type { Agency, AgencyId, EvaluationId, Evaluator } from '../../../../shared/domain/model.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { command } from '../../../api/client.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { AskReasonDialog } from '../ask-reason-dialog.tsx'
import styles from '../dialogs.module.css'

type Choice = 'none' | 'some' | 'all'
const choices: readonly Choice[] = ['none', 'some', 'all']

const choiceOf = ({ recusedFrom }: Evaluator): Choice =>
  recusedFrom === 'all' ? 'all' : recusedFrom.length === 0 ? 'none' : 'some'

export interface RulingDialogProps {
  readonly evaluation: EvaluationId
  readonly member: Evaluator
  /** As declared; null: none was. */
  readonly conflict: string | null
  readonly agencies: readonly Agency[]
  readonly onClose: () => void
}

export function RulingDialog({
  evaluation,
  member,
  conflict,
  agencies,
  onClose,
}: RulingDialogProps) {
  const group = useId()
  const [choice, setChoice] = useState<Choice>(choiceOf(member))
  const [from, setFrom] = useState<ReadonlySet<AgencyId>>(
    new Set(member.recusedFrom === 'all' ? [] : member.recusedFrom),
  )
  const [missing, setMissing] = useState(false)
  const list = useRef<HTMLFieldSetElement>(null)
  const { name } = member
  const rule = async (reason: string): Promise<boolean> => {
    if (choice === 'some' && from.size === 0) {
      setMissing(true)
      list.current?.querySelector('input')?.focus()
      return false
    }
    const done = await command('panel.rule', {
      evaluation,
      evaluator: member.id,
      from: choice === 'all' ? 'all' : choice === 'none' ? [] : [...from],
      reason,
    })
    return done !== null
  }
  return (
    <AskReasonDialog
      title={text('procedure.rule.title', { name })}
      act={text('procedure.rule.do')}
      onReason={rule}
      onClose={onClose}
    >
      {conflict !== null && (
        <p className={styles.quote}>{text('procedure.rule.declared', { name, conflict })}</p>
      )}
      <fieldset className={styles.choices}>
        <legend>{text('procedure.rule.choice')}</legend>
        {choices.map((value) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name={group}
              checked={choice === value}
              onChange={() => setChoice(value)}
            />
            <span>{text(`procedure.rule.${value}`)}</span>
            <span className={styles.hint}>{text(`procedure.rule.${value}.hint`)}</span>
          </label>
        ))}
      </fieldset>
      {choice === 'some' && (
        <fieldset ref={list} className={styles.agencies}>
          <legend>{text('procedure.rule.agencies', { name })}</legend>
          {agencies.map((agency) => (
            <Checkbox
              key={agency.id}
              label={agency.name}
              checked={from.has(agency.id)}
              onChange={(on) => {
                setMissing(false)
                setFrom(
                  on
                    ? new Set([...from, agency.id])
                    : new Set([...from].filter((id) => id !== agency.id)),
                )
              }}
            />
          ))}
          {missing && (
            <p role="alert" className={styles.error}>
              {text('procedure.rule.agenciesNeeded')}
            </p>
          )}
        </fieldset>
      )}
    </AskReasonDialog>
  )
}
