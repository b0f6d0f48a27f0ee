// Files about an agency: attached, opened, removed. A row says what the file is; its bytes are kept beside the
// library, and may be missing where the evaluation came from another machine.
import { ExpectedError } from '../../shared/contract/errors.ts'
import {
  attachmentName,
  largestAttachment,
  mostAttachments,
} from '../../shared/domain/agencies/attachments.ts'
import type { Attachment, AttachmentId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import { hasBytes, keepBytes, keptBytes } from '../db/blobs.ts'
import { nextPosition } from '../db/order.ts'
import { listAttachments, recordRow } from '../db/queries/records.ts'
import { agencyName, refuseMore } from './agency-rows.ts'
import { type Context, type Handlers, requireEvaluation } from './context.ts'
import { removeCells } from './removal.ts'

function requireAttachment(context: Context, evaluation: string, id: AttachmentId): Attachment {
  const found = listAttachments(context.db, evaluation).find((attachment) => attachment.id === id)
  if (found === undefined) throw new ExpectedError('not_found', text('errors.noAttachment'))
  return found
}

export const attachments: Pick<
  Handlers,
  | 'agencies.attachments'
  | 'agencies.attach'
  | 'agencies.detach'
  | 'agencies.openAttachment'
  | 'agencies.openLink'
> = {
  'agencies.attachments': (context, { evaluation }) => {
    requireEvaluation(context, evaluation)
    const { dataDir } = context.library
    return listAttachments(context.db, evaluation).map((attachment) => ({
      ...attachment,
      present: hasBytes(dataDir, attachment.sha256),
    }))
  },

  'agencies.attach': (context, { evaluation, agency, name: given, bytes }) => {
    const name = agencyName(context, evaluation, agency)
    const file = attachmentName(given)
    if (bytes.byteLength > largestAttachment)
      throw new ExpectedError(
        'validation',
        text('errors.attachmentTooLarge', { file, limit: largestAttachment / 1024 / 1024 }),
      )
    refuseMore(context, 'attachment', evaluation, mostAttachments)
    // Before the row: a row without bytes would promise a file that is not there.
    const sha256 = keepBytes(context.library.dataDir, bytes)
    const id = context.newId() as AttachmentId
    const size = bytes.byteLength
    const attachment: Attachment = { id, agency, name: file, size, sha256, addedAt: context.now() }
    context.change(evaluation, { file, name }, (writer) => {
      const position = nextPosition(writer, 'attachment', evaluation)
      writer.insert('attachment', recordRow('attachment', evaluation, position, attachment))
    })
    return { id }
  },

  'agencies.detach': (context, { evaluation, attachment: id }) => {
    const attachment = requireAttachment(context, evaluation, id)
    const name = agencyName(context, evaluation, attachment.agency)
    context.change(evaluation, { file: attachment.name, name }, (writer) => {
      removeCells(writer, evaluation, 'attachment', id)
      writer.remove('attachment', { evaluation, id })
    })
    return {}
  },

  'agencies.openAttachment': async (context, { evaluation, attachment: id }) => {
    const { name, sha256 } = requireAttachment(context, evaluation, id)
    const kept = keptBytes(context.library.dataDir, sha256)
    if (kept.state !== 'kept')
      throw new ExpectedError(
        'not_found',
        text(kept.state === 'missing' ? 'errors.attachmentMissing' : 'errors.attachmentAltered', {
          file: name,
        }),
      )
    const outcome = await context.host.openFile({ name, bytes: kept.bytes })
    return outcome.outcome === 'download'
      ? { outcome: 'download', file: { name, bytes: kept.bytes } }
      : outcome
  },

  'agencies.openLink': (context, { address }) => context.host.openLink(address),
}
