// What "worst" and "best" mean on a criterion: swing questions are about that distance, and answers that do not
// keep it in mind are worth little (von Winterfeldt & Edwards 1986).
import { directionOf } from '../../../../shared/domain/matrix.ts'
import type { Criterion, EvaluationDetails } from '../../../../shared/domain/model.ts'
import { formatNumber } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'

export interface Ends {
  readonly worst: string
  readonly best: string
}

const endWords = (value: number, label: string | null): string => {
  const number = formatNumber(value, locale, 0, 6)
  return label === null
    ? number
    : text('weights.swing.anchored', {
        number,
        // It stands inside a sentence here.
        label: label.replace(/\.$/, ''),
      })
}

/** A value function wins over the scale and its direction. */
const rawEnds = (
  { scale, valueFunction }: Criterion,
  evaluation: EvaluationDetails,
): { readonly min: number; readonly max: number } => {
  const points = valueFunction?.points ?? []
  const [first, last] = [points[0], points.at(-1)]
  return first === undefined || last === undefined
    ? (scale ?? evaluation.scale)
    : { min: first[0], max: last[0] }
}

const lowIsBest = (criterion: Criterion): boolean => {
  const points = criterion.valueFunction?.points ?? []
  const [first, last] = [points[0], points.at(-1)]
  return first === undefined || last === undefined
    ? directionOf(criterion) === 'lower'
    : first[1] > last[1]
}

/** The ends of a criterion's scale in words, with the anchors that it has there. */
export const endsOf = (
  criterion: Criterion,
  evaluation: EvaluationDetails,
  isGroup: boolean,
): Ends => {
  if (isGroup)
    return { worst: text('weights.swing.groupWorst'), best: text('weights.swing.groupBest') }
  if (criterion.kind === 'price')
    return { worst: text('weights.swing.priceWorst'), best: text('weights.swing.priceBest') }
  const { min, max } = rawEnds(criterion, evaluation)
  const labelOf = (value: number): string | null =>
    criterion.levels.find((level) => level.value === value)?.label ?? null
  const low = endWords(min, labelOf(min))
  const high = endWords(max, labelOf(max))
  return lowIsBest(criterion) ? { worst: high, best: low } : { worst: low, best: high }
}
