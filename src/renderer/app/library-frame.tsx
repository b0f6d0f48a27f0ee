// The window around the list of evaluations: the same bar, with the menu of what concerns the whole library.
import { Settings } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { text } from '../../shared/messages/translate.ts'
import { command } from '../api/client.ts'
import { useQuery } from '../api/query-cache.ts'
import { runCommand } from '../ui/commands.ts'
import { Menu } from '../ui/menu.tsx'
import { DamageNotice } from './damage-notice.tsx'
import styles from './library-frame.module.css'
import { RefusalNotice } from './refusal-notice.tsx'
import { EvaluationsScreen } from './screens.ts'
import { TopBar } from './top-bar.tsx'

const noInput = {}
const themes = ['system', 'light', 'dark'] as const
const papers = ['a4', 'letter'] as const

function SettingsMenu() {
  const { value } = useQuery('settings.get', noInput)
  return (
    <Menu
      label={text('settings.menu')}
      icon={<Settings size={16} aria-hidden />}
      align="end"
      entries={[
        { heading: text('settings.theme') },
        ...themes.map((theme) => ({
          id: theme,
          label: text(`settings.theme.${theme}`),
          checked: value?.theme === theme,
          run: () => void runCommand(`view.theme.${theme}`),
        })),
        { heading: text('settings.paper') },
        ...papers.map((paper) => ({
          id: paper,
          label: text(`settings.paper.${paper}`),
          checked: value?.paper === paper,
          run: () => void command('settings.set', { paper }),
        })),
        'separator',
        {
          id: 'backUp',
          label: text('command.backUp'),
          run: () => void runCommand('file.backUp'),
        },
        {
          id: 'restore',
          label: text('command.restore'),
          run: () => void runCommand('file.restore'),
        },
        'separator',
        {
          id: 'shortcuts',
          label: text('command.shortcuts'),
          shortcut: '?',
          run: () => void runCommand('help.shortcuts'),
        },
      ]}
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
      <TopBar end={<SettingsMenu />}>
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
