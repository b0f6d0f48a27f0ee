// Anonymous agencies: what goes out to an evaluator has letters instead of names and stand-ins instead of ids, and
// what comes in is put back. At the door, so that no answer, sentence or error can forget it.
import type * as z from 'zod'
import type { Result } from '../shared/contract/errors.ts'
import { changeBySchema } from '../shared/contract/words.ts'
import { letterAt } from '../shared/domain/panel/letter-at.ts'
import { text } from '../shared/messages/door-text.ts'
import { namePattern } from '../shared/names.ts'
import { standInsOf } from './db/queries/stand-ins.ts'
import { all, type Db } from './db/sql.ts'
import type { Session } from './session.ts'

export interface Disguise {
  /** The input with the agencies that are meant. */
  readonly inward: (input: unknown, schema: z.ZodType) => unknown
  /** An answer without a name or an id of an agency, or an error without a name. */
  readonly outward: (result: Result<unknown>, schema: z.ZodType) => Result<unknown>
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
  const pattern = namePattern(words.keys(), 'giu')
  // Letters that are alike only to the pattern (ſ and s) find no word again.
  const unknown = text('stages.agencyLetter', { letter: '?' })
  const hide = (value: string): string =>
    pattern === null
      ? value
      : value.replace(pattern, (_, name: string) => words.get(name.toLowerCase()) ?? unknown)
  return {
    inward: (input, schema) =>
      changeBySchema(schema, input, {
        agency: (id) => back.get(id) ?? nobody,
        words: (written) => written,
      }),
    outward: (result, schema) => {
      if (!result.ok) {
        const { message, problems } = result.error
        const hidden = problems.map(({ place, rule, got }) => ({
          place,
          rule: hide(rule),
          got: hide(got),
        }))
        return { ok: false, error: { ...result.error, message: hide(message), problems: hidden } }
      }
      const change = { agency: (id: string) => out.get(id) ?? id, words: hide }
      return { ...result, value: changeBySchema(schema, result.value, change) }
    },
  }
}
