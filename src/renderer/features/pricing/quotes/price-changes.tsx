// Every change of a quoted total, newest first, from the ledger: who, when, from what to what.
import { useMemo } from 'react'
import type { AgencyId, EvaluationId } from '../../../../shared/domain/model.ts'
import { formatMoney, formatTimestamp } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { useActorNames } from '../../../api/actor-names.ts'
import { useQuery } from '../../../api/query-cache.ts'
import { type DataColumn, DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import styles from './quotes.module.css'

type Price = { readonly amount: number; readonly currency: string } | null

const priceWords = (price: Price): string =>
  price === null ? text('pricing.changes.none') : formatMoney(price.amount, price.currency, locale)

const difference = (before: Price, after: Price): string => {
  if (before === null || after === null || before.currency !== after.currency) return ''
  const by = after.amount - before.amount
  return `${by > 0 ? '+' : '−'}${formatMoney(Math.abs(by), after.currency, locale)}`
}

export interface PriceChangesProps {
  readonly evaluation: EvaluationId
  /** null: of all agencies. */
  readonly agency: AgencyId | null
  readonly nameOf: (agency: string) => string
}

export function PriceChanges({ evaluation, agency, nameOf }: PriceChangesProps) {
  const { value } = useQuery('pricing.log', { evaluation })
  const actorName = useActorNames(evaluation)
  const changes = useMemo(
    () => (value ?? []).filter((change) => agency === null || change.agency === agency),
    [value, agency],
  )
  type Change = (typeof changes)[number]
  if (value === null) return null
  if (changes.length === 0) return <p className={styles.quiet}>{text('pricing.changes.empty')}</p>
  const columns: DataColumn<Change>[] = [
    {
      id: 'time',
      header: text('pricing.changes.time'),
      width: '172px',
      rowHeader: true,
      cell: (change) => formatTimestamp(change.time, locale),
    },
    ...(agency === null
      ? [
          {
            id: 'agency',
            header: text('pricing.quotes.column.agency'),
            cell: (change: Change) => nameOf(change.agency),
          },
        ]
      : []),
    { id: 'actor', header: text('pricing.changes.who'), cell: (change) => actorName(change.actor) },
    {
      id: 'before',
      header: text('pricing.changes.before'),
      align: 'end',
      cell: (change) => priceWords(change.before),
    },
    {
      id: 'after',
      header: text('pricing.changes.after'),
      align: 'end',
      cell: (change) => priceWords(change.after),
    },
    {
      id: 'difference',
      header: text('pricing.changes.difference'),
      align: 'end',
      cell: (change) => difference(change.before, change.after),
    },
  ]
  return (
    <DataTable
      caption={text('pricing.changes.title')}
      rows={changes}
      rowKey={(change) => `${change.sequence} ${change.agency}`}
      columns={columns}
    />
  )
}
