// How a method gets from answers to weights: the term, the formula and where it comes from, on demand.
import type { WeightAnswers } from '../../../../shared/domain/weights/elicitation.ts'
import { type MessageKey, text } from '../../../../shared/messages/translate.ts'
import styles from './questions.module.css'

/** Message keys end with this: methods that have variants are told apart. */
export const variantOf = (answers: WeightAnswers): string =>
  answers.method === 'rank-order'
    ? answers.formula
    : answers.method === 'ahp'
      ? answers.prioritisation
      : answers.method

export function MethodDetails({ answers }: { readonly answers: WeightAnswers }) {
  const variant = variantOf(answers)
  return (
    <details className={styles.details}>
      <summary>{text('weights.how')}</summary>
      <p className={styles.explained}>{text(`weights.method.${variant}` as MessageKey)}</p>
      <p className={styles.formula}>{text(`weights.formula.${variant}` as MessageKey)}</p>
      {answers.method === 'ahp' && (
        <>
          <p className={styles.explained}>{text('weights.consistency.how')}</p>
          <p className={styles.formula}>{text('weights.formula.consistency')}</p>
        </>
      )}
    </details>
  )
}
