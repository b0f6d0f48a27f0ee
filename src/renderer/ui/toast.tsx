// Short notes at the foot of the window, outside any screen: what was done, with a way back, or what went
// wrong. `toast({ … })` from anywhere; the frame renders <Toasts /> once.

import { X } from 'lucide-react'
import { useEffect } from 'react'
import { create } from 'zustand'
import { text } from '../../shared/messages/translate.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { IconButton } from './icon-button.tsx'
import styles from './toast.module.css'

export interface Toast {
  readonly message: string
  readonly tone?: 'info' | 'error'
  /** For example Undo. */
  readonly action?: { readonly label: string; readonly run: () => void }
}

interface Shown extends Toast {
  readonly id: number
}

const most = 3
/** Long enough to read; longer where there is something to decide. */
const shownFor = 5_000
const shownWithAction = 9_000

const useToasts = create<{ readonly shown: readonly Shown[] }>(() => ({ shown: [] }))
let nextId = 1

const dismiss = (id: number): void =>
  useToasts.setState(({ shown }) => ({ shown: shown.filter((toast) => toast.id !== id) }))

/** The same sentence again replaces the one that is still there. */
export const toast = (entry: Toast): void =>
  useToasts.setState(({ shown }) => ({
    shown: [
      ...shown.filter((other) => other.message !== entry.message),
      { ...entry, id: nextId++ },
    ].slice(-most),
  }))

/** After a change that makes every offered way back pointless. */
export const clearToasts = (): void => useToasts.setState({ shown: [] })

export function Toasts() {
  const shown = useToasts((state) => state.shown)
  return (
    <section aria-label={text('ui.messages')} aria-live="polite" className={styles.region}>
      {shown.map((entry) => (
        <ToastCard key={entry.id} entry={entry} />
      ))}
    </section>
  )
}

function ToastCard({ entry }: { readonly entry: Shown }) {
  useEffect(() => {
    // An error stays until it was read.
    if (entry.tone === 'error') return
    const timer = setTimeout(
      () => dismiss(entry.id),
      entry.action === undefined ? shownFor : shownWithAction,
    )
    return () => clearTimeout(timer)
  }, [entry])
  return (
    <div
      className={classNames(styles.toast, entry.tone === 'error' && styles.error)}
      role={entry.tone === 'error' ? 'alert' : undefined}
    >
      <div className={styles.message}>{entry.message}</div>
      {entry.action !== undefined && (
        <Button
          size="small"
          onClick={() => {
            dismiss(entry.id)
            entry.action?.run()
          }}
        >
          {entry.action.label}
        </Button>
      )}
      <IconButton
        label={text('ui.dismiss')}
        icon={<X size={14} />}
        onClick={() => dismiss(entry.id)}
      />
    </div>
  )
}
