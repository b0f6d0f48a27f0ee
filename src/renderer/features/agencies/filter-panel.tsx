// The conditions that the table can be narrowed by: on the left what about, on the right which of it. Each change
// shows at once behind the panel.
import { useState } from 'react'
import type { Agency } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { locale } from '../../ui/locale.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { type Tab, Tabs } from '../../ui/tabs.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { statuses, statusLabel } from './agency-columns.ts'
import {
  type AgencyFilter,
  activeFacets,
  everything,
  type Facet,
  type FilterRange,
  facets,
  facetValues,
  type ListFacet,
  type RangeFacet,
  rangeOrNull,
  toggled,
} from './agency-filter.ts'
import styles from './filter.module.css'
import { facetLabel, valueLabel } from './filter-words.ts'

/** More entries than this are easier found than looked through. */
const fewValues = 8

export interface FilterPanelProps {
  readonly agencies: readonly Agency[]
  readonly filter: AgencyFilter
  /** How many agencies the filter leaves. */
  readonly left: number
  readonly currency: string
  readonly onChange: (filter: AgencyFilter) => void
  readonly onClose: () => void
}

const chosenIn = (filter: AgencyFilter, facet: Facet): number => {
  const condition = filter[facet]
  if (condition === null) return 0
  return Array.isArray(condition) ? condition.length : 1
}

export function FilterPanel(props: FilterPanelProps) {
  const { agencies, filter, onChange } = props
  const [facet, setFacet] = useState<Facet>('statuses')
  const tabs = facets.map(
    (id): Tab<Facet> => ({
      id,
      label: facetLabel(id),
      count: chosenIn(filter, id),
    }),
  )
  return (
    <div className={styles.panel}>
      <Tabs
        vertical
        className={styles.facets}
        label={text('agencies.filter.by')}
        tabs={tabs}
        value={facet}
        onChange={setFacet}
      >
        {facet === 'statuses' ? (
          <div className={styles.values}>
            {statuses.map((status) => (
              <Value
                key={status}
                label={statusLabel(status)}
                count={agencies.filter((agency) => agency.status === status).length}
                checked={filter.statuses.includes(status)}
                onChange={() => onChange({ ...filter, statuses: toggled(filter.statuses, status) })}
              />
            ))}
          </div>
        ) : facet === 'hourlyRate' || facet === 'teamSize' ? (
          <RangeValues key={facet} {...props} facet={facet} />
        ) : (
          <ListValues key={facet} {...props} facet={facet} />
        )}
      </Tabs>
      <footer className={styles.foot}>
        <span className={styles.left} role="status">
          {text('agencies.found', {
            shown: formatCount(props.left, locale),
            count: formatCount(agencies.length, locale),
          })}
        </span>
        <Button
          size="small"
          variant="quiet"
          disabled={activeFacets(filter).length === 0}
          onClick={() => onChange(everything)}
        >
          {text('agencies.filter.clear')}
        </Button>
        <Button size="small" onClick={props.onClose}>
          {text('agencies.filter.done')}
        </Button>
      </footer>
    </div>
  )
}

function ListValues({
  agencies,
  filter,
  facet,
  onChange,
}: FilterPanelProps & { readonly facet: ListFacet }) {
  const [typed, setTyped] = useState('')
  const values = facetValues(agencies, facet)
  const wanted = typed.trim().toLowerCase()
  const shown = values.filter(({ value }) => valueLabel(value).toLowerCase().includes(wanted))
  return (
    <div className={styles.values}>
      {values.length > fewValues && (
        <TextField
          label={text('agencies.filter.find', { facet: facetLabel(facet) })}
          hideLabel
          placeholder={text('agencies.find.placeholder')}
          value={typed}
          onChange={setTyped}
        />
      )}
      {shown.map(({ value, count }) => (
        <Value
          key={value}
          label={valueLabel(value)}
          count={count}
          checked={filter[facet].includes(value)}
          onChange={() => onChange({ ...filter, [facet]: toggled(filter[facet], value) })}
        />
      ))}
      {shown.length === 0 && <p className={styles.nothing}>{text('agencies.filter.nothing')}</p>}
    </div>
  )
}

const anyRange: FilterRange = { min: null, max: null, unknown: false }

function RangeValues({
  agencies,
  filter,
  facet,
  currency,
  onChange,
}: FilterPanelProps & { readonly facet: RangeFacet }) {
  const range = filter[facet] ?? anyRange
  const set = (change: Partial<FilterRange>): void =>
    onChange({ ...filter, [facet]: rangeOrNull({ ...range, ...change }) })
  const unknown = agencies.filter((agency) => agency[facet] === null).length
  return (
    <div className={styles.values}>
      <div className={styles.range}>
        <NumberField
          label={text('agencies.filter.from')}
          value={range.min}
          min={0}
          optional
          onCommit={(min) => set({ min })}
        />
        <NumberField
          label={text('agencies.filter.to')}
          value={range.max}
          min={0}
          optional
          onCommit={(max) => set({ max })}
        />
      </div>
      {facet === 'hourlyRate' && (
        <p className={styles.nothing}>{text('agencies.filter.rateNote', { currency })}</p>
      )}
      <Value
        label={text('agencies.filter.orUnknown')}
        count={unknown}
        checked={range.unknown}
        disabled={filter[facet] === null}
        onChange={() => set({ unknown: !range.unknown })}
      />
    </div>
  )
}

function Value(props: {
  readonly label: string
  readonly count: number
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: () => void
}) {
  return (
    <div className={styles.value}>
      <Checkbox
        label={props.label}
        checked={props.checked}
        disabled={props.disabled ?? false}
        onChange={props.onChange}
      />
      <span className={styles.count}>{formatCount(props.count, locale)}</span>
    </div>
  )
}
