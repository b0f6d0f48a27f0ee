// How a method gets from answers to weights: the term, the formula and where it comes from, on demand.
import type { WeightAnswers } from '../../../../shared/domain/weights/elicitation.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { weightFormulaWords, weightMethodWords } from '../../../../shared/messages/weight-words.ts'
import styles from './questions.module.css'

export function MethodDetails({ answers }: { readonly answers: WeightAnswers }) {
  return (
    <details className={styles.details}>
      <summary>{text('weights.how')}</summary>
      <p className={styles.explained}>{weightMethodWords(answers)}</p>
      <p className={styles.formula}>{weightFormulaWords(answers)}</p>
      {answers.method === 'ahp' && (
        <>
          <p className={styles.explained}>{text('weights.consistency.how')}</p>
          <p className={styles.formula}>{text('weights.formula.consistency')}</p>
        </>
      )}
    </details>
  )
}
