// Where a gap is mended: the very cell, profile or list, so that one press leads there.

import type { EvaluationState, Ranking, RankingWarning } from '../../../shared/domain/model.ts'
import { countingWeight, owesScore } from '../../../shared/domain/panel/members.ts'
import { takesPart } from '../../../shared/domain/ranking-row.ts'
import type { Gap } from '../../../shared/domain/readiness.ts'
import type { Focus, Stage } from '../../ui/navigation.ts'
import type { Whereabouts } from '../../ui/whereabouts.ts'

/** The first cell that an evaluator who counts has left empty. */
const firstEmpty = (state: EvaluationState, ranking: Ranking): Partial<Focus> => {
  const given = new Set(
    state.scores
      .filter((score) => score.state !== 'not-scored')
      .map(({ agency, criterion, evaluator }) => JSON.stringify([agency, criterion, evaluator])),
  )
  const rated = ranking.leaves.filter((leaf) => leaf.criterion.kind === 'rated')
  for (const evaluator of state.evaluators.filter((member) => countingWeight(member) > 0))
    for (const agency of state.agencies.filter(takesPart))
      for (const { criterion } of rated)
        if (
          owesScore(evaluator, agency.id, criterion.id) &&
          !given.has(JSON.stringify([agency.id, criterion.id, evaluator.id]))
        )
          return { agency: agency.id, criterion: criterion.id, evaluator: evaluator.id }
  return {}
}

const gates: readonly string[] = ['missing-gate-result']
const profiles: readonly string[] = ['missing-measurement', 'clipped-measurement']
const prices: readonly string[] = ['missing-quote', 'quote-currency', 'price-undefined']

/** The stage where quotes are kept. */
const priceStage = (stages: readonly Stage[]): Stage =>
  stages.find((stage) => (stage as string) === 'pricing') ?? 'agencies'

/** Where a warning is mended. `stages`: those that have a screen. */
export const spotOfWarning = (warning: RankingWarning, stages: readonly Stage[]): Whereabouts => {
  const { agency, criterion } = warning
  if (gates.includes(warning.code)) return { stage: 'criteria', focus: { agency } }
  if (profiles.includes(warning.code)) return { stage: 'agencies', focus: { agency, criterion } }
  if (prices.includes(warning.code)) return { stage: priceStage(stages), focus: { agency } }
  return { stage: 'scoring', focus: { agency, criterion } }
}

/** Where the first of a gap's kind is mended. */
export const spotOfGap = (
  gap: Gap,
  state: EvaluationState,
  ranking: Ranking,
  stages: readonly Stage[],
): Whereabouts => {
  const warned = (codes: readonly string[]): Whereabouts | null => {
    const found = ranking.warnings.find((warning) => codes.includes(warning.code))
    return found === undefined ? null : spotOfWarning(found, stages)
  }
  switch (gap.code) {
    case 'scores-left':
      return { stage: 'scoring', focus: firstEmpty(state, ranking) }
    case 'measurements-left':
      return warned(profiles) ?? { stage: 'agencies', focus: {} }
    case 'gate-results-left':
      return warned(gates) ?? { stage: 'criteria', focus: {} }
    case 'quotes-left':
      return warned(prices) ?? { stage: priceStage(stages), focus: {} }
    default:
      return { stage: gap.stage === 'pricing' ? priceStage(stages) : gap.stage, focus: {} }
  }
}
