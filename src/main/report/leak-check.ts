// What must not stand in one agency's letter: the name, the web address, the prices and what was said about any
// other. Looked for in the finished words, however they came there.
import type { DocumentAdditions } from '../../shared/domain/content.ts'
import type { AgencyId, EvaluationState } from '../../shared/domain/model.ts'
import { formatMoney, locale } from '../../shared/format.ts'
import { namePattern } from '../../shared/names.ts'
import { writtenNumbers } from './redact/amounts.ts'
import { LEAST_OF_AGENCY, ordinaryIn, ordinaryTexts, tellingWords } from './redact/stand-ins.ts'

export interface Leak {
  /** Whose. */
  readonly agency: AgencyId
  readonly kind: 'name' | 'website' | 'price' | 'comment'
  /** As it stands in the letter. */
  readonly found: string
}

export interface LetterWords {
  /** Everything that stands in the letter. */
  readonly all: readonly string[]
  /** What people wrote of it. Numbers elsewhere are the letter's own ("of 100 points") and no prices. */
  readonly written: readonly string[]
}

/** What the chosen dress itself tells of another agency: the awarded one's name and total price. */
export interface Told {
  readonly agency: AgencyId
  readonly kinds: readonly Leak['kind'][]
}

/** Shorter remarks ("good") say nothing about whom they are. */
const SHORTEST_COMMENT = 12
/** Amounts below this stand in any text by chance. */
const SMALLEST_PRICE = 100

const clean = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\u200b\u2068\u2069\u00ad]/g, '')
    .replace(/\s+/g, ' ')

export const plain = (words: string): string => clean(words).toLowerCase()

interface Place {
  readonly from: number
  readonly until: number
  /** With the ending of a genitive. */
  readonly found: string
}

/** Where `needle` stands in `hay` as whole words. */
const placesOf = (hay: string, needle: string, flags: string): readonly Place[] => {
  const pattern = namePattern([needle], flags)
  return pattern === null
    ? []
    : [...hay.matchAll(pattern)].map(({ index, 0: found }) => ({
        from: index,
        until: index + needle.length,
        found,
      }))
}

interface Sought {
  /** In whatever case. */
  readonly names: readonly string[]
  /** As they are written. */
  readonly wordsOfNames: readonly string[]
  readonly isOrdinary: (word: string) => boolean
}

/** Those that stand in `hay`. One that is there only as a part of a longer one is not: "Nord" in "Nord Systems". */
const namesIn = (hay: string, { names, wordsOfNames, isOrdinary }: Sought): ReadonlySet<string> => {
  const found = [
    ...names.flatMap((name) => placesOf(hay, name, 'giu').map((place) => ({ name, place }))),
    ...wordsOfNames.flatMap((name) =>
      placesOf(hay, name, 'gu').flatMap((place) =>
        isOrdinary(place.found) ? [] : [{ name, place }],
      ),
    ),
  ]
  const isPart = ({ from, until }: Place): boolean =>
    found.some(
      ({ place }) =>
        place.from <= from && place.until >= until && place.until - place.from > until - from,
    )
  return new Set(found.filter(({ place }) => !isPart(place)).map(({ name }) => name))
}

/** Words of the evaluation and of the addressee tell nobody else's name. */
const ordinaryFor = (state: EvaluationState, own: string): ((word: string) => boolean) =>
  ordinaryIn([
    ...ordinaryTexts(state),
    ...state.criteria.flatMap(({ levels }) => levels.map(({ label }) => label)),
    ...state.evaluators.map(({ name }) => name),
    state.evaluation.title,
    state.evaluation.client ?? '',
    own,
  ])

const hostOf = (website: string): string => {
  try {
    return new URL(/^[a-z]+:/i.test(website) ? website : `https://${website}`).hostname.replace(
      /^www\./,
      '',
    )
  } catch {
    return website
  }
}

/** All amounts of an agency's quote: its total and those of its lines. */
const amountsOf = (state: EvaluationState, agency: AgencyId): readonly number[] =>
  state.quotes
    .filter((quote) => quote.agency === agency)
    .flatMap(({ amount, lines }) => [
      amount,
      ...lines.flatMap((line) => {
        const own: unknown =
          typeof line === 'object' && line !== null ? Reflect.get(line, 'amount') : null
        return typeof own === 'number' ? [own] : []
      }),
    ])
    .filter((amount) => amount >= SMALLEST_PRICE)

/** Everything that was written about an agency. */
const remarksOn = (
  { scores, moderated, agencies, gateResults }: EvaluationState,
  { findings, references, evidence }: DocumentAdditions,
  agency: AgencyId,
): readonly string[] => {
  const about = <Item extends { readonly agency: AgencyId }>(items: readonly Item[]) =>
    items.filter((item) => item.agency === agency)
  const profile = agencies.find(({ id }) => id === agency)
  return [
    ...about(scores).map(({ comment }) => comment),
    ...about(moderated).map(({ reason }) => reason),
    ...about(gateResults).map(({ note }) => note),
    ...about(findings).map(({ text }) => text),
    ...about(references).map(({ notes }) => notes),
    ...about(evidence).map(({ note }) => note),
    profile?.notes ?? null,
    profile?.rejectionReason ?? null,
    ...(profile?.pros ?? []),
    ...(profile?.cons ?? []),
  ].flatMap((remark) =>
    remark === null || remark.trim().length < SHORTEST_COMMENT ? [] : [remark],
  )
}

/**
 * Everything of other agencies that stands in a letter to `agency`. What is as true of the addressee (an equal price,
 * the same remark) is no leak. `told`: what the dress itself must say.
 */
export function leaksIn(
  { all, written }: LetterWords,
  state: EvaluationState,
  additions: DocumentAdditions,
  agency: AgencyId,
  told: readonly Told[],
): readonly Leak[] {
  const hay = plain(all.join('\n'))
  const numbers = writtenNumbers(plain(written.join('\n')))
  const ownName = clean(state.agencies.find(({ id }) => id === agency)?.name ?? '')
  const isOrdinary = ordinaryFor(state, ownName)
  const wordsOf = (name: string) => tellingWords(clean(name), LEAST_OF_AGENCY, isOrdinary)
  const names = state.agencies.map(({ name }) => clean(name))
  const wholeNames = namesIn(clean(all.join('\n')), { names, wordsOfNames: [], isOrdinary })
  // A word alone may be the letter's own, such as "Total".
  const wordsOfNames = namesIn(clean(written.join('\n')), {
    names,
    wordsOfNames: state.agencies.flatMap(({ name }) => wordsOf(name)),
    isOrdinary,
  })
  const ownAmounts = new Set(amountsOf(state, agency).map(Math.round))
  const ownRemarks = new Set(remarksOn(state, additions, agency).map(plain))
  return state.agencies.flatMap(({ id, name, website }): readonly Leak[] => {
    if (id === agency) return []
    const may = told.find((entry) => entry.agency === id)?.kinds ?? []
    const leak = (kind: Leak['kind'], found: string, there: boolean): readonly Leak[] =>
      there && !may.includes(kind) ? [{ agency: id, kind, found }] : []
    const host = website === null ? '' : plain(hostOf(website))
    const called = wholeNames.has(clean(name))
      ? name
      : wordsOf(name).find((word) => wordsOfNames.has(word))
    return [
      ...leak('name', called ?? '', called !== undefined && plain(name) !== plain(ownName)),
      ...leak('website', host, placesOf(hay, host, 'gu').length > 0),
      ...amountsOf(state, id).flatMap((amount) => {
        const rounded = Math.round(amount)
        const price = formatMoney(amount, state.evaluation.currency, locale)
        return leak('price', price, numbers.has(rounded) && !ownAmounts.has(rounded))
      }),
      ...remarksOn(state, additions, id).flatMap((remark) =>
        leak('comment', remark, hay.includes(plain(remark)) && !ownRemarks.has(plain(remark))),
      ),
    ]
  })
}
