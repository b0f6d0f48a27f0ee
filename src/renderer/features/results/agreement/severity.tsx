// Who scores strictly and who mildly, against the others on the same cells. Shown, never applied.
import type { Evaluator, EvaluatorId } from '../../../../shared/domain/model.ts'
import { formatDifference, formatNumber } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'
import styles from './severity.module.css'

export interface SeverityProps {
  readonly severity: ReadonlyMap<EvaluatorId, number | null>
  readonly evaluators: readonly Evaluator[]
}

const wordsOf = (name: string, points: number | null): string => {
  if (points === null) return text('agreement.severity.none', { name })
  const written = formatNumber(Math.abs(points), locale, 1)
  if (!/[1-9]/.test(written)) return text('agreement.severity.even', { name })
  return text(points < 0 ? 'agreement.severity.stricter' : 'agreement.severity.milder', {
    name,
    points: written,
  })
}

export function Severity({ severity, evaluators }: SeverityProps) {
  const counting = evaluators.filter(({ id }) => severity.has(id))
  const widest = Math.max(5, ...[...severity.values()].map((points) => Math.abs(points ?? 0)))
  if (counting.length < 2) return null
  return (
    <div className={styles.area}>
      <h3>
        {text('agreement.severity')}{' '}
        <span className={styles.note}>{text('agreement.severity.note')}</span>
      </h3>
      <ul className={styles.list}>
        {counting.map(({ id, name }) => {
          const points = severity.get(id) ?? null
          const part = (50 * Math.abs(points ?? 0)) / widest
          return (
            <li key={id} className={styles.row}>
              <span>{wordsOf(name, points)}</span>
              <svg
                className={styles.bar}
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect className={styles.back} width="100" height="10" />
                <rect
                  className={styles.part}
                  x={(points ?? 0) < 0 ? 50 - part : 50}
                  width={part}
                  height="10"
                />
                <line className={styles.middle} x1="50" x2="50" y1="0" y2="10" />
              </svg>
              <span className={styles.number}>
                {points === null ? '–' : formatDifference(points, locale, 1)}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
