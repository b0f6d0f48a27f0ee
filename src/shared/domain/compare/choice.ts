// Who is compared with whom, before anybody has chosen and after.

import type { AgencyId, RankedAgency, Ranking } from '../model.ts'

const takesPart = (result: RankedAgency): boolean =>
  result.excluded?.some(({ kind }) => kind === 'status') !== true

/** All that take part, best first; everybody where nobody does. */
export const usualChoice = (ranking: Ranking): readonly AgencyId[] => {
  const part = ranking.results.filter(takesPart)
  return (part.length > 0 ? part : ranking.results).map(({ agency }) => agency)
}

/**
 * The agencies that are compared: the baseline first, the others in the order of the ranking. `chosen` null: the
 * usual ones. A baseline that is not among them (null: nobody chose one) is the winner, else the best of them.
 */
export const comparedAgencies = (
  ranking: Ranking,
  chosen: ReadonlySet<AgencyId> | null,
  baseline: AgencyId | null,
): readonly RankedAgency[] => {
  const wanted = chosen ?? new Set(usualChoice(ranking))
  const listed = ranking.results.filter(({ agency }) => wanted.has(agency))
  const first =
    listed.find(({ agency }) => agency === baseline) ??
    listed.find(({ agency }) => agency === ranking.winner) ??
    listed[0]
  return first === undefined ? [] : [first, ...listed.filter((result) => result !== first)]
}

/** Whom the baseline is explained against: the one asked for, else the best of the others. */
export const opponentOf = (
  compared: readonly RankedAgency[],
  against: AgencyId | null,
): RankedAgency | null => {
  const others = compared.slice(1)
  return (
    others.find(({ agency }) => agency === against) ??
    others.find(({ score }) => score !== null) ??
    others[0] ??
    null
  )
}
