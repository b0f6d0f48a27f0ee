// Agencies of one evaluation, in order, with their measurements.
import type { Extra } from '../../../shared/domain/content.ts'
import type {
  Agency,
  AgencyId,
  AgencyStatus,
  Coverage,
  HourlyRate,
} from '../../../shared/domain/model.ts'
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
  readonly time_zone: string | null
  readonly languages: string | null
  readonly certificates: string | null
  readonly coverage: string | null
  readonly pros: string | null
  readonly cons: string | null
  readonly rejection_reason: string | null
  readonly extra: string | null
}

export interface Stored<T> {
  readonly item: T
  readonly extra: Extra
}

export const parseExtra = (text: string | null): Extra =>
  text === null ? null : (JSON.parse(text) as Extra)

/** An empty list or object is stored as null, so that a row that says nothing keeps its old hash. */
export const listOf = (text: string | null): string[] =>
  text === null ? [] : (JSON.parse(text) as string[])
export const textUnlessEmpty = (value: readonly unknown[] | Readonly<Record<string, unknown>>) =>
  Object.keys(value).length === 0 ? null : JSON.stringify(value)

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
      timeZone: row.time_zone,
      languages: listOf(row.languages),
      certificates: listOf(row.certificates),
      coverage: row.coverage === null ? {} : (JSON.parse(row.coverage) as Record<string, Coverage>),
      pros: listOf(row.pros),
      cons: listOf(row.cons),
      rejectionReason: row.rejection_reason,
      measured: measured.get(row.id) ?? {},
    },
    extra: parseExtra(row.extra),
  }))
}

/** The columns that hold an agency's own fields. */
export function agencyColumns(fields: Partial<Omit<Agency, 'id' | 'measured'>>): Row {
  const { hourlyRate, teamSize, minimumProject, services, technologies, industries, ...more } =
    fields
  const { timeZone, languages, certificates, coverage, pros, cons, rejectionReason, ...plain } =
    more
  return {
    ...plain,
    ...(timeZone === undefined ? {} : { time_zone: timeZone }),
    ...(languages === undefined ? {} : { languages: textUnlessEmpty(languages) }),
    ...(certificates === undefined ? {} : { certificates: textUnlessEmpty(certificates) }),
    ...(coverage === undefined ? {} : { coverage: textUnlessEmpty(coverage) }),
    ...(pros === undefined ? {} : { pros: textUnlessEmpty(pros) }),
    ...(cons === undefined ? {} : { cons: textUnlessEmpty(cons) }),
    ...(rejectionReason === undefined ? {} : { rejection_reason: rejectionReason }),
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
