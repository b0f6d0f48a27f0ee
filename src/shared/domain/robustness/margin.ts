// How far beyond a tie a named change goes: at the tie nobody wins, so a claim that names a new leader has to
// go a hair further, and not so far that one per cent less would still do.

import { TIE } from '../ranks.ts'

/** Points (of 100) by which the new leader is ahead after a named change that closes a gap of `lead` points. */
export const beyondTie = (lead: number): number =>
  Math.max(3 * TIE, Math.min(100 * TIE, lead / 1000))
