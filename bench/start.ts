// Start-up against the least that is possible: from spawning the process to the first frame that shows the cells
// of the last evaluation, divided by the same for an empty window. Interleaved, so that the machine's moods
// cancel. Nobody is attached until the window has been at rest for a while: a debugger would slow the start.
import fs from 'node:fs'
import { type Benchmark, percentile, type Samples } from './benchmark.ts'
import { libraryWith, sampleDocument } from './library.ts'
import { type Missing, openElectron, whyNoElectron } from './window.ts'

const runs = 15

/**
 * When the content was first on screen, in milliseconds since 1970: the first frame with a large text in it. In the
 * app these are the cells, which come whole; the panel beside them follows. A frame of the window without its screen
 * does not count, and neither does a tooltip under a resting mouse. Null when there is none.
 */
const firstPaint = (content: string, shown: string): string => `(async () => {
  for (let look = 0; look < 400 && document.querySelector('${shown}') === null; look += 1)
    await new Promise((resolve) => setTimeout(resolve, 50))
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const content = document.querySelector('${content}')
      const found = list.getEntries().find((entry) => content.contains(entry.element))
      resolve(found === undefined ? null : performance.timeOrigin + found.startTime)
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
})()`

async function timeToPaint(dataDir: string | null): Promise<number> {
  const window = await openElectron(dataDir)
  try {
    const [content, shown] = dataDir === null ? ['body', 'p'] : ['main', '[role="gridcell"]']
    const at = await window.page.evaluate<number | null>(firstPaint(content, shown))
    if (at === null) throw new Error('the window did not show what it should')
    return at - window.begun
  } finally {
    await window.close()
  }
}

interface Times {
  readonly app: readonly number[]
  readonly empty: readonly number[]
}

let measurement: Promise<Times | Missing> | null = null

async function measure(): Promise<Times | Missing> {
  const reason = whyNoElectron()
  if (reason !== null) return reason
  const dataDir = await libraryWith(sampleDocument(), 'scoring')
  const empty: number[] = []
  const app: number[] = []
  for (let run = 0; run < runs + 1; run++) {
    const e = await timeToPaint(null)
    const a = await timeToPaint(dataDir)
    // The first pair warms the file cache.
    if (run > 0) {
      empty.push(e)
      app.push(a)
    }
  }
  fs.rmSync(dataDir, { recursive: true, force: true })
  return { app, empty }
}

const of = (pick: (times: Times) => readonly number[]) => async (): Promise<Samples> => {
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
    bar: 1.35,
    run: of(({ app, empty }) => [percentile(app, 0.5) / percentile(empty, 0.5)]),
  },
]
