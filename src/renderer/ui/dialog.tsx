// A question that must be answered before anything else. Use an inline panel wherever one serves; this is
// the platform's own modal: focus kept inside, Esc closes, focus returned.

import { X } from 'lucide-react'
import { type ReactNode, useId, useRef } from 'react'
import { text } from '../../shared/messages/translate.ts'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'
import { IconButton } from './icon-button.tsx'
import { useModal } from './modal.ts'

export interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, the primary one last. */
  readonly actions?: ReactNode
  readonly wide?: boolean
}

export function Dialog({ title, onClose, children, actions, wide = false }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // The title, not the close button: a screen reader then begins with what this is about.
  useModal(dialog, heading)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it; the press outside is a shortcut for it.
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={classNames(styles.dialog, wide && styles.wide)}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close()
      }}
    >
      <div className={styles.box}>
        <header className={styles.header}>
          <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          <IconButton
            label={text('ui.close')}
            icon={<X size={16} />}
            onClick={() => dialog.current?.close()}
          />
        </header>
        <div className={styles.body}>{children}</div>
        {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
      </div>
    </dialog>
  )
}
