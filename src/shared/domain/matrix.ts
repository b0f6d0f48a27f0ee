// The score matrix: which criteria have cells and what each weighs, and what one cell holds after the
// panel rule. The ranking is a sum over this.

import type {
  Agency,
  AgencyId,
  CellResult,
  Criterion,
  CriterionId,
  EvaluationDetails,
  Evaluator,
  EvaluatorId,
  Leaf,
  MeasuredFact,
  Moderated,
  PanelRule,
  Quote,
  Score,
} from './model.ts'
import { countingWeight } from './panel/members.ts'
import { combinePanel, weightedMean } from './panel/panel-rule.ts'
import { type PriceBenchmark, priceValue } from './pricing/formulas.ts'
import { isOutside, valueOfRaw } from './scale.ts'

/** Minimums are met exactly in practice; a mean may miss them by rounding of binary numbers. */
const SLACK = 1e-9

/**
 * The criteria with cells, in document order, with normalised weights: Σ = 1, or all 0 when no weight is
 * positive. Children share their parent's weight in proportion to their own; children without any weight
 * leave their parent's share to the rest. `weights` overrides weights as entered, by criterion id.
 */
export const leavesOf = (
  criteria: readonly Criterion[],
  scale: EvaluationDetails['scale'],
  weights: ReadonlyMap<CriterionId, number> = new Map(),
): readonly Leaf[] => {
  const entered = (criterion: Criterion): number => weights.get(criterion.id) ?? criterion.weight
  const known = new Map(criteria.map((criterion) => [criterion.id, criterion]))
  const childSums = new Map<CriterionId, number>()
  for (const criterion of criteria)
    if (criterion.parent !== null && known.has(criterion.parent))
      childSums.set(criterion.parent, (childSums.get(criterion.parent) ?? 0) + entered(criterion))
  const leaves = criteria.filter((criterion) => !childSums.has(criterion.id))
  const raw = leaves.map((criterion) => {
    const parent = criterion.parent === null ? undefined : known.get(criterion.parent)
    if (parent === undefined) return entered(criterion)
    const siblings = childSums.get(parent.id) ?? 0
    return siblings > 0 ? entered(parent) * (entered(criterion) / siblings) : 0
  })
  const sum = raw.reduce((total, weight) => total + weight, 0)
  return leaves.map((criterion, index) => ({
    criterion,
    weight: sum > 0 ? (raw[index] ?? 0) / sum : 0,
    scale: criterion.scale ?? scale,
  }))
}

/** Whose scores count, and how they become one. */
export interface PanelView {
  readonly rule: PanelRule | null
  readonly weights: ReadonlyMap<EvaluatorId, number>
  /** Of members whom a conflict of interest keeps from some agencies, these agencies. */
  readonly recused: ReadonlyMap<EvaluatorId, readonly AgencyId[]>
  /** The individual layer of one evaluator instead of the panel; moderated values are ignored then. */
  readonly only: EvaluatorId | null
}

export const panelViewOf = (
  rule: PanelRule | null,
  evaluators: readonly Evaluator[],
  only: EvaluatorId | null,
): PanelView => ({
  rule,
  only,
  weights: new Map(evaluators.map((evaluator) => [evaluator.id, countingWeight(evaluator)])),
  recused: new Map(
    evaluators.flatMap(({ id, recusedFrom }) =>
      recusedFrom === 'all' || recusedFrom.length === 0 ? [] : [[id, recusedFrom]],
    ),
  ),
})

/** A cell before its value: the raw number and where it comes from. */
export interface RawCell {
  readonly state: CellResult['state']
  readonly layer: CellResult['layer']
  readonly raw: number | null
}

const missing = (layer: CellResult['layer']): RawCell => ({ state: 'missing', layer, raw: null })
const scored = (layer: CellResult['layer'], raw: number): RawCell => ({
  state: 'scored',
  layer,
  raw,
})
const notApplicable = (layer: CellResult['layer']): RawCell => ({
  state: 'not-applicable',
  layer,
  raw: null,
})

/** What a score weighs in its cell, ≥ 0; 0: it never counts. */
export const weightIn = (
  view: PanelView,
  { evaluator, agency }: Pick<Score, 'evaluator' | 'agency'>,
): number =>
  view.recused.get(evaluator)?.includes(agency) === true ? 0 : (view.weights.get(evaluator) ?? 0)

/**
 * The panel cell of a rated criterion: the moderated value if there is one, else the panel rule over the
 * evaluators who scored (mean weighted by evaluator weight when there is no rule; weight 0 never counts).
 * Not applicable when at least one says so and nobody scored.
 */
export const panelCell = (
  scores: readonly Score[],
  moderated: Moderated | null,
  view: PanelView,
): RawCell => {
  if (moderated !== null && view.only === null)
    return moderated.value === null
      ? notApplicable('moderated')
      : scored('moderated', moderated.value)
  const values: number[] = []
  const weights: number[] = []
  let saidNotApplicable = false
  for (const score of scores) {
    if (view.only !== null && score.evaluator !== view.only) continue
    const weight = view.only === null ? weightIn(view, score) : 1
    if (!(weight > 0)) continue
    if (score.state === 'not-applicable') saidNotApplicable = true
    if (score.state !== 'scored' || score.value === null) continue
    values.push(score.value)
    weights.push(weight)
  }
  const combined =
    view.rule === null || view.only !== null
      ? weightedMean(values, weights)
      : combinePanel(values, view.rule)
  if (combined !== null) return scored('panel', combined)
  return saidNotApplicable ? notApplicable('panel') : missing('panel')
}

/** A fact of the profile as a number; null: not known. */
export const profileFact = (agency: Agency, fact: MeasuredFact): number | null => {
  if (fact === 'hourlyRateMin') return agency.hourlyRate?.min ?? null
  if (fact === 'hourlyRateMax') return agency.hourlyRate?.max ?? null
  return agency[fact]
}

/** The cell of a measured criterion: the agency's measurement, or the fact that it reads from the profile. */
export const measuredCell = (agency: Agency, criterion: Criterion): RawCell => {
  const fact = criterion.measuredFrom
  const value = Object.hasOwn(agency.measured, criterion.id)
    ? agency.measured[criterion.id]
    : fact !== null
      ? profileFact(agency, fact)
      : undefined
  return value === undefined || value === null ? missing('measured') : scored('measured', value)
}

/** The cell of a price criterion: the quoted amount when it is in the evaluation's currency. */
export const priceCell = (quote: Quote | null, currency: string): RawCell =>
  quote === null || quote.currency !== currency ? missing('price') : scored('price', quote.amount)

/** A price that a formula can take: positive, as all ratios need. */
export const usablePrice = (cell: RawCell): number | null =>
  cell.raw !== null && cell.raw > 0 ? cell.raw : null

/** The value 0…100 of a cell; null when it has none (a price formula that is undefined here, too). */
export const valueOfCell = (
  cell: RawCell,
  leaf: Leaf,
  benchmark: PriceBenchmark | null,
): number | null => {
  if (cell.raw === null) return null
  const { criterion } = leaf
  if (criterion.kind !== 'price')
    return valueOfRaw(cell.raw, leaf.scale, criterion.direction, criterion.valueFunction)
  const price = usablePrice(cell)
  if (price === null || criterion.price === null) return null
  return priceValue(price, criterion.price, benchmark)
}

export const isClipped = (cell: RawCell, leaf: Leaf): boolean =>
  leaf.criterion.kind === 'measured' && cell.raw !== null && isOutside(cell.raw, leaf.scale)

/** The direction in which a criterion's raw values get better; a price always gets better downwards. */
export const directionOf = (criterion: Criterion): Criterion['direction'] =>
  criterion.kind === 'price' ? 'lower' : criterion.direction

/** How far beyond a minimum a raw value may be and still meet it. */
export const slackOf = (minimum: number): number => SLACK * Math.max(1, Math.abs(minimum))

/** Whether a cell after the panel rule is worse than the criterion's minimum (the most allowed for `lower`). */
export const missesMinimum = (cell: RawCell, criterion: Criterion): boolean => {
  if (cell.raw === null || criterion.minimum === null) return false
  const slack = slackOf(criterion.minimum)
  return directionOf(criterion) === 'lower'
    ? cell.raw > criterion.minimum + slack
    : cell.raw < criterion.minimum - slack
}
