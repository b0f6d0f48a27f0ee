// The bar over every screen: where one is on the left, search and undo on the right.
import { Redo2, Search, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { text } from '../../shared/messages/translate.ts'
import { useQuery } from '../api/query-cache.ts'
import { CommandButton, CommandKeys } from '../ui/command-button.tsx'
import { runCommand } from '../ui/commands.ts'
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
  // What undo and redo are called changes with the ledger.
  useQuery('history.state', { evaluation })
  return (
    <header className={styles.bar}>
      <div className={styles.start}>{children}</div>
      <button type="button" className={styles.search} onClick={() => runCommand('view.palette')}>
        <Search size={14} aria-hidden />
        <span className={styles.searchText}>{text('frame.search')}</span>
        <CommandKeys id="view.palette" />
      </button>
      <div className={styles.tools}>
        <CommandButton
          id="edit.undo"
          icon={<Undo2 size={16} aria-hidden />}
          idle={text('command.nothingToUndo')}
        />
        <CommandButton
          id="edit.redo"
          icon={<Redo2 size={16} aria-hidden />}
          idle={text('command.nothingToRedo')}
        />
        {end}
      </div>
    </header>
  )
}
