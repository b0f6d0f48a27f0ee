// The column beside a table that shows the selected row in full. Esc gives the keyboard back to the table.
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from './icon-button.tsx'
import styles from './side-panel.module.css'

export interface SidePanelProps {
  /** Read aloud: "Profile of Brightwater". */
  readonly label: string
  readonly title: string
  /** One quiet line below the title. */
  readonly note?: ReactNode
  readonly closeLabel: string
  readonly onClose: () => void
  /** Esc outside of an edit. */
  readonly onLeave: () => void
  readonly children: ReactNode
  readonly footer?: ReactNode
}

export function SidePanel(props: SidePanelProps) {
  return (
    <aside
      aria-label={props.label}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        props.onLeave()
      }}
    >
      <header className={styles.header}>
        <div className={styles.heading}>
          <h2 className={styles.title}>{props.title}</h2>
          {props.note !== undefined && <div className={styles.note}>{props.note}</div>}
        </div>
        <IconButton
          label={props.closeLabel}
          icon={<X size={16} aria-hidden />}
          onClick={props.onClose}
        />
      </header>
      <div className={styles.body}>{props.children}</div>
      {props.footer !== undefined && <footer className={styles.footer}>{props.footer}</footer>}
    </aside>
  )
}
