// How fast the engine is: a new ranking after one key press, Monte Carlo, the verdict, and every operation of
// `compute` at three sizes. Inputs are made from a seed, so that runs can be compared.

import { compute } from '../src/shared/contract/compute.ts'
import { blankEvaluator } from '../src/shared/domain/blank.ts'
import { evaluatorId, exampleScore, exampleState } from '../src/shared/domain/example-state.ts'
import type { EvaluationState, Score } from '../src/shared/domain/model.ts'
import { prepareRanking, rankPrepared, withScore } from '../src/shared/domain/ranking.ts'
import { randomOf } from '../src/shared/domain/robustness/random.ts'
import { smaa } from '../src/shared/domain/robustness/smaa.ts'
import { verdictOf } from '../src/shared/domain/robustness/verdict.ts'

interface EngineBenchmark {
  readonly key: string
  readonly unit: 'ms'
  readonly bar: number | null
  readonly run: () => number[]
}

const timed = (body: () => unknown): number => {
  const start = performance.now()
  body()
  return performance.now() - start
}

/** The first runs pay for the compiler. */
const samples = (count: number, body: () => unknown): number[] => {
  body()
  return Array.from({ length: count }, () => timed(body))
}

const tableOf = (rows: number, columns: number): number[][] => {
  const random = randomOf(rows * 1000 + columns)
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.uniform()))
}

const evaluationOf = (agencies: number, criteria: number, evaluators: number): EvaluationState => {
  const random = randomOf(agencies)
  const none = Array.from({ length: agencies }, () => Array.from({ length: criteria }, () => null))
  const weights = Array.from({ length: criteria }, () => 1 + random.below(20))
  const scores: Score[] = []
  for (let a = 1; a <= agencies; a += 1)
    for (let c = 1; c <= criteria; c += 1)
      for (let e = 1; e <= evaluators; e += 1)
        scores.push(exampleScore(`a${a}`, `c${c}`, `e${e}`, random.below(21) / 2))
  return exampleState(none, weights, {
    scores,
    evaluators: Array.from({ length: evaluators }, (_, e) => ({
      id: evaluatorId(`e${e + 1}`),
      name: `e${e + 1}`,
      ...blankEvaluator,
      weight: 1,
    })),
  })
}

const EDITS = 400
const WARM = 50

/** One score typed, and the whole ranking again. */
const editAndRank = (): number[] => {
  let prepared = prepareRanking(evaluationOf(200, 50, 10))
  const random = randomOf(7)
  return Array.from({ length: WARM + EDITS }, () => {
    const [a, c, e] = [random.below(200), random.below(50), random.below(10)]
    const score = exampleScore(`a${a + 1}`, `c${c + 1}`, `e${e + 1}`, random.below(21) / 2)
    return timed(() => {
      prepared = withScore(prepared, score)
      rankPrepared(prepared)
    })
  }).slice(WARM)
}

/** 10,000 draws of weights and of every score; confidence factors from 1,000 of them, as on screen. */
const simulate = (): number[] => {
  const values = tableOf(50, 20)
  const spread = values.map((row) => row.map(() => 0.1))
  return samples(7, () =>
    smaa({
      alternatives: 50,
      criteria: 20,
      weights: { kind: 'simplex' },
      values: { kind: 'spread', values, spread },
      draws: 10_000,
      confidenceDraws: 1_000,
      seed: 1,
    }),
  )
}

const sizes = [
  [10, 10],
  [50, 20],
  [200, 50],
] as const

/** An input for each operation with m agencies, n criteria and, where people score, ten evaluators. */
const inputsOf = (m: number, n: number): Readonly<Record<string, unknown>> => {
  const matrix = tableOf(m, n)
  const column = matrix.map((row) => row[0] ?? 0)
  const weights = tableOf(1, n)[0]
  const pairs = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? 1 : (j + 1) / (i + 1))),
  )
  const scores = matrix.map((row) => row.map((value) => tableOf(1, 10)[0]?.map((v) => v + value)))
  const prices = column.map((value) => 10_000 + 80_000 * value)
  const tables = Object.fromEntries(
    ['weighted-sum', 'weighted-product', 'topsis', 'vikor', 'promethee-2'].map((method) => [
      `rank-table.${method}`,
      { method, matrix, weights },
    ]),
  )
  return {
    ...tables,
    weights: { method: 'ahp-eigenvector', matrix: pairs },
    'price-points': { formula: 'lowest-proportional', prices },
    'price-index': { formula: 'utility-index', prices, quality: column },
    agreement: { ratings: matrix.map((row) => row.map((value) => Math.round(20 * value) / 2)) },
    robustness: { values: matrix, weights, kappa: 100 },
    sensitivity: { values: matrix, weights },
    panel: { scores, rule: 'trimmed-mean', trim: 1, decimals: 2, weights },
  }
}

const operationBenchmarks = (m: number, n: number): EngineBenchmark[] =>
  Object.entries(inputsOf(m, n)).map(([name, input]) => ({
    key: `compute.${name}.${m}x${n}`,
    unit: 'ms',
    bar: null,
    run: () =>
      samples(5, () => {
        const answer = compute(name.split('.')[0] ?? name, input)
        if ('error' in answer) throw new Error(`${name}: ${JSON.stringify(answer.error)}`)
      }),
  }))

const verdictBenchmark = (m: number, n: number): EngineBenchmark => ({
  key: `verdict.${m}x${n}`,
  unit: 'ms',
  bar: null,
  run: () => {
    const prepared = prepareRanking(evaluationOf(m, n, 4))
    return samples(5, () => verdictOf(prepared))
  },
})

export const engineBenchmarks: readonly EngineBenchmark[] = [
  { key: 'rank.200x50x10.p95', unit: 'ms', bar: 8, run: editAndRank },
  { key: 'smaa.50x20', unit: 'ms', bar: 250, run: simulate },
  ...sizes.flatMap(([m, n]) => [verdictBenchmark(m, n), ...operationBenchmarks(m, n)]),
]
