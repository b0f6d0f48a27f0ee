// Agencies of one evaluation, in order, with their measurements.
import type { Extra } from '../../../shared/domain/content.ts'
import type { Agency, AgencyId, AgencyStatus, HourlyRate } from '../../../shared/domain/model.ts'
import { all, type Db, type Row } from '../sql.ts'
import { textOf, textOrNull } from './evaluations.ts'

interface AgencyRow {
  readonly id: string
  readonly name: string
  readonly website: string | null
  readonly location: string | null
  readonly founded: number | null
  readonly team_size: number | null
  readonly hourly_rate: string | null
  readonly minimum_project: number | null
  readonly services: string
  readonly technologies: string
  readonly industries: string
  readonly status: AgencyStatus
  readonly notes: string | null
  readonly extra: string | null
}

export interface Stored<T> {
  readonly item: T
  readonly extra: Extra
}

export const parseExtra = (text: string | null): Extra =>
  text === null ? null : (JSON.parse(text) as Extra)

export function listAgencies(db: Db, evaluation: string): Stored<Agency>[] {
  const measured = new Map<string, Record<string, number>>()
  const measurements = all<{ agency: string; criterion: string; value: number }>(
    db,
    `SELECT m.agency, m.criterion, m.value FROM measurement m
     JOIN criterion c ON c.evaluation = m.evaluation AND c.id = m.criterion
     WHERE m.evaluation = ? ORDER BY c.position`,
    evaluation,
  )
  for (const { agency, criterion, value } of measurements) {
    const values = measured.get(agency) ?? {}
    values[criterion] = value
    measured.set(agency, values)
  }
  return all<AgencyRow>(
    db,
    'SELECT * FROM agency WHERE evaluation = ? ORDER BY position, id',
    evaluation,
  ).map((row) => ({
    item: {
      id: row.id as AgencyId,
      name: row.name,
      website: row.website,
      location: row.location,
      founded: row.founded,
      teamSize: row.team_size,
      hourlyRate: row.hourly_rate === null ? null : (JSON.parse(row.hourly_rate) as HourlyRate),
      minimumProject: row.minimum_project,
      services: JSON.parse(row.services) as string[],
      technologies: JSON.parse(row.technologies) as string[],
      industries: JSON.parse(row.industries) as string[],
      status: row.status,
      notes: row.notes,
      measured: measured.get(row.id) ?? {},
    },
    extra: parseExtra(row.extra),
  }))
}

/** The columns that hold an agency's own fields. */
export function agencyColumns(fields: Partial<Omit<Agency, 'id' | 'measured'>>): Row {
  const { hourlyRate, teamSize, minimumProject, services, technologies, industries, ...plain } =
    fields
  return {
    ...plain,
    ...(teamSize === undefined ? {} : { team_size: teamSize }),
    ...(minimumProject === undefined ? {} : { minimum_project: minimumProject }),
    ...(hourlyRate === undefined ? {} : { hourly_rate: textOrNull(hourlyRate) }),
    ...(services === undefined ? {} : { services: textOf(services) }),
    ...(technologies === undefined ? {} : { technologies: textOf(technologies) }),
    ...(industries === undefined ? {} : { industries: textOf(industries) }),
  }
}

export function agencyRow(evaluation: string, position: number, agency: Agency, extra: Extra): Row {
  const { id, measured: _measured, ...fields } = agency
  return { evaluation, id, position, ...agencyColumns(fields), extra: textOrNull(extra) }
}
