// The shell's services under Electron: asks where to save, and writes there whole or not at all; opens files
// and links with the programs of the system. Questions are the shell's own, so that no page can answer them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { app, type BrowserWindow, dialog, type MessageBoxOptions, shell } from 'electron'
import { replaceFile } from './files/replace-file.ts'
import { isHarmless } from './harmless-kinds.ts'
import type { Host } from './host.ts'
import { reasonOf, shellText } from './shell-texts.ts'

/** Titles become file names: what no common file system takes is replaced. */
function safeName(name: string): string {
  const cleaned = basename(name)
    .replace(/[<>:"/\\|?*\p{Control}]/gu, '-')
    .trim()
  return cleaned === '' || cleaned.startsWith('.') ? `Shortlist${cleaned}` : cleaned
}

function removeCopy(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Still open in another program: the system clears its own temporary folder.
  }
}

/** Writes a copy that the program of the system opens; read-only, since nothing comes back from it. */
function copiesUntilQuit(): (name: string, bytes: Uint8Array) => string {
  const folders = new Set<string>()
  app.once('will-quit', () => folders.forEach(removeCopy))
  return (name, bytes) => {
    const folder = mkdtempSync(join(app.getPath('temp'), 'shortlist-'))
    const copy = join(folder, name)
    try {
      writeFileSync(copy, bytes, { mode: 0o400 })
    } catch (error) {
      removeCopy(folder)
      throw error
    }
    folders.add(folder)
    return copy
  }
}

export function electronHost(window: () => BrowserWindow | null): Host {
  const writeCopy = copiesUntilQuit()
  /** False unless the person agrees; Esc and the window's cross are a no. */
  const agrees = async (
    question: Pick<MessageBoxOptions, 'type' | 'message' | 'detail'>,
    yes: string,
    offered: 'yes' | 'no',
  ): Promise<boolean> => {
    const options: MessageBoxOptions = {
      ...question,
      title: shellText('app.name'),
      buttons: [yes, shellText('app.cancel')],
      defaultId: offered === 'yes' ? 0 : 1,
      cancelId: 1,
      noLink: true,
    }
    const parent = window()
    const { response } =
      parent === null
        ? await dialog.showMessageBox(options)
        : await dialog.showMessageBox(parent, options)
    return response === 0
  }

  return {
    async save(file) {
      const name = safeName(file.name)
      const extension = extname(name).slice(1)
      const options = {
        title: shellText('app.save.title', { name }),
        defaultPath: name,
        filters:
          extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
      }
      const parent = window()
      const { canceled, filePath } =
        parent === null
          ? await dialog.showSaveDialog(options)
          : await dialog.showSaveDialog(parent, options)
      if (canceled || filePath === undefined || filePath === '') return { outcome: 'cancelled' }
      try {
        replaceFile(filePath, file.bytes, 'usual')
      } catch (error) {
        throw new Error(
          shellText('app.save.failed', { name: basename(filePath), reason: reasonOf(error) }),
        )
      }
      return { outcome: 'saved', name: basename(filePath) }
    },

    async openFile(file) {
      const name = safeName(file.name)
      const allowed =
        isHarmless(name) ||
        (await agrees(
          {
            type: 'warning',
            message: shellText('app.openFile.title', { name }),
            detail: shellText('app.openFile.warning'),
          },
          shellText('app.openFile.anyway'),
          'no',
        ))
      if (!allowed) return { outcome: 'cancelled' }
      let failure: string
      try {
        failure = await shell.openPath(writeCopy(name, file.bytes))
      } catch (error) {
        failure = reasonOf(error)
      }
      if (failure !== '')
        throw new Error(shellText('app.openFile.failed', { name, reason: failure }))
      return { outcome: 'opened' }
    },

    async openLink(address) {
      const { href, protocol } = new URL(address)
      if (protocol !== 'https:' && protocol !== 'http:')
        throw new Error(shellText('app.openLink.refused', { address: href }))
      const allowed = await agrees(
        { type: 'question', message: shellText('app.openLink.title'), detail: href },
        shellText('app.openLink.open'),
        'yes',
      )
      if (!allowed) return { outcome: 'cancelled' }
      await shell.openExternal(href)
      return { outcome: 'opened' }
    },
  }
}
