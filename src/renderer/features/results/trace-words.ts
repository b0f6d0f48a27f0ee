// The arithmetic of one cell, written out with its own numbers.
import type { Leaf, PanelRule } from '../../../shared/domain/model.ts'
import { isOutside } from '../../../shared/domain/scale.ts'
import { formatMoney, formatNumber } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import type { CellTrace } from './cell-trace.ts'
import type { Numbers } from './numbers.ts'

/** By which rule the evaluators' scores became one. */
export const ruleWords = (rule: PanelRule | null, equalWeights: boolean): string => {
  if (rule === null)
    return text(equalWeights ? 'results.trace.equalMean' : 'results.trace.weightedMean')
  const words =
    rule.rule === 'trimmed-mean'
      ? text('results.trace.trimmed', { trim: rule.trim })
      : text(rule.rule === 'median' ? 'results.trace.median' : 'results.trace.mean')
  return rule.decimals === null
    ? words
    : `${words} ${plural('results.trace.rounded', rule.decimals)}`
}

const linear = (leaf: Leaf, raw: number, value: string, numbers: Numbers): string => {
  const { min, max } = leaf.scale
  const params = {
    raw: numbers.exact(Math.min(max, Math.max(min, raw))),
    min: numbers.exact(min),
    max: numbers.exact(max),
    value,
  }
  const formula = text(
    leaf.criterion.direction === 'lower' ? 'results.trace.linearLower' : 'results.trace.linear',
    params,
  )
  return isOutside(raw, leaf.scale)
    ? `${text('results.trace.clipped', { ...params, raw: numbers.exact(raw) })} ${formula}`
    : formula
}

const priced = (trace: CellTrace, raw: number, value: string, numbers: Numbers): string => {
  const { price } = trace.leaf.criterion
  if (price === null) return text('results.trace.noValue')
  const amount = (number: number | null | undefined): string =>
    number == null ? '–' : formatNumber(number, numbers.locale, 0, 2)
  return text(`results.trace.price.${price.formula}`, {
    raw: amount(raw),
    value,
    lowest: amount(trace.benchmark?.lowest),
    highest: amount(trace.benchmark?.highest),
    mean: amount(trace.benchmark?.mean),
    floor: amount(price.floor),
    ceiling: amount(price.ceiling),
    k: numbers.exact(price.k ?? 1),
  })
}

/** How the raw score became a value 0…100; null when there is no score. */
export const valueWords = (trace: CellTrace, numbers: Numbers): string | null => {
  const { cell, leaf } = trace
  if (cell.raw === null) return null
  if (cell.value === null) return text('results.trace.noValue')
  const value = numbers.exact(cell.value)
  if (leaf.criterion.kind === 'price') return priced(trace, cell.raw, value, numbers)
  const { valueFunction } = leaf.criterion
  if (valueFunction === null) return linear(leaf, cell.raw, value, numbers)
  return text('results.trace.curve', {
    points: valueFunction.points
      .map(([raw, of]) =>
        text('results.trace.curvePoint', { raw: numbers.exact(raw), value: numbers.exact(of) }),
      )
      .join(', '),
    raw: numbers.exact(cell.raw),
    value,
  })
}

/** Where a score that nobody typed comes from; null for rated criteria. */
export const originWords = (
  trace: CellTrace,
  currency: string,
  numbers: Numbers,
): string | null => {
  const { cell, leaf } = trace
  if (leaf.criterion.kind === 'measured')
    return cell.raw === null
      ? text('results.trace.measuredNone')
      : text('results.trace.measured', { raw: numbers.exact(cell.raw) })
  if (leaf.criterion.kind === 'price')
    return cell.raw === null
      ? text('results.trace.quoteNone')
      : text('results.trace.quote', { amount: formatMoney(cell.raw, currency, numbers.locale) })
  return null
}

/** What the panel agreed on, and what stood there before. */
export const agreedWords = (trace: CellTrace, numbers: Numbers): string | null => {
  const { moderated, before } = trace
  if (moderated === null) return null
  if (moderated.value === null) return text('results.trace.agreedNa')
  const value = numbers.exact(moderated.value)
  return before === null
    ? text('results.trace.agreedNew', { value })
    : text('results.trace.agreed', { value, before: numbers.exact(before) })
}

/** Points ahead of or behind the agency that the others are compared with. */
export const differenceWords = (
  own: number,
  theirs: number,
  baseline: string,
  numbers: Numbers,
): string => {
  const points = numbers.exact(Math.abs(own - theirs))
  if (!/[1-9]/.test(points)) return text('results.trace.same', { baseline })
  return text(own > theirs ? 'results.trace.more' : 'results.trace.less', {
    points,
    baseline,
    theirs: numbers.exact(theirs),
  })
}
