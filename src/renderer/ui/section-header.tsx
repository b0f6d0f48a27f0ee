// The heading of a part of a screen, with one quiet line beside it and its own actions at the end.
import type { ReactNode } from 'react'
import styles from './section-header.module.css'

export interface SectionHeaderProps {
  readonly title: string
  readonly note?: ReactNode
  readonly actions?: ReactNode
  readonly id?: string
}

export function SectionHeader({ title, note, actions, id }: SectionHeaderProps) {
  return (
    <div className={styles.header}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {note !== undefined && <div className={styles.note}>{note}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
