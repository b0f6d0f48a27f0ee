// `npm start`: builds when the sources are newer, then opens the app in Electron, or, where that cannot be
// had or there is no display, as a page that this machine serves to itself.
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { hasDisplay } from './display.ts'
import { fetchElectron, findElectron } from './find-electron.ts'
import { isBuilt, root } from './sources.ts'

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

function build(): void {
  say('Building Shortlist (a few seconds, only after a change)…')
  const command = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'build'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status === 0) return
  process.stderr.write(stdout + stderr)
  process.exit(1)
}

/** Runs until it ends; its exit code becomes ours. */
function run(command: string, args: readonly string[]): void {
  const child = spawn(command, args, { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)))
}

function runElectron(electron: string, given: readonly string[]): void {
  // Chromium's sandbox refuses to run as root; anywhere else it stays on.
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  if (isRoot)
    say('Running as root: Chromium’s sandbox is off. Use an ordinary account for real work.')
  run(electron, [root, ...(isRoot ? ['--no-sandbox'] : []), ...given])
}

function serve(reason: string, given: readonly string[]): void {
  say(`${reason}: Shortlist is served to your browser instead.`)
  const data = given.indexOf('--data')
  const passed = data === -1 ? [] : given.slice(data, data + 2)
  if (given.length > passed.length)
    say('A file given here is not opened in the browser: use “Open file…” in the page.')
  run(process.execPath, [join(root, 'src', 'main', 'cli.ts'), 'serve', ...passed])
}

async function start(given: readonly string[]): Promise<void> {
  if (!isBuilt()) build()
  if (!hasDisplay) return serve('There is no display for a window', given)
  const found = findElectron()
  if (found !== null) return runElectron(found, given)
  say('Electron is not here yet: fetching it (20 seconds at most)…')
  const fetched = (await fetchElectron()) ? findElectron() : null
  if (fetched !== null) return runElectron(fetched, given)
  serve('Electron could not be fetched (“npx install-electron” tries without a limit)', given)
}

await start(process.argv.slice(2))
