// Monte Carlo over weights and scores (SMAA-2): how often is each agency first when neither is certain?

import { TIE } from '../ranks.ts'
import { randomOf } from './random.ts'
import { type WeightSampler, type WeightSource, weightSampler } from './weight-draws.ts'

type Table = readonly (readonly (number | null)[])[]

export type ValueSource =
  /** Values 0…1; null: the cell leaves the alternative's sum and its other weights are scaled up. */
  | { readonly kind: 'fixed'; readonly values: Table }
  /** Uniform within ± spread of each value, clipped to 0…1. */
  | { readonly kind: 'spread'; readonly values: Table; readonly spread: Table }
  /** One table per draw, taken as it is (not clipped). */
  | { readonly kind: 'given'; readonly draws: readonly Table[] }

export interface SmaaProblem {
  readonly alternatives: number
  readonly criteria: number
  readonly weights: WeightSource
  readonly values: ValueSource
  /** 10,000 give ±0.01 at 95 % (Tervonen & Lahdelma 2007). */
  readonly draws: number
  /**
   * Draws of the scores for the confidence factors, at most `draws`; null: as many. They cost one evaluation
   * per agency that was ever first, so a screen that has to be quick makes do with fewer.
   */
  readonly confidenceDraws: number | null
  /** A whole number 0…2³² − 1. */
  readonly seed: number
}

export interface SmaaResult {
  /** Draws that the numbers below rest on. */
  readonly draws: number
  readonly seed: number
  /** [alternative][rank − 1]: share of draws in which it has that rank; ties share the better one. */
  readonly rankAcceptability: readonly (readonly number[])[]
  /** The mean of the weights that make it first; null where none did. */
  readonly centralWeights: readonly (readonly number[] | null)[]
  /** Share of score draws in which it is first under its central weights; null where never first, or unfinished. */
  readonly confidenceFactors: readonly (number | null)[]
  /** [i][j]: share of draws with i strictly ahead of j; diagonal 0. */
  readonly pairwiseWinning: readonly (readonly number[])[]
}

/** A simulation on its way. `smaaStep` advances it in place: it is the caller's own, and no input. */
export interface SmaaRun {
  readonly problem: SmaaProblem
  readonly nextValues: (draw: number) => void
  readonly nextConfidenceValues: (draw: number) => void
  readonly nextWeights: WeightSampler
  readonly cells: Float64Array
  /** 1 where the cell counts; null when all do. */
  readonly mask: Uint8Array | null
  readonly weights: Float64Array
  readonly scores: Float64Array
  readonly order: Int32Array
  readonly rankCounts: Uint32Array
  readonly centralSums: Float64Array
  readonly ahead: Uint32Array
  readonly confident: Float64Array
  drawn: number
  confidenceDrawn: number
  /** Known once all ranks are. */
  candidates: readonly Candidate[] | null
}

const fill = (into: Float64Array, table: Table, criteria: number): void => {
  for (let i = 0; i < table.length; i += 1)
    for (let j = 0; j < criteria; j += 1) into[i * criteria + j] = table[i]?.[j] ?? 0
}

const maskOf = (values: ValueSource, criteria: number): Uint8Array | null => {
  const table = values.kind === 'given' ? (values.draws[0] ?? []) : values.values
  if (table.every((row) => row.every((value) => value !== null))) return null
  return Uint8Array.from(
    table.flatMap((row) => Array.from({ length: criteria }, (_, j) => (row[j] === null ? 0 : 1))),
  )
}

const valueSampler = (
  problem: SmaaProblem,
  cells: Float64Array,
  stream: number,
): ((draw: number) => void) => {
  const { values, criteria } = problem
  if (values.kind === 'given') return (draw) => fill(cells, values.draws[draw] ?? [], criteria)
  fill(cells, values.values, criteria)
  if (values.kind === 'fixed') return () => {}
  const random = randomOf(problem.seed, stream)
  const spread = new Float64Array(cells.length)
  fill(spread, values.spread, criteria)
  const open = Int32Array.from(cells.keys()).filter((i) => (spread[i] ?? 0) > 0)
  const low = Float64Array.from(open, (i) => (cells[i] ?? 0) - (spread[i] ?? 0))
  const width = Float64Array.from(open, (i) => 2 * (spread[i] ?? 0))
  const uniforms = new Float64Array(open.length)
  return () => {
    random.fillCoarse(uniforms)
    for (let k = 0; k < open.length; k += 1) {
      const value = (low[k] as number) + (uniforms[k] as number) * (width[k] as number)
      cells[open[k] as number] = value < 0 ? 0 : value > 1 ? 1 : value
    }
  }
}

/** A simulation before its first draw. */
export const startSmaa = (problem: SmaaProblem): SmaaRun => {
  const { alternatives: m, criteria: n, seed } = problem
  const cells = new Float64Array(m * n)
  return {
    problem,
    nextValues: valueSampler(problem, cells, 1),
    nextConfidenceValues: valueSampler(problem, cells, 2),
    nextWeights: weightSampler(problem.weights, n, randomOf(seed)),
    cells,
    mask: maskOf(problem.values, n),
    weights: new Float64Array(n),
    scores: new Float64Array(m),
    order: Int32Array.from({ length: m }, (_, i) => i),
    rankCounts: new Uint32Array(m * m),
    centralSums: new Float64Array(m * n),
    ahead: new Uint32Array(m * m),
    confident: new Float64Array(m),
    drawn: 0,
    confidenceDrawn: 0,
    candidates: null,
  }
}

const scoreOf = (run: SmaaRun, weights: Float64Array, alternative: number): number => {
  const { cells, mask } = run
  const n = run.problem.criteria
  const row = alternative * n
  let sum = 0
  if (mask === null) {
    for (let j = 0; j < n; j += 1) sum += (weights[j] as number) * (cells[row + j] as number)
    return sum
  }
  let left = 0
  for (let j = 0; j < n; j += 1) {
    if (mask[row + j] === 0) continue
    const weight = weights[j] as number
    left += weight
    sum += weight * (cells[row + j] as number)
  }
  return left > 0 ? sum / left : 0
}

/** Insertion sort, best first: the order changes little from draw to draw. */
const sortOrder = (order: Int32Array, scores: Float64Array): void => {
  for (let i = 1; i < order.length; i += 1) {
    const moving = order[i] as number
    const score = scores[moving] as number
    let j = i - 1
    while (j >= 0 && (scores[order[j] as number] as number) < score) {
      order[j + 1] = order[j] as number
      j -= 1
    }
    order[j + 1] = moving
  }
}

const countDraw = (run: SmaaRun): void => {
  const { order, scores, rankCounts, centralSums, ahead, weights } = run
  const { alternatives: m, criteria: n } = run.problem
  let start = 0
  while (start < m) {
    const first = scores[order[start] as number] as number
    let end = start + 1
    while (end < m && first - (scores[order[end] as number] as number) <= TIE) end += 1
    for (let place = start; place < end; place += 1) {
      const alternative = order[place] as number
      rankCounts[alternative * m + start] = (rankCounts[alternative * m + start] as number) + 1
      const row = alternative * m
      for (let other = end; other < m; other += 1) {
        const cell = row + (order[other] as number)
        ahead[cell] = (ahead[cell] as number) + 1
      }
      if (start > 0) continue
      const central = alternative * n
      for (let j = 0; j < n; j += 1)
        centralSums[central + j] = (centralSums[central + j] as number) + (weights[j] as number)
    }
    start = end
  }
}

const rankStep = (run: SmaaRun, draws: number): void => {
  const { problem, weights, scores, order } = run
  const until = Math.min(problem.draws, run.drawn + draws)
  for (; run.drawn < until; run.drawn += 1) {
    run.nextWeights(weights, run.drawn)
    run.nextValues(run.drawn)
    for (let i = 0; i < problem.alternatives; i += 1) scores[i] = scoreOf(run, weights, i)
    sortOrder(order, scores)
    countDraw(run)
  }
}

/** An alternative that has been first, its central weights, and its rivals, the most dangerous first. */
interface Candidate {
  readonly alternative: number
  readonly central: Float64Array
  readonly rivals: readonly number[]
}

/** Rivals are ordered by one draw of the scores: order matters for speed alone. */
const candidatesOf = (run: SmaaRun): readonly Candidate[] => {
  const { rankCounts, centralSums, problem } = run
  const { alternatives: m, criteria: n } = problem
  const all = Array.from({ length: m }, (_, i) => i)
  run.nextConfidenceValues(0)
  return all
    .filter((i) => (rankCounts[i * m] as number) > 0)
    .map((alternative) => {
      const count = rankCounts[alternative * m] as number
      const central = centralSums
        .slice(alternative * n, (alternative + 1) * n)
        .map((sum) => sum / count)
      const scores = all.map((i) => scoreOf(run, central, i))
      const rivals = all.filter((i) => i !== alternative)
      rivals.sort((a, b) => (scores[b] as number) - (scores[a] as number))
      return { alternative, central, rivals }
    })
}

/** Draws of the second round, on which confidence factors rest: one is enough where values never vary. */
const confidenceDraws = (problem: SmaaProblem): number =>
  Math.min(
    problem.values.kind === 'fixed' ? 1 : (problem.confidenceDraws ?? problem.draws),
    problem.draws,
  )

const confidenceStep = (run: SmaaRun, draws: number): void => {
  const { problem, confident } = run
  run.candidates ??= candidatesOf(run)
  const until = Math.min(confidenceDraws(problem), run.confidenceDrawn + draws)
  for (; run.confidenceDrawn < until; run.confidenceDrawn += 1) {
    run.nextConfidenceValues(run.confidenceDrawn)
    for (const { alternative, central, rivals } of run.candidates) {
      const own = scoreOf(run, central, alternative) + TIE
      if (rivals.every((rival) => scoreOf(run, central, rival) <= own))
        confident[alternative] = (confident[alternative] as number) + 1
    }
  }
}

/** Whether all draws of both rounds are done. */
export const isDone = (run: SmaaRun): boolean =>
  run.drawn >= run.problem.draws && run.confidenceDrawn >= confidenceDraws(run.problem)

/** Share of the work done, 0…1. */
export const smaaProgress = (run: SmaaRun): number => {
  const all = run.problem.draws + confidenceDraws(run.problem)
  return all === 0 ? 1 : (run.drawn + run.confidenceDrawn) / all
}

/**
 * Makes up to `draws` more draws, so that a worker can report and be cancelled in between: first the ranks,
 * then, with central weights known, the confidence factors.
 */
export const smaaStep = (run: SmaaRun, draws: number): void => {
  if (run.drawn < run.problem.draws) rankStep(run, draws)
  else confidenceStep(run, draws)
}

const rowsOf = (flat: Uint32Array, width: number, divisor: number): number[][] =>
  Array.from({ length: width === 0 ? 0 : flat.length / width }, (_, i) =>
    Array.from(flat.subarray(i * width, (i + 1) * width), (value) =>
      divisor === 0 ? 0 : value / divisor,
    ),
  )

/** The numbers as of now; confidence factors only once the second round has begun. */
export const smaaResult = (run: SmaaRun): SmaaResult => {
  const { problem, rankCounts, centralSums, confident, confidenceDrawn } = run
  const { alternatives: m, criteria: n } = problem
  const firsts = Array.from({ length: m }, (_, i) => rankCounts[i * m] ?? 0)
  return {
    draws: run.drawn,
    seed: problem.seed,
    rankAcceptability: rowsOf(rankCounts, m, run.drawn),
    centralWeights: firsts.map((count, i) =>
      count === 0 ? null : Array.from(centralSums.subarray(i * n, (i + 1) * n), (w) => w / count),
    ),
    confidenceFactors: firsts.map((count, i) =>
      count === 0 || confidenceDrawn === 0 ? null : (confident[i] ?? 0) / confidenceDrawn,
    ),
    pairwiseWinning: rowsOf(run.ahead, m, run.drawn),
  }
}

/**
 * A whole simulation at once: rank acceptabilities, central weights, confidence factors and pairwise winning.
 * Reproducible by its seed.
 * Source: Lahdelma & Salminen (2001), Oper. Res. 49:444–454; Tervonen & Lahdelma (2007), EJOR 178:500–513.
 */
export const smaa = (problem: SmaaProblem): SmaaResult => {
  const run = startSmaa(problem)
  while (!isDone(run)) smaaStep(run, problem.draws)
  return smaaResult(run)
}
