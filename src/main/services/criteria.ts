// Criteria: what is judged, with which weight, on which scale. Gates are read here too.
import { ExpectedError } from '../../shared/contract/errors.ts'
import { limits } from '../../shared/contract/schemas.ts'
import { blankCriterion } from '../../shared/domain/blank.ts'
import type { Criterion, CriterionId, Scale } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import { moveTo, nextPosition } from '../db/order.ts'
import {
  criterionColumns,
  criterionRow,
  listCriteria,
  listGateResults,
  listGates,
} from '../db/queries/criteria.ts'
import { detailsOf } from '../db/queries/evaluations.ts'
import type { Writer } from '../db/rows.ts'
import { one } from '../db/sql.ts'
import { asSent, type Context, requireEvaluation, type Service } from './context.ts'
import { removeCells } from './removal.ts'
import { weightSets } from './weight-sets.ts'

function requireCriterion(
  context: Context,
  evaluation: string,
  id: CriterionId,
): { readonly criterion: Criterion; readonly all: readonly Criterion[] } {
  const all = listCriteria(context.db, evaluation).map(({ item }) => item)
  const criterion = all.find((candidate) => candidate.id === id)
  if (criterion === undefined) throw new ExpectedError('not_found', text('errors.noCriterion'))
  return { criterion, all }
}

const refuse = (
  key: Parameters<typeof text>[0],
  params: Parameters<typeof text>[1] = {},
): ExpectedError => new ExpectedError('validation', text(key, params))

/** What must hold of a criterion among the others of its evaluation. */
function checkCriterion(
  context: Context,
  evaluation: string,
  evaluationScale: Scale,
  criterion: Criterion,
  others: readonly Criterion[],
): void {
  if (criterion.kind === 'measured' && criterion.scale === null)
    throw refuse('errors.measuredNeedsScale', { name: criterion.name })
  const points = criterion.valueFunction?.points ?? []
  if (points.some(([raw], i) => i > 0 && raw <= (points[i - 1]?.[0] ?? raw)))
    throw refuse('errors.valueFunctionOrder', { name: criterion.name })
  if (criterion.parent !== null) {
    const parent = others.find((other) => other.id === criterion.parent)
    const isParent = others.some((other) => other.parent === criterion.id)
    if (parent === undefined || parent.parent !== null || isParent)
      throw refuse('errors.parentDepth', { name: criterion.name })
    if (cellCount(context, evaluation, parent.id) > 0)
      throw refuse('errors.parentHasScores', { name: parent.name })
  }
  if (criterion.kind === 'rated') {
    const { min, max } = criterion.scale ?? evaluationScale
    const outside =
      one<{ n: number }>(
        context.db,
        `SELECT count(*) AS n FROM (
           SELECT evaluation, criterion, value FROM score UNION ALL SELECT evaluation, criterion, value FROM moderated
         ) WHERE evaluation = ? AND criterion = ? AND NOT value BETWEEN ? AND ?`,
        evaluation,
        criterion.id,
        min,
        max,
      )?.n ?? 0
    if (outside > 0) throw refuse('errors.scoresOutside', { name: criterion.name, count: outside })
  }
}

/** Weights are shares of their sum, so a sum of 0 has no ranking and no document. */
function requireSomeWeight(writer: Writer, evaluation: string): void {
  const criteria = listCriteria(writer.db, evaluation).map(({ item }) => item)
  const first = criteria.filter((criterion) => criterion.parent === null)
  if (first.length > 0 && first.every((criterion) => criterion.weight === 0))
    throw refuse('errors.noWeightLeft')
}

function cellCount(context: Context, evaluation: string, criterion: string): number {
  return (
    one<{ n: number }>(
      context.db,
      'SELECT count(*) AS n FROM score WHERE evaluation = ? AND criterion = ?',
      evaluation,
      criterion,
    )?.n ?? 0
  )
}

export const criteria: Service<'criteria'> = {
  ...weightSets,

  'criteria.list': (context, { evaluation }) => {
    requireEvaluation(context, evaluation)
    const { db } = context
    return {
      criteria: listCriteria(db, evaluation).map(({ item }) => asSent(item)),
      gates: listGates(db, evaluation).map(({ item }) => item),
      gateResults: listGateResults(db, evaluation).map(({ item }) => item),
    }
  },

  'criteria.add': (context, { evaluation, fields }) => {
    const { scale } = detailsOf(requireEvaluation(context, evaluation))
    const others = listCriteria(context.db, evaluation).map(({ item }) => item)
    if (others.length >= limits.criteria)
      throw refuse('errors.limitReached', { limit: limits.criteria })
    const criterion: Criterion = {
      ...blankCriterion,
      ...fields,
      id: context.newId() as CriterionId,
    }
    checkCriterion(context, evaluation, scale, criterion, others)
    context.change(evaluation, { name: criterion.name }, (writer) => {
      const position = nextPosition(writer, 'criterion', evaluation)
      writer.insert('criterion', criterionRow(evaluation, position, criterion, null))
    })
    return { id: criterion.id }
  },

  'criteria.update': (context, { evaluation, criterion: id, fields }) => {
    const { scale } = detailsOf(requireEvaluation(context, evaluation))
    const { criterion, all } = requireCriterion(context, evaluation, id)
    const changed: Criterion = { ...criterion, ...fields }
    checkCriterion(context, evaluation, scale, changed, all)
    const subject = {
      name: criterion.name,
      fields: Object.keys(fields).join(' '),
      ...(fields.weight === undefined ? {} : { from: criterion.weight, to: fields.weight }),
    }
    context.change(evaluation, subject, (writer) => {
      writer.update('criterion', { evaluation, id }, criterionColumns(fields))
      if (fields.weight !== undefined && criterion.parent === null)
        writer.update('evaluation', { id: evaluation }, { weight_set: null })
      requireSomeWeight(writer, evaluation)
    })
    return {}
  },

  'criteria.setWeights': (context, { evaluation, weights }) => {
    requireEvaluation(context, evaluation)
    for (const { criterion } of weights) requireCriterion(context, evaluation, criterion)
    context.change(evaluation, { count: weights.length }, (writer) => {
      for (const { criterion: id, weight } of weights)
        writer.update('criterion', { evaluation, id }, criterionColumns({ weight }))
      writer.update('evaluation', { id: evaluation }, { weight_set: null })
      requireSomeWeight(writer, evaluation)
    })
    return {}
  },

  'criteria.remove': (context, { evaluation, criterion: id }) => {
    const { criterion, all } = requireCriterion(context, evaluation, id)
    context.change(evaluation, { name: criterion.name }, (writer) => {
      for (const gone of [...all.filter((child) => child.parent === id), criterion]) {
        removeCells(writer, evaluation, 'criterion', gone.id)
        writer.remove('criterion', { evaluation, id: gone.id })
      }
      requireSomeWeight(writer, evaluation)
    })
    return {}
  },

  'criteria.move': (context, { evaluation, criterion: id, to }) => {
    const { criterion } = requireCriterion(context, evaluation, id)
    context.change(evaluation, { name: criterion.name, to: to + 1 }, (writer) =>
      moveTo(writer, 'criterion', evaluation, id, to),
    )
    return {}
  },
}
