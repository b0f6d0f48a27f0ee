// A button that opens a menu: arrows, Home, End, first letters, Enter; Esc or a press elsewhere closes and
// gives the focus back.
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { type Align, useAnchored } from './anchored.ts'
import { Button, type ButtonProps } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { Kbd } from './kbd.tsx'
import styles from './menu.module.css'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly run: () => void
  readonly icon?: ReactNode
  readonly shortcut?: string | null
  readonly disabled?: boolean
  readonly danger?: boolean
  /** Given: the item is one of a choice and shows whether it is the chosen one. */
  readonly checked?: boolean
}

export type MenuEntry = MenuItem | { readonly heading: string } | 'separator'

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

const itemsIn = (menu: HTMLElement | null): HTMLElement[] =>
  menu === null
    ? []
    : [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]:not([aria-disabled="true"])')]

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
  useAnchored(anchor, menu, open, 'below', align)

  useEffect(() => {
    if (open) itemsIn(menu.current)[0]?.focus()
  }, [open])

  const close = (refocus: boolean): void => {
    if (refocus) anchor.current?.focus()
    setOpen(false)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const items = itemsIn(menu.current)
    const at = items.indexOf(document.activeElement as HTMLElement)
    const go = (index: number): void => {
      event.preventDefault()
      items.at(index % items.length)?.focus()
    }
    if (event.key === 'ArrowDown') go(at + 1)
    else if (event.key === 'ArrowUp') go(at <= 0 ? -1 : at - 1)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(-1)
    else if (event.key === 'Escape') {
      event.stopPropagation()
      event.preventDefault()
      close(true)
    } else if (event.key === 'Tab') close(true)
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && event.key !== ' ') {
      const letter = event.key.toLowerCase()
      const from = [...items.slice(at + 1), ...items.slice(0, at + 1)]
      from.find((item) => item.textContent?.trim().toLowerCase().startsWith(letter))?.focus()
    }
  }

  const gutter = entries.some(
    (entry) =>
      entry !== 'separator' &&
      !('heading' in entry) &&
      (entry.icon !== undefined || entry.checked !== undefined),
  )
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
        <div
          ref={menu}
          id={id}
          role="menu"
          aria-label={label}
          popover="auto"
          className={styles.menu}
          onKeyDown={onKeyDown}
          onToggle={(event) => {
            // Light dismiss: the press elsewhere decides where the focus goes.
            if (event.newState === 'closed') setOpen(false)
          }}
        >
          {entries.map((entry, index) =>
            entry === 'separator' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: separators have no identity.
              // biome-ignore lint/a11y/useSemanticElements: <hr> is not allowed in a menu.
              <div key={`separator-${index}`} role="separator" className={styles.separator} />
            ) : 'heading' in entry ? (
              <div key={`heading-${entry.heading}`} role="presentation" className={styles.heading}>
                {entry.heading}
              </div>
            ) : (
              <Item key={entry.id} item={entry} gutter={gutter} close={() => close(true)} />
            ),
          )}
        </div>
      )}
    </>
  )
}

function Item({
  item,
  gutter,
  close,
}: {
  readonly item: MenuItem
  /** Some item has an icon or a tick, so all leave room for one. */
  readonly gutter: boolean
  readonly close: () => void
}) {
  const choice = item.checked !== undefined
  return (
    <button
      type="button"
      {...(choice ? { role: 'menuitemradio', 'aria-checked': item.checked } : { role: 'menuitem' })}
      aria-disabled={item.disabled || undefined}
      tabIndex={-1}
      className={item.danger === true ? styles.dangerItem : styles.item}
      onPointerMove={(event) => {
        if (item.disabled !== true) event.currentTarget.focus({ preventScroll: true })
      }}
      onClick={() => {
        if (item.disabled === true) return
        close()
        item.run()
      }}
    >
      {gutter && (
        <span className={styles.icon}>{choice ? (item.checked ? '✓' : '') : item.icon}</span>
      )}
      <span className={styles.label}>{item.label}</span>
      {item.shortcut !== undefined && item.shortcut !== null && <Kbd keys={item.shortcut} />}
    </button>
  )
}
