// The menu of what lies under the pointer, or of what has the keyboard (Shift+F10, the menu key): the browser tells
// both as one event. One menu for the window, so that what offers it need not render anything.
import { type MouseEvent, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { create } from 'zustand'
import { text } from '../../shared/messages/translate.ts'
import { menuOf } from './command-menu.ts'
import { allCommands, type Command } from './commands.ts'
import styles from './context-menu.module.css'
import { MenuList } from './menu-list.tsx'

interface Asked {
  readonly ids: readonly (string | null)[]
  /** null: those that are registered. */
  readonly commands: readonly Command[] | null
  readonly at: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>
  /** Gets the keyboard back. */
  readonly from: Element | null
}

const useAsked = create<{ readonly asked: Asked | null; readonly serial: number }>(() => ({
  asked: null,
  serial: 0,
}))

/**
 * Instead of the browser's own menu, one with these commands in this order (null: a line), at the pointer or, asked
 * for by a key, below what has the keyboard.
 */
export function openContextMenu(
  event: MouseEvent,
  ids: readonly (string | null)[],
  commands: readonly Command[] | null = null,
): void {
  event.preventDefault()
  const from = document.activeElement
  const { pointerType = '' } = event.nativeEvent as Partial<PointerEvent>
  const { left, top, width, height } =
    pointerType === '' && from !== null
      ? from.getBoundingClientRect()
      : { left: event.clientX, top: event.clientY, width: 0, height: 0 }
  const asked = { ids, commands, at: { left, top, width, height }, from }
  useAsked.setState(({ serial }) => ({ asked, serial: serial + 1 }))
}

export function ContextMenu() {
  const asked = useAsked((state) => state.asked)
  const serial = useAsked((state) => state.serial)
  return asked === null ? null : <Open key={serial} asked={asked} />
}

/** `to` gets the keyboard. */
const close = (to: Element | null): void => {
  if (to instanceof HTMLElement) to.focus({ preventScroll: true })
  useAsked.setState({ asked: null })
}

function Open({ asked }: { readonly asked: Asked }) {
  const { from } = asked
  const anchor = useRef<HTMLSpanElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The press itself decides afterwards where the keyboard goes.
    const leave = (): void => close(from)
    const onPress = (event: Event): void => {
      if (menu.current?.contains(event.target as Node) !== true) leave()
    }
    document.addEventListener('pointerdown', onPress, true)
    window.addEventListener('blur', leave)
    return () => {
      document.removeEventListener('pointerdown', onPress, true)
      window.removeEventListener('blur', leave)
    }
  }, [from])
  // Where it was asked for, so that it lies in the same landmark of the page.
  return createPortal(
    <>
      <span ref={anchor} aria-hidden className={styles.anchor} style={asked.at} />
      {/* The press that asks for it may end when it is open already: not the popover's own light dismiss. */}
      <MenuList
        menu={menu}
        anchor={anchor}
        label={text('ui.contextMenu')}
        entries={menuOf(asked.commands ?? allCommands(), asked.ids)}
        dismiss="manual"
        onClose={(refocus) => close(refocus ? from : null)}
      />
    </>,
    from?.closest('main') ?? document.body,
  )
}
