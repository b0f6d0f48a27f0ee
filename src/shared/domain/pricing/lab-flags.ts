// Where a price formula misbehaves on these bids, as data that screens and reports put into words.

import { TIE } from '../ranks.ts'
import type { LabBid, Standing } from './lab-standings.ts'
import type { Intrusion, Turn, Withdrawal } from './lab-trials.ts'

/** What is wrong. Red: the order depends on what it must not depend on; amber: worth knowing. */
export type LabFlag =
  | (Turn & {
      readonly code: 'withdrawal-turns-order'
      readonly severity: 'red'
      readonly withdrawn: string
    })
  | (Turn & {
      readonly code: 'freak-turns-order' | 'free-turns-order'
      readonly severity: 'red'
      readonly price: number
    })
  | {
      /** Not the formula's fault alone: at these weights the price outdoes the lowest quality. */
      readonly code: 'freak-wins' | 'free-wins'
      readonly severity: 'amber'
      readonly price: number
      readonly quality: number | null
    }
  | { readonly code: 'free-undefined'; readonly severity: 'red' }
  | {
      readonly code: 'freak-takes-points' | 'free-takes-points'
      readonly severity: 'amber'
      readonly price: number
      readonly id: string
      readonly before: number
      readonly after: number
    }
  | {
      readonly code: 'middle-loses'
      readonly severity: 'amber'
      readonly cheaper: string
      readonly middle: string
      readonly dearer: string
    }

/** A fall of points that is told: smaller ones are what comparing with other bids always does. */
const TOLD_LOSS = 10

/** Bids whose withdrawal turns the order of the others round. */
export const withdrawalFlags = (tried: readonly Withdrawal[]): readonly LabFlag[] =>
  tried
    .filter(({ turned }) => turned.length > 0)
    .map((turn): LabFlag => ({ code: 'withdrawal-turns-order', severity: 'red', ...turn }))

/**
 * Bids in the middle that lose to a cheaper and a dearer one although their quality is on or above the line
 * between the two, so that each unit of money buys at least as much quality ("Goldilocks").
 */
export const middleLosers = (
  bids: readonly LabBid[],
  standings: readonly Standing[],
): readonly LabFlag[] => {
  const rated = bids.flatMap(({ id, price, quality }, index) => {
    const total = standings[index]?.total ?? null
    return quality === null || total === null ? [] : [{ id, price, quality, total }]
  })
  return rated.flatMap((middle): LabFlag[] => {
    const cheaper = rated.filter(
      (bid) => bid.price < middle.price && bid.total > middle.total + TIE,
    )
    const dearer = rated.filter((bid) => bid.price > middle.price && bid.total > middle.total + TIE)
    for (const low of cheaper)
      for (const high of dearer) {
        const share = (middle.price - low.price) / (high.price - low.price)
        const onLine = low.quality + share * (high.quality - low.quality)
        if (low.quality < high.quality && middle.quality >= onLine - TIE)
          return [
            {
              code: 'middle-loses',
              severity: 'amber',
              cheaper: low.id,
              middle: middle.id,
              dearer: high.id,
            },
          ]
      }
    return []
  })
}

export const intrusionFlags = (
  kind: 'freak' | 'free',
  found: Intrusion | null,
): readonly LabFlag[] => {
  if (found === null) return []
  const { price, quality, turned, winnersBefore, winnersAfter } = found
  const flags: LabFlag[] = []
  if (!found.defined && kind === 'free') flags.push({ code: 'free-undefined', severity: 'red' })
  if (turned.length > 0)
    flags.push({
      code: `${kind}-turns-order`,
      severity: 'red',
      price,
      turned,
      winnersBefore,
      winnersAfter,
    })
  if (found.wins) flags.push({ code: `${kind}-wins`, severity: 'amber', price, quality })
  const [worst] = found.losses
  const after = worst?.after ?? 0
  if (worst !== undefined && worst.before - after >= TOLD_LOSS)
    flags.push({
      code: `${kind}-takes-points`,
      severity: 'amber',
      price,
      id: worst.id,
      before: worst.before,
      after,
    })
  return flags
}
