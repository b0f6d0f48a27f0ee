// The price envelope: whether quotes are open to everybody who works here, sealed, or were opened, and the way
// on. Sealing and opening are decisions that nothing takes back, so each is asked for once more in full words.
import { Lock, LockOpen } from 'lucide-react'
import { useState } from 'react'
import type { EvaluationDetails, EvaluationId, Frozen } from '../../../../shared/domain/model.ts'
import type { Envelope } from '../../../../shared/domain/pricing/plan.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { command } from '../../../api/client.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { goTo } from '../../../ui/navigation.ts'
import styles from './envelope.module.css'
import { envelopeWords, isSealed } from './envelope-words.ts'

export interface EnvelopeBarProps {
  readonly evaluation: EvaluationDetails['id']
  readonly envelope: Envelope | null
  readonly frozen: Frozen | null
}

const hidden = ['quotes', 'ranking', 'report', 'ledger'] as const

function SealDialog({
  evaluation,
  onClose,
}: {
  readonly evaluation: EvaluationId
  readonly onClose: () => void
}) {
  const [busy, setBusy] = useState(false)
  const seal = async (): Promise<void> => {
    setBusy(true)
    await command('pricing.seal', { evaluation })
    onClose()
  }
  return (
    <Dialog
      title={text('pricing.envelope.seal.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{text('ui.cancel')}</Button>
          <Button variant="primary" busy={busy} onClick={() => void seal()}>
            {text('pricing.envelope.seal.do')}
          </Button>
        </>
      }
    >
      <p>{text('pricing.envelope.seal.why')}</p>
      <ul className={styles.points}>
        {hidden.map((what) => (
          <li key={what}>{text(`pricing.envelope.seal.${what}`)}</li>
        ))}
      </ul>
      <p>{text('pricing.envelope.seal.still')}</p>
      <p className={styles.strong}>{text('pricing.envelope.seal.once')}</p>
    </Dialog>
  )
}

function OpenDialog({
  evaluation,
  frozen,
  onClose,
}: {
  readonly evaluation: EvaluationId
  readonly frozen: boolean
  readonly onClose: () => void
}) {
  const [busy, setBusy] = useState(false)
  const open = async (): Promise<void> => {
    setBusy(true)
    await command('pricing.open', { evaluation })
    onClose()
  }
  return (
    <Dialog
      title={text(frozen ? 'pricing.envelope.open.title' : 'pricing.envelope.open.freezeFirst')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{text('ui.cancel')}</Button>
          {frozen ? (
            <Button variant="primary" busy={busy} onClick={() => void open()}>
              {text('pricing.envelope.open.do')}
            </Button>
          ) : (
            <Button
              variant="primary"
              onClick={() => {
                onClose()
                goTo('criteria')
              }}
            >
              {text('pricing.envelope.open.toCriteria')}
            </Button>
          )}
        </>
      }
    >
      {frozen ? (
        <>
          <p>{text('pricing.envelope.open.what')}</p>
          <p>{text('pricing.envelope.open.hash')}</p>
          <p className={styles.strong}>{text('pricing.envelope.open.once')}</p>
        </>
      ) : (
        <p>{text('pricing.envelope.open.freezeWhy')}</p>
      )}
    </Dialog>
  )
}

export function EnvelopeBar({ evaluation, envelope, frozen }: EnvelopeBarProps) {
  const [asking, setAsking] = useState<'seal' | 'open' | null>(null)
  const sealed = isSealed(envelope)
  const Sign = sealed ? Lock : LockOpen
  const close = (): void => setAsking(null)
  return (
    <div className={styles.bar} data-sealed={sealed || undefined}>
      <Sign size={14} aria-hidden className={styles.sign} />
      <span role="status" className={styles.words}>
        {envelopeWords(envelope)}
      </span>
      {envelope === null && (
        <Button size="small" onClick={() => setAsking('seal')}>
          {text('pricing.envelope.seal')}
        </Button>
      )}
      {sealed && (
        <Button size="small" onClick={() => setAsking('open')}>
          {text('pricing.envelope.open')}
        </Button>
      )}
      {asking === 'seal' && <SealDialog evaluation={evaluation} onClose={close} />}
      {asking === 'open' && (
        <OpenDialog evaluation={evaluation} frozen={frozen !== null} onClose={close} />
      )}
    </div>
  )
}
