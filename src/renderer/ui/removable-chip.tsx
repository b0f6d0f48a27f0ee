// A condition or an entry in few words, with a cross that takes it away.
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './removable-chip.module.css'

export interface RemovableChipProps {
  readonly children: ReactNode
  readonly removeLabel: string
  readonly onRemove: () => void
}

export function RemovableChip({ children, removeLabel, onRemove }: RemovableChipProps) {
  return (
    <span className={styles.chip}>
      <span className={styles.words}>{children}</span>
      <button type="button" className={styles.cross} aria-label={removeLabel} onClick={onRemove}>
        <X size={12} aria-hidden />
      </button>
    </span>
  )
}
