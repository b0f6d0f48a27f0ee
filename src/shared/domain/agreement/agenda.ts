// What to talk about first: the cells whose settling could still change who wins.

import { slackOf } from '../matrix.ts'
import type { AgencyId, CriterionId, Leaf } from '../model.ts'
import { type PreparedRanking, rankPrepared } from '../ranking.ts'
import { randomOf } from '../robustness/random.ts'
import { countingScores } from '../robustness/spreads.ts'
import { tableOf } from '../robustness/table.ts'
import { valueOfRaw } from '../scale.ts'

export interface AgendaItem {
  readonly agency: AgencyId
  readonly criterion: CriterionId
  /** The lowest and highest individual score, in the criterion's unit. */
  readonly lowest: number
  readonly highest: number
  /** Points of 100 between the lowest and the highest value. */
  readonly disagreement: number
  /** Share of the agency's sum, 0…1. */
  readonly weight: number
  /** Share of draws, 0…1, in which this one cell decides who is first. */
  readonly chance: number
  /** disagreement × weight × chance: points at stake. */
  readonly priority: number
}

export interface Agenda {
  /** Cells not proved settled, by priority, then by disagreement × weight. */
  readonly items: readonly AgendaItem[]
  /**
   * How many other scored cells provably cannot change the outcome, however all cells are settled between
   * their lowest and highest individual score.
   */
  readonly settled: number
}

interface OpenCell {
  readonly row: number
  readonly leaf: Leaf
  readonly raw: readonly [number, number]
  /** Values 0…100 that a settled score between the two raw ends can take. */
  readonly low: number
  readonly high: number
  readonly now: number
  readonly weight: number
  readonly crossesMinimum: boolean
}

const DRAWS = 2_000
const TOUCH = 1e-9

/** Lowest and highest value of a leaf between two raw scores: at the ends, or at a bend of the curve. */
const valueRange = (leaf: Leaf, low: number, high: number): readonly [number, number] => {
  const { direction, valueFunction } = leaf.criterion
  const bends = (valueFunction?.points ?? []).map((point) => point[0])
  const at = [low, high, ...bends.filter((bend) => bend > low && bend < high)]
  const values = at.map((raw) => valueOfRaw(raw, leaf.scale, direction, valueFunction))
  return [Math.min(...values), Math.max(...values)]
}

const openCells = (prepared: PreparedRanking): { open: OpenCell[]; scored: number } => {
  const ranking = rankPrepared(prepared)
  const table = tableOf(ranking)
  const open: OpenCell[] = []
  let scored = 0
  for (const [row, agency] of table.agencies.entries()) {
    const result = ranking.results.find((one) => one.agency === agency)
    const raw = prepared.raw[prepared.agencyIndex.get(agency) ?? -1]
    for (const [index, leaf] of table.leaves.entries()) {
      const cell = result?.cells[index]
      const input = raw?.inputs[index]
      if (leaf.criterion.kind !== 'rated' || cell?.state !== 'scored' || input === undefined)
        continue
      scored += 1
      const given = countingScores(prepared, input.scores).map((score) => score.value ?? 0)
      const lowest = Math.min(...given)
      const highest = Math.max(...given)
      if (cell.layer === 'moderated' || given.length < 2 || lowest === highest) continue
      const { minimum } = leaf.criterion
      const [low, high] = valueRange(leaf, lowest, highest)
      open.push({
        row,
        leaf,
        raw: [lowest, highest],
        low,
        high,
        now: cell.value ?? 0,
        weight: cell.weight ?? 0,
        crossesMinimum:
          minimum !== null &&
          lowest < minimum + slackOf(minimum) &&
          highest > minimum - slackOf(minimum),
      })
    }
  }
  return { open, scored }
}

/** Per row, the score with all its open cells at their low or high end. */
const extremes = (scores: readonly number[], open: readonly OpenCell[]) => {
  const lowest = [...scores]
  const highest = [...scores]
  for (const cell of open) {
    lowest[cell.row] = (lowest[cell.row] ?? 0) + cell.weight * (cell.low - cell.now)
    highest[cell.row] = (highest[cell.row] ?? 0) + cell.weight * (cell.high - cell.now)
  }
  return { lowest, highest }
}

/**
 * The cells whose settling is proved not to matter. An agency that stays behind even at its best, while some
 * other is at its worst, is never first, so none of its cells matters; when a single agency is then left, no
 * cell does. A cell without weight or without any difference in value never matters. A minimum that a score
 * could cross, or an excluded agency that a settled score could bring in, would change who competes: then only
 * cells without weight or difference are called settled.
 */
const settledCells = (
  scores: readonly number[],
  open: readonly OpenCell[],
  fixedField: boolean,
): ReadonlySet<OpenCell> => {
  const { lowest, highest } = extremes(scores, open)
  const sure = Math.max(...lowest)
  const contenders = highest.filter((best) => best >= sure - TOUCH).length
  return new Set(
    open.filter((cell) =>
      (cell.weight === 0 || cell.low === cell.high) && !cell.crossesMinimum
        ? true
        : fixedField && (contenders < 2 || (highest[cell.row] ?? 0) < sure - TOUCH),
    ),
  )
}

/** Share of random settlements in which the agency leads with this cell at its best, and not at its worst. */
const pivotShares = (
  scores: readonly number[],
  open: readonly OpenCell[],
  seed: number,
): readonly number[] => {
  const random = randomOf(seed, 3)
  const pivots = open.map(() => 0)
  const drawn = new Float64Array(open.length)
  for (let draw = 0; draw < DRAWS; draw += 1) {
    random.fill(drawn)
    const totals = [...scores]
    open.forEach((cell, i) => {
      const value = cell.low + (drawn[i] ?? 0) * (cell.high - cell.low)
      drawn[i] = value
      totals[cell.row] = (totals[cell.row] ?? 0) + cell.weight * (value - cell.now)
    })
    let first = Number.NEGATIVE_INFINITY
    let second = Number.NEGATIVE_INFINITY
    for (const total of totals) {
      if (total > first) [first, second] = [total, first]
      else if (total > second) second = total
    }
    open.forEach((cell, i) => {
      const own = totals[cell.row] ?? 0
      const best = own === first ? second : first
      const at = (value: number): number => own + cell.weight * (value - (drawn[i] ?? 0))
      if (at(cell.low) <= best && at(cell.high) > best) pivots[i] = (pivots[i] ?? 0) + 1
    })
  }
  return pivots.map((count) => count / DRAWS)
}

/** The open cells of a prepared ranking, and which of them are proved not to matter. */
const examined = (prepared: PreparedRanking) => {
  const ranking = rankPrepared(prepared)
  const table = tableOf(ranking)
  const { open, scored } = openCells(prepared)
  const mayReturn = ranking.results.some((result) =>
    result.excluded?.some((exclusion) => exclusion.kind === 'minimum'),
  )
  const fixedField = !mayReturn && !open.some((cell) => cell.crossesMinimum)
  return { table, open, scored, settled: settledCells(table.scores, open, fixedField) }
}

/** How many cells the agenda has; its length without the draws that order it. */
export const agendaLength = (prepared: PreparedRanking): number => {
  const { open, settled } = examined(prepared)
  return open.length - settled.size
}

/**
 * The agenda of a moderation: rated cells of ranked agencies on which two evaluators differ and nothing is
 * agreed yet, ordered by disagreement × weight × chance to change the winner; the chance is the share of 2,000
 * random settlements (every open cell anywhere between its lowest and highest score, seeded) in which this cell
 * alone decides who is first. Prices and measurements stay as they are.
 */
export const agendaOf = (prepared: PreparedRanking, seed = 1): Agenda => {
  const { table, open, scored, settled } = examined(prepared)
  const chances = pivotShares(table.scores, open, seed)
  const items = open.flatMap((cell, i): AgendaItem[] => {
    const agency = table.agencies[cell.row]
    if (agency === undefined || settled.has(cell)) return []
    const disagreement = cell.high - cell.low
    const chance = chances[i] ?? 0
    return [
      {
        agency,
        criterion: cell.leaf.criterion.id,
        lowest: cell.raw[0],
        highest: cell.raw[1],
        disagreement,
        weight: cell.weight,
        chance,
        priority: disagreement * cell.weight * chance,
      },
    ]
  })
  items.sort(
    (a, b) => b.priority - a.priority || b.disagreement * b.weight - a.disagreement * a.weight,
  )
  return { items, settled: scored - items.length }
}
