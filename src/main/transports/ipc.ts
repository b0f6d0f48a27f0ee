// The page's calls over Electron's IPC. A message counts only when it comes from our own origin, in the main
// frame of a window that is alive: whatever else a page might manage to load reaches nothing.
import {
  type BrowserWindow,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  ipcMain,
  type WebContents,
} from 'electron'
import type { OpenedFile, PageState } from '../../shared/contract/bridge.ts'
import type { ChangeEvent } from '../../shared/contract/call.ts'
import type { CallError, Result } from '../../shared/contract/errors.ts'
import type { Core } from '../core-client.ts'
import { ownerSession } from '../session.ts'
import { channels, readCall, readPageState } from './channels.ts'

const refused = (code: CallError['code'], message: string): Result<never> => ({
  ok: false,
  error: { code, message, problems: [], reference: null },
})

export interface IpcOptions {
  /** Settles when the library is open. */
  readonly core: Promise<Core>
  /** As `scheme://host`. */
  readonly origin: string
  /** The window that may speak, if there is one now. */
  readonly window: () => BrowserWindow | null
  readonly onState: (state: PageState) => void
}

export interface PageChannel {
  readonly sendCommand: (command: string) => void
  /** Kept until a page listens. */
  readonly sendFile: (file: OpenedFile) => void
}

export function connectPage({ core, origin, window, onState }: IpcOptions): PageChannel {
  const waiting: OpenedFile[] = []
  let listener: WebContents | null = null
  /** Those that tell when they listen no more: every load of a page says anew that it listens. */
  const followed = new WeakSet<WebContents>()

  const trusted = (event: IpcMainEvent | IpcMainInvokeEvent): boolean => {
    const ours = window()
    if (ours === null || ours.isDestroyed() || ours.webContents.isDestroyed()) return false
    const frame = event.senderFrame
    return (
      event.sender === ours.webContents &&
      frame !== null &&
      frame === ours.webContents.mainFrame &&
      frame.url.startsWith(`${origin}/`)
    )
  }
  const send = (channel: string, value: ChangeEvent | string | OpenedFile): boolean => {
    const ours = window()
    if (ours === null || ours.isDestroyed() || ours.webContents.isCrashed()) return false
    ours.webContents.send(channel, value)
    return true
  }
  const flush = (): void => {
    while (listener !== null && waiting.length > 0) {
      const file = waiting.shift()
      if (file === undefined || !send(channels.openFile, file)) return
    }
  }

  ipcMain.handle(channels.call, async (event, ...args: unknown[]): Promise<Result<unknown>> => {
    if (!trusted(event)) return refused('forbidden', 'Only the Shortlist window may ask this.')
    const call = readCall(args)
    if (call === null) return refused('validation', 'A call is a method name and an input.')
    return (await core).dispatch(ownerSession, call.method, call.input)
  })
  ipcMain.on(channels.tell, (event, ...args: unknown[]) => {
    const state = trusted(event) ? readPageState(args) : null
    if (state !== null) onState(state)
  })
  ipcMain.on(channels.listening, (event) => {
    if (!trusted(event)) return
    const page = event.sender
    listener = page
    if (!followed.has(page)) {
      followed.add(page)
      const forget = (): void => {
        if (listener === page) listener = null
      }
      // A page that is loaded anew has no listener until it says so again.
      page.on('did-navigate', forget)
      page.on('render-process-gone', forget)
      page.on('destroyed', forget)
    }
    flush()
  })
  void core.then(
    (opened) => opened.onChange((event) => send(channels.change, event)),
    // Whoever started the core tells the person.
    () => undefined,
  )

  return {
    sendCommand: (command) => void send(channels.command, command),
    sendFile(file) {
      waiting.push(file)
      flush()
    },
  }
}
