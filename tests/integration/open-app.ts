// A whole app without a window for tests: real dispatch on a real database in a temporary folder; only the
// clock, chance and the file dialog are given.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { closeLibrary, type Library, openLibrary } from '../../src/main/db/open.ts'
import { createDispatch, type Dispatch, type DispatchOptions } from '../../src/main/dispatch.ts'
import { startWorkbooks } from '../../src/main/files/workbook/client.ts'
import type { Guard } from '../../src/main/guards.ts'
import { bareHost, type NamedBytes, type SaveOutcome } from '../../src/main/host.ts'
import { type Reporter, startReporter } from '../../src/main/report/client.ts'
import { ownerSession, type Session } from '../../src/main/session.ts'
import type { ChangeEvent, Input, MethodName, Output } from '../../src/shared/contract/call.ts'
import type { Result } from '../../src/shared/contract/errors.ts'

export const appRoot = fileURLToPath(new URL('../../', import.meta.url))
export const migrationsDir = path.join(appRoot, 'src/main/db/migrations')

export interface TestApp {
  readonly dataDir: string
  readonly library: Library
  readonly dispatch: Dispatch
  readonly changes: ChangeEvent[]
  readonly saved: NamedBytes[]
  readonly logged: unknown[]
  /** As the owner; fails the test when the answer is an error. */
  call<Name extends MethodName>(method: Name, input: Input<Name>): Promise<Output<Name>>
  /** The same door with these guards alone. */
  guardedBy(guards: readonly Guard[]): Dispatch
  /** As anybody, with any input, the answer as it is. */
  ask(method: string, input: unknown, session?: Session): Promise<Result<unknown>>
  close(): Promise<void>
}

export function temporaryFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'shortlist-test-'))
}

export const startTestReporter = (): Reporter =>
  startReporter({
    workerFile: new URL('../../src/main/report/worker.ts', import.meta.url),
    appRoot,
  })

/**
 * One tick a second from a fixed start, and ids in order, so that equal runs give equal ledgers. A reporter that
 * is given is shared and stays open: its compiler takes seconds to start.
 */
export function openApp(
  dataDir: string = temporaryFolder(),
  sharedReporter: Reporter | null = null,
): TestApp {
  let ticks = 0
  let ids = 0
  const start = Date.UTC(2026, 10, 22, 9)
  const now = (): string => new Date(start + ticks++ * 1000).toISOString()
  const library = openLibrary({ dataDir, migrationsDir, readOnly: false }, now())
  const changes: ChangeEvent[] = []
  const saved: NamedBytes[] = []
  const logged: unknown[] = []
  let reporter: Reporter | null = null
  const workbooks = startWorkbooks(
    new URL('../../src/main/files/workbook/worker.ts', import.meta.url),
  )
  const closing = new AbortController()
  const options: DispatchOptions = {
    library,
    whoActs: (session) => session,
    host: {
      ...bareHost,
      save: async (file): Promise<SaveOutcome> => {
        saved.push(file)
        return { outcome: 'saved', name: file.name }
      },
    },
    reporter: async () => {
      if (sharedReporter !== null) return sharedReporter
      reporter ??= startTestReporter()
      return reporter
    },
    workbooks: async () => workbooks,
    closing: closing.signal,
    appRoot,
    version: '0.0.0-test',
    now,
    newId: () => `id-${String(ids++).padStart(6, '0')}-${path.basename(dataDir).slice(-6)}`,
    onChange: (event) => changes.push(event),
    log: (_reference, error) => logged.push(error),
    checkAnswers: true,
    english: false,
  }
  const dispatch = createDispatch(options)
  return {
    dataDir,
    library,
    dispatch,
    changes,
    saved,
    logged,
    async call(method, input) {
      const result = await dispatch(ownerSession, method, input)
      if (!result.ok)
        throw new Error(`${method}: ${result.error.message} ${inspect(logged.at(-1))}`)
      return result.value as Output<typeof method>
    },
    guardedBy: (guards) => createDispatch({ ...options, guards }),
    ask: (method, input, session = ownerSession) => dispatch(session, method, input),
    async close() {
      await reporter?.close()
      await workbooks.close()
      closeLibrary(library)
    },
  }
}
