// What is done to agencies from the list and the profile: finished edits show at once, a change of status asks
// for a reason where one is needed, and what goes out of sight leaves a note with the way back.
import { useCallback, useState } from 'react'
import type { Agency, AgencyId, AgencyStatus, EvaluationId } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { command } from '../../api/client.ts'
import { sendShown, withFields, withMoved } from '../../api/optimistic.ts'
import { undoableNote } from '../../api/undoable-note.ts'
import { locale } from '../../ui/locale.ts'
import type { AgencyChange, TableEdits } from './table-edits.ts'

export interface AgencyActions {
  readonly change: (changes: readonly AgencyChange[]) => void
  /** Asks for the reason first when agencies are rejected that have none. */
  readonly edit: (edits: TableEdits) => void
  readonly moveTo: (agency: AgencyId, to: number) => void
  /** Asks for the reason first when agencies are rejected that have none. */
  readonly setStatus: (agencies: readonly Agency[], status: AgencyStatus) => void
  /** Agencies that are about to be rejected, while the reason is asked for. */
  readonly rejecting: readonly Rejected[] | null
  readonly reject: (reason: string) => void
  readonly keep: () => void
}

/** An agency that is about to be rejected; it may be one that is only added now. */
export type Rejected = Pick<Agency, 'name' | 'rejectionReason'>

const needsReason = ({ rejectionReason }: Rejected): boolean => rejectionReason === null

const statusNote = (agencies: readonly Agency[], status: AgencyStatus): string => {
  const [first, ...others] = agencies
  return first !== undefined && others.length === 0
    ? text(`agencies.status.${status}.done`, { name: first.name })
    : plural(`agencies.status.${status}.doneMany`, agencies.length, {
        count: formatCount(agencies.length, locale),
      })
}

interface Rejecting {
  readonly agencies: readonly Rejected[]
  readonly reject: (reason: string) => void
}

export function useAgencyActions(
  evaluation: EvaluationId,
  agencies: readonly Agency[],
  /** After agencies were added, in their order. */
  onAdded: (agencies: readonly AgencyId[]) => void,
  /** After a change of status: the ticks of these have done their work. */
  onStatusSet: (agencies: readonly AgencyId[]) => void,
): AgencyActions {
  const [rejecting, setRejecting] = useState<Rejecting | null>(null)

  const change = useCallback(
    (changes: readonly AgencyChange[]) => {
      const shown = <Item extends { readonly id: string }>(list: readonly Item[]): Item[] =>
        changes.reduce(
          (before, { agency, fields }) => withFields(before, agency, fields as Partial<Item>),
          [...list],
        )
      const [first, ...others] = changes.map(({ agency, fields }) => ({ agency, fields }))
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
          { evaluation, changes: [first, ...others] },
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
    async (concerned: readonly Agency[], status: AgencyStatus, reason: string | null) => {
      const changed = concerned.filter((agency) => agency.status !== status)
      const ids = new Set(changed.map(({ id }) => id))
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
      if (done === null) return
      onStatusSet(concerned.map(({ id }) => id))
      undoableNote(done, statusNote(changed, status))
    },
    [evaluation, onStatusSet],
  )

  const setStatus = useCallback(
    (concerned: readonly Agency[], status: AgencyStatus) => {
      const changed = concerned.filter((agency) => agency.status !== status)
      if (changed.length === 0) return
      if (status === 'rejected' && changed.some(needsReason))
        setRejecting({
          agencies: changed,
          reject: (reason) => void send(concerned, 'rejected', reason),
        })
      else void send(concerned, status, null)
    },
    [send],
  )

  const sendEdits = useCallback(
    async ({ added, changes }: TableEdits, reason: string | null) => {
      const done = await command('agencies.editMany', {
        evaluation,
        added: [...added],
        changes: [...changes],
        reason,
      })
      if (done === null) return
      if (done.ids.length > 0) onAdded(done.ids as AgencyId[])
      const count = formatCount(added.length, locale)
      if (added.length > 1) undoableNote(done, plural('agencies.added', added.length, { count }))
    },
    [evaluation, onAdded],
  )

  const edit = useCallback(
    (edits: TableEdits) => {
      const { added, changes } = edits
      const byId = new Map(agencies.map((agency) => [agency.id, agency]))
      const turned = changes.flatMap(({ agency, status }) => {
        const before = byId.get(agency)
        return status === null || before === undefined ? [] : [{ ...before, status, before }]
      })
      const alone = changes.every(({ fields }) => Object.keys(fields).length === 0)
      const [first, ...others] = turned
      if (added.length === 0 && first === undefined) change(changes)
      else if (
        added.length === 0 &&
        alone &&
        first !== undefined &&
        others.every(({ status }) => status === first.status)
      )
        setStatus(
          turned.map(({ before }) => before),
          first.status,
        )
      else {
        const rejected: readonly Rejected[] = [
          ...turned,
          ...added.map(({ status, name, rejectionReason = null }) => ({
            status,
            name,
            rejectionReason,
          })),
        ].filter(({ status }) => status === 'rejected')
        if (rejected.some(needsReason))
          setRejecting({
            agencies: rejected,
            reject: (reason) => void sendEdits(edits, reason),
          })
        else void sendEdits(edits, null)
      }
    },
    [agencies, change, setStatus, sendEdits],
  )

  return {
    change,
    edit,
    moveTo,
    setStatus,
    rejecting: rejecting?.agencies ?? null,
    reject: (reason) => {
      setRejecting(null)
      rejecting?.reject(reason)
    },
    keep: () => setRejecting(null),
  }
}
