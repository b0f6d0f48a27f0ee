// Submission: an evaluator seals their scores. The ledger gets a commitment to them, a hash that tells nothing about
// the scores and by which anybody can check later that they are the same.
import { ExpectedError } from '../../shared/contract/errors.ts'
import type { EvaluationId, EvaluatorId } from '../../shared/domain/model.ts'
import { scores } from '../../shared/domain/panel/members.ts'
import { text } from '../../shared/messages/door-text.ts'
import { canonical, sha256 } from '../db/canonical.ts'
import { scoresAreHidden } from '../db/queries/evaluations.ts'
import { saidBy, submissionsOf } from '../db/queries/panel.ts'
import { type Context, ownOf, requireEvaluation, type Service } from './context.ts'
import { requireMember } from './member.ts'

/** SHA-256 over the canonical JSON of everything the member said and 122 bits of chance. */
const commitment = (
  context: Context,
  evaluation: EvaluationId,
  evaluator: EvaluatorId,
  salt: string,
): string =>
  sha256(canonical({ evaluation, evaluator, salt, ...saidBy(context.db, evaluation, evaluator) }))

type Methods = 'panel.submit' | 'panel.reopen' | 'panel.submissions'

export const submissions: Pick<Service<'panel'>, Methods> = {
  'panel.submit': (context, { evaluation }) => {
    const own = ownOf(context)
    if (own === null) throw new ExpectedError('forbidden', text('errors.forbidden'))
    const member = requireMember(context, evaluation, own)
    if (!scores(member)) throw new ExpectedError('forbidden', text('errors.seatScores'))
    const salt = context.newId()
    const hash = commitment(context, evaluation, own, salt)
    const submission = { time: context.now(), hash, salt }
    context.change(evaluation, { name: member.name, hash }, (writer) =>
      writer.update(
        'evaluator',
        { evaluation, id: own },
        { submission: JSON.stringify(submission) },
      ),
    )
    return { hash }
  },

  'panel.reopen': (context, { evaluation, evaluator, reason }) => {
    const { name } = requireMember(context, evaluation, evaluator)
    if (!submissionsOf(context.db, evaluation).has(evaluator))
      throw new ExpectedError('conflict', text('errors.notSubmitted', { name }))
    context.change(
      evaluation,
      { name },
      (writer) => writer.update('evaluator', { evaluation, id: evaluator }, { submission: null }),
      reason,
    )
    return {}
  },

  'panel.submissions': (context, { evaluation }) => {
    requireEvaluation(context, evaluation)
    const hidden = scoresAreHidden(context.db, evaluation)
    const own = ownOf(context)
    return [...submissionsOf(context.db, evaluation)]
      .filter(([evaluator]) => own === null || evaluator === own)
      .map(([evaluator, { time, hash, salt }]) => ({
        evaluator,
        time,
        hash,
        intact: hidden ? null : commitment(context, evaluation, evaluator, salt) === hash,
      }))
  },
}
