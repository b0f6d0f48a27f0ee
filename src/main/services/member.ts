// One member of the panel, or the refusal in words.
import { ExpectedError } from '../../shared/contract/errors.ts'
import type { EvaluationId, Evaluator, EvaluatorId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import { listEvaluators } from '../db/queries/panel.ts'
import type { Context } from './context.ts'

/** Throws `not_found` in words. */
export function requireMember(
  context: Context,
  evaluation: EvaluationId,
  id: EvaluatorId,
): Evaluator {
  const found = listEvaluators(context.db, evaluation).find(({ item }) => item.id === id)
  if (found === undefined) throw new ExpectedError('not_found', text('errors.noEvaluator'))
  return found.item
}
