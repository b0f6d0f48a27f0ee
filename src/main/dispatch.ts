// The only door. Every call from every transport passes here: known? → caller? → parse → guards → run → error to
// code. It never throws, and what leaves it holds no stack, SQL or path of an unexpected error.
import type * as z from 'zod'
import type { Call, ChangeEvent } from '../shared/contract/call.ts'
import { contract, type MethodName, type Source } from '../shared/contract/contract.ts'
import {
  type CallError,
  type EntryPlace,
  ExpectedError,
  type Result,
} from '../shared/contract/errors.ts'
import { problemsOf, problemText } from '../shared/contract/problems.ts'
import { speak, spoken, text } from '../shared/messages/door-text.ts'
import { api } from './api.ts'
import { type Recorded, reverse, withCommand } from './db/journal.ts'
import { isDamage } from './db/sql.ts'
import { type Disguise, disguiseFor } from './disguise.ts'
import { guards as allGuards, type Guard, guard } from './guards.ts'
import type { Context, Surroundings } from './services/context.ts'
import { actorOf, type Session } from './session.ts'
import { personAt, writingAt } from './settings-file.ts'

export interface DispatchOptions extends Surroundings {
  /** Who acts in a window of whom the transport says this; read from the library. */
  readonly whoActs: (session: Session) => Session
  readonly onChange: (event: ChangeEvent) => void
  /** Where the detail of an unexpected error goes, under its reference number. */
  readonly log: (reference: string, error: unknown) => void
  /** Parses answers too; for tests and development. */
  readonly checkAnswers: boolean
  /** The guards that stand; all of them, but where a test takes one away. */
  readonly guards?: readonly Guard[]
  /** Answers in English whatever the settings say: scripts read the words of the command line. */
  readonly english: boolean
}

export type Dispatch = (
  session: Session,
  method: string,
  input: unknown,
) => Promise<Result<unknown>>

const methods = Object.keys(contract) as MethodName[]

/** Methods whose answers are read from one of these tables or columns. */
function readers(touched: ReadonlySet<Source>): MethodName[] {
  return methods.filter((name) =>
    contract[name].reads.some((source) => source === 'journal' || touched.has(source as Source)),
  )
}

/** What leads out of a library that is too damaged to tell who sits at the keyboard; it tells of no evaluation. */
const wayOut: ReadonlySet<MethodName> = new Set<MethodName>(['settings.get', 'history.restore'])

const eventOf = (session: Session, evaluation: string, recorded: Recorded): ChangeEvent => ({
  evaluation,
  methods: readers(recorded.touched),
  // How much others entered since their last turn is nothing for an evaluator's window.
  sequence: session.role === 'owner' ? recorded.sequence : null,
})

const refused = (code: CallError['code'], message: string): Result<never> => ({
  ok: false,
  error: { code, message, problems: [], reference: null },
})

export function createDispatch(options: DispatchOptions): Dispatch {
  const contextFor = (
    session: Session,
    method: MethodName,
    announce: (event: ChangeEvent) => void,
  ): Context => ({
    library: options.library,
    host: options.host,
    reporter: options.reporter,
    workbooks: options.workbooks,
    closing: options.closing,
    appRoot: options.appRoot,
    version: options.version,
    now: options.now,
    newId: options.newId,
    // A getter: after a restore the library has another handle.
    get db() {
      return options.library.db
    },
    session,
    method,
    ask: ((asked, input) => dispatch(session, asked, input)) as Call,
    change(evaluation, subject, work, reason = null) {
      const { value, recorded } = withCommand(
        options.library.db,
        {
          evaluation,
          actor: actorOf(session, personAt(options)),
          command: method,
          subject,
          reason,
          time: options.now(),
        },
        work,
      )
      if (recorded !== null) announce(eventOf(session, evaluation, recorded))
      return value
    },
    reverse(target, kind) {
      const facts = {
        actor: actorOf(session, personAt(options)),
        reason: null,
        time: options.now(),
      }
      const recorded = reverse(options.library.db, target, kind, facts)
      announce(eventOf(session, target.evaluation, recorded))
    },
    announce(stale) {
      announce({ evaluation: null, methods: [...stale], sequence: null })
    },
    announceEverything() {
      announce({
        evaluation: null,
        methods: methods.filter((name) => contract[name].reads.length > 0),
        sequence: null,
      })
    },
  })

  const active = options.guards ?? allGuards
  const sessionFor = (method: MethodName, given: Session): Session => {
    try {
      return options.whoActs(given)
    } catch (error) {
      if (isDamage(error) && wayOut.has(method)) return given
      throw error
    }
  }

  const dispatch: Dispatch = async (given, method, input) => {
    if (!Object.hasOwn(contract, method))
      return refused('not_found', text('errors.unknownMethod', { method: method.slice(0, 100) }))
    const name = method as MethodName
    const { callers, input: inputSchema, output } = contract[name]
    let disguise: Disguise | null = null
    const hidden = (result: Result<unknown>): Result<unknown> =>
      disguise === null ? result : disguise.outward(result, output)
    try {
      const language = options.english ? 'en' : writingAt(options).language
      if (language !== spoken()) await speak(language)
      const session = sessionFor(name, given)
      if (!(callers as readonly string[]).includes(session.role))
        return refused('forbidden', text('errors.forbidden'))
      disguise = disguiseFor(options.library.db, session)
      const meant = disguise === null ? input : disguise.inward(input, inputSchema)
      const parsed = inputSchema.safeParse(meant)
      if (!parsed.success) return hidden(invalid(parsed.error, input))
      const asked = { session, method: name, db: options.library.db }
      guard(active, { ...asked, input: parsed.data as Record<string, unknown> })
      const run = api[name] as (context: Context, input: unknown) => unknown
      let recorded: EntryPlace | null = null
      const announce = (event: ChangeEvent): void => {
        const { evaluation, sequence } = event
        if (evaluation !== null && sequence !== null) recorded = { evaluation, sequence }
        options.onChange(event)
      }
      const value = await run(contextFor(session, name, announce), parsed.data)
      const answer = {
        ok: true,
        value: options.checkAnswers ? output.parse(value) : value,
      } as const
      return hidden(recorded === null ? answer : { ...answer, recorded })
    } catch (error) {
      return hidden({ ok: false, error: errorOf(error, options) })
    }
  }
  return dispatch
}

function invalid(error: z.ZodError, input: unknown): Result<never> {
  const problems = problemsOf(error, input)
  const first = problems[0]
  return {
    ok: false,
    error: {
      code: 'validation',
      message: text('errors.invalidInput', {
        first: first === undefined ? '' : problemText(first),
      }),
      problems: problems.slice(0, 100).map(({ place, rule, got }) => ({
        place,
        rule,
        got: shortened(got),
      })),
      reference: null,
    },
  }
}

/** A value as a person can recognise it, never longer than a line. */
function shortened(value: unknown): string {
  if (value === undefined) return ''
  try {
    return (JSON.stringify(value) ?? typeof value).slice(0, 200)
  } catch {
    return typeof value
  }
}

/** Sentences for what a disk or a database can answer; anything else is `internal`. */
function errorOf(error: unknown, options: DispatchOptions): CallError {
  if (error instanceof ExpectedError)
    return {
      code: error.code,
      message: error.message,
      problems: error.problems,
      reference: null,
    }
  const { code = '' } = (error ?? {}) as { readonly code?: string }
  const expected = (message: string): CallError => ({
    code: 'locked',
    message,
    problems: [],
    reference: null,
  })
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return expected(text('errors.diskFull'))
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES')
    return expected(text('errors.readOnly'))
  const reference = options.newId().slice(0, 8)
  options.log(reference, error)
  if (isDamage(error)) return { ...expected(text('errors.damaged')), reference }
  return {
    code: 'internal',
    message: text('errors.internal', { reference }),
    problems: [],
    reference,
  }
}
