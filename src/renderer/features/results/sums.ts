// The sums behind the numbers of the results, as data for the sum popover.
import type {
  Criterion,
  CriterionId,
  Leaf,
  RankedAgency,
  Ranking,
} from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { layersLine } from '../../ui/score-layers.tsx'
import type { Sum, SumRow } from '../../ui/sum-popover.tsx'
import type { Lead } from './headline.ts'
import { leadText, type Numbers } from './numbers.ts'

/** An agency's score: weight × value of each criterion. */
export const scoreSum = (result: RankedAgency, ranking: Ranking, numbers: Numbers): Sum => {
  const left = result.cells.some((cell) => cell.contribution === null)
  return {
    title: text('results.sum.scoreTitle', { name: result.name }),
    rows: ranking.leaves.map((leaf, index): SumRow => {
      const cell = result.cells[index]
      if (cell === undefined || cell.weight === null)
        return {
          label: leaf.criterion.name,
          more: layersLine(cell),
          weight: null,
          value: null,
          contribution: null,
          note: text(
            cell?.state === 'not-applicable' ? 'results.sum.notApplicable' : 'results.sum.missing',
          ),
        }
      return {
        label: leaf.criterion.name,
        more: layersLine(cell),
        weight: numbers.share(cell.weight),
        value: numbers.value(cell.value),
        contribution: numbers.points(cell.contribution),
      }
    }),
    total: numbers.points(result.score),
    note: text(left ? 'results.sum.scaled' : 'results.sum.unrounded'),
  }
}

/** The lead of one agency over another, criterion by criterion. */
export const leadSum = (lead: Lead, ranking: Ranking, numbers: Numbers): Sum => ({
  title: text('results.sum.leadTitle', { first: lead.first.name, second: lead.second.name }),
  heads: [
    text('ui.sum.part'),
    lead.first.name,
    lead.second.name,
    text('results.sum.leadDifference'),
  ],
  sign: '−',
  rows: ranking.leaves.map((leaf, index) => {
    const first = lead.first.cells[index]?.contribution ?? null
    const second = lead.second.cells[index]?.contribution ?? null
    return {
      label: leaf.criterion.name,
      weight: numbers.points(first),
      value: numbers.points(second),
      contribution: numbers.difference((first ?? 0) - (second ?? 0)),
    }
  }),
  total: leadText(lead.points, numbers),
  note: text('results.sum.unrounded'),
})

export interface ShareSum {
  readonly title: string
  readonly formula: string
  readonly words: string
}

/** A criterion's share of all weights: its weight as entered ÷ the sum, through its parent if it has one. */
export const shareSum = (
  leaf: Leaf,
  criteria: readonly Criterion[],
  leaves: readonly Leaf[],
  numbers: Numbers,
): ShareSum => {
  const byId = new Map<CriterionId, Criterion>(
    criteria.map((criterion) => [criterion.id, criterion]),
  )
  const parentOf = (criterion: Criterion): Criterion | undefined =>
    criterion.parent === null ? undefined : byId.get(criterion.parent)
  const siblingsOf = (parent: Criterion): number =>
    criteria
      .filter((criterion) => criterion.parent === parent.id)
      .reduce((total, criterion) => total + criterion.weight, 0)
  const entered = ({ criterion }: Leaf): number => {
    const parent = parentOf(criterion)
    if (parent === undefined) return criterion.weight
    const siblings = siblingsOf(parent)
    return siblings > 0 ? (parent.weight * criterion.weight) / siblings : 0
  }
  const sum = numbers.exact(leaves.reduce((total, other) => total + entered(other), 0))
  const { criterion } = leaf
  const parent = parentOf(criterion)
  const title = text('results.sum.shareTitle', { criterion: criterion.name })
  const params = {
    weight: numbers.exact(criterion.weight),
    sum,
    share: numbers.share(leaf.weight),
  }
  if (parent === undefined)
    return {
      title,
      formula: text('results.sum.share', params),
      words: text('results.sum.shareWords', params),
    }
  const child = {
    ...params,
    parent: parent.name,
    parentWeight: numbers.exact(parent.weight),
    siblings: numbers.exact(siblingsOf(parent)),
  }
  return {
    title,
    formula: text('results.sum.shareChild', child),
    words: text('results.sum.shareChildWords', child),
  }
}
