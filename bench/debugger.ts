// Chromium's own protocol over a WebSocket, as little of it as a measurement needs: a driver that listens to
// everything would slow down what is measured.

/** A key, pressed and let go. */
export interface Press {
  readonly key: string
  readonly code: string
  readonly keyCode: number
  /** What it types; null: nothing. */
  readonly text: string | null
  readonly modifiers: readonly (keyof typeof modifierBits)[]
  /** What the browser's own keys would do with it, such as `paste`; null: nothing. */
  readonly command: string | null
}

/** As the protocol adds them up. */
const modifierBits = { Alt: 1, Control: 2, Shift: 8 } as const

/** A key that types nothing. */
export const key = (
  name: string,
  keyCode: number,
  more: Partial<Pick<Press, 'modifiers' | 'command' | 'code'>> = {},
): Press => ({ key: name, code: name, keyCode, text: null, modifiers: [], command: null, ...more })

/** A letter or digit, typed. */
export const letter = (sign: string): Press => {
  const upper = sign.toUpperCase()
  const code = /\d/.test(sign) ? `Digit${sign}` : `Key${upper}`
  return { ...key(sign, upper.charCodeAt(0)), code, text: sign }
}

export interface Debugger {
  /** Of the page. */
  send(method: string, params?: object): Promise<unknown>
  /** The value of an expression in the page, awaited. */
  evaluate<Value>(expression: string): Promise<Value>
  press(press: Press): Promise<void>
  /** The middle of the first element that matches. */
  click(selector: string): Promise<void>
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
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const { result, exceptionDetails } = (await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as Evaluated
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as Value
  }
  return {
    send,
    evaluate,
    async press({ key: name, code, keyCode, text, modifiers, command }) {
      const common = {
        key: name,
        code,
        windowsVirtualKeyCode: keyCode,
        nativeVirtualKeyCode: keyCode,
        modifiers: modifiers.reduce((sum, modifier) => sum + modifierBits[modifier], 0),
      }
      await send('Input.dispatchKeyEvent', {
        type: text === null ? 'rawKeyDown' : 'keyDown',
        ...common,
        ...(text === null ? {} : { text, unmodifiedText: text }),
        ...(command === null ? {} : { commands: [command] }),
      })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...common })
    },
    async click(selector) {
      const { x, y } = await evaluate<{ readonly x: number; readonly y: number }>(`(() => {
        const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      })()`)
      const at = { x, y, button: 'left', clickCount: 1 }
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at })
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at })
    },
    close: () => socket.close(),
  }
}
