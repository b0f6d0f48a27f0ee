// Start-up against the least that is possible: from spawning the process to the first painted frame of the
// last evaluation, divided by the same for an empty window. Interleaved, so that the machine's moods cancel.
import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { startCore } from '../src/main/core-client.ts'
import { bareHost } from '../src/main/host.ts'
import { ownerSession } from '../src/main/session.ts'
import { type Benchmark, percentile, type Samples } from './benchmark.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const runs = 15

function electronBinary(): string | null {
  try {
    const binary = createRequire(import.meta.url)('electron') as string
    return fs.existsSync(binary) ? binary : null
  } catch {
    return null
  }
}

/** A data folder in which the sample is the evaluation to come back to. */
async function libraryWithSample(): Promise<string> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'shortlist-bench-'))
  const core = await startCore(
    {
      workerFile: new URL('../src/main/core.ts', import.meta.url),
      reportWorkerFile: new URL('../src/main/report/worker.ts', import.meta.url),
      workbookWorkerFile: new URL('../src/main/files/workbook/worker.ts', import.meta.url),
      dataDir,
      appRoot: root,
      version: 'bench',
    },
    bareHost,
  )
  const ask = async (method: string, input: unknown): Promise<unknown> => {
    const result = await core.dispatch(ownerSession, method, input)
    if (!result.ok) throw new Error(result.error.message)
    return result.value
  }
  const [sample] = (await ask('evaluations.samples', {})) as { id: string }[]
  const opened = (await ask('evaluations.openSample', { sample: sample?.id })) as {
    evaluation: string
  }
  await ask('settings.set', { lastEvaluation: opened.evaluation, lastStage: 'scoring' })
  await core.close()
  return dataDir
}

function debuggerAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(said)
      if (found?.[1] !== undefined) resolve(found[1])
    })
    child.on('exit', () => reject(new Error(`Electron stopped before it showed a window: ${said}`)))
  })
}

/** Milliseconds from spawn to the largest contentful paint. */
async function timeToPaint(binary: string, app: string, env: NodeJS.ProcessEnv): Promise<number> {
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'shortlist-bench-profile-'))
  const begun = Date.now()
  const child = spawn(
    binary,
    [app, ...flags, '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  try {
    const browser = await chromium.connectOverCDP(await debuggerAddress(child), {
      noDefaults: true,
    })
    const context = browser.contexts()[0]
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
    if (page === undefined) throw new Error('no window')
    // The grid's cells, or the empty window's one paragraph; then when the largest of it was painted.
    await page.waitForSelector('[role="gridcell"], body > p')
    await page.waitForTimeout(300)
    const at = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const starts = list.getEntries().map((entry) => entry.startTime)
            resolve(performance.timeOrigin + Math.max(...starts))
          }).observe({ type: 'largest-contentful-paint', buffered: true })
        }),
    )
    await browser.close()
    return at - begun
  } finally {
    child.kill('SIGKILL')
    fs.rmSync(profile, { recursive: true, force: true })
  }
}

let measurement: Promise<{ app: number[]; empty: number[] } | { missing: string }> | null = null

async function measure(): Promise<{ app: number[]; empty: number[] } | { missing: string }> {
  const binary = electronBinary()
  if (binary === null) return { missing: 'there is no Electron binary' }
  if (process.platform === 'linux' && (process.env['DISPLAY'] ?? '') === '')
    return { missing: 'there is no display' }
  if (!fs.existsSync(path.join(root, 'out', 'main', 'index.cjs')))
    return { missing: 'there is no build (npm run build)' }
  const dataDir = await libraryWithSample()
  const empty: number[] = []
  const app: number[] = []
  for (let run = 0; run < runs + 1; run++) {
    const e = await timeToPaint(binary, path.join(root, 'bench', 'empty-window'), {})
    const a = await timeToPaint(binary, root, { SHORTLIST_DATA: dataDir })
    // The first pair warms the file cache.
    if (run > 0) {
      empty.push(e)
      app.push(a)
    }
  }
  fs.rmSync(dataDir, { recursive: true, force: true })
  return { app, empty }
}

const of =
  (pick: (times: { app: number[]; empty: number[] }) => readonly number[]) =>
  async (): Promise<Samples> => {
    measurement ??= measure()
    const times = await measurement
    return 'missing' in times ? times : pick(times)
  }

export const startBenchmarks: readonly Benchmark[] = [
  { key: 'start.empty', unit: 'ms', bar: null, run: of(({ empty }) => empty) },
  { key: 'start.app', unit: 'ms', bar: null, run: of(({ app }) => app) },
  {
    key: 'start.ratio',
    unit: 'ratio',
    bar: 1.6,
    run: of(({ app, empty }) => [percentile(app, 0.5) / percentile(empty, 0.5)]),
  },
]
