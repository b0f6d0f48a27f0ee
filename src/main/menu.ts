// The native menu: the page's commands as it tells them, in their groups, with what only the shell can do. The
// page listens to its shortcuts itself, because in a browser there is no menu; here they are only shown.
import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuEntry, MenuGroup, PageState } from '../shared/contract/bridge.ts'
import { type ShellKey, shellText } from './shell-texts.ts'
import { nextZoom } from './zoom.ts'

export interface MenuActions {
  command(id: string): void
  openFile(): void
}

type Template = MenuItemConstructorOptions[]

/** `&` marks the access key in a label; in a name it is just a letter. */
const plainLabel = (name: string): string => name.replaceAll('&', '&&')

/** Gives each label the first letter that none before it has, so that Alt and the letter choose it. */
function withAccessKeys(items: Template): Template {
  const taken = new Set<string>()
  return items.map((item) => {
    if (item.label === undefined) return item
    const label = plainLabel(item.label)
    const at = Array.from(label).findIndex(
      (letter) => /\p{L}/u.test(letter) && !taken.has(letter.toLocaleLowerCase()),
    )
    if (at < 0) return { ...item, label }
    const letters = Array.from(label)
    taken.add((letters[at] ?? '').toLocaleLowerCase())
    return { ...item, label: [...letters.slice(0, at), '&', ...letters.slice(at)].join('') }
  })
}

const acceleratorKeys: Readonly<Record<string, string>> = {
  Mod: 'CmdOrCtrl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
}

const acceleratorOf = (shortcut: string): string =>
  shortcut
    .split('+')
    .map((key) => acceleratorKeys[key] ?? key)
    .join('+')

function commandItem(entry: MenuEntry, actions: MenuActions): MenuItemConstructorOptions {
  const { id, label, shortcut, enabled, checked } = entry
  return {
    id,
    label,
    enabled,
    ...(checked === null ? {} : { type: 'radio', checked }),
    ...(shortcut === null
      ? {}
      : { accelerator: acceleratorOf(shortcut), registerAccelerator: false }),
    // A page may ask for a file only right after a press inside it: the shell asks instead.
    click: () => (id === 'file.open' ? actions.openFile() : actions.command(id)),
  }
}

const role = (label: ShellKey, roleName: MenuItemConstructorOptions['role']) => ({
  label: shellText(label),
  ...(roleName === undefined ? {} : { role: roleName }),
})

const zoom = (
  label: ShellKey,
  accelerator: string,
  by: -1 | 0 | 1,
  shown = true,
): MenuItemConstructorOptions => ({
  label: shellText(label),
  accelerator,
  visible: shown,
  acceleratorWorksWhenHidden: true,
  click: () => {
    const contents = BrowserWindow.getFocusedWindow()?.webContents
    contents?.setZoomFactor(nextZoom(contents.getZoomFactor(), by))
  },
})

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** What the shell adds to a group of the page. */
const additions = (packaged: boolean): Readonly<Record<string, () => Template>> => ({
  'group.file': () => [separator, { ...role('app.menu.quit', 'quit'), accelerator: 'CmdOrCtrl+Q' }],
  'group.edit': () => [
    separator,
    role('app.menu.cut', 'cut'),
    role('app.menu.copy', 'copy'),
    role('app.menu.paste', 'paste'),
    role('app.menu.selectAll', 'selectAll'),
  ],
  'group.view': () => [
    separator,
    zoom('app.menu.zoomReset', 'CmdOrCtrl+0', 0),
    zoom('app.menu.zoomIn', 'CmdOrCtrl+Plus', 1),
    // "+" without Shift on the keyboards where it is above "=".
    zoom('app.menu.zoomIn', 'CmdOrCtrl+=', 1, false),
    zoom('app.menu.zoomOut', 'CmdOrCtrl+-', -1),
    role('app.menu.fullScreen', 'togglefullscreen'),
    ...(packaged
      ? []
      : [
          separator,
          role('app.menu.reload', 'reload'),
          role('app.menu.devTools', 'toggleDevTools'),
        ]),
  ],
  'group.help': () => [separator, role('app.menu.about', 'about')],
})

const groupLabels: Readonly<Record<string, ShellKey>> = {
  'group.file': 'app.menu.file',
  'group.edit': 'app.menu.edit',
  'group.view': 'app.menu.view',
  'group.help': 'app.menu.help',
}

/** Until the page has told anything: what the shell can do by itself. */
export const initialMenu = (): readonly MenuGroup[] =>
  Object.entries(groupLabels).map(([id, label]) => ({ id, label: shellText(label), entries: [] }))

export function showMenu(menu: PageState['menu'], actions: MenuActions): void {
  const added = additions(app.isPackaged)
  const groups = menu.map(({ id, label, entries }) => {
    const items = [...entries.map((entry) => commandItem(entry, actions)), ...(added[id]?.() ?? [])]
    // A line above nothing is no line.
    const from = items[0]?.type === 'separator' ? 1 : 0
    return { label, submenu: withAccessKeys(items.slice(from)) }
  })
  const macOnly: Template = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(Menu.buildFromTemplate([...macOnly, ...withAccessKeys(groups)]))
}
