// The ledger as it is told: who did what, when and why, and where it leads; filtered here, so that a page asks for
// no more than it shows.
import type { Output, Parsed } from '../../shared/contract/call.ts'
import type { EvaluationId } from '../../shared/domain/model.ts'
import type { Procedure } from '../../shared/domain/panel/procedure.ts'
import { selectionStages } from '../../shared/domain/panel/stages.ts'
import { text } from '../../shared/messages/door-text.ts'
import { ledgerWords } from '../../shared/messages/history-words.ts'
import type { Entry } from '../db/journal.ts'
import {
  actorsOf,
  formerName,
  type LedgerFilter,
  type OneChange,
  type ReadEntry,
  readEntries,
  reversals,
  stageEntries,
  subjectOf,
} from '../db/queries/ledger.ts'
import { listEvaluators } from '../db/queries/panel.ts'
import { readRow } from '../db/rows.ts'
import type { Row } from '../db/sql.ts'
import { asSent, type Context, letOthersIn, requireEvaluation, type Service } from './context.ts'
import { ledgerSight } from './ledger-sight.ts'
import { takenBackBy } from './taken-back.ts'

type Told = Output<'history.list'>[number]

const unfiltered: LedgerFilter = { person: null, agency: null, criterion: null, stage: null }
/** Entries that are searched for words before somebody else gets a turn. */
const stepSize = 2_000

/** Names of actors; one who left the panel is looked up once. */
export function namesOf(context: Context, evaluation: EvaluationId): (actor: string) => string {
  const known = new Map<string, string>([
    ['owner', text('history.owner')],
    ...listEvaluators(context.db, evaluation).map(
      ({ item }) => [`evaluator:${item.id}`, item.name] as const,
    ),
  ])
  return (actor) => {
    const name = known.get(actor)
    if (name !== undefined) return name
    const id = actor.slice(actor.indexOf(':') + 1)
    const found = actor.startsWith('owner:') ? id : formerName(context.db, evaluation, id)
    known.set(actor, found ?? id)
    return found ?? id
  }
}

/** What the entry did, in words. */
export function told(entry: Entry): string {
  const subject = subjectOf(entry)
  if (subject === null) return text('ledger.unreadable')
  const summary = ledgerWords(entry.command, subject)
  if (entry.kind === 'change') return summary
  return text(entry.kind === 'undo' ? 'history.undone' : 'history.redone', { summary })
}

/** Where an entry's own words about it stand. */
const notes: Readonly<Record<string, string>> = {
  score: 'comment',
  finding: 'text',
  evidence: 'note',
  gate_result: 'note',
}

const noteOf = ({ table, row }: OneChange): string | null => {
  const note = row[notes[table] ?? '']
  return typeof note === 'string' ? note : null
}

/** What a row is about, as far as it is there; null: nothing to go to. */
export function leadsOf(
  context: Context,
  evaluation: string,
  { table, row }: OneChange,
): Told['leads'] {
  const idOf = (name: 'agency' | 'criterion' | 'evaluator'): string | null => {
    const id = row[table === name ? 'id' : name]
    const there = typeof id === 'string' && readRow(context.db, name, { evaluation, id }) !== null
    return there ? id : null
  }
  const [agency, criterion, evaluator] = [idOf('agency'), idOf('criterion'), idOf('evaluator')]
  if (agency === null && criterion === null) return null
  return asSent({ agency, criterion, evaluator } as NonNullable<Told['leads']>)
}

function gateOf(entry: Entry, row: Row | null): Told['gate'] {
  const { procedure } = row ?? {}
  if (entry.command !== 'panel.toStage' || typeof procedure !== 'string') return null
  const step = (JSON.parse(procedure) as Procedure).steps.at(-1)
  return step === undefined
    ? null
    : { from: step.from, to: step.to, missing: [...step.missing], head: step.head }
}

/** An entry as who asks may read it. */
interface Seen {
  readonly entry: Entry
  readonly who: string
  readonly summary: string
  readonly reason: string | null
  readonly note: string | null
  /** null: several rows, or who asks may not know which. */
  readonly change: OneChange | null
}

/** null: who asks may not know that the entry is about what the filter names. */
type Look = (read: ReadEntry, filter: LedgerFilter) => Seen | null

/** Keeps from who asks what they may not know yet. */
function lookOf(context: Context, evaluation: EvaluationId): Look {
  const sight = ledgerSight(context, evaluation)
  const nameOf = namesOf(context, evaluation)
  return ({ entry, change }, { person, agency, criterion }) => {
    const subject = subjectOf(entry)
    const seen = subject === null ? entry : sight(entry)
    // What a change under the seal is about would tell who has an envelope.
    const kept = seen !== entry || subject?.['variant'] === 'sealed'
    if (kept && (agency !== null || criterion !== null)) return null
    if (kept && person !== null && person !== entry.actor) return null
    const shown = kept || subject === null ? null : change
    return {
      entry,
      who: nameOf(entry.actor),
      summary: told(seen),
      reason: seen.reason,
      note: shown === null ? null : noteOf(shown),
      change: shown,
    }
  }
}

type TakenBack = ReturnType<typeof takenBackBy>

const takenBackIn = (context: Context, evaluation: EvaluationId): TakenBack =>
  takenBackBy(
    reversals(context.db, evaluation).map((entry) => {
      const point = entry.undoes === null ? subjectOf(entry)?.['sequence'] : null
      return { ...entry, restores: typeof point === 'number' ? point : null }
    }),
  )

const tell = (context: Context, { entry, change, ...words }: Seen, takenBack: TakenBack): Told => ({
  ...words,
  sequence: entry.sequence,
  time: entry.time,
  actor: entry.actor,
  command: entry.command,
  undoes: entry.undoes,
  takenBackBy: takenBack(entry.sequence),
  leads: change === null ? null : leadsOf(context, entry.evaluation, change),
  gate: gateOf(entry, change?.row ?? null),
  hash: entry.hash,
})

/** Fewer letters of a hash stand in too many hashes. */
const leastOfHash = 6

/** Whether every word is in the entry's texts, or is its number or the beginning of its hash. */
function holds({ entry, who, summary, reason, note }: Seen, words: readonly string[]): boolean {
  const texts = `${who} ${summary} ${reason ?? ''} ${note ?? ''}`.toLowerCase()
  return words.every(
    (word) =>
      texts.includes(word) ||
      word === String(entry.sequence) ||
      (word.length >= leastOfHash && entry.hash.startsWith(word)),
  )
}

async function list(
  context: Context,
  { evaluation, before, limit, filter }: Parsed<'history.list'>,
): Promise<Told[]> {
  const look = lookOf(context, evaluation)
  const takenBack = takenBackIn(context, evaluation)
  const wanted: LedgerFilter = filter ?? unfiltered
  const words = (filter?.words ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const found: Told[] = []
  let at = before ?? Number.MAX_SAFE_INTEGER
  for (;;) {
    const step = words.length === 0 ? limit : Math.max(limit, stepSize)
    const read = readEntries(context.db, evaluation, { before: at, limit: step, filter: wanted })
    for (const each of read) {
      const seen = look(each, wanted)
      if (seen === null || !holds(seen, words)) continue
      found.push(tell(context, seen, takenBack))
      if (found.length === limit) return found
    }
    const last = read.at(-1)
    if (last === undefined || read.length < step) return found
    at = last.entry.sequence
    await letOthersIn(context)
  }
}

/** The newest entries after a sequence, as who asks may read them. */
export const newestAfter = (
  context: Context,
  evaluation: EvaluationId,
  sequence: number,
  limit: number,
): Told[] => {
  const look = lookOf(context, evaluation)
  const takenBack = takenBackIn(context, evaluation)
  const page = { before: Number.MAX_SAFE_INTEGER, limit, filter: unfiltered }
  return readEntries(context.db, evaluation, page)
    .filter(({ entry }) => entry.sequence > sequence)
    .flatMap((read) => look(read, unfiltered) ?? [])
    .map((seen) => tell(context, seen, takenBack))
}

export const ledger: Pick<Service<'history'>, 'history.list' | 'history.filters'> = {
  'history.list': (context, input) => {
    requireEvaluation(context, input.evaluation)
    return list(context, input)
  },

  'history.filters': (context, { evaluation }) => {
    requireEvaluation(context, evaluation)
    const nameOf = namesOf(context, evaluation)
    const members = listEvaluators(context.db, evaluation).map(({ item }) => `evaluator:${item.id}`)
    const people = [
      ...new Set([...actorsOf(context.db, evaluation).toSorted().toReversed(), ...members]),
    ]
    const stood = new Set(stageEntries(context.db, evaluation).map(({ stage }) => stage))
    return {
      people: people.map((person) => ({ person, name: nameOf(person) })),
      stages: selectionStages.filter((stage) => stood.has(stage)),
    }
  },
}
