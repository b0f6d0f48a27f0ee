// `compute agreement` and `compute panel`: several evaluators, one table.

import * as z from 'zod'
import { iccOf } from '../domain/agreement/icc.ts'
import { kendallW } from '../domain/agreement/kendall.ts'
import { krippendorffAlpha } from '../domain/agreement/krippendorff.ts'
import { decimalOf, multiplyDecimals, numberOf, roundDecimal } from '../domain/exact.ts'
import { combinePanel, exactSum } from '../domain/panel/panel-rule.ts'
import { ranksOf } from '../domain/ranks.ts'
import {
  choice,
  listOf,
  matrixOf,
  needLength,
  needWidth,
  number,
  optional,
  whole,
} from './compute-input.ts'

export const agreementInput = z.object({ ratings: matrixOf(number.nullable()) })

/** The operation; throws `Refusal`. */
export const agreementOf = (input: z.output<typeof agreementInput>): Record<string, unknown> => {
  const { ratings } = input
  needWidth(ratings, ['ratings'], 'rater')
  return {
    kendall: kendallW(ratings),
    krippendorff: {
      nominal: krippendorffAlpha(ratings, 'nominal'),
      ordinal: krippendorffAlpha(ratings, 'ordinal'),
      interval: krippendorffAlpha(ratings, 'interval'),
      ratio: krippendorffAlpha(ratings, 'ratio'),
    },
    icc: iccOf(ratings),
  }
}

/** Beyond this many decimals a double holds nothing to round. */
const MOST_DECIMALS = 20

export const panelInput = z.object({
  scores: listOf(matrixOf(number.nullable())),
  rule: optional(choice(['mean', 'median', 'trimmed-mean'])),
  trim: optional(whole),
  decimals: optional(
    z
      .int({ error: `must be a whole number from 0 to ${MOST_DECIMALS}` })
      .min(0)
      .max(MOST_DECIMALS),
  ),
  weights: optional(listOf(number)),
  extra: optional(listOf(number)),
})

type Input = z.output<typeof panelInput>

const panelRule = ({ rule, trim, decimals }: Input) =>
  rule === 'trimmed-mean'
    ? { rule, trim: trim ?? 1, decimals }
    : { rule: rule ?? ('mean' as const), decimals }

/** factor × cell, rounded half up on decimal text where the rule rounds. */
const weighted = (cell: number, factor: number, decimals: number | null): number =>
  decimals === null
    ? cell * factor
    : numberOf(roundDecimal(multiplyDecimals(decimalOf(cell), decimalOf(factor)), decimals))

const totalOf = (parts: readonly number[], decimals: number | null): number =>
  decimals === null ? parts.reduce((sum, part) => sum + part, 0) : exactSum(parts)

/** The operation; throws `Refusal`. A cell that nobody scored is null and leaves the total. */
export const panelOf = (input: Input): Record<string, unknown> => {
  const { scores, weights, extra, decimals } = input
  const criteria = needWidth(scores, ['scores'], 'criterion')
  const evaluators = scores[0]?.[0]?.length ?? 0
  for (const [index, candidate] of scores.entries())
    needWidth(candidate, ['scores', index], 'evaluator', evaluators)
  if (weights !== null) needLength(weights, criteria, ['weights'], 'criterion')
  if (extra !== null) needLength(extra, scores.length, ['extra'], 'candidate')
  const rule = panelRule(input)
  const cells = scores.map((candidate) =>
    candidate.map((given) =>
      combinePanel(
        given.filter((value) => value !== null),
        rule,
      ),
    ),
  )
  const totals = cells.map((row, candidate) => {
    const parts = row.flatMap((cell, index) =>
      cell === null ? [] : [weighted(cell, weights?.[index] ?? 1, decimals)],
    )
    if (parts.length === 0) return null
    const added = extra?.[candidate]
    return totalOf(added === undefined ? parts : [...parts, added], decimals)
  })
  return { cells, totals, ranks: ranksOf(totals) }
}
