// Beside the scores: what is missing before they are submitted, and the receipt once they are sealed.
import { Check } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import type { EvaluationId } from '../../../../shared/domain/model.ts'
import type { Progress } from '../../../../shared/domain/readiness.ts'
import { formatCount, formatTimestamp } from '../../../../shared/format.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { useCommand } from '../../../api/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { locale } from '../../../ui/locale.ts'
import styles from './seat.module.css'
import type { Submission } from './situation.ts'

function Side(props: {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <section
      className={styles.side}
      aria-labelledby={id}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        props.onClose()
      }}
    >
      <h2 ref={heading} id={id} tabIndex={-1} className={styles.sideTitle}>
        {props.title}
      </h2>
      {props.children}
    </section>
  )
}

export interface SubmitProps {
  readonly evaluation: EvaluationId
  readonly progress: Progress
  /** To a cell that is empty. */
  readonly onNext: () => void
  readonly onClose: () => void
}

export function Submit({ evaluation, progress, onNext, onClose }: SubmitProps) {
  const submit = useCommand('panel.submit', { inline: true })
  const left = progress.of - progress.done
  const of = formatCount(progress.of, locale)
  return (
    <Side title={text('seat.submit.title')} onClose={onClose}>
      {left === 0 ? (
        <p className={styles.all}>
          <Check size={16} aria-hidden /> {text('seat.submit.all', { of })}
        </p>
      ) : (
        <div className={styles.missing}>
          <b>{plural('seat.submit.left', left, { count: formatCount(left, locale), of })}</b>
          {text('seat.submit.leftWords')}
        </div>
      )}
      <p>{text('seat.submit.words')}</p>
      {submit.error !== null && (
        <p className={styles.error} role="alert">
          {submit.error.message}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          variant="primary"
          busy={submit.pending}
          onClick={() => void submit.run({ evaluation })}
        >
          {text(left === 0 ? 'seat.submit.do' : 'seat.submit.anyway')}
        </Button>
        {left > 0 && <Button onClick={onNext}>{text('seat.submit.next')}</Button>}
        <Button variant="quiet" onClick={onClose}>
          {text('seat.submit.cancel')}
        </Button>
      </div>
    </Side>
  )
}

export function Receipt({
  submission,
  onClose,
}: {
  readonly submission: Submission
  readonly onClose: () => void
}) {
  const id = useId()
  return (
    <Side title={text('seat.receipt.title')} onClose={onClose}>
      <p>{text('seat.receipt.time', { time: formatTimestamp(submission.time, locale) })}</p>
      <div>
        <label htmlFor={id} className={styles.label}>
          {text('seat.receipt.hash')}
        </label>
        <textarea
          id={id}
          className={styles.hash}
          readOnly
          rows={3}
          value={submission.hash}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <p>{text('seat.receipt.words')}</p>
      <div className={styles.actions}>
        <Button onClick={onClose}>{text('seat.receipt.close')}</Button>
      </div>
    </Side>
  )
}
