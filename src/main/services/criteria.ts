// Criteria: what is judged, with which weight, on which scale. Every change of the set passes `changeCriteria`.
import { limits } from '../../shared/contract/schemas.ts'
import { blankCriterion } from '../../shared/domain/blank.ts'
import type { Criterion, CriterionId } from '../../shared/domain/model.ts'
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
import { asSent, requireEvaluation, type Service } from './context.ts'
import {
  checkCriterion,
  refuse,
  refuseSilentRescale,
  requireCriterion,
  requireSomeWeight,
} from './criterion-checks.ts'
import { freezing } from './freeze.ts'
import { gates } from './gates.ts'
import { measurements } from './measurements.ts'
import { removeCells } from './removal.ts'
import { scales } from './scales.ts'
import { aboutSeen, facelessResult, isAnonymousTo } from './sight.ts'
import { templates } from './templates.ts'
import { changeCriteria, weightSets } from './weight-sets.ts'

const partsOf = (criterion: Criterion, all: readonly Criterion[]): readonly Criterion[] =>
  all.filter((other) => other.parent === criterion.id)

/** A copy of a criterion and of its parts, without what was said about either. */
function copiesOf(
  criterion: Criterion,
  all: readonly Criterion[],
  newId: () => string,
): readonly Criterion[] {
  const id = newId() as CriterionId
  const name = text('library.copyOf', { title: criterion.name })
    .slice(0, limits.name)
    .replace(/\p{Surrogate}$/u, '')
  return [
    { ...criterion, id, name },
    ...partsOf(criterion, all).map((part) => ({
      ...part,
      id: newId() as CriterionId,
      parent: id,
    })),
  ]
}

export const criteria: Service<'criteria'> = {
  ...weightSets,
  ...gates,
  ...scales,
  ...measurements,
  ...templates,
  ...freezing,

  'criteria.list': (context, { evaluation }) => {
    requireEvaluation(context, evaluation)
    const { db } = context
    const anonymous = isAnonymousTo(context, evaluation)
    const results = listGateResults(db, evaluation).map(({ item }) => item)
    const seen = aboutSeen(context, evaluation, results, ({ agency }) => agency)
    return {
      criteria: listCriteria(db, evaluation).map(({ item }) => asSent(item)),
      gates: listGates(db, evaluation).map(({ item }) => item),
      gateResults: seen.map((result) => (anonymous ? facelessResult(result) : result)),
    }
  },

  'criteria.add': (context, { evaluation, fields, reason }) => {
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
    changeCriteria(context, evaluation, reason, { name: criterion.name }, (writer) => {
      const position = nextPosition(writer, 'criterion', evaluation)
      writer.insert('criterion', criterionRow(evaluation, position, criterion, null))
    })
    return { id: criterion.id }
  },

  'criteria.update': (context, { evaluation, criterion: id, fields, reason }) => {
    const { scale } = detailsOf(requireEvaluation(context, evaluation))
    const { criterion, all } = requireCriterion(context, evaluation, id)
    const changed: Criterion = { ...criterion, ...fields }
    refuseSilentRescale(context, evaluation, scale, criterion, changed)
    checkCriterion(context, evaluation, scale, changed, all)
    const subject = {
      name: criterion.name,
      fields: Object.keys(fields).join(' '),
      ...(fields.weight === undefined ? {} : { from: criterion.weight, to: fields.weight }),
    }
    changeCriteria(context, evaluation, reason, subject, (writer) => {
      writer.update('criterion', { evaluation, id }, criterionColumns(fields))
      requireSomeWeight(writer, evaluation)
    })
    return {}
  },

  'criteria.setWeights': (context, { evaluation, weights, reason }) => {
    requireEvaluation(context, evaluation)
    for (const { criterion } of weights) requireCriterion(context, evaluation, criterion)
    changeCriteria(context, evaluation, reason, { count: weights.length }, (writer) => {
      for (const { criterion: id, weight } of weights)
        writer.update('criterion', { evaluation, id }, criterionColumns({ weight }))
      requireSomeWeight(writer, evaluation)
    })
    return {}
  },

  'criteria.editMany': (context, { evaluation, added, changes, reason }) => {
    const { scale } = detailsOf(requireEvaluation(context, evaluation))
    const others = listCriteria(context.db, evaluation).map(({ item }) => item)
    if (others.length + added.length > limits.criteria)
      throw refuse('errors.limitReached', { limit: limits.criteria })
    const changed = changes.map(({ criterion: id, fields }) => ({
      ...requireCriterion(context, evaluation, id),
      fields,
    }))
    const fresh = added.map(
      (fields): Criterion => ({
        ...blankCriterion,
        ...fields,
        id: context.newId() as CriterionId,
      }),
    )
    for (const criterion of fresh) checkCriterion(context, evaluation, scale, criterion, others)
    const subject = {
      name: fresh.length === 1 ? (fresh[0]?.name ?? null) : null,
      added: fresh.length,
      count: changes.length,
    }
    changeCriteria(context, evaluation, reason, subject, (writer) => {
      for (const { criterion, fields } of changed)
        writer.update('criterion', { evaluation, id: criterion.id }, criterionColumns(fields))
      let position = nextPosition(writer, 'criterion', evaluation)
      for (const criterion of fresh)
        writer.insert('criterion', criterionRow(evaluation, position++, criterion, null))
      requireSomeWeight(writer, evaluation)
    })
    return { ids: fresh.map(({ id }) => id) }
  },

  'criteria.duplicate': (context, { evaluation, criterion: id, reason }) => {
    const { criterion, all } = requireCriterion(context, evaluation, id)
    const copies = copiesOf(criterion, all, context.newId)
    if (all.length + copies.length > limits.criteria)
      throw refuse('errors.limitReached', { limit: limits.criteria })
    const behind = Math.max(
      ...[criterion, ...partsOf(criterion, all)].map((one) => all.indexOf(one)),
    )
    changeCriteria(context, evaluation, reason, { name: criterion.name }, (writer) =>
      copies.forEach((copy, index) => {
        const position = nextPosition(writer, 'criterion', evaluation)
        writer.insert('criterion', criterionRow(evaluation, position, copy, null))
        moveTo(writer, 'criterion', evaluation, copy.id, behind + 1 + index)
      }),
    )
    return { id: copies[0]?.id ?? id }
  },

  'criteria.remove': (context, { evaluation, criterion: id, reason }) => {
    const { criterion, all } = requireCriterion(context, evaluation, id)
    changeCriteria(context, evaluation, reason, { name: criterion.name }, (writer) => {
      for (const gone of [...partsOf(criterion, all), criterion]) {
        removeCells(writer, evaluation, 'criterion', gone.id)
        writer.remove('criterion', { evaluation, id: gone.id })
      }
      requireSomeWeight(writer, evaluation)
    })
    return {}
  },

  'criteria.move': (context, { evaluation, criterion: id, to, parent, reason }) => {
    const { scale } = detailsOf(requireEvaluation(context, evaluation))
    const { criterion, all } = requireCriterion(context, evaluation, id)
    const regrouped = parent !== undefined && parent !== criterion.parent
    const group = all.find((other) => other.id === parent)
    if (regrouped) checkCriterion(context, evaluation, scale, { ...criterion, parent }, all)
    const subject = {
      name: criterion.name,
      to: to + 1,
      ...(regrouped ? { group: group?.name ?? null } : {}),
    }
    changeCriteria(context, evaluation, reason, subject, (writer) => {
      if (regrouped) writer.update('criterion', { evaluation, id }, { parent })
      moveTo(writer, 'criterion', evaluation, id, to)
      requireSomeWeight(writer, evaluation)
    })
    return {}
  },
}
