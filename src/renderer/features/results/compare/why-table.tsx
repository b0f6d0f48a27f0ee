// The numbers behind the bars: weight × (value − value), criterion by criterion, and their sum.
import type {
  DifferencePart,
  ScoreDifference,
} from '../../../../shared/domain/compare/difference.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { leadOfText, partText, type WhyWords } from '../../../../shared/messages/why-words.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Numbers } from '../numbers.ts'
import styles from './why.module.css'

export function WhyTable({
  difference,
  words,
  numbers,
}: {
  readonly difference: ScoreDifference
  readonly words: WhyWords
  readonly numbers: Numbers
}) {
  const nameOf = (id: string): string => words.names.agencies.get(id) ?? id
  const side = ({ value, counted }: DifferencePart['first']) =>
    value === null ? (
      <span className={styles.instead}>{numbers.value(counted)}*</span>
    ) : (
      numbers.value(value)
    )
  return (
    <div className={styles.table}>
      <DataTable<DifferencePart>
        caption={text('compare.why.tableCaption')}
        rows={difference.parts}
        rowKey={({ criterion }) => criterion}
        columns={[
          {
            id: 'criterion',
            header: text('compare.why.head.criterion'),
            rowHeader: true,
            cell: ({ criterion }) => words.names.criteria.get(criterion) ?? criterion,
          },
          {
            id: 'weight',
            header: text('compare.head.weight'),
            align: 'end',
            cell: ({ weight }) => numbers.share(weight),
          },
          {
            id: 'first',
            header: <span className={styles.head}>{nameOf(difference.first)}</span>,
            align: 'end',
            cell: ({ first }) => side(first),
          },
          {
            id: 'second',
            header: <span className={styles.head}>{nameOf(difference.second)}</span>,
            align: 'end',
            cell: ({ second }) => side(second),
          },
          {
            id: 'points',
            header: text('compare.why.head.points'),
            align: 'end',
            cell: ({ points }) => partText(points, words),
          },
        ]}
        footer={
          <tr>
            <th scope="row" colSpan={4}>
              {text('compare.why.sum')}
            </th>
            <td>{leadOfText(difference.points, words)}</td>
          </tr>
        }
      />
    </div>
  )
}
