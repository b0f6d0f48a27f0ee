// The typical weights of somebody who would choose each agency, and how sure that choice would be.
import type { SmaaResult } from '../../../../shared/domain/robustness/smaa.ts'
import type { ScoreTable } from '../../../../shared/domain/robustness/table.ts'
import { formatShare } from '../../../../shared/format.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { shareText } from '../../../../shared/messages/verdict-words.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import styles from './section.module.css'

export interface CentralWeightsProps {
  readonly result: SmaaResult
  readonly table: ScoreTable
  readonly names: RankingNames
}

export function CentralWeights({ result, table, names }: CentralWeightsProps) {
  const first = table.agencies.flatMap((agency, index) => {
    const weights = result.centralWeights[index] ?? null
    return weights === null
      ? []
      : [{ agency, weights, confidence: result.confidenceFactors[index] ?? null }]
  })
  const rows = [
    ...table.leaves.map(({ criterion, weight }, index) => ({
      id: criterion.id as string,
      name: criterion.name,
      present: formatShare(weight, locale, 1),
      cells: first.map(({ weights }) => formatShare(weights[index] ?? 0, locale, 1)),
    })),
    {
      id: '',
      name: text('robustness.places.confidence'),
      present: '',
      cells: first.map(({ confidence }) =>
        confidence === null ? '–' : shareText(confidence, locale),
      ),
    },
  ]
  return (
    <>
      <p className={styles.formula}>{text('robustness.places.centralWords')}</p>
      <div className={styles.scroller}>
        <DataTable
          caption={text('robustness.places.centralCaption')}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'criterion',
              header: text('robustness.places.criterion'),
              rowHeader: true,
              cell: ({ name }) => name,
            },
            {
              id: 'present',
              header: text('robustness.places.present'),
              align: 'end' as const,
              cell: ({ present }) => present,
            },
            ...first.map(({ agency }, column) => ({
              id: agency as string,
              header: names.agencies.get(agency) ?? agency,
              align: 'end' as const,
              cell: ({ cells }: (typeof rows)[number]) => cells[column],
            })),
          ]}
        />
      </div>
    </>
  )
}
