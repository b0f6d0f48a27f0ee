// Whether the last change is kept, in a word beside the title.
import { text } from '../../shared/messages/translate.ts'
import { useSaveState } from '../api/client.ts'
import styles from './evaluation-frame.module.css'

const saveWords = {
  saved: 'frame.saved',
  saving: 'frame.saving',
  failed: 'frame.notSaved',
} as const

export function SaveState() {
  const state = useSaveState()
  return (
    <span role="status" className={styles.saved} data-state={state}>
      {text(saveWords[state])}
    </span>
  )
}
