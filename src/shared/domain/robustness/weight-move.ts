// The least weight that has to move for another agency to be first.

import { cheapestMove, distance, moveThroughLevel } from './cheapest-move.ts'
import { beyondTie } from './margin.ts'
import { type ScoreTable, scoreUnder } from './table.ts'

export interface WeightMove {
  /** Half the sum of the absolute changes, 0…1: the share of all weight that goes elsewhere. */
  readonly moved: number
  /** Leaf weights after the move, sum 1. */
  readonly weights: readonly number[]
  /** Position in the table of who is first then. */
  readonly newLeader: number
}

type Row = readonly (number | null)[]

const leadUnder = (leader: Row, other: Row, weights: readonly number[]): number => {
  const own = scoreUnder(leader, weights)
  const theirs = scoreUnder(other, weights)
  // Who has no weighted cell left has no rank: nothing is won by moving all weight there.
  return theirs === null ? Number.POSITIVE_INFINITY : own === null ? 100 : own - theirs
}

/** Points between two neighbouring values that are tried as levels first. */
const BETWEEN = 4
const NARROWINGS = 40
const GOLDEN = (Math.sqrt(5) - 1) / 2

/** Every value of both rows, where the conditions change sign, and points between them, ascending. */
const levelsOf = (leader: Row, other: Row): number[] => {
  const values = [...leader, ...other].filter((value) => value !== null)
  const ends = [...new Set(values)].sort((a, b) => a - b)
  return ends.flatMap((value, i) => {
    const next = ends[i + 1]
    if (next === undefined) return [value]
    return Array.from({ length: BETWEEN }, (_, k) => value + (k / BETWEEN) * (next - value))
  })
}

/**
 * The move for one challenger where a cell is missing, so that the lead is a quotient of the weights. Level at
 * some score means two linear conditions; that score is searched. Nothing dearer than `bound` is looked at.
 */
const moveWithHoles = (
  leader: Row,
  other: Row,
  weights: readonly number[],
  margin: number,
  bound: number,
): number[] | null => {
  let best: number[] | null = null
  let cost = bound
  const costAt = (level: number): number => {
    // A little above the bound, so that the search sees on which side of a level it gets cheaper.
    const limit = Math.min(1 + 1e-9, cost * 1.25 + 1e-6)
    const at = moveThroughLevel(leader, other, weights, level, margin, limit)
    if (at === null || !(leadUnder(leader, other, at) <= -margin / 2))
      return Number.POSITIVE_INFINITY
    const moved = distance(weights, at)
    if (moved < cost) {
      cost = moved
      best = at
    }
    return moved
  }
  const levels = levelsOf(leader, other)
  const costs = levels.map(costAt)
  levels.forEach((level, i) => {
    const own = costs[i] ?? Number.POSITIVE_INFINITY
    const around = Math.min(costs[i - 1] ?? own, costs[i + 1] ?? own)
    if (!Number.isFinite(own) || around < own) return
    let low = levels[i - 1] ?? level
    let high = levels[i + 1] ?? level
    let left = high - GOLDEN * (high - low)
    let right = low + GOLDEN * (high - low)
    let atLeft = costAt(left)
    let atRight = costAt(right)
    for (let step = 0; step < NARROWINGS; step += 1) {
      if (atLeft <= atRight) {
        high = right
        right = left
        atRight = atLeft
        left = high - GOLDEN * (high - low)
        atLeft = costAt(left)
      } else {
        low = left
        left = right
        atLeft = atRight
        right = low + GOLDEN * (high - low)
        atRight = costAt(right)
      }
    }
  })
  return best
}

/** The move for one challenger without missing cells: one linear condition. */
const moveWithoutHoles = (
  leader: Row,
  other: Row,
  weights: readonly number[],
  margin: number,
): number[] | null => {
  const slopes = weights.map((_, j) => (leader[j] ?? 0) - (other[j] ?? 0))
  const gap = leadUnder(leader, other, weights) + margin
  const moved = cheapestMove(weights, slopes, gap)
  return leadUnder(leader, other, moved) <= -margin / 2 ? moved : null
}

const isWhole = (row: Row): boolean => row.every((value) => value !== null)

/** The share of a move after which `other` is level with `leader`; null when it never is on the way. */
const levelAt = (
  leader: Row,
  other: Row,
  from: readonly number[],
  to: readonly number[],
  margin: number,
): number | null => {
  const at = (share: number) => from.map((w, j) => w + share * ((to[j] ?? 0) - w))
  const STEPS = 64
  for (let step = 1; step <= STEPS; step += 1) {
    if (leadUnder(leader, other, at(step / STEPS)) > -margin / 2) continue
    let low = (step - 1) / STEPS
    let high = step / STEPS
    for (let i = 0; i < 60; i += 1) {
      const middle = (low + high) / 2
      if (leadUnder(leader, other, at(middle)) > -margin / 2) low = middle
      else high = middle
    }
    return high
  }
  return null
}

/**
 * The least total weight moved (half the L1 distance) after which an agency other than the first of the table
 * leads, over all challengers; null when none can. At the named weights the new leader is ahead by a hair
 * (`beyondTie`), so that it wins and does not merely tie; with one per cent less the leader still leads.
 * Agencies that have no score now, because none of their cells has any weight, are not looked at.
 * Source: Barron & Schmidt (1988), Oper. Res. 36:122–127, with the L1 distance; Wolters & Mareschal (1995),
 * EJOR 81:281–290.
 */
export const smallestWeightMove = (table: ScoreTable): WeightMove | null => {
  const { values, weights, scores } = table
  const leader = values[0]
  if (leader === undefined || weights.length === 0) return null
  let best: WeightMove | null = null
  const bound = (): number => best?.moved ?? 1 + 1e-9
  for (let other = 1; other < values.length; other += 1) {
    const row = values[other] ?? []
    const margin = beyondTie((scores[0] ?? 0) - (scores[other] ?? 0))
    const moved: number[] | null =
      isWhole(leader) && isWhole(row)
        ? moveWithoutHoles(leader, row, weights, margin)
        : moveWithHoles(leader, row, weights, margin, bound())
    if (moved === null) continue
    const amount = distance(weights, moved)
    if (best === null || amount < best.moved)
      best = { moved: amount, weights: moved, newLeader: other }
  }
  const straight = values.every(isWhole)
  return best === null || straight ? best : shortened(table, leader, best)
}

/** With cells missing the way is not straight: if somebody is level earlier on it, the move ends there. */
const shortened = (table: ScoreTable, leader: Row, move: WeightMove): WeightMove => {
  const { values, weights, scores } = table
  let first = 1
  let newLeader = move.newLeader
  for (let other = 1; other < values.length; other += 1) {
    const margin = beyondTie((scores[0] ?? 0) - (scores[other] ?? 0))
    const level = levelAt(leader, values[other] ?? [], weights, move.weights, margin)
    if (level === null || level >= first) continue
    first = level
    newLeader = other
  }
  if (first === 1) return move
  const shorter = weights.map((w, j) => w + first * ((move.weights[j] ?? 0) - w))
  return { moved: distance(weights, shorter), weights: shorter, newLeader }
}
