// Several lines of text; grows with them. Committing: leaving the field or Ctrl/Cmd+Enter.
import type { Ref } from 'react'
import { classNames } from './class-names.ts'
import { useDraft } from './draft.ts'
import styles from './field.module.css'
import { Field, type FieldProps } from './field.tsx'

export interface TextAreaProps extends FieldProps {
  readonly value: string
  readonly onChange?: (value: string) => void
  readonly onCommit?: (value: string) => string | null
  readonly placeholder?: string
  readonly rows?: number
  readonly disabled?: boolean
  readonly ref?: Ref<HTMLTextAreaElement>
}

const accepts = (): null => null

export function TextArea({
  value,
  onChange,
  onCommit,
  label,
  hideLabel = false,
  hint,
  error = null,
  className,
  rows = 3,
  ...area
}: TextAreaProps) {
  const draft = useDraft(value, onCommit ?? accepts, true)
  const live = onChange !== undefined
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      hint={hint}
      error={error ?? draft.error}
      className={className}
    >
      {(control) => (
        <textarea
          {...area}
          {...control}
          rows={rows}
          style={{ minHeight: `${rows * 1.5 + 1}em` }}
          className={classNames(styles.control, styles.area)}
          value={live ? value : draft.text}
          onChange={(event) =>
            live ? onChange(event.target.value) : draft.onChange(event.target.value)
          }
          onBlur={live ? undefined : draft.onBlur}
          onKeyDown={live ? undefined : draft.onKeyDown}
        />
      )}
    </Field>
  )
}
