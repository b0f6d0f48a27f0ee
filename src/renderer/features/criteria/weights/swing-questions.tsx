// Swing weights, one question at a time: which criterion to lift first, then how much each other lift is worth
// beside it. Answered once, it opens with all answers side by side.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Criterion, CriterionId, EvaluationDetails } from '../../../../shared/domain/model.ts'
import type { WeightAnswers } from '../../../../shared/domain/weights/elicitation.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { withAnswer } from './answers.ts'
import styles from './questions.module.css'
import { RATING, RatingRows } from './rating-rows.tsx'
import { type Ends, endsOf } from './swing-ends.ts'

type Answers = Extract<WeightAnswers, { readonly method: 'swing' }>
type Step = 'first' | 'all' | number

export interface SwingQuestionsProps {
  readonly answers: Answers
  /** Of the first level. */
  readonly criteria: readonly Criterion[]
  readonly groups: ReadonlySet<CriterionId>
  readonly evaluation: EvaluationDetails
  readonly onChange: (answers: Answers) => void
}

const firstOf = (swings: Answers['swings'], criteria: readonly Criterion[]): Criterion | null =>
  criteria.find(({ id }) => swings[id] === RATING.max) ?? null

const startStep = (
  answers: Answers,
  criteria: readonly Criterion[],
  first: Criterion | null,
): Step => {
  if (first === null) return Object.keys(answers.swings).length === 0 ? 'first' : 'all'
  const open = criteria
    .filter((criterion) => criterion !== first)
    .findIndex(({ id }) => answers.swings[id] === undefined)
  return open < 0 ? 'all' : open
}

const invalid = (form: HTMLFormElement): boolean =>
  form.querySelector('[aria-invalid="true"]') !== null

export function SwingQuestions(props: SwingQuestionsProps) {
  const { answers, criteria, groups, evaluation, onChange } = props
  const { swings } = answers
  // Kept by id: another lift may be worth 100 as well.
  const [firstId, setFirstId] = useState(() => firstOf(swings, criteria)?.id ?? null)
  const first = criteria.find(({ id }) => id === firstId) ?? null
  const [step, setStep] = useState<Step>(() => startStep(answers, criteria, first))
  const others = criteria.filter((criterion) => criterion !== first)
  const ends = (criterion: Criterion): Ends =>
    endsOf(criterion, evaluation, groups.has(criterion.id))
  const set = (id: CriterionId, value: number | null): void =>
    onChange({ ...answers, swings: withAnswer(swings, id, value) })

  const chooseFirst = (id: CriterionId): void => {
    // Whoever was first was never compared with another, so it has no answer now.
    const left = first === null ? swings : withAnswer(swings, first.id, null)
    onChange({ ...answers, swings: withAnswer(left, id, RATING.max) })
    setFirstId(id)
  }
  const go = (to: number): void => setStep(to < 0 ? 'first' : to >= others.length ? 'all' : to)

  if (step === 'first' || (first === null && step !== 'all'))
    return (
      <FirstLift
        criteria={criteria}
        first={first}
        ends={ends}
        onChoose={chooseFirst}
        onNext={() => go(0)}
      />
    )
  if (step === 'all')
    return (
      <>
        <p className={styles.lead}>
          {first === null
            ? text('weights.swing.allNoFirst')
            : text('weights.swing.all', { first: first.name })}
        </p>
        <p className={styles.hint}>{text('weights.swing.allHint')}</p>
        <div className={styles.tools}>
          <Button size="small" onClick={() => setStep('first')}>
            {text('weights.swing.again')}
          </Button>
        </div>
        <RatingRows
          criteria={criteria}
          values={swings}
          unit={text('weights.swing.unit')}
          note={(criterion) => text('weights.swing.fromTo', { ...ends(criterion) })}
          onChange={set}
        />
      </>
    )
  const criterion = others[step]
  if (criterion === undefined || first === null) return null
  return (
    <OneLift
      key={criterion.id}
      first={first}
      criterion={criterion}
      ends={ends}
      place={text('weights.swing.step', { step: step + 2, of: criteria.length })}
      value={swings[criterion.id] ?? null}
      onChange={(value) => set(criterion.id, value)}
      onBack={() => go(step - 1)}
      onNext={() => go(step + 1)}
      last={step === others.length - 1}
    />
  )
}

function FirstLift({
  criteria,
  first,
  ends,
  onChoose,
  onNext,
}: {
  readonly criteria: readonly Criterion[]
  readonly first: Criterion | null
  readonly ends: (criterion: Criterion) => Ends
  readonly onChoose: (id: CriterionId) => void
  readonly onNext: () => void
}) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (first !== null) onNext()
      }}
    >
      <p className={styles.step}>{text('weights.swing.step', { step: 1, of: criteria.length })}</p>
      <fieldset className={styles.choices}>
        <legend className={styles.lead}>{text('weights.swing.question')}</legend>
        {criteria.map((criterion) => (
          <label key={criterion.id} className={styles.choice}>
            <input
              type="radio"
              name="first-lift"
              checked={criterion === first}
              onChange={() => onChoose(criterion.id)}
            />
            <span className={styles.rowName}>
              <span>{criterion.name}</span>
              <span className={styles.rowNote}>
                {text('weights.swing.fromTo', { ...ends(criterion) })}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.steps}>
        <Button type="submit" variant="primary" disabled={first === null}>
          {text('weights.next')}
        </Button>
      </div>
    </form>
  )
}

interface OneLiftProps {
  readonly first: Criterion
  readonly criterion: Criterion
  readonly ends: (criterion: Criterion) => Ends
  readonly place: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly onBack: () => void
  readonly onNext: () => void
  readonly last: boolean
}

function OneLift(props: OneLiftProps) {
  const { first, criterion, ends, value, onChange } = props
  const number = useRef<HTMLInputElement>(null)
  // The question that was just asked for.
  useEffect(() => number.current?.focus(), [])
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (value !== null && !invalid(event.currentTarget)) props.onNext()
  }
  return (
    <form onSubmit={submit}>
      <p className={styles.step}>{props.place}</p>
      <p className={styles.lead}>
        {text('weights.swing.compare', { first: first.name, name: criterion.name })}
      </p>
      <dl className={styles.lifts}>
        <dt>{first.name}</dt>
        <dd>{text('weights.swing.fromTo', { ...ends(first) })}</dd>
        <dd className={styles.liftValue}>{RATING.max}</dd>
        <dt>{criterion.name}</dt>
        <dd>{text('weights.swing.fromTo', { ...ends(criterion) })}</dd>
        <dd className={styles.liftValue}>{value ?? '?'}</dd>
      </dl>
      <div className={styles.answer}>
        <NumberField
          ref={number}
          label={text('weights.swing.worth', { name: criterion.name })}
          className={styles.answerNumber}
          optional
          placeholder="–"
          value={value}
          {...RATING}
          onCommit={onChange}
        />
        <input
          type="range"
          className={styles.slider}
          aria-label={text('weights.slider', {
            name: criterion.name,
            unit: text('weights.swing.unit'),
          })}
          data-open={value === null || undefined}
          aria-valuetext={value === null ? text('weights.unanswered') : undefined}
          {...RATING}
          step={1}
          value={value ?? 50}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
      </div>
      <p className={styles.hint}>{text('weights.swing.worthHint', { first: first.name })}</p>
      <div className={styles.steps}>
        <Button onClick={props.onBack}>{text('weights.back')}</Button>
        <Button type="submit" variant="primary">
          {text(props.last ? 'weights.swing.toAll' : 'weights.next')}
        </Button>
      </div>
    </form>
  )
}
