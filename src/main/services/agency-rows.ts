// What every command about an agency asks first.
import { ExpectedError } from '../../shared/contract/errors.ts'
import type { Agency, AgencyId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import { readRow } from '../db/rows.ts'
import { one } from '../db/sql.ts'
import type { Context } from './context.ts'

/** Throws `not_found` in words. */
export function agencyName(context: Context, evaluation: string, id: AgencyId): string {
  const row = readRow(context.db, 'agency', { evaluation, id })
  if (row === null) throw new ExpectedError('not_found', text('errors.noAgency'))
  return String(row.name)
}

/** Throws when agencies are to be rejected of which one has no reason, and none is given for it. */
export function refuseUnexplained(
  rejected: readonly Pick<Agency, 'name' | 'rejectionReason'>[],
  reason: string | null,
): void {
  const unexplained = rejected.find(({ rejectionReason }) => rejectionReason === null)
  if (unexplained !== undefined && reason === null)
    throw new ExpectedError(
      'validation',
      text('errors.rejectionReasonNeeded', { name: unexplained.name }),
    )
}

/** Throws when the evaluation cannot take `more` rows; `most`: how many it holds. */
export function refuseMore(
  context: Context,
  table: 'agency' | 'reference' | 'attachment',
  evaluation: string,
  most: number,
  more = 1,
): void {
  const count =
    one<{ n: number }>(
      context.db,
      `SELECT count(*) AS n FROM ${table} WHERE evaluation = ?`,
      evaluation,
    )?.n ?? 0
  if (count + more > most)
    throw new ExpectedError('validation', text('errors.limitReached', { limit: most }))
}
