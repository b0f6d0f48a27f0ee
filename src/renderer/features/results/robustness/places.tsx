// How often each agency has each place when the weights, and if wanted the scores, are not certain.

import { useMemo, useState } from 'react'
import type { SmaaResult } from '../../../../shared/domain/robustness/smaa.ts'
import { noEvidence } from '../../../../shared/domain/scoring/evidence-grade.ts'
import { formatCount, formatNumber, ordinal } from '../../../../shared/format.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { shareText } from '../../../../shared/messages/verdict-words.ts'
import { useQuery } from '../../../api/query-cache.ts'
import { useEvidence } from '../../../api/use-evidence.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { locale } from '../../../ui/locale.ts'
import { Select } from '../../../ui/select.tsx'
import { CentralWeights } from './central-weights.tsx'
import { Disclosure } from './disclosure.tsx'
import { Formula } from './formula.tsx'
import type { LiveVerdict } from './live-verdict.ts'
import styles from './places.module.css'
import sectionStyles from './section.module.css'
import { Part } from './section.tsx'
import { useSimulation } from './use-simulation.ts'
import { stakeholderRanges, type Weightings, weightingsProblem } from './weightings.ts'

/** Beyond this many rows or columns only on demand. */
const FIRST = 8
const PLACES = 5
/** The most that a table on a page can show at once. */
const MOST = 60

/** Ramp step by share; half of all weightings and more is the darkest. */
const stepOf = (share: number): number =>
  share === 0 ? 0 : [0.1, 0.2, 0.35, 0.5].filter((bound) => share >= bound).length + 1

function HeatTable({
  result,
  live,
  names,
  all,
}: {
  readonly result: SmaaResult
  readonly live: LiveVerdict
  readonly names: RankingNames
  readonly all: boolean
}) {
  const { agencies } = live.standing.table
  const count = agencies.length
  const places = Math.min(count, all ? MOST : PLACES)
  const rest = places < count
  const rows = agencies.slice(0, all ? MOST : FIRST)
  return (
    <div className={sectionStyles.scroller}>
      <table className={styles.heat}>
        <caption className="sr-only">{text('robustness.places.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{text('robustness.places.agency')}</span>
            </th>
            {Array.from({ length: places }, (_, place) => (
              <th key={ordinal(place + 1, locale)} scope="col">
                {ordinal(place + 1, locale)}
              </th>
            ))}
            {rest && <th scope="col">{text('robustness.places.rest')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((agency, row) => {
            const shares = result.rankAcceptability[row] ?? []
            const shown = shares.slice(0, places)
            const lower = shares.slice(places).reduce((sum, share) => sum + share, 0)
            return (
              <tr key={agency}>
                <th scope="row" title={names.agencies.get(agency)}>
                  {names.agencies.get(agency) ?? agency}
                </th>
                {[...shown, ...(rest ? [lower] : [])].map((share, place) => (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: a place is its index.
                    key={place}
                    data-step={stepOf(share)}
                  >
                    {shareText(share, locale, 0, 'Short')}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

export interface PlacesProps {
  readonly live: LiveVerdict
  readonly names: RankingNames
}

export function Places({ live, names }: PlacesProps) {
  const { problem: base, rule } = live
  const { prepared, table } = live.standing
  const { id: evaluation } = prepared.state.evaluation
  const input = useMemo(() => ({ evaluation }), [evaluation])
  const sets = useQuery('criteria.weightSets', input).value?.sets ?? null
  const ranges = useMemo(
    () => (sets === null ? null : stakeholderRanges(prepared, sets)),
    [prepared, sets],
  )
  const evidence = useEvidence(evaluation) ?? noEvidence
  const [chosen, setChosen] = useState<Weightings>('current')
  const [spread, setSpread] = useState(false)
  const [all, setAll] = useState(false)
  const kind = chosen === 'ranges' && ranges === null ? 'current' : chosen
  const own = kind === 'current' && !spread
  const problem = useMemo(
    () =>
      base === null || own
        ? null
        : weightingsProblem(base, kind, spread, prepared, table, ranges, evidence),
    [base, own, kind, spread, prepared, table, ranges, evidence],
  )
  const other = useSimulation(problem)
  const simulation = own ? live.simulation : other
  const asked = own ? base : problem
  const current = simulation?.problem === asked
  const fits = simulation?.result.rankAcceptability.length === table.agencies.length
  if (base === null || table.agencies.length < 2) return null
  const counts = {
    draws: formatCount(simulation?.result.draws ?? rule.draws, locale),
    seed: formatNumber(rule.seed, locale),
    kappa: formatNumber(rule.kappa, locale, 0, 3),
  }
  return (
    <Part
      name="places"
      title={text('robustness.places')}
      note={text('robustness.places.note', counts)}
      state={simulation === null || !fits ? 'waiting' : current ? 'current' : 'old'}
      actions={
        <Select
          label={text('robustness.places.from')}
          hideLabel
          className={styles.choice}
          value={kind}
          onChange={setChosen}
          options={(
            [
              'current',
              'simplex',
              'order',
              ...(ranges === null ? [] : ['ranges' as const]),
            ] as const
          ).map((value) => ({ value, label: text(`robustness.places.${value}`) }))}
        />
      }
    >
      {simulation !== null && fits && (
        <>
          <HeatTable result={simulation.result} live={live} names={names} all={all} />
          <p className={styles.words}>
            {kind === 'ranges'
              ? plural('robustness.places.ranges.words', ranges?.count ?? 2)
              : text(`robustness.places.${kind}.words`, counts)}
            {table.agencies.length > PLACES && (
              <Button variant="quiet" size="small" onClick={() => setAll(!all)}>
                {text(all ? 'robustness.places.fewer' : 'robustness.places.more')}
              </Button>
            )}
          </p>
          <Checkbox
            label={text('robustness.places.spread')}
            checked={spread}
            onChange={setSpread}
          />
          <Disclosure summary={text('robustness.places.central')}>
            <CentralWeights result={simulation.result} table={table} names={names} />
          </Disclosure>
          <Formula lines={[text('robustness.places.formula')]} />
        </>
      )}
    </Part>
  )
}
