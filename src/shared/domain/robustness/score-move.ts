// The least change of one agreed score after which another agency is first.

import { directionOf, slackOf } from '../matrix.ts'
import type {
  AgencyId,
  CellResult,
  CriterionId,
  Leaf,
  RankedAgency,
  Ranking,
  Scale,
} from '../model.ts'
import { type PreparedRanking, rankPrepared, withModerated } from '../ranking.ts'
import { valueOfRaw } from '../scale.ts'
import { beyondTie } from './margin.ts'
import { leaderOf } from './table.ts'

export interface ScoreMove {
  readonly agency: AgencyId
  readonly criterion: CriterionId
  /** The agreed cell now and then, in the criterion's unit, within its scale. */
  readonly from: number
  readonly to: number
  readonly newLeader: AgencyId
  /** |to − from| in steps of the scale. */
  readonly steps: number
}

/** One step of a scale; a tenth of it where no step is set. */
export const stepOf = (scale: Scale): number =>
  scale.step !== null && scale.step > 0 ? scale.step : (scale.max - scale.min) / 10

/**
 * The raw value nearest to `raw`, within the scale, whose value is at least (`up`) or at most `target`; null
 * when there is none. Value functions may rise and fall: both ways are tried, breakpoint by breakpoint.
 */
export const nearestRaw = (raw: number, target: number, up: boolean, leaf: Leaf): number | null => {
  const { scale, criterion } = leaf
  const value = (at: number): number =>
    valueOfRaw(at, scale, criterion.direction, criterion.valueFunction)
  const reached = (at: number): boolean => (up ? value(at) >= target : value(at) <= target)
  if (reached(raw)) return raw
  const breaks = [
    scale.min,
    ...(criterion.valueFunction?.points.map((point) => point[0]) ?? []),
    scale.max,
  ].filter((at) => at >= scale.min && at <= scale.max)
  const walk = (stops: readonly number[]): number | null => {
    let before = raw
    for (const stop of stops) {
      if (reached(stop)) {
        const rise = value(stop) - value(before)
        const at = rise === 0 ? stop : before + ((target - value(before)) / rise) * (stop - before)
        return Math.min(Math.max(at, Math.min(before, stop)), Math.max(before, stop))
      }
      before = stop
    }
    return null
  }
  const above = walk(breaks.filter((at) => at > raw).sort((a, b) => a - b))
  const below = walk(breaks.filter((at) => at < raw).sort((a, b) => b - a))
  if (above === null || below === null) return above ?? below
  return above - raw <= raw - below ? above : below
}

type Candidate = Omit<ScoreMove, 'newLeader'>

/**
 * Past a minimum by a hair more than its slack, so that one per cent less of the move stays within it even
 * for a cell that lies exactly on the minimum.
 */
const belowMinimum = (leaf: Leaf): number => {
  const minimum = leaf.criterion.minimum ?? 0
  const hair = 1.005 * slackOf(minimum)
  return minimum + (directionOf(leaf.criterion) === 'lower' ? hair : -hair)
}

const within = (raw: number, scale: Scale): boolean => raw >= scale.min && raw <= scale.max

/** Whether one rated minimum is all that keeps an agency out. */
const onlyMinimum = (result: RankedAgency, criterion: CriterionId): boolean =>
  result.excluded?.length === 1 &&
  result.excluded[0]?.kind === 'minimum' &&
  result.excluded[0].id === criterion

/** The raw value of one cell at which its agency wins or loses the lead by its score; null when none does. */
const scoreTarget = (
  cell: CellResult,
  leaf: Leaf,
  result: RankedAgency,
  ranking: Ranking,
): number | null => {
  const [leader, runnerUp] = ranking.results.filter((other) => other.rank !== null)
  const { raw, value, weight } = cell
  if (leader === undefined || raw === null || value === null || !weight) return null
  const falls = result.agency === leader.agency
  const rival = falls ? runnerUp : leader
  if (rival === undefined) return null
  const gap = Math.abs((rival.score ?? 0) - (result.score ?? 0))
  const change = (gap + beyondTie(gap)) / weight
  return nearestRaw(raw, falls ? value - change : value + change, !falls, leaf)
}

const cellOf = (ranking: Ranking, agency: AgencyId, index: number) => {
  const result = ranking.results.find((other) => other.agency === agency)
  const cell = result?.cells[index]
  return result === undefined || cell === undefined ? null : { result, cell }
}

/** Only one cell is tried at a time; this one set to `value`. */
const tried = (prepared: PreparedRanking, cell: Cell, value: number): Ranking =>
  rankPrepared(
    withModerated(prepared, { agency: cell.agency, criterion: cell.criterion, value, reason: '' }),
  )

interface Cell {
  readonly agency: AgencyId
  readonly criterion: CriterionId
}

/** The raw values worth trying for one cell: where scores draw level, and where a minimum lets in or out. */
const targetsFor = (
  prepared: PreparedRanking,
  ranking: Ranking,
  result: RankedAgency,
  index: number,
): number[] => {
  const leaf = ranking.leaves[index]
  const cell = result.cells[index]
  if (leaf === undefined || cell === undefined) return []
  const { id: criterion, minimum } = leaf.criterion
  const targets: (number | null)[] = []
  if (result.excluded === null) {
    targets.push(scoreTarget(cell, leaf, result, ranking))
    if (minimum !== null) targets.push(belowMinimum(leaf))
  } else if (minimum !== null && onlyMinimum(result, criterion)) {
    // Coming in may change the prices that all are compared with: the score is judged from there.
    const inside = tried(prepared, { agency: result.agency, criterion }, minimum)
    const then = cellOf(inside, result.agency, index)
    targets.push(minimum, then === null ? null : scoreTarget(then.cell, leaf, then.result, inside))
  }
  return targets.filter((to) => to !== null && within(to, leaf.scale)) as number[]
}

const candidatesOf = (prepared: PreparedRanking, ranking: Ranking): Candidate[] =>
  ranking.results.flatMap((result) =>
    ranking.leaves.flatMap((leaf, index) => {
      const from = result.cells[index]?.raw ?? null
      if (leaf.criterion.kind !== 'rated' || from === null) return []
      return targetsFor(prepared, ranking, result, index).map((to) => ({
        agency: result.agency,
        criterion: leaf.criterion.id,
        from,
        to,
        steps: Math.abs(to - from) / stepOf(leaf.scale),
      }))
    }),
  )

/**
 * The smallest change, in steps of its scale, of one agreed rated cell (the moderated value) after which an
 * agency other than the leader is first: the leader's cell down, a challenger's up, or either past a minimum.
 * Null when no single cell within its scale can, or nobody leads. At the named value the new leader is ahead
 * by a hair (`beyondTie`); each claim is tried out on the ranking itself before it is made.
 */
export const smallestScoreMove = (prepared: PreparedRanking): ScoreMove | null => {
  const ranking = rankPrepared(prepared)
  const leader = leaderOf(ranking)
  if (leader === null) return null
  const candidates = candidatesOf(prepared, ranking).sort((a, b) => a.steps - b.steps)
  for (const candidate of candidates) {
    const newLeader = leaderOf(tried(prepared, candidate, candidate.to))
    if (newLeader !== null && newLeader !== leader) return { ...candidate, newLeader }
  }
  return null
}
