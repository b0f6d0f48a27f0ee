import { EventEmitter } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const { app, ipcMain, shell } = vi.hoisted(() => {
  const { EventEmitter: Emitter } = require('node:events') as typeof import('node:events')
  return {
    app: Object.assign(new Emitter(), { getPath: (): string => '' }),
    ipcMain: Object.assign(new Emitter(), { handle: () => undefined }),
    shell: { openPath: async (): Promise<string> => '' },
  }
})
vi.mock('electron', () => ({ app, ipcMain, shell, dialog: {} }))

const { electronHost } = await import('./host-electron.ts')
const { connectPage } = await import('./transports/ipc.ts')
const { channels } = await import('./transports/channels.ts')

const origin = 'app://shortlist'

let folder = ''
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'shortlist-listeners-'))
  app.getPath = () => folder
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

describe('the shell', () => {
  it('listens once to a page that is loaded again and again, and keeps files until it listens', () => {
    const sent: unknown[] = []
    const mainFrame = { url: `${origin}/index.html` }
    const contents = Object.assign(new EventEmitter(), {
      mainFrame,
      isDestroyed: () => false,
      isCrashed: () => false,
      send: (_channel: string, value: unknown) => sent.push(value),
    })
    // All that the channel uses of a window.
    const window = { webContents: contents, isDestroyed: () => false } as unknown as BrowserWindow
    const core = new Promise<never>(() => undefined)
    const page = connectPage({ core, origin, window: () => window, onState: () => undefined })
    const listens = (): boolean =>
      ipcMain.emit(channels.listening, { sender: contents, senderFrame: mainFrame })
    for (let load = 0; load < 20; load += 1) {
      const file = { name: String(load), bytes: new Uint8Array() }
      page.sendFile(file)
      expect(sent).not.toContain(file)
      listens()
      expect(sent).toContain(file)
      contents.emit(load % 2 === 0 ? 'did-navigate' : 'render-process-gone')
    }
    for (const name of contents.eventNames()) expect(contents.listenerCount(name)).toBe(1)
  })

  it('removes every copy that it opened with another program when it quits', async () => {
    const host = electronHost(() => null)
    const listeners = app.listenerCount('will-quit')
    for (let opened = 0; opened < 20; opened += 1)
      await host.openFile({ name: 'offer.pdf', bytes: new Uint8Array([opened]) })
    expect(app.listenerCount('will-quit')).toBe(listeners)
    expect(fs.readdirSync(folder)).toHaveLength(20)
    app.emit('will-quit')
    expect(fs.readdirSync(folder)).toEqual([])
  })
})
