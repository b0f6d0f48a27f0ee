// The same app without Electron: a web server on this machine only, for machines where Electron cannot be
// had and for those without a display. Who has the printed address, with its key, may use the app.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { startCore } from './core-client.ts'
import { bareHost } from './host.ts'
import { listStaticFiles } from './static-files.ts'
import { createHttp } from './transports/http.ts'

export interface ServeOptions {
  readonly dataDir: string
  /** null: any free one. */
  readonly port: number | null
  /** Whether to show the address in a browser, if there is a display. */
  readonly open: boolean
  /** The folder that holds `out/` and `resources/`. */
  readonly appRoot: string
  readonly version: string
}

export interface Served {
  /** With the key in its fragment. */
  readonly url: string
  close(): Promise<void>
}

/** A reason that a person can act on; nothing is left running. */
export class CannotServe extends Error {}

const address = '127.0.0.1'

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new CannotServe(
              `Port ${port} is in use by another program. Choose another with --port, or leave it out to get a free one.`,
            )
          : error.code === 'EACCES'
            ? new CannotServe(`Port ${port} is reserved by the system. Choose one above 1023.`)
            : error,
      )
    })
    server.listen(port, address, () => {
      const bound = server.address()
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port)
    })
  })
}

export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Long enough for a browser that starts slowly. */
const leadsFor = 60_000

/**
 * Best effort: the address is printed anyway. The browser is given a page in `folder` that leads to it and that only
 * this user can read, for whoever is on the machine can read the arguments of a process, and the key with them.
 */
function showInBrowser(url: string, folder: string): void {
  const page = join(folder, 'open-in-browser.html')
  const remove = (): void => rmSync(page, { force: true })
  try {
    remove()
    const leading = `<!doctype html><meta http-equiv="refresh" content="0; url=${url}"><title>Shortlist</title>`
    writeFileSync(page, leading, { mode: 0o600, flag: 'wx' })
  } catch {
    return
  }
  process.once('exit', remove)
  setTimeout(remove, leadsFor).unref()
  const shown = pathToFileURL(page).href
  const [command, ...args] =
    process.platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler', shown]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', shown]
  const child = spawn(command as string, args, { detached: true, stdio: 'ignore' })
  child.on('error', () => undefined)
  child.unref()
}

/** Prints the address, and closes tidily when it is told to stop. Rejects as `startServer` does. */
export async function runServe(options: ServeOptions): Promise<Served> {
  const served = await startServer(options)
  process.stdout.write(`Shortlist is ready at ${served.url} (stop with Ctrl+C)\n`)
  if (options.open && hasDisplay()) showInBrowser(served.url, options.dataDir)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void served.close().then(() => process.exit(0)))
  return served
}

/** Rejects with `CannotServe` or `CannotOpenLibrary`, both in words. */
export async function startServer(options: Omit<ServeOptions, 'open'>): Promise<Served> {
  let files: ReturnType<typeof listStaticFiles>
  try {
    files = listStaticFiles(join(options.appRoot, 'out'))
  } catch {
    throw new CannotServe('The page has not been built yet. Run “npm run build”, then try again.')
  }
  const core = await startCore(
    {
      workerFile: new URL('./core.ts', import.meta.url),
      reportWorkerFile: new URL('./report/worker.ts', import.meta.url),
      workbookWorkerFile: new URL('./files/workbook/worker.ts', import.meta.url),
      dataDir: options.dataDir,
      appRoot: options.appRoot,
      version: options.version,
    },
    bareHost,
  )
  const token = randomBytes(16).toString('base64url')
  let hosts: readonly string[] = []
  const http = createHttp({ core, files, token, hosts: () => hosts })
  const answer = getRequestListener(http.fetch, { overrideGlobalObjects: false })
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void answer(request, response)
  })
  // Generous for a person's own machine, finite for a socket that says nothing.
  server.headersTimeout = 10_000
  server.requestTimeout = 120_000

  let port: number
  try {
    port = await listen(server, options.port ?? 0)
  } catch (error) {
    await core.close()
    throw error
  }
  hosts = [`${address}:${port}`, `localhost:${port}`]
  const url = `http://${address}:${port}/#token=${token}`

  let closed: Promise<void> | null = null
  const close = (): Promise<void> => {
    closed ??= (async () => {
      http.close()
      // At once, or a report in the making would hold its connection, and that the server.
      const tidied = core.close()
      await new Promise<void>((resolve) => {
        // A connection is idle only when what it carried has been sent, so ask more than once.
        const sweep = setInterval(() => server.closeIdleConnections(), 20)
        server.close(() => {
          clearInterval(sweep)
          resolve()
        })
        // Calls that run are answered; a client that does not go away is not waited for.
        setTimeout(() => server.closeAllConnections(), 2_000).unref()
      })
      await tidied
    })()
    return closed
  }
  // Without the library there is nothing to serve; who asks then gets no answer instead of a wrong one.
  void core.stopped.then(() => close())
  return { url, close }
}
