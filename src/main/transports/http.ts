// The app over HTTP for `serve`: the page, its calls, and the changes as a stream. Host and Origin are
// checked before anything else (a foreign page must not reach us by DNS rebinding), then the token.
import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type CallError, errorStatus, type Result } from '../../shared/contract/errors.ts'
import { backupLimit, type FileLimit, fileLimit } from '../../shared/contract/files.ts'
import { decodeWire, encodeWire } from '../../shared/contract/wire.ts'
import type { Core } from '../core-client.ts'
import { ownerSession } from '../session.ts'
import { pageHeaders, type StaticFiles } from '../static-files.ts'

/** The largest file as base64 in JSON, and room for what is around it. */
const bodyOf = ({ bytes, mebibytes }: FileLimit): ReturnType<typeof bodyLimit> =>
  bodyLimit({
    maxSize: Math.ceil(bytes / 3) * 4 + 1024 * 1024,
    onError: () => refusal('validation', `The input is larger than ${mebibytes} MiB.`, 413),
  })
/** So that a stream nobody reads any more is noticed. */
const heartbeat = 20_000

export interface HttpOptions {
  readonly core: Core
  readonly files: StaticFiles
  readonly token: string
  /** As in the Host header, such as `127.0.0.1:4711`; asked for each request: the port is known late. */
  readonly hosts: () => readonly string[]
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const json = (
  result: Result<unknown>,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(encodeWire(result), {
    status,
    headers: { ...pageHeaders, 'Content-Type': 'application/json', ...headers },
  })

const refusal = (
  code: CallError['code'],
  message: string,
  status: number = errorStatus[code],
  headers: Readonly<Record<string, string>> = {},
): Response =>
  json({ ok: false, error: { code, message, problems: [], reference: null } }, status, headers)

const fileBody = bodyOf(fileLimit)
const backupBody = bodyOf(backupLimit)

export interface HttpTransport {
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** Ends the streams, which would otherwise keep the server from closing. */
  readonly close: () => void
}

export function createHttp({ core, files, token, hosts }: HttpOptions): HttpTransport {
  const app = new Hono()
  const expected = digest(`Bearer ${token}`)
  const streams = new Set<() => void>()

  app.use(async (context, next) => {
    const host = context.req.header('host') ?? ''
    const origin = context.req.header('origin')
    const origins = hosts().map((known) => `http://${known}`)
    if (!hosts().includes(host))
      return refusal('forbidden', 'This address is not the one that Shortlist serves.', 403)
    // A browser names the origin of every POST; what does not is no page of ours.
    if (origin === undefined ? context.req.method === 'POST' : !origins.includes(origin))
      return refusal('forbidden', 'Only the page that Shortlist serves may ask this.', 403)
    return next()
  })

  const withToken: Parameters<typeof app.use>[1] = async (context, next) => {
    const given = digest(context.req.header('authorization') ?? '')
    if (!timingSafeEqual(given, expected))
      return refusal(
        'forbidden',
        'The key is missing or not the one of this start. Open the address that “shortlist serve” printed.',
        401,
      )
    return next()
  }

  app.post(
    '/call/:method',
    withToken,
    (context, next) =>
      (context.req.param('method') === 'history.restore' ? backupBody : fileBody)(context, next),
    async (context) => {
      let input: unknown
      try {
        input = decodeWire(await context.req.text())
      } catch {
        return refusal('validation', 'The input is not the JSON that the page sends.')
      }
      const result = await core.dispatch(ownerSession, context.req.param('method'), input)
      return json(result, result.ok ? 200 : errorStatus[result.error.code])
    },
  )

  app.get('/changes', withToken, () => {
    const encoder = new TextEncoder()
    let end = (): void => undefined
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const write = (text: string): void => controller.enqueue(encoder.encode(text))
        const stop = core.onChange((event) => write(`${JSON.stringify(event)}\n`))
        const beat = setInterval(() => write('\n'), heartbeat)
        // The page knows from the first byte that it is listening.
        write('\n')
        end = () => {
          streams.delete(close)
          clearInterval(beat)
          stop()
        }
        const close = (): void => {
          end()
          controller.close()
        }
        streams.add(close)
      },
      cancel: () => end(),
    })
    return new Response(body, {
      headers: { ...pageHeaders, 'Content-Type': 'application/x-ndjson' },
    })
  })

  const wrongMethod = (allowed: string) => (): Response =>
    refusal('validation', `Use ${allowed} here.`, 405, { Allow: allowed })
  app.all('/call/:method', wrongMethod('POST'))
  app.all('/changes', wrongMethod('GET'))

  app.all('*', async (context) => {
    const { pathname } = new URL(context.req.url)
    const file = files.get(pathname)
    if (file === undefined) return refusal('not_found', 'There is nothing here.')
    if (context.req.method !== 'GET') return wrongMethod('GET')()
    return new Response(file.read(), {
      headers: { ...pageHeaders, 'Content-Type': file.type },
    })
  })
  app.onError(() => refusal('internal', 'Something failed. What was saved is safe; try again.'))

  return {
    fetch: (request) => app.fetch(request),
    close() {
      // Each takes itself out of the set, which a set allows while it is gone through.
      for (const close of streams) close()
    },
  }
}
