// Keeps one warm thread that makes PDFs, and speaks with it: the compiler takes a second to start, it and the
// simulation of the verdict hold the thread while they run, and it may fail on its own without harm to the library.
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { ReportInput } from './data.ts'
import type { LetterInput } from './letter.ts'
import type { Attachment, ReporterReply, ReporterRequest, ReporterWorkerData } from './protocol.ts'

export type { Attachment } from './protocol.ts'

export interface ReporterOptions {
  /** The worker's entry: `report/worker.ts` on Node, `report-worker.cjs` in a build. */
  readonly workerFile: URL | string
  /** The folder that holds `resources/`. */
  readonly appRoot: string
}

export interface CompileOptions {
  /** Embedded as a file that any PDF reader can save; null: nothing is attached. */
  readonly attachment: Attachment | null
  /** Stops this document: dropped when it waits, its thread ended when it runs. */
  readonly signal?: AbortSignal | null
}

export interface CompiledReport {
  readonly bytes: Uint8Array
  readonly pages: number
}

export interface Reporter {
  /** The PDF of an evaluation. Rejects with `ReportFailed`. Requests run one after the other. */
  compile(input: ReportInput, options: CompileOptions): Promise<CompiledReport>
  /** A debrief letter. Rejects with `LetterLeaks` when it would tell of other agencies, or with `ReportFailed`. */
  letter(input: LetterInput): Promise<CompiledReport>
  /** The evaluation document that a PDF carries, or null. Rejects with `ReportFailed`. */
  readAttachedDocument(pdf: Uint8Array): Promise<Uint8Array | null>
  /** Ends the thread; what waits or runs is rejected. */
  close(): Promise<void>
}

/** `message` is for a person; `detail` for the log. */
export class ReportFailed extends Error {
  readonly code: 'failed' | 'cancelled' | 'too-long'
  readonly detail: string

  constructor(code: 'failed' | 'cancelled' | 'too-long', message: string, detail: string) {
    super(message)
    this.name = 'ReportFailed'
    this.code = code
    this.detail = detail
  }
}

/** The letter was not made, because it would tell of other agencies; `leaks` in words. */
export class LetterLeaks extends Error {
  readonly leaks: readonly string[]

  constructor(leaks: readonly string[]) {
    super('The letter would tell of other agencies.')
    this.name = 'LetterLeaks'
    this.leaks = leaks
  }
}

/** 200 agencies × 50 criteria with comments take well under a minute; beyond this something hangs. */
const COMPILE_LIMIT_MS = 180_000
/** A PDF of the limit's size is read in about a second. */
const READ_LIMIT_MS = 20_000

interface Job {
  readonly request: ReporterRequest
  readonly limit: number
  readonly settle: (reply: Exclude<ReporterReply, { kind: 'failed' }>) => void
  readonly reject: (error: ReportFailed) => void
}

type RequestBody =
  | Omit<Extract<ReporterRequest, { kind: 'letter' }>, 'id'>
  | Omit<Extract<ReporterRequest, { kind: 'compile' }>, 'id'>
  | Omit<Extract<ReporterRequest, { kind: 'read-attached' }>, 'id'>

const failure = (request: ReporterRequest, detail: string): ReportFailed =>
  new ReportFailed(
    'failed',
    request.kind !== 'read-attached'
      ? 'The report could not be made. Nothing was changed; try again, and if it fails again, report it with the log.'
      : 'The PDF could not be read. It may be damaged; nothing was imported.',
    detail,
  )

const cancelled = (): ReportFailed =>
  new ReportFailed('cancelled', 'The report was cancelled. Nothing was changed.', 'aborted')

/** Starts nothing yet: the thread starts with the first request and stays until `close`. */
export function startReporter(options: ReporterOptions): Reporter {
  const waiting: Job[] = []
  let worker: Worker | null = null
  let running: Job | null = null
  let timer: NodeJS.Timeout | null = null
  let closed = false
  let nextId = 1

  const start = (): Worker => {
    const href =
      options.workerFile instanceof URL
        ? options.workerFile.href
        : pathToFileURL(options.workerFile).href
    const workerData: ReporterWorkerData = { workerFile: href, appRoot: options.appRoot }
    const started = new Worker(options.workerFile, { workerData })
    let crash = 'The thread ended.'
    started.on('message', (reply: ReporterReply) => {
      if (worker !== started || running?.request.id !== reply.id) return
      const job = running
      if (reply.kind === 'failed' && reply.fatal) drop()
      if (reply.kind === 'compiled' && reply.spent) drop()
      release()
      if (reply.kind === 'failed') job.reject(failure(job.request, reply.detail))
      else job.settle(reply)
      next()
    })
    started.on('error', (error) => {
      crash = error instanceof Error ? (error.stack ?? error.message) : String(error)
    })
    started.on('exit', () => {
      if (worker !== started) return
      worker = null
      const job = running
      release()
      if (job !== null) job.reject(failure(job.request, crash))
      next()
    })
    return started
  }

  /** Forgets the running job; an idle thread does not keep the process alive. */
  const release = (): void => {
    running = null
    if (timer !== null) clearTimeout(timer)
    timer = null
    worker?.unref()
  }

  /** Ends the thread without waiting for it; the next request starts a new one. */
  const drop = (): void => {
    const ending = worker
    worker = null
    ending?.terminate().catch(() => undefined)
  }

  const next = (): void => {
    if (running !== null || closed) return
    const job = waiting.shift()
    if (job === undefined) return
    running = job
    worker ??= start()
    worker.ref()
    timer = setTimeout(() => {
      drop()
      release()
      job.reject(
        new ReportFailed(
          'too-long',
          'The report took too long and was stopped. Nothing was changed.',
          `no answer after ${job.limit} ms`,
        ),
      )
      next()
    }, job.limit)
    try {
      worker.postMessage(job.request)
    } catch (error) {
      // What cannot be cloned never arrives: without this the queue would wait for an answer to it.
      release()
      job.reject(failure(job.request, String(error)))
      next()
    }
  }

  const ask = <Kind extends 'compiled' | 'attached'>(
    kind: Kind,
    body: RequestBody,
    limit: number,
    signal: AbortSignal | null,
  ): Promise<Extract<ReporterReply, { kind: Kind }>> =>
    new Promise((resolve, reject) => {
      if (closed || signal?.aborted === true) {
        reject(cancelled())
        return
      }
      const request: ReporterRequest = { ...body, id: nextId++ }
      const abort = (): void => {
        const place = waiting.indexOf(job)
        if (place >= 0) waiting.splice(place, 1)
        else if (running === job) {
          drop()
          release()
        }
        job.reject(cancelled())
        next()
      }
      const job: Job = {
        request,
        limit,
        settle: (reply) => {
          signal?.removeEventListener('abort', abort)
          if (reply.kind === 'leaking') reject(new LetterLeaks(reply.leaks))
          else if (reply.kind === kind) resolve(reply as Extract<ReporterReply, { kind: Kind }>)
          else reject(failure(request, `unexpected answer ${reply.kind}`))
        },
        reject: (error) => {
          signal?.removeEventListener('abort', abort)
          reject(error)
        },
      }
      signal?.addEventListener('abort', abort)
      waiting.push(job)
      next()
    })

  return {
    async compile(input, { attachment, signal = null }) {
      const { bytes, pages } = await ask(
        'compiled',
        { kind: 'compile', input, attachment },
        COMPILE_LIMIT_MS,
        signal,
      )
      return { bytes, pages }
    },
    async letter(input) {
      const { bytes, pages } = await ask(
        'compiled',
        { kind: 'letter', input },
        COMPILE_LIMIT_MS,
        null,
      )
      return { bytes, pages }
    },
    async readAttachedDocument(pdf) {
      const reply = await ask('attached', { kind: 'read-attached', pdf }, READ_LIMIT_MS, null)
      return reply.bytes
    },
    async close() {
      closed = true
      const ending = worker
      worker = null
      const job = running
      release()
      for (const left of [...(job === null ? [] : [job]), ...waiting.splice(0)])
        left.reject(cancelled())
      await ending?.terminate()
    },
  }
}
