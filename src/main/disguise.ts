// Anonymous agencies: what goes out to an evaluator has letters instead of names and stand-ins instead of ids, and
// what comes in is put back. At the door, so that no answer, sentence or error can forget it.
import { createHash } from 'node:crypto'
import { isAnonymous } from '../shared/domain/panel/procedure.ts'
import { text } from '../shared/messages/door-text.ts'
import { findEvaluation, procedureOf } from './db/queries/evaluations.ts'
import { all, type Db } from './db/sql.ts'
import type { Session } from './session.ts'

export interface Disguise {
  /** The input with the agencies that are meant. */
  readonly inward: (value: unknown) => unknown
  /** An answer, or an error, without a name or an id of an agency. */
  readonly outward: (value: unknown) => unknown
}

/** A, B, … Z, AA, AB, … */
const letters = (place: number): string => {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last
}

const digest = (value: string): string => createHash('sha256').update(value).digest('hex')

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

/**
 * null: the caller may know who is who. Letters go by a hash of the ids, so that neither the order of the list nor
 * its alphabet tells who is behind one.
 */
export function disguiseFor(db: Db, session: Session): Disguise | null {
  if (session.role !== 'evaluator') return null
  const row = findEvaluation(db, session.evaluation)
  if (row === null || !isAnonymous(procedureOf(row))) return null
  const agencies = all<{ id: string; name: string }>(
    db,
    'SELECT id, name FROM agency WHERE evaluation = ?',
    session.evaluation,
  )
    .map(({ id, name }) => ({ id, name, standIn: digest(`${session.evaluation}\t${id}`) }))
    .sort((a, b) => (a.standIn < b.standIn ? -1 : 1))
  const out = new Map<string, string>()
  const back = new Map<string, string>()
  agencies.forEach(({ id, standIn }) => {
    out.set(id, standIn)
    back.set(standIn, id)
  })
  const words = new Map<string, string>()
  agencies.forEach(({ name }, place) => {
    words.set(name.toLowerCase(), text('stages.agencyLetter', { letter: letters(place) }))
  })
  // Longest first: a name may be a part of another one.
  const names = [...words.keys()].sort((a, b) => b.length - a.length)
  const pattern =
    names.length === 0
      ? null
      : new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
          'giu',
        )
  const hide = (value: string): string => {
    const standIn = out.get(value)
    if (standIn !== undefined) return standIn
    if (pattern === null) return value
    return value.replace(pattern, (found) => words.get(found.toLowerCase()) ?? found)
  }
  const original: Change = (item) => back.get(item) ?? item
  return {
    inward: (value) => mapTexts(value, original, original),
    outward: (value) => mapTexts(value, hide, (key) => out.get(key) ?? key),
  }
}
