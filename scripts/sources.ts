// Whether the build in `out/` is as new as what it is made of, so that `npm start` builds only when needed.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

const made = ['out/main/index.cjs', 'out/preload/preload.cjs', 'out/renderer-files.json']
const madeFrom = ['src', 'package.json', 'package-lock.json', 'electron.vite.config.ts']

function newestBelow(path: string): number {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestBelow(join(path, name))),
    found.mtimeMs,
  )
}

export function isBuilt(): boolean {
  try {
    const oldest = Math.min(...made.map((file) => statSync(join(root, file)).mtimeMs))
    return madeFrom.every((path) => newestBelow(join(root, path)) <= oldest)
  } catch {
    return false
  }
}
