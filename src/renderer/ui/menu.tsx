// A button that opens a menu, and gets the focus back.
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import type { Align } from './anchored.ts'
import { Button, type ButtonProps } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { type MenuEntry, MenuList } from './menu-list.tsx'

export interface MenuProps {
  /** The button's words; with `icon` and without `text` they are its tooltip. */
  readonly label: string
  readonly entries: readonly MenuEntry[]
  readonly icon?: ReactNode
  /** Shown on the button; without it the button shows only the icon. */
  readonly text?: ReactNode
  readonly align?: Align
  readonly variant?: ButtonProps['variant']
}

export function Menu({
  label,
  entries,
  icon,
  text,
  align = 'start',
  variant = 'plain',
}: MenuProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)

  const close = (refocus: boolean): void => {
    if (refocus) anchor.current?.focus()
    setOpen(false)
  }

  const trigger = {
    ref: anchor,
    'aria-haspopup': 'menu' as const,
    'aria-expanded': open,
    'aria-controls': open ? id : undefined,
    onClick: () => setOpen(!open),
    onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => {
      if (event.key === 'ArrowDown' && !open) {
        event.preventDefault()
        setOpen(true)
      }
    },
  }

  return (
    <>
      {text === undefined ? (
        <IconButton label={label} icon={icon} {...trigger} />
      ) : (
        <Button variant={variant} icon={icon} aria-label={label} {...trigger}>
          {text}
        </Button>
      )}
      {open && (
        <MenuList
          id={id}
          menu={menu}
          anchor={anchor}
          label={label}
          entries={entries}
          align={align}
          onClose={close}
        />
      )}
    </>
  )
}
