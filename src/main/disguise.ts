// Anonymous agencies: what goes out to an evaluator has letters instead of names and stand-ins instead of ids, and
// what comes in is put back. At the door, so that no answer, sentence or error can forget it.
import { letterAt } from '../shared/domain/panel/letter-at.ts'
import { text } from '../shared/messages/door-text.ts'
import { standInsOf } from './db/queries/stand-ins.ts'
import { all, type Db } from './db/sql.ts'
import type { Session } from './session.ts'

export interface Disguise {
  /** The input with the agencies that are meant. */
  readonly inward: (value: unknown) => unknown
  /** An answer, or an error, without a name or an id of an agency. */
  readonly outward: (value: unknown) => unknown
}

const escaped = (value: string): string => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

type Change = (text: string) => string

/** Every text of a value, and keys that are ids; blocks of numbers stay as they are. */
const mapTexts = (value: unknown, change: Change, ofKey: Change): unknown => {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change, ofKey))
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [ofKey(key), mapTexts(item, change, ofKey)]),
  )
}

/** What stands under the key `agency`, anywhere: no other place of an evaluator's input names one. */
const mapAgencies = (value: unknown, change: Change): unknown => {
  if (Array.isArray(value)) return value.map((item) => mapAgencies(item, change))
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'agency' && typeof item === 'string' ? change(item) : mapAgencies(item, change),
    ]),
  )
}

/** An agency's own words: its name, and where it is on the web. */
const wordsOf = (name: string, website: string | null): readonly string[] => {
  if (website === null) return [name]
  const place = website.replace(/^\w+:\/\//, '').replace(/\/+$/, '')
  const host = place.replace(/[/?#].*$/, '')
  return [name, website, place, host, host.replace(/^www\./i, '')]
}

/** For an id that is no stand-in: whoever guesses one must not learn whether an agency has it. */
const nobody = '0'.repeat(64)

/** null: the caller may know who is who. */
export function disguiseFor(db: Db, session: Session): Disguise | null {
  if (session.role !== 'evaluator') return null
  const standInOf = standInsOf(db, session.evaluation)
  if (standInOf === null) return null
  const agencies = all<{ id: string; name: string; website: string | null }>(
    db,
    'SELECT id, name, website FROM agency WHERE evaluation = ?',
    session.evaluation,
  )
    .map((agency) => ({ ...agency, standIn: standInOf(agency.id) }))
    .sort((a, b) => (a.standIn < b.standIn ? -1 : 1))
  const out = new Map(agencies.map(({ id, standIn }) => [id, standIn]))
  const back = new Map(agencies.map(({ id, standIn }) => [standIn, id]))
  const words = new Map<string, string>()
  agencies.forEach(({ name, website }, place) => {
    const letter = text('stages.agencyLetter', { letter: letterAt(place) })
    for (const word of wordsOf(name, website))
      if (word !== '') words.set(word.toLowerCase(), letter)
  })
  // Longest first: a name may be a part of another one.
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length)
  const pattern =
    longestFirst.length === 0
      ? null
      : new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
          'giu',
        )
  // Letters that are alike only to the pattern (ſ and s) find no word again.
  const unknown = text('stages.agencyLetter', { letter: '?' })
  const hide: Change = (value) => {
    const standIn = out.get(value)
    if (standIn !== undefined) return standIn
    if (pattern === null) return value
    return value.replace(pattern, (found) => words.get(found.toLowerCase()) ?? unknown)
  }
  return {
    inward: (value) => mapAgencies(value, (item) => back.get(item) ?? nobody),
    outward: (value) => mapTexts(value, hide, (key) => out.get(key) ?? key),
  }
}
