// What becomes of each row of a list: it adds an agency, changes the one that it tells about, or is left out.
import { originsOf, rejectsUnexplained, updatesOf } from '../../../shared/domain/agencies/listed.ts'
import type { Agency, AgencyId } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { ImportRow } from './use-import.ts'

export type RowAction = 'add' | 'update' | 'skip'

export interface PlannedRow {
  readonly row: ImportRow
  readonly action: RowAction
  /** Why it is left out although nobody said so; empty: it is not. */
  readonly problems: readonly string[]
  /** The agency of the evaluation that the row tells about; null: none is known. */
  readonly agency: Agency | null
  /** What an update would change in it. */
  readonly changed: readonly string[]
  /** The earlier row about the same agency, as the spreadsheet counts; null: there is none. */
  readonly repeats: number | null
}

/** What the person said; the rest is proposed. */
export interface ImportChoices {
  /** For rows about agencies that are here already. */
  readonly known: RowAction
  /** By row, as the spreadsheet counts. */
  readonly rows: ReadonlyMap<number, RowAction>
}

/**
 * Proposed: a row about an agency that is here updates it, a row that repeats an earlier one is left out, any other
 * adds an agency. A row with a problem does nothing.
 */
export const planOf = (
  rows: readonly ImportRow[],
  existing: readonly Agency[],
  { known, rows: chosen }: ImportChoices,
): readonly PlannedRow[] => {
  const byId = new Map(existing.map((agency) => [agency.id, agency]))
  const good = rows.filter((row) => row.problems.length === 0)
  const origins = originsOf(good, existing)
  const originOf = new Map(good.map((row, place) => [row, origins[place]]))
  return rows.map((row): PlannedRow => {
    const origin = originOf.get(row)
    const agency = origin?.agency == null ? null : (byId.get(origin.agency) ?? null)
    const repeats = origin?.repeats == null ? null : (good[origin.repeats]?.row ?? null)
    const proposed = repeats !== null ? 'skip' : agency === null ? 'add' : known
    const wanted = origin === undefined ? 'skip' : (chosen.get(row.row) ?? proposed)
    const action = wanted === 'update' && agency === null ? 'add' : wanted
    const unexplained =
      action !== 'skip' && rejectsUnexplained(action === 'update' ? agency : null, row.facts)
    return {
      row,
      action: unexplained ? 'skip' : action,
      problems: unexplained ? [text('errors.rejectedUnexplained')] : row.problems,
      agency,
      changed: agency === null ? [] : Object.keys(updatesOf(agency, row, row.facts)),
      repeats,
    }
  })
}

/** As `agencies.importTable` takes it: the good rows that do not add an agency. */
export const knownRows = (
  plan: readonly PlannedRow[],
): { row: number; agency: AgencyId | null }[] =>
  plan
    .filter(({ row, action }) => action !== 'add' && row.problems.length === 0)
    .map(({ row, action, agency }) => ({
      row: row.row,
      agency: action === 'update' ? (agency?.id ?? null) : null,
    }))
