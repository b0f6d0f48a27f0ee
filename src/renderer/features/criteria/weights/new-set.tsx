// A new set of weights: whose it is, and by which questions. Each method says in a sentence what it asks.
import { ChevronLeft } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Criterion, EvaluationId } from '../../../../shared/domain/model.ts'
import {
  LARGEST_PAIR_GROUP,
  type WeightMethod,
} from '../../../../shared/domain/weights/elicitation.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { firstLevel, methods } from './answers.ts'
import styles from './editor.module.css'
import questions from './questions.module.css'
import { beginSet, goToWeights } from './weights-view.ts'

export interface NewSetProps {
  readonly evaluation: EvaluationId
  readonly criteria: readonly Criterion[]
}

export function NewSet({ evaluation, criteria }: NewSetProps) {
  const [name, setName] = useState('')
  const [method, setMethod] = useState<WeightMethod>('swing')
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const most = LARGEST_PAIR_GROUP * LARGEST_PAIR_GROUP
  const tooMany = firstLevel(criteria).length > most
  const leave = (): void => goToWeights(evaluation, { part: 'list' })
  return (
    <form
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        leave()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(name.trim() === '')
        if (name.trim() === '') field.current?.focus()
        else beginSet(evaluation, name.trim(), method, criteria)
      }}
    >
      <header className={styles.toolbar}>
        <IconButton
          label={text('weights.toList')}
          icon={<ChevronLeft size={18} aria-hidden />}
          onClick={leave}
        />
        <h1 className={styles.title}>{text('weights.new')}</h1>
      </header>
      <div className={styles.newBody}>
        <TextField
          ref={field}
          label={text('weights.setName')}
          className={styles.newName}
          value={name}
          maxLength={200}
          placeholder={text('weights.setName.example')}
          error={missing ? text('weights.problem.noName') : null}
          onChange={(next) => {
            setName(next)
            setMissing(false)
          }}
        />
        <fieldset className={questions.choices}>
          <legend className={questions.subtitle}>{text('weights.new.method')}</legend>
          {methods.map((candidate) => {
            const out = candidate === 'ahp' && tooMany
            return (
              <label key={candidate} className={questions.choice}>
                <input
                  type="radio"
                  name="weights-method"
                  checked={candidate === method}
                  disabled={out}
                  onChange={() => setMethod(candidate)}
                />
                <span className={questions.rowName}>
                  <span>{text(`weights.name.${candidate}`)}</span>
                  <span className={questions.rowNote}>
                    {out
                      ? text('weights.new.tooMany', { most })
                      : text(`weights.asks.${candidate}`)}
                  </span>
                </span>
              </label>
            )
          })}
        </fieldset>
        <div className={questions.steps}>
          <Button type="submit" variant="primary">
            {text('weights.new.begin')}
          </Button>
          <Button onClick={leave}>{text('ui.cancel')}</Button>
        </div>
      </div>
    </form>
  )
}
