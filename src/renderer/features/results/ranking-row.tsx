// One agency of the ranking: place, name with what is missing or why it is out, its points as a stacked bar,
// the sum on demand, and whether it is compared.
import type { RankedAgency, Ranking } from '../../../shared/domain/model.ts'
import { formatCount, formatList } from '../../../shared/format.ts'
import { exclusionText, type RankingNames } from '../../../shared/messages/ranking-words.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Badge } from '../../ui/badge.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { StackedBar } from '../../ui/stacked-bar.tsx'
import { SumNumber } from '../../ui/sum-popover.tsx'
import type { Numbers } from './numbers.ts'
import styles from './ranking-list.module.css'
import { scoreSum } from './sums.ts'

export interface RankingRowProps {
  readonly result: RankedAgency
  readonly ranking: Ranking
  readonly names: RankingNames
  readonly numbers: Numbers
  /** The score of the first rank; null: nobody has one. */
  readonly best: number | null
  readonly compared: boolean
  readonly onCompare: (compared: boolean) => void
  readonly highlighted: string | null
  readonly onHighlight: (segment: string | null) => void
}

const criteriaIn = (
  result: RankedAgency,
  ranking: Ranking,
  state: 'missing' | 'not-applicable',
): readonly string[] =>
  ranking.leaves.flatMap((leaf, index) =>
    result.cells[index]?.state === state ? [leaf.criterion.name] : [],
  )

const openGates = (
  result: RankedAgency,
  ranking: Ranking,
  names: RankingNames,
): readonly string[] =>
  ranking.warnings.flatMap((warning) =>
    warning.code === 'missing-gate-result' &&
    warning.agency === result.agency &&
    warning.gate !== null
      ? [names.gates.get(warning.gate) ?? warning.gate]
      : [],
  )

/** What the person has to know beside the score, one line each. */
const remarksOf = (
  result: RankedAgency,
  ranking: Ranking,
  names: RankingNames,
  locale: string,
): readonly string[] => {
  const open = criteriaIn(result, ranking, 'missing')
  const gates = openGates(result, ranking, names)
  const left = criteriaIn(result, ranking, 'not-applicable')
  const list = (items: readonly string[]): string => formatList(items, locale)
  return [
    ...(result.excluded ?? []).map((exclusion) => exclusionText(exclusion, names)),
    ...(open.length === 0 ? [] : [text('results.ranking.openCells', { criteria: list(open) })]),
    ...(gates.length === 0 ? [] : [text('results.ranking.openGates', { gates: list(gates) })]),
    ...(left.length === 0 ? [] : [text('results.ranking.naCells', { criteria: list(left) })]),
  ]
}

function State({ result, ranking }: { readonly result: RankedAgency; readonly ranking: Ranking }) {
  if (ranking.winner === result.agency)
    return <Badge tone="accent">{text('results.ranking.leads')}</Badge>
  if (result.excluded !== null) return null
  if (!result.complete) return <Badge tone="warning">{text('results.ranking.incomplete')}</Badge>
  const tied =
    result.rank !== null && ranking.results.filter(({ rank }) => rank === result.rank).length > 1
  return tied ? <Badge>{text('results.ranking.tied')}</Badge> : null
}

export function RankingRow(props: RankingRowProps) {
  const { result, ranking, names, numbers, best, highlighted, onHighlight } = props
  const remarks = remarksOf(result, ranking, names, numbers.locale)
  const behind =
    result.rank === null || result.rank === 1 || best === null || result.score === null
      ? null
      : result.score - best
  return (
    <li className={styles.row} data-agency={result.agency}>
      <span className={styles.rank}>
        {result.rank === null ? (
          <>
            <span aria-hidden="true">–</span>
            <span className="sr-only">{text('results.ranking.unranked')}</span>
          </>
        ) : (
          <>
            <span aria-hidden="true">{formatCount(result.rank, numbers.locale)}</span>
            <span className="sr-only">
              {text('results.ranking.rank', { rank: formatCount(result.rank, numbers.locale) })}
            </span>
          </>
        )}
      </span>
      <div className={styles.agency}>
        <div className={styles.name}>
          {result.name} <State result={result} ranking={ranking} />
        </div>
      </div>
      <div className={styles.bar}>
        {result.score !== null && (
          <StackedBar
            label={text('results.ranking.bar', {
              name: result.name,
              score: numbers.points(result.score),
            })}
            of={100}
            height={16}
            highlighted={highlighted}
            onHighlight={onHighlight}
            segments={ranking.leaves.map((leaf, index) => {
              const cell = result.cells[index]
              return {
                id: leaf.criterion.id,
                label: leaf.criterion.name,
                amount: cell?.contribution ?? 0,
                text:
                  cell?.contribution == null
                    ? text('results.cell.na')
                    : text('results.ranking.segment', {
                        share: numbers.share(cell.weight ?? 0),
                        value: numbers.value(cell.value),
                        points: numbers.points(cell.contribution),
                      }),
              }
            })}
          />
        )}
      </div>
      <span className={styles.score}>
        {result.score === null ? (
          <span className={styles.none}>{text('results.ranking.noScore')}</span>
        ) : (
          <SumNumber sum={() => scoreSum(result, ranking, numbers)}>
            {numbers.points(result.score)}
          </SumNumber>
        )}
      </span>
      <span className={styles.behind}>{behind === null ? '' : numbers.difference(behind)}</span>
      <span className={styles.compare}>
        <Checkbox
          label={text('results.ranking.compareOne', { name: result.name })}
          hideLabel
          checked={props.compared}
          onChange={props.onCompare}
        />
      </span>
      {remarks.length > 0 && (
        <div className={styles.remarks}>
          {remarks.map((remark) => (
            <div key={remark}>{remark}</div>
          ))}
        </div>
      )}
    </li>
  )
}
