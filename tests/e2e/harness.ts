// Starts the real app over either host, so that one specification runs in both: Electron's window, or the
// server and a browser. Each test has a library of its own and ends without a policy violation.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Browser,
  test as base,
  chromium,
  type ElectronApplication,
  _electron as electron,
  expect,
  type Page,
} from '@playwright/test'
import { findChromium } from '../../scripts/find-chromium.ts'
import { findElectron } from '../../scripts/find-electron.ts'
import { root } from '../../scripts/sources.ts'

export type HostName = 'electron' | 'chromium'

export interface HostOptions {
  readonly host: HostName
}

export interface LaunchedApp {
  readonly page: Page
  /** Electron's own handle; null in a browser. */
  readonly shell: ElectronApplication | null
  /** The served address with its key; null in Electron. */
  readonly url: string | null
  /** The next files that the app saves go to `path` instead of asking a person. */
  readonly saveDialogTo: (path: string) => Promise<void>
  /** What the content security policy had to stop since the page was loaded. */
  readonly violations: () => Promise<readonly string[]>
  /** As if the power went: the process that keeps the library is gone at once. */
  readonly kill: () => Promise<void>
  readonly close: () => Promise<void>
}

export interface LaunchOptions {
  readonly host: HostName
  readonly dataDir: string
  /** Documents given on the command line; Electron only. */
  readonly documents?: readonly string[]
}

export const launchApp = (options: LaunchOptions): Promise<LaunchedApp> =>
  options.host === 'electron' ? launchElectron(options) : launchChromium(options)

const gone = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

/** Buffered reports reach back to the document's start, before any listener could be added. */
const violationsOf = (page: Page) => (): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const found: string[] = []
        const observer = new ReportingObserver(
          (reports) => {
            for (const report of reports) found.push(JSON.stringify(report.body))
          },
          { types: ['csp-violation'], buffered: true },
        )
        observer.observe()
        // Reports come in a task of their own.
        setTimeout(() => resolve(found), 50)
      }),
  )

async function launchElectron({ dataDir, documents = [] }: LaunchOptions): Promise<LaunchedApp> {
  if (findElectron() === null) throw new Error('Electron is not on this machine')
  // Without `executablePath` (the package's own is the same) Playwright holds the app back until it listens:
  // attached in the middle of a start, it waits for ever for a page that it missed.
  const shell = await electron.launch({
    args: [root, '--no-sandbox', ...documents],
    env: { ...process.env, SHORTLIST_DATA: dataDir } as Record<string, string>,
  })
  const child = shell.process()
  const page = await shell.firstWindow()
  await page.waitForLoadState()
  return {
    page,
    shell,
    url: null,
    async saveDialogTo(path) {
      await shell.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, path)
    },
    violations: violationsOf(page),
    async kill() {
      child.kill('SIGKILL')
      await gone(child)
    },
    close: () => shell.close(),
  }
}

/** Resolves with the address that the server prints when it is ready. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const read = (chunk: Buffer): void => {
      printed += chunk.toString()
      const url = /http:\/\/\S+#token=\S+/.exec(printed)?.[0]
      if (url !== undefined) resolve(url)
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.on('exit', (code) => reject(new Error(`serve ended with ${code}: ${printed}`)))
  })
}

let browser: Promise<Browser> | null = null

/** One for all tests of this process, which ends with it: a start takes longer than most tests. */
function sharedBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('Chromium is not on this machine')
  browser ??= chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  return browser
}

async function launchChromium({ dataDir }: LaunchOptions): Promise<LaunchedApp> {
  const server = spawn(
    process.execPath,
    [join(root, 'src', 'main', 'cli.ts'), 'serve', '--data', dataDir, '--no-open'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const url = await addressOf(server)
  const context = await (await sharedBrowser()).newContext({
    viewport: { width: 1280, height: 800 },
  })
  const page = await context.newPage()
  await page.goto(url)
  const stop = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    server.kill(signal)
    await gone(server)
    await context.close()
  }
  let saveTo: string | null = null
  page.on('download', (download) => {
    const path = saveTo
    if (path === null) return
    // Whole or not at all, as Electron's dialog would: whoever waits for the file may read it at once.
    void download.saveAs(`${path}.part`).then(() => renameSync(`${path}.part`, path))
  })
  return {
    page,
    shell: null,
    url,
    saveDialogTo(path) {
      saveTo = path
      return Promise.resolve()
    },
    violations: violationsOf(page),
    kill: () => stop('SIGKILL'),
    close: () => stop('SIGTERM'),
  }
}

interface Fixtures {
  /** Empty, and removed afterwards. */
  readonly dataDir: string
  /** For tests that start the app more than once; what still runs is closed afterwards. */
  readonly launch: (options?: Partial<LaunchOptions>) => Promise<LaunchedApp>
  /** One app, started on the empty library. */
  readonly app: LaunchedApp
}

export const test = base.extend<HostOptions & Fixtures>({
  host: ['electron', { option: true }],
  dataDir: async ({ host }, provide) => {
    const folder = mkdtempSync(join(tmpdir(), `shortlist-${host}-`))
    await provide(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  launch: async ({ host, dataDir }, provide) => {
    const running = new Set<LaunchedApp>()
    await provide(async (options = {}) => {
      const app = await launchApp({ host, dataDir, ...options })
      const ending =
        (end: () => Promise<void>): (() => Promise<void>) =>
        () => {
          running.delete(tracked)
          return end()
        }
      const tracked: LaunchedApp = { ...app, kill: ending(app.kill), close: ending(app.close) }
      running.add(tracked)
      return tracked
    })
    for (const app of Array.from(running)) {
      const violations = app.page.isClosed() ? [] : await app.violations()
      await app.close()
      expect(violations, 'the content security policy had nothing to stop').toEqual([])
    }
  },
  app: async ({ launch }, provide) => provide(await launch()),
})

export { expect }

/** As a spreadsheet program puts cells on the clipboard. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const data = new DataTransfer()
    data.setData('text/plain', content)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, text)
}
