// What is decided: the agency, or none, with the reasons. Main says what is missing.
import { type FormEvent, useState } from 'react'
import type { Output } from '../../../../shared/contract/call.ts'
import type { CallError } from '../../../../shared/contract/errors.ts'
import type { AgencyId, EvaluationId, Ranking } from '../../../../shared/domain/model.ts'
import { formatScore } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { send } from '../../../api/client.ts'
import { Button } from '../../../ui/button.tsx'
import { locale } from '../../../ui/locale.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useNow } from '../../../ui/use-now.ts'
import {
  type DecisionDraft,
  dropDecisionDraft,
  keepDecisionDraft,
  useDecisionDraft,
} from './decision-draft.ts'
import styles from './decision-screen.module.css'

type Decision = NonNullable<Output<'results.decision'>>

const nobody = ''

const lines = (words: string): string[] => words.split('\n').filter((line) => line.trim() !== '')

export function DecisionForm({
  evaluation,
  ranking,
  before,
  onDone,
  onCancel,
}: {
  readonly evaluation: EvaluationId
  readonly ranking: Ranking
  /** The decision that this one would take the place of. */
  readonly before: Decision | null
  readonly onDone: () => void
  readonly onCancel: (() => void) | null
}) {
  const today = new Date(useNow()).toISOString().slice(0, 10)
  const [error, setError] = useState<CallError | null>(null)
  const [busy, setBusy] = useState(false)
  const offers = ranking.results.filter(
    ({ excluded }) => !excluded?.some(({ kind }) => kind === 'status'),
  )
  const draft = useDecisionDraft(evaluation)
  const isOffered = (id: string | null | undefined): boolean =>
    id === nobody || offers.some((offer) => offer.agency === id)
  const shown: DecisionDraft = {
    rationale: before?.rationale ?? '',
    conditions: before?.conditions.join('\n') ?? '',
    against: before?.against ?? '',
    date: before?.date ?? today,
    ...draft,
    // Who was chosen may have left since.
    agency: [draft?.agency, before?.agency, ranking.winner].find(isOffered) ?? nobody,
  }
  const { agency, rationale, conditions, against, date } = shown
  /** All that was shown while something was typed stays with it. */
  const type =
    <Name extends keyof DecisionDraft>(name: Name) =>
    (value: DecisionDraft[Name]): void =>
      keepDecisionDraft(evaluation, { ...shown, [name]: value })
  const byNumbers = agency !== nobody && agency === ranking.winner

  const record = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    const result = await send('results.decide', {
      evaluation,
      agency: agency === nobody ? null : (agency as AgencyId),
      rationale,
      conditions: lines(conditions),
      against: byNumbers ? null : against,
      date,
    })
    setBusy(false)
    setError(result.ok ? null : result.error)
    if (!result.ok) return
    dropDecisionDraft(evaluation)
    toast({ message: text('decision.recorded') })
    onDone()
  }

  /** Said beside the field that it is about; what concerns no field stands above the button. */
  const about = (place: string): string | null => {
    const problem = error?.problems.find((found) => found.place === place)
    return problem === undefined ? null : problem.rule
  }
  const placed = error?.problems.some(({ place }) => place === 'against' || place === 'rationale')

  return (
    <form className={styles.form} onSubmit={(event) => void record(event)}>
      <Select
        label={text('decision.agency')}
        value={agency}
        options={[
          ...offers.map(({ agency: id, name, rank, score }) => ({
            value: id as string,
            label:
              rank === null
                ? text('decision.optionUnranked', { name, score: formatScore(score, locale) })
                : text('decision.option', { rank, name, score: formatScore(score, locale) }),
          })),
          { value: nobody, label: text('decision.nobody') },
        ]}
        onChange={type('agency')}
      />
      {!byNumbers && (
        <TextArea
          label={text('decision.against')}
          hint={text('decision.againstHint')}
          value={against}
          error={about('against')}
          onChange={type('against')}
        />
      )}
      <TextArea
        label={text('decision.rationale')}
        hint={text('decision.rationaleHint')}
        value={rationale}
        error={about('rationale')}
        rows={5}
        onChange={type('rationale')}
      />
      <TextArea
        label={text('decision.conditions')}
        hint={text('decision.conditionsHint')}
        value={conditions}
        onChange={type('conditions')}
      />
      <TextField
        label={text('decision.date')}
        type="date"
        className={styles.date}
        value={date}
        error={about('date')}
        onChange={type('date')}
      />
      {error !== null && placed !== true && (
        <Notice tone="error" title={text('decision.refused')}>
          {error.message}
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" busy={busy} disabled={busy}>
          {text('decision.record')}
        </Button>
        {onCancel !== null && (
          <Button
            variant="quiet"
            onClick={() => {
              dropDecisionDraft(evaluation)
              onCancel()
            }}
          >
            {text('ui.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
