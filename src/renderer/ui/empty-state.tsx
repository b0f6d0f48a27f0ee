// A place with nothing in it yet: what would be here, and the one or two ways to put something there.
import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

export interface EmptyStateProps {
  readonly title: string
  readonly children?: ReactNode
  /** The whole screen is this: its title is the page's. */
  readonly page?: boolean
  /** Buttons, the primary one first. */
  readonly actions?: ReactNode
}

export function EmptyState({ title, children, page = false, actions }: EmptyStateProps) {
  const Heading = page ? 'h1' : 'h2'
  return (
    <div className={styles.empty}>
      <Heading className={styles.title}>{title}</Heading>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
