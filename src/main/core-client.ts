// Starts the worker thread in which dispatch, services and SQLite live, and speaks with it. Electron's main
// process, the web server, the command line and the tests all use the app through this one object.
import { Worker } from 'node:worker_threads'
import type { ChangeEvent } from '../shared/contract/call.ts'
import type { Result } from '../shared/contract/errors.ts'
import type { Host, HostArgument, HostMethod, HostOutcome } from './host.ts'
import type { Session } from './session.ts'

export interface CoreOptions {
  /** The worker's entry: `core.ts` on Node, `core.cjs` in a build. */
  readonly workerFile: URL | string
  /** Where the library lives; created when missing. */
  readonly dataDir: string
  /** The folder that holds `resources/` and the migrations. */
  readonly appRoot: string
  readonly version: string
  /** The report's worker entry: `report/worker.ts` on Node, `report-worker.cjs` in a build. */
  readonly reportWorkerFile: URL | string
  /** That of workbooks: `files/workbook/worker.ts` on Node, `workbook-worker.cjs` in a build. */
  readonly workbookWorkerFile: URL | string
  /** Reads beside a running app: takes no lock, changes nothing. Default false. */
  readonly readOnly?: boolean
  /** Parses answers too; for tests and development. Default false. */
  readonly checkAnswers?: boolean
  /** Answers in English whatever the settings say; for the command line. Default false. */
  readonly english?: boolean
}

export interface CoreWorkerData {
  readonly dataDir: string
  readonly appRoot: string
  readonly version: string
  readonly reportWorkerFile: string
  readonly workbookWorkerFile: string
  readonly readOnly: boolean
  readonly checkAnswers: boolean
  readonly english: boolean
}

export type CoreRequest =
  | {
      readonly kind: 'call'
      readonly id: number
      readonly session: Session
      readonly method: string
      readonly input: unknown
    }
  | {
      readonly kind: 'hosted'
      readonly id: number
      readonly outcome: HostOutcome | { readonly error: string }
    }
  | { readonly kind: 'close' }

export type CoreReply =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'failed'
      readonly code: 'locked' | 'conflict' | 'internal'
      readonly message: string
    }
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | {
      readonly kind: 'host'
      readonly id: number
      readonly method: HostMethod
      readonly argument: HostArgument
    }
  | { readonly kind: 'change'; readonly event: ChangeEvent }
  | { readonly kind: 'closed' }

/** The library could not be opened; the message is for a person and nothing was changed. */
export class CannotOpenLibrary extends Error {
  readonly code: 'locked' | 'conflict' | 'internal'

  constructor(code: 'locked' | 'conflict' | 'internal', message: string) {
    super(message)
    this.name = 'CannotOpenLibrary'
    this.code = code
  }
}

export interface Core {
  /** Never rejects: a failure of the worker itself comes back as an `internal` error. */
  dispatch(session: Session, method: string, input: unknown): Promise<Result<unknown>>
  onChange(listener: (event: ChangeEvent) => void): () => void
  /**
   * Finishes the commands that run, checkpoints the database, releases the lock. Reports and workbooks in the
   * making are given up: they change nothing, and the first report of a process takes seconds.
   */
  close(): Promise<void>
  /** Settles when the worker has ended, whether it was asked to or not. */
  readonly stopped: Promise<void>
}

const askHost = (host: Host, method: HostMethod, argument: HostArgument): Promise<HostOutcome> => {
  // The core pairs each method with its own argument.
  const ask = host[method] as (argument: HostArgument) => Promise<HostOutcome>
  return ask.call(host, argument)
}

/** Resolves when the library is open; rejects with `CannotOpenLibrary` when it cannot be. */
export function startCore(options: CoreOptions, host: Host): Promise<Core> {
  const workerData: CoreWorkerData = {
    dataDir: options.dataDir,
    appRoot: options.appRoot,
    version: options.version,
    reportWorkerFile: String(options.reportWorkerFile),
    workbookWorkerFile: String(options.workbookWorkerFile),
    readOnly: options.readOnly ?? false,
    checkAnswers: options.checkAnswers ?? false,
    english: options.english ?? false,
  }
  const worker = new Worker(options.workerFile, { workerData })
  const waiting = new Map<number, (result: Result<unknown>) => void>()
  const listeners = new Set<(event: ChangeEvent) => void>()
  let nextId = 1
  let stopped = false
  let resolveClosed: (() => void) | null = null
  let resolveStopped: () => void = () => undefined

  const send = (request: CoreRequest): void => worker.postMessage(request)
  const gone: Result<unknown> = {
    ok: false,
    error: {
      code: 'internal',
      message:
        'The part of Shortlist that keeps the library has stopped. What was saved is safe; start Shortlist again.',
      problems: [],
      reference: null,
    },
  }

  const core: Core = {
    stopped: new Promise((resolve) => {
      resolveStopped = resolve
    }),
    dispatch(session, method, input) {
      if (stopped || resolveClosed !== null) return Promise.resolve(gone)
      const id = nextId++
      return new Promise((resolve) => {
        waiting.set(id, resolve)
        try {
          send({ kind: 'call', id, session, method, input })
        } catch {
          // The input cannot be cloned (a function, a symbol): no schema would accept it either.
          waiting.delete(id)
          resolve({
            ok: false,
            error: {
              code: 'validation',
              message: 'The input holds something that is not data.',
              problems: [],
              reference: null,
            },
          })
        }
      })
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      if (stopped) return Promise.resolve()
      return new Promise((resolve) => {
        resolveClosed = resolve
        send({ kind: 'close' })
      })
    },
  }

  return new Promise((resolve, reject) => {
    const stop = (): void => {
      stopped = true
      for (const answer of waiting.values()) answer(gone)
      waiting.clear()
      resolveClosed?.()
      resolveStopped()
    }
    worker.on('message', (reply: CoreReply) => {
      switch (reply.kind) {
        case 'ready':
          resolve(core)
          break
        case 'failed':
          reject(new CannotOpenLibrary(reply.code, reply.message))
          break
        case 'answer':
          waiting.get(reply.id)?.(reply.result)
          waiting.delete(reply.id)
          break
        case 'host':
          askHost(host, reply.method, reply.argument).then(
            (outcome) => send({ kind: 'hosted', id: reply.id, outcome }),
            (error: unknown) =>
              send({
                kind: 'hosted',
                id: reply.id,
                outcome: { error: error instanceof Error ? error.message : String(error) },
              }),
          )
          break
        case 'change':
          for (const listener of listeners) listener(reply.event)
          break
        case 'closed':
          stop()
          break
      }
    })
    worker.on('error', (error) => {
      reject(new CannotOpenLibrary('internal', error.message))
      stop()
    })
    worker.on('exit', stop)
  })
}
