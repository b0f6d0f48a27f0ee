// All comparisons with their answers, to see them together and to go back to any.
import { text } from '../../../../shared/messages/translate.ts'
import { type PairAnswers, type PairQuestion, ratioOf } from './pair-groups.ts'
import { judgementWords } from './pair-words.ts'
import styles from './questions.module.css'

export interface PairListProps {
  readonly answers: PairAnswers
  readonly questions: readonly PairQuestion[]
  readonly current: PairQuestion | null
  readonly nameOf: (id: string) => string
  readonly groupName: (group: number | null) => string
  readonly onLook: (question: PairQuestion) => void
}

export function PairList(props: PairListProps) {
  const { answers, questions, current, nameOf } = props
  const groups = [...new Set(questions.map(({ group }) => group))]
  return (
    <section className={styles.pairSection} aria-label={text('weights.pairs.answers')}>
      <h2 className={styles.subtitle}>{text('weights.pairs.answers')}</h2>
      {groups.map((group) => (
        <div key={group ?? 'between'}>
          {groups.length > 1 && <h3 className={styles.pairGroup}>{props.groupName(group)}</h3>}
          <ul className={styles.pairs}>
            {questions
              .filter((question) => question.group === group)
              .map((question) => {
                const [first, second] = [nameOf(question.first), nameOf(question.second)]
                const ratio = ratioOf(answers, question)
                return (
                  <li key={`${question.first} ${question.second}`}>
                    <button
                      type="button"
                      className={styles.pair}
                      aria-current={question === current ? 'step' : undefined}
                      onClick={() => props.onLook(question)}
                    >
                      {ratio === null ? (
                        <>
                          <span>{text('weights.pairs.pair', { first, second })}</span>
                          <span className={styles.open}>{text('weights.unanswered')}</span>
                        </>
                      ) : (
                        <span>{judgementWords(first, second, ratio)}</span>
                      )}
                    </button>
                  </li>
                )
              })}
          </ul>
        </div>
      ))}
    </section>
  )
}
