// Files dropped anywhere on the window are opened.
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { text } from '../../shared/messages/translate.ts'
import { useNavigation } from '../ui/navigation.ts'
import styles from './drop-target.module.css'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

export interface DropTargetProps {
  readonly children: ReactNode
  /** null: no file is taken, and none leads the page away. */
  readonly onFiles: ((files: readonly File[]) => void) | null
}

export function DropTarget({ children, onFiles }: DropTargetProps) {
  // Every element on the way fires enter and leave; only the balance says whether the file is still here.
  const depth = useRef(0)
  const [over, setOver] = useState(false)
  const pricing = useNavigation(
    ({ evaluation, stage }) => evaluation !== null && stage === 'pricing',
  )
  const count = (by: number): void => {
    depth.current = Math.max(0, depth.current + by)
    setOver(depth.current > 0)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the same is offered as "Open file…".
    <div
      className={styles.target}
      onDragEnter={(event) => onFiles !== null && carriesFiles(event) && count(1)}
      onDragLeave={(event) => onFiles !== null && carriesFiles(event) && count(-1)}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = onFiles === null ? 'none' : 'copy'
      }}
      onDrop={(event) => {
        depth.current = 0
        setOver(false)
        if (!carriesFiles(event) || event.defaultPrevented) return
        event.preventDefault()
        onFiles?.([...event.dataTransfer.files])
      }}
    >
      {children}
      {over && (
        <div className={styles.veil}>
          <div className={styles.card}>
            <div className={styles.title}>{text('frame.drop')}</div>
            {text(pricing ? 'frame.dropHintQuotes' : 'frame.dropHintCsv')}
          </div>
        </div>
      )}
    </div>
  )
}
