// Every shortcut on one sheet, made from the commands that exist at this moment.
import type { MessageKey } from '../../shared/messages/translate.ts'
import { text } from '../../shared/messages/translate.ts'
import { allCommands, shortcutsOf } from '../ui/commands.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'
import styles from './shortcut-sheet.module.css'

interface FixedKeys {
  readonly label: MessageKey
  readonly keys: readonly string[]
}

/** What every grid does by itself: ways to move and to type, which are no commands. */
const gridKeys: readonly FixedKeys[] = [
  { label: 'shortcuts.grid.move', keys: ['↑', '↓', '←', '→'] },
  { label: 'shortcuts.grid.edges', keys: ['Home', 'End'] },
  { label: 'shortcuts.grid.corners', keys: ['Mod+Home', 'Mod+End'] },
  { label: 'shortcuts.grid.page', keys: ['PageUp', 'PageDown'] },
  { label: 'shortcuts.grid.select', keys: ['Shift+↑', 'Shift+↓'] },
  { label: 'shortcuts.grid.type', keys: ['0–9'] },
  { label: 'shortcuts.grid.commit', keys: ['Enter', 'Tab'] },
  { label: 'shortcuts.grid.cancel', keys: ['Esc'] },
  { label: 'shortcuts.grid.sum', keys: ['Enter'] },
]

/** The browser's in a browser, the shell's in its window. */
const zoomKeys: readonly FixedKeys[] = [
  { label: 'shortcuts.zoom.change', keys: ['Mod+Plus', 'Mod+Minus'] },
  { label: 'shortcuts.zoom.reset', keys: ['Mod+0'] },
]

const rowsOf = (keys: readonly FixedKeys[]) =>
  keys.map((entry) => ({ label: text(entry.label), keys: entry.keys }))

export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const commands = allCommands().filter((command) => shortcutsOf(command).length > 0)
  const groups = [...new Set(commands.map((command) => command.group))]
  const rowsIn = (group: MessageKey) =>
    commands
      .filter((command) => command.group === group)
      .map((command) => ({ label: text(command.label), keys: shortcutsOf(command) }))
  return (
    <Dialog title={text('shortcuts.title')} onClose={onClose} wide>
      <div className={styles.columns}>
        {groups.map((group) => (
          <Group
            key={group}
            title={text(group)}
            rows={[...rowsIn(group), ...(group === 'shortcuts.grid' ? rowsOf(gridKeys) : [])]}
          />
        ))}
        <Group title={text('shortcuts.zoom')} rows={rowsOf(zoomKeys)} />
      </div>
    </Dialog>
  )
}

function Group({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly keys: readonly string[] }[]
}) {
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{title}</h3>
      <dl>
        {rows.map((row) => (
          <div key={row.label} className={styles.row}>
            <dt>{row.label}</dt>
            <dd className={styles.keys}>
              {row.keys.map((keys) => (
                <Kbd key={keys} keys={keys} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
