// Who leads an evaluation, asked for when the list stands still: ranking a large one takes its time.
import { useEffect, useState } from 'react'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { formatScore } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { useQuery } from '../../api/query-cache.ts'
import { locale } from '../../ui/locale.ts'
import styles from './evaluation-table.module.css'

/** Opening an evaluation right after the list is shown must not wait for rankings of others. */
const pause = 250

export function useQuiet(): boolean {
  const [quiet, setQuiet] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(true), pause)
    return () => clearTimeout(timer)
  }, [])
  return quiet
}

export function Leader({
  evaluation,
  ask,
}: {
  readonly evaluation: EvaluationId
  readonly ask: boolean
}) {
  const { value } = useQuery('evaluations.leader', ask ? { evaluation } : null)
  if (value === null) return null
  if (value.name === null)
    return <span className={styles.quiet}>{text('evaluations.leader.none')}</span>
  return (
    <span className={styles.leader}>
      <span className={styles.leaderName}>
        {value.shared > 1
          ? plural('evaluations.leader.shared', value.shared - 1, { name: value.name })
          : value.name}
      </span>
      <span className={styles.quiet}>
        {text(
          value.final || value.shared > 1 ? 'evaluations.leader.score' : 'evaluations.leader.soFar',
          {
            score: formatScore(value.score, locale),
          },
        )}
      </span>
    </span>
  )
}
