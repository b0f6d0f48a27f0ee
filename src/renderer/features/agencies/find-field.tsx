// Narrows the table while one types; Esc shows everything again, arrow down goes into what was found.
import { Search } from 'lucide-react'
import type { Ref } from 'react'
import { text } from '../../../shared/messages/translate.ts'
import styles from './agencies.module.css'

export interface FindFieldProps {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onDown: () => void
  readonly ref: Ref<HTMLInputElement>
}

export function FindField({ query, onQuery, onDown, ref }: FindFieldProps) {
  return (
    <span className={styles.find}>
      <Search size={14} aria-hidden className={styles.findIcon} />
      <input
        ref={ref}
        type="search"
        className={styles.findInput}
        aria-label={text('agencies.find')}
        placeholder={text('agencies.find.placeholder')}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query !== '') {
            event.stopPropagation()
            onQuery('')
          } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault()
            onDown()
          }
        }}
      />
    </span>
  )
}
