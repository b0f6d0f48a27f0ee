// Something on demand: one quiet line that opens. What is inside is made when it is first opened.
import { type ReactNode, useState } from 'react'
import { classNames } from '../../../ui/class-names.ts'
import styles from './section.module.css'

export interface DisclosureProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly open?: boolean
}

export function Disclosure({ summary, children, className, open = false }: DisclosureProps) {
  const [made, setMade] = useState(open)
  return (
    <details
      className={classNames(styles.disclosure, className)}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) setMade(true)
      }}
    >
      <summary className={styles.summary}>{summary}</summary>
      {made && children}
    </details>
  )
}
