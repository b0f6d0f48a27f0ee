// The hashes are computed again when the ledger is opened, after its first paint, and one calm line says what came
// out: of this evaluation, or on request of the whole library.
import { CircleAlert, ShieldCheck } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import type { Output } from '../../../shared/contract/call.ts'
import type { CallError } from '../../../shared/contract/errors.ts'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { call } from '../../api/client.ts'
import { Button } from '../../ui/button.tsx'
import { locale } from '../../ui/locale.ts'
import { Notice } from '../../ui/notice.tsx'
import styles from './verify-ledger.module.css'

export interface Verification {
  readonly running: boolean
  readonly outcome: Output<'history.verify'> | null
  readonly error: CallError | null
  /** The whole library. */
  readonly runLibrary: () => void
}

/** The screen is painted and its questions are answered first. */
const unhurried = 150

export function useVerification(evaluation: EvaluationId): Verification {
  const [state, setState] = useState<Omit<Verification, 'runLibrary'>>({
    running: true,
    outcome: null,
    error: null,
  })
  const run = useCallback(async (which: EvaluationId | null): Promise<void> => {
    setState({ running: true, outcome: null, error: null })
    const result = await call('history.verify', { evaluation: which })
    setState({
      running: false,
      outcome: result.ok ? result.value : null,
      error: result.ok ? null : result.error,
    })
  }, [])
  useEffect(() => {
    const timer = setTimeout(() => void run(evaluation), unhurried)
    return () => clearTimeout(timer)
  }, [run, evaluation])
  return { ...state, runLibrary: useCallback(() => void run(null), [run]) }
}

const soundWords = ({ entries, evaluations }: Output<'history.verify'>): string => {
  const sound = plural('history.verify.sound', entries, { count: formatCount(entries, locale) })
  const count = formatCount(evaluations, locale)
  return evaluations === 1 ? sound : `${sound} ${text('history.verify.library', { count })}`
}

export interface VerificationLineProps {
  readonly verification: Verification
  /** Hash of the newest entry; null: not known yet. */
  readonly head: string | null
}

export function VerificationLine({ verification, head }: VerificationLineProps) {
  const { running, outcome, error, runLibrary } = verification
  const sound = outcome?.sound === true
  return (
    <footer className={styles.line}>
      <span role="status" className={sound ? styles.sound : styles.words}>
        {sound && <ShieldCheck size={16} aria-hidden />}
        {outcome !== null && !sound && <CircleAlert size={16} aria-hidden />}
        {running
          ? text('history.verify.running')
          : outcome === null
            ? error?.message
            : sound
              ? soundWords(outcome)
              : plural('history.verify.damaged', outcome.damage.length, {
                  count: formatCount(outcome.damage.length, locale),
                })}
      </span>
      {head !== null && (
        <code className={styles.head} title={head}>
          {text('history.verify.head', { hash: head })}
        </code>
      )}
      <Button size="small" variant="quiet" busy={running} onClick={runLibrary}>
        {text('history.verify')}
      </Button>
    </footer>
  )
}

/** What does not fit, in full; nothing where all is sound. */
export function DamageNotice({ verification }: { readonly verification: Verification }) {
  const { outcome } = verification
  if (outcome === null || outcome.sound) return null
  return (
    <Notice
      tone="error"
      title={plural('history.verify.damaged', outcome.damage.length, {
        count: formatCount(outcome.damage.length, locale),
      })}
    >
      <ul className={styles.damage}>
        {outcome.damage.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{text('history.verify.damagedNext')}</p>
    </Notice>
  )
}
