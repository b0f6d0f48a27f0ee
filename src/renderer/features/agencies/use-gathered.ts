// What was gathered about the agencies besides their facts: references and files, by agency.
import { useMemo } from 'react'
import type { Output } from '../../../shared/contract/call.ts'
import type { AgencyId, EvaluationId } from '../../../shared/domain/model.ts'
import { useQuery } from '../../api/query-cache.ts'

export type ReferenceItem = Output<'agencies.references'>[number]
export type AttachmentItem = Output<'agencies.attachments'>[number]

export interface Gathered {
  readonly references: ReadonlyMap<AgencyId, readonly ReferenceItem[]>
  readonly attachments: ReadonlyMap<AgencyId, readonly AttachmentItem[]>
}

const byAgency = <Item extends { readonly agency: AgencyId }>(
  items: readonly Item[],
): ReadonlyMap<AgencyId, readonly Item[]> => {
  const found = new Map<AgencyId, Item[]>()
  for (const item of items) {
    const list = found.get(item.agency)
    if (list === undefined) found.set(item.agency, [item])
    else list.push(item)
  }
  return found
}

export function useGathered(evaluation: EvaluationId): Gathered {
  const input = useMemo(() => ({ evaluation }), [evaluation])
  const references = useQuery('agencies.references', input).value
  const attachments = useQuery('agencies.attachments', input).value
  return useMemo(
    () => ({
      references: byAgency(references ?? []),
      attachments: byAgency(attachments ?? []),
    }),
    [references, attachments],
  )
}
