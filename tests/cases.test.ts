// Every published case of the kinds that `compute` covers, within its own tolerance: textbooks, papers,
// other libraries, purchasing rules, official protocols. Each fixture keeps its source.

import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { compute } from '../src/shared/contract/compute.ts'
import { smaa } from '../src/shared/domain/robustness/smaa.ts'

interface Case {
  readonly id: string
  readonly input: Record<string, unknown>
  readonly expected: Record<string, unknown>
  readonly recomputed?: Record<string, unknown>
  readonly tolerance: number | Record<string, number>
}

const folder = new URL('./fixtures/cases/', import.meta.url)
const casesOf = (kind: string): readonly Case[] =>
  JSON.parse(readFileSync(new URL(`${kind}.json`, folder), 'utf8'))

type Output = Record<string, unknown>

const outputOf = (operation: string, input: unknown): Output => {
  const answer = compute(operation, input)
  if ('error' in answer) throw new Error(JSON.stringify(answer.error))
  return answer.output as Output
}

const toleranceOf = ({ tolerance }: Case, key: string): number =>
  typeof tolerance === 'number' ? tolerance : (tolerance[key] ?? tolerance['*'] ?? 0)

/** Sums in another order differ in the last bits even where a source prints exact numbers. */
const LAST_BITS = 1e-12

/** Where two answers differ: numbers by more than the tolerance, all else at all. */
const differences = (
  got: unknown,
  expected: unknown,
  tolerance: number,
  place: string,
): string[] => {
  const told = `${place}: ${JSON.stringify(got)} for ${JSON.stringify(expected)}`
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return [told]
    return expected.flatMap((value, index) =>
      differences(got[index], value, tolerance, `${place}[${index}]`),
    )
  }
  if (typeof expected !== 'number') return Object.is(got, expected) ? [] : [told]
  const allowed = tolerance + LAST_BITS * Math.max(1, Math.abs(expected))
  return typeof got === 'number' && Math.abs(got - expected) <= allowed ? [] : [told]
}

/** Differences of every expected key but those in `left`, which no operation gives. */
const check = (given: Case, ours: Output, left: readonly string[] = []): string[] => {
  const expected = { ...given.expected, ...given.recomputed }
  const keys = Object.keys(expected).filter((key) => !left.includes(key))
  if (keys.length === 0) return ['nothing was checked']
  return keys.flatMap((key) => differences(ours[key], expected[key], toleranceOf(given, key), key))
}

/** A test for each case of a kind; `body` returns where ours differs. */
const run = (
  kind: string,
  body: (given: Case) => string[],
  skip: (id: string) => boolean = () => false,
) =>
  describe(`published cases of ${kind}`, () => {
    test.each(
      casesOf(kind)
        .filter(({ id }) => !skip(id))
        .map((given) => [given.id, given] as const),
    )('%s', (_, given) => {
      expect(body(given)).toEqual([])
    })
  })

const normalisations: Readonly<Record<string, string>> = {
  none: 'none',
  minmax: 'min-max',
  vector: 'vector',
  'x/max, min/x': 'max',
  'x/sum, (1/x)/sum(1/x)': 'sum',
  'sum for matrix and weights': 'sum',
}

interface Params {
  readonly normalisation?: string
  readonly normalise_weights?: boolean
  readonly v?: number
  readonly ideal?: readonly number[]
  readonly anti_ideal?: readonly number[]
  readonly method?: string
  readonly random_index?: number
  readonly preference_functions?: readonly { readonly kind: string }[]
}

const paramsOf = (given: Case): Params => (given.input.params ?? {}) as Params

const rankTable = (given: Case, method: string): Output => {
  const { matrix, weights, directions } = given.input
  const params = paramsOf(given)
  const kinds: Readonly<Record<string, string>> = { ushape: 'u-shape', vshape: 'v-shape' }
  return outputOf('rank-table', {
    method,
    matrix,
    weights,
    directions,
    normalisation: normalisations[params.normalisation ?? ''],
    normaliseWeights: params.normalise_weights,
    ideal: params.ideal,
    antiIdeal: params.anti_ideal,
    v: params.v,
    preferences: params.preference_functions?.map((preference) => ({
      ...preference,
      kind: kinds[preference.kind] ?? preference.kind,
    })),
  })
}

for (const kind of ['saw', 'peers_saw'])
  run(kind, (given) => {
    const { scores, ranks } = rankTable(given, 'weighted-sum')
    return check(given, { score: scores, rank: ranks }, ['weighted'])
  })

for (const kind of ['wpm', 'peers_wpm'])
  run(kind, (given) => {
    const { scores, ranks } = rankTable(given, 'weighted-product')
    const score = scores as number[]
    return check(given, {
      score,
      rank: ranks,
      log10_score: score.map(Math.log10),
      ratio_A1_A2: score[0]! / score[1]!,
      ratio_A1_A3: score[0]! / score[2]!,
      ratio_A2_A3: score[1]! / score[2]!,
    })
  })

for (const kind of ['topsis', 'peers_topsis'])
  run(kind, (given) => {
    const { scores, ranks } = rankTable(given, 'topsis')
    return check(given, { closeness: scores, rank: ranks })
  })

for (const kind of ['vikor', 'peers_vikor'])
  run(kind, (given) => {
    const result = rankTable(given, 'vikor')
    return check(given, {
      S: result.s,
      R: result.r,
      Q: result.q,
      rank: result.ranks,
      rank_Q: result.ranks,
      acceptable_advantage: result.acceptableAdvantage,
      acceptable_stability: result.acceptableStability,
      compromise_set: result.compromiseSet,
      no_nan: true,
      winner: (result.ranks as number[]).indexOf(1),
    })
  })

for (const kind of ['promethee2', 'peers_promethee2'])
  run(kind, (given) => {
    const { scores, ranks, plus, minus } = rankTable(given, 'promethee-2')
    return check(given, { net: scores, rank: ranks, plus, minus })
  })

const priorities = (matrix: unknown, method = 'ahp-eigenvector', randomIndex?: number) =>
  outputOf('weights', { method, matrix, randomIndex })

run('ahp', (given) => {
  const { matrix, criteria_matrix, alternative_matrices, criteria } = given.input
  const params = paramsOf(given)
  if (matrix !== undefined) {
    const both = ['ahp-eigenvector', 'ahp-geometric-mean']
    return (params.method === 'any' ? both : both.slice(0, 1)).flatMap((method) => {
      const result = priorities(matrix, method, params.random_index)
      return check(given, {
        priorities: result.weights,
        CR: result.consistencyRatio,
        lambda_max: result.lambdaMax,
      })
    })
  } else {
    const weights = priorities(criteria_matrix).weights as number[]
    const local = (criteria as string[]).map(
      (name) => priorities((alternative_matrices as Record<string, unknown>)[name]).weights,
    ) as number[][]
    const table = local[0]!.map((_, alternative) => local.map((of) => of[alternative]))
    const { scores, ranks } = outputOf('rank-table', {
      matrix: table,
      weights,
      method: 'weighted-sum',
      normalisation: 'none',
    })
    return check(given, { global_priorities: scores, rank: ranks })
  }
})

run('peers_ahp', (given) => {
  const { matrix } = given.input
  const { random_index } = paramsOf(given)
  const result = priorities(matrix, 'ahp-eigenvector', random_index)
  return check(
    given,
    {
      CI: result.consistencyIndex,
      CR: result.consistencyRatio,
      lambda_max: result.lambdaMax,
      priorities_eigenvector: result.weights,
      priorities_geometric_mean: priorities(matrix, 'ahp-geometric-mean').weights,
    },
    ['priorities_column_mean'],
  )
})

const rankMethods = {
  roc: 'rank-order-centroid',
  rank_sum: 'rank-sum',
  rank_reciprocal: 'rank-reciprocal',
}

for (const kind of ['rank_weights', 'peers_rank_weights'])
  run(
    kind,
    (given) => {
      const ranks = Array.from({ length: given.input.n as number }, (_, index) => index + 1)
      const ours = Object.entries(rankMethods).map(([key, method]) => [
        key,
        outputOf('weights', { method, ranks }).weights,
      ])
      return check(given, Object.fromEntries(ours))
    },
    // Their expected weights do not sum to 1: they give every tied criterion the weight of its rank number.
    (id) => id.endsWith('-ties-unnormalised'),
  )

run('swing_weights', (given) => {
  const values = [100]
  for (const [, , ratio] of given.input.ratios as [string, string, number][])
    values.push(values.at(-1)! / ratio)
  const { weights } = outputOf('weights', { method: 'swing', values })
  return check(given, { weights, weights_printed: weights })
})

interface Agreement {
  readonly kendall: {
    readonly w: number
    readonly chiSquare: number
    readonly degreesOfFreedom: number
    readonly p: number
  }
  readonly krippendorff: Record<string, number>
  readonly icc: Record<string, number>
}

const agreement = (ratings: unknown) => outputOf('agreement', { ratings }) as unknown as Agreement

run('kendall_w', (given) => {
  const { kendall } = agreement(given.input.ratings)
  return check(given, {
    W: kendall.w,
    chi2: kendall.chiSquare,
    df: kendall.degreesOfFreedom,
    p: kendall.p,
  })
})

/** items × raters from raters × items, or from [rater, item, category] triples. */
const itemsOf = (input: Record<string, unknown>): (number | null)[][] => {
  const byRater = input.raters_by_units as (number | null)[][] | undefined
  if (byRater !== undefined) return byRater[0]!.map((_, item) => byRater.map((row) => row[item]!))
  const triples = input.ratings as [string, string, string][]
  const distinct = (index: 0 | 1 | 2) => [...new Set(triples.map((triple) => triple[index]))]
  const categories = distinct(2)
  return distinct(1).map((item) =>
    distinct(0).map((rater) => {
      const found = triples.find((triple) => triple[0] === rater && triple[1] === item)
      return found === undefined ? null : categories.indexOf(found[2]) + 1
    }),
  )
}

run('krippendorff_alpha', (given) => {
  const { krippendorff } = agreement(itemsOf(given.input))
  return check(given, { alpha: krippendorff[given.input.metric as string] })
})

run('icc', (given) => {
  return check(given, { 'ICC(2,1)': agreement(given.input.ratings).icc['2,1'] })
})

run('peers_agreement', (given) => {
  const { kendall, icc } = agreement(given.input.ratings)
  const { krippendorff } = agreement(given.input.ratings_with_missing)
  const expected = given.expected.krippendorff as Record<string, number>
  const tolerance = toleranceOf(given, 'krippendorff')
  const alphas = Object.entries(expected).flatMap(([metric, alpha]) =>
    differences(krippendorff[metric], alpha, tolerance, metric),
  )
  const others = check(
    given,
    {
      kendall_W_tie_corrected: kendall.w,
      kendall_chi2: kendall.chiSquare,
      icc_1_1: icc['1,1'],
      icc_2_1: icc['2,1'],
      icc_3_1: icc['3,1'],
    },
    // Neither an uncorrected W nor Fleiss' kappa is an operation.
    ['kendall_W_uncorrected', 'fleiss_kappa', 'krippendorff'],
  )
  return [...alphas, ...others]
})

interface Draws {
  readonly weightDraws: number[][]
  readonly valueDraws: number[][][] | null
}

const drawsOf = (file: string, criteria: number): Draws => {
  const text = gunzipSync(readFileSync(new URL(file, folder))).toString('utf8')
  const [head, ...lines] = text.trim().split(/\r?\n/)
  const rows = lines.map((line) => line.split(',').map(Number))
  const first = head!.split(',')[0]!
  // The peers' files begin with the weights, that of the published study ends with them.
  const weightsFirst = /^"?w/.test(first)
  const width = rows[0]!.length
  const valuesOf = (row: number[]) =>
    weightsFirst ? row.slice(criteria) : row.slice(0, width - criteria)
  const tableOf = (values: number[]) =>
    Array.from({ length: values.length / criteria }, (_, i) =>
      values.slice(i * criteria, (i + 1) * criteria),
    )
  return {
    weightDraws: rows.map((row) =>
      weightsFirst ? row.slice(0, criteria) : row.slice(width - criteria),
    ),
    valueDraws: width === criteria ? null : rows.map((row) => tableOf(valuesOf(row))),
  }
}

const smaaNumbers = (result: Output): Output => {
  const central = result.centralWeights as (number[] | null)[]
  const share = result.rankAcceptability as number[][]
  return {
    rank_acceptability: share,
    central_weights: central,
    confidence_factors: result.confidenceFactors,
    pairwise_winning: result.pairwiseWinning,
  }
}

/** The peers' files write a missing central weight as a row of nulls. */
const withoutEmptyRows = (given: Case): Case => {
  const central = given.expected.central_weights as (unknown[] | null)[] | undefined
  if (central === undefined) return given
  const rows = central.map((row) => (row?.every((weight) => weight === null) ? null : row))
  return { ...given, expected: { ...given.expected, central_weights: rows } }
}

/** No operation gives the entropy of the rank table or the mean values. */
const notOurs = ['ranking_entropy_bits', 'mean_values', 'rank_acceptability_own_sampling']

run(
  'smaa',
  (given) => {
    const { samples_file, values, weights, weights_distribution } = given.input
    const fixed = Array.isArray(weights) ? weights : null
    if (samples_file !== undefined) {
      const { weightDraws, valueDraws } = drawsOf(samples_file as string, 3)
      const result = outputOf('robustness', {
        weightDraws: fixed === null ? weightDraws : null,
        weights: fixed,
        valueDraws,
      })
      return check(given, smaaNumbers(result), notOurs)
    } else {
      const equal = weights_distribution === undefined ? null : [1, 1, 1]
      return check(given, smaaNumbers(outputOf('robustness', { values, weights: equal })))
    }
  },
  // Its values are beta distributions, which no operation draws, and its draws are not given.
  (id) => id === 'smaa-nemeroff-nopref',
)

run('peers_smaa', (given) => {
  const criteria = (given.input.criteria as string[]).length
  const { weightDraws, valueDraws } = drawsOf(given.input.samples_file as string, criteria)
  const { values } = given.input
  const result = outputOf('robustness', { values, weightDraws, valueDraws })
  const ofDraws = check(withoutEmptyRows(given), smaaNumbers(result), notOurs)
  const own = given.expected.rank_acceptability_own_sampling
  if (own === undefined) return ofDraws
  // Uniform weights through the operation; an order of the criteria is a source that only the app offers.
  const ordinal = String(given.input.weights).includes('w1 >= w2')
  const table = values as number[][]
  const sampled = ordinal
    ? smaa({
        alternatives: table.length,
        criteria,
        weights: { kind: 'order', ranks: table[0]!.map((_, index) => index + 1) },
        values: { kind: 'fixed', values: table },
        draws: 10_000,
        confidenceDraws: null,
        seed: 1,
      }).rankAcceptability
    : outputOf('robustness', { values }).rankAcceptability
  const tolerance = toleranceOf(given, 'rank_acceptability_own_sampling')
  return [...ofDraws, ...differences(sampled, own, tolerance, 'own sampling')]
})

run('panel_scorecards', (given) => {
  const { scores, factors } = given.input
  const other = given.input.other_points as { elements: number; deductions: number }[]
  const input = { scores, rule: 'trimmed-mean', trim: 1, decimals: 2, weights: factors }
  const components = outputOf('panel', input)
  // Points are printed with two decimals; the subtraction must not bring binary noise in.
  const extra = other.map(({ elements, deductions }) => Number((elements - deductions).toFixed(2)))
  const full = outputOf('panel', { ...input, extra })
  const numbers = check(given, {
    panel_means: full.cells,
    component_total: components.totals,
    segment_total: full.totals,
    rank: full.ranks,
  })
  // To the last printed digit, not within a tolerance.
  const exact = JSON.stringify([full.totals, full.cells])
  const { segment_total, panel_means } = given.expected
  const same = exact === JSON.stringify([segment_total, panel_means])
  return [...numbers, ...(same ? [] : ['a last digit differs'])]
})

interface PriceInput {
  readonly prices: number[]
  readonly max_points: number
  readonly quality: number[]
  readonly weights: unknown
}

const priceCase = (id: string, body: (given: Case, input: PriceInput) => string[]) =>
  test(`the price case ${id}`, () => {
    const given = casesOf('price').find((one) => one.id === id)!
    expect(body(given, given.input as unknown as PriceInput)).toEqual([])
  })

describe('price', () => {
  const points = (formula: string, { prices, max_points }: PriceInput) =>
    outputOf('price-points', { formula, prices, maxPoints: max_points }).points
  priceCase('price-rcuh-ratio', (given, input) => {
    return check(given, { points: points('lowest-proportional', input) })
  })
  /** Points of several criteria, added as they are. */
  const added = (matrix: readonly (readonly number[])[]) =>
    outputOf('rank-table', {
      method: 'weighted-sum',
      normalisation: 'none',
      normaliseWeights: false,
      weights: matrix[0]!.map(() => 1),
      matrix,
    }) as { scores: number[]; ranks: number[] }
  priceCase('preference-alaska-dhss', (given) => {
    const { scores, qualifies, bonus_percent_of_total_points, total_points } = given.input
    const bonus = ((bonus_percent_of_total_points as number) * (total_points as number)) / 100
    const { totals, ranks } = outputOf('panel', {
      scores: (scores as number[]).map((score) => [[score]]),
      rule: 'mean',
      weights: [1],
      extra: (qualifies as boolean[]).map((qualified) => (qualified ? bonus : 0)),
    })
    return check(given, { total: totals, rank: ranks })
  })
  priceCase('price-negometrix-total', (given, input) => {
    const price = points('lowest-proportional', input) as number[]
    const quality = given.input.quality_points as number[][]
    const available = [...(given.input.quality_max as number[]), input.max_points]
    const most = available.reduce((sum, max) => sum + max, 0)
    const table = quality.map((row, index) => [...row, price[index]!])
    const { scores, ranks } = added(table)
    return check(given, {
      price_points: price,
      total: scores,
      rank: ranks,
      total_percent: added(table.map((row) => row.map((cell) => (100 * cell) / most))).scores,
      percent_per_criterion: table.map((row) => row.map((cell) => (100 * cell) / most)),
    })
  })
  priceCase('price-pennsylvania-dgs', (given, input) => {
    return check(given, { points: points('linear-over-lowest', input) })
  })
  priceCase('price-consip-minmax', (given, input) => {
    return check(given, { points: points('min-max', input) })
  })
  priceCase('price-quality-goldilocks', (given, input) => {
    const price = points('lowest-proportional', { ...input, max_points: 50 }) as number[]
    const { scores, ranks } = outputOf('rank-table', {
      method: 'weighted-sum',
      normalisation: 'none',
      normaliseWeights: false,
      weights: [1, 1],
      matrix: input.quality.map((quality, index) => [quality / 2, price[index]]),
    })
    return check(given, { total: scores, rank: ranks })
  })
  priceCase('price-linear-zero-at-double-whole-points', (given, input) => {
    const unrounded = points('linear-over-lowest', input) as number[]
    // Only whole points, half up on decimal text.
    const { cells } = outputOf('panel', {
      scores: unrounded.map((value) => [[value]]),
      rule: 'mean',
      decimals: 0,
      weights: [1],
    })
    return check(given, { points_unrounded: unrounded, points: (cells as number[][]).flat() })
  })
  priceCase('utility-index-negometrix-60-40', (given, { prices, quality, weights }) => {
    const result = outputOf('price-index', { formula: 'utility-index', prices, quality, weights })
    return check(given, { utility: result.index, rank: result.ranks })
  })
  priceCase('price-richtwert-extended', (given, { prices }) => {
    const quality = given.input.quality_points as number[]
    const formula = 'price-per-quality'
    const result = outputOf('price-index', {
      formula,
      prices,
      quality: quality.map((value) => value / 1000),
    })
    const index = result.index as number[]
    const relative = index.map((value) => Math.min(...index) / value)
    const corridor = 1 - (given.input.corridor_percent as number) / 100
    const inside = relative.map((value) => value >= corridor)
    const best = Math.max(...quality.filter((_, offer) => inside[offer]))
    return check(given, {
      Z_relative: relative,
      inside,
      winner_simple: (result.ranks as number[]).indexOf(1),
      winner_extended: quality.findIndex((value, offer) => inside[offer] && value === best),
    })
  })
  priceCase('price-prozorro-features-two-bids', (given, { prices }) => {
    const { features } = given.input.params as { features: { options: number[] }[] }
    const rest = 1 - features.reduce((sum, { options }) => sum + Math.max(...options), 0)
    const coefficient = (given.input.parameters as number[][]).map(
      (shares) => 1 + shares.reduce((sum, value) => sum + value, 0) / rest,
    )
    // The evaluated price is the price per coefficient; an index takes quality up to 1.
    const scale = 2
    const quality = coefficient.map((value) => value / scale)
    const result = outputOf('price-index', { formula: 'price-per-quality', prices, quality })
    const evaluated_price = (result.index as number[]).map((value) => value / scale)
    return check(given, { coefficient, evaluated_price, rank: result.ranks }, [
      'first_coefficient_fraction',
      'first_evaluated_fraction',
    ])
  })
})

run('staged_evaluation', (given) => {
  const stages = ['team_questions', 'code_challenge', 'team_scenario'] as const
  type Proposal = Record<(typeof stages)[number] | 'bid', number>
  const proposals = Object.entries(given.input.proposals as Record<string, Proposal>)
  const weights = given.input.weights as Record<(typeof stages)[number] | 'price', number>
  const { points } = outputOf('price-points', {
    formula: 'lowest-proportional',
    prices: proposals.map(([, { bid }]) => bid),
  }) as { points: number[] }
  const { scores, ranks } = outputOf('rank-table', {
    method: 'weighted-sum',
    normalisation: 'none',
    weights: [...stages.map((stage) => weights[stage]), weights.price],
    matrix: proposals.map(([, proposal], index) => [
      ...stages.map((stage) => proposal[stage]),
      points[index],
    ]),
  }) as { scores: number[]; ranks: number[] }
  const expected = given.expected.scores as Record<string, { price: number; total: number }>
  const tolerance = toleranceOf(given, 'scores')
  return proposals.flatMap(([name], index) => [
    ...differences(points[index], expected[name]!.price, tolerance, `${name} price`),
    ...differences(scores[index], expected[name]!.total, tolerance, `${name} total`),
    ...differences(ranks[index] === 1, given.expected.winner === name, 0, `${name} first`),
  ])
})
