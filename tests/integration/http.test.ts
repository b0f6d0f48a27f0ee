import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { type Served, startServer } from '../../src/main/serve.ts'
import type { Result } from '../../src/shared/contract/errors.ts'
import { decodeWire, encodeWire } from '../../src/shared/contract/wire.ts'
import { callCases } from './calls.ts'
import { appRoot, temporaryFolder } from './open-app.ts'

/** A root of its own with a page of its own, so that this needs no build. */
function rootWithoutBuild(): string {
  const folder = temporaryFolder()
  for (const name of ['src', 'resources', 'node_modules'])
    fs.symlinkSync(path.join(appRoot, name), path.join(folder, name))
  fs.mkdirSync(path.join(folder, 'out', 'renderer'), { recursive: true })
  fs.writeFileSync(path.join(folder, 'out', 'renderer', 'index.html'), '<!doctype html>')
  fs.writeFileSync(
    path.join(folder, 'out', 'renderer-files.json'),
    '[{"path":"index.html","size":15}]',
  )
  return folder
}

describe('the web server', () => {
  let served: Served
  let address: URL
  beforeAll(async () => {
    served = await startServer({
      dataDir: temporaryFolder(),
      port: null,
      appRoot: rootWithoutBuild(),
      version: '0.0.0-test',
    })
    address = new URL(served.url)
  })
  afterAll(() => served.close())

  const ask = async (method: string, input: unknown): Promise<Result<unknown>> => {
    const answer = await fetch(`${address.origin}/call/${encodeURIComponent(method)}`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${address.hash.slice('#token='.length)}`,
        Origin: address.origin,
      },
      body: encodeWire(input),
    })
    return decodeWire(await answer.text()) as Result<unknown>
  }

  for (const { name, run } of callCases) it(name, () => run({ ask }), 60_000)
})
