// How well each agency fits the brief: the needs one by one, with what the profile says to them, and the order
// that follows. It proposes; nobody's status depends on it.
//
// A need is met, partly met, missing or unknown. A list that was filled in says what is there and, by what it
// lacks, what is not; an empty list and an empty field say nothing. Components, trends and services that are not
// in the list go by their coverage.
//
//   hard needs  a missing one takes the agency out; an unknown or partly met one is said, and does not
//   soft needs  fit = (met + ½ · partly met) ÷ all of them; unknown adds nothing, and is not held against it:
//               `best` is the fit if everything unknown turned out to be met
import type { Agency, AgencyId, NeedKind, Needs } from '../model.ts'
import { type CoverageKind, coverageOf, isCoverageKey } from './coverage.ts'
import { holdsWords } from './same-words.ts'
import { zoneDistance } from './time-zone.ts'

export type Need =
  | { readonly kind: NeedKind; readonly value: string; readonly must: boolean }
  | { readonly kind: 'budget'; readonly amount: number; readonly must: boolean }
  | {
      readonly kind: 'teamSize'
      readonly min: number | null
      readonly max: number | null
      readonly must: boolean
    }

export type NeedOutcome = 'met' | 'partly' | 'missing' | 'unknown'

export interface MatchReason {
  readonly need: Need
  readonly outcome: NeedOutcome
  /** What the profile says, where that tells more than the outcome. */
  readonly found: string | number | null
  /** Of the budget: the agency's own quote was compared with it, not its minimum project. */
  readonly quoted: boolean
}

export interface AgencyMatch {
  readonly agency: AgencyId
  /** No hard need is missing. */
  readonly eligible: boolean
  /** 0…1, by what is known; null: there are no soft needs. */
  readonly fit: number | null
  /** 0…1, `fit` ≤ `best`: if everything unknown were met. */
  readonly best: number | null
  /** In the order of the needs. */
  readonly reasons: readonly MatchReason[]
}

export const noNeeds: Needs = { items: [], budget: null, teamSize: null }

/** All needs as one list: those of the form in its order, then budget and team size. */
export const needsOf = ({ items, budget, teamSize }: Needs): readonly Need[] => [
  ...items,
  ...(budget === null ? [] : [{ kind: 'budget' as const, ...budget }]),
  ...(teamSize === null || (teamSize.min === null && teamSize.max === null)
    ? []
    : [{ kind: 'teamSize' as const, ...teamSize }]),
]

/** Clocks this far apart still share most of a working day. */
const nearbyMinutes = 180

type Answer = Omit<MatchReason, 'need'>

const answer = (
  outcome: NeedOutcome,
  found: string | number | null = null,
  quoted = false,
): Answer => ({ outcome, found, quoted })
const unknown = answer('unknown')

const listed = (entries: readonly string[], wanted: string): Answer => {
  if (entries.length === 0) return unknown
  const found = entries.find((entry) => holdsWords(entry, wanted))
  return found === undefined ? answer('missing') : answer('met', found)
}

const covered = (agency: Agency, kind: CoverageKind, wanted: string): Answer => {
  const own = isCoverageKey(kind, wanted)
    ? coverageOf(agency, wanted)
    : (agency.coverage[wanted] ?? null)
  if (own === 'yes') return answer('met')
  if (own === 'partly') return answer('partly')
  if (own === 'no') return answer('missing')
  if (kind !== 'service') return unknown
  if (!isCoverageKey(kind, wanted)) return listed(agency.services, wanted)
  return agency.services.length === 0 ? unknown : answer('missing')
}

const inTimeZone = (zone: string | null, wanted: string): Answer => {
  if (zone === null) return unknown
  const apart = zoneDistance(zone, wanted)
  if (apart === 0 || holdsWords(zone, wanted)) return answer('met', zone)
  if (apart === null) return answer('unknown', zone)
  return answer(apart <= nearbyMinutes ? 'partly' : 'missing', zone)
}

/** `quoted`: what the agency asks for this very project; null: it has not said. */
const withinBudget = (budget: number, quoted: number | null, minimum: number | null): Answer => {
  const asked = quoted ?? minimum
  if (asked === null) return unknown
  return answer(asked <= budget ? 'met' : 'missing', asked, quoted !== null)
}

const answerTo = (need: Need, agency: Agency, quoted: number | null): Answer => {
  switch (need.kind) {
    case 'service':
    case 'component':
    case 'trend':
      return covered(agency, need.kind, need.value)
    case 'technology':
      return listed(agency.technologies, need.value)
    case 'industry':
      return listed(agency.industries, need.value)
    case 'language':
      return listed(agency.languages, need.value)
    case 'certificate':
      return listed(agency.certificates, need.value)
    case 'location':
      if (agency.location === null) return unknown
      return answer(holdsWords(agency.location, need.value) ? 'met' : 'missing', agency.location)
    case 'timeZone':
      return inTimeZone(agency.timeZone, need.value)
    case 'budget':
      return withinBudget(need.amount, quoted, agency.minimumProject)
    case 'teamSize': {
      const size = agency.teamSize
      if (size === null) return unknown
      const inside = size >= (need.min ?? 0) && size <= (need.max ?? Number.POSITIVE_INFINITY)
      return answer(inside ? 'met' : 'missing', size)
    }
  }
}

const count = (reasons: readonly MatchReason[], ...outcomes: readonly NeedOutcome[]): number =>
  reasons.filter(({ outcome }) => outcomes.includes(outcome)).length

const matchOf = (agency: Agency, needs: readonly Need[], quoted: number | null): AgencyMatch => {
  const reasons = needs.map((need): MatchReason => ({ need, ...answerTo(need, agency, quoted) }))
  const soft = reasons.filter(({ need }) => !need.must)
  const known = count(soft, 'met') + count(soft, 'partly') / 2
  const share = (points: number): number | null => (soft.length === 0 ? null : points / soft.length)
  return {
    agency: agency.id,
    eligible: !reasons.some(({ need, outcome }) => need.must && outcome === 'missing'),
    fit: share(known),
    best: share(known + count(soft, 'unknown')),
    reasons,
  }
}

interface Placed {
  readonly match: AgencyMatch
  readonly name: string
  /** Hard needs that are missing, and those that are not known to be met in full. */
  readonly missing: number
  readonly open: number
}

const placed = (agency: Agency, match: AgencyMatch): Placed => {
  const hard = match.reasons.filter(({ need }) => need.must)
  return {
    match,
    name: agency.name,
    missing: count(hard, 'missing'),
    open: count(hard, 'partly', 'unknown'),
  }
}

/** By code units: the same on every machine, whatever its language. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const bySuitability = (a: Placed, b: Placed): number =>
  a.missing - b.missing ||
  (b.match.fit ?? 0) - (a.match.fit ?? 0) ||
  (b.match.best ?? 0) - (a.match.best ?? 0) ||
  a.open - b.open ||
  byText(a.name, b.name) ||
  byText(a.match.agency, b.match.agency)

const noQuotes: ReadonlyMap<AgencyId, number> = new Map()

/**
 * Best first: those that miss no hard need, then the others by how many they miss; within each by `fit`, then
 * `best`, then the fewest open hard needs, then name. The order of `agencies` does not matter. `quotes`: amounts in the
 * currency of the budget, as far as they may be seen.
 */
export const matchAgencies = (
  agencies: readonly Agency[],
  needs: Needs,
  quotes: ReadonlyMap<AgencyId, number> = noQuotes,
): readonly AgencyMatch[] => {
  const list = needsOf(needs)
  return agencies
    .map((agency) => placed(agency, matchOf(agency, list, quotes.get(agency.id) ?? null)))
    .sort(bySuitability)
    .map(({ match }) => match)
}
