// The one push button. Variants say how much it matters, never what it does.
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names.ts'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` once a view; `quiet` has no edge until it is hovered; `danger` for what destroys. */
  readonly variant?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly size?: 'normal' | 'small'
  /** A lucide icon at 16 px, before the text. */
  readonly icon?: ReactNode
  /** Works: shown as busy and not pressed again, but it keeps the focus. */
  readonly busy?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({
  variant = 'plain',
  size = 'normal',
  icon,
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      className={classNames(styles.button, styles[variant], styles[size], className)}
      onClick={busy ? undefined : onClick}
    >
      {icon !== undefined && <span className={styles.icon}>{icon}</span>}
      {children}
    </button>
  )
}
