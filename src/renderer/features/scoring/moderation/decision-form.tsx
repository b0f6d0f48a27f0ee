// Where the agreed value is entered: value, Enter, reason, Enter. What it does to the result stands below it before
// it is recorded. Esc gives the keyboard back.
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from 'react'
import type { AgencyId } from '../../../../shared/domain/model.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { classNames } from '../../../ui/class-names.ts'
import fieldStyles from '../../../ui/field.module.css'
import { Field } from '../../../ui/field.tsx'
import { number } from './agenda-words.ts'
import { consequenceWords, standingWords } from './consequence-words.ts'
import styles from './decision-form.module.css'
import { type Decision, notApplicable } from './use-decision.ts'

export interface DecisionHandle {
  /** Goes to the value; what is given stands in it. */
  readonly focus: (typed: string) => void
}

/** How the form was left, with the command's answer; `value`: what was recorded, as printed. */
export type Done =
  | { readonly kind: 'left' }
  | { readonly kind: 'taken-back'; readonly answer: object }
  | { readonly kind: 'recorded'; readonly answer: object; readonly value: string }

export interface DecisionFormProps {
  readonly decision: Decision
  readonly agency: AgencyId
  readonly names: RankingNames
  /** After it was recorded or taken back, and on Esc. */
  readonly onDone: (done: Done) => void
  readonly large?: boolean
  readonly ref?: Ref<DecisionHandle>
}

export function DecisionForm(props: DecisionFormProps) {
  const { decision, agency, names, onDone, large = false } = props
  const { layers, problem, wanted, consequence, without } = decision
  const value = useRef<HTMLInputElement>(null)
  const reason = useRef<HTMLTextAreaElement>(null)
  const agreed = layers.moderated !== null
  const touched = consequence !== null && !(agreed && wanted === layers.moderated?.value)
  useImperativeHandle(props.ref, () => ({
    focus(typed) {
      if (typed !== '') decision.setValue(typed)
      value.current?.focus()
      if (typed === '') value.current?.select()
    },
  }))
  const goToProblem = (): void => {
    // After the page has shown which field it is.
    setTimeout(() => {
      const faulty = [value.current, reason.current].find(
        (field) => field?.getAttribute('aria-invalid') === 'true',
      )
      faulty?.focus()
    })
  }
  const finish = async (
    act: () => Promise<object | null>,
    done: (answer: object) => Done,
  ): Promise<void> => {
    const answer = await act()
    if (answer === null) goToProblem()
    else onDone(done(answer))
  }
  const record = (): void =>
    void finish(decision.record, (answer) => ({
      kind: 'recorded',
      answer,
      value: typeof wanted === 'number' ? number(wanted) : notApplicable(),
    }))
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onDone({ kind: 'left' })
    }
    if (event.key !== 'Enter' || event.shiftKey) return
    if (event.target === value.current) {
      event.preventDefault()
      reason.current?.focus()
    } else if (event.target === reason.current) {
      event.preventDefault()
      record()
    }
  }
  return (
    <form
      className={classNames(styles.form, large && styles.large)}
      aria-label={text('moderation.decide')}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        record()
      }}
    >
      <Field
        className={styles.value}
        label={text('moderation.value')}
        hint={text('moderation.valueHint', {
          min: number(layers.leaf.scale.min),
          max: number(layers.leaf.scale.max),
        })}
        error={problem?.field === 'value' ? problem.message : null}
      >
        {(control) => (
          <input
            {...control}
            ref={value}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            className={classNames(fieldStyles.control, styles.number)}
            value={decision.value}
            onChange={(event) => decision.setValue(event.target.value)}
          />
        )}
      </Field>
      <Button
        className={styles.na}
        aria-pressed={wanted === null}
        onClick={() => decision.setValue(wanted === null ? '' : notApplicable())}
      >
        {text('moderation.na')}
      </Button>
      <Field
        className={styles.reason}
        label={text('moderation.reason')}
        error={problem?.field === 'reason' ? problem.message : null}
      >
        {(control) => (
          <textarea
            {...control}
            ref={reason}
            rows={1}
            aria-required="true"
            className={classNames(fieldStyles.control, fieldStyles.area, styles.words)}
            placeholder={text(agreed ? 'moderation.reasonAgain' : 'moderation.reasonPlaceholder')}
            value={decision.reason}
            onChange={(event) => decision.setReason(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button type="submit" variant="primary">
          {text(agreed ? 'moderation.change' : 'moderation.record')}
        </Button>
        {agreed && (
          <Button
            onClick={() =>
              void finish(decision.takeBack, (answer) => ({ kind: 'taken-back', answer }))
            }
          >
            {text('moderation.takeBack')}
          </Button>
        )}
      </div>
      {problem !== null && problem.field === null && (
        <p role="alert" className={styles.problem}>
          {problem.message}
        </p>
      )}
      <div className={styles.effect}>
        <p role="status">
          {touched && consequence !== null
            ? consequenceWords(agency, consequence, names)
            : standingWords(names.agencies.get(agency) ?? agency, decision.standing)}
        </p>
        {without !== null && !touched && (
          <p className={styles.without}>
            {text('moderation.without', { words: consequenceWords(agency, without, names) })}
          </p>
        )}
      </div>
    </form>
  )
}
