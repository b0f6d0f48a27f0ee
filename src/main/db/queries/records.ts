// What people gather while they judge (references, attachments, findings, evidence), in order. The four are
// stored alike: an object, the names of its columns, and the keys that nobody knows.
import type { DocumentAdditions } from '../../../shared/domain/content.ts'
import type {
  AgencyId,
  Attachment,
  CriterionId,
  Evidence,
  EvidenceGrade,
  Finding,
  GateId,
  Reference,
} from '../../../shared/domain/model.ts'
import type { Writer } from '../rows.ts'
import { all, type Db, one, type Row, sql, type Value } from '../sql.ts'
import { parseExtra } from './agencies.ts'
import { findEvaluation, isSealed, scoresAreHidden, textOrNull } from './evaluations.ts'

type RecordTable = 'reference' | 'attachment' | 'finding' | 'evidence'
type Columns = Readonly<Record<string, string>>

/** Key of the object → column. */
const columns = {
  reference: {
    id: 'id',
    agency: 'agency',
    client: 'client',
    contact: 'contact',
    calledOn: 'called_on',
    communication: 'communication',
    expertise: 'expertise',
    deadlines: 'deadlines',
    notes: 'notes',
  } satisfies Record<keyof Reference, string>,
  attachment: {
    id: 'id',
    agency: 'agency',
    name: 'name',
    size: 'size',
    sha256: 'sha256',
    addedAt: 'added_at',
  } satisfies Record<keyof Attachment, string>,
  finding: {
    id: 'id',
    agency: 'agency',
    criterion: 'criterion',
    evaluator: 'evaluator',
    kind: 'kind',
    text: 'text',
  } satisfies Record<keyof Finding, string>,
  evidence: {
    id: 'id',
    agency: 'agency',
    criterion: 'criterion',
    gate: 'gate',
    evaluator: 'evaluator',
    grade: 'grade',
    attachment: 'attachment',
    reference: 'reference',
    link: 'link',
    note: 'note',
  } satisfies Record<keyof Evidence, string>,
} as const satisfies Record<RecordTable, Columns>

/**
 * What members of the panel wrote is kept from others while scores are hidden. `own`: whose is asked for besides what
 * is nobody's; null: everybody's, or nobody's while they are hidden.
 */
export function notOfOthers(
  db: Db,
  evaluation: string,
  own: string | null,
): { readonly and: string; readonly params: readonly string[] } {
  if (own !== null) return { and: ' AND (evaluator IS NULL OR evaluator = ?)', params: [own] }
  return { and: scoresAreHidden(db, evaluation) ? ' AND evaluator IS NULL' : '', params: [] }
}

/**
 * A file that a sealed quote refers to is a part of that quote: until the envelope is opened it is nowhere, and so is
 * evidence that rests on it.
 */
export function notSealed(db: Db, evaluation: string, table: string): string {
  if (table !== 'attachment' && table !== 'evidence' && table !== 'quote') return ''
  const row = findEvaluation(db, evaluation)
  if (row === null || !isSealed(row)) return ''
  if (table === 'quote') return ' AND FALSE'
  const file = table === 'attachment' ? 'attachment.id' : 'evidence.attachment'
  return ` AND (${file} IS NULL OR ${file} NOT IN (
    SELECT sealed.value FROM quote, json_each(quote.attachments) AS sealed
    WHERE quote.evaluation = ${table}.evaluation))`
}

/** `where`: more columns and what they must hold. */
function list<T>(
  db: Db,
  table: RecordTable,
  evaluation: string,
  where: Readonly<Record<string, string>> = {},
  own: string | null = null,
): T[] {
  const names = Object.entries<string>(columns[table])
  const personal = table === 'finding' || table === 'evidence'
  const whose = personal ? notOfOthers(db, evaluation, own) : { and: '', params: [] }
  const conditions = ['evaluation', ...Object.keys(where)].map((column) => `${column} = ?`)
  const and = `${whose.and}${notSealed(db, evaluation, table)}`
  return all<Row>(
    db,
    `SELECT * FROM ${table} WHERE ${conditions.join(' AND ')}${and} ORDER BY position, id`,
    evaluation,
    ...Object.values(where),
    ...whose.params,
  ).map((row) => {
    const known = Object.fromEntries(names.map(([key, column]) => [key, row[column] ?? null]))
    return { ...known, ...parseExtra(row['extra'] as string | null) } as T
  })
}

export const listReferences = (db: Db, evaluation: string) =>
  list<Reference>(db, 'reference', evaluation)
export const listAttachments = (db: Db, evaluation: string) =>
  list<Attachment>(db, 'attachment', evaluation)
export const listFindings = (db: Db, evaluation: string) => list<Finding>(db, 'finding', evaluation)
export const listEvidence = (db: Db, evaluation: string) =>
  list<Evidence>(db, 'evidence', evaluation)

type Cell = readonly [db: Db, evaluation: string, agency: string, about: string, own: string | null]

export const findingsOfCell = (...[db, evaluation, agency, criterion, own]: Cell) =>
  list<Finding>(db, 'finding', evaluation, { agency, criterion }, own)
export const evidenceOfCell = (...[db, evaluation, agency, criterion, own]: Cell) =>
  list<Evidence>(db, 'evidence', evaluation, { agency, criterion }, own)
export const evidenceOfGate = (...[db, evaluation, agency, gate, own]: Cell) =>
  list<Evidence>(db, 'evidence', evaluation, { agency, gate }, own)
export const countRecords = (db: Db, table: RecordTable, evaluation: string): number =>
  one<{ n: number }>(db, `SELECT count(*) AS n FROM ${table} WHERE evaluation = ?`, evaluation)
    ?.n ?? 0

/** What all evidence is about and how strong it is, without an object each; `sees`: which agencies' it may be. */
export function evidenceColumns(
  db: Db,
  evaluation: string,
  own: string | null,
  sees: (agency: AgencyId) => boolean,
) {
  const whose = notOfOthers(db, evaluation, own)
  const found = {
    agency: [] as AgencyId[],
    criterion: [] as (CriterionId | null)[],
    gate: [] as (GateId | null)[],
    grade: [] as EvidenceGrade[],
  }
  const statement = sql(
    db,
    `SELECT agency, criterion, gate, grade FROM evidence
     WHERE evaluation = ?${whose.and}${notSealed(db, evaluation, 'evidence')} ORDER BY position, id`,
  ).raw()
  for (const row of statement.iterate(evaluation, ...whose.params) as IterableIterator<Value[]>) {
    if (!sees(row[0] as AgencyId)) continue
    found.agency.push(row[0] as AgencyId)
    found.criterion.push(row[1] as CriterionId | null)
    found.gate.push(row[2] as GateId | null)
    found.grade.push(row[3] as EvidenceGrade)
  }
  return found
}

/** The columns of what a person may change of such an object. */
export function recordColumns(table: RecordTable, fields: object): Row {
  const own: Columns = columns[table]
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => {
      const column = own[key]
      return column === undefined ? [] : [[column, value]]
    }),
  ) as Row
}

export function recordRow(
  table: RecordTable,
  evaluation: string,
  position: number,
  item: object,
): Row {
  const unknown = Object.entries(item).filter(([key]) => !Object.hasOwn(columns[table], key))
  const extra = textOrNull(unknown.length === 0 ? null : Object.fromEntries(unknown))
  return { evaluation, position, ...recordColumns(table, item), extra }
}

/** Evidence last: it refers to the others. */
export function insertRecords(
  writer: Writer,
  evaluation: string,
  { references, attachments, findings, evidence }: DocumentAdditions,
): void {
  const lists = [
    ['reference', references],
    ['attachment', attachments],
    ['finding', findings],
    ['evidence', evidence],
  ] as const
  for (const [table, items] of lists)
    items.forEach((item, position) => {
      writer.insert(table, recordRow(table, evaluation, position, item))
    })
}
