// An inline panel: a form or a message that opens in the page, with a title and a way out, instead of a
// dialog over it. Esc closes it.

import { X } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { text } from '../../shared/messages/translate.ts'
import { classNames } from './class-names.ts'
import { IconButton } from './icon-button.tsx'
import styles from './panel.module.css'

export interface PanelProps {
  readonly title: string
  readonly onClose?: () => void
  readonly children: ReactNode
  /** Buttons below, the primary one first. */
  readonly actions?: ReactNode
  readonly tone?: 'plain' | 'bad'
  readonly className?: string | undefined
}

export function Panel({
  title,
  onClose,
  children,
  actions,
  tone = 'plain',
  className,
}: PanelProps) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className={classNames(styles.panel, tone === 'bad' && styles.bad, className)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || onClose === undefined || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <header className={styles.header}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {onClose !== undefined && (
          <IconButton label={text('ui.close')} icon={<X size={16} />} onClick={onClose} />
        )}
      </header>
      <div className={styles.body}>{children}</div>
      {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
    </section>
  )
}
