// Stands wherever something would be worked out from scores that are hidden: "nothing is scored" would be a lie.
import type { ReactNode } from 'react'
import { text } from '../../shared/messages/translate.ts'
import styles from './blind-notice.module.css'
import { EmptyState } from './empty-state.tsx'

export function BlindNotice({ actions }: { readonly actions?: ReactNode }) {
  return (
    <div className={styles.place}>
      <EmptyState page title={text('blind.title')} actions={actions}>
        {text('blind.words')}
      </EmptyState>
    </div>
  )
}
