import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { verifyLedger } from '../../src/main/db/verify.ts'
import { saidIn } from './caller.ts'
import { openApp, temporaryFolder } from './open-app.ts'

const writer = fileURLToPath(new URL('./kill-writer.ts', import.meta.url))

async function runAndKill(
  dataDir: string,
  afterMs: number,
): Promise<{ evaluation: string; last: number }> {
  const child: ChildProcess = spawn(process.execPath, [writer, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
  })
  while (!printed.includes('\n')) await once(child.stdout!, 'data')
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  child.kill('SIGKILL')
  await once(child, 'close')
  const whole = printed.slice(0, printed.lastIndexOf('\n')).split('\n')
  const [evaluation = '', last = ''] = (whole.at(-1) ?? '').split(' ')
  return { evaluation, last: Number(last) }
}

describe('killed in the middle of writing', () => {
  it('loses no acknowledged score, stays sound, and can undo the last one', async () => {
    const dataDir = temporaryFolder()
    for (const afterMs of [0, 7, 31, 80]) {
      const { evaluation, last } = await runAndKill(dataDir, afterMs)
      const app = openApp(dataDir)
      const id = evaluation as Parameters<typeof app.call<'scoring.sheet'>>[1]['evaluation']
      const { entries } = await app.call('history.state', { evaluation: id })
      // Created, one agency, then one entry a score: the one under way may be there as well.
      const scores = entries - 2
      expect(scores).toBeGreaterThanOrEqual(last + 1)
      expect(scores).toBeLessThanOrEqual(last + 2)
      const sheet = await app.call('scoring.sheet', { evaluation: id })
      expect(saidIn(sheet).map(({ value }) => value)).toEqual([((scores - 1) % 21) / 2])
      expect(verifyLedger(app.library.db).damage).toEqual([])
      await app.call('history.undo', { evaluation: id })
      await app.close()
    }
  }, 60_000)
})
