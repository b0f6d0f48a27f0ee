// The proposed order, each agency with its reasons; ticks say which of them go on the shortlist.
import { Check, CircleHelp, Contrast, type LucideIcon, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type {
  AgencyMatch,
  MatchReason,
  NeedOutcome,
} from '../../../../shared/domain/agencies/match.ts'
import type { Agency, AgencyId } from '../../../../shared/domain/model.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Badge } from '../../../ui/badge.tsx'
import { statusLabel } from '../agency-columns.ts'
import styles from './match.module.css'
import { fitWords, outcomeLabel, outcomes, reasonWords } from './match-words.ts'

export interface MatchListProps {
  readonly label: string
  readonly matches: readonly AgencyMatch[]
  readonly agencies: ReadonlyMap<AgencyId, Agency>
  readonly currency: string
  readonly picked: ReadonlySet<AgencyId>
  readonly onPick: (agency: AgencyId, on: boolean) => void
  readonly onOpen: (agency: AgencyId) => void
}

const signs: Readonly<Record<NeedOutcome, LucideIcon>> = {
  met: Check,
  partly: Contrast,
  missing: X,
  unknown: CircleHelp,
}

/** From tick to tick with the arrows, across both lists. */
const onArrow = (event: KeyboardEvent<HTMLInputElement>): void => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const view = event.currentTarget.closest('[data-matches]')
  const ticks = [...(view?.querySelectorAll<HTMLInputElement>('input[data-tick]') ?? [])]
  const next = ticks[ticks.indexOf(event.currentTarget) + (event.key === 'ArrowDown' ? 1 : -1)]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

export function MatchList(props: MatchListProps) {
  return (
    <ol className={styles.matches} aria-label={props.label}>
      {props.matches.map((match) => {
        const agency = props.agencies.get(match.agency)
        return agency === undefined ? null : (
          <MatchCard key={agency.id} {...props} match={match} agency={agency} />
        )
      })}
    </ol>
  )
}

function MatchCard({
  match,
  agency,
  currency,
  picked,
  onPick,
  onOpen,
}: MatchListProps & { readonly match: AgencyMatch; readonly agency: Agency }) {
  const fit = fitWords(match)
  const open = agency.status === 'longlist'
  return (
    <li className={styles.match} data-out={!match.eligible || undefined}>
      <div className={styles.matchHead}>
        {open ? (
          <input
            type="checkbox"
            data-tick
            className={styles.tick}
            aria-label={text('agencies.match.pick', { name: agency.name })}
            checked={picked.has(agency.id)}
            onChange={(event) => onPick(agency.id, event.target.checked)}
            onKeyDown={onArrow}
          />
        ) : (
          <span className={styles.tick} />
        )}
        <button type="button" className={styles.name} onClick={() => onOpen(agency.id)}>
          {agency.name}
        </button>
        {!open && <Badge tone="accent">{statusLabel(agency.status)}</Badge>}
        <span className={styles.space} />
        {fit !== null && (
          <>
            <span className={styles.fit}>{fit}</span>
            <FitBar match={match} />
          </>
        )}
      </div>
      <div className={styles.reasons}>
        {outcomes.map((outcome) => (
          <Reasons key={outcome} outcome={outcome} reasons={match.reasons} currency={currency} />
        ))}
      </div>
    </li>
  )
}

/** The share known to be met, and behind it what may come to it. */
function FitBar({ match }: { readonly match: AgencyMatch }) {
  const width = (share: number | null): { width: string } => ({ width: `${(share ?? 0) * 100}%` })
  return (
    <span aria-hidden className={styles.bar}>
      <span className={styles.best} style={width(match.best)} />
      <span className={styles.known} style={width(match.fit)} />
    </span>
  )
}

function Reasons({
  outcome,
  reasons,
  currency,
}: {
  readonly outcome: NeedOutcome
  readonly reasons: readonly MatchReason[]
  readonly currency: string
}) {
  const told = reasons
    .filter((reason) => reason.outcome === outcome)
    .map((reason, at) => reasonWords(reason, at, currency))
    // Musts first: they decide.
    .sort((a, b) => Number(b.must) - Number(a.must))
  if (told.length === 0) return null
  const Sign = signs[outcome]
  return (
    <p className={styles.reason} data-outcome={outcome}>
      <Sign size={14} aria-hidden className={styles.reasonSign} />
      <span>
        <span className={styles.outcome}>{outcomeLabel(outcome)}</span>{' '}
        {told.map(({ key, words, must }, at) => (
          <span key={key}>
            {at > 0 && ' · '}
            {must ? <strong>{text('agencies.match.reason.must', { need: words })}</strong> : words}
          </span>
        ))}
      </span>
    </p>
  )
}
