// Closing the app while it works: what only makes a file is given up at once, what changes the library is done.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Core, startCore } from '../../src/main/core-client.ts'
import { bareHost } from '../../src/main/host.ts'
import { ownerSession } from '../../src/main/session.ts'
import type { Input, MethodName, Output } from '../../src/shared/contract/call.ts'
import type { Result } from '../../src/shared/contract/errors.ts'
import { appRoot, temporaryFolder } from './open-app.ts'

const main = (file: string): URL => new URL(`../../src/main/${file}`, import.meta.url)

const start = (dataDir: string): Promise<Core> =>
  startCore(
    {
      workerFile: main('core.ts'),
      reportWorkerFile: main('report/worker.ts'),
      workbookWorkerFile: main('files/workbook/worker.ts'),
      dataDir,
      appRoot,
      version: '0.0.0-test',
      english: true,
    },
    bareHost,
  )

const ask = <Name extends MethodName>(
  core: Core,
  method: Name,
  input: Input<Name>,
): Promise<Result<Output<Name>>> =>
  core.dispatch(ownerSession, method, input) as Promise<Result<Output<Name>>>

async function got<Value>(answer: Promise<Result<Value>>): Promise<Value> {
  const result = await answer
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

const sample = (): Uint8Array<ArrayBuffer> =>
  readFileSync(path.join(appRoot, 'resources', 'samples', 'payments-back-end.shortlist'))

describe('closing', () => {
  it.each([
    { moment: 'before they began', after: 0 },
    // The first report of a process takes a second at least.
    { moment: 'in the middle', after: 300 },
  ])('gives up reports and workbooks $moment, and finishes every command', async ({ after }) => {
    const dataDir = temporaryFolder()
    const core = await start(dataDir)
    const file = { name: 'sample.shortlist', bytes: sample() }
    const { evaluation } = await got(ask(core, 'evaluations.import', file))

    const report = { evaluation, paper: 'a4', attach: true } as const
    const givenUp: Promise<Result<unknown>>[] = [
      ask(core, 'report.compile', report),
      // Waits for its turn behind the first.
      ask(core, 'report.compile', { ...report, paper: 'letter' }),
    ]
    // One of this size may be done in the middle.
    if (after === 0) givenUp.push(ask(core, 'evaluations.export', { evaluation, format: 'xlsx' }))
    const done = [
      ask(core, 'evaluations.import', { ...file, name: 'again.shortlist' }),
      ask(core, 'agencies.add', { evaluation, fields: { name: 'Added at the end' } }),
    ]
    await new Promise((resolve) => setTimeout(resolve, after))
    await core.close()

    for (const answer of await Promise.all(givenUp))
      expect(answer).toMatchObject({
        ok: false,
        error: { code: 'locked', message: expect.stringContaining('closing'), reference: null },
      })
    for (const answer of await Promise.all(done)) expect(answer).toMatchObject({ ok: true })
    // Who comes too late is told so.
    expect(await ask(core, 'evaluations.list', {})).toMatchObject({ ok: false })

    const again = await start(dataDir)
    expect(await got(ask(again, 'evaluations.list', {}))).toHaveLength(2)
    const agencies = await got(ask(again, 'agencies.list', { evaluation }))
    expect(agencies.map(({ name }) => name)).toContain('Added at the end')
    expect(await got(ask(again, 'history.verify', {}))).toMatchObject({ sound: true })
    await again.close()
  })
})
