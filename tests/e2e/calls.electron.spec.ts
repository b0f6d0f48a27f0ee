// The same calls as in the integration tests, through Electron's own IPC.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type {} from '../../src/renderer/api/transport.ts'
import type { Result } from '../../src/shared/contract/errors.ts'
import { decodeWire, encodeWire } from '../../src/shared/contract/wire.ts'
import { callCases } from '../integration/calls.ts'
import { type LaunchedApp, launchApp, test } from './harness.ts'

// One window for all of them: a start takes longer than the calls.
let app: LaunchedApp
let dataDir = ''
test.beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'shortlist-calls-'))
  app = await launchApp({ host: 'electron', dataDir })
})
test.afterAll(async () => {
  await app.close()
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
})

for (const { name, run } of callCases)
  test(`IPC: ${name}`, async () => {
    await run({
      ask: async (method, input) => {
        const answer = await app.page.evaluate(
          async ([calledMethod, wire]) => {
            const bytes = (text: string) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
            const revived: unknown = JSON.parse(wire, (_key, value: unknown) =>
              typeof value === 'object' && value !== null && '$bytes' in value
                ? bytes(String(value.$bytes))
                : value,
            )
            const result: unknown = await window.shortlist?.call(calledMethod, revived)
            const base64 = (bytes: Uint8Array) =>
              btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
            return JSON.stringify(result, (_key, value: unknown) =>
              value instanceof Uint8Array
                ? { $bytes: base64(value) }
                : value instanceof Float64Array
                  ? { $floats: base64(new Uint8Array(value.buffer)) }
                  : value,
            )
          },
          [method, encodeWire(input)] as const,
        )
        return decodeWire(answer) as Result<unknown>
      },
    })
  })
