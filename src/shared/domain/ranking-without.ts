// The ranking as it would be without one evaluator, criterion or agency, or at another price.

import { leavesOf } from './matrix.ts'
import type { AgencyId, CriterionId, EvaluatorId, Quote } from './model.ts'
import { completeRanking, type PreparedRanking } from './ranking.ts'
import { rawCellOf, rawRowOf } from './ranking-row.ts'

/** All raw cells made again, for a changed panel or changed quotes. */
const remade = (prepared: PreparedRanking): PreparedRanking =>
  completeRanking(
    prepared,
    prepared.raw.map((row, index) => {
      const agency = prepared.state.agencies[index]
      if (agency === undefined) return row
      const cells = prepared.leaves.map((leaf, at) =>
        rawCellOf(prepared, agency, leaf, row.inputs[at] ?? { scores: [], moderated: null }),
      )
      return rawRowOf(prepared, agency, row.inputs, cells)
    }),
  )

/** Without one evaluator's scores. Agreed (moderated) values stay: they are no longer anybody's alone. */
export const withoutEvaluator = (prepared: PreparedRanking, id: EvaluatorId): PreparedRanking =>
  remade({
    ...prepared,
    view: { ...prepared.view, weights: new Map([...prepared.view.weights, [id, 0]]) },
  })

/** Without one criterion with cells: its weight goes to its siblings, or to all others, in proportion. */
export const withoutCriterion = (prepared: PreparedRanking, id: CriterionId): PreparedRanking => {
  const gone = prepared.leafIndex.get(id)
  if (gone === undefined) return prepared
  const { criteria, evaluation } = prepared.state
  const weights = new Map([...prepared.weights, [id, 0] as const])
  const leaves = leavesOf(criteria, evaluation.scale, weights).filter((_, at) => at !== gone)
  const leafIndex = new Map(leaves.map((leaf, at) => [leaf.criterion.id, at]))
  const base: PreparedRanking = { ...prepared, weights, leaves, leafIndex }
  const raw = prepared.raw.map((row, index) => {
    const agency = prepared.state.agencies[index]
    if (agency === undefined) return row
    return rawRowOf(base, agency, row.inputs.toSpliced(gone, 1), row.cells.toSpliced(gone, 1))
  })
  return completeRanking(base, raw)
}

/** Without one agency, so that its price sets no benchmark either. */
export const withoutAgency = (prepared: PreparedRanking, id: AgencyId): PreparedRanking => {
  const gone = prepared.agencyIndex.get(id)
  if (gone === undefined) return prepared
  const agencies = prepared.state.agencies.toSpliced(gone, 1)
  const base: PreparedRanking = {
    ...prepared,
    state: { ...prepared.state, agencies },
    agencyIndex: new Map(agencies.map((agency, index) => [agency.id, index])),
  }
  return completeRanking(base, prepared.raw.toSpliced(gone, 1))
}

/** With another quote of the same agency. */
export const withQuote = (prepared: PreparedRanking, quote: Quote): PreparedRanking =>
  remade({ ...prepared, quotes: new Map([...prepared.quotes, [quote.agency, quote]]) })
