// The declaration: what a member accepts by their own typed name, and whether they have a conflict of interest. It
// is all that there is to see before it is given.
import { useEffect, useId, useRef, useState } from 'react'
import type { EvaluationId } from '../../../../shared/domain/model.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { useCommand } from '../../../api/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './seat.module.css'

export interface DeclarationProps {
  readonly evaluation: EvaluationId
  readonly title: string
  readonly name: string
  /** What is accepted. */
  readonly declaration: string
}

type Conflict = 'none' | 'some' | null

export function Declaration({ evaluation, title, name, declaration }: DeclarationProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const which = useRef<HTMLTextAreaElement>(null)
  const [conflict, setConflict] = useState<Conflict>(null)
  const [said, setSaid] = useState('')
  const [typedName, setTypedName] = useState('')
  const [tried, setTried] = useState(false)
  const declare = useCommand('panel.declare', { inline: true })
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const unanswered = conflict === null
  const unsaid = conflict === 'some' && said.trim() === ''
  const ofName = declare.error?.problems.some(({ place }) => place === 'typedName') === true
  const accept = (): void => {
    setTried(true)
    if (unsaid) which.current?.focus()
    if (unanswered || unsaid) return
    void declare.run({ evaluation, typedName, conflict: conflict === 'some' ? said.trim() : null })
  }
  const choices = [
    { value: 'none', label: text('seat.declare.no') },
    { value: 'some', label: text('seat.declare.yes') },
  ] as const
  return (
    <div className={styles.page}>
      <form
        className={styles.card}
        aria-labelledby={`${id}-title`}
        onSubmit={(event) => {
          event.preventDefault()
          accept()
        }}
      >
        <header>
          <h2 ref={heading} id={`${id}-title`} tabIndex={-1} className={styles.title}>
            {text('seat.declare.title')}
          </h2>
          <p className={styles.about}>{text('seat.declare.about', { title })}</p>
        </header>
        <section
          className={styles.text}
          aria-label={text('seat.declare.text')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard.
          tabIndex={0}
        >
          {declaration}
        </section>
        <fieldset className={styles.question}>
          <legend>{text('seat.declare.conflict')}</legend>
          <p className={styles.hint}>{text('seat.declare.conflictHint')}</p>
          {choices.map(({ value, label }) => (
            <label key={value} className={styles.choice}>
              <input
                type="radio"
                name={`${id}-conflict`}
                checked={conflict === value}
                onChange={() => setConflict(value)}
              />
              {label}
            </label>
          ))}
          {conflict === 'some' && (
            <div className={styles.which}>
              <TextArea
                ref={which}
                label={text('seat.declare.which')}
                hint={text('seat.declare.toChair')}
                error={tried && unsaid ? text('seat.declare.whichNeeded') : null}
                rows={2}
                value={said}
                onChange={setSaid}
              />
            </div>
          )}
          {tried && unanswered && (
            <p className={styles.error} role="alert">
              {text('seat.declare.answer')}
            </p>
          )}
        </fieldset>
        <div className={styles.sign}>
          <TextField
            className={styles.name}
            label={text('seat.declare.name')}
            hint={text('seat.declare.nameHint', { name })}
            error={ofName ? (declare.error?.problems[0]?.rule ?? null) : null}
            maxLength={200}
            value={typedName}
            onChange={setTypedName}
          />
          <Button
            type="submit"
            variant="primary"
            className={styles.accept}
            busy={declare.pending}
            disabled={typedName.trim() === ''}
          >
            {text('seat.declare.accept')}
          </Button>
        </div>
        {declare.error !== null && !ofName && (
          <p className={styles.error} role="alert">
            {declare.error.message}
          </p>
        )}
      </form>
    </div>
  )
}
