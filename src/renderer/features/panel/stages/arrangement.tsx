// How the evaluation is run, changed in place; and the PIN of the chair.
import { type FormEvent, useState } from 'react'
import type { EvaluationId } from '../../../../shared/domain/model.ts'
import { hasLeftSetUp } from '../../../../shared/domain/panel/procedure.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { command } from '../../../api/client.ts'
import type { ProcedureView } from '../../../api/procedure.ts'
import { Button } from '../../../ui/button.tsx'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { arrange } from './arrange.ts'
import { ArrangementFields, isPin } from './arrangement-fields.tsx'
import styles from './stages.module.css'

function PinField({
  evaluation,
  set,
}: {
  readonly evaluation: EvaluationId
  readonly set: boolean
}) {
  const [pin, setPin] = useState('')
  const [tried, setTried] = useState(false)
  const keep = async (next: string | null): Promise<void> => {
    if (!(await arrange(evaluation, { pin: next }))) return
    setPin('')
    setTried(false)
    toast({ message: text(next === null ? 'procedure.pin.removed' : 'procedure.pin.saved') })
  }
  const save = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (isPin(pin)) void keep(pin)
  }
  return (
    <form className={styles.pin} onSubmit={save}>
      <TextField
        label={text(set ? 'procedure.pin.new' : 'procedure.pin')}
        hint={`${text(set ? 'procedure.pin.set' : 'procedure.pin.notSet')} ${text('procedure.pin.hint')}`}
        type="password"
        maxLength={12}
        value={pin}
        error={tried && !isPin(pin) ? text('procedure.pin.shape') : null}
        onChange={setPin}
      />
      <div className={styles.pinButtons}>
        <Button type="submit" size="small">
          {text(set ? 'procedure.pin.change' : 'procedure.pin.save')}
        </Button>
        {set && (
          <Button size="small" variant="quiet" onClick={() => void keep(null)}>
            {text('procedure.pin.remove')}
          </Button>
        )}
      </div>
    </form>
  )
}

export function ArrangementSection({
  evaluation,
  procedure,
}: {
  readonly evaluation: EvaluationId
  readonly procedure: ProcedureView
}) {
  const setUp = procedure.stage === 'setup'
  return (
    <section className={styles.arrangement}>
      <SectionHeader
        title={text('procedure.arrangement')}
        note={hasLeftSetUp(procedure) ? text('procedure.arrangement.reason') : undefined}
      />
      <div className={styles.fields}>
        <ArrangementFields
          value={procedure}
          onChange={(fields) => void arrange(evaluation, fields)}
        />
        <PinField evaluation={evaluation} set={procedure.pinSet} />
        {setUp && (
          <div className={styles.end}>
            <Button
              size="small"
              variant="quiet"
              onClick={() => void command('panel.end', { evaluation, reason: null })}
            >
              {text('procedure.end')}
            </Button>
            <span className={styles.hint}>{text('procedure.end.hint')}</span>
          </div>
        )}
      </div>
    </section>
  )
}
