// A change of scale under scores, as a question: how many there are, and what would become of them.
import { convertRaw, sameRange } from '../../../shared/domain/criteria/convert-scale.ts'
import type { Criterion, EvaluationState, Scale } from '../../../shared/domain/model.ts'

export interface Rescale {
  /** null: the evaluation's own scale. */
  readonly criterion: Criterion | null
  /** null: as the evaluation. */
  readonly scale: Scale | null
  readonly from: Scale
  readonly to: Scale
  /** Scores and agreed values on it. */
  readonly count: number
  /** Of those, how many would lie outside the new scale as they are. */
  readonly outside: number
  /** One of them, as it is and converted. */
  readonly example: { readonly raw: number; readonly carried: number }
}

/** What a new scale would do; null: the same range, or no scores, so that nothing has to be asked. */
export const rescaleOf = (
  { evaluation, criteria, scores, moderated }: EvaluationState,
  criterion: Criterion | null,
  scale: Scale | null,
): Rescale | null => {
  const from = criterion?.scale ?? evaluation.scale
  const to = scale ?? evaluation.scale
  if (sameRange(from, to)) return null
  const concerned = new Set(
    (criterion === null ? criteria.filter((each) => each.scale === null) : [criterion])
      .filter(({ kind }) => kind === 'rated')
      .map(({ id }) => id),
  )
  const values = [...scores, ...moderated].flatMap((cell) =>
    concerned.has(cell.criterion) && cell.value !== null ? [cell.value] : [],
  )
  if (values.length === 0) return null
  const outside = values.filter((value) => value < to.min || value > to.max).length
  // One that moves, so that the example says something.
  const raw = values.find((value) => convertRaw(value, from, to) !== value) ?? values[0] ?? 0
  const example = { raw, carried: convertRaw(raw, from, to) }
  return { criterion, scale, from, to, count: values.length, outside, example }
}
