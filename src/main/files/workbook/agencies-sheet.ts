// The sheet Agencies: the profiles under the headings that an import understands, so that the list may be
// worked on in a spreadsheet program and read again. References and files are listed for the reader; they stay
// where they are.
import type { Agency, Attachment, Reference } from '../../../shared/domain/model.ts'
import { asTypedText, coverageCell, linesCell } from '../agency-cells.ts'
import { type AgencyField, everyFieldName } from '../agency-headings.ts'
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
  services: { width: 36, format: 'prose' },
  technologies: { width: 30, format: 'prose' },
  industries: { width: 24, format: 'text' },
  status: { width: 12, format: 'text' },
  notes: { width: 40, format: 'prose' },
  timeZone: { width: 18, format: 'text' },
  languages: { width: 24, format: 'text' },
  certificates: { width: 24, format: 'text' },
  coverage: { width: 36, format: 'prose' },
  pros: { width: 36, format: 'prose' },
  cons: { width: 36, format: 'prose' },
  rejectionReason: { width: 36, format: 'prose' },
}
/** Only written. */
const listed: readonly PlannedColumn[] = [
  { heading: 'references', width: 36, format: 'prose' },
  { heading: 'attachments', width: 36, format: 'prose' },
]

const words = (value: string | null): string | null => (value === null ? null : asTypedText(value))

const list = (entries: readonly string[]): string | null =>
  entries.length === 0 ? null : entries.map(asTypedText).join('; ')

const namesOf = <Item extends { readonly agency: string }>(
  items: readonly Item[],
  agency: Agency,
  nameOf: (item: Item) => string,
): string | null => list(items.filter((item) => item.agency === agency.id).map(nameOf))

export const agenciesSheet = (
  { state }: Layout,
  references: readonly Reference[],
  attachments: readonly Attachment[],
): SheetPlan => ({
  name: sheetNames.agencies,
  columns: [...everyFieldName.map((heading) => ({ heading, ...columns[heading] })), ...listed],
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
    words(agency.timeZone),
    list(agency.languages),
    list(agency.certificates),
    coverageCell(agency.coverage) || null,
    linesCell(agency.pros.map(asTypedText)) || null,
    linesCell(agency.cons.map(asTypedText)) || null,
    words(agency.rejectionReason),
    namesOf(references, agency, ({ client }) => client),
    namesOf(attachments, agency, ({ name }) => name),
  ]),
  notes: [],
  frozenColumns: 2,
  decimals: 1,
})
