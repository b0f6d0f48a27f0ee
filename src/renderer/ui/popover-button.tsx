// A button that opens a small panel beside itself: filters, columns, anything with more than one control. Esc
// or a press elsewhere closes it; the keyboard goes in when it opens and back to the button when it closes.
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { type Align, useAnchored } from './anchored.ts'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import styles from './popover-button.module.css'

export interface PopoverButtonProps {
  /** The button's words, and the panel's name. */
  readonly label: string
  readonly icon?: ReactNode
  /** Shown on the button; without it the button shows only the icon. */
  readonly text?: ReactNode
  readonly align?: Align
  /** Rendered while it is open. */
  readonly children: (close: () => void) => ReactNode
}

const focusable =
  'input:not([disabled]), select, textarea, button:not([tabindex="-1"]), [tabindex="0"]'

export function PopoverButton({
  label,
  icon,
  text,
  align = 'start',
  children,
}: PopoverButtonProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  useAnchored(anchor, panel, open, 'below', align)
  useEffect(() => {
    if (open) panel.current?.querySelector<HTMLElement>(focusable)?.focus()
  }, [open])

  const close = (): void => {
    anchor.current?.focus()
    setOpen(false)
  }
  const trigger = {
    ref: anchor,
    'aria-haspopup': 'dialog' as const,
    'aria-expanded': open,
    'aria-controls': open ? id : undefined,
    onClick: () => setOpen(!open),
  }
  return (
    <>
      {text === undefined ? (
        <IconButton label={label} icon={icon} {...trigger} />
      ) : (
        <Button icon={icon} {...trigger}>
          {text}
        </Button>
      )}
      {open && (
        <div
          ref={panel}
          id={id}
          role="dialog"
          aria-label={label}
          popover="auto"
          className={styles.panel}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return
            event.preventDefault()
            event.stopPropagation()
            close()
          }}
          onToggle={(event) => {
            // Light dismiss: the press elsewhere decides where the focus goes.
            if (event.newState === 'closed') setOpen(false)
          }}
        >
          {children(close)}
        </div>
      )}
    </>
  )
}
