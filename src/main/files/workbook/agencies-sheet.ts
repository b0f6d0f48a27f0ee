// The sheet Agencies: the profiles under the headings that an import understands, so that the list may be
// worked on in a spreadsheet program and read again.
import { asTypedText } from '../agency-cells.ts'
import { type AgencyField, agencyFieldNames } from '../agency-headings.ts'
import { type Layout, sheetNames } from './layout.ts'
import type { Content, PlannedColumn, SheetPlan } from './sheet-plan.ts'

const columns: Readonly<Record<AgencyField, Omit<PlannedColumn, 'heading'>>> = {
  id: { width: 14, format: 'text' },
  name: { width: 30, format: 'text' },
  website: { width: 28, format: 'text' },
  location: { width: 22, format: 'text' },
  founded: { width: 10, format: 'whole' },
  teamSize: { width: 10, format: 'whole' },
  hourlyRateMin: { width: 14, format: 'number' },
  hourlyRateMax: { width: 14, format: 'number' },
  minimumProject: { width: 16, format: 'number' },
  services: { width: 36, format: 'text' },
  technologies: { width: 30, format: 'text' },
  industries: { width: 24, format: 'text' },
  status: { width: 12, format: 'text' },
  notes: { width: 40, format: 'text' },
}

const words = (value: string | null): string | null => (value === null ? null : asTypedText(value))

const list = (entries: readonly string[]): string | null =>
  entries.length === 0 ? null : entries.map(asTypedText).join('; ')

export const agenciesSheet = ({ state }: Layout): SheetPlan => ({
  name: sheetNames.agencies,
  columns: agencyFieldNames.map((heading) => ({ heading, ...columns[heading] })),
  second: null,
  secondFormat: 'text',
  rows: state.agencies.map((agency): Content[] => [
    words(agency.id),
    words(agency.name),
    words(agency.website),
    words(agency.location),
    agency.founded,
    agency.teamSize,
    agency.hourlyRate?.min ?? null,
    agency.hourlyRate?.max ?? null,
    agency.minimumProject,
    list(agency.services),
    list(agency.technologies),
    list(agency.industries),
    agency.status,
    words(agency.notes),
  ]),
  notes: [],
  frozenColumns: 2,
  decimals: 1,
})
