// A button that shows only an icon: it always has words, as its accessible name and as a tooltip.
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { classNames } from './class-names.ts'
import styles from './icon-button.module.css'
import { Tooltip } from './tooltip.tsx'

export interface IconButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'children'> {
  readonly label: string
  readonly icon: ReactNode
  readonly shortcut?: string | null
  readonly ref?: Ref<HTMLButtonElement>
}

export function IconButton({
  label,
  icon,
  shortcut = null,
  className,
  disabled = false,
  onClick,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip label={label} shortcut={shortcut}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        // Stays focusable, so that a keyboard does not lose its place when the last undo is used up.
        aria-disabled={disabled || undefined}
        className={classNames(styles.button, className)}
        onClick={disabled ? undefined : onClick}
      >
        {icon}
      </button>
    </Tooltip>
  )
}
