// Chromium's own protocol over a WebSocket, as little of it as a measurement needs: a driver that listens to
// everything would slow down what is measured.

export interface Debugger {
  /** Of the page. */
  send(method: string, params?: object): Promise<unknown>
  /** The value of an expression in the page, awaited. */
  evaluate<Value>(expression: string): Promise<Value>
  /** A key, pressed and let go; `text` for those that type something. */
  press(key: string, code: string, keyCode: number, text?: string): Promise<void>
  close(): void
}

interface Target {
  readonly type: string
  readonly url: string
  readonly webSocketDebuggerUrl: string
}

interface Reply {
  readonly id?: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

interface Evaluated {
  readonly result: { readonly value?: unknown }
  readonly exceptionDetails?: {
    readonly text: string
    readonly exception?: { readonly description?: string }
  }
}

/** `address`: as Chromium prints it on stderr (`ws://127.0.0.1:…`). */
export async function attach(address: string): Promise<Debugger> {
  const answer = await fetch(`http://${new URL(address).host}/json/list`)
  const targets = (await answer.json()) as readonly Target[]
  const page = targets.find(({ type, url }) => type === 'page' && !url.startsWith('chrome'))
  if (page === undefined) throw new Error('there is no page to measure')
  const socket = new WebSocket(page.webSocketDebuggerUrl)
  const waiting = new Map<number, (reply: Reply) => void>()
  let lastId = 0
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('error', () => reject(new Error('the debugger does not answer')))
  })
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply
    if (reply.id === undefined) return
    waiting.get(reply.id)?.(reply)
    waiting.delete(reply.id)
  })
  const send = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastId += 1
      waiting.set(lastId, ({ result, error }) =>
        error === undefined ? resolve(result) : reject(new Error(`${method}: ${error.message}`)),
      )
      socket.send(JSON.stringify({ id: lastId, method, params }))
    })
  return {
    send,
    async evaluate<Value>(expression: string) {
      const { result, exceptionDetails } = (await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      })) as Evaluated
      if (exceptionDetails !== undefined)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value as Value
    },
    async press(key, code, keyCode, text) {
      const common = { key, code, windowsVirtualKeyCode: keyCode, nativeVirtualKeyCode: keyCode }
      const typed = text === undefined ? {} : { text, unmodifiedText: text }
      const type = text === undefined ? 'rawKeyDown' : 'keyDown'
      await send('Input.dispatchKeyEvent', { type, ...common, ...typed })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...common })
    },
    close: () => socket.close(),
  }
}
