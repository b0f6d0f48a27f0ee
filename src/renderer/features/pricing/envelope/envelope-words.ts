// The state of the price envelope in words.
import type { Envelope } from '../../../../shared/domain/pricing/plan.ts'
import { formatTimestamp, shortHash } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'

export const isSealed = (envelope: Envelope | null): boolean =>
  envelope !== null && envelope.opened === null

export const envelopeWords = (envelope: Envelope | null): string => {
  if (envelope === null) return text('pricing.envelope.never')
  const { opened } = envelope
  return opened === null
    ? text('pricing.envelope.sealed', {
        by: envelope.sealedBy,
        at: formatTimestamp(envelope.sealedAt, locale),
      })
    : text('pricing.envelope.opened', {
        by: opened.by,
        at: formatTimestamp(opened.at, locale),
        hash: shortHash(opened.qualityHash),
      })
}
