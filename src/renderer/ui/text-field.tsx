// One line of text. `onChange` for forms that are sent as a whole; `onCommit` where each finished edit is an
// entry of its own (Enter or leaving the field commits, Esc restores).
import type { HTMLInputTypeAttribute, Ref } from 'react'
import { classNames } from './class-names.ts'
import { useDraft } from './draft.ts'
import styles from './field.module.css'
import { Field, type FieldProps } from './field.tsx'

export interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange?: (value: string) => void
  /** Answers with an error to show below the field, or null. */
  readonly onCommit?: (value: string) => string | null
  readonly placeholder?: string
  readonly type?: HTMLInputTypeAttribute
  readonly inputMode?: 'numeric'
  readonly autoComplete?: 'off'
  readonly list?: string
  readonly autoFocus?: boolean
  readonly disabled?: boolean
  readonly maxLength?: number
  readonly ref?: Ref<HTMLInputElement>
}

const accepts = (): null => null

export function TextField({
  value,
  onChange,
  onCommit,
  label,
  hideLabel = false,
  hint,
  error = null,
  className,
  autoFocus = false,
  ...input
}: TextFieldProps) {
  const draft = useDraft(value, onCommit ?? accepts)
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
        <input
          {...input}
          {...control}
          // biome-ignore lint/a11y/noAutofocus: only for a panel that the person has just opened.
          autoFocus={autoFocus}
          className={classNames(styles.control)}
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
