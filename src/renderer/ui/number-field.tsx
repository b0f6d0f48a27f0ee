// A number as the person's language writes it. Commits on Enter or on leaving the field, Esc restores; the
// arrow keys step. Empty is null where that is allowed.
import type { Ref } from 'react'
import { text } from '../../shared/messages/translate.ts'
import { classNames } from './class-names.ts'
import { useDraft } from './draft.ts'
import styles from './field.module.css'
import { Field, type FieldProps } from './field.tsx'
import { locale } from './locale.ts'
import { parseNumber } from './parse-number.ts'

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null
  /** Called with a number inside min…max, or null when `optional` and empty. */
  readonly onCommit: (value: number | null) => void
  readonly min?: number
  readonly max?: number
  readonly step?: number
  /** Why a number inside min…max will not do; null: it will. */
  readonly check?: (value: number) => string | null
  /** Only whole numbers. */
  readonly whole?: boolean
  /** Empty means null instead of an error. */
  readonly optional?: boolean
  /** Without grouping, for years. */
  readonly plain?: boolean
  readonly placeholder?: string
  readonly disabled?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

/** As typed, not as printed: no rounding, since the text becomes the value again. */
const written = (value: number, plain = false): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: !plain }).format(value)

export function NumberField({
  value,
  onCommit,
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
  step = 1,
  check,
  whole = false,
  optional = false,
  plain = false,
  label,
  hideLabel = false,
  hint,
  error = null,
  className,
  ...input
}: NumberFieldProps) {
  const shown = value === null ? '' : written(value, plain)
  const commit = (typed: string): string | null => {
    if (typed.trim() === '' && optional) {
      onCommit(null)
      return null
    }
    const number = parseNumber(typed, locale)
    if (number === null) return text('ui.numberNeeded')
    if (whole && !Number.isInteger(number)) return text('ui.wholeNumberNeeded')
    if (number < min && max === Number.POSITIVE_INFINITY)
      return text('ui.numberAtLeast', { min: written(min) })
    if (number < min || number > max)
      return text('ui.numberBetween', { min: written(min), max: written(max) })
    if (number === value) return null
    const problem = check?.(number) ?? null
    if (problem === null) onCommit(number)
    return problem
  }
  const draft = useDraft(shown, commit)
  const stepBy = (direction: number): void => {
    const from = parseNumber(draft.text, locale) ?? value ?? 0
    const next = Math.min(max, Math.max(min, from + direction * step))
    draft.onChange(written(next, plain))
  }
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
          type="text"
          inputMode={whole ? 'numeric' : 'decimal'}
          autoComplete="off"
          className={classNames(styles.control, styles.number)}
          value={draft.text}
          onChange={(event) => draft.onChange(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={draft.onBlur}
          onKeyDown={(event) => {
            if (draft.onKeyDown(event)) return
            if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
              event.preventDefault()
              stepBy(event.key === 'ArrowUp' ? 1 : -1)
            }
          }}
        />
      )}
    </Field>
  )
}
