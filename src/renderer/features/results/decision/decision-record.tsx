// The decision as it is recorded, and who approved it by typed name.
import { type FormEvent, useState } from 'react'
import type { Output } from '../../../../shared/contract/call.ts'
import type { AgencyId, EvaluationId } from '../../../../shared/domain/model.ts'
import { formatDate, formatDateTime } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { command } from '../../../api/client.ts'
import { Button } from '../../../ui/button.tsx'
import { locale } from '../../../ui/locale.ts'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './decision-screen.module.css'

type Decision = NonNullable<Output<'results.decision'>>

function Approvals({
  evaluation,
  approvals,
}: {
  readonly evaluation: EvaluationId
  readonly approvals: Decision['approvals']
}) {
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  const approve = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (name.trim() === '') return
    const done = await command('results.approve', { evaluation, name, note })
    if (done === null) return
    setName('')
    setNote('')
  }
  return (
    <section>
      <SectionHeader
        title={text('decision.approvals')}
        note={approvals.length === 0 ? text('decision.noApprovals') : undefined}
      />
      {approvals.length > 0 && (
        <ul className={styles.approvals}>
          {approvals.map((approval) => (
            <li key={approval.time}>
              <span className={styles.strong}>{approval.name}</span>
              <span className={styles.muted}>{formatDateTime(approval.time, locale)}</span>
              {approval.note !== null && <p>{approval.note}</p>}
            </li>
          ))}
        </ul>
      )}
      <form className={styles.approve} onSubmit={(event) => void approve(event)}>
        <TextField
          label={text('decision.approveName')}
          value={name}
          maxLength={200}
          onChange={setName}
        />
        <TextField label={text('decision.approveNote')} value={note} onChange={setNote} />
        <Button type="submit" disabled={name.trim() === ''}>
          {text('decision.approve')}
        </Button>
      </form>
    </section>
  )
}

export function DecisionRecord({
  evaluation,
  decision,
  names,
  onAgain,
}: {
  readonly evaluation: EvaluationId
  readonly decision: Decision
  readonly names: ReadonlyMap<AgencyId, string>
  readonly onAgain: () => void
}) {
  const { agency, rationale, conditions, against, date, by, approvals } = decision
  return (
    <div className={styles.record}>
      <section>
        <p className={styles.chosen}>
          {agency === null
            ? text('decision.chosenNobody')
            : text('decision.chosen', { name: names.get(agency) ?? agency })}
        </p>
        <p className={styles.muted}>
          {text('decision.by', { date: formatDate(date, locale), by })}
        </p>
        {against !== null && (
          <>
            <h2 className={styles.label}>{text('decision.against')}</h2>
            <p className={styles.said}>{against}</p>
          </>
        )}
        <h2 className={styles.label}>{text('decision.rationale')}</h2>
        <p className={styles.said}>{rationale}</p>
        {conditions.length > 0 && (
          <>
            <h2 className={styles.label}>{text('decision.conditions')}</h2>
            <ul className={styles.conditions}>
              {conditions.map((condition) => (
                <li key={condition}>{condition}</li>
              ))}
            </ul>
          </>
        )}
        <div className={styles.buttons}>
          <Button onClick={onAgain}>{text('decision.again')}</Button>
        </div>
      </section>
      <Approvals evaluation={evaluation} approvals={approvals} />
    </div>
  )
}
