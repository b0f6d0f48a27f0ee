// How a list is read and taken in: what is asked once for all rows.
import type { ReactNode } from 'react'
import type { AgencyStatus } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { locale } from '../../ui/locale.ts'
import { Notice } from '../../ui/notice.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { statusLabel } from './agency-columns.ts'
import styles from './import-options.module.css'
import type { RowAction } from './import-plan.ts'
import type { ImportTable, ListImport } from './use-import.ts'

/** Where an agency may begin. */
export type FirstStatus = Extract<AgencyStatus, 'longlist' | 'shortlist'>
const firstStatuses: readonly FirstStatus[] = ['longlist', 'shortlist']

const knownActions: readonly RowAction[] = ['update', 'skip', 'add']

export interface ImportOptionsProps {
  readonly table: ImportTable
  readonly list: ListImport
  /** Rows about agencies that are here already. */
  readonly known: number
  readonly knownAction: RowAction
  readonly onKnown: (action: RowAction) => void
  /** null: every row says its status. */
  readonly status: FirstStatus | null
  readonly onStatus: (status: FirstStatus) => void
}

export function ImportOptions({ table, list, ...props }: ImportOptionsProps) {
  const { decimals } = table
  return (
    <>
      <div className={styles.options}>
        {props.status !== null && (
          <Labelled label={text('agencies.import.putOn')}>
            <Segmented
              label={text('agencies.import.putOn')}
              value={props.status}
              options={firstStatuses.map((status) => ({
                value: status,
                label: statusLabel(status),
              }))}
              onChange={props.onStatus}
            />
          </Labelled>
        )}
        {props.known > 0 && (
          <Labelled
            label={plural('agencies.import.known', props.known, {
              count: formatCount(props.known, locale),
            })}
          >
            <Segmented
              label={text('agencies.import.known.what')}
              value={props.knownAction}
              options={knownActions.map((action) => ({
                value: action,
                label: text(`agencies.import.known.${action}`),
              }))}
              onChange={props.onKnown}
            />
          </Labelled>
        )}
        {decimals.example !== null && (
          <Labelled label={text('pricing.import.numbers')}>
            <Segmented
              label={text('pricing.import.numbers')}
              value={decimals.sign}
              options={[
                { value: '.', label: '1,234.50' },
                { value: ',', label: '1.234,50' },
              ]}
              onChange={list.setDecimal}
            />
          </Labelled>
        )}
        <Checkbox
          label={text('agencies.import.headings')}
          checked={table.headings}
          onChange={list.setHeadings}
        />
      </div>
      {table.notes.map((note) => (
        <Notice key={note} tone="info" title={note} />
      ))}
      {!decimals.certain && decimals.example !== null && (
        <Notice tone="warning" title={text('pricing.import.uncertain')}>
          {text('pricing.import.uncertainHow', { example: decimals.example })}
        </Notice>
      )}
    </>
  )
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.labelled}>
      <span aria-hidden className={styles.label}>
        {label}
      </span>
      {children}
    </div>
  )
}
