// What every agency asks for, as it wrote it, with what in it does not add up.
import { useMemo } from 'react'
import type { Ranking } from '../../../../shared/domain/model.ts'
import { formatMoney } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../../api/evaluation-model.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'

export function QuotesTab({
  model,
}: {
  readonly model: EvaluationModel
  readonly ranking: Ranking
}) {
  const { agencies, quotes } = model.state
  const byAgency = useMemo(() => new Map(quotes.map((quote) => [quote.agency, quote])), [quotes])
  return (
    <DataTable
      caption={text('pricing.tab.quotes')}
      rows={agencies}
      rowKey={(agency) => agency.id}
      columns={[
        {
          id: 'agency',
          header: text('pricing.quotes.column.agency'),
          rowHeader: true,
          cell: (agency) => agency.name,
        },
        {
          id: 'amount',
          header: text('pricing.quotes.column.amount'),
          align: 'end',
          cell: (agency) => {
            const quote = byAgency.get(agency.id)
            return quote === undefined ? '–' : formatMoney(quote.amount, quote.currency, locale)
          },
        },
      ]}
    />
  )
}
