// Every shortcut on one sheet, made from the commands that exist at this moment.
import type { MessageKey } from '../../shared/messages/translate.ts'
import { text } from '../../shared/messages/translate.ts'
import { allCommands } from '../ui/commands.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'
import styles from './shortcut-sheet.module.css'
import { shortcutsOf } from './shortcuts.ts'

const gridKeys: readonly { readonly label: MessageKey; readonly keys: readonly string[] }[] = [
  { label: 'shortcuts.grid.move', keys: ['↑', '↓', '←', '→'] },
  { label: 'shortcuts.grid.edges', keys: ['Home', 'End'] },
  { label: 'shortcuts.grid.corners', keys: ['Mod+Home', 'Mod+End'] },
  { label: 'shortcuts.grid.page', keys: ['Page Up', 'Page Down'] },
  { label: 'shortcuts.grid.select', keys: ['Shift+↑', 'Shift+↓'] },
  { label: 'shortcuts.grid.type', keys: ['0–9'] },
  { label: 'shortcuts.grid.edit', keys: ['F2', 'Enter'] },
  { label: 'shortcuts.grid.commit', keys: ['Enter', 'Tab'] },
  { label: 'shortcuts.grid.cancel', keys: ['Esc'] },
  { label: 'shortcuts.grid.clear', keys: ['Delete'] },
  { label: 'shortcuts.grid.sum', keys: ['Enter'] },
]

export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const commands = allCommands().filter((command) => shortcutsOf(command).length > 0)
  const groups = [...new Set(commands.map((command) => command.group))]
  return (
    <Dialog title={text('shortcuts.title')} onClose={onClose} wide>
      <div className={styles.columns}>
        {groups.map((group) => (
          <Group
            key={group}
            title={text(group)}
            rows={commands
              .filter((command) => command.group === group)
              .map((command) => ({ label: text(command.label), keys: shortcutsOf(command) }))}
          />
        ))}
        <Group
          title={text('shortcuts.grid')}
          rows={gridKeys.map(({ label, keys }) => ({ label: text(label), keys }))}
        />
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
