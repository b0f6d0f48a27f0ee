// What must not stand in one agency's letter: the name, the web address, the prices and what was said about any
// other. Looked for in the finished words, however they came there.
import type { DocumentAdditions } from '../../shared/domain/content.ts'
import type { AgencyId, EvaluationState } from '../../shared/domain/model.ts'
import { formatMoney, locale } from '../../shared/format.ts'

export interface Leak {
  /** Whose. */
  readonly agency: AgencyId
  readonly kind: 'name' | 'website' | 'price' | 'comment'
  /** As it stands in the letter. */
  readonly found: string
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

const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b\u2068\u2069\u00ad]/g, '')
    .replace(/\s+/g, ' ')

const escaped = (value: string): string => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether `needle` stands in `hay` as whole words. */
const standsIn = (hay: string, needle: string): boolean =>
  needle !== '' &&
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(needle)}(?![\\p{L}\\p{N}])`, 'u').test(hay)

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

/** Digits of a number in a text, whatever separates its groups; cents of zero are left away. */
const digitsIn = (hay: string): ReadonlySet<string> =>
  new Set(
    (hay.match(/\d[\d.,'’\u00a0\u202f ]*\d|\d/g) ?? []).map((number) =>
      number.replace(/[.,]00$/, '').replace(/\D/g, ''),
    ),
  )

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
 * Everything of other agencies that stands in `words`, the texts of a letter to `agency`. What is as true of the
 * addressee (an equal price, the same remark) is no leak. `told`: what the dress itself must say.
 */
export function leaksIn(
  words: readonly string[],
  state: EvaluationState,
  additions: DocumentAdditions,
  agency: AgencyId,
  told: readonly Told[],
): readonly Leak[] {
  const hay = plain(words.join('\n'))
  const digits = digitsIn(hay)
  const ownName = plain(state.agencies.find(({ id }) => id === agency)?.name ?? '')
  const ownAmounts = new Set(amountsOf(state, agency))
  const ownRemarks = new Set(remarksOn(state, additions, agency).map(plain))
  return state.agencies.flatMap(({ id, name, website }): readonly Leak[] => {
    if (id === agency) return []
    const may = told.find((entry) => entry.agency === id)?.kinds ?? []
    const leak = (kind: Leak['kind'], found: string, there: boolean): readonly Leak[] =>
      there && !may.includes(kind) ? [{ agency: id, kind, found }] : []
    const host = website === null ? '' : plain(hostOf(website))
    // "Nord" is no leak in a letter to "Nord Systems".
    const apart = ownName === '' ? hay : hay.replaceAll(ownName, ' ')
    return [
      ...leak('name', name, standsIn(apart, plain(name))),
      ...leak('website', host, standsIn(hay, host)),
      ...amountsOf(state, id).flatMap((amount) => {
        const written = formatMoney(amount, state.evaluation.currency, locale)
        const there = digits.has(String(amount).replace(/\D/g, '')) || standsIn(hay, plain(written))
        return leak('price', written, there && !ownAmounts.has(amount))
      }),
      ...remarksOn(state, additions, id).flatMap((remark) =>
        leak('comment', remark, hay.includes(plain(remark)) && !ownRemarks.has(plain(remark))),
      ),
    ]
  })
}
