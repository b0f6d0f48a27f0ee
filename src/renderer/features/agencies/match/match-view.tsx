// Match to the brief: the needs on the left, on the right the long list in the order in which it fits, with the
// reasons. It proposes; the person ticks and shortlists, as one step.
import { ArrowLeft } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Output } from '../../../../shared/contract/call.ts'
import { matchAgencies, needsOf, noNeeds } from '../../../../shared/domain/agencies/match.ts'
import type { Agency, AgencyId, EvaluationId, Needs } from '../../../../shared/domain/model.ts'
import { formatCount } from '../../../../shared/format.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { sendShown } from '../../../api/optimistic.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { locale } from '../../../ui/locale.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import type { Suggestions } from '../suggestions.ts'
import styles from './match.module.css'
import { MatchList } from './match-list.tsx'
import { NeedsForm } from './needs-form.tsx'

export interface MatchViewProps {
  readonly evaluation: EvaluationId
  readonly details: Output<'evaluations.get'>
  readonly agencies: readonly Agency[]
  readonly suggestions: Suggestions
  /** Amounts in the evaluation's currency; none while they are sealed. */
  readonly quotes: ReadonlyMap<AgencyId, number>
  readonly onStatus: (agencies: readonly Agency[], status: 'longlist' | 'shortlist') => void
  readonly onOpen: (agency: AgencyId) => void
  readonly onClose: () => void
}

export function MatchView(props: MatchViewProps) {
  const { evaluation, details, agencies, onClose } = props
  const needs: Needs = details.needs ?? noNeeds
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])

  const candidates = agencies.filter(({ status }) => status === 'longlist')
  const shortlisted = agencies.filter(({ status }) => status === 'shortlist')
  const inPlay = agencies.filter(({ status }) => status !== 'rejected')
  const [wanted, setWanted] = useState<'longlist' | 'all' | null>(null)
  const among = wanted ?? (candidates.length > 0 ? 'longlist' : 'all')
  const shown = among === 'longlist' ? candidates : inPlay
  const [picks, setPicks] = useState<ReadonlyMap<AgencyId, boolean>>(new Map())

  const byId = useMemo(() => new Map(agencies.map((agency) => [agency.id, agency])), [agencies])
  const matches = matchAgencies(shown, needs, props.quotes)
  const fitting = matches.filter(({ eligible }) => eligible)
  const out = matches.filter(({ eligible }) => !eligible)
  const list = needsOf(needs)
  const asked = list.length > 0
  const heading = !asked
    ? 'agencies.match.unasked'
    : list.some(({ must }) => must)
      ? 'agencies.match.fitting'
      : 'agencies.match.byFit'
  /** Proposed until the person says otherwise: nothing hard is missing, and at least half of the rest is known. */
  const picked = new Set(
    matches.flatMap(({ agency, eligible, fit }) =>
      byId.get(agency)?.status === 'longlist' &&
      (picks.get(agency) ?? (asked && eligible && (fit ?? 1) >= 0.5))
        ? [agency]
        : [],
    ),
  )

  const change = (next: Needs): void => {
    const kept = { ...next, items: [...next.items] }
    void sendShown(
      'evaluations.update',
      { evaluation, needs: kept },
      'evaluations.get',
      { evaluation },
      (before) => ({ ...before, needs: kept }),
    )
  }
  const put = (concerned: readonly Agency[], status: 'longlist' | 'shortlist'): void => {
    props.onStatus(concerned, status)
    setPicks(new Map())
    // The button that was pressed may be gone, or have nothing left to do.
    title.current?.focus()
  }
  const shortlist = (): void =>
    put(
      shown.filter(({ id }) => picked.has(id)),
      'shortlist',
    )
  const shared = { agencies: byId, currency: details.currency, picked, onOpen: props.onOpen }
  const onPick = (agency: AgencyId, on: boolean): void =>
    setPicks((before) => new Map(before).set(agency, on))

  return (
    <section
      className={styles.screen}
      aria-labelledby="match-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose()
      }}
    >
      <header className={styles.toolbar}>
        <IconButton
          label={text('agencies.match.back')}
          icon={<ArrowLeft size={16} aria-hidden />}
          onClick={onClose}
        />
        <h1 id="match-title" ref={title} tabIndex={-1} className={styles.title}>
          {text('agencies.match')}
        </h1>
        <span className={styles.space} />
        {candidates.length > 0 && candidates.length < inPlay.length && (
          <Segmented
            label={text('agencies.match.among')}
            value={among}
            options={[
              {
                value: 'longlist',
                label: text('agencies.match.longlist', {
                  count: formatCount(candidates.length, locale),
                }),
              },
              {
                value: 'all',
                label: text('agencies.match.all', { count: formatCount(inPlay.length, locale) }),
              },
            ]}
            onChange={setWanted}
          />
        )}
        {candidates.length > 0 && (
          <Button variant="primary" disabled={picked.size === 0} onClick={shortlist}>
            {plural('agencies.match.shortlist', picked.size, {
              count: formatCount(picked.size, locale),
            })}
          </Button>
        )}
      </header>
      <div className={styles.split}>
        <section aria-label={text('agencies.match.needs')} className={styles.form}>
          <p className={styles.note}>{text('agencies.match.how')}</p>
          {details.brief !== null && (
            <details className={styles.brief}>
              <summary>{text('agencies.match.brief')}</summary>
              <p>{details.brief}</p>
            </details>
          )}
          <NeedsForm
            needs={needs}
            agencies={agencies}
            suggestions={props.suggestions}
            currency={details.currency}
            onChange={change}
          />
        </section>
        <div className={styles.results} data-matches>
          {candidates.length === 0 && shortlisted.length > 0 && (
            <div className={styles.noLonglist}>
              <Notice
                tone="info"
                title={text('agencies.match.noLonglist')}
                actions={
                  <Button onClick={() => put(shortlisted, 'longlist')}>
                    {plural('agencies.match.toLonglist', shortlisted.length, {
                      count: formatCount(shortlisted.length, locale),
                    })}
                  </Button>
                }
              >
                {text('agencies.match.noLonglist.how')}
              </Notice>
            </div>
          )}
          {shown.length === 0 ? (
            <p className={styles.note}>{text('agencies.match.nobody')}</p>
          ) : (
            <>
              <h2 className={styles.heading}>
                {plural(heading, fitting.length, { count: formatCount(fitting.length, locale) })}
              </h2>
              <p className={styles.note}>
                {text(asked ? 'agencies.match.formula' : 'agencies.match.start')}
              </p>
              <MatchList
                {...shared}
                label={text('agencies.match.order')}
                matches={fitting}
                onPick={onPick}
              />
              {out.length > 0 && (
                <>
                  <h2 className={styles.heading}>
                    {plural('agencies.match.out', out.length, {
                      count: formatCount(out.length, locale),
                    })}
                  </h2>
                  <MatchList
                    {...shared}
                    label={text('agencies.match.outOrder')}
                    matches={out}
                    onPick={onPick}
                  />
                </>
              )}
            </>
          )}
        </div>
      </div>
    </section>
  )
}
