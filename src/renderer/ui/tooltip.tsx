// A short name for a control that shows none. The control carries the same words as its accessible label,
// so the tooltip itself is hidden from screen readers.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useAnchored } from './anchored.ts'
import { Kbd } from './kbd.tsx'
import styles from './tooltip.module.css'

const delay = 450

export interface TooltipProps {
  readonly label: string
  readonly shortcut?: string | null
  readonly children: ReactNode
}

export function Tooltip({ label, shortcut = null, children }: TooltipProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const bubble = useRef<HTMLSpanElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const [open, setOpen] = useState(false)
  useAnchored(anchor, bubble, open, 'below', 'center')

  const stop = (): void => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
  }
  const close = (): void => {
    stop()
    setOpen(false)
  }
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current)
    },
    [],
  )

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches the control inside.
    <span
      ref={anchor}
      className={styles.anchor}
      onPointerEnter={() => {
        stop()
        timer.current = setTimeout(() => setOpen(true), delay)
      }}
      onPointerLeave={close}
      onPointerDown={close}
      onFocus={(event) => {
        if (event.target.matches(':focus-visible')) setOpen(true)
      }}
      onBlur={close}
      onKeyDown={close}
    >
      {children}
      {open && (
        <span ref={bubble} popover="manual" aria-hidden="true" className={styles.bubble}>
          {label}
          {shortcut !== null && <Kbd keys={shortcut} />}
        </span>
      )}
    </span>
  )
}
