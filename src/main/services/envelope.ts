// The price envelope: quotes and all that follows from them stay out of every answer until the owner opens it.
// Reading is stopped where quotes are read (`db/queries/pricing.ts`), so no question has to remember the seal.
import { ExpectedError } from '../../shared/contract/errors.ts'
import { canonical, type Json } from '../../shared/domain/canonical.ts'
import type { Envelope } from '../../shared/domain/pricing/plan.ts'
import { text } from '../../shared/messages/door-text.ts'
import { sha256 } from '../db/canonical.ts'
import { readState } from '../db/queries/content.ts'
import { envelopeOf, frozenOf } from '../db/queries/evaluations.ts'
import { type Context, personName, requireEvaluation, type Service } from './context.ts'

/** What was known before prices were: anyone who holds the same state can recompute it. */
function qualityHash(context: Context, evaluation: string): string {
  const state = readState(context.db, evaluation)
  if (state === null) throw new ExpectedError('not_found', text('errors.noEvaluation'))
  const { criteria, gates, agencies, evaluators, scores, moderated, gateResults } = state
  const quality = { criteria, gates, agencies, evaluators, scores, moderated, gateResults }
  return sha256(canonical(quality as unknown as Json))
}

export const envelopes: Pick<Service<'pricing'>, 'pricing.seal' | 'pricing.open'> = {
  'pricing.seal': (context, { evaluation }) => {
    if (envelopeOf(requireEvaluation(context, evaluation)) !== null)
      throw new ExpectedError('conflict', text('errors.sealedBefore'))
    const envelope: Envelope = {
      sealedAt: context.now(),
      sealedBy: personName(context),
      opened: null,
    }
    context.change(evaluation, {}, (writer) =>
      writer.update('evaluation', { id: evaluation }, { envelope: JSON.stringify(envelope) }),
    )
    return {}
  },

  'pricing.open': (context, { evaluation }) => {
    const row = requireEvaluation(context, evaluation)
    const envelope = envelopeOf(row)
    if (envelope === null || envelope.opened !== null)
      throw new ExpectedError('conflict', text('errors.notSealed'))
    // Or somebody could say that formula and weights were chosen after the prices were seen.
    if (frozenOf(row) === null) throw new ExpectedError('conflict', text('errors.freezeFirst'))
    const hash = qualityHash(context, evaluation)
    const opened = { at: context.now(), by: personName(context), qualityHash: hash }
    context.change(evaluation, { hash }, (writer) =>
      writer.update(
        'evaluation',
        { id: evaluation },
        { envelope: JSON.stringify({ ...envelope, opened }) },
      ),
    )
    return { qualityHash: hash }
  },
}
