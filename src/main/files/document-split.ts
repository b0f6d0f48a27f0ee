// Separates what the document format knows from what it does not, and fills in what depends on the rest
// of the document.
import type { Problem } from '../../shared/contract/problems.ts'
import type { DocumentContent, DocumentExtras, Extra } from '../../shared/domain/content.ts'
import type { EvaluationId, EvaluationState, Score } from '../../shared/domain/model.ts'
import type { ParsedDocument } from './document-schema.ts'

interface Split<Known> {
  readonly known: Known
  readonly extra: Extra
}

const extraOf = (rest: Readonly<Record<string, unknown>>): Extra =>
  Object.keys(rest).length === 0 ? null : rest

const unzip = <Item, Known>(
  items: readonly Item[],
  split: (item: Item, index: number) => Split<Known>,
) => {
  const parts = items.map(split)
  return { known: parts.map((part) => part.known), extras: parts.map((part) => part.extra) }
}

type ParsedScore = ParsedDocument['scores'][number]

const scoreKeys = new Set([
  'agency',
  'criterion',
  'evaluator',
  'value',
  'state',
  'comment',
  'confidence',
])

/** Without rest patterns, which are slow at 200,000 scores. */
const splitScore = (parsed: ParsedScore): Split<Score> => {
  let extra: Record<string, unknown> | null = null
  for (const key in parsed) {
    if (scoreKeys.has(key)) continue
    extra ??= {}
    extra[key] = parsed[key]
  }
  const value = parsed.value ?? null
  const comment = parsed.comment ?? null
  const known: Score = {
    agency: parsed.agency,
    criterion: parsed.criterion,
    evaluator: parsed.evaluator,
    value,
    // An entry without a value and without a state is a remark on an empty cell.
    state: parsed.state ?? (value === null ? 'not-scored' : 'scored'),
    comment: comment === null || comment.trim() === '' ? null : comment,
    confidence: parsed.confidence ?? null,
  }
  return { known, extra }
}

/** A value and a state that contradict each other: 0, not applicable and not scored are three things. */
export const scoreProblems = (scores: readonly Score[]): readonly Problem[] =>
  scores.flatMap(({ state, value }, index) => {
    if ((state === 'scored') === (value !== null)) return []
    const rule =
      state === 'scored' ? 'must be a number for a scored cell' : `must be null when ${state}`
    return [{ place: `scores[${index}].value`, rule, got: value }]
  })

/** The state and the extras of a parsed document; `fallback` for what only the importer can give. */
export const contentOf = (
  parsed: ParsedDocument,
  fallback: { readonly id: string; readonly createdAt: string },
): DocumentContent => {
  const {
    format: _format,
    version: _version,
    evaluation,
    criteria,
    gates,
    agencies,
    evaluators,
    ...lists
  } = parsed
  const { scores, moderated, gateResults, quotes, ledger: _empty, ...unknown } = lists
  const { id, title, client, brief, currency, scale, panelRule, createdAt, ...others } = evaluation
  const { pricing, ...more } = others
  const parts = {
    criteria: unzip(criteria, (item) => {
      const { id, name, weight, kind, direction, scale, levels, levelsOnly, ...rest } = item
      const { valueFunction, price, minimum, parent, guidance, ...more } = rest
      const { questions, unit, measuredFrom, weightLocked, ...extra } = more
      const scoring = { id, name, weight, kind, direction, scale, levels, levelsOnly }
      const value = { valueFunction, price, minimum, parent, guidance }
      const known = { ...scoring, ...value, questions, unit, measuredFrom, weightLocked }
      return { known, extra: extraOf(extra) }
    }),
    gates: unzip(gates, ({ id, name, description, ...extra }) => ({
      known: { id, name, description },
      extra: extraOf(extra),
    })),
    agencies: unzip(agencies, (item) => {
      const { id, name, website, location, founded, teamSize, hourlyRate, ...rest } = item
      const { minimumProject, services, technologies, industries, status, notes, ...last } = rest
      const { measured, timeZone, languages, certificates, coverage, ...others } = last
      const { pros, cons, rejectionReason, ...extra } = others
      const facts = { id, name, website, location, founded, teamSize, hourlyRate, minimumProject }
      const lists = { services, technologies, industries, languages, certificates }
      const words = { status, notes, timeZone, coverage, pros, cons, rejectionReason }
      const known = { ...facts, ...lists, ...words, measured }
      return { known, extra: extraOf(extra) }
    }),
    evaluators: unzip(evaluators, (item) => {
      const { id, name, role, weight, organisation, email, seat, ...rest } = item
      const { notAssigned, recusedFrom, ...extra } = rest
      const member = { id, name, role, weight, organisation, email, seat }
      return { known: { ...member, notAssigned, recusedFrom }, extra: extraOf(extra) }
    }),
    scores: unzip(scores, splitScore),
    moderated: unzip(moderated, ({ agency, criterion, value, reason, ...extra }) => ({
      known: { agency, criterion, value, reason },
      extra: extraOf(extra),
    })),
    gateResults: unzip(gateResults, ({ agency, gate, passed, note, ...extra }) => ({
      known: { agency, gate, passed, note },
      extra: extraOf(extra),
    })),
    quotes: unzip(quotes, (item) => {
      const { agency, structure, amount, currency: own, lines, ...rest } = item
      const { assumptions, validUntil, paymentTerms, conversion, vat, attachments, ...extra } = rest
      const offer = { agency, structure, amount, currency: own ?? currency, lines }
      const terms = { assumptions, validUntil, paymentTerms, conversion, vat, attachments }
      const known = { ...offer, ...terms }
      return { known, extra: extraOf(extra) }
    }),
  }
  const details = { title, client, brief, currency, scale, panelRule, pricing }
  const state: EvaluationState = {
    evaluation: {
      id: (id ?? fallback.id) as EvaluationId,
      ...details,
      createdAt: createdAt ?? fallback.createdAt,
    },
    criteria: parts.criteria.known,
    gates: parts.gates.known,
    agencies: parts.agencies.known,
    evaluators: parts.evaluators.known,
    scores: parts.scores.known,
    moderated: parts.moderated.known,
    gateResults: parts.gateResults.known,
    quotes: parts.quotes.known,
  }
  const extras: DocumentExtras = {
    document: extraOf(unknown),
    evaluation: extraOf(more),
    criteria: parts.criteria.extras,
    gates: parts.gates.extras,
    agencies: parts.agencies.extras,
    evaluators: parts.evaluators.extras,
    scores: parts.scores.extras,
    moderated: parts.moderated.extras,
    gateResults: parts.gateResults.extras,
    quotes: parts.quotes.extras,
  }
  return { state, extras }
}
