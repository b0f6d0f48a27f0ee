// Weights by swings: how much is it worth to lift this criterion from its worst to its best?

import { directWeights } from './direct.ts'

/**
 * w_j = s_j / Σ s, where the swing that one would make first has 100 and the others 0…100 (any common
 * unit will do); weights sum to 1. Swings ≥ 0 with a positive sum.
 * Source: von Winterfeldt & Edwards (1986); SMARTS: Edwards & Barron (1994), OBHDP 60:306–325.
 */
export const swingWeights = (swings: readonly number[]): number[] => directWeights(swings)
