// The worker thread in which dispatch, services and SQLite live, in Electron and on Node alike, so that
// nothing here can hold up a window or a web server.
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { ExpectedError } from '../shared/contract/errors.ts'
import { text } from '../shared/messages/door-text.ts'
import {
  CannotOpenLibrary,
  type CoreReply,
  type CoreRequest,
  type CoreWorkerData,
} from './core-client.ts'
import { checkHealth, closeLibrary, foldLog, type Library, openLibrary } from './db/open.ts'
import { createDispatch } from './dispatch.ts'
import type { Workbooks } from './files/workbook/client.ts'
import type { Host, HostMethod, HostOutcome } from './host.ts'
import { openLog } from './log.ts'
import type { Reporter } from './report/client.ts'
import { whoActs } from './services/keyboard.ts'

const port = parentPort
if (port === null) throw new Error('core runs as a worker thread')
const options = workerData as CoreWorkerData
const reply = (message: CoreReply): void => port.postMessage(message)
/** Milliseconds without a call, until the core does what nobody waits for. */
const pause = 2_500
const now = (): string => new Date().toISOString()

/** Asks the thread that owns the shell, and waits for its answer. */
function createHost(): {
  host: Host
  settle: (id: number, outcome: HostOutcome | { error: string }) => void
} {
  const waiting = new Map<number, (outcome: HostOutcome | { error: string }) => void>()
  let nextId = 1
  const ask = <Method extends HostMethod>(
    method: Method,
    argument: Parameters<Host[Method]>[0],
  ): Promise<Awaited<ReturnType<Host[Method]>>> =>
    new Promise((resolve, reject) => {
      const id = nextId++
      waiting.set(id, (outcome) => {
        if ('error' in outcome) reject(new ExpectedError('locked', outcome.error))
        // The outcome of this very method: the other thread answers with the id it was asked with.
        else resolve(outcome as Awaited<ReturnType<Host[Method]>>)
      })
      reply({ kind: 'host', id, method, argument })
    })
  return {
    host: {
      save: (file) => ask('save', file),
      openFile: (file) => ask('openFile', file),
      openLink: (address) => ask('openLink', address),
    },
    settle(id, outcome) {
      waiting.get(id)?.(outcome)
      waiting.delete(id)
    },
  }
}

/** A path in a build, an address on Node. */
const workerAt = (file: string): URL | string => (file.startsWith('file:') ? new URL(file) : file)

let reporter: Promise<Reporter> | null = null
function warmReporter(): Promise<Reporter> {
  reporter ??= import('./report/client.ts').then(({ startReporter }) =>
    startReporter({
      workerFile: workerAt(options.reportWorkerFile),
      appRoot: options.appRoot,
    }),
  )
  return reporter
}

let workbooks: Promise<Workbooks> | null = null
function warmWorkbooks(): Promise<Workbooks> {
  workbooks ??= import('./files/workbook/client.ts').then(({ startWorkbooks }) =>
    startWorkbooks(workerAt(options.workbookWorkerFile)),
  )
  return workbooks
}

function checkHealthNow(library: Library): void {
  if (!library.db.open) return
  checkHealth(library)
  reply({ kind: 'change', event: { evaluation: null, methods: ['settings.get'], sequence: null } })
}

function start(): void {
  const library = openLibrary(
    {
      dataDir: options.dataDir,
      migrationsDir: path.join(options.appRoot, 'src', 'main', 'db', 'migrations'),
      readOnly: options.readOnly,
    },
    now(),
  )
  const log = openLog(path.join(options.dataDir, 'core.log'))
  const { host, settle } = createHost()
  const closing = new AbortController()
  const chores = new Set([checkHealthNow])
  let timer: ReturnType<typeof setTimeout> | null = null
  /** A check of a large library holds up calls for a third of a second: not while somebody types. */
  const choresLater = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => {
      for (const chore of chores)
        try {
          chore(library)
        } catch (error) {
          // A full disk, say: whoever writes next is told; nothing that was written is lost.
          log.write('a chore could not be done', error)
        }
      chores.clear()
    }, pause).unref()
  }
  const dispatch = createDispatch({
    library,
    whoActs: (session) => whoActs(library.db, session),
    host,
    reporter: warmReporter,
    workbooks: warmWorkbooks,
    closing: closing.signal,
    appRoot: options.appRoot,
    version: options.version,
    now,
    newId: randomUUID,
    onChange: (event) => {
      chores.add(foldLog)
      choresLater()
      reply({ kind: 'change', event })
    },
    log: (reference, error) => log.write(`unexpected error ${reference}`, error),
    checkAnswers: options.checkAnswers,
    english: options.english,
  })
  const running = new Set<Promise<void>>()

  port?.on('message', (request: CoreRequest) => {
    if (request.kind === 'call') {
      choresLater()
      const { id, session, method, input } = request
      const call = dispatch(session, method, input).then((result) => {
        reply({ kind: 'answer', id, result })
      })
      running.add(call)
      void call.finally(() => running.delete(call))
    } else if (request.kind === 'hosted') settle(request.id, request.outcome)
    else {
      closing.abort(new ExpectedError('locked', text('errors.closing')))
      void Promise.allSettled(running).then(async () => {
        await (await reporter)?.close()
        await (await workbooks)?.close()
        closeLibrary(library)
        reply({ kind: 'closed' })
        port?.close()
      })
    }
  })
  reply({ kind: 'ready' })
  choresLater()
}

try {
  start()
} catch (error) {
  const failure =
    error instanceof CannotOpenLibrary
      ? error
      : new CannotOpenLibrary('internal', error instanceof Error ? error.message : String(error))
  reply({ kind: 'failed', code: failure.code, message: failure.message })
}
