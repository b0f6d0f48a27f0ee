// All that the page gets from Electron: one call, three events, one note about itself and how the system writes
// numbers. No module, no channel name and no event object crosses over.
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Bridge } from '../shared/contract/bridge.ts'
import { channels } from './transports/channels.ts'

type Answer = ReturnType<Bridge['call']>
type Change = Parameters<Parameters<Bridge['onChange']>[0]>[0]

const listen = <Value>(channel: string, listener: (value: Value) => void): (() => void) => {
  const handler = (_: IpcRendererEvent, value: Value): void => listener(value)
  ipcRenderer.on(channel, handler)
  return () => {
    ipcRenderer.removeListener(channel, handler)
  }
}

const ask = (method: string, input: unknown): Answer =>
  ipcRenderer.invoke(channels.call, method, input)

/** The page's first question is on its way while the page itself is loaded. */
let opening: Answer | null = ask('evaluations.opening', {})
/** Changes since then, which the page could not hear yet. */
const missed: Change[] = []
const stopKeeping = listen<Change>(channels.change, (event) => missed.push(event))

const localeSwitch = '--system-locale='
const given = process.argv.find((argument) => argument.startsWith(localeSwitch))

const bridge: Bridge = {
  systemLocale: given?.slice(localeSwitch.length) || null,
  call(method, input) {
    if (method !== 'evaluations.opening' || opening === null) return ask(method, input)
    const early = opening
    opening = null
    // Refused if it was sent before main knew the page as ours.
    return early.then((result) => (result.ok ? result : ask(method, input)))
  },
  onChange(listener) {
    const stop = listen(channels.change, listener)
    stopKeeping()
    for (const event of missed.splice(0)) listener(event)
    return stop
  },
  onCommand: (listener) => listen(channels.command, listener),
  onOpenFile: (listener) => {
    const stop = listen(channels.openFile, listener)
    ipcRenderer.send(channels.listening)
    return stop
  },
  tell: (state) => ipcRenderer.send(channels.tell, state),
}

contextBridge.exposeInMainWorld('shortlist', bridge)
