// The ranked list with stacked contributions, and the same numbers as a table. Excluded agencies come last
// with the reason and the points that they would have.
import { useState } from 'react'
import type { AgencyId, RankedAgency, Ranking } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import type { RankingNames } from '../../../shared/messages/ranking-words.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { SectionHeader } from '../../ui/section-header.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { StackedLegend } from '../../ui/stacked-bar.tsx'
import { SumNumber } from '../../ui/sum-popover.tsx'
import type { Numbers } from './numbers.ts'
import styles from './ranking-list.module.css'
import { RankingRow } from './ranking-row.tsx'
import { scoreSum } from './sums.ts'

/** More bars than a person looks through at once; the rest follow on request. */
const shownFirst = 60

export interface RankingListProps {
  readonly ranking: Ranking
  readonly names: RankingNames
  readonly numbers: Numbers
  readonly compared: ReadonlySet<AgencyId>
  readonly onCompare: (agency: AgencyId, compared: boolean) => void
  readonly onOpenComparison: () => void
}

/** "78 of 80 cells scored · 1 not applicable · 1 open", of the agencies that take part. */
const completeness = (ranking: Ranking, numbers: Numbers): string => {
  const cells = ranking.results
    .filter((result) => !result.excluded?.some(({ kind }) => kind === 'status'))
    .flatMap((result) => result.cells)
  const count = (state: string): number => cells.filter((cell) => cell.state === state).length
  const written = (value: number): string => formatCount(value, numbers.locale)
  const left = count('not-applicable')
  const open = count('missing')
  return [
    text('results.ranking.note'),
    text('results.ranking.scored', {
      scored: written(count('scored')),
      all: written(cells.length),
    }),
    ...(left === 0 ? [] : [plural('results.ranking.na', left, { count: written(left) })]),
    ...(open === 0 ? [] : [plural('results.ranking.open', open, { count: written(open) })]),
  ].join(' · ')
}

function RankingTable({ ranking, numbers }: Pick<RankingListProps, 'ranking' | 'numbers'>) {
  return (
    <div className={styles.scroller}>
      <DataTable<RankedAgency>
        caption={text('results.ranking.tableCaption')}
        rows={ranking.results}
        rowKey={(result) => result.agency}
        columns={[
          {
            id: 'rank',
            header: text('results.ranking.head.rank'),
            align: 'end',
            width: '40px',
            cell: ({ rank }) => (rank === null ? '–' : formatCount(rank, numbers.locale)),
          },
          {
            id: 'agency',
            header: text('results.ranking.head.agency'),
            rowHeader: true,
            cell: ({ name }) => name,
          },
          ...ranking.leaves.map((leaf, index) => ({
            id: leaf.criterion.id,
            header: <span className={styles.wrapping}>{leaf.criterion.name}</span>,
            align: 'end' as const,
            cell: ({ cells }: RankedAgency) => {
              const cell = cells[index]
              if (cell?.contribution != null) return numbers.points(cell.contribution)
              return text(
                cell?.state === 'not-applicable' ? 'results.cell.na' : 'results.cell.missing',
              )
            },
          })),
          {
            id: 'points',
            header: text('results.ranking.head.points'),
            align: 'end',
            cell: (result) =>
              result.score === null ? (
                '–'
              ) : (
                <SumNumber sum={() => scoreSum(result, ranking, numbers)}>
                  <strong>{numbers.points(result.score)}</strong>
                </SumNumber>
              ),
          },
        ]}
      />
    </div>
  )
}

function RankingBars({ ranking, names, numbers, compared, onCompare }: RankingListProps) {
  const [highlighted, setHighlighted] = useState<string | null>(null)
  const [all, setAll] = useState(false)
  const listed = ranking.results.filter((result) => result.excluded === null)
  const out = ranking.results.filter((result) => result.excluded !== null)
  const best = listed[0]?.score ?? null
  const row = (result: RankedAgency) => (
    <RankingRow
      key={result.agency}
      result={result}
      ranking={ranking}
      names={names}
      numbers={numbers}
      best={best}
      compared={compared.has(result.agency)}
      onCompare={(checked) => onCompare(result.agency, checked)}
      highlighted={highlighted}
      onHighlight={setHighlighted}
    />
  )
  const shown = all ? listed : listed.slice(0, shownFirst)
  const shownOut = all ? out : out.slice(0, shownFirst)
  const hidden = shown.length < listed.length || shownOut.length < out.length
  return (
    <>
      <div className={styles.head} aria-hidden="true">
        <span />
        <span>{text('results.ranking.head.agency')}</span>
        <span />
        <span>{text('results.ranking.head.points')}</span>
        <span>{text('results.ranking.head.behind')}</span>
        <span>{text('results.ranking.head.compare')}</span>
      </div>
      <ol aria-label={text('results.ranking.listLabel')}>{shown.map(row)}</ol>
      {out.length > 0 && (
        <div className={styles.out}>
          <h3 className={styles.outTitle}>
            {text('results.ranking.excluded')}, {text('results.ranking.excludedNote')}
          </h3>
          <ul aria-label={text('results.ranking.excludedLabel')}>{shownOut.map(row)}</ul>
        </div>
      )}
      {hidden && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setAll(true)}>
            {text('results.ranking.more', {
              count: formatCount(ranking.results.length, numbers.locale),
            })}
          </Button>
        </div>
      )}
      <div className={styles.legend}>
        <StackedLegend
          segments={ranking.leaves.map(({ criterion }) => ({
            id: criterion.id,
            label: criterion.name,
          }))}
          onHighlight={setHighlighted}
        />
      </div>
    </>
  )
}

export function RankingList(props: RankingListProps) {
  const [view, setView] = useState<'bars' | 'table'>('bars')
  return (
    <>
      <SectionHeader
        title={text('results.ranking')}
        note={completeness(props.ranking, props.numbers)}
        actions={
          <>
            <Button size="small" onClick={props.onOpenComparison}>
              {text('compare.open', {
                count: formatCount(props.compared.size, props.numbers.locale),
              })}
            </Button>
            <Segmented
              label={text('results.ranking.view')}
              value={view}
              onChange={setView}
              options={[
                { value: 'bars', label: text('results.ranking.bars') },
                { value: 'table', label: text('results.ranking.table') },
              ]}
            />
          </>
        }
      />
      {view === 'bars' ? (
        <RankingBars {...props} />
      ) : (
        <RankingTable ranking={props.ranking} numbers={props.numbers} />
      )}
    </>
  )
}
