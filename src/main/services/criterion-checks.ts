// What must hold of a criterion among the others of its evaluation before it is written.
import { ExpectedError } from '../../shared/contract/errors.ts'
import { sameRange } from '../../shared/domain/criteria/convert-scale.ts'
import type { Criterion, CriterionId, EvaluationId, Scale } from '../../shared/domain/model.ts'
import { plural, text } from '../../shared/messages/door-text.ts'
import { listCriteria } from '../db/queries/criteria.ts'
import type { Writer } from '../db/rows.ts'
import { type Db, one } from '../db/sql.ts'
import type { Context } from './context.ts'

export const refuse = (
  key: Parameters<typeof text>[0],
  params: Parameters<typeof text>[1] = {},
): ExpectedError => new ExpectedError('validation', text(key, params))

export function requireCriterion(
  context: Context,
  evaluation: string,
  id: CriterionId,
): { readonly criterion: Criterion; readonly all: readonly Criterion[] } {
  const all = listCriteria(context.db, evaluation).map(({ item }) => item)
  const criterion = all.find((candidate) => candidate.id === id)
  if (criterion === undefined) throw new ExpectedError('not_found', text('errors.noCriterion'))
  return { criterion, all }
}

const count = (db: Db, query: string, ...params: readonly (string | number)[]): number =>
  one<{ n: number }>(db, query, ...params)?.n ?? 0

/** A group has no cells, so whatever was said about a criterion's cells keeps it from becoming one. */
function cellsSaid(db: Db, evaluation: EvaluationId, criterion: CriterionId): number {
  const tables = ['score', 'moderated', 'measurement', 'finding', 'evidence'] as const
  return tables.reduce(
    (sum, table) =>
      sum +
      count(
        db,
        `SELECT count(*) AS n FROM ${table} WHERE evaluation = ? AND criterion = ?`,
        evaluation,
        criterion,
      ),
    0,
  )
}

const valuesOf = `FROM (
  SELECT evaluation, criterion, value FROM score UNION ALL SELECT evaluation, criterion, value FROM moderated
) WHERE evaluation = ? AND criterion = ? AND value IS NOT NULL`

/** Scores and agreed values on a criterion. */
const valueCount = (db: Db, evaluation: EvaluationId, criterion: CriterionId): number =>
  count(db, `SELECT count(*) AS n ${valuesOf}`, evaluation, criterion)

/** Two points with the same raw number make a step; the order must be plain all the same. */
const inOrder = (points: readonly (readonly [number, number])[]): boolean =>
  points.every(([raw], i) => i === 0 || raw >= (points[i - 1]?.[0] ?? raw))

/** `others`: all criteria of the evaluation; `criterion` may be among them as it was. */
export function checkCriterion(
  context: Context,
  evaluation: EvaluationId,
  evaluationScale: Scale,
  criterion: Criterion,
  others: readonly Criterion[],
): void {
  const { db } = context
  const { id, name, kind, parent } = criterion
  if (kind === 'measured' && criterion.scale === null)
    throw refuse('errors.measuredNeedsScale', { name })
  if (!inOrder(criterion.valueFunction?.points ?? []))
    throw refuse('errors.valueFunctionOrder', { name })
  if (parent !== null) {
    const group = others.find((other) => other.id === parent)
    const isGroup = others.some((other) => other.parent === id)
    if (group === undefined || group.id === id || group.parent !== null || isGroup)
      throw refuse('errors.parentDepth', { name })
    if (cellsSaid(db, evaluation, group.id) > 0)
      throw refuse('errors.parentHasScores', { name: group.name })
  }
  if (kind === 'rated') {
    const { min, max } = criterion.scale ?? evaluationScale
    const query = `SELECT count(*) AS n ${valuesOf} AND NOT value BETWEEN ? AND ?`
    const outside = count(db, query, evaluation, id, min, max)
    if (outside > 0) throw refuse('errors.scoresOutside', { name, count: outside })
  }
}

/** Scores keep their meaning: another range under them is a command of its own, which says what becomes of them. */
export function refuseSilentRescale(
  context: Context,
  evaluation: EvaluationId,
  evaluationScale: Scale,
  before: Criterion,
  after: Criterion,
): void {
  const { id, name } = before
  if (before.kind !== 'rated' || after.kind !== 'rated') return
  if (sameRange(before.scale ?? evaluationScale, after.scale ?? evaluationScale)) return
  const scores = valueCount(context.db, evaluation, id)
  if (scores > 0)
    throw new ExpectedError('validation', plural('errors.scaleHasScores', scores, { name }))
}

/** Weights are shares of their sum, so a sum of 0 has no ranking and no document. */
export function requireSomeWeight(writer: Writer, evaluation: EvaluationId): void {
  const criteria = listCriteria(writer.db, evaluation).map(({ item }) => item)
  const first = criteria.filter((criterion) => criterion.parent === null)
  if (first.length > 0 && first.every((criterion) => criterion.weight === 0))
    throw refuse('errors.noWeightLeft')
}
