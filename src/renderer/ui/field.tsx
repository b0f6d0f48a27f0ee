// Label, hint and error around any control, tied to it for assistive technology.
import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'

export interface FieldProps {
  readonly label: string
  /** The label is read aloud but not shown; for fields in tables and toolbars. */
  readonly hideLabel?: boolean
  /** One short line below. */
  readonly hint?: ReactNode
  readonly error?: string | null
  readonly className?: string | undefined
}

export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

export function Field({
  label,
  hideLabel = false,
  hint,
  error = null,
  className,
  children,
}: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const id = useId()
  const note = error ?? hint
  const hasNote = note !== undefined && note !== null
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : styles.label}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': hasNote ? `${id}-note` : undefined,
        'aria-invalid': error === null ? undefined : true,
      })}
      {hasNote && (
        <div
          id={`${id}-note`}
          className={error === null ? styles.hint : styles.error}
          role={error === null ? undefined : 'alert'}
        >
          {note}
        </div>
      )}
    </div>
  )
}
