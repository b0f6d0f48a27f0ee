// Where one cell's numbers come from, as data: who gave what, what was agreed, how the score becomes a value
// and the value points. The view only writes it down.
import { panelCell, panelViewOf, weightIn } from '../../../shared/domain/matrix.ts'
import type {
  AgencyId,
  CellResult,
  EvaluatorId,
  Leaf,
  Moderated,
  PanelRule,
  Ranking,
  Score,
  ScoreState,
} from '../../../shared/domain/model.ts'
import { benchmarkOf, type PriceBenchmark } from '../../../shared/domain/pricing/formulas.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { cellOf } from '../../api/score-sheet.ts'

export interface GivenScore {
  readonly evaluator: EvaluatorId
  readonly name: string
  readonly state: ScoreState
  readonly value: number | null
  /** 0…1 of the weighted mean; null where the rule knows no weights or the score does not count. */
  readonly share: number | null
  /** Weight 0: never counts. */
  readonly counts: boolean
  readonly commented: boolean
}

export interface CellTrace {
  readonly agency: AgencyId
  readonly leaf: Leaf
  readonly cell: CellResult
  readonly rule: PanelRule | null
  /** Rated criteria only. */
  readonly given: readonly GivenScore[]
  /** All that count weigh the same. */
  readonly equalWeights: boolean
  readonly moderated: Moderated | null
  /** What the panel rule gives without the agreed value; null: nothing. */
  readonly before: number | null
  /** Price criteria only. */
  readonly benchmark: PriceBenchmark | null
}

const scoreAt = (
  model: EvaluationModel,
  agency: AgencyId,
  leaf: Leaf,
  evaluator: EvaluatorId,
): Score | null => {
  const criterion = leaf.criterion.id
  const cell = cellOf(model.sheet, { agency, criterion, evaluator })
  return cell === null
    ? null
    : {
        agency,
        criterion,
        evaluator,
        value: cell.value,
        state: cell.state,
        comment: null,
        confidence: null,
      }
}

/** Prices of the agencies that set the benchmark: those that take part and are not excluded otherwise. */
const benchmarkAt = (ranking: Ranking, index: number): PriceBenchmark | null => {
  const { criterion } = ranking.leaves[index] ?? {}
  if (criterion?.kind !== 'price') return null
  return benchmarkOf(
    ranking.results.flatMap((result) => {
      const raw = result.cells[index]?.raw ?? null
      // A price above its own most allowed amount excludes the agency, but still sets the benchmark.
      const out = result.excluded?.some((exclusion) => exclusion.id !== criterion.id) ?? false
      return raw === null || raw <= 0 || out ? [] : [raw]
    }),
  )
}

export const cellTrace = (
  model: EvaluationModel,
  ranking: Ranking,
  agency: AgencyId,
  index: number,
): CellTrace | null => {
  const leaf = ranking.leaves[index]
  const cell = ranking.results.find((result) => result.agency === agency)?.cells[index]
  if (leaf === undefined || cell === undefined) return null
  const { evaluators, evaluation, moderated } = model.state
  const rated = leaf.criterion.kind === 'rated'
  const scores = rated
    ? evaluators.flatMap((evaluator) => scoreAt(model, agency, leaf, evaluator.id) ?? [])
    : []
  const view = panelViewOf(evaluation.panelRule, evaluators, null)
  const weightOf = (evaluator: EvaluatorId): number => weightIn(view, { evaluator, agency })
  const counted = scores.filter(
    (score) => score.state === 'scored' && weightOf(score.evaluator) > 0,
  )
  const total = counted.reduce((sum, score) => sum + weightOf(score.evaluator), 0)
  const agreed = rated
    ? moderated.find((entry) => entry.agency === agency && entry.criterion === leaf.criterion.id)
    : undefined
  return {
    agency,
    leaf,
    cell,
    rule: evaluation.panelRule,
    given: rated
      ? evaluators.map((evaluator): GivenScore => {
          const sheet = cellOf(model.sheet, {
            agency,
            criterion: leaf.criterion.id,
            evaluator: evaluator.id,
          })
          const weight = weightOf(evaluator.id)
          const counts = weight > 0
          return {
            evaluator: evaluator.id,
            name: evaluator.name,
            state: sheet?.state ?? 'not-scored',
            value: sheet?.value ?? null,
            share:
              evaluation.panelRule === null && counts && sheet?.state === 'scored' && total > 0
                ? weight / total
                : null,
            counts,
            commented: sheet?.commented ?? false,
          }
        })
      : [],
    equalWeights: new Set(counted.map((score) => weightOf(score.evaluator))).size < 2,
    moderated: agreed ?? null,
    before: agreed === undefined ? null : panelCell(scores, null, view).raw,
    benchmark: benchmarkAt(ranking, index),
  }
}
