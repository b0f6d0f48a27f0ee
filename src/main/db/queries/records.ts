// What people gather while they judge (references, attachments, findings, evidence), in order. The four are
// stored alike: an object, the names of its columns, and the keys that nobody knows.
import type { DocumentAdditions } from '../../../shared/domain/content.ts'
import type { Attachment, Evidence, Finding, Reference } from '../../../shared/domain/model.ts'
import type { Writer } from '../rows.ts'
import { all, type Db, type Row } from '../sql.ts'
import { parseExtra } from './agencies.ts'
import { textOrNull } from './evaluations.ts'

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

function list<T>(db: Db, table: RecordTable, evaluation: string): T[] {
  const names = Object.entries<string>(columns[table])
  return all<Row>(
    db,
    `SELECT * FROM ${table} WHERE evaluation = ? ORDER BY position, id`,
    evaluation,
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
