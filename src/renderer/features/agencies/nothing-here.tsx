// The table's place when there is nothing to show in it: no agencies at all, or none that fit what was asked for.
import { FileUp } from 'lucide-react'
import { text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import styles from './agencies.module.css'

export function NoAgencies({ onImport }: { readonly onImport: () => void }) {
  return (
    <div className={styles.empty}>
      <EmptyState
        title={text('agencies.empty.title')}
        actions={
          <Button icon={<FileUp size={16} aria-hidden />} onClick={onImport}>
            {text('agencies.import')}
          </Button>
        }
      >
        {text('agencies.empty.body')}
      </EmptyState>
    </div>
  )
}

export function NothingFound({
  query,
  onAll,
}: {
  readonly query: string
  readonly onAll: () => void
}) {
  return (
    <div className={styles.notFound}>
      {query.trim() === '' ? text('agencies.filter.nobody') : text('agencies.notFound', { query })}{' '}
      <Button size="small" onClick={onAll}>
        {text('agencies.notFound.clear')}
      </Button>
    </div>
  )
}
