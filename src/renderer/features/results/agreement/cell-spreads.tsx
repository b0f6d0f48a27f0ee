// Every cell of one criterion: how far its evaluators are apart.
import { useState } from 'react'
import type { PanelAgreement } from '../../../../shared/domain/agreement/panel-agreement.ts'
import type { Agency, CriterionId, Leaf } from '../../../../shared/domain/model.ts'
import { formatNumber } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import { Select } from '../../../ui/select.tsx'
import sectionStyles from '../robustness/section.module.css'

export interface CellSpreadsProps {
  readonly spreads: PanelAgreement['spreads']
  readonly leaves: readonly Leaf[]
  readonly agencies: readonly Agency[]
}

const number = (value: number | null, decimals: number): string =>
  value === null ? '–' : formatNumber(value, locale, decimals)

export function CellSpreads({ spreads, leaves, agencies }: CellSpreadsProps) {
  const rated = leaves.filter(({ criterion }) => spreads.has(criterion.id))
  const [chosen, setChosen] = useState<CriterionId | null>(null)
  const leaf = rated.find(({ criterion }) => criterion.id === chosen) ?? rated[0]
  if (leaf === undefined) return null
  const { criterion } = leaf
  const rows = agencies.map((agency, index) => ({
    agency,
    spread: spreads.get(criterion.id)?.[index] ?? null,
  }))
  return (
    <>
      <div className={sectionStyles.tools}>
        <Select
          label={text('agreement.cell.choose')}
          value={criterion.id}
          onChange={setChosen}
          options={rated.map(({ criterion: { id, name } }) => ({ value: id, label: name }))}
        />
      </div>
      <div className={sectionStyles.scroller}>
        <DataTable
          caption={text('agreement.cellsCaption', { criterion: criterion.name })}
          rows={rows}
          rowKey={({ agency }) => agency.id}
          columns={[
            {
              id: 'agency',
              header: text('agreement.cell.agency'),
              rowHeader: true,
              cell: ({ agency }) => agency.name,
            },
            {
              id: 'scores',
              header: text('agreement.cell.scores'),
              align: 'end',
              cell: ({ spread }) =>
                spread === null
                  ? '–'
                  : text('robustness.agenda.range', {
                      low: formatNumber(spread.lowest, locale, 0, 2),
                      high: formatNumber(spread.highest, locale, 0, 2),
                    }),
            },
            {
              id: 'mean',
              header: text('agreement.cell.mean'),
              align: 'end',
              cell: ({ spread }) => number(spread?.mean ?? null, 2),
            },
            {
              id: 'median',
              header: text('agreement.cell.median'),
              align: 'end',
              cell: ({ spread }) => number(spread?.median ?? null, 2),
            },
            {
              id: 'range',
              header: text('agreement.cell.range'),
              align: 'end',
              cell: ({ spread }) =>
                number(spread === null ? null : spread.highest - spread.lowest, 2),
            },
            {
              id: 'deviation',
              header: text('agreement.cell.deviation'),
              align: 'end',
              cell: ({ spread }) => number(spread?.deviation ?? null, 2),
            },
            {
              id: 'rwg',
              header: text('agreement.cell.rwg'),
              align: 'end',
              cell: ({ spread }) => number(spread?.rwg ?? null, 2),
            },
          ]}
        />
      </div>
    </>
  )
}
