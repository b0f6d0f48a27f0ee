// What all pages of the report share: look-ups by id, the decimals that tell neighbours apart, and how
// names, raw values and reasons for exclusion are written.
import { decimalsToTell } from '../../shared/domain/decimals.ts'
import { panelViewOf } from '../../shared/domain/matrix.ts'
import type {
  Agency,
  AgencyId,
  CellResult,
  Criterion,
  CriterionId,
  EvaluationState,
  Evaluator,
  EvaluatorId,
  Exclusion,
  Leaf,
  RankedAgency,
  Ranking,
  Score,
} from '../../shared/domain/model.ts'
import { rankEvaluation } from '../../shared/domain/ranking.ts'
import {
  formatCount,
  formatList,
  formatMoney,
  formatNumber,
  formatScore,
  formatShare,
  locale as LOCALE,
  shareDecimals,
} from '../../shared/format.ts'
import { plural, text } from '../../shared/messages/translate.ts'

/** The locale of this report; it is set before its data are made. */
export { LOCALE }

export interface ReportContext {
  readonly state: EvaluationState
  readonly ranking: Ranking
  /** The ranking as if nothing had been moderated: what an agreed value was before. */
  readonly unmoderated: Ranking
  /** Decimals of scores and points. */
  readonly decimals: number
  readonly weightDecimals: number
  readonly agencies: ReadonlyMap<AgencyId, Agency>
  readonly criteria: ReadonlyMap<CriterionId, Criterion>
  readonly gateNames: ReadonlyMap<string, string>
  readonly evaluators: ReadonlyMap<EvaluatorId, Evaluator>
  /** Every score given in a cell, in the order of the evaluators. */
  readonly cellScores: (agency: AgencyId, criterion: CriterionId) => readonly Score[]
  /** Criteria whose cells this copy withholds. */
  readonly withheld: ReadonlySet<CriterionId>
  /** Whether an evaluator's scores count. */
  readonly counts: (evaluator: EvaluatorId) => boolean
}

const byId = <Key extends string, Item extends { readonly id: Key }>(
  items: readonly Item[],
): ReadonlyMap<Key, Item> => new Map(items.map((item) => [item.id, item]))

const scoresByCell = (state: EvaluationState): ReadonlyMap<string, readonly Score[]> => {
  const order = new Map(state.evaluators.map((evaluator, index) => [evaluator.id, index]))
  const cells = new Map<string, Score[]>()
  for (const score of state.scores) {
    const key = JSON.stringify([score.agency, score.criterion])
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, [score])
    else cell.push(score)
  }
  for (const cell of cells.values())
    cell.sort((a, b) => (order.get(a.evaluator) ?? 0) - (order.get(b.evaluator) ?? 0))
  return cells
}

const nothingWithheld: ReadonlySet<CriterionId> = new Set()

export const reportContext = (
  state: EvaluationState,
  ranking: Ranking,
  withheld: ReadonlySet<CriterionId> = nothingWithheld,
): ReportContext => {
  const cells = scoresByCell(state)
  const view = panelViewOf(state.evaluation.panelRule, state.evaluators, null)
  return {
    state,
    ranking,
    unmoderated:
      state.moderated.length === 0 ? ranking : rankEvaluation({ ...state, moderated: [] }),
    decimals: decimalsToTell(ranking.results),
    weightDecimals: shareDecimals(ranking.leaves.map((leaf) => leaf.weight)),
    agencies: byId(state.agencies),
    criteria: byId(state.criteria),
    gateNames: new Map(state.gates.map((gate) => [gate.id, gate.name])),
    evaluators: byId(state.evaluators),
    withheld,
    cellScores: (agency, criterion) => cells.get(JSON.stringify([agency, criterion])) ?? [],
    counts: (evaluator) => (view.weights.get(evaluator) ?? 0) > 0,
  }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** What a person counts as one sign: an emoji with its parts, a letter with its marks. */
const signsOf = (written: string): readonly string[] =>
  Array.from(segmenter.segment(written), ({ segment }) => segment)

/** Runs of this length without a space get places where a line may break. */
const LONG_WORD = /[^\s\u200b]{31,}/gu
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u
const UNPRINTABLE = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu

/**
 * Text of a user, ready to stand in a sentence: no control characters (one that turns the direction could
 * turn the sentence around it), right-to-left text kept to itself, and very long words breakable.
 */
export const printable = (entered: string): string => {
  const clean = entered.replace(UNPRINTABLE, '').trim()
  const soft = clean.replace(LONG_WORD, (word) =>
    signsOf(word)
      .map((sign, at) => (at > 0 && at % 6 === 0 ? `\u200b${sign}` : sign))
      .join(''),
  )
  return RIGHT_TO_LEFT.test(soft) ? `\u2068${soft}\u2069` : soft
}

/** Cut to `length` signs for places with one line; the whole text stands elsewhere in the report. */
export const shortened = (entered: string, length: number): string => {
  const signs = signsOf(entered.replace(UNPRINTABLE, '').replace(/\s+/gu, ' ').trim())
  const cut = signs.length <= length ? signs : [...signs.slice(0, length - 1), '…']
  return printable(cut.join(''))
}

/** What a person wrote; empty where this copy withholds it. */
export const saidText = (written: string): string =>
  written.trim() === '' ? text('report.redact.withheld') : printable(written)

/** Paragraphs as they were written, cut to `length` signs. */
export const shortenedParagraphs = (entered: string, length: number): string => {
  let left = length
  const paragraphs = entered.split(/\n+/u).flatMap((paragraph) => {
    if (left <= 0 || paragraph.trim() === '') return []
    const cut = shortened(paragraph, left)
    left -= signsOf(paragraph).length
    return [cut]
  })
  return paragraphs.join('\n')
}

export const agencyName = (context: ReportContext, id: AgencyId): string =>
  printable(context.agencies.get(id)?.name ?? id)

export const criterionName = (context: ReportContext, id: CriterionId): string =>
  printable(context.criteria.get(id)?.name ?? id)

/** "A, B and C", or "A, B, C and 4 more". */
export const nameList = (names: readonly string[], most = 4): string =>
  names.length <= most + 1
    ? formatList(names, LOCALE)
    : formatList([...names.slice(0, most), plural('report.andMore', names.length - most)], LOCALE)

export const points = (context: ReportContext, value: number | null): string =>
  formatScore(value, LOCALE, context.decimals)

export const share = (context: ReportContext, value: number): string =>
  formatShare(value, LOCALE, context.weightDecimals)

/** Of a criterion that is withheld no share is told: the others have the whole. */
export const weightText = (context: ReportContext, { criterion, weight }: Leaf): string =>
  context.withheld.has(criterion.id) ? '–' : share(context, weight)

export const count = (value: number): string => formatCount(value, LOCALE)

/** A raw value as its criterion writes it: one decimal for scores, the amount for prices. */
export const rawText = (leaf: Leaf, raw: number): string => {
  if (leaf.criterion.kind === 'price') return formatNumber(raw, LOCALE, 0, 2)
  if (leaf.criterion.kind === 'measured') return formatNumber(raw, LOCALE, 0, 3)
  return formatScore(raw, LOCALE, leaf.scale.max - leaf.scale.min <= 2 ? 2 : 1)
}

/** A number as it was entered: no decimals that were not. */
export const enteredText = (value: number): string => formatNumber(value, LOCALE, 0, 3)

export const cellText = (
  leaf: Leaf,
  cell: CellResult,
  withheld: ReadonlySet<CriterionId> = nothingWithheld,
): string => {
  if (withheld.has(leaf.criterion.id)) return text('report.redact.cell')
  if (cell.raw !== null) return rawText(leaf, cell.raw)
  return text(cell.state === 'not-applicable' ? 'report.cell.na' : 'report.cell.missing')
}

export const money = (context: ReportContext, amount: number, currency?: string): string =>
  formatMoney(amount, currency ?? context.state.evaluation.currency, LOCALE)

/** `agency`: whose exclusion it is, where a reason of its own may stand. */
export const exclusionText = (
  context: ReportContext,
  exclusion: Exclusion,
  agency: Agency | null = null,
): string => {
  if (exclusion.kind === 'status') {
    const reason = exclusion.id === 'rejected' ? (agency?.rejectionReason ?? null) : null
    return reason === null
      ? text(`report.status.${exclusion.id}`)
      : text('report.status.rejectedBecause', { reason: printable(reason) })
  }
  if (exclusion.kind === 'gate') {
    const gate = printable(context.gateNames.get(exclusion.id) ?? exclusion.id)
    return exclusion.note === null || exclusion.note.trim() === ''
      ? text('report.excluded.gate', { gate })
      : text('report.excluded.gateNote', { gate, note: printable(exclusion.note) })
  }
  const leaf = context.ranking.leaves.find((found) => found.criterion.id === exclusion.id)
  const write = (value: number): string =>
    leaf === undefined ? enteredText(value) : rawText(leaf, value)
  const lower = exclusion.direction === 'lower'
  return text(lower ? 'report.excluded.above' : 'report.excluded.below', {
    criterion: criterionName(context, exclusion.id),
    got: write(exclusion.raw),
    limit: write(exclusion.minimum),
  })
}

export const isOutOfComparison = (result: RankedAgency): boolean =>
  result.excluded?.some((exclusion) => exclusion.kind === 'status') ?? false

/** Agencies that take part, best first; the excluded ones last. */
export const participants = (context: ReportContext): readonly RankedAgency[] =>
  context.ranking.results.filter((result) => !isOutOfComparison(result))

export const ranked = (context: ReportContext): readonly RankedAgency[] =>
  context.ranking.results.filter((result) => result.rank !== null)

/** Agencies with a column and a page: all that take part, and others if they have a value. */
export const shown = (context: ReportContext): readonly RankedAgency[] =>
  context.ranking.results.filter(
    (result) => !isOutOfComparison(result) || result.cells.some((cell) => cell.state === 'scored'),
  )
