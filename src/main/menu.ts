// The native menu, from one table. What concerns the page is sent to it as a command; it carries the same
// shortcuts itself, because in a browser there is no menu.
import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { AppCommand, PageState } from '../shared/contract/bridge.ts'
import { type ShellKey, shellText } from './shell-texts.ts'

export interface MenuActions {
  command(command: AppCommand): void
  openFile(): void
}

type Item =
  | { readonly label: ShellKey; readonly key?: string; readonly command: AppCommand }
  | {
      readonly label: ShellKey
      readonly key?: string
      readonly role: MenuItemConstructorOptions['role']
    }
  | { readonly label: ShellKey; readonly key: string; readonly action: 'openFile' }
  | { readonly label: ShellKey; readonly items: readonly Item[] }
  | 'separator'

const development: readonly Item[] = [
  'separator',
  { label: 'app.menu.reload', role: 'reload' },
  { label: 'app.menu.devTools', role: 'toggleDevTools' },
]

const menuTable = (packaged: boolean): readonly Item[] => [
  {
    label: 'app.menu.file',
    items: [
      { label: 'app.menu.new', key: 'CmdOrCtrl+N', command: 'file.new' },
      { label: 'app.menu.open', key: 'CmdOrCtrl+O', action: 'openFile' },
      'separator',
      { label: 'app.menu.report', key: 'CmdOrCtrl+P', command: 'file.report' },
      'separator',
      { label: 'app.menu.backUp', command: 'file.backUp' },
      { label: 'app.menu.restore', command: 'file.restore' },
      'separator',
      { label: 'app.menu.quit', key: 'CmdOrCtrl+Q', role: 'quit' },
    ],
  },
  {
    label: 'app.menu.edit',
    items: [
      { label: 'app.menu.undo', key: 'CmdOrCtrl+Z', command: 'edit.undo' },
      { label: 'app.menu.redo', key: 'CmdOrCtrl+Shift+Z', command: 'edit.redo' },
      'separator',
      { label: 'app.menu.cut', role: 'cut' },
      { label: 'app.menu.copy', role: 'copy' },
      { label: 'app.menu.paste', role: 'paste' },
      { label: 'app.menu.selectAll', role: 'selectAll' },
    ],
  },
  {
    label: 'app.menu.view',
    items: [
      { label: 'app.menu.zoomReset', role: 'resetZoom' },
      { label: 'app.menu.zoomIn', role: 'zoomIn' },
      { label: 'app.menu.zoomOut', role: 'zoomOut' },
      { label: 'app.menu.fullScreen', role: 'togglefullscreen' },
      'separator',
      {
        label: 'app.menu.theme',
        items: [
          { label: 'app.menu.theme.system', command: 'view.theme.system' },
          { label: 'app.menu.theme.light', command: 'view.theme.light' },
          { label: 'app.menu.theme.dark', command: 'view.theme.dark' },
        ],
      },
      ...(packaged ? [] : development),
    ],
  },
  {
    label: 'app.menu.help',
    items: [
      { label: 'app.menu.shortcuts', key: 'F1', command: 'help.shortcuts' },
      { label: 'app.menu.about', role: 'about' },
    ],
  },
]

/** How the page's state shows in an item. */
function stateOf(command: AppCommand, state: PageState): MenuItemConstructorOptions {
  switch (command) {
    case 'edit.undo':
      return state.undo === null
        ? { enabled: false }
        : { label: shellText('app.menu.undoNamed', { name: plainLabel(state.undo) }) }
    case 'edit.redo':
      return state.redo === null
        ? { enabled: false }
        : { label: shellText('app.menu.redoNamed', { name: plainLabel(state.redo) }) }
    case 'file.report':
      return { enabled: state.report }
    case 'view.theme.system':
    case 'view.theme.light':
    case 'view.theme.dark':
      return { type: 'radio', checked: command === `view.theme.${state.theme}` }
    default:
      return {}
  }
}

/** `&` marks the access key in a label; in a name it is just a letter. */
const plainLabel = (name: string): string => name.replaceAll('&', '&&')

function build(item: Item, state: PageState, actions: MenuActions): MenuItemConstructorOptions {
  if (item === 'separator') return { type: 'separator' }
  const label = shellText(item.label)
  if ('items' in item)
    return { label, submenu: item.items.map((entry) => build(entry, state, actions)) }
  const shown = { label, ...(item.key === undefined ? {} : { accelerator: item.key }) }
  if ('role' in item) return { ...shown, ...(item.role === undefined ? {} : { role: item.role }) }
  if ('action' in item) return { ...shown, click: () => actions[item.action]() }
  const { command } = item
  return {
    ...shown,
    id: command,
    click: () => actions.command(command),
    ...stateOf(command, state),
  }
}

export const initialPageState: PageState = {
  undo: null,
  redo: null,
  theme: 'system',
  report: false,
}

export function showMenu(state: PageState, actions: MenuActions): void {
  const items = menuTable(app.isPackaged).map((item) => build(item, state, actions))
  const macOnly: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(Menu.buildFromTemplate([...macOnly, ...items]))
}
