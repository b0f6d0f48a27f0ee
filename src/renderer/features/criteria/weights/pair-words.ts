// Judgements of Saaty's scale in words: "Security matters strongly more than Portfolio (5)".
import { formatNumber } from '../../../../shared/format.ts'
import { type MessageKey, text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'

/** The steps of the scale from "the first extremely" over "alike" to "the second extremely". */
export const scaleSteps: readonly number[] = [
  9,
  8,
  7,
  6,
  5,
  4,
  3,
  2,
  1,
  ...[2, 3, 4, 5, 6, 7, 8, 9].map((times) => 1 / times),
]

const SAME = 1e-6

/** The step of the scale that a ratio stands on, or null: it lies between two. */
export const stepOf = (ratio: number | null): number | null =>
  ratio === null
    ? null
    : (scaleSteps.find((step) => Math.abs(Math.log(step / ratio)) < SAME) ?? null)

/** How many times the one that matters more is as important as the other: ≥ 1. */
export const timesOf = (ratio: number): number => (ratio >= 1 ? ratio : 1 / ratio)

export const timesText = (ratio: number): string => formatNumber(timesOf(ratio), locale, 0, 1)

/** "strongly more (5)"; a ratio between two steps is told by its number alone. */
export const strengthWords = (ratio: number): string => {
  const step = stepOf(ratio)
  const times = step === null ? null : Math.round(timesOf(step))
  return times === null
    ? text('weights.pairs.timesMore', { times: timesText(ratio) })
    : text(`weights.pairs.strength.${times}` as MessageKey)
}

/** The whole judgement as a sentence. */
export const judgementWords = (first: string, second: string, ratio: number): string => {
  if (stepOf(ratio) === 1) return text('weights.pairs.alike', { first, second })
  const [more, less] = ratio > 1 ? [first, second] : [second, first]
  return text('weights.pairs.judgement', { more, less, strength: strengthWords(ratio) })
}
