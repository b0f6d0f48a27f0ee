// Sets of weights, one a method or stakeholder: answers are kept, weights follow from them, and the set in use
// is the one that the criteria's weights were taken from.
import type { Output } from '../../shared/contract/call.ts'
import { ExpectedError } from '../../shared/contract/errors.ts'
import { canonical, type Json } from '../../shared/domain/canonical.ts'
import type { WeightSet } from '../../shared/domain/content.ts'
import type {
  Criterion,
  CriterionId,
  EvaluationId,
  WeightSetId,
} from '../../shared/domain/model.ts'
import { elicitedWeights, type WeightAnswers } from '../../shared/domain/weights/elicitation.ts'
import { text } from '../../shared/messages/door-text.ts'
import type { Subject } from '../db/journal.ts'
import { nextPosition } from '../db/order.ts'
import { listCriteria, listWeightSets } from '../db/queries/criteria.ts'
import type { Writer } from '../db/rows.ts'
import { type Context, requireEvaluation, type Service } from './context.ts'
import { changeSet } from './freeze.ts'

function requireSet(context: Context, evaluation: EvaluationId, id: WeightSetId): WeightSet {
  requireEvaluation(context, evaluation)
  const set = listWeightSets(context.db, evaluation).find((candidate) => candidate.id === id)
  if (set === undefined) throw new ExpectedError('not_found', text('errors.noWeightSet'))
  return set
}

/** What a person typed stays as typed; what a formula gave is written as per cent. */
function weightsToWrite(
  answers: WeightAnswers,
  criteria: readonly CriterionId[],
): readonly number[] {
  const { weights } = elicitedWeights(answers, criteria)
  if (weights.every((weight) => weight === 0))
    throw new ExpectedError('validation', text('errors.noWeights'))
  const typed =
    answers.method === 'direct'
      ? answers.ratings
      : answers.method === 'points'
        ? answers.points
        : null
  return criteria.map((id, index) => typed?.[id] ?? 100 * (weights[index] ?? 0))
}

const firstLevel = (writer: Writer, evaluation: EvaluationId): readonly Criterion[] =>
  listCriteria(writer.db, evaluation)
    .map(({ item }) => item)
    .filter(({ parent }) => parent === null)

/**
 * Runs `work` as `changeSet` does. Weights of the first level that it leaves otherwise, be it by a criterion more or
 * less, do not come from the set in use any more.
 */
export const changeCriteria = <T>(
  context: Context,
  evaluation: EvaluationId,
  reason: string | null | undefined,
  subject: Subject,
  work: (writer: Writer) => T,
): T =>
  changeSet(context, evaluation, reason, subject, (writer) => {
    const weights = (): string =>
      canonical(
        Object.fromEntries(firstLevel(writer, evaluation).map(({ id, weight }) => [id, weight])),
      )
    const before = weights()
    const value = work(writer)
    if (weights() !== before) writer.update('evaluation', { id: evaluation }, { weight_set: null })
    return value
  })

/** Weights of the criteria of the first level; sub-criteria keep theirs within their parent. */
function takeWeights(
  writer: Writer,
  evaluation: EvaluationId,
  set: WeightSetId,
  answers: WeightAnswers,
): void {
  const criteria = firstLevel(writer, evaluation).map(({ id }) => id)
  const weights = weightsToWrite(answers, criteria)
  criteria.forEach((id, index) => {
    writer.update('criterion', { evaluation, id }, { weight: weights[index] ?? 0 })
  })
  writer.update('evaluation', { id: evaluation }, { weight_set: set })
}

type WeightSetMethods = Pick<
  Service<'criteria'>,
  | 'criteria.weightSets'
  | 'criteria.saveWeightSet'
  | 'criteria.removeWeightSet'
  | 'criteria.applyWeightSet'
>

export const weightSets: WeightSetMethods = {
  'criteria.weightSets': (context, { evaluation }) => ({
    inUse: requireEvaluation(context, evaluation).weight_set as WeightSetId | null,
    sets: listWeightSets(context.db, evaluation).map((set) => ({
      ...set,
      answers: set.answers as Output<'criteria.weightSets'>['sets'][number]['answers'],
    })),
  }),

  'criteria.saveWeightSet': (context, { evaluation, set, name, answers, reason }) => {
    const inUse = requireEvaluation(context, evaluation).weight_set
    const kept = set === null ? null : requireSet(context, evaluation, set)
    // Another name is no other weights.
    const answered = kept === null || canonical(kept.answers as Json) !== canonical(answers as Json)
    const id = set ?? (context.newId() as WeightSetId)
    changeSet(context, evaluation, reason, { name }, (writer) => {
      const fields = { name, answers: JSON.stringify(answers) }
      if (set !== null) writer.update('weight_set', { evaluation, id }, fields)
      else {
        const position = nextPosition(writer, 'weight_set', evaluation)
        writer.insert('weight_set', { evaluation, id, position, ...fields })
      }
      if (inUse === id && answered) takeWeights(writer, evaluation, id, answers)
    })
    return { id }
  },

  'criteria.removeWeightSet': (context, { evaluation, set }) => {
    const { name } = requireSet(context, evaluation, set)
    const inUse = requireEvaluation(context, evaluation).weight_set
    context.change(evaluation, { name }, (writer) => {
      if (inUse === set) writer.update('evaluation', { id: evaluation }, { weight_set: null })
      writer.remove('weight_set', { evaluation, id: set })
    })
    return {}
  },

  'criteria.applyWeightSet': (context, { evaluation, set, reason }) => {
    const { name, answers } = requireSet(context, evaluation, set)
    changeSet(context, evaluation, reason, { name }, (writer) =>
      takeWeights(writer, evaluation, set, answers),
    )
    return {}
  },
}
