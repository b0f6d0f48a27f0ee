// A message in the page. An error says what happened, what is safe and what to do next; it is read aloud.

import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { text } from '../../shared/messages/translate.ts'
import { classNames } from './class-names.ts'
import { IconButton } from './icon-button.tsx'
import styles from './notice.module.css'

export interface NoticeProps {
  readonly tone: 'info' | 'warning' | 'error'
  /** What happened. */
  readonly title?: string
  /** What is safe, and what to do next. */
  readonly children?: ReactNode
  readonly actions?: ReactNode
  readonly onDismiss?: () => void
}

const icons = {
  info: <Info size={16} aria-hidden />,
  warning: <TriangleAlert size={16} aria-hidden />,
  error: <CircleAlert size={16} aria-hidden />,
}

export function Notice({ tone, title, children, actions, onDismiss }: NoticeProps) {
  return (
    <div
      className={classNames(styles.notice, styles[tone])}
      role={tone === 'error' ? 'alert' : 'status'}
    >
      <span className={styles.icon}>{icons[tone]}</span>
      <div className={styles.text}>
        {title !== undefined && <div className={styles.title}>{title}</div>}
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {onDismiss !== undefined && (
        <IconButton label={text('ui.dismiss')} icon={<X size={16} />} onClick={onDismiss} />
      )}
    </div>
  )
}
