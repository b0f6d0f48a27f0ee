// The row above the table: what it is narrowed by, each condition with its cross, and the columns that it shows.
import { Columns3, ListFilter } from 'lucide-react'
import type { Ref } from 'react'
import type { Agency } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { PopoverButton } from '../../ui/popover-button.tsx'
import { RemovableChip } from '../../ui/removable-chip.tsx'
import {
  type AgencyFilter,
  activeFacets,
  hidesRejected,
  usualFilter,
  withoutFacet,
} from './agency-filter.ts'
import { ColumnChooser } from './column-chooser.tsx'
import type { AgencyColumnId } from './column-list.ts'
import styles from './filter.module.css'
import { FilterPanel } from './filter-panel.tsx'
import { chipWords } from './filter-words.ts'
import { FindField } from './find-field.tsx'

export interface FilterBarProps {
  readonly agencies: readonly Agency[]
  readonly filter: AgencyFilter
  readonly left: number
  readonly currency: string
  readonly columns: readonly AgencyColumnId[]
  readonly query: string
  readonly sorted: boolean
  readonly onFilter: (filter: AgencyFilter) => void
  /** null: the usual ones. */
  readonly onColumns: (columns: readonly AgencyColumnId[] | null) => void
  readonly onQuery: (query: string) => void
  readonly onOwnOrder: () => void
  /** From the field into the table. */
  readonly onDown: () => void
  readonly find: Ref<HTMLInputElement>
}

export function FilterBar(props: FilterBarProps) {
  const { agencies, filter, onFilter } = props
  const noneHidden = hidesRejected(filter) && agencies.every(({ status }) => status !== 'rejected')
  // The usual condition is mentioned as soon as it leaves somebody out.
  const active = activeFacets(filter).filter((facet) => facet !== 'statuses' || !noneHidden)
  const usual = activeFacets(filter).length === 1 && hidesRejected(filter)
  return (
    <div className={styles.bar}>
      <PopoverButton
        label={text('agencies.filter')}
        icon={<ListFilter size={16} aria-hidden />}
        text={text('agencies.filter')}
      >
        {(close) => (
          <FilterPanel
            agencies={agencies}
            filter={filter}
            left={props.left}
            currency={props.currency}
            onChange={onFilter}
            onClose={close}
          />
        )}
      </PopoverButton>
      <span className={styles.chips}>
        {active.map((facet) => {
          const words = chipWords(filter, facet, agencies)
          return (
            <RemovableChip
              key={facet}
              removeLabel={text('agencies.filter.remove', { condition: words })}
              onRemove={() => onFilter(withoutFacet(filter, facet))}
            >
              {words}
            </RemovableChip>
          )
        })}
        {!usual && (
          <Button size="small" variant="quiet" onClick={() => onFilter(usualFilter)}>
            {text('agencies.filter.reset')}
          </Button>
        )}
        {props.sorted && (
          <Button size="small" variant="quiet" onClick={props.onOwnOrder}>
            {text('agencies.sortedBy.clear')}
          </Button>
        )}
      </span>
      <PopoverButton
        label={text('agencies.columns')}
        icon={<Columns3 size={16} aria-hidden />}
        align="end"
      >
        {(close) => (
          <ColumnChooser
            columns={props.columns}
            currency={props.currency}
            onChange={props.onColumns}
            onClose={close}
          />
        )}
      </PopoverButton>
      <FindField
        ref={props.find}
        query={props.query}
        onQuery={props.onQuery}
        onDown={props.onDown}
      />
    </div>
  )
}
