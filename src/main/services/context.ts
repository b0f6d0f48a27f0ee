// What a handler gets besides its input: the library, who acts, the clock, chance and the host, and the one
// way to change anything.
import { setImmediate } from 'node:timers/promises'
import type { Call, Output, Parsed } from '../../shared/contract/call.ts'
import type { MethodName } from '../../shared/contract/contract.ts'
import { ExpectedError } from '../../shared/contract/errors.ts'
import type { EvaluationId, EvaluatorId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import type { Entry, Subject } from '../db/journal.ts'
import type { Library } from '../db/open.ts'
import { type EvaluationRow, findEvaluation } from '../db/queries/evaluations.ts'
import type { Writer } from '../db/rows.ts'
import type { Db } from '../db/sql.ts'
import type { Workbooks } from '../files/workbook/client.ts'
import type { Host } from '../host.ts'
import type { Reporter } from '../report/client.ts'
import type { Session } from '../session.ts'
import { personAt } from '../settings-file.ts'

export interface Surroundings {
  readonly library: Library
  readonly host: Host
  /** Started on first use, kept warm. */
  readonly reporter: () => Promise<Reporter>
  /** Started on first use. */
  readonly workbooks: () => Promise<Workbooks>
  /** Aborted, with what to answer, when the app closes: what only makes a file for somebody then stops. */
  readonly closing: AbortSignal
  /** The folder that holds `resources/`. */
  readonly appRoot: string
  readonly version: string
  readonly now: () => string
  readonly newId: () => string
}

export interface Context extends Surroundings {
  readonly db: Db
  readonly session: Session
  /** The method that runs. */
  readonly method: MethodName
  /** Asks another method as the same person, through the same door. */
  readonly ask: Call
  /** Runs `work` as this method's command: one transaction, one entry in the evaluation's ledger. */
  change<T>(
    evaluation: string,
    subject: Subject,
    work: (writer: Writer) => T,
    reason?: string | null,
  ): T
  /** Takes back an entry of the ledger, as a new entry. */
  reverse(target: Entry, kind: 'undo' | 'redo'): void
  /** The whole library is another one now. */
  announceEverything(): void
  /** Says that answers of these methods are stale, for what is kept outside the library. */
  announce(methods: readonly MethodName[]): void
}

type Sent<T> = T extends readonly (infer Item)[]
  ? number extends T['length']
    ? Sent<Item>[]
    : { -readonly [Key in keyof T]: Sent<T[Key]> }
  : T extends string | number | boolean | null | undefined
    ? T
    : { -readonly [Key in keyof T]: Sent<T[Key]> }

/** The contract's types are mutable, the domain's are not; every transport copies, so no one can tell. */
export const asSent = <T>(value: T): Sent<T> => value as Sent<T>

export type Handlers = {
  readonly [Name in MethodName]: (
    context: Context,
    input: Parsed<Name>,
  ) => Output<Name> | Promise<Output<Name>>
}

/** The handlers of one subject. */
export type Service<Subject extends string> = Pick<
  Handlers,
  Extract<MethodName, `${Subject}.${string}`>
>

/** Who acts, as documents and reports name them. */
export const personName = (context: Context): string =>
  context.session.role === 'evaluator'
    ? context.session.name
    : (personAt(context) ?? text('history.owner'))

/** Whose scores, comments and findings are asked for: an evaluator's own; null: everybody's that may be seen. */
export const ownOf = ({ session }: Context): EvaluatorId | null =>
  session.role === 'evaluator' ? session.evaluator : null

/**
 * In the middle of long work: whoever else asks gets a turn. Throws `conflict` in words when the library was replaced
 * meanwhile by a backup: what was read so far is of another one.
 */
export async function letOthersIn(context: Context): Promise<void> {
  const { db } = context
  await setImmediate()
  if (context.db !== db) throw new ExpectedError('conflict', text('errors.libraryReplaced'))
}

/** Throws `not_found` in words. */
export function requireEvaluation(context: Context, id: EvaluationId): EvaluationRow {
  const row = findEvaluation(context.db, id)
  if (row === null) throw new ExpectedError('not_found', text('errors.noEvaluation'))
  return row
}
