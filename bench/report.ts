// How long the PDF of the sample takes in a warm thread: what a person waits for after the first one.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseDocument } from '../src/main/files/document.ts'
import { startReporter } from '../src/main/report/client.ts'
import { usualComparison } from '../src/main/report/compare-data.ts'
import { wholeReport } from '../src/main/report/input.ts'
import { splitAdditions } from '../src/shared/domain/content.ts'
import type { Benchmark } from './benchmark.ts'

const root = new URL('../', import.meta.url)
const RUNS = 10

/** From the evaluation to the bytes: ranking, verdict, texts, layout, PDF. A new minute each time, as in use. */
const samplePdf = async (): Promise<number[]> => {
  const bytes = new Uint8Array(
    readFileSync(new URL('resources/samples/payments-back-end.shortlist', root)),
  )
  const parsed = parseDocument(bytes)
  if (!parsed.ok) throw new Error('The sample is refused.')
  const { state, extras } = parsed.content
  const { additions } = splitAdditions(extras)
  const documentSha256 = createHash('sha256').update(bytes).digest('hex')
  const reporter = startReporter({
    workerFile: new URL('src/main/report/worker.ts', root),
    appRoot: fileURLToPath(root),
  })
  const once = async (minute: number): Promise<number> => {
    const from = performance.now()
    // Another title each time, so that no page can be taken from the compiler's cache as it is.
    const title = `${state.evaluation.title} ${minute}`
    const changed = { ...state, evaluation: { ...state.evaluation, title } }
    const facts = {
      version: '0.0.0',
      generatedAt: new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString(),
      ledgerHead: documentSha256,
      documentSha256,
      paper: 'a4',
      envelope: null,
      language: 'en',
      locale: 'en-GB',
    } as const
    await reporter.compile(
      { ...wholeReport, state: changed, additions, compare: usualComparison, facts },
      { attachment: null },
    )
    return performance.now() - from
  }
  try {
    await once(0)
    const times: number[] = []
    for (let run = 1; run <= RUNS; run += 1) times.push(await once(run))
    return times
  } finally {
    await reporter.close()
  }
}

export const reportBenchmarks: readonly Benchmark[] = [
  { key: 'pdf.sample', unit: 'ms', bar: 1000, run: samplePdf },
]
