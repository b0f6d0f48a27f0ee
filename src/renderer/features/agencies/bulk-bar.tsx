// What can be done with the agencies that are ticked, in reach below the table. Each is one step for all of them.
import { Columns3, X } from 'lucide-react'
import type { AgencyStatus } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { locale } from '../../ui/locale.ts'
import { statuses } from './agency-columns.ts'
import styles from './bulk-bar.module.css'
import { StatusSign } from './status-words.tsx'

export interface BulkBarProps {
  readonly ticked: number
  /** Of the rows on screen. */
  readonly shown: number
  readonly onStatus: (status: AgencyStatus) => void
  /** Opens the comparison of those that are ticked. */
  readonly onCompare: () => void
  readonly onAll: () => void
  readonly onClear: () => void
}

export function BulkBar({ ticked, shown, onStatus, onCompare, onAll, onClear }: BulkBarProps) {
  return (
    <section
      aria-label={text('agencies.bulk')}
      className={styles.bar}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClear()
      }}
    >
      <span className={styles.count} role="status">
        {plural('agencies.bulk.count', ticked, { count: formatCount(ticked, locale) })}
      </span>
      {ticked < shown && (
        <Button size="small" variant="quiet" onClick={onAll}>
          {text('agencies.bulk.all', { count: formatCount(shown, locale) })}
        </Button>
      )}
      <span className={styles.actions}>
        {statuses.map((status) => (
          <Button
            key={status}
            size="small"
            icon={<StatusSign status={status} />}
            onClick={() => onStatus(status)}
          >
            {text(`agencies.status.${status}.do`)}
          </Button>
        ))}
        <Button
          size="small"
          icon={<Columns3 size={14} aria-hidden />}
          disabled={ticked < 2}
          onClick={onCompare}
        >
          {text('compare.command.selected')}
        </Button>
      </span>
      <IconButton
        label={text('agencies.bulk.clear')}
        icon={<X size={16} aria-hidden />}
        onClick={onClear}
      />
    </section>
  )
}
