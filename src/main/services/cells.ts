// The cells of one evaluation as commands see them: which there are, what may stand in them, whose they are,
// and how one is written.
import { ExpectedError } from '../../shared/contract/errors.ts'
import type {
  AgencyId,
  Criterion,
  CriterionId,
  EvaluationId,
  EvaluatorId,
  Scale,
  Score,
} from '../../shared/domain/model.ts'
import { isOwn } from '../../shared/domain/scoring/person.ts'
import { scoreFault } from '../../shared/domain/scoring/score-rule.ts'
import { text } from '../../shared/messages/door-text.ts'
import { youNames } from '../../shared/messages/you.ts'
import { listCriteria } from '../db/queries/criteria.ts'
import { detailsOf } from '../db/queries/evaluations.ts'
import { listEvaluators } from '../db/queries/panel.ts'
import { readRow, type Writer } from '../db/rows.ts'
import { personAt } from '../settings-file.ts'
import { type Context, requireEvaluation } from './context.ts'

export interface Cell {
  readonly evaluation: EvaluationId
  readonly agency: AgencyId
  readonly criterion: CriterionId
  readonly evaluator: EvaluatorId
}

export type Given = number | 'not-applicable' | 'not-scored'
export type Said = Pick<Score, 'value' | 'state' | 'comment' | 'confidence'>

export const nothingSaid: Said = {
  value: null,
  state: 'not-scored',
  comment: null,
  confidence: null,
}

export interface Cells {
  /** Each throws `not_found` in words. */
  readonly agencyName: (id: AgencyId) => string
  readonly evaluatorName: (id: EvaluatorId) => string
  readonly evaluatorNames: readonly string[]
  /** A criterion with cells; throws `validation` for one with others below it. */
  readonly leaf: (id: CriterionId) => Criterion
  /** A criterion that is scored by hand. */
  readonly rated: (id: CriterionId) => Criterion
  /** In force for the criterion. */
  readonly scaleOf: (criterion: Criterion) => Scale
}

const notFound = (key: Parameters<typeof text>[0]): ExpectedError =>
  new ExpectedError('not_found', text(key))

/** Reads what the rules need once, however many cells are asked about. */
export function cellsOf(context: Context, evaluation: EvaluationId): Cells {
  const { scale } = detailsOf(requireEvaluation(context, evaluation))
  const { db } = context
  const criteria = new Map(listCriteria(db, evaluation).map(({ item }) => [item.id, item]))
  const parents = new Set([...criteria.values()].map(({ parent }) => parent))
  const evaluators = new Map(listEvaluators(db, evaluation).map(({ item }) => [item.id, item.name]))
  const agencies = new Map<AgencyId, string>()
  const cells: Cells = {
    agencyName(id) {
      const known = agencies.get(id)
      if (known !== undefined) return known
      const row = readRow(db, 'agency', { evaluation, id })
      if (row === null) throw notFound('errors.noAgency')
      const name = String(row['name'])
      agencies.set(id, name)
      return name
    },
    evaluatorName(id) {
      const name = evaluators.get(id)
      if (name === undefined) throw notFound('errors.noEvaluator')
      return name
    },
    evaluatorNames: [...evaluators.values()],
    leaf(id) {
      const criterion = criteria.get(id)
      if (criterion === undefined) throw notFound('errors.noCriterion')
      if (parents.has(id))
        throw new ExpectedError(
          'validation',
          text('errors.isParent', { criterion: criterion.name }),
        )
      return criterion
    },
    rated(id) {
      const criterion = cells.leaf(id)
      if (criterion.kind !== 'rated')
        throw new ExpectedError(
          'validation',
          text('errors.notRated', { criterion: criterion.name }),
        )
      return criterion
    },
    scaleOf: (criterion) => criterion.scale ?? scale,
  }
  return cells
}

/** What is wrong with a score, as a sentence and as a rule; null: nothing. */
export function scoreRefusal(
  score: Given,
  criterion: Criterion,
  scale: Scale,
): { readonly sentence: string; readonly rule: string } | null {
  const fault = typeof score === 'number' ? scoreFault(score, criterion, scale) : null
  if (fault === null || typeof score !== 'number') return null
  if (fault === 'outside') {
    const { min, max } = scale
    const params = { value: score, criterion: criterion.name, min, max }
    return { sentence: text('errors.outsideScale', params), rule: `${min}…${max}` }
  }
  const levels = criterion.levels.map((level) => level.value).join(', ')
  return {
    sentence: text('errors.levelsOnly', { criterion: criterion.name, levels }),
    rule: levels,
  }
}

export const withScore = (before: Said, score: Given): Said =>
  typeof score === 'number'
    ? { ...before, state: 'scored', value: score }
    : { ...before, state: score, value: null }

/** Writes the cell; one that says nothing any more has no row. */
export function writeScore(writer: Writer, cell: Cell, before: Said | null, after: Said): void {
  const { value, state, comment, confidence } = after
  const empty = state === 'not-scored' && comment === null && confidence === null
  if (before === null) {
    if (!empty) writer.insert('score', { ...cell, value, state, comment, confidence })
  } else if (empty) writer.remove('score', { ...cell })
  else writer.update('score', { ...cell }, { value, state, comment, confidence })
}

/**
 * For the subject of a ledger entry: who enters what is one of these evaluators'; null where nobody has said who sits
 * at the owner's keyboard. Nothing when it is their own.
 */
export function enteredBy(
  context: Context,
  { evaluatorNames }: Cells,
  evaluators: readonly string[],
): { readonly by?: string | null } {
  if (context.session.role !== 'owner') return {}
  const by = personAt(context)
  return evaluators.every((name) => isOwn(name, by, evaluatorNames, youNames)) ? {} : { by }
}
