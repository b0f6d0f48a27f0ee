// Frozen criteria: the one way to change criteria, gates, weights, scales and the panel rule. While they are
// frozen a change of the set is refused without a reason, and with one it is kept beside the freeze. A freeze that is
// lifted is kept with the reason, so that another one cannot pass for the first.
import { ExpectedError } from '../../shared/contract/errors.ts'
import { frozenText } from '../../shared/domain/criteria/criteria-set.ts'
import type { EvaluationId, Frozen, LiftedFreeze } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import { entryWords } from '../../shared/messages/history-words.ts'
import { sha256 } from '../db/canonical.ts'
import type { Subject } from '../db/journal.ts'
import { listCriteria, listGates } from '../db/queries/criteria.ts'
import {
  detailColumns,
  detailsOf,
  earlierFreezesOf,
  frozenOf,
  textOf,
} from '../db/queries/evaluations.ts'
import type { Writer } from '../db/rows.ts'
import { type Context, personName, requireEvaluation, type Service } from './context.ts'

/** Longer summaries would not fit a document. */
const LONGEST_SUMMARY = 1_900

/** The text whose hash a freeze keeps, as the library holds the set now. */
function setText(context: Context, evaluation: EvaluationId): string {
  const { scale, ...rules } = detailsOf(requireEvaluation(context, evaluation))
  const criteria = listCriteria(context.db, evaluation).map(({ item }) => item)
  const gates = listGates(context.db, evaluation).map(({ item }) => item)
  return frozenText({ scale, criteria, gates }, rules)
}

/** The page knows this refusal by its place, asks for a reason and tries again. */
const needsReason = (): ExpectedError =>
  new ExpectedError('locked', text('errors.frozen'), [
    { place: 'reason', rule: 'must say why the frozen criteria change', got: '' },
  ])

const amended = (context: Context, frozen: Frozen, reason: string, subject: Subject): Frozen => ({
  ...frozen,
  amendments: [
    ...frozen.amendments,
    {
      time: context.now(),
      by: personName(context),
      reason,
      summary: entryWords(context.method, subject)
        .slice(0, LONGEST_SUMMARY)
        .replace(/\p{Surrogate}$/u, ''),
    },
  ],
})

/**
 * Runs `work` as this method's command, like `context.change`. Where the evaluation is frozen and `work` has
 * changed what is frozen, it needs a reason: without one nothing is written at all; with one the change, its
 * reason and its summary are one entry of the ledger. What leaves the set as it is (a locked weight, another
 * person's weights, a title) needs none.
 */
export function changeSet<T>(
  context: Context,
  evaluation: EvaluationId,
  reason: string | null | undefined,
  subject: Subject,
  work: (writer: Writer) => T,
): T {
  const given = reason ?? null
  const guarded = (writer: Writer): T => {
    const frozen = frozenOf(requireEvaluation(context, evaluation))
    if (frozen === null) return work(writer)
    const before = setText(context, evaluation)
    const value = work(writer)
    if (setText(context, evaluation) === before) return value
    if (given === null) throw needsReason()
    const after = amended(context, frozen, given, subject)
    writer.update('evaluation', { id: evaluation }, detailColumns({ frozen: after }))
    return value
  }
  return context.change(evaluation, subject, guarded, given)
}

export const freezing: Pick<Service<'criteria'>, 'criteria.freeze' | 'criteria.unfreeze'> = {
  'criteria.freeze': (context, { evaluation }) => {
    const row = requireEvaluation(context, evaluation)
    if (frozenOf(row) !== null) throw new ExpectedError('conflict', text('errors.frozenAlready'))
    const criteria = listCriteria(context.db, evaluation)
    if (criteria.length === 0) throw new ExpectedError('validation', text('errors.nothingToFreeze'))
    const hash = sha256(setText(context, evaluation))
    const frozen: Frozen = { hash, time: context.now(), by: personName(context), amendments: [] }
    context.change(evaluation, { count: criteria.length, hash }, (writer) =>
      writer.update('evaluation', { id: evaluation }, detailColumns({ frozen })),
    )
    return {}
  },

  'criteria.unfreeze': (context, { evaluation, reason }) => {
    const row = requireEvaluation(context, evaluation)
    const frozen = frozenOf(row)
    if (frozen === null) throw new ExpectedError('conflict', text('errors.notFrozen'))
    const lifted = { time: context.now(), by: personName(context), reason }
    const earlier: readonly LiftedFreeze[] = [...earlierFreezesOf(row), { ...frozen, lifted }]
    const columns = { frozen: null, earlier_freezes: textOf(earlier) }
    const lift = (writer: Writer): void => writer.update('evaluation', { id: evaluation }, columns)
    context.change(evaluation, {}, lift, reason)
    return {}
  },
}
