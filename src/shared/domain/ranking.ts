// The official result: who is ranked where, and every number that it is made of. One edit recomputes one
// row, so that the ranking can move while a person types.

import { leavesOf, panelViewOf, priceCell } from './matrix.ts'
import type {
  AgencyId,
  CriterionId,
  EvaluationState,
  EvaluatorId,
  GateId,
  Moderated,
  RankedAgency,
  Ranking,
  Score,
  WinnerReason,
} from './model.ts'
import { comparedQuotes } from './pricing/compared.ts'
import type { PriceBenchmark } from './pricing/formulas.ts'
import {
  benchmarksOf,
  type CellInput,
  type GateOutcome,
  type RankingBase,
  type RawRow,
  type Row,
  rawCellOf,
  rawRowOf,
  rowOf,
} from './ranking-row.ts'
import { competitionRanks, groupByRank } from './ranks.ts'

export interface RankingOptions {
  /**
   * Rank the individual layer as if the panel were this one evaluator: moderated values and the panel rule
   * are left aside, and an evaluator of weight 0 counts too.
   */
  readonly onlyEvaluator?: EvaluatorId | null
}

/**
 * A ranking in the making: scores sorted into cells, weights normalised, rows summed. Immutable; each
 * `with…` returns a new one that shares what did not change.
 */
export interface PreparedRanking extends RankingBase {
  readonly agencyIndex: ReadonlyMap<AgencyId, number>
  readonly leafIndex: ReadonlyMap<CriterionId, number>
  /** Weights that replace those of the criteria. */
  readonly weights: ReadonlyMap<CriterionId, number>
  readonly raw: readonly RawRow[]
  /** Per leaf; null where it is no price criterion or nobody sets a benchmark. */
  readonly benchmarks: readonly (PriceBenchmark | null)[]
  readonly rows: readonly Row[]
}

/** Takes back one evaluator's score of a cell. */
export interface RemovedScore {
  readonly agency: AgencyId
  readonly criterion: CriterionId
  readonly evaluator: EvaluatorId
  readonly removed: true
}

/** Takes back the moderated value of a cell. */
export interface RemovedModeration {
  readonly agency: AgencyId
  readonly criterion: CriterionId
  readonly removed: true
}

const emptyInput: CellInput = { scores: [], moderated: null }

export type Base = Omit<PreparedRanking, 'raw' | 'benchmarks' | 'rows'>

const allRows = (
  base: Base,
  raw: readonly RawRow[],
  benchmarks: readonly (PriceBenchmark | null)[],
): readonly Row[] =>
  base.state.agencies.map((agency, index) =>
    rowOf(base, agency, raw[index] ?? { inputs: [], cells: [], excluded: [] }, benchmarks),
  )

/** A prepared ranking from raw rows: benchmarks and sums of all rows. */
export const completeRanking = (base: Base, raw: readonly RawRow[]): PreparedRanking => {
  const benchmarks = benchmarksOf(base, raw)
  return { ...base, raw, benchmarks, rows: allRows(base, raw, benchmarks) }
}

interface MutableInput {
  scores: Score[]
  moderated: Moderated | null
}

const inputsOf = (
  state: EvaluationState,
  agencyIndex: ReadonlyMap<AgencyId, number>,
  leafIndex: ReadonlyMap<CriterionId, number>,
): readonly (readonly CellInput[])[] => {
  const inputs = state.agencies.map(() =>
    Array.from({ length: leafIndex.size }, (): MutableInput => ({ scores: [], moderated: null })),
  )
  const at = (cell: Pick<Score, 'agency' | 'criterion'>): MutableInput | undefined =>
    inputs[agencyIndex.get(cell.agency) ?? -1]?.[leafIndex.get(cell.criterion) ?? -1]
  for (const score of state.scores) at(score)?.scores.push(score)
  for (const moderated of state.moderated) {
    const cell = at(moderated)
    if (cell !== undefined) cell.moderated = moderated
  }
  return inputs
}

const gateOutcomes = (
  state: EvaluationState,
): ReadonlyMap<AgencyId, ReadonlyMap<GateId, GateOutcome>> => {
  const outcomes = new Map<AgencyId, Map<GateId, GateOutcome>>()
  for (const { agency, gate, passed, note } of state.gateResults) {
    const ofAgency = outcomes.get(agency) ?? new Map<GateId, GateOutcome>()
    ofAgency.set(gate, { passed, note })
    outcomes.set(agency, ofAgency)
  }
  return outcomes
}

/**
 * Sorts an evaluation into cells, once; O(scores). The parts that the edits below do not touch are those of
 * `state` at this moment.
 */
export const prepareRanking = (
  state: EvaluationState,
  options: RankingOptions = {},
): PreparedRanking => {
  const { evaluation, criteria, gates, agencies, evaluators, gateResults, quotes } = state
  const leaves = leavesOf(criteria, evaluation.scale)
  const agencyIndex = new Map(agencies.map((agency, index) => [agency.id, index]))
  const leafIndex = new Map(leaves.map((leaf, index) => [leaf.criterion.id, index]))
  const base: Base = {
    state: { evaluation, criteria, gates, agencies, evaluators, gateResults, quotes },
    view: panelViewOf(evaluation.panelRule, evaluators, options.onlyEvaluator ?? null),
    leaves,
    agencyIndex,
    leafIndex,
    weights: new Map(),
    quotes: new Map(quotes.map((quote) => [quote.agency, quote])),
    gateResults: gateOutcomes(state),
  }
  return prepareFrom(base, inputsOf(state, agencyIndex, leafIndex))
}

/** From scores that are sorted into cells, agency by agency. */
const prepareFrom = (base: Base, inputs: readonly (readonly CellInput[])[]): PreparedRanking => {
  const raw = base.state.agencies.map((agency, index) => {
    const own = inputs[index] ?? []
    const cells = base.leaves.map((leaf, at) =>
      rawCellOf(base, agency, leaf, own[at] ?? emptyInput),
    )
    return rawRowOf(base, agency, own, cells)
  })
  const compared = withComparedPrices(base, raw)
  return completeRanking(compared.base, compared.raw)
}

/** The ranking of the same scores as if the panel were this one evaluator; null: as the whole panel. */
export const asRankedBy = (
  prepared: PreparedRanking,
  onlyEvaluator: EvaluatorId | null,
): PreparedRanking => {
  const { evaluation, evaluators, quotes } = prepared.state
  const base: Base = {
    state: prepared.state,
    view: panelViewOf(evaluation.panelRule, evaluators, onlyEvaluator),
    leaves: prepared.leaves,
    agencyIndex: prepared.agencyIndex,
    leafIndex: prepared.leafIndex,
    weights: prepared.weights,
    // As they were given: those of a prepared ranking may be compared ones.
    quotes: new Map(quotes.map((quote) => [quote.agency, quote])),
    gateResults: prepared.gateResults,
  }
  return prepareFrom(
    base,
    prepared.raw.map(({ inputs }) => inputs),
  )
}

/**
 * Prices as the evaluation's plan compares them. Who is excluded decides whose prices make plug figures, so
 * this follows every change of that.
 */
const withComparedPrices = (
  base: Base,
  raw: readonly RawRow[],
): { readonly base: Base; readonly raw: readonly RawRow[] } => {
  const { evaluation, agencies, quotes } = base.state
  const priceLeaves = base.leaves.flatMap((leaf, at) => (leaf.criterion.kind === 'price' ? at : []))
  if (evaluation.pricing === null || priceLeaves.length === 0) return { base, raw }
  const out = new Set(
    agencies.flatMap((agency, at) => ((raw[at]?.excluded.length ?? 0) > 0 ? agency.id : [])),
  )
  const compared = comparedQuotes(evaluation, quotes, out)
  const byAgency = new Map(compared.map((quote) => [quote.agency, quote]))
  const priced = raw.map((row, index) => {
    const agency = agencies[index]
    if (agency === undefined) return row
    const cell = priceCell(byAgency.get(agency.id) ?? null, evaluation.currency)
    return { ...row, cells: row.cells.map((own, at) => (priceLeaves.includes(at) ? cell : own)) }
  })
  return { base: { ...base, quotes: byAgency }, raw: priced }
}

interface CellEdit extends Pick<Score, 'agency' | 'criterion'> {
  readonly edit: (input: CellInput) => CellInput
}

/** Each agency whose cells are edited is computed once, however many of them are. */
const withCells = (prepared: PreparedRanking, edits: readonly CellEdit[]): PreparedRanking => {
  const byAgency = new Map<number, { readonly leafAt: number; readonly edit: CellEdit['edit'] }[]>()
  for (const { agency, criterion, edit } of edits) {
    const agencyAt = prepared.agencyIndex.get(agency)
    const leafAt = prepared.leafIndex.get(criterion)
    if (agencyAt === undefined || leafAt === undefined) continue
    const known = byAgency.get(agencyAt)
    if (known === undefined) byAgency.set(agencyAt, [{ leafAt, edit }])
    else known.push({ leafAt, edit })
  }
  if (byAgency.size === 0) return prepared
  const raw = prepared.raw.slice()
  const rows = prepared.rows.slice()
  let excludesOthers = false
  for (const [agencyAt, cellEdits] of byAgency) {
    const agency = prepared.state.agencies[agencyAt]
    const before = prepared.raw[agencyAt]
    if (agency === undefined || before === undefined) continue
    const inputs = before.inputs.slice()
    const cells = before.cells.slice()
    for (const { leafAt, edit } of cellEdits) {
      const leaf = prepared.leaves[leafAt]
      if (leaf === undefined) continue
      const input = edit(inputs[leafAt] ?? emptyInput)
      inputs[leafAt] = input
      cells[leafAt] = rawCellOf(prepared, agency, leaf, input)
    }
    const after = rawRowOf(prepared, agency, inputs, cells)
    raw[agencyAt] = after
    rows[agencyAt] = rowOf(prepared, agency, after, prepared.benchmarks)
    if (before.excluded.length > 0 !== after.excluded.length > 0) excludesOthers = true
  }
  // Who is excluded decides whose prices are compared; otherwise only these agencies' rows can change.
  if (!excludesOthers) return { ...prepared, raw, rows }
  const compared = withComparedPrices(prepared, raw)
  return completeRanking(compared.base, compared.raw)
}

/**
 * The ranking after evaluators' scores were set or taken back, one after the other; O(edits + changed agencies ×
 * criteria). Unknown agencies or criteria, and criteria without cells, change nothing.
 */
export const withScores = (
  prepared: PreparedRanking,
  edits: readonly (Score | RemovedScore)[],
): PreparedRanking =>
  withCells(
    prepared,
    edits.map((edit) => ({
      agency: edit.agency,
      criterion: edit.criterion,
      edit: (input) => {
        const others = input.scores.filter((score) => score.evaluator !== edit.evaluator)
        return { ...input, scores: 'removed' in edit ? others : [...others, edit] }
      },
    })),
  )

/** The same for one score. */
export const withScore = (prepared: PreparedRanking, edit: Score | RemovedScore): PreparedRanking =>
  withScores(prepared, [edit])

/** The ranking after the agreed value of one cell was set or taken back. */
export const withModerated = (
  prepared: PreparedRanking,
  edit: Moderated | RemovedModeration,
): PreparedRanking =>
  withCells(prepared, [
    {
      agency: edit.agency,
      criterion: edit.criterion,
      edit: (input) => ({ ...input, moderated: 'removed' in edit ? null : edit }),
    },
  ])

/**
 * The ranking under other weights (≥ 0, as entered, by criterion id; parents too). Criteria that are not
 * named keep theirs. O(agencies × criteria).
 */
export const withWeights = (
  prepared: PreparedRanking,
  weights: ReadonlyMap<CriterionId, number>,
): PreparedRanking => {
  const merged = new Map([...prepared.weights, ...weights])
  const { criteria, evaluation } = prepared.state
  const base: Base = {
    ...prepared,
    weights: merged,
    leaves: leavesOf(criteria, evaluation.scale, merged),
  }
  const rows = allRows(base, prepared.raw, prepared.benchmarks)
  return { ...base, raw: prepared.raw, benchmarks: prepared.benchmarks, rows }
}

const winnerOf = (
  ranked: readonly RankedAgency[],
  competing: readonly RankedAgency[],
): Pick<Ranking, 'winner' | 'winnerReason'> => {
  const none = (winnerReason: WinnerReason) => ({ winner: null, winnerReason })
  if (competing.length === 0) return none({ code: 'no-agencies' })
  const first = ranked[0]
  if (first === undefined) return none({ code: 'none-ranked' })
  const incomplete = competing.filter((result) => !result.complete)
  if (incomplete.length > 0)
    return none({ code: 'incomplete', agencies: incomplete.map((result) => result.agency) })
  const tied = ranked.filter((result) => result.rank === 1)
  if (tied.length > 1) return none({ code: 'tie', agencies: tied.map((result) => result.agency) })
  return { winner: first.agency, winnerReason: null }
}

const byScore = (results: readonly RankedAgency[]): RankedAgency[] => {
  const order = groupByRank(results.map((result) => result.score)).flat()
  return [
    ...order.flatMap((position) => results[position] ?? []),
    ...results.filter((result) => result.score === null),
  ]
}

const isOut = (result: RankedAgency): boolean =>
  result.excluded?.some((exclusion) => exclusion.kind === 'status') ?? false

/** The ranking that a prepared one stands for. */
export const rankPrepared = (prepared: PreparedRanking): Ranking => {
  const results = prepared.rows.map((row) => row.result)
  const groups = groupByRank(
    results.map((result) => (result.excluded === null ? result.score : null)),
  )
  const ranks = competitionRanks(groups, results.length)
  const placed = results.map((result, index) => ({ ...result, rank: ranks[index] ?? null }))
  const listed = [
    ...groups.flat().flatMap((position) => placed[position] ?? []),
    ...placed.filter((result) => result.excluded === null && result.score === null),
  ]
  const competing = placed.filter((result) => !isOut(result))
  return {
    leaves: prepared.leaves,
    ...winnerOf(
      listed.filter((result) => result.rank !== null),
      competing,
    ),
    results: [
      ...listed,
      ...byScore(competing.filter((result) => result.excluded !== null)),
      ...byScore(placed.filter(isOut)),
    ],
    warnings: prepared.rows.flatMap((row) => row.warnings),
  }
}

/**
 * The official result of an evaluation: weighted sum of values 0…100 on fixed scales, scores unrounded.
 * Cells that are not applicable or missing leave the sum and the agency's other weights are scaled up;
 * a missing one also marks the agency incomplete, and then there is no winner. Agencies of status longlist
 * or rejected are listed last. Never throws for a valid evaluation.
 * Source: Keeney & Raiffa (1976), Decisions with Multiple Objectives (additive value model).
 */
export const rankEvaluation = (state: EvaluationState, options: RankingOptions = {}): Ranking =>
  rankPrepared(prepareRanking(state, options))
