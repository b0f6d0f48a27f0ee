// Reads and writes workbooks in threads of their own, each with a limit to its memory and time: one that
// exceeds a limit is ended, and the file refused in words.
import { Worker } from 'node:worker_threads'
import { text } from '../../../shared/messages/translate.ts'
import { refusedTable, sizeProblem, type TableRecords } from '../agency-table.ts'
import type { ListKind, WorkbookInput, WorkbookReply, WorkbookRequest } from './protocol.ts'

export interface SheetRead {
  /** null: none was read. */
  readonly sheet: string | null
  readonly sheets: readonly string[]
  readonly read: TableRecords
}

export interface Workbooks {
  /** The rows of a sheet; `sheet` null: of the one that looks most like such a list. Never rejects. */
  readSheet(bytes: Uint8Array, sheet: string | null, of?: ListKind): Promise<SheetRead>
  /** The evaluation as a workbook. Rejects with `WorkbookFailed`, or with the signal's reason when it is given up. */
  write(input: WorkbookInput, signal?: AbortSignal): Promise<Uint8Array>
  /** Ends the threads; what waits or runs fails. */
  close(): Promise<void>
}

/** `code` is of the message that a person reads; `detail` for the log. */
export class WorkbookFailed extends Error {
  readonly code: 'failed' | 'tooMuchMemory' | 'tooLong'

  constructor(code: 'failed' | 'tooMuchMemory' | 'tooLong', detail: string) {
    super(detail)
    this.name = 'WorkbookFailed'
    this.code = code
  }
}

export interface Limits {
  /** Of the reading or writing itself; a thread may take longer to start on a busy machine. */
  readonly milliseconds: number
  readonly megabytes: number
}

/** A list of 2,000 agencies is read in well under a second; what needs more than this means harm. */
const readLimits: Limits = { milliseconds: 10_000, megabytes: 512 }
const writeLimits: Limits = { milliseconds: 120_000, megabytes: 2_048 }
/** 2,000 agencies by 50 criteria: about 20 seconds and 2 GB. What is larger is refused at once. */
const MOST_CELLS = 1_500_000
/** Of a row of the sheet Scores, besides the evaluators'. */
const COLUMNS = 11

const cellsOf = ({ agencies, criteria, evaluators }: WorkbookInput['state']): number =>
  agencies.length * criteria.length * (COLUMNS + evaluators.length)
const START_MS = 60_000
/** A preview is asked for again with every column that is mapped. */
const IDLE_MS = 20_000

interface Lane {
  ask(request: WorkbookRequest, signal?: AbortSignal): Promise<WorkbookReply>
  close(): Promise<void>
}

interface Job {
  /** The code is loaded: the time of the file itself begins. */
  readonly begin: () => void
  readonly settle: (reply: WorkbookReply) => void
  readonly fail: (error: unknown) => void
}

/** One thread, started with its first request and ended when nothing was asked for a while. */
const startLane = (workerFile: URL | string, limits: Limits): Lane => {
  let worker: Worker | null = null
  let job: Job | null = null
  let idle: NodeJS.Timeout | null = null
  let last: Promise<unknown> = Promise.resolve()
  let closed = false

  const start = (): Worker => {
    const started = new Worker(workerFile, {
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    })
    // One that was ended for its job has nobody to tell.
    const tell = (act: (running: Job) => void): void => {
      if (worker === started && job !== null) act(job)
    }
    started.on('message', (reply: WorkbookReply) => {
      tell(({ begin, settle }) => (reply.kind === 'started' ? begin() : settle(reply)))
    })
    started.on('error', (error: NodeJS.ErrnoException) => {
      const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      const detail = error.stack ?? error.message
      tell(({ fail }) => fail(new WorkbookFailed(full ? 'tooMuchMemory' : 'failed', detail)))
    })
    started.on('exit', () => {
      tell(({ fail }) => fail(new WorkbookFailed('failed', 'the thread ended')))
      if (worker === started) worker = null
    })
    return started
  }

  const end = async (): Promise<void> => {
    const ending = worker
    worker = null
    await ending?.terminate()
  }

  const run = async (request: WorkbookRequest, signal?: AbortSignal): Promise<WorkbookReply> => {
    if (closed) throw new WorkbookFailed('failed', 'closed')
    signal?.throwIfAborted()
    if (idle !== null) clearTimeout(idle)
    worker ??= start()
    const running = worker
    running.ref()
    let timer: NodeJS.Timeout | null = null
    const giveUp = (): void => job?.fail(signal?.reason)
    try {
      return await new Promise((settle, fail) => {
        const endAfter = (milliseconds: number): void => {
          if (timer !== null) clearTimeout(timer)
          timer = setTimeout(() => {
            fail(new WorkbookFailed('tooLong', `no answer after ${milliseconds} ms`))
          }, milliseconds)
        }
        job = { begin: () => endAfter(limits.milliseconds), settle, fail }
        endAfter(START_MS)
        signal?.addEventListener('abort', giveUp)
        running.postMessage(request)
      })
    } catch (error) {
      void end()
      throw error
    } finally {
      job = null
      signal?.removeEventListener('abort', giveUp)
      if (timer !== null) clearTimeout(timer)
      // A thread with nothing to do does not keep the process alive.
      running.unref()
      idle = setTimeout(() => void end(), IDLE_MS)
      idle.unref()
    }
  }

  return {
    ask(request, signal) {
      const answer = last.then(() => run(request, signal))
      last = answer.catch(() => undefined)
      return answer
    },
    async close() {
      closed = true
      if (idle !== null) clearTimeout(idle)
      job?.fail(new WorkbookFailed('failed', 'closed'))
      await end()
    },
  }
}

/** Starts nothing yet. `limits` are those of reading. `workerFile`: `workbook/worker.ts` on Node, `workbook-worker.cjs` in a build. */
export function startWorkbooks(workerFile: URL | string, limits: Limits = readLimits): Workbooks {
  const reading = startLane(workerFile, limits)
  const writing = startLane(workerFile, writeLimits)
  const refused = (problem: string): SheetRead => ({
    sheet: null,
    sheets: [],
    read: refusedTable(problem),
  })
  return {
    async readSheet(bytes, sheet, of = 'agencies') {
      try {
        const reply = await reading.ask({ kind: 'read', of, bytes, sheet })
        if (reply.kind !== 'read') return refused(text('workbook.damaged'))
        const { answer } = reply
        if (!answer.ok) return refused(text(`workbook.${answer.problem}`))
        const problem = sizeProblem(answer.size)
        return {
          sheet: answer.sheet,
          sheets: answer.sheets,
          read:
            problem === null
              ? { ok: true, records: answer.records, notes: [] }
              : refusedTable(problem),
        }
      } catch (error) {
        const code = error instanceof WorkbookFailed ? error.code : 'failed'
        return refused(text(code === 'failed' ? 'workbook.damaged' : `workbook.${code}`))
      }
    },
    async write(input, signal) {
      if (cellsOf(input.state) > MOST_CELLS)
        throw new WorkbookFailed('tooMuchMemory', `${cellsOf(input.state)} cells`)
      const reply = await writing.ask({ kind: 'write', input }, signal)
      if (reply.kind === 'written') return reply.bytes
      throw new WorkbookFailed('failed', reply.kind === 'failed' ? reply.detail : reply.kind)
    },
    async close() {
      await Promise.all([reading.close(), writing.close()])
    },
  }
}
