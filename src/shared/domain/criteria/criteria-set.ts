// A set of criteria as it is judged by: what is frozen, and what a template holds.
import { canonical, type Json } from '../canonical.ts'
import type {
  Criterion,
  EvaluationDetails,
  Gate,
  Level,
  PanelRule,
  PriceRule,
  Scale,
} from '../model.ts'
import type { PricingPlan } from '../pricing/plan.ts'

/** Every key: a field that is added to the model does not compile until it stands here. */
type Every<Object extends object, Left extends keyof Object = never> = Readonly<
  Record<Exclude<keyof Object, Left>, Json>
>

export interface CriteriaSet {
  /** Of the criteria that have none of their own. */
  readonly scale: Scale
  readonly criteria: readonly Criterion[]
  readonly gates: readonly Gate[]
}

const scaleData = ({ min, max, step }: Scale): Every<Scale> => ({ min, max, step })

const levelData = ({ value, label }: Level): Every<Level> => ({ value, label })

const priceData = ({ formula, floor, ceiling, k }: PriceRule): Every<PriceRule> => ({
  formula,
  floor,
  ceiling,
  k,
})

const panelRuleData = (rule: PanelRule): Json =>
  rule.rule === 'trimmed-mean'
    ? { rule: rule.rule, trim: rule.trim, decimals: rule.decimals }
    : { rule: rule.rule, decimals: rule.decimals }

const criterionData = (criterion: Criterion): Every<Criterion, 'weightLocked'> => ({
  id: criterion.id,
  name: criterion.name,
  weight: criterion.weight,
  kind: criterion.kind,
  direction: criterion.direction,
  scale: criterion.scale === null ? null : scaleData(criterion.scale),
  levels: criterion.levels.map(levelData),
  levelsOnly: criterion.levelsOnly,
  valueFunction:
    criterion.valueFunction === null
      ? null
      : { points: criterion.valueFunction.points.map(([raw, value]) => [raw, value]) },
  price: criterion.price === null ? null : priceData(criterion.price),
  minimum: criterion.minimum,
  parent: criterion.parent,
  guidance: criterion.guidance,
  questions: criterion.questions,
  unit: criterion.unit,
  measuredFrom: criterion.measuredFrom,
})

const gateData = ({ id, name, description }: Gate): Every<Gate> => ({ id, name, description })

/**
 * By what prices become points. The basket, plug figures and inquiries are no part of it: they are the work
 * that begins when the quotes are opened, and the ledger holds each step of it.
 */
const pricingData = ({ basis, scenario, abnormal, alternative }: PricingPlan): Json => ({
  basis,
  abnormal: abnormal as unknown as Json,
  alternative: alternative as unknown as Json,
  maintenanceMonths: scenario.maintenanceMonths,
  contingencyPercent: scenario.contingencyPercent,
  hoursPerDay: scenario.hoursPerDay,
  hoursPerMonth: scenario.hoursPerMonth,
  vat: scenario.vat,
  overrun: scenario.overrun as unknown as Json,
})

/**
 * The canonical text of what is frozen: criteria in order with weights, scales, levels, value functions and
 * price formulas, gates in order, the evaluation's scale, its panel rule and how prices are compared. Its UTF-8 bytes are what the hash
 * of a freeze covers. Whether a weight is locked while others are rebalanced is no part of it: it changes no
 * result. Equal sets give equal texts, in any evaluation.
 */
export const frozenText = (
  { scale, criteria, gates }: CriteriaSet,
  { panelRule, pricing }: Pick<EvaluationDetails, 'panelRule' | 'pricing'>,
): string =>
  canonical({
    format: 'shortlist-frozen-criteria',
    version: 1,
    scale: scaleData(scale),
    panelRule: panelRule === null ? null : panelRuleData(panelRule),
    pricing: pricing === null ? null : pricingData(pricing),
    criteria: criteria.map(criterionData),
    gates: gates.map(gateData),
  })
