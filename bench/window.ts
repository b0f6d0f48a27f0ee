// The real app in a real window, driven over Chromium's own protocol: Electron where its program is, else a
// browser on the served page. Nothing is attached before the page has come to rest.
import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasDisplay } from '../scripts/display.ts'
import { findChromium } from '../scripts/find-chromium.ts'
import { findElectron } from '../scripts/find-electron.ts'
import { root } from '../scripts/sources.ts'
import { attach, type Debugger } from './debugger.ts'

export interface AppWindow {
  readonly page: Debugger
  /** When the program was started, in milliseconds since 1970. */
  readonly begun: number
  /** Every process of the app, with those that it started. */
  readonly processes: () => readonly number[]
  readonly close: () => Promise<void>
}

export type Missing = { readonly missing: string }

const emptyWindow = path.join(root, 'bench', 'empty-window')
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Why there can be no window here; null: there can. */
export const whyNoElectron = (): Missing | null => {
  if (findElectron() === null) return { missing: 'there is no Electron program' }
  if (!hasDisplay) return { missing: 'there is no display' }
  if (!fs.existsSync(path.join(root, 'out', 'main', 'index.cjs')))
    return { missing: 'there is no build (npm run build)' }
  return null
}

export const whyNoWindow = (): Missing | null => {
  const reason = whyNoElectron()
  if (reason === null || !fs.existsSync(path.join(root, 'out', 'renderer'))) return reason
  return findChromium() === null ? reason : null
}

/** Resolves with the first match of `pattern` in what the process says. */
function said(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const read = (chunk: Buffer): void => {
      text += chunk.toString()
      const found = pattern.exec(text)?.[0]
      if (found !== undefined) resolve(found)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.on('exit', (code) => reject(new Error(`it ended with ${code}: ${text}`)))
  })
}

/** The process and all below it, from the kernel's own list. */
function familyOf(pid: number): readonly number[] {
  const parents = new Map<number, number>()
  for (const name of fs.readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)))
    try {
      const stat = fs.readFileSync(`/proc/${name}/stat`, 'utf8')
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
    } catch {
      // It has ended since.
    }
  const family = [pid]
  for (const member of family)
    for (const [child, parent] of parents) if (parent === member) family.push(child)
  return family
}

const debuggerPattern = /ws:\/\/127\.0\.0\.1:\d+\/devtools\/\S+/

async function start(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  rest: number,
): Promise<AppWindow> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'shortlist-bench-profile-'))
  const begun = performance.timeOrigin + performance.now()
  const child = spawn(
    program,
    [...args, ...asRoot, '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    { env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const close = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), 5_000)
    if (child.exitCode === null && child.signalCode === null) await ended
    clearTimeout(late)
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const address = await said(child, debuggerPattern)
    await sleep(rest)
    const page = await attach(address)
    return {
      page,
      begun,
      processes: () => familyOf(child.pid ?? 0),
      async close() {
        page.close()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** `dataDir` null: the empty window. `rest`: how long the window is left alone before anybody looks. */
export const openElectron = (dataDir: string | null, rest = 1_500): Promise<AppWindow> =>
  dataDir === null
    ? start(findElectron() ?? '', [emptyWindow], {}, rest)
    : start(findElectron() ?? '', [root], { SHORTLIST_DATA: dataDir }, rest)

async function openChromium(dataDir: string | null): Promise<AppWindow> {
  const browser = ['--no-first-run', '--disable-background-networking', '--window-size=1280,800']
  const headless = hasDisplay ? [] : ['--headless=new']
  const open = (url: string): Promise<AppWindow> =>
    start(findChromium() ?? '', [...browser, ...headless, `--app=${url}`], {}, 1_500)
  if (dataDir === null) return open(`file://${path.join(emptyWindow, 'index.html')}`)
  const server = spawn(
    process.execPath,
    [path.join(root, 'src', 'main', 'cli.ts'), 'serve', '--data', dataDir, '--no-open'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const window = await open(await said(server, /http:\/\/\S+#token=\S+/))
  return {
    ...window,
    processes: () => [...window.processes(), ...familyOf(server.pid ?? 0)],
    async close() {
      await window.close()
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await ended
    },
  }
}

/** The app on this library, or the empty window, in whichever host is here; ask `whyNoWindow` first. */
export const openApp = (dataDir: string | null): Promise<AppWindow> =>
  whyNoElectron() === null ? openElectron(dataDir) : openChromium(dataDir)
