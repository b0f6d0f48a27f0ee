// Every text of an evaluation that a person may look for, as SQL: LIKE goes over the columns, which keeps no
// index in memory and answers within a few milliseconds at 100,000 scores.
import { type Db, sql } from '../sql.ts'
import { notOfOthers, notSealed } from './records.ts'

export type FoundKind =
  | 'agency'
  | 'criterion'
  | 'gate'
  | 'gate-result'
  | 'reference'
  | 'attachment'
  | 'comment'
  | 'finding'
  | 'evidence'
  | 'moderation'
  | 'quote'
  | 'evaluator'
  | 'brief'

export interface FoundRow {
  readonly kind: FoundKind
  readonly agency: string | null
  readonly criterion: string | null
  readonly evaluator: string | null
  readonly gate: string | null
  /** As stored: a plain text, or a JSON list of texts, or of objects with a text. */
  readonly text: string
  readonly list: boolean
}

interface Source {
  readonly kind: FoundKind
  readonly table: string
  readonly columns: readonly string[]
  /** Columns that hold a JSON list of texts, or of objects with a text. */
  readonly lists?: readonly string[]
  /** Columns that say where it stands. */
  readonly agency?: string
  readonly criterion?: string
  readonly evaluator?: string
  readonly gate?: string
  /** The column that says whose evaluation it is, where that is another. */
  readonly of?: string
  readonly order: string
}

/** In the order in which answers are listed. */
const sources: readonly Source[] = [
  { kind: 'brief', table: 'evaluation', columns: ['client', 'brief'], of: 'id', order: 'id' },
  {
    kind: 'agency',
    table: 'agency',
    columns: ['name', 'location', 'time_zone', 'website', 'notes', 'rejection_reason'],
    lists: ['services', 'technologies', 'industries', 'languages', 'certificates', 'pros', 'cons'],
    agency: 'id',
    order: 'position',
  },
  {
    kind: 'criterion',
    table: 'criterion',
    columns: ['name', 'guidance'],
    lists: ['questions', 'levels'],
    criterion: 'id',
    order: 'position',
  },
  {
    kind: 'gate',
    table: 'gate',
    columns: ['name', 'description'],
    gate: 'id',
    order: 'position',
  },
  {
    kind: 'evaluator',
    table: 'evaluator',
    columns: ['name', 'role', 'organisation', 'email'],
    evaluator: 'id',
    order: 'position',
  },
  {
    kind: 'reference',
    table: 'reference',
    columns: ['client', 'contact', 'notes'],
    agency: 'agency',
    order: 'position',
  },
  {
    kind: 'attachment',
    table: 'attachment',
    columns: ['name'],
    agency: 'agency',
    order: 'position',
  },
  {
    kind: 'finding',
    table: 'finding',
    columns: ['text'],
    agency: 'agency',
    criterion: 'criterion',
    evaluator: 'evaluator',
    order: 'position',
  },
  {
    kind: 'evidence',
    table: 'evidence',
    columns: ['note', 'link'],
    agency: 'agency',
    criterion: 'criterion',
    evaluator: 'evaluator',
    gate: 'gate',
    order: 'position',
  },
  {
    kind: 'gate-result',
    table: 'gate_result',
    columns: ['note'],
    agency: 'agency',
    gate: 'gate',
    order: 'gate, agency',
  },
  {
    kind: 'quote',
    table: 'quote',
    columns: ['payment_terms'],
    lists: ['lines', 'assumptions'],
    agency: 'agency',
    order: 'agency',
  },
  {
    kind: 'moderation',
    table: 'moderated',
    columns: ['reason'],
    agency: 'agency',
    criterion: 'criterion',
    order: 'agency, criterion',
  },
  {
    kind: 'comment',
    table: 'score',
    columns: ['comment'],
    agency: 'agency',
    criterion: 'criterion',
    evaluator: 'evaluator',
    order: 'agency, criterion, evaluator',
  },
]

/** SQLite folds the case of ASCII only: any other letter matches any sign here, and the caller looks closer. */
const patternOf = (word: string): string =>
  `%${Array.from(word, (sign) =>
    sign > '\u007f' ? '_' : /[%_\\]/.test(sign) ? `\\${sign}` : sign,
  ).join('')}%`

/** Letters that often bear an accent; not all at once, since then too many texts would have to be looked at. */
const bearers = [/[aeiouy]/g, /[cnsz]/g]
/** With fewer letters as they are nearly every text would be looked at. */
const leastKept = 2

/** As typed, and where that leaves enough of the word, with any sign for a letter that may bear an accent. */
const patternsOf = (word: string): readonly string[] => [
  ...new Set([
    patternOf(word),
    ...bearers.map((letters) => {
      const kept = word.replace(letters, '').replace(/[^a-z\d]/g, '')
      return patternOf(kept.length < leastKept ? word : word.replace(letters, '\u00ff'))
    }),
  ]),
]

/** That the column holds one of so many patterns. Accents are looked for only in what holds more than ASCII. */
const holds = (column: string, patterns: number): string => {
  const like = `${column} LIKE ? ESCAPE '\\'`
  if (patterns === 1) return ` AND ${like}`
  const others = Array.from({ length: patterns - 1 }, () => like).join(' OR ')
  return ` AND (${like} OR length(${column}) < octet_length(${column}) AND (${others}))`
}

const select = (
  source: Source,
  column: string,
  list: boolean,
  words: readonly (readonly string[])[],
  and: string,
): string =>
  `SELECT ${source.agency ?? 'NULL'} AS agency, ${source.criterion ?? 'NULL'} AS criterion,
     ${source.evaluator ?? 'NULL'} AS evaluator, ${source.gate ?? 'NULL'} AS gate,
     ${column} AS text, ${list ? 1 : 0} AS list
   FROM ${source.table} WHERE ${source.of ?? 'evaluation'} = ?${and}${words.map((patterns) => holds(column, patterns.length)).join('')}
   ORDER BY ${source.order}`

/**
 * Candidates one by one, so that the caller stops when it has enough. `words` are in small letters and not empty; what is given holds
 * them, or looks as if it did with or without accents. `own`: whose words
 * about cells are looked through; null: everybody's, or nobody's while scores are hidden.
 */
export function* findTexts(
  db: Db,
  evaluation: string,
  words: readonly string[],
  own: string | null,
): Generator<FoundRow> {
  const whose = notOfOthers(db, evaluation, own)
  const patterns = words.map(patternsOf)
  for (const source of sources) {
    const sealed = notSealed(db, evaluation, source.table)
    for (const [columns, list] of [
      [source.columns, false],
      [source.lists ?? [], true],
    ] as const)
      for (const column of columns) {
        const { and, params } = source.evaluator === 'evaluator' ? whose : { and: '', params: [] }
        const rows = sql(db, select(source, column, list, patterns, and + sealed)).iterate(
          evaluation,
          ...params,
          ...patterns.flat(),
        ) as IterableIterator<Omit<FoundRow, 'kind' | 'list'>>
        for (const row of rows) yield { ...row, kind: source.kind, list }
      }
  }
}
