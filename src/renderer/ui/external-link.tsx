// An address outside the app: a press asks first, showing the whole address, then the system's browser opens it.
// A shell asks by itself; where there is none the page asks here and follows a plain link.
import { ExternalLink as Sign } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { text } from '../../shared/messages/translate.ts'
import buttonStyles from './button.module.css'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { Dialog } from './dialog.tsx'
import styles from './external-link.module.css'

export interface ExternalLinkProps {
  /** Whole, with http or https. */
  readonly address: string
  /** Asks the shell to open it; answers with the address when the page has to, else null. */
  readonly open: (address: string) => Promise<string | null>
  readonly children: ReactNode
  readonly label?: string
}

export function ExternalLink({ address, open, children, label }: ExternalLinkProps) {
  const [asked, setAsked] = useState<string | null>(null)
  return (
    <>
      <button
        type="button"
        className={styles.link}
        title={address}
        aria-label={label}
        onClick={() => void open(address).then(setAsked)}
      >
        <span className={styles.words}>{children}</span>
        <Sign size={12} aria-hidden className={styles.sign} />
      </button>
      {asked !== null && <LinkDialog address={asked} onClose={() => setAsked(null)} />}
    </>
  )
}

function LinkDialog({
  address,
  onClose,
}: {
  readonly address: string
  readonly onClose: () => void
}) {
  return (
    <Dialog
      title={text('app.openLink.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{text('ui.cancel')}</Button>
          <a
            className={classNames(buttonStyles.button, buttonStyles.primary)}
            href={address}
            target="_blank"
            rel="noopener noreferrer"
            onClick={onClose}
          >
            {text('app.openLink.open')}
          </a>
        </>
      }
    >
      {/* As the browser will have it: a host in another script shows what it really is. */}
      <p className={styles.address}>{new URL(address).href}</p>
    </Dialog>
  )
}
