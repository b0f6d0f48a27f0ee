// Direct rating: every criterion gets 0 to 100, and its weight is its part of the sum.
import type { Criterion } from '../../../../shared/domain/model.ts'
import type { WeightAnswers } from '../../../../shared/domain/weights/elicitation.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { withAnswer } from './answers.ts'
import styles from './questions.module.css'
import { RatingRows } from './rating-rows.tsx'

type Answers = Extract<WeightAnswers, { readonly method: 'direct' }>

export interface DirectQuestionsProps {
  readonly answers: Answers
  readonly criteria: readonly Criterion[]
  /** The weights in use, 0…1. */
  readonly inUse: readonly number[]
  readonly onChange: (answers: Answers) => void
}

export function DirectQuestions({ answers, criteria, inUse, onChange }: DirectQuestionsProps) {
  const untouched = Object.keys(answers.ratings).length === 0
  const startFromUse = (): void =>
    onChange({
      ...answers,
      ratings: Object.fromEntries(
        criteria.map(({ id }, index) => [id, Math.round(1000 * (inUse[index] ?? 0)) / 10]),
      ),
    })
  return (
    <>
      <p className={styles.lead}>{text('weights.direct.question')}</p>
      <p className={styles.hint}>{text('weights.direct.hint')}</p>
      {untouched && (
        <div className={styles.tools}>
          <Button size="small" onClick={startFromUse}>
            {text('weights.startFromUse')}
          </Button>
        </div>
      )}
      <RatingRows
        criteria={criteria}
        values={answers.ratings}
        unit={text('weights.direct.unit')}
        onChange={(id, value) =>
          onChange({ ...answers, ratings: withAnswer(answers.ratings, id, value) })
        }
      />
    </>
  )
}
