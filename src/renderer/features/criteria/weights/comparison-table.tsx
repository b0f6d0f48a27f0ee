// Sets of weights side by side, how far they are apart in words, and who would lead under each.
import type { WeightSet } from '../../../../shared/domain/content.ts'
import type { Ranking, WeightSetId } from '../../../../shared/domain/model.ts'
import { formatList, formatNumber, formatShare, shareDecimals } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { locale } from '../../../ui/locale.ts'
import { type ComparedCriterion, disagreementOf } from './compared-sets.ts'
import styles from './workspace.module.css'

export interface ComparisonTableProps {
  readonly sets: readonly WeightSet[]
  readonly chosen: ReadonlySet<WeightSetId>
  readonly inUse: WeightSetId | null
  readonly onChoose: (set: WeightSetId, chosen: boolean) => void
  /** Of the chosen sets. */
  readonly compared: readonly ComparedCriterion[]
  /** Of all sets: the columns are always there. */
  readonly all: readonly ComparedCriterion[]
  /** One a set, in their order; empty when nobody is ranked. */
  readonly rankings: readonly Ranking[]
}

const leaderWords = (ranking: Ranking): string => {
  const first = ranking.results.filter(({ rank }) => rank === 1).map(({ name }) => name)
  return first.length === 0 ? '–' : formatList(first, locale)
}

export function ComparisonTable(props: ComparisonTableProps) {
  const { sets, chosen, compared, all, rankings } = props
  const chosenSets = sets.filter(({ id }) => chosen.has(id))
  const decimals = shareDecimals(all.flatMap(({ shares }) => shares))
  const share = (value: number): string => formatShare(value, locale, decimals)
  return (
    // A scrolled region is reached by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
    <section className={styles.scroll} tabIndex={0} aria-label={text('weights.compare')}>
      <table className={styles.compare}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {text('weights.live.criterion')}
            </th>
            {sets.map((set) => (
              <th key={set.id} scope="col" className={styles.headSet}>
                <Checkbox
                  label={set.name}
                  checked={chosen.has(set.id)}
                  onChange={(checked) => props.onChoose(set.id, checked)}
                />
              </th>
            ))}
            <th scope="col" className={styles.headWords}>
              {text('weights.compare.apart')}
            </th>
          </tr>
        </thead>
        <tbody>
          {all.map((row, index) => (
            <tr key={row.criterion.id}>
              <th scope="row" className={styles.rowHead}>
                {row.criterion.name}
              </th>
              {sets.map((set, at) => (
                <td
                  key={set.id}
                  className={chosen.has(set.id) ? styles.number : styles.quietNumber}
                >
                  {share(row.shares[at] ?? 0)}
                </td>
              ))}
              <td className={styles.apart}>
                <Apart row={compared[index]} rows={compared} sets={chosenSets} share={share} />
              </td>
            </tr>
          ))}
        </tbody>
        {rankings.length > 0 && (
          <tfoot>
            <tr>
              <th scope="row" className={styles.footHead}>
                {text('weights.compare.leader')}
              </th>
              {sets.map((set, index) => {
                const ranking = rankings[index]
                return (
                  <td key={set.id} className={styles.footCell}>
                    {ranking === undefined ? '–' : leaderWords(ranking)}
                  </td>
                )
              })}
              <td className={styles.footCell} />
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

function Apart({
  row,
  rows,
  sets,
  share,
}: {
  readonly row: ComparedCriterion | undefined
  readonly rows: readonly ComparedCriterion[]
  readonly sets: readonly WeightSet[]
  readonly share: (value: number) => string
}) {
  if (row === undefined || sets.length < 2) return null
  const kind = disagreementOf(row, rows)
  if (kind === 'agreed')
    return <span className={styles.quiet}>{text('weights.compare.agreed')}</span>
  return (
    <>
      {kind === 'widest' && <b className={styles.widest}>{text('weights.compare.widest')} </b>}
      {kind === 'far' && <b>{text('weights.compare.far')} </b>}
      {text('weights.compare.words', {
        points: formatNumber(100 * row.apart, locale, 0, 1),
        least: sets[row.least]?.name ?? '',
        low: share(row.shares[row.least] ?? 0),
        most: sets[row.most]?.name ?? '',
        high: share(row.shares[row.most] ?? 0),
      })}
    </>
  )
}
