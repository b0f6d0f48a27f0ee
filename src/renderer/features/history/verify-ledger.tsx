// Recomputes every hash of the library on request and says in words whether the chain is sound.
import { ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract/call.ts'
import type { CallError } from '../../../shared/contract/errors.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { call } from '../../api/client.ts'
import { Button } from '../../ui/button.tsx'
import { locale } from '../../ui/locale.ts'
import { Notice } from '../../ui/notice.tsx'

export interface Verification {
  readonly running: boolean
  readonly outcome: Output<'history.verify'> | null
  readonly error: CallError | null
  readonly run: () => void
  readonly clear: () => void
}

export function useVerification(): Verification {
  const [running, setRunning] = useState(false)
  const [outcome, setOutcome] = useState<Output<'history.verify'> | null>(null)
  const [error, setError] = useState<CallError | null>(null)
  const clear = (): void => {
    setOutcome(null)
    setError(null)
  }
  const run = async (): Promise<void> => {
    setRunning(true)
    clear()
    const result = await call('history.verify', {})
    setRunning(false)
    if (result.ok) setOutcome(result.value)
    else setError(result.error)
  }
  return { running, outcome, error, run: () => void run(), clear }
}

export function VerifyButton({ verification }: { readonly verification: Verification }) {
  return (
    <Button
      icon={<ShieldCheck size={16} aria-hidden />}
      busy={verification.running}
      onClick={verification.run}
    >
      {text(verification.running ? 'history.verify.running' : 'history.verify')}
    </Button>
  )
}

export function VerificationResult({ verification }: { readonly verification: Verification }) {
  const { outcome, error, clear } = verification
  if (error !== null)
    return (
      <Notice tone="error" title={text('history.verify.failed')} onDismiss={clear}>
        {error.message}
      </Notice>
    )
  if (outcome === null) return null
  if (outcome.sound)
    return (
      <Notice
        tone="info"
        title={plural('history.verify.sound', outcome.entries, {
          count: formatCount(outcome.entries, locale),
        })}
        onDismiss={clear}
      >
        {plural('history.verify.soundWhy', outcome.evaluations, {
          count: formatCount(outcome.evaluations, locale),
        })}
      </Notice>
    )
  return (
    <Notice
      tone="error"
      title={plural('history.verify.damaged', outcome.damage.length, {
        count: formatCount(outcome.damage.length, locale),
      })}
      onDismiss={clear}
    >
      <ul>
        {outcome.damage.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{text('history.verify.damagedNext')}</p>
    </Notice>
  )
}
