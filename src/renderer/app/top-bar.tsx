// The bar over every screen: where one is on the left, search and undo on the right.
import { Redo2, Search, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { text } from '../../shared/messages/translate.ts'
import { useQuery } from '../api/query-cache.ts'
import { runCommand } from '../ui/commands.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { useNavigation } from '../ui/navigation.ts'
import styles from './top-bar.module.css'

export function TopBar({
  children,
  end,
}: {
  readonly children: ReactNode
  /** After undo and redo. */
  readonly end?: ReactNode
}) {
  const evaluation = useNavigation((place) => place.evaluation)
  const { value } = useQuery('history.state', { evaluation })
  const undo = value?.undo ?? null
  const redo = value?.redo ?? null
  return (
    <header className={styles.bar}>
      <div className={styles.start}>{children}</div>
      <button type="button" className={styles.search} onClick={() => runCommand('view.palette')}>
        <Search size={14} aria-hidden />
        <span className={styles.searchText}>{text('frame.search')}</span>
        <Kbd keys="Mod+K" />
      </button>
      <div className={styles.tools}>
        <IconButton
          label={undo === null ? text('command.nothingToUndo') : `${text('command.undo')}: ${undo}`}
          shortcut="Mod+Z"
          icon={<Undo2 size={16} aria-hidden />}
          disabled={undo === null}
          onClick={() => runCommand('edit.undo')}
        />
        <IconButton
          label={redo === null ? text('command.nothingToRedo') : `${text('command.redo')}: ${redo}`}
          shortcut="Mod+Shift+Z"
          icon={<Redo2 size={16} aria-hidden />}
          disabled={redo === null}
          onClick={() => runCommand('edit.redo')}
        />
        {end}
      </div>
    </header>
  )
}
