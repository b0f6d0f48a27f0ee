// Opens a file of an agency with the system, or offers it as a download where there is no shell to do so.
import type { AttachmentId, EvaluationId } from '../../shared/domain/model.ts'
import { call, surfaceError } from './client.ts'
import { download } from './files.ts'

export const openAttachment = async (
  evaluation: EvaluationId,
  attachment: AttachmentId,
): Promise<void> => {
  const answer = await call('agencies.openAttachment', { evaluation, attachment })
  if (!answer.ok) surfaceError(answer.error)
  else if (answer.value.outcome === 'download') download(answer.value.file)
}
