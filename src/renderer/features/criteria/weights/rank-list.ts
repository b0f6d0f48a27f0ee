// An order of importance as a list that can be re-ordered, where an entry may be level with the one above it.
import type { CriterionId } from '../../../../shared/domain/model.ts'

export interface Placed {
  readonly id: CriterionId
  /** As important as the one above; never so for the first. */
  readonly tied: boolean
}

type Ranks = Readonly<Record<string, number>>

/** Ranks as in sport: 1, 2, 2, 4. */
export const competitionRanks = (order: readonly Placed[]): Ranks => {
  const ranks: Record<string, number> = {}
  let rank = 1
  order.forEach(({ id, tied }, index) => {
    if (!tied || index === 0) rank = index + 1
    ranks[id] = rank
  })
  return ranks
}

/** The list that ranks stand for; criteria without a rank come last. */
export const orderOf = (ranks: Ranks, ids: readonly CriterionId[]): readonly Placed[] => {
  const rankOf = (id: CriterionId): number => ranks[id] ?? Number.POSITIVE_INFINITY
  const sorted = ids.toSorted((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)))
  return sorted.map((id, index) => {
    const above = sorted[index - 1]
    return { id, tied: above !== undefined && id in ranks && ranks[above] === ranks[id] }
  })
}

/** The entry at `from` put so that it stands at `to`; it takes no tie with it and leaves the others theirs. */
export const moved = (order: readonly Placed[], from: number, to: number): readonly Placed[] => {
  const entry = order[from]
  if (entry === undefined || to < 0 || to >= order.length || from === to) return order
  // Whoever was tied to the entry that leaves is tied to nobody in particular.
  const left = order.map((other, index) =>
    index === from + 1 && !entry.tied ? { ...other, tied: false } : other,
  )
  const rest = left.toSpliced(from, 1)
  return rest
    .toSpliced(to, 0, { ...entry, tied: false })
    .map((other, index) => (index === 0 ? { ...other, tied: false } : other))
}

export const withTie = (
  order: readonly Placed[],
  id: CriterionId,
  tied: boolean,
): readonly Placed[] =>
  order.map((entry, index) => (entry.id === id && index > 0 ? { ...entry, tied } : entry))
