// What to look for in this criterion, and the questions to ask. Whoever folds it has it folded at every criterion:
// without the questions, and in a low window only its beginning, so that the comment stays in view.
import { useId } from 'react'
import type { Criterion } from '../../../shared/domain/model.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { classNames } from '../../ui/class-names.ts'
import { splitGuidance } from './guidance.ts'
import styles from './look-for.module.css'
import side from './side.module.css'
import { lookAt, useLooking } from './view-store.ts'

export function LookFor({
  criterion,
}: {
  readonly criterion: Pick<Criterion, 'guidance' | 'questions'>
}) {
  const id = useId()
  const open = useLooking((looking) => looking.questions)
  const { sentences, questions } = splitGuidance(criterion)
  return (
    <div className={side.section}>
      <h3 className={side.heading}>{text('scoring.lookFor')}</h3>
      {sentences.length === 0 && questions.length === 0 && (
        <p className={side.quiet}>{text('scoring.noGuidance')}</p>
      )}
      <div id={id} className={classNames(styles.guidance, !open && styles.begun)}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {open && questions.length > 0 && (
          <ul className={styles.questions}>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        )}
      </div>
      {questions.length > 0 && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => lookAt({ questions: !open })}
        >
          {open ? text('scoring.lessGuidance') : plural('scoring.questions', questions.length)}
        </button>
      )}
    </div>
  )
}
