// What one benchmark is, and how its samples become one number.

export interface Benchmark {
  readonly key: string
  readonly unit: 'ms' | 'KB' | 'ratio' | 'MB'
  /** The number to stay under; null: shown only. */
  readonly bar: number | null
  /** Samples; null with a reason when this machine lacks what it needs. */
  readonly run: () => Samples | Promise<Samples>
}

export type Samples = readonly number[] | { readonly missing: string }

/** Nearest-rank percentile of samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** p95 where the key says so, else the median. */
export function summary(benchmark: Benchmark, samples: readonly number[]): number {
  return percentile(samples, benchmark.key.endsWith('.p95') ? 0.95 : 0.5)
}
