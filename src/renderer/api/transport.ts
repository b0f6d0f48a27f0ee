// The page's end of both transports: Electron's bridge when the shell offers one, otherwise HTTP to the
// server that served this page. Nothing else in the page knows which it is.
import type { Bridge } from '../../shared/contract/bridge.ts'
import type { ChangeEvent } from '../../shared/contract/call.ts'
import type { CallError, Result } from '../../shared/contract/errors.ts'
import { decodeWire, encodeWire } from '../../shared/contract/wire.ts'
import { text } from '../../shared/messages/translate.ts'

declare global {
  interface Window {
    readonly shortlist?: Bridge
  }
}

/** `missed`: the stream was interrupted, so any answer may be stale. */
export type ChangeNotice = ChangeEvent | 'missed'

export interface Transport {
  /** Never rejects: a lost connection comes back as an `internal` error in words. */
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>
  readonly onChange: (listener: (notice: ChangeNotice) => void) => () => void
}

const failed = (code: CallError['code'], message: string): Result<never> => ({
  ok: false,
  error: { code, message, problems: [], reference: null },
})

function bridged(bridge: Bridge): Transport {
  return {
    async call(method, input) {
      try {
        return await bridge.call(method, input)
      } catch {
        return failed('internal', text('app.noAnswer'))
      }
    },
    onChange: (listener) => bridge.onChange(listener),
  }
}

const tokenKey = 'shortlist-token'

/** The token comes in the fragment (which no server or log sees), once; the tab keeps it. */
function takeToken(): string {
  const given = /^#token=([\w-]+)$/.exec(location.hash)?.[1]
  if (given !== undefined) {
    sessionStorage.setItem(tokenKey, given)
    history.replaceState(null, '', location.pathname)
  }
  return sessionStorage.getItem(tokenKey) ?? ''
}

/** Calls `line` for each complete line of the stream until it ends. */
async function readLines(
  body: ReadableStream<Uint8Array>,
  line: (text: string) => void,
): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const entry of lines) if (entry !== '') line(entry)
  }
}

function overHttp(): Transport {
  const token = takeToken()
  const headers = { authorization: `Bearer ${token}` }
  const listeners = new Set<(notice: ChangeNotice) => void>()
  const tell = (notice: ChangeNotice): void => {
    for (const listener of listeners) listener(notice)
  }

  const follow = async (): Promise<void> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const response = await fetch('/changes', { headers })
        // A wrong token does not become right by asking again.
        if (response.status === 401 || response.status === 403) return
        if (response.ok && response.body !== null) {
          if (attempt > 0) tell('missed')
          attempt = 1
          await readLines(response.body, (line) => tell(JSON.parse(line) as ChangeEvent))
        }
      } catch {
        // The server is away; the next call says so to the person.
      }
      await new Promise((resolve) => setTimeout(resolve, Math.min(250 * 2 ** attempt, 5_000)))
    }
  }

  let following = false
  return {
    async call(method, input) {
      if (token === '') return failed('forbidden', text('app.noToken'))
      try {
        const response = await fetch(`/call/${encodeURIComponent(method)}`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: encodeWire(input),
        })
        return decodeWire(await response.text()) as Result<unknown>
      } catch {
        return failed('internal', text('app.noAnswer'))
      }
    },
    onChange(listener) {
      listeners.add(listener)
      if (!following && token !== '') {
        following = true
        void follow()
      }
      return () => listeners.delete(listener)
    },
  }
}

export const transport: Transport =
  window.shortlist === undefined ? overHttp() : bridged(window.shortlist)
