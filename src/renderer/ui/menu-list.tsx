// The entries of an open menu: arrows, Home, End, first letters, Enter; Esc or a press elsewhere closes it.
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect } from 'react'
import { type Align, useAnchored } from './anchored.ts'
import { Kbd } from './kbd.tsx'
import styles from './menu.module.css'
import { walkMenu } from './walk-menu.ts'

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

export interface MenuListProps {
  readonly id?: string
  readonly menu: RefObject<HTMLDivElement | null>
  readonly anchor: RefObject<HTMLElement | null>
  readonly label: string
  readonly entries: readonly MenuEntry[]
  readonly align?: Align
  /** `manual`: who shows it closes it at a press elsewhere. */
  readonly dismiss?: 'auto' | 'manual'
  /** `refocus`: the keyboard goes back to where it came from. */
  readonly onClose: (refocus: boolean) => void
}

const itemsIn = (menu: HTMLElement | null): HTMLElement[] =>
  menu === null
    ? []
    : [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]:not([aria-disabled="true"])')]

/** Open as long as it is rendered. */
export function MenuList({
  id,
  menu,
  anchor,
  label,
  entries,
  align = 'start',
  dismiss = 'auto',
  onClose,
}: MenuListProps) {
  useAnchored(anchor, menu, true, 'below', align)
  useEffect(() => itemsIn(menu.current)[0]?.focus(), [menu])

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const items = itemsIn(menu.current)
    const at = items.indexOf(document.activeElement as HTMLElement)
    if (walkMenu(event, items)) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      event.preventDefault()
      onClose(true)
    } else if (event.key === 'Tab') onClose(true)
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
  return (
    <div
      ref={menu}
      id={id}
      role="menu"
      aria-label={label}
      popover={dismiss}
      className={styles.menu}
      onKeyDown={onKeyDown}
      onToggle={(event) => {
        // Light dismiss: the press elsewhere decides where the focus goes.
        if (event.newState === 'closed') onClose(false)
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
          <Item key={entry.id} item={entry} gutter={gutter} close={() => onClose(true)} />
        ),
      )}
    </div>
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
