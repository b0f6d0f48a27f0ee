// Which facts the table shows. The choice belongs to the evaluation and is kept with the settings of this
// computer; the number and the name are always there.
import { text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { toggled } from './agency-filter.ts'
import { type AgencyColumnId, columnIds, columnLabel, fixedColumns } from './column-list.ts'
import styles from './filter.module.css'

export interface ColumnChooserProps {
  readonly columns: readonly AgencyColumnId[]
  readonly currency: string
  /** null: the usual ones. */
  readonly onChange: (columns: readonly AgencyColumnId[] | null) => void
  readonly onClose: () => void
}

export function ColumnChooser({ columns, currency, onChange, onClose }: ColumnChooserProps) {
  return (
    <>
      <div className={styles.columns}>
        {columnIds
          .filter((id) => !fixedColumns.includes(id))
          .map((id) => (
            <div key={id} className={styles.value}>
              <Checkbox
                label={columnLabel(id, currency)}
                checked={columns.includes(id)}
                onChange={() => onChange(toggled(columns, id))}
              />
            </div>
          ))}
      </div>
      <footer className={styles.columnsFoot}>
        <Button size="small" variant="quiet" onClick={() => onChange(null)}>
          {text('agencies.columns.usual')}
        </Button>
        <Button size="small" onClick={onClose}>
          {text('agencies.filter.done')}
        </Button>
      </footer>
    </>
  )
}
