// A list of agencies beside those that are here: which row tells about which agency, and what it changes in it.
import { canonical, type Json } from '../canonical.ts'
import type { Agency, AgencyId, AgencyStatus, HourlyRate } from '../model.ts'
import { coverageKeys, coverageKinds, withCoverage } from './coverage.ts'
import { isReversed, rateOf } from './rate.ts'

/** What a list says about an agency; null, and a list without entries: nothing. */
export type ListedFacts = Omit<Agency, 'id' | 'name' | 'measured' | 'status'> & {
  readonly status: AgencyStatus | null
}

export interface ListedAgency {
  readonly id: string | null
  readonly name: string
}

export interface RowOrigin {
  /** The agency here that the row tells about; null: none is known. */
  readonly agency: AgencyId | null
  /** Place of an earlier row that tells about the same agency; null: there is none. */
  readonly repeats: number | null
}

/** Names as people compare them: without case, and with single spaces. */
const nameKey = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

/** For each row by its place: an agency is known by its id, else by its name. */
export const originsOf = (
  rows: readonly ListedAgency[],
  agencies: readonly Pick<Agency, 'id' | 'name'>[],
): readonly RowOrigin[] => {
  const ids = new Map(agencies.map(({ id }): [string, AgencyId] => [id, id]))
  const names = new Map(agencies.map(({ id, name }) => [nameKey(name), id]))
  const seen = new Map<string, number>()
  return rows.map(({ id, name }, place) => {
    const agency = (id === null ? undefined : ids.get(id)) ?? names.get(nameKey(name)) ?? null
    const key = agency === null ? `name ${nameKey(name)}` : `id ${agency}`
    const repeats = seen.get(key) ?? null
    if (repeats === null) seen.set(key, place)
    return { agency, repeats }
  })
}

const saysNothing = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0)

const same = (a: unknown, b: unknown): boolean => canonical(a as Json) === canonical(b as Json)

/** An end that the list leaves open stays, unless it would stand on the wrong side of the other one. */
const mergedRate = (before: HourlyRate | null, said: HourlyRate): HourlyRate => {
  const merged = rateOf(said.min ?? before?.min ?? null, said.max ?? before?.max ?? null) ?? said
  return isReversed(merged) ? said : merged
}

/** Whether a row rejects an agency (null: the one that it adds) and neither of them says why. */
export const rejectsUnexplained = (
  agency: Agency | null,
  { status, rejectionReason }: ListedFacts,
): boolean =>
  status === 'rejected' &&
  agency?.status !== 'rejected' &&
  (rejectionReason ?? agency?.rejectionReason ?? null) === null

/**
 * The fields that a row of a list changes in an agency: only what it says something about, and says otherwise. A name
 * by which the agency is known is not said otherwise for its case and its spaces; under its id it is.
 */
export const updatesOf = (
  agency: Agency,
  { id, name }: ListedAgency,
  { coverage, hourlyRate, ...facts }: ListedFacts,
): Partial<Omit<Agency, 'id' | 'measured'>> => {
  const rate = hourlyRate === null ? null : mergedRate(agency.hourlyRate, hourlyRate)
  let covering = {
    services: facts.services.length === 0 ? agency.services : facts.services,
    coverage: agency.coverage,
  }
  for (const kind of coverageKinds)
    for (const key of coverageKeys[kind]) {
      const answer = coverage[key]
      if (answer !== undefined) covering = withCoverage(covering, key, answer)
    }
  const said = {
    ...(id !== agency.id && nameKey(name) === nameKey(agency.name) ? {} : { name: name.trim() }),
    ...facts,
    ...covering,
    hourlyRate: rate,
  }
  return Object.fromEntries(
    Object.entries(said).filter(
      ([field, value]) => !saysNothing(value) && !same(value, agency[field as keyof Agency]),
    ),
  )
}
