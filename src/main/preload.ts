// All that the page gets from Electron: one call, three events and one note about itself. No module, no
// channel name and no event object crosses over.
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Bridge } from '../shared/contract/bridge.ts'
import { channels } from './transports/channels.ts'

const listen = <Value>(channel: string, listener: (value: Value) => void): (() => void) => {
  const handler = (_: IpcRendererEvent, value: Value): void => listener(value)
  ipcRenderer.on(channel, handler)
  return () => {
    ipcRenderer.removeListener(channel, handler)
  }
}

const bridge: Bridge = {
  call: (method, input) => ipcRenderer.invoke(channels.call, method, input),
  onChange: (listener) => listen(channels.change, listener),
  onCommand: (listener) => listen(channels.command, listener),
  onOpenFile: (listener) => {
    const stop = listen(channels.openFile, listener)
    ipcRenderer.send(channels.listening)
    return stop
  },
  tell: (state) => ipcRenderer.send(channels.tell, state),
}

contextBridge.exposeInMainWorld('shortlist', bridge)
