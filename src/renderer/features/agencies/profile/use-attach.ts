// Attaches files to an agency, one after the other: each is a step of its own, and one that is refused does not
// hold up the others.
import { useCallback, useState } from 'react'
import { largestAttachment } from '../../../../shared/domain/agencies/attachments.ts'
import type { AgencyId, EvaluationId } from '../../../../shared/domain/model.ts'
import { command } from '../../../api/client.ts'
import { readFile } from '../../../api/files.ts'

export function useAttach(
  evaluation: EvaluationId,
  agency: AgencyId,
): {
  readonly attach: (files: readonly File[]) => Promise<void>
  /** The file that is being kept at the moment. */
  readonly attaching: string | null
} {
  const [attaching, setAttaching] = useState<string | null>(null)
  const attach = useCallback(
    async (files: readonly File[]) => {
      for (const file of files) {
        setAttaching(file.name)
        const read = await readFile(file, largestAttachment)
        if (read !== null) await command('agencies.attach', { evaluation, agency, ...read })
      }
      setAttaching(null)
    },
    [evaluation, agency],
  )
  return { attach, attaching }
}
