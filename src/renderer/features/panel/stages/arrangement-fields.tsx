// The settings of a procedure, each with what it means.
import { text } from '../../../../shared/messages/translate.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import type { Arrangement } from './arrange.ts'
import styles from './stages.module.css'

export type Rules = Pick<Arrangement, 'blind' | 'chairSees' | 'anonymous'>

export function ArrangementFields({
  value,
  onChange,
}: {
  readonly value: Rules
  readonly onChange: (fields: Partial<Rules>) => void
}) {
  return (
    <>
      <Checkbox
        label={text('procedure.blind')}
        hint={text('procedure.blind.hint')}
        checked={value.blind}
        onChange={(blind) => onChange({ blind })}
      />
      {value.blind && (
        <div className={styles.sees}>
          <span className={styles.label}>{text('procedure.chairSees')}</span>
          <Segmented
            label={text('procedure.chairSees')}
            value={value.chairSees}
            options={(['progress', 'values'] as const).map((sees) => ({
              value: sees,
              label: text(`procedure.chairSees.${sees}`),
            }))}
            onChange={(chairSees) => onChange({ chairSees })}
          />
          <span className={styles.hint}>{text(`procedure.chairSees.${value.chairSees}.hint`)}</span>
        </div>
      )}
      <Checkbox
        label={text('procedure.anonymous')}
        hint={text('procedure.anonymous.hint')}
        checked={value.anonymous}
        onChange={(anonymous) => onChange({ anonymous })}
      />
    </>
  )
}

/** What the contract takes as a PIN. */
export const isPin = (typed: string): boolean => /^\d{4,12}$/.test(typed)
