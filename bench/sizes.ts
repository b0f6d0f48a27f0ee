// How much JavaScript is loaded before something shows: followed through the static imports of the build.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Benchmark, Samples } from './benchmark.ts'

const out = fileURLToPath(new URL('../out/', import.meta.url))
const kilobyte = 1024

/** The file and what it loads at once (static imports and requires), each counted once. */
function loadedAtOnce(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry) || !fs.existsSync(entry)) return seen
  seen.add(entry)
  const code = fs.readFileSync(entry, 'utf8')
  const atOnce = code.replace(/\.then\(\(\)\s*=>\s*require\([^)]*\)\)|\bimport\([^)]*\)/g, '')
  const pattern = /(?:\bfrom\s*|\bimport\s*|\brequire\()["'`](\.{1,2}\/[^"'`]+)["'`]/g
  for (const [, target = ''] of atOnce.matchAll(pattern))
    loadedAtOnce(path.resolve(path.dirname(entry), target), seen)
  return seen
}

const sizeOf = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + fs.statSync(file).size, 0) / kilobyte

function measured(entries: () => Iterable<string>): Samples {
  if (!fs.existsSync(path.join(out, 'main')))
    return { missing: 'there is no build (npm run build)' }
  return [sizeOf(entries())]
}

/** The page's entry, and the screens that an opened evaluation shows first. */
function page(): Set<string> {
  const assets = path.join(out, 'renderer', 'assets')
  const html = fs.readFileSync(path.join(out, 'renderer', 'index.html'), 'utf8')
  const seen = new Set<string>()
  for (const [, source = ''] of html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g))
    loadedAtOnce(path.join(out, 'renderer', source), seen)
  for (const name of fs.readdirSync(assets))
    if (/^(overview-screen|scoring-screen)-.*\.js$/.test(name))
      loadedAtOnce(path.join(assets, name), seen)
  return seen
}

export const sizeBenchmarks: readonly Benchmark[] = [
  {
    key: 'size.main',
    unit: 'KB',
    bar: 250,
    run: () =>
      measured(() =>
        loadedAtOnce(
          path.join(out, 'main', 'core.cjs'),
          loadedAtOnce(path.join(out, 'main', 'index.cjs')),
        ),
      ),
  },
  {
    key: 'size.preload',
    unit: 'KB',
    bar: 10,
    run: () => measured(() => loadedAtOnce(path.join(out, 'preload', 'preload.cjs'))),
  },
  { key: 'size.renderer', unit: 'KB', bar: 600, run: () => measured(page) },
]
