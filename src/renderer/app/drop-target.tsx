// A file dropped anywhere on the window is opened.
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { text } from '../../shared/messages/translate.ts'
import { useNavigation } from '../ui/navigation.ts'
import styles from './drop-target.module.css'
import { openDropped } from './file-commands.ts'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

export function DropTarget({ children }: { readonly children: ReactNode }) {
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
      onDragEnter={(event) => carriesFiles(event) && count(1)}
      onDragLeave={(event) => carriesFiles(event) && count(-1)}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      }}
      onDrop={(event) => {
        depth.current = 0
        setOver(false)
        if (!carriesFiles(event) || event.defaultPrevented) return
        event.preventDefault()
        const file = event.dataTransfer.files[0]
        if (file !== undefined) void openDropped(file, useNavigation.getState().evaluation)
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
