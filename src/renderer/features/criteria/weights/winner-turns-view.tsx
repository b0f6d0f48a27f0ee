// On which of the stakeholders' disagreements the winner turns: a line per criterion with the range that they
// give it, and in words who leads along it.
import { useMemo } from 'react'
import type { AgencyId, EvaluationState, Ranking } from '../../../../shared/domain/model.ts'
import { formatList, formatShare, shareDecimals } from '../../../../shared/format.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'
import { SectionHeader } from '../../../ui/section-header.tsx'
import type { ComparedCriterion } from './compared-sets.ts'
import { type WinnerTurn, winnerTurns } from './winner-turns.ts'
import styles from './workspace.module.css'

export interface WinnerTurnsViewProps {
  readonly state: EvaluationState
  readonly ranking: Ranking
  readonly compared: readonly ComparedCriterion[]
}

type Percent = (share: number) => string

/** Weights at which the lead changes are hardly ever whole. */
const turnPercent: Percent = (share) => formatShare(share, locale, 1)

/** Disagreements narrower than this move nobody. */
const NARROW = 1e-9

export function WinnerTurnsView({ state, ranking, compared }: WinnerTurnsViewProps) {
  const turns = useMemo(() => winnerTurns(state, ranking, compared), [state, ranking, compared])
  const names = useMemo(
    () => new Map<AgencyId, string>(state.agencies.map(({ id, name }) => [id, name])),
    [state.agencies],
  )
  const ranked = turns.some(({ stretches }) => stretches.length > 0)
  const turning = turns.filter(({ stretches }) => stretches.length > 1)
  const decimals = shareDecimals(turns.flatMap(({ low, high }) => [low, high]))
  const percent: Percent = (share) => formatShare(share, locale, decimals)
  const widest = Math.max(0.01, ...turns.map(({ high, now }) => Math.max(high, now)))
  return (
    <section className={styles.section}>
      <SectionHeader title={text('weights.turns.title')} note={text('weights.turns.note')} />
      {!ranked ? (
        <p className={styles.quiet}>{text('weights.turns.nobody')}</p>
      ) : (
        <>
          <p className={styles.verdict}>
            {turning.length === 0
              ? text('weights.turns.none')
              : plural('weights.turns.some', turning.length, {
                  of: turns.length,
                  names: formatList(
                    turning.map(({ criterion }) => criterion.name),
                    locale,
                  ),
                })}
          </p>
          <ul className={styles.turns}>
            {turns.map((turn) => (
              <li key={turn.criterion.id} className={styles.turn}>
                <span className={styles.turnName}>{turn.criterion.name}</span>
                <Track turn={turn} until={widest} />
                <span className={styles.turnRange}>{rangeWords(turn, percent)}</span>
                <span className={styles.turnWords}>{turnWords(turn, names)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const rangeWords = ({ low, high }: WinnerTurn, percent: Percent): string =>
  high - low <= NARROW
    ? percent(low)
    : text('weights.turns.range', { low: percent(low), high: percent(high) })

const turnWords = (turn: WinnerTurn, names: ReadonlyMap<AgencyId, string>): string => {
  const nameOf = (id: AgencyId): string => names.get(id) ?? id
  const [first, ...rest] = turn.stretches
  if (first === undefined) return text('weights.turns.unweighted')
  if (turn.high - turn.low <= NARROW) return text('weights.turns.agreed')
  if (rest.length === 0) return text('weights.turns.same', { name: nameOf(first.leader) })
  return [
    text('weights.turns.until', { name: nameOf(first.leader), weight: turnPercent(first.to) }),
    ...rest.map(({ leader, from }) =>
      text('weights.turns.from', { name: nameOf(leader), weight: turnPercent(from) }),
    ),
  ].join(', ')
}

/** The same as the words, drawn: the range, where the leader changes in it, and the weight in use. */
function Track({ turn, until }: { readonly turn: WinnerTurn; readonly until: number }) {
  const at = (share: number): number => (100 * share) / until
  const { low, high, now, stretches } = turn
  return (
    <svg
      className={styles.track}
      aria-hidden="true"
      preserveAspectRatio="none"
      viewBox="0 0 100 12"
    >
      <rect x="0" y="4" width="100" height="4" className={styles.trackBase} />
      {stretches.map(({ from, to }, index) => (
        <rect
          key={from}
          x={at(from)}
          y="4"
          width={Math.max(0.5, at(to) - at(from))}
          height="4"
          className={index === 0 ? styles.trackFirst : styles.trackOther}
        />
      ))}
      {[low, high].map((end, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the two ends of the range.
          key={index}
          x={at(end) - 0.3}
          y="3"
          width="0.6"
          height="6"
          className={styles.trackEnd}
        />
      ))}
      <rect
        x={Math.min(99, at(now) - 0.5)}
        y="0"
        width="1"
        height="12"
        className={styles.trackNow}
      />
    </svg>
  )
}
