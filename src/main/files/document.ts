// The evaluation document, the portable form of one evaluation: reads it with every default in place, and
// writes it so that equal content gives equal bytes. What the format does not know is kept beside the
// state, so that reading and writing loses nothing.
import { createHash } from 'node:crypto'
import { type Problem, problemsOf } from '../../shared/contract/problems.ts'
import { type DocumentContent, type Extra, splitAdditions } from '../../shared/domain/content.ts'
import type { EvaluationState } from '../../shared/domain/model.ts'
import { referenceProblems, sizeProblems } from './document-checks.ts'
import { recordProblems } from './document-records.ts'
import * as schema from './document-schema.ts'
import { contentOf, scoreProblems } from './document-split.ts'
import { MOST_PROBLEMS, type Read, readJson } from './json-text.ts'

/** Unknown keys of nested objects (scales, levels, quote lines …) stay where they are, in the state. */
export type DocumentResult =
  | { readonly ok: true; readonly content: DocumentContent }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export const withoutExtras = (state: EvaluationState): DocumentContent => ({
  state,
  extras: {
    document: null,
    evaluation: null,
    criteria: state.criteria.map(() => null),
    gates: state.gates.map(() => null),
    agencies: state.agencies.map(() => null),
    evaluators: state.evaluators.map(() => null),
    scores: state.scores.map(() => null),
    moderated: state.moderated.map(() => null),
    gateResults: state.gateResults.map(() => null),
    quotes: state.quotes.map(() => null),
  },
})

const parseData = (input: unknown): Read<schema.ParsedDocument> => {
  const tooLong = sizeProblems(input)
  if (tooLong.length > 0) return { ok: false, problems: tooLong }
  const parsed = schema.document.safeParse(input)
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, problems: problemsOf(parsed.error, input).slice(0, MOST_PROBLEMS) }
}

/**
 * The evaluation in a document, with every default in place, or why the document is refused. Never throws.
 * A document without an id gets one from its bytes; one without a date of creation gets `now`.
 */
export function parseDocument(
  bytes: Uint8Array,
  now: () => string = () => new Date().toISOString(),
): DocumentResult {
  const json = readJson(bytes)
  if (!json.ok) return json
  const parsed = parseData(json.value)
  if (!parsed.ok) return parsed
  const content = contentOf(parsed.value, {
    id: createHash('sha256').update(bytes).digest('hex').slice(0, 32),
    createdAt: now(),
  })
  const problems = [
    ...scoreProblems(content.state.scores),
    ...referenceProblems(content.state),
    ...recordProblems(content.state, splitAdditions(content.extras).additions),
  ]
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, MOST_PROBLEMS) }
    : { ok: true, content }
}

// ── Writing ──────────────────────────────────────────────────────────────────────────────────────

type Keys = readonly string[]
type Data = Readonly<Record<string, unknown>>

const keys = {
  evaluation: Object.keys(schema.evaluation.shape),
  scale: Object.keys(schema.scale.shape),
  panelRule: ['rule', 'trim', 'decimals'],
  criterion: Object.keys(schema.criterion.shape),
  level: Object.keys(schema.level.shape),
  valueFunction: Object.keys(schema.valueFunction.shape),
  price: Object.keys(schema.price.shape),
  gate: Object.keys(schema.gate.shape),
  agency: Object.keys(schema.agency.shape),
  hourlyRate: Object.keys(schema.hourlyRate.shape),
  evaluator: Object.keys(schema.evaluator.shape),
  score: Object.keys(schema.score.shape),
  moderated: Object.keys(schema.moderated.shape),
  gateResult: Object.keys(schema.gateResult.shape),
  quote: Object.keys(schema.quote.shape),
  reference: Object.keys(schema.reference.shape),
  attachment: Object.keys(schema.attachment.shape),
  finding: Object.keys(schema.finding.shape),
  evidence: Object.keys(schema.evidence.shape),
} as const

/** Lists that travel among the document's extras, and the keys of their items. */
const records: Readonly<Record<string, Keys>> = {
  references: keys.reference,
  attachments: keys.attachment,
  findings: keys.finding,
  evidence: keys.evidence,
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Keys that version 1 did not have from its beginning: written only where they say something. */
const later = new Set([
  'questions',
  'unit',
  'measuredFrom',
  'weightLocked',
  'description',
  'timeZone',
  'languages',
  'certificates',
  'coverage',
  'pros',
  'cons',
  'rejectionReason',
  'pricing',
  'assumptions',
  'validUntil',
  'paymentTerms',
  'conversion',
  'vat',
  'attachments',
  'organisation',
  'email',
  'seat',
  'notAssigned',
  'recusedFrom',
])
const usual: Readonly<Record<string, unknown>> = { seat: 'evaluator' }
const isEmpty = (value: object): boolean =>
  Object.values(value).every((part) => Array.isArray(part) && part.length === 0)
const saysNothing = (key: string, value: unknown): boolean =>
  value === null ||
  value === false ||
  (Object.hasOwn(usual, key) && value === usual[key]) ||
  (typeof value === 'object' && isEmpty(value))

/** One object as text on one line: `known` keys first (those that are there), then all others. */
const lineOf = (
  value: object,
  known: Keys,
  extra: Extra,
  nested: Readonly<Record<string, (value: unknown) => string>> = {},
): string => {
  const data: Data = { ...extra, ...value }
  const names = new Set([...known, ...Object.keys(data)])
  const parts: string[] = []
  for (const key of names) {
    const entry = data[key]
    if (entry === undefined || (later.has(key) && saysNothing(key, entry))) continue
    const write = Object.hasOwn(nested, key) ? nested[key] : undefined
    parts.push(`${JSON.stringify(key)}:${write?.(entry) ?? JSON.stringify(entry)}`)
  }
  return `{${parts.join(',')}}`
}

const object =
  (known: Keys) =>
  (value: unknown): string =>
    isData(value) ? lineOf(value, known, null) : JSON.stringify(value)

const listOf =
  (known: Keys) =>
  (value: unknown): string =>
    Array.isArray(value) ? `[${value.map(object(known)).join(',')}]` : JSON.stringify(value)

const criterionParts = {
  scale: object(keys.scale),
  levels: listOf(keys.level),
  valueFunction: object(keys.valueFunction),
  price: object(keys.price),
}

const list = (lines: readonly string[]): string =>
  lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`

interface Order {
  readonly agencies: ReadonlyMap<string, number>
  readonly criteria: ReadonlyMap<string, number>
  readonly evaluators: ReadonlyMap<string, number>
  readonly gates: ReadonlyMap<string, number>
}

const positions = (items: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(items.map(({ id }, index) => [id, index]))

const orderOf = (state: EvaluationState): Order => ({
  agencies: positions(state.agencies),
  criteria: positions(state.criteria),
  evaluators: positions(state.evaluators),
  gates: positions(state.gates),
})

/** Items and their extras, sorted by where their references stand in the document. */
const sorted = <Item>(
  items: readonly Item[],
  extras: readonly Extra[],
  placesOf: (item: Item) => readonly (number | undefined)[],
): readonly { readonly item: Item; readonly extra: Extra }[] =>
  items
    .map((item, index) => ({ item, extra: extras[index] ?? null, places: placesOf(item) }))
    .sort((a, b) => {
      for (let level = 0; level < a.places.length; level += 1) {
        const difference = (a.places[level] ?? 0) - (b.places[level] ?? 0)
        if (difference !== 0) return difference
      }
      return 0
    })

/** Values by criterion, in the order of the criteria; an object would move keys like "2" to the front. */
const measuredOf =
  (state: EvaluationState) =>
  (value: unknown): string => {
    if (!isData(value)) return '{}'
    const parts = state.criteria
      .filter(({ id }) => Object.hasOwn(value, id))
      .map(({ id }) => `${JSON.stringify(id)}:${JSON.stringify(value[id])}`)
    return `{${parts.join(',')}}`
  }

/** The text of a document: LF, a newline at the end, the same for the same content. */
export function writeDocument({ state, extras }: DocumentContent): string {
  const order = orderOf(state)
  const cell = (at: { readonly agency: string; readonly criterion: string }) => [
    order.agencies.get(at.agency),
    order.criteria.get(at.criterion),
  ]
  const lines = <Item extends object>(
    items: readonly { readonly item: Item; readonly extra: Extra }[],
    known: Keys,
    nested: Readonly<Record<string, (value: unknown) => string>> = {},
  ): string => list(items.map(({ item, extra }) => lineOf(item, known, extra, nested)))
  const unsorted = <Item>(items: readonly Item[], own: readonly Extra[]) =>
    items.map((item, index) => ({ item, extra: own[index] ?? null }))

  const sections: readonly (readonly [string, string])[] = [
    ['format', JSON.stringify(schema.FORMAT)],
    ['version', JSON.stringify(schema.VERSION)],
    [
      'evaluation',
      lineOf(state.evaluation, keys.evaluation, extras.evaluation, {
        scale: object(keys.scale),
        panelRule: object(keys.panelRule),
      }),
    ],
    ['criteria', lines(unsorted(state.criteria, extras.criteria), keys.criterion, criterionParts)],
    ['gates', lines(unsorted(state.gates, extras.gates), keys.gate)],
    [
      'agencies',
      lines(unsorted(state.agencies, extras.agencies), keys.agency, {
        hourlyRate: object(keys.hourlyRate),
        measured: measuredOf(state),
      }),
    ],
    ['evaluators', lines(unsorted(state.evaluators, extras.evaluators), keys.evaluator)],
    [
      'scores',
      lines(
        sorted(state.scores, extras.scores, (score) => [
          ...cell(score),
          order.evaluators.get(score.evaluator),
        ]),
        keys.score,
      ),
    ],
    ['moderated', lines(sorted(state.moderated, extras.moderated, cell), keys.moderated)],
    [
      'gateResults',
      lines(
        sorted(state.gateResults, extras.gateResults, (result) => [
          order.agencies.get(result.agency),
          order.gates.get(result.gate),
        ]),
        keys.gateResult,
      ),
    ],
    [
      'quotes',
      lines(
        sorted(state.quotes, extras.quotes, (quote) => [order.agencies.get(quote.agency)]),
        keys.quote,
      ),
    ],
    ['ledger', '[]'],
    ...Object.entries(extras.document ?? {}).map(([key, value]): readonly [string, string] => [
      key,
      Array.isArray(value) && Object.hasOwn(records, key)
        ? list(value.map((item: object) => lineOf(item, records[key] ?? [], null)))
        : JSON.stringify(value),
    ]),
  ]
  const body = sections.map(([key, value]) => `  ${JSON.stringify(key)}: ${value}`)
  return `{\n${body.join(',\n')}\n}\n`
}
