// The formula laboratory: the same bids under every price formula, what a point of quality is worth there,
// and where the formula misbehaves.

import type { PriceFormula } from '../model.ts'
import { pointsCurve, pointValueOf } from './lab-curve.ts'
import { intrusionFlags, type LabFlag, middleLosers, withdrawalFlags } from './lab-flags.ts'
import {
  isPointFormula,
  type LabBid,
  type LabFormula,
  type LabSettings,
  labFormulas,
  ruleOf,
  type Standings,
  standingsUnder,
} from './lab-standings.ts'
import { freakBid, freeOffer, type Intrusion, type Withdrawal, withdrawals } from './lab-trials.ts'

export interface LabReport extends Standings {
  readonly formula: LabFormula
  /**
   * In the order of the bids: what one point of quality (of 100) is worth in money at this bid, the benchmark
   * held: how much dearer it may be for one more point. null where a higher price costs it nothing more.
   */
  readonly pointValues: readonly (number | null)[]
  /** Points 0…100 over a range of prices, benchmark held; null for indexes, which give no points. */
  readonly curve: readonly { readonly price: number; readonly points: number }[] | null
  readonly withdrawals: readonly Withdrawal[]
  readonly freak: Intrusion | null
  readonly free: Intrusion | null
  readonly flags: readonly LabFlag[]
}

export interface LabOptions {
  /** The freak bid's price as a share of the lowest, 0…1. */
  readonly freakShare: number
  /** Evenly spaced points of a curve. */
  readonly samples: number
}

export const labDefaults: LabOptions = { freakShare: 0.1, samples: 60 }

/** One formula on its bench: standings, values, curve, trials and flags. */
export const testFormula = (
  formula: LabFormula,
  bids: readonly LabBid[],
  settings: LabSettings,
  options: LabOptions = labDefaults,
): LabReport => {
  const standings = standingsUnder(formula, bids, settings)
  const { benchmark, problem } = standings
  if (problem !== null)
    return {
      ...standings,
      formula,
      pointValues: bids.map(() => null),
      curve: null,
      withdrawals: [],
      freak: null,
      free: null,
      flags: [],
    }
  const tried = withdrawals(formula, bids, settings)
  const freak = freakBid(formula, bids, settings, options.freakShare)
  const free = freeOffer(formula, bids, settings)
  const prices = bids.map((bid) => bid.price)
  const curveOf = (points: PriceFormula) =>
    benchmark === null
      ? null
      : pointsCurve(ruleOf(points, settings), benchmark, prices, options.samples)
  return {
    ...standings,
    formula,
    pointValues: bids.map((bid) => pointValueOf(formula, bid, bids, settings, benchmark)),
    curve: isPointFormula(formula) ? curveOf(formula) : null,
    withdrawals: tried,
    freak,
    free,
    flags: [
      ...withdrawalFlags(tried),
      ...intrusionFlags('freak', freak),
      ...intrusionFlags('free', free),
      ...middleLosers(bids, standings.standings),
    ],
  }
}

/**
 * The same bids under all formulas, each with its trials. Sources of the formulas: `formulas.ts` and
 * `price-index.ts`; of the paradox: Chen (2008), J. Public Procurement 8(3); Stilger, Siderius & van Raaij
 * (2017), J. Public Procurement 17(1):89–125.
 */
export const runLaboratory = (
  bids: readonly LabBid[],
  settings: LabSettings,
  options: LabOptions = labDefaults,
): readonly LabReport[] =>
  labFormulas.map((formula) => testFormula(formula, bids, settings, options))
