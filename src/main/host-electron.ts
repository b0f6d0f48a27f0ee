// The shell's services under Electron: asks where to save, and writes there whole or not at all.
import { basename, extname } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { replaceFile } from './files/replace-file.ts'
import type { Host } from './host.ts'
import { reasonOf, shellText } from './shell-texts.ts'

/** Titles become file names: what no common file system takes is replaced. */
function safeName(name: string): string {
  const cleaned = basename(name)
    .replace(/[<>:"/\\|?*\p{Control}]/gu, '-')
    .trim()
  return cleaned === '' || cleaned.startsWith('.') ? `Shortlist${cleaned}` : cleaned
}

export function electronHost(window: () => BrowserWindow | null): Host {
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
        replaceFile(filePath, file.bytes)
      } catch (error) {
        throw new Error(
          shellText('app.save.failed', { name: basename(filePath), reason: reasonOf(error) }),
        )
      }
      return { outcome: 'saved', name: basename(filePath) }
    },
  }
}
