// `npm run bench [-- key…] [--json]`: prints every measurement with its bar. What needs an Electron or a build
// that is not there is left out and named on stderr.
import { type Benchmark, summary } from './benchmark.ts'

const args = process.argv.slice(2)
const json = args.includes('--json')
const wanted = args.filter((arg) => !arg.startsWith('--'))

const { engineBenchmarks } = await import('./engine.ts')
const { reportBenchmarks } = await import('./report.ts')
const { fileBenchmarks } = await import('./files.ts')
const { sizeBenchmarks } = await import('./sizes.ts')
const { sheetBenchmarks } = await import('./sheet.ts')
const { startBenchmarks } = await import('./start.ts')
const { typingBenchmarks } = await import('./typing.ts')

const benchmarks: readonly Benchmark[] = [
  ...engineBenchmarks,
  ...reportBenchmarks,
  ...fileBenchmarks,
  ...sizeBenchmarks,
  ...startBenchmarks,
  ...typingBenchmarks,
  ...sheetBenchmarks,
]

const rounded = (value: number): number => Number(value.toPrecision(4))
const results: Record<string, { value: number; unit: string; bar: number | null }> = {}
for (const benchmark of benchmarks) {
  if (wanted.length > 0 && !wanted.some((key) => benchmark.key.startsWith(key))) continue
  const samples = await benchmark.run()
  if ('missing' in samples) {
    console.error(`${benchmark.key}: not measured, ${samples.missing}`)
    continue
  }
  const { key, unit, bar } = benchmark
  const value = rounded(summary(benchmark, samples))
  results[key] = { value, unit, bar }
  if (!json) {
    const verdict =
      bar === null ? '' : value <= bar ? `  (bar ${bar})` : `  ABOVE ITS BAR of ${bar}`
    console.log(`${key.padEnd(36)} ${String(value).padStart(10)} ${unit}${verdict}`)
  }
}
if (json) console.log(JSON.stringify(results))
process.exit(0)
