// Three trials that show a price formula's temper: somebody withdraws, somebody bids absurdly low, somebody
// bids nothing. A formula that can be trusted leaves the order of the others as it was.

import { decimalOf, multiplyDecimals, numberOf } from '../exact.ts'
import { lowest } from '../extremes.ts'
import {
  type LabBid,
  type LabFormula,
  type LabSettings,
  type Standing,
  type Standings,
  standingsUnder,
} from './lab-standings.ts'

/** `ahead` was better placed than `behind` before, and is worse placed after. */
export interface TurnedPair {
  readonly ahead: string
  readonly behind: string
}

export interface Turn {
  /** Every pair of the others whose order turned round. */
  readonly turned: readonly TurnedPair[]
  /** The best placed of the others, before and after. */
  readonly winnersBefore: readonly string[]
  readonly winnersAfter: readonly string[]
}

export interface Withdrawal extends Turn {
  readonly withdrawn: string
}

/** Points of one bid before and after; a bid that the formula no longer gives any has null. */
export interface PointsChange {
  readonly id: string
  readonly before: number
  readonly after: number | null
}

export interface Intrusion extends Turn {
  readonly price: number
  readonly quality: number | null
  /** Whether the added bid itself wins, alone or shared. */
  readonly wins: boolean
  /** Whether the formula still gives every bid that had a place, and the added one, a number. */
  readonly defined: boolean
  /** Bids that lost points, largest loss first; empty for indexes. */
  readonly losses: readonly PointsChange[]
}

const bestOf = (standings: readonly Standing[]): readonly string[] => {
  const ranked = standings.flatMap(({ id, rank }) => (rank === null ? [] : [{ id, rank }]))
  const best = lowest(ranked.map(({ rank }) => rank))
  return ranked.flatMap(({ id, rank }) => (rank === best ? [id] : []))
}

/** What happened to the order of those who stand in both; O(n²), a pair once. */
const turnOf = (before: readonly Standing[], after: readonly Standing[]): Turn => {
  const later = new Map(after.map((standing) => [standing.id, standing.rank]))
  const others = before.filter(({ id }) => later.has(id))
  const known = new Set(others.map(({ id }) => id))
  const placed = others.flatMap(({ id, rank }) => {
    const now = later.get(id) ?? null
    return rank === null || now === null ? [] : [{ id, rank, now }]
  })
  const turned: TurnedPair[] = []
  for (const ahead of placed)
    for (const behind of placed)
      if (ahead.rank < behind.rank && ahead.now > behind.now)
        turned.push({ ahead: ahead.id, behind: behind.id })
  return {
    turned,
    winnersBefore: bestOf(others),
    winnersAfter: bestOf(after.filter(({ id }) => known.has(id))),
  }
}

/** Each bid withdrawn in turn: does the order of the others turn? In the order of the bids. */
export const withdrawals = (
  formula: LabFormula,
  bids: readonly LabBid[],
  settings: LabSettings,
): readonly Withdrawal[] => {
  const { standings } = standingsUnder(formula, bids, settings)
  return bids.map((bid): Withdrawal => {
    const left = bids.filter((other) => other !== bid)
    const after = standingsUnder(formula, left, settings).standings
    return {
      withdrawn: bid.id,
      ...turnOf(
        standings.filter(({ id }) => id !== bid.id),
        after,
      ),
    }
  })
}

/** The added bid's id: no agency has it, as ids have at least one character. */
const ADDED = ''

const intrusionOf = (
  formula: LabFormula,
  bids: readonly LabBid[],
  settings: LabSettings,
  price: number,
  before: Standings,
): Intrusion => {
  const rated = bids.flatMap((bid) => (bid.quality === null ? [] : [bid.quality]))
  const quality = rated.length === 0 ? null : lowest(rated)
  const added = { id: ADDED, price, quality }
  const { standings, winners } = standingsUnder(formula, [...bids, added], settings)
  const later = new Map(standings.map((standing) => [standing.id, standing]))
  const losses = before.standings.flatMap(({ id, points }): PointsChange[] => {
    const after = later.get(id)?.points ?? null
    return points !== null && (after ?? 0) < points ? [{ id, before: points, after }] : []
  })
  const loss = (change: PointsChange): number => change.before - (change.after ?? 0)
  // Without quality, or with too little of it, a bid has no price per quality, whatever its price is.
  const admitted = (quality ?? 0) > 0 && (quality ?? 0) >= (settings.minimumQuality ?? 0)
  const placeable = formula !== 'price-per-quality' || admitted
  const undefinedNow = ({ id }: { readonly id: string }): boolean =>
    (later.get(id)?.total ?? null) === null
  return {
    price,
    quality,
    wins: winners.includes(ADDED),
    defined:
      !(placeable && undefinedNow(added)) &&
      !before.standings.some((standing) => standing.total !== null && undefinedNow(standing)),
    losses: losses.toSorted((a, b) => loss(b) - loss(a)),
    ...turnOf(before.standings, standings),
  }
}

/**
 * A bid at `share` of the lowest price, with the lowest quality of all, is added. null without bids or
 * where the lowest price is 0.
 */
export const freakBid = (
  formula: LabFormula,
  bids: readonly LabBid[],
  settings: LabSettings,
  share: number,
): Intrusion | null => {
  const least = lowest(bids.map((bid) => bid.price))
  if (!(least > 0) || !Number.isFinite(least)) return null
  const price = numberOf(multiplyDecimals(decimalOf(least), decimalOf(share)))
  const before = standingsUnder(formula, bids, settings)
  return intrusionOf(formula, bids, settings, price, before)
}

/** An offer for nothing, with the lowest quality of all, is added. null without bids. */
export const freeOffer = (
  formula: LabFormula,
  bids: readonly LabBid[],
  settings: LabSettings,
): Intrusion | null =>
  bids.length === 0
    ? null
    : intrusionOf(formula, bids, settings, 0, standingsUnder(formula, bids, settings))
