// Whole commands and large files: a stream of a thousand computations, a document of 100,000 scores.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseDocument } from '../src/main/files/document.ts'
import type { Benchmark } from './benchmark.ts'
import { largeDocument } from './large-document.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

const timed = (body: () => unknown): number => {
  const start = performance.now()
  body()
  return performance.now() - start
}

function thousandRequests(): string {
  const matrix = Array.from({ length: 20 }, (_, row) =>
    Array.from({ length: 10 }, (_, column) => ((row + 1) * (column + 3)) % 17),
  )
  return Array.from({ length: 1_000 }, (_, id) =>
    JSON.stringify({ id, operation: 'rank-table', input: { matrix, method: 'topsis' } }),
  ).join('\n')
}

export const fileBenchmarks: readonly Benchmark[] = [
  {
    key: 'compute.lines.1000',
    unit: 'ms',
    bar: 3_000,
    run: () => {
      const input = thousandRequests()
      return Array.from({ length: 5 }, () =>
        timed(() =>
          spawnSync(process.execPath, ['src/main/cli.ts', 'compute', '--lines'], {
            cwd: root,
            input,
            maxBuffer: 64 * 1024 * 1024,
          }),
        ),
      )
    },
  },
  {
    key: 'document.parse.100000',
    unit: 'ms',
    bar: 1_500,
    run: () => {
      const bytes = largeDocument({ agencies: 200, criteria: 50, evaluators: 10 })
      return Array.from({ length: 5 }, () => timed(() => parseDocument(bytes)))
    },
  },
]
