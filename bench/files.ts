// Whole commands and large files: a stream of a thousand computations, a document of 100,000 scores.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseDocument } from '../src/main/files/document.ts'
import type { Benchmark } from './benchmark.ts'

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

function largeDocument(): Uint8Array {
  const ids = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `${prefix}${index}`, name: prefix }))
  const agencies = ids('a', 200)
  const criteria = ids('c', 50).map((criterion) => ({ ...criterion, weight: 1 }))
  const evaluators = ids('e', 10)
  const scores = agencies.flatMap((a) =>
    criteria.flatMap((c) =>
      evaluators.map((e) => ({ agency: a.id, criterion: c.id, evaluator: e.id, value: 5 })),
    ),
  )
  return new TextEncoder().encode(
    JSON.stringify({
      format: 'shortlist-evaluation',
      version: 1,
      evaluation: { title: 'Large' },
      criteria,
      agencies,
      evaluators,
      scores,
    }),
  )
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
      const bytes = largeDocument()
      return Array.from({ length: 5 }, () => timed(() => parseDocument(bytes)))
    },
  },
]
