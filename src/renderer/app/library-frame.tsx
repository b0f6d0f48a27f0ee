// The window around the list of evaluations: the same bar, with the menu of what concerns the whole library.
import { Settings } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { text } from '../../shared/messages/translate.ts'
import { menuOf } from '../ui/command-menu.ts'
import { useAllCommands } from '../ui/commands.ts'
import { Menu } from '../ui/menu.tsx'
import { DamageNotice } from './damage-notice.tsx'
import styles from './library-frame.module.css'
import { RefusalNotice } from './refusal-notice.tsx'
import { EvaluationsScreen } from './screens.ts'
import { TopBar } from './top-bar.tsx'

/** Commands that concern the whole library, in the order of the menu. */
const listed = [
  'view.settings',
  null,
  'file.backUp',
  'file.restore',
  null,
  'help.shortcuts',
] as const

function LibraryMenu() {
  const commands = useAllCommands()
  return (
    <Menu
      label={text('settings.menu')}
      icon={<Settings size={16} aria-hidden />}
      align="end"
      entries={menuOf(commands, listed)}
    />
  )
}

export function LibraryFrame() {
  const content = useRef<HTMLElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) content.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className={styles.frame}>
      <TopBar end={<LibraryMenu />}>
        <span className={styles.name}>{text('app.name')}</span>
      </TopBar>
      <main ref={content} className={styles.content} tabIndex={-1}>
        <DamageNotice className={styles.notice} />
        <RefusalNotice className={styles.notice} />
        <EvaluationsScreen />
      </main>
    </div>
  )
}
