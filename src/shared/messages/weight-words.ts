// How weights were found, in words: for the wizard that asks, and for the report that prints it.
import type { WeightAnswers } from '../domain/weights/elicitation.ts'
import { text } from './translate.ts'

/** Methods with variants are told apart: the rule of a rank order, the way weights are taken from pairs. */
const variantOf = (answers: WeightAnswers) =>
  answers.method === 'rank-order'
    ? answers.formula
    : answers.method === 'ahp'
      ? answers.prioritisation
      : answers.method

/** One sentence with the method's name, what was asked, and its source. */
export const weightMethodWords = (answers: WeightAnswers): string =>
  text(`weights.method.${variantOf(answers)}`)

/** From answers to weights as a formula. */
export const weightFormulaWords = (answers: WeightAnswers): string =>
  text(`weights.formula.${variantOf(answers)}`)
