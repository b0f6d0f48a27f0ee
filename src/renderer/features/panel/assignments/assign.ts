// Changes who is asked about what: shown in the same frame, so that quick keys build on each other, then confirmed by
// main.
import type { EvaluationId } from '../../../../shared/domain/model.ts'
import { send, surfaceError } from '../../../api/client.ts'
import { patchQuery } from '../../../api/query-cache.ts'
import type { Assignment } from './allow.ts'

export const assign = async (
  evaluation: EvaluationId,
  changes: readonly Assignment[],
): Promise<void> => {
  if (changes.length === 0) return
  const members = changes.map(({ evaluator, notAssigned: { agencies, criteria } }) => ({
    evaluator,
    notAssigned: { agencies: [...agencies], criteria: [...criteria] },
  }))
  const settle = patchQuery('panel.list', { evaluation }, (list) =>
    list.map((member) => ({
      ...member,
      notAssigned:
        members.find(({ evaluator }) => evaluator === member.id)?.notAssigned ?? member.notAssigned,
    })),
  )
  const result = await send('panel.assign', { evaluation, members })
  settle(result.ok)
  if (!result.ok) surfaceError(result.error)
}
