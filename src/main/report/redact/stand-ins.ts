// Letters and numbers in place of names, in every text that a report may print: whatever is added to the data later
// is covered unless it is listed here as no text.
import { createHash } from 'node:crypto'
import type { AgencyId, EvaluationState } from '../../../shared/domain/model.ts'
import { letterAt } from '../../../shared/domain/panel/letter-at.ts'
import { text } from '../../../shared/messages/translate.ts'
import { namePattern } from '../../../shared/names.ts'

/** Keys whose strings are ids, codes, hashes and times. */
const noText: ReadonlySet<string> = new Set([
  'id',
  'agency',
  'agencies',
  'criterion',
  'criteria',
  'evaluator',
  'gate',
  'parent',
  'baseline',
  'winner',
  'attachment',
  'attachments',
  'coverage',
  'sections',
  'reference',
  'weightSetInUse',
  'recusedFrom',
  'notAssigned',
  'from',
  'to',
  'stage',
  'skipped',
  'missing',
  'kind',
  'state',
  'status',
  'seat',
  'grade',
  'confidence',
  'direction',
  'structure',
  'formula',
  'rule',
  'basis',
  'method',
  'command',
  'currency',
  'measuredFrom',
  'chairSees',
  'time',
  'date',
  'createdAt',
  'generatedAt',
  'addedAt',
  'sealedAt',
  'at',
  'first',
  'last',
  'hash',
  'head',
  'sha256',
  'documentSha256',
  'qualityHash',
  'criteriaHash',
  'ledgerHead',
  'paper',
  'language',
  'locale',
  'version',
])

/** Lists under these keys hold objects that are looked into; a bare id in them stays. */
const lists: ReadonlySet<string> = new Set(['agencies', 'criteria', 'attachments', 'state', 'rule'])

/** Every text of a value, by `change`; what is no text stays. */
export const mapTexts = <Value>(value: Value, change: (text: string) => string): Value => {
  const walk = (item: unknown, key: string): unknown => {
    if (typeof item === 'string') return noText.has(key) ? item : change(item)
    if (Array.isArray(item)) return item.map((entry) => walk(entry, key))
    if (typeof item !== 'object' || item === null || ArrayBuffer.isView(item)) return item
    if (noText.has(key) && !lists.has(key)) return item
    return Object.fromEntries(
      Object.entries(item).map(([name, entry]) => [name, walk(entry, name)]),
    )
  }
  return walk(value, '') as Value
}

/** Words that many agencies have in their names: they tell nobody's. */
const commonWords: ReadonlySet<string> = new Set([
  'agency',
  'agentur',
  'code',
  'consulting',
  'design',
  'development',
  'digital',
  'engineering',
  'gmbh',
  'group',
  'house',
  'international',
  'labs',
  'limited',
  'media',
  'partner',
  'partners',
  'services',
  'software',
  'solutions',
  'studio',
  'studios',
  'systeme',
  'systems',
  'tech',
  'technologies',
  'technology',
  'works',
])

export interface NamedThing {
  readonly name: string
  readonly standIn: string
}

/** The shortest word that tells an agency's name. */
export const LEAST_OF_AGENCY = 4

/** Whether a word is no name although a name may hold it: it is common, or a word of `kept`. */
export const ordinaryIn = (kept: readonly string[]): ((word: string) => boolean) => {
  const words = new Set(kept.flatMap((entry) => entry.split(/[^\p{L}\p{N}]+/u)))
  return (word) => words.has(word) || commonWords.has(word.toLocaleLowerCase())
}

/** The words of a name that tell it by themselves: a person's first name, "Brightwater" of "Brightwater Labs". */
export const tellingWords = (
  name: string,
  least: number,
  isOrdinary: (word: string) => boolean,
): readonly string[] =>
  name.split(/[^\p{L}\p{N}]+/u).filter((word) => {
    const capital = word.slice(0, 1)
    return word.length >= least && capital !== capital.toLocaleLowerCase() && !isOrdinary(word)
  })

/**
 * Replaces names, in whatever case, and their telling words, as they are written. `kept`: texts whose words are no
 * names, such as those of criteria. `least`: the shortest word that tells a name.
 */
export const replacerOf = (
  things: readonly NamedThing[],
  least: number,
  kept: readonly string[],
): ((text: string) => string) => {
  const known = things.filter(({ name }) => name.trim() !== '')
  const whole = new Map(
    known.map(({ name, standIn }) => [name.trim().toLocaleLowerCase(), standIn] as const),
  )
  const isOrdinary = ordinaryIn(kept)
  const parts = new Map<string, string>()
  for (const { name, standIn } of known)
    for (const word of tellingWords(name, least, isOrdinary))
      if (!parts.has(word)) parts.set(word, standIn)
  const wholeNames = namePattern(whole.keys(), 'giu')
  const wordsOfNames = namePattern(parts.keys(), 'gu')
  return (written) => {
    const once =
      wholeNames === null
        ? written
        : written.replace(
            wholeNames,
            (found, name: string) => whole.get(name.toLocaleLowerCase()) ?? found,
          )
    return wordsOfNames === null
      ? once
      : once.replace(wordsOfNames, (found, word: string) =>
          // "Services" is no genitive of "Service".
          isOrdinary(found) ? found : (parts.get(word) ?? found),
        )
  }
}

const digest = (value: string): string => createHash('sha256').update(value).digest('hex')

/** By a hash of the ids, as evaluators saw them: neither the order of the list nor its alphabet tells who is who. */
export const agencyStandIns = ({
  evaluation,
  agencies,
}: EvaluationState): ReadonlyMap<AgencyId, string> =>
  new Map(
    agencies
      .map(({ id }) => ({ id, order: digest(`${evaluation.id}\t${id}`) }))
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ id }, place) => [id, text('stages.agencyLetter', { letter: letterAt(place) })]),
  )

/** Words that are no names though a name may hold them. */
export const ordinaryTexts = ({ criteria, gates }: EvaluationState): readonly string[] => [
  ...criteria.map(({ name }) => name),
  ...gates.map(({ name }) => name),
]
