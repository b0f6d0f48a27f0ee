// A hundred points to share out: the box says how many are left, and the set is kept only when none are.
import type { Criterion } from '../../../../shared/domain/model.ts'
import type { WeightAnswers } from '../../../../shared/domain/weights/elicitation.ts'
import { formatNumber } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { locale } from '../../../ui/locale.ts'
import { withAnswer } from './answers.ts'
import { pointsLeft, sharedOut } from './points-budget.ts'
import styles from './questions.module.css'
import { RatingRows } from './rating-rows.tsx'

type Answers = Extract<WeightAnswers, { readonly method: 'points' }>

export interface PointsQuestionsProps {
  readonly answers: Answers
  readonly criteria: readonly Criterion[]
  readonly inUse: readonly number[]
  readonly onChange: (answers: Answers) => void
}

/** Fine enough that a sum that is off is never shown as right. */
const exact = (value: number): string =>
  formatNumber(Math.abs(value), locale, 0, Math.abs(value) < 0.01 ? 10 : 2)

export const pointsWords = (left: number): string =>
  left === 0
    ? text('weights.points.full')
    : text(left > 0 ? 'weights.points.left' : 'weights.points.over', { points: exact(left) })

export function PointsQuestions({ answers, criteria, inUse, onChange }: PointsQuestionsProps) {
  const given = criteria.map(({ id }) => answers.points[id] ?? 0)
  const left = pointsLeft(given)
  const shareOut = (points: readonly number[]): void => {
    const shared = sharedOut(points)
    onChange({
      ...answers,
      points: Object.fromEntries(criteria.map(({ id }, index) => [id, shared[index] ?? 0])),
    })
  }
  const untouched = Object.keys(answers.points).length === 0
  return (
    <>
      <p className={styles.lead}>{text('weights.points.question')}</p>
      <p className={styles.hint}>{text('weights.points.hint')}</p>
      <div className={styles.tools}>
        <output className={styles.budget} data-state={left === 0 ? 'full' : 'open'}>
          {pointsWords(left)}
        </output>
        {untouched && (
          <Button size="small" onClick={() => shareOut(inUse)}>
            {text('weights.startFromUse')}
          </Button>
        )}
        {left !== 0 && (
          <Button size="small" onClick={() => shareOut(given)}>
            {text(
              untouched
                ? 'weights.points.equal'
                : left > 0
                  ? 'weights.points.shareRest'
                  : 'weights.points.takeOff',
            )}
          </Button>
        )}
      </div>
      <RatingRows
        criteria={criteria}
        values={answers.points}
        unit={text('weights.points.unit')}
        onChange={(id, value) =>
          onChange({ ...answers, points: withAnswer(answers.points, id, value) })
        }
      />
    </>
  )
}
