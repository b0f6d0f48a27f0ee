// How scales, values and removals of criteria are written.
import type {
  Criterion,
  CriterionId,
  EvaluationState,
  Scale,
} from '../../../shared/domain/model.ts'
import { formatList, formatNumber } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'

/** Of a criterion or a gate; null: it will do. */
export const nameProblem = (
  name: string,
  needed: 'criteria.nameNeeded' | 'criteria.gate.nameNeeded' = 'criteria.nameNeeded',
): string | null => {
  if (name.trim() === '') return text(needed)
  return name.trim().length > 200 ? text('criteria.nameTooLong') : null
}

/** As entered: no rounding that would hide a decimal. */
export const plainNumber = (value: number): string => formatNumber(value, locale, 0, 6)

export const rangeWords = (scale: Scale): string =>
  scale.step === null
    ? text('criteria.scale.range', { min: plainNumber(scale.min), max: plainNumber(scale.max) })
    : text('criteria.scale.step', {
        min: plainNumber(scale.min),
        max: plainNumber(scale.max),
        step: plainNumber(scale.step),
      })

/** Short enough for a cell. */
export const scaleWords = (criterion: Criterion, evaluation: Scale, isGroup: boolean): string => {
  if (isGroup) return text('criteria.scale.group')
  if (criterion.kind === 'price') return text('criteria.scale.price')
  const { min, max } = criterion.scale ?? evaluation
  const range = text('criteria.scale.range', { min: plainNumber(min), max: plainNumber(max) })
  const directed =
    criterion.valueFunction !== null
      ? text('criteria.scale.valueFunction', { range })
      : criterion.direction === 'lower'
        ? text('criteria.scale.lower', { range })
        : range
  if (criterion.kind !== 'measured') return directed
  const measured =
    criterion.unit === null
      ? directed
      : text('criteria.scale.unit', { range: directed, unit: criterion.unit })
  return text('criteria.scale.measured', { range: measured })
}

/** What its numbers are worth, and below which an agency is out. */
export const valueWords = (criterion: Criterion): string => {
  const { valueFunction, minimum, direction } = criterion
  const curve =
    valueFunction === null
      ? text('criteria.panel.value.linear')
      : plural('criteria.panel.value.curve', valueFunction.points.length)
  if (minimum === null) return curve
  const key = direction === 'lower' ? 'maximum' : 'minimum'
  const limit = text(`criteria.panel.value.${key}`, { value: plainNumber(minimum) })
  return text('criteria.panel.value.with', { curve, limit })
}

/** What goes with a criterion that is removed: its parts, and all that was said about either. */
export const removedWords = (state: EvaluationState, criterion: Criterion): string => {
  const parts = state.criteria.filter((other) => other.parent === criterion.id)
  const gone = new Set<CriterionId>([criterion.id, ...parts.map((part) => part.id)])
  const about = (entry: { readonly criterion: CriterionId }): boolean => gone.has(entry.criterion)
  const scores = state.scores.filter((score) => about(score) && score.state !== 'not-scored').length
  const moderated = state.moderated.filter(about).length
  const measurements = state.agencies.reduce(
    (count, agency) => count + [...gone].filter((id) => Object.hasOwn(agency.measured, id)).length,
    0,
  )
  const what = [
    ...(parts.length > 0 ? [plural('criteria.removed.children', parts.length)] : []),
    ...(scores > 0 ? [plural('criteria.removed.scores', scores)] : []),
    ...(moderated > 0 ? [plural('criteria.removed.moderated', moderated)] : []),
    ...(measurements > 0 ? [plural('criteria.removed.measurements', measurements)] : []),
  ]
  return what.length === 0
    ? text('criteria.removed', { name: criterion.name })
    : text('criteria.removed.with', { name: criterion.name, what: formatList(what, locale) })
}
