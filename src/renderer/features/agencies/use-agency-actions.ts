// What is done to agencies from the list and the profile: finished edits show at once, a change of status asks
// for a reason where one is needed, and what goes out of sight leaves a note with the way back.
import { useCallback, useState } from 'react'
import type { Agency, AgencyId, AgencyStatus, EvaluationId } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { sendShown, withFields, withMoved } from '../../api/optimistic.ts'
import { locale } from '../../ui/locale.ts'
import type { AgencyChange } from './agency-table.tsx'
import { undoableToast } from './undoable-toast.ts'

export interface AgencyActions {
  readonly change: (changes: readonly AgencyChange[]) => void
  readonly moveTo: (agency: AgencyId, to: number) => void
  /** Asks for the reason first when agencies are rejected that have none. */
  readonly setStatus: (agencies: readonly Agency[], status: AgencyStatus) => void
  /** Agencies that are about to be rejected, while the reason is asked for. */
  readonly rejecting: readonly Agency[] | null
  readonly reject: (reason: string) => void
  readonly keep: () => void
}

const needsReason = ({ rejectionReason }: Agency): boolean => rejectionReason === null

const statusNote = (agencies: readonly Agency[], status: AgencyStatus): string => {
  const [first, ...others] = agencies
  return first !== undefined && others.length === 0
    ? text(`agencies.status.${status}.done`, { name: first.name })
    : plural(`agencies.status.${status}.doneMany`, agencies.length, {
        count: formatCount(agencies.length, locale),
      })
}

export function useAgencyActions(
  evaluation: EvaluationId,
  /** After a change of status: ticks have done their work. */
  onStatusSet: () => void,
): AgencyActions {
  const [rejecting, setRejecting] = useState<readonly Agency[] | null>(null)

  const change = useCallback(
    (changes: readonly AgencyChange[]) => {
      const shown = <Item extends { readonly id: string }>(list: readonly Item[]): Item[] =>
        changes.reduce(
          (before, { agency, fields }) => withFields(before, agency, fields as Partial<Item>),
          [...list],
        )
      const [first, ...others] = changes
      if (first === undefined) return
      if (others.length === 0)
        void sendShown(
          'agencies.update',
          { evaluation, ...first },
          'agencies.list',
          { evaluation },
          shown,
        )
      else
        void sendShown(
          'agencies.updateMany',
          { evaluation, changes: [...changes] },
          'agencies.list',
          { evaluation },
          shown,
        )
    },
    [evaluation],
  )

  const moveTo = useCallback(
    (agency: AgencyId, to: number) =>
      void sendShown(
        'agencies.move',
        { evaluation, agency, to },
        'agencies.list',
        { evaluation },
        (list) => withMoved(list, agency, to),
      ),
    [evaluation],
  )

  const send = useCallback(
    async (agencies: readonly Agency[], status: AgencyStatus, reason: string | null) => {
      const ids = new Set(agencies.map(({ id }) => id))
      const done = await sendShown(
        'agencies.setStatus',
        { evaluation, agencies: [...ids], status, reason },
        'agencies.list',
        { evaluation },
        (list) =>
          list.map((agency) =>
            ids.has(agency.id)
              ? {
                  ...agency,
                  status,
                  rejectionReason:
                    status === 'rejected'
                      ? (agency.rejectionReason ?? reason)
                      : agency.rejectionReason,
                }
              : agency,
          ),
      )
      if (!done) return
      onStatusSet()
      await undoableToast(evaluation, statusNote(agencies, status))
    },
    [evaluation, onStatusSet],
  )

  const setStatus = useCallback(
    (agencies: readonly Agency[], status: AgencyStatus) => {
      const changed = agencies.filter((agency) => agency.status !== status)
      if (changed.length === 0) return
      if (status === 'rejected' && changed.some(needsReason)) setRejecting(changed)
      else void send(changed, status, null)
    },
    [send],
  )

  return {
    change,
    moveTo,
    setStatus,
    rejecting,
    reject: (reason) => {
      setRejecting(null)
      if (rejecting !== null) void send(rejecting, 'rejected', reason)
    },
    keep: () => setRejecting(null),
  }
}
