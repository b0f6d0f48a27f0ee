// One of a few values: the platform's own list, which every keyboard and screen reader knows.
import type { Ref } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { Field, type FieldProps } from './field.tsx'

export interface SelectProps<Value extends string> extends FieldProps {
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
  readonly ref?: Ref<HTMLSelectElement>
}

export function Select<Value extends string>({
  value,
  options,
  onChange,
  label,
  hideLabel = false,
  hint,
  error = null,
  className,
  ...select
}: SelectProps<Value>) {
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error} className={className}>
      {(control) => (
        <select
          {...select}
          {...control}
          className={classNames(styles.control, styles.select)}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value)
            if (chosen !== undefined) onChange(chosen.value)
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
