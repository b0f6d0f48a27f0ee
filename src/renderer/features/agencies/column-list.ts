// The columns that the table of agencies can show, and which of them it does: those that the person chose for
// this evaluation, else the usual ones.
import type { Agency } from '../../../shared/domain/model.ts'
import { type MessageKey, text } from '../../../shared/messages/translate.ts'

export interface ColumnFacts {
  /** Pixels. */
  readonly width: number
  readonly numeric?: boolean
  /** Its heading names the evaluation's currency. */
  readonly money?: boolean
  /** Shown until the person chooses. */
  readonly usual?: boolean
}

/** In the order in which they stand. */
export const columnFacts = {
  order: { width: 64, usual: true },
  name: { width: 200, usual: true },
  status: { width: 116, usual: true },
  rejectionReason: { width: 240 },
  location: { width: 156, usual: true },
  timeZone: { width: 120 },
  website: { width: 180 },
  founded: { width: 84, numeric: true, usual: true },
  teamSize: { width: 76, numeric: true, usual: true },
  hourlyRate: { width: 124, numeric: true, money: true, usual: true },
  minimumProject: { width: 136, numeric: true, money: true, usual: true },
  quote: { width: 112, numeric: true, money: true, usual: true },
  services: { width: 240 },
  coverage: { width: 150 },
  technologies: { width: 240, usual: true },
  industries: { width: 180 },
  languages: { width: 150 },
  certificates: { width: 180 },
  references: { width: 120 },
  attachments: { width: 84, numeric: true },
  pros: { width: 220 },
  cons: { width: 220 },
  notes: { width: 240 },
} as const satisfies Readonly<Record<string, ColumnFacts>>

export type AgencyColumnId = keyof typeof columnFacts

export const columnIds = Object.keys(columnFacts) as readonly AgencyColumnId[]

/** Without these a row cannot be told from another. */
export const fixedColumns: readonly AgencyColumnId[] = ['order', 'name']

export const columnFactsOf = (id: AgencyColumnId): ColumnFacts => columnFacts[id]

export const usualColumns: readonly AgencyColumnId[] = columnIds.filter(
  (id) => columnFactsOf(id).usual === true,
)

export const columnLabel = (id: AgencyColumnId, currency: string): string =>
  text(
    `agencies.field.${id}` satisfies MessageKey,
    columnFactsOf(id).money === true ? { currency } : undefined,
  )

/** What was chosen, without what is not known any more; `stored` undefined: nothing was. */
export const chosenColumns = (stored: readonly string[] | undefined): readonly AgencyColumnId[] =>
  stored === undefined
    ? usualColumns
    : columnIds.filter((id) => fixedColumns.includes(id) || stored.includes(id))

/**
 * The columns on screen: the chosen ones, the quote only where there is one, and why agencies were rejected as
 * soon as such rows are among those shown.
 */
export const shownColumns = (
  chosen: readonly AgencyColumnId[],
  rows: readonly Agency[],
  anyQuote: boolean,
): readonly AgencyColumnId[] => {
  const rejected = rows.some(
    ({ status, rejectionReason }) => status === 'rejected' && rejectionReason !== null,
  )
  return columnIds.filter(
    (id) =>
      (id === 'rejectionReason' && rejected) ||
      (chosen.includes(id) && (id !== 'quote' || anyQuote)),
  )
}
