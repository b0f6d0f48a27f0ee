// Electron's main process, in reading order: who runs, the library, the window, its menu, the end. It only
// moves messages; the app itself lives in the core's thread.
import { open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { app, type BrowserWindow, dialog, nativeTheme, session } from 'electron'
import type { PageState } from '../shared/contract/bridge.ts'
import { limitOf, openedEndings } from '../shared/contract/files.ts'
import { languageOf } from '../shared/messages/language.ts'
import { readArguments } from './arguments.ts'
import { type Core, startCore } from './core-client.ts'
import { electronHost } from './host-electron.ts'
import { openLog } from './log.ts'
import { initialMenu, showMenu } from './menu.ts'
import { reasonOf, shellText, speakInShell } from './shell-texts.ts'
import { listStaticFiles } from './static-files.ts'
import { connectPage } from './transports/ipc.ts'
import {
  confineContents,
  confineSession,
  declareScheme,
  openWindow,
  pageOrigin,
  servePage,
} from './window.ts'

// ── who runs ───────────────────────────────────────────────────────────────────────────────────────
app.setName('Shortlist')
const given = readArguments(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd(), process.env)
// A library elsewhere is an app of its own: its own window, its own single instance.
if (given.dataDir !== null) app.setPath('userData', join(given.dataDir, 'electron'))
const folder = app.getPath('userData')
const appRoot = app.getAppPath()
const log = openLog(join(folder, 'logs', 'main.log'))

if (app.requestSingleInstanceLock({ documents: given.documents })) run()
else app.exit(0)

function run(): void {
  declareScheme()
  confineContents()

  // ── the library ──────────────────────────────────────────────────────────────────────────────────
  let window: BrowserWindow | null = null
  const core: Promise<Core> = startCore(
    {
      workerFile: join(appRoot, 'out', 'main', 'core.cjs'),
      reportWorkerFile: join(appRoot, 'out', 'main', 'report-worker.cjs'),
      workbookWorkerFile: join(appRoot, 'out', 'main', 'workbook-worker.cjs'),
      dataDir: given.dataDir ?? join(folder, 'library'),
      appRoot,
      version: app.getVersion(),
    },
    electronHost(() => window),
  )

  const giveUp = async (title: string, message: string): Promise<void> => {
    await app.whenReady()
    await dialog.showMessageBox({ type: 'error', title, message: title, detail: message })
    app.quit()
  }

  let closing = false
  core.then(
    (opened) =>
      opened.stopped.then(() => {
        if (closing) return
        log.write('core stopped')
        return giveUp(shellText('app.stopped.title'), shellText('app.stopped.core'))
      }),
    (error: Error) => {
      log.write('library not opened', error)
      return giveUp(shellText('app.cannotOpen.title'), error.message)
    },
  )

  // ── the window ───────────────────────────────────────────────────────────────────────────────────
  const page = connectPage({
    core,
    origin: pageOrigin,
    window: () => window,
    onState: (state) => {
      nativeTheme.themeSource = state.theme
      void speakInShell(state.language).then(() => updateMenu(state.menu))
    },
  })

  const openDocument = async (path: string): Promise<void> => {
    const name = basename(path)
    const refuse = (detail: string): void => {
      void dialog.showMessageBox({ type: 'warning', title: name, message: name, detail })
    }
    try {
      const handle = await open(path, 'r')
      try {
        const { bytes, mebibytes } = limitOf(name)
        if ((await handle.stat()).size > bytes)
          return refuse(shellText('app.open.tooLarge', { name, limit: mebibytes }))
        page.sendFile({ name, bytes: await handle.readFile() })
      } finally {
        await handle.close()
      }
    } catch (error) {
      log.write('file not opened', error)
      refuse(shellText('app.open.unreadable', { name, reason: reasonOf(error) }))
    }
  }
  const openDocuments = (paths: readonly string[]): void => {
    for (const path of paths) void openDocument(path)
  }

  const show = (): void => {
    if (window === null) {
      window = openWindow({
        preload: join(appRoot, 'out', 'preload', 'preload.cjs'),
        stateFile: join(folder, 'window.json'),
        title: shellText('app.name'),
        systemLocale: app.getSystemLocale(),
        icon: join(appRoot, 'resources', 'icons', '256x256.png'),
        onPageFailure(reason, goesOn) {
          log.write('page failed', reason)
          if (!goesOn) void giveUp(shellText('app.stopped.title'), shellText('app.stopped.page'))
        },
      })
      window.on('closed', () => {
        window = null
      })
      return
    }
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }

  app.on('second-instance', (_event, _argv, _folder, data) => {
    show()
    const documents = (data as { documents?: unknown } | null)?.documents
    if (Array.isArray(documents))
      openDocuments(documents.filter((entry): entry is string => typeof entry === 'string'))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openDocuments([path])
  })
  app.on('activate', () => {
    if (app.isReady()) show()
  })

  // ── its menu ─────────────────────────────────────────────────────────────────────────────────────
  const chooseFile = async (): Promise<void> => {
    const { filePaths } = await dialog.showOpenDialog({
      title: shellText('app.open.title'),
      properties: ['openFile'],
      filters: [
        {
          name: shellText('app.open.documents'),
          extensions: [...openedEndings],
        },
        { name: shellText('app.open.allFiles'), extensions: ['*'] },
      ],
    })
    openDocuments(filePaths)
  }
  /** A command may ask for a file, which a page may do only after a press; the menu's was not in the page. */
  const commandFromMenu = async (id: string): Promise<void> => {
    await window?.webContents.executeJavaScript('0', true).catch(() => undefined)
    page.sendCommand(id)
  }
  const updateMenu = (menu: PageState['menu']): void =>
    showMenu(menu, {
      command: (id) => void commandFromMenu(id),
      openFile: () => void chooseFile(),
    })

  const begin = async (): Promise<void> => {
    // Until the page says what the person chose.
    await speakInShell(languageOf('system', app.getLocale()))
    servePage(listStaticFiles(join(appRoot, 'out')))
    confineSession(session.defaultSession)
    updateMenu(initialMenu())
    show()
    openDocuments(given.documents)
  }
  app
    .whenReady()
    .then(begin)
    .catch((error: Error) => {
      log.write('no window', error)
      return giveUp(shellText('app.stopped.title'), error.message)
    })

  // ── the end ──────────────────────────────────────────────────────────────────────────────────────
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (closing) return
    closing = true
    event.preventDefault()
    // What was saved is on disk already; closing only tidies, and must not keep a broken app alive.
    const tidy = core.then((opened) => opened.close()).catch(() => undefined)
    const patience = new Promise((resolve) => setTimeout(resolve, 5_000))
    void Promise.race([tidy, patience]).then(() => app.exit(0))
  })
  process.on('unhandledRejection', (reason) => log.write('unhandled rejection', reason))
}
