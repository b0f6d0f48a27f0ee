// One page an agency: what it scored and why, so that the page can be handed on alone.

import type { DocumentAdditions } from '../../shared/domain/content.ts'
import type {
  Agency,
  AgencyId,
  CellResult,
  CriterionId,
  FindingKind,
  Leaf,
  RankedAgency,
} from '../../shared/domain/model.ts'
import { valueOfRaw } from '../../shared/domain/scale.ts'
import { formatNumber, formatShare, ordinal } from '../../shared/format.ts'
import { text } from '../../shared/messages/translate.ts'
import { agencyFacts } from './agency-facts.ts'
import {
  agencyName,
  cellText,
  count,
  criterionName,
  enteredText,
  exclusionText,
  LOCALE,
  money,
  points,
  printable,
  type ReportContext,
  ranked,
  rawText,
  saidText,
  share,
  shown,
} from './context.ts'
import type { Scorecard, ScorecardRow, ScorecardWords } from './report-data.ts'
import { scorecardWordsOf } from './scorecard-words.ts'

const quoteText = (context: ReportContext, agency: Agency): string | null => {
  const quote = context.state.quotes.find((found) => found.agency === agency.id)
  if (quote === undefined) return null
  return text('report.card.quote', {
    amount: money(context, quote.amount, quote.currency),
    structure: text(`report.structure.${quote.structure}`),
  })
}

interface Range {
  readonly low: number
  readonly high: number
}

/** Lowest and highest raw score of the evaluators who count, or null. */
export const rangeOf = (context: ReportContext, result: RankedAgency, leaf: Leaf): Range | null => {
  const values = context
    .cellScores(result.agency, leaf.criterion.id)
    .flatMap((score) =>
      score.state === 'scored' && score.value !== null && context.counts(score.evaluator)
        ? [score.value]
        : [],
    )
  return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) }
}

const onBar = (leaf: Leaf, raw: number): number =>
  valueOfRaw(raw, leaf.scale, leaf.criterion.direction, leaf.criterion.valueFunction) / 100

const rangeText = (cell: CellResult, leaf: Leaf, range: Range | null): string => {
  if (leaf.criterion.kind === 'measured') return text('report.card.measured')
  if (leaf.criterion.kind === 'price') return text('report.card.formula')
  if (range === null) return ''
  const written =
    range.low === range.high
      ? enteredText(range.low)
      : `${enteredText(range.low)}–${enteredText(range.high)}`
  return cell.layer === 'moderated' ? text('report.card.agreedRange', { range: written }) : written
}

const whyOf = (
  context: ReportContext,
  result: RankedAgency,
  leaf: Leaf,
  at: number,
): ScorecardRow['why'] => {
  if (context.withheld.has(leaf.criterion.id)) return []
  const agreed = context.state.moderated.find(
    (found) => found.agency === result.agency && found.criterion === leaf.criterion.id,
  )
  const before = context.unmoderated.results.find((found) => found.agency === result.agency)?.cells[
    at
  ]
  const comments = context.cellScores(result.agency, leaf.criterion.id).flatMap((score) => {
    const said = score.comment?.trim() ?? ''
    const evaluator = context.evaluators.get(score.evaluator)
    return said === ''
      ? []
      : [{ text: printable(said), who: printable(evaluator?.name ?? score.evaluator) }]
  })
  return [
    ...(agreed === undefined
      ? []
      : [
          {
            text: saidText(agreed.reason),
            who:
              before === undefined
                ? text('report.card.agreed')
                : text('report.card.agreedFrom', { before: cellText(leaf, before) }),
          },
        ]),
    ...comments,
  ]
}

const rowOf = (
  context: ReportContext,
  result: RankedAgency,
  leaf: Leaf,
  at: number,
): ScorecardRow => {
  const cell = result.cells[at]
  const parent =
    leaf.criterion.parent === null ? undefined : context.criteria.get(leaf.criterion.parent)
  const name = criterionName(context, leaf.criterion.id)
  const scored = cell?.state === 'scored' && cell.raw !== null ? cell : null
  const range = leaf.criterion.kind === 'rated' ? rangeOf(context, result, leaf) : null
  const ends = range === null ? [] : [onBar(leaf, range.low), onBar(leaf, range.high)]
  return {
    criterion: name,
    group: parent === undefined ? null : printable(parent.name),
    weight: scored?.weight == null ? '–' : share(context, scored.weight),
    score: cell === undefined ? '–' : cellText(leaf, cell, context.withheld),
    bar: scored?.value == null ? null : scored.value / 100,
    range:
      range === null || range.low === range.high
        ? null
        : { low: Math.min(...ends), high: Math.max(...ends) },
    rangeText: cell === undefined ? '' : rangeText(cell, leaf, range),
    alt:
      scored === null
        ? text('report.card.altNone', { criterion: name })
        : text(range === null ? 'report.card.alt' : 'report.card.altRange', {
            criterion: name,
            value: formatNumber(scored.value ?? 0, LOCALE, 0, 1),
            low: range === null ? '' : rawText(leaf, range.low),
            high: range === null ? '' : rawText(leaf, range.high),
          }),
    points: points(context, scored?.contribution ?? null),
    why: whyOf(context, result, leaf, at),
  }
}

const standingText = (context: ReportContext, result: RankedAgency): string => {
  if (result.excluded !== null) return text('report.card.notRanked')
  if (result.rank === null) return text('report.card.noScore')
  const places = ranked(context)
  const shares = places.filter((found) => found.rank === result.rank).length > 1
  return text(shares ? 'report.card.sharedRank' : 'report.card.rank', {
    rank: ordinal(result.rank, LOCALE),
    all: count(places.length),
  })
}

const gatesOf = (context: ReportContext, agency: Agency): Scorecard['gates'] =>
  context.state.gates.map((gate) => {
    const found = context.state.gateResults.find(
      (result) => result.agency === agency.id && result.gate === gate.id,
    )
    const result = found === undefined ? 'open' : found.passed ? 'passed' : 'failed'
    return {
      name: printable(gate.name),
      result: text(`report.gate.${result}`),
      failed: result === 'failed',
      note: found?.note == null ? '' : printable(found.note),
    }
  })

const findingKinds: readonly FindingKind[] = ['strength', 'weakness', 'deficiency', 'risk']

/** What the panel found, by kind, in the order of the criteria. */
const findingsOf = (
  context: ReportContext,
  { findings }: DocumentAdditions,
  agency: Agency,
): Scorecard['findings'] =>
  findingKinds.flatMap((kind) => {
    const items = context.ranking.leaves.flatMap(({ criterion }) =>
      findings
        .filter(
          (found) =>
            found.agency === agency.id && found.criterion === criterion.id && found.kind === kind,
        )
        .map((found) => ({
          text: printable(found.text),
          criterion: criterionName(context, criterion.id),
          who:
            found.evaluator === null
              ? text('report.card.panel')
              : printable(context.evaluators.get(found.evaluator)?.name ?? found.evaluator),
        })),
    )
    return items.length === 0 ? [] : [{ label: text(`report.findings.${kind}`), items }]
  })

const notesOf = (
  context: ReportContext,
  result: RankedAgency,
  rows: readonly ScorecardRow[],
): readonly string[] => [
  text('report.card.noteSum'),
  ...(result.cells.some(
    (cell, at) =>
      cell.state !== 'scored' &&
      !context.withheld.has(context.ranking.leaves[at]?.criterion.id ?? ('' as CriterionId)),
  )
    ? [text('report.card.noteScaled')]
    : []),
  ...(context.withheld.size > 0 ? [text('report.redact.quality')] : []),
  ...(rows.some((row) => row.range !== null) ? [text('report.card.noteRange')] : []),
]

export const scorecards = (
  context: ReportContext,
  additions: DocumentAdditions,
  /** Whose page stands alone; null: everybody's. */
  alone: AgencyId | null = null,
): readonly Scorecard[] => {
  const pages = shown(context)
  return pages.flatMap((result, place) => {
    const agency = context.agencies.get(result.agency)
    if (agency === undefined || (alone !== null && alone !== agency.id)) return []
    const rows = context.ranking.leaves.map((leaf, at) => rowOf(context, result, leaf, at))
    const weights = result.cells.reduce((sum, cell) => sum + (cell.weight ?? 0), 0)
    return [
      {
        kicker:
          alone === null
            ? text('report.card.kicker', { place: count(place + 1), all: count(pages.length) })
            : text('report.card.kickerAlone'),
        name: agencyName(context, result.agency),
        score: points(context, result.score),
        standing: standingText(context, result),
        facts: agencyFacts(context, additions, agency),
        excluded:
          result.excluded === null
            ? null
            : {
                label: text('report.card.excluded'),
                items: result.excluded.map((reason) => exclusionText(context, reason, agency)),
              },
        words: scorecardWordsOf(context, result, alone !== null),
        quote: quoteText(context, agency),
        gates: gatesOf(context, agency),
        rows,
        total: {
          weight: result.score === null ? '–' : formatShare(weights, LOCALE),
          points: points(context, result.score),
        },
        findings: findingsOf(context, additions, agency),
        notes: notesOf(context, result, rows),
      },
    ]
  })
}

export const scorecardWords = (): ScorecardWords => ({
  inWords: text('report.card.inWords'),
  findings: text('report.card.findings'),
  quote: text('report.card.quoteLabel'),
  gates: text('report.card.gates'),
  byCriterion: text('report.card.byCriterion'),
  criterion: text('report.head.criterion'),
  weight: text('report.head.weight'),
  score: text('report.head.score'),
  range: text('report.head.range'),
  points: text('report.head.points'),
  why: text('report.head.why'),
  total: text('report.head.totalRow'),
})
