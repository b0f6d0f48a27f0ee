// The one window and the walls around it: the page is loaded from `app://`, and can neither leave it, open
// another, ask for a device, nor reach the network.
import { app, BrowserWindow, nativeTheme, protocol, type Session, screen, session } from 'electron'
import { pageHeaders, type StaticFiles } from './static-files.ts'
import { minimumSize, readWindowState, saveWindowState, visibleBounds } from './window-state.ts'

export const pageOrigin = 'app://shortlist'
const pageUrl = `${pageOrigin}/index.html`

/** Before `ready`. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      // The page's code is compiled once, where Electron can keep it.
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** What follows scheme and host in the text of the URL: not normalised, so nothing can be smuggled in. */
function requestedPath(url: string): string | null {
  if (!url.startsWith(`${pageOrigin}/`)) return null
  return url.slice(pageOrigin.length)
}

/**
 * Not `protocol.handle`: that loads Node's fetch and turns each file into streams and back, some 60 ms before the
 * first frame.
 */
export function servePage(files: StaticFiles): void {
  protocol.registerBufferProtocol('app', (request, answer) => {
    const path = request.method === 'GET' ? requestedPath(request.url) : null
    const file = path === null ? undefined : files.get(path)
    const missing = { statusCode: 404, headers: { ...pageHeaders }, data: Buffer.alloc(0) }
    try {
      const found = file && {
        mimeType: file.type.replace(/;.*/, ''),
        headers: { ...pageHeaders, 'Content-Type': file.type },
        data: file.read(),
      }
      answer(found ?? missing)
    } catch {
      answer(missing)
    }
  })
}

/** Devices, permissions, downloads and every address that is not ours. */
export function confineSession(target: Session): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  target.setPermissionCheckHandler(() => false)
  target.setDevicePermissionHandler(() => false)
  target.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  target.on('will-download', (event) => event.preventDefault())
  for (const choose of ['select-hid-device', 'select-serial-port', 'select-usb-device'] as const)
    target.on(choose as 'select-hid-device', (event, _details, answer) => {
      event.preventDefault()
      answer(null)
    })
  target.webRequest.onBeforeRequest((details, answer) => {
    const allowed = /^(app|blob|data|devtools):/.test(details.url)
    answer({ cancel: !allowed })
  })
}

/** For every page that ever comes to be, also one that we did not make. */
export function confineContents(): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    const stay = (event: { preventDefault(): void }, url: string): void => {
      // A reload of the page itself stays possible.
      if (url !== pageUrl || contents.getURL() !== pageUrl) event.preventDefault()
    }
    contents.on('will-navigate', (event) => stay(event, event.url))
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('select-bluetooth-device', (event, _devices, answer) => {
      event.preventDefault()
      answer('')
    })
  })
}

export interface WindowOptions {
  readonly preload: string
  /** Where the window's place is remembered. */
  readonly stateFile: string
  readonly title: string
  /** Of the system's formats; empty: not known. */
  readonly systemLocale: string
  /** Linux takes it from here; elsewhere it is part of the program. */
  readonly icon: string
  /** Called when the page failed and was loaded again, or failed too often to go on. */
  onPageFailure(reason: string, goesOn: boolean): void
}

/** The page's colours before it is painted, so that nothing flashes. */
const background = { light: '#fbfbfa', dark: '#15171a' } as const
/** More failures than this within `failureSpan` and reloading would only go round in circles. */
const mostFailures = 3
const failureSpan = 60_000

export function openWindow(options: WindowOptions): BrowserWindow {
  const remembered = readWindowState(options.stateFile)
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id)
  const areas = [primary, ...others].map((display) => display.workArea)
  const window = new BrowserWindow({
    ...visibleBounds(remembered?.bounds ?? null, areas),
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    show: false,
    title: options.title,
    ...(process.platform === 'linux' ? { icon: options.icon } : {}),
    backgroundColor: background[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
    webPreferences: {
      preload: options.preload,
      additionalArguments: [`--system-locale=${options.systemLocale}`],
      session: session.defaultSession,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The dictionary would be fetched from the network.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  if (remembered?.maximized === true) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () =>
    saveWindowState(options.stateFile, {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
    }),
  )

  // Chromium asks nobody before `about:blank`: there the bridge answers nothing, and it is left again.
  window.webContents.on('did-navigate', (_event, url) => {
    if (url !== pageUrl) void window.loadURL(pageUrl)
  })
  const failures: number[] = []
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    const now = performance.now()
    failures.push(now)
    const goesOn = failures.filter((at) => now - at < failureSpan).length <= mostFailures
    options.onPageFailure(details.reason, goesOn)
    if (goesOn) void window.loadURL(pageUrl)
  })
  void window.loadURL(pageUrl)
  return window
}
