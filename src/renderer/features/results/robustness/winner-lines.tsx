// What weight of each criterion would put another agency first: one line from 0 to 100 % a criterion, and its
// lines of scores on demand.
import { ChevronDown } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import type { AgencyId } from '../../../../shared/domain/model.ts'
import { type OneWay, oneWays } from '../../../../shared/domain/robustness/one-way.ts'
import { formatList, formatShare } from '../../../../shared/format.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'
import { Formula } from './formula.tsx'
import type { Standing } from './live-verdict.ts'
import { OneWayChart } from './one-way-chart.tsx'
import sectionStyles from './section.module.css'
import { Part } from './section.tsx'
import styles from './winner-lines.module.css'

/** Criteria that never change the winner get a line of their own up to this many lines. */
const LINES = 12

export const weightText = (weight: number): string => formatShare(weight, locale, 1)

interface Line {
  readonly oneWay: OneWay
  readonly name: string
  /** The stretch around the present weight in which the leader leads. */
  readonly from: number
  readonly to: number
  readonly below: AgencyId | null
  readonly above: AgencyId | null
  /** How far the nearest change is; Infinity: there is none. */
  readonly near: number
}

const lineOf = (oneWay: OneWay, name: string, leader: AgencyId): Line => {
  const { stretches, weight } = oneWay
  const at = stretches.findIndex(
    (stretch) =>
      stretch.leader === leader && stretch.from <= weight + 1e-9 && stretch.to >= weight - 1e-9,
  )
  const own = stretches[at]
  const below = stretches[at - 1]
  const above = stretches[at + 1]
  const from = own?.from ?? weight
  const to = own?.to ?? weight
  return {
    oneWay,
    name,
    from,
    to,
    below: below?.leader ?? null,
    above: above?.leader ?? null,
    near: Math.min(
      below === undefined ? Number.POSITIVE_INFINITY : weight - from,
      above === undefined ? Number.POSITIVE_INFINITY : to - weight,
    ),
  }
}

const wordsOf = ({ below, above, from, to }: Line, names: RankingNames): string => {
  const nameOf = (agency: AgencyId): string => names.agencies.get(agency) ?? agency
  const parts = [
    ...(below === null
      ? []
      : [text('robustness.winner.below', { agency: nameOf(below), weight: weightText(from) })]),
    ...(above === null
      ? []
      : [text('robustness.winner.above', { agency: nameOf(above), weight: weightText(to) })]),
  ]
  return parts.length === 0 ? text('robustness.winner.never') : parts.join(', ')
}

function Track({ line, leader }: { readonly line: Line; readonly leader: AgencyId }) {
  const hatch = useId()
  const { stretches, weight } = line.oneWay
  const x = (share: number): number => share * 300
  return (
    <svg
      className={styles.track}
      viewBox="0 0 300 20"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <defs>
        <pattern
          id={hatch}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles.otherBack} width="5" height="5" />
          <rect className={styles.otherLine} width="1.6" height="5" />
        </pattern>
      </defs>
      {stretches.map(({ from, to, leader: leads }) => (
        <rect
          key={from}
          className={leads === leader ? styles.stays : styles.other}
          x={x(from)}
          y={leads === leader ? 6 : 7}
          width={Math.max(0.5, x(to) - x(from))}
          height={leads === leader ? 8 : 6}
          fill={leads === leader ? undefined : `url(#${hatch})`}
        />
      ))}
      {stretches.slice(1).map(({ from }) => (
        <line key={from} className={styles.crossing} x1={x(from)} x2={x(from)} y1="4" y2="16" />
      ))}
      <line className={styles.now} x1={x(weight)} x2={x(weight)} y1="0" y2="20" />
    </svg>
  )
}

export interface WinnerLinesProps {
  readonly standing: Standing
  readonly names: RankingNames
}

export function WinnerLines({ standing, names }: WinnerLinesProps) {
  const { table, leader } = standing
  const [open, setOpen] = useState<string | null>(null)
  const lines = useMemo(() => {
    if (leader === null || table.agencies.length < 2) return []
    return oneWays(table)
      .map((oneWay, index) => lineOf(oneWay, table.leaves[index]?.criterion.name ?? '', leader))
      .sort((a, b) => a.near - b.near || b.oneWay.weight - a.oneWay.weight)
  }, [table, leader])
  if (leader === null || lines.length === 0) return null
  const turning = lines.filter(({ near }) => near !== Number.POSITIVE_INFINITY).length
  const shown = lines.slice(0, Math.max(turning, LINES))
  const rest = lines.slice(shown.length)
  const leaderName = names.agencies.get(leader) ?? leader
  return (
    <Part name="winner" title={text('robustness.winner')} note={text('robustness.winner.note')}>
      <ul className={styles.lines} aria-label={text('robustness.winner.list')}>
        {shown.map((line) => {
          const { criterion, weight } = line.oneWay
          const expanded = open === criterion
          return (
            <li key={criterion}>
              <button
                type="button"
                className={styles.line}
                aria-expanded={expanded}
                onClick={() => setOpen(expanded ? null : criterion)}
              >
                <span className={styles.name}>{line.name}</span>
                <span className={styles.weight}>{weightText(weight)}</span>
                <Track line={line} leader={leader} />
                <span className={styles.words} data-never={line.near === Number.POSITIVE_INFINITY}>
                  {wordsOf(line, names)}
                </span>
                <ChevronDown className={sectionStyles.chevron} size={14} aria-hidden />
              </button>
              {expanded && (
                <OneWayChart
                  oneWay={line.oneWay}
                  name={line.name}
                  table={table}
                  leader={leader}
                  names={names}
                />
              )}
            </li>
          )
        })}
      </ul>
      <p className={styles.key} aria-hidden="true">
        <span className={styles.keyStays}>
          {text('robustness.winner.keyStays', { leader: leaderName })}
        </span>
        <span className={styles.keyOther}>{text('robustness.winner.keyOther')}</span>
        <span className={styles.keyNow}>{text('robustness.winner.keyNow')}</span>
      </p>
      {rest.length > 0 && (
        <p className={sectionStyles.quiet}>
          {plural('robustness.winner.rest', rest.length, {
            criteria: formatList(
              rest.map(({ name }) => name),
              locale,
            ),
          })}
        </p>
      )}
      <Formula lines={[text('robustness.winner.formula')]} />
    </Part>
  )
}
