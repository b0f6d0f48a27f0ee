// The cells of the table of members: what each shows, the text to edit, and what a typed text changes.
import type { Input, Output } from '../../../../shared/contract/call.ts'
import type { Evaluator, Seat } from '../../../../shared/domain/model.ts'
import { formatCount, formatDate, formatShare } from '../../../../shared/format.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'
import { parseNumber } from '../../../ui/parse-number.ts'

export type MemberFields = Input<'panel.update'>['fields']
export type Declaration = Output<'panel.declarations'>[number]
export type Submission = Output<'panel.submissions'>[number]

/** A member with everything that the table shows. */
export interface MemberRow {
  readonly member: Evaluator
  /** From 0 to 1; null: does not count. */
  readonly share: number | null
  readonly progress: { readonly done: number; readonly of: number } | null
  readonly declaration: Declaration | null
  readonly submission: Submission | null
}

export const seats: readonly Seat[] = ['chair', 'evaluator', 'advisor', 'observer']

export const memberColumns = [
  'name',
  'seat',
  'role',
  'weight',
  'share',
  'progress',
  'declared',
  'submitted',
  'kept',
  'organisation',
  'email',
] as const
export type MemberColumnId = (typeof memberColumns)[number]

export const seatLabel = (seat: Seat): string => text(`procedure.seat.${seat}`)

export const keptWords = ({ recusedFrom }: Pick<Evaluator, 'recusedFrom'>): string => {
  if (recusedFrom === 'all') return text('procedure.members.kept.all')
  if (recusedFrom.length === 0) return text('procedure.members.kept.none')
  return plural('procedure.members.kept.some', recusedFrom.length, {
    count: formatCount(recusedFrom.length, locale),
  })
}

/** What the cell says, aloud too. */
export const cellWords = (row: MemberRow, column: MemberColumnId): string => {
  const { member, share, progress, declaration, submission } = row
  switch (column) {
    case 'name':
      return member.name
    case 'seat':
      return seatLabel(member.seat)
    case 'role':
    case 'organisation':
    case 'email':
      return member[column] ?? ''
    case 'weight':
      return editText(row, column) ?? ''
    case 'share':
      return share === null ? text('panel.noShare') : formatShare(share, locale)
    case 'progress':
      if (progress === null || progress.of === 0) return text('procedure.members.noScores')
      return text('procedure.members.progress', {
        done: formatCount(progress.done, locale),
        of: formatCount(progress.of, locale),
      })
    case 'declared':
      if (declaration === null) return text('procedure.members.notYet')
      if (declaration.conflict === null) return formatDate(declaration.time, locale)
      return text(
        declaration.ruling === null
          ? 'procedure.members.conflictOpen'
          : 'procedure.members.conflict',
      )
    case 'submitted':
      return submission === null
        ? text('procedure.members.notYet')
        : formatDate(submission.time, locale)
    case 'kept':
      return keptWords(member)
  }
}

const written = (value: number): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false }).format(value)

/** As it would be typed; null: the cell is only read. */
export const editText = ({ member }: MemberRow, column: MemberColumnId): string | null => {
  switch (column) {
    case 'name':
    case 'role':
    case 'organisation':
    case 'email':
      return member[column] ?? ''
    case 'weight':
      return written(member.weight)
    default:
      return null
  }
}

type Parsed =
  | { readonly ok: true; readonly fields: MemberFields }
  | { readonly ok: false; readonly error: string }

export const parseEdit = (column: MemberColumnId, typed: string): Parsed => {
  const value = typed.trim() === '' ? null : typed.trim()
  switch (column) {
    case 'name':
      return value === null
        ? { ok: false, error: text('panel.nameNeeded') }
        : { ok: true, fields: { name: value } }
    case 'weight': {
      const weight = parseNumber(typed, locale)
      if (weight === null) return { ok: false, error: text('ui.numberNeeded') }
      if (weight < 0) return { ok: false, error: text('ui.numberAtLeast', { min: '0' }) }
      return { ok: true, fields: { weight } }
    }
    case 'role':
      return { ok: true, fields: { role: value } }
    case 'organisation':
      return { ok: true, fields: { organisation: value } }
    case 'email':
      return { ok: true, fields: { email: value } }
    default:
      return { ok: true, fields: {} }
  }
}
