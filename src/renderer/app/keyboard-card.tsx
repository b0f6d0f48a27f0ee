// The whole window while the keyboard changes hands: nobody's screen, and whose turn it is.
import { Keyboard } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { text } from '../../shared/messages/translate.ts'
import styles from './keyboard-card.module.css'

export interface KeyboardCardProps {
  readonly title: string
  readonly children?: ReactNode
  /** The primary one first; absent: they are still to come; null: there are none. */
  readonly actions?: ReactNode
}

export function KeyboardCard({ title, children, actions }: KeyboardCardProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <main className={styles.page} aria-labelledby={id}>
      <div className={styles.card}>
        <Keyboard size={28} strokeWidth={1.5} className={styles.icon} aria-hidden />
        <h1 ref={heading} id={id} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        <div className={styles.words}>{children}</div>
        {actions !== null && <div className={styles.actions}>{actions}</div>}
      </div>
    </main>
  )
}

/** Until the page is loaded anew. `to`: who gets the keyboard; '': its owner. */
export function AwayCard({ to }: { readonly to: string }) {
  return to === '' ? (
    <KeyboardCard title={text('keyboard.away')} />
  ) : (
    <KeyboardCard title={text('keyboard.hand.title', { name: to })}>
      {text('keyboard.hand.words', { name: to })}
    </KeyboardCard>
  )
}
