// Everything known about one agency, beside the table. Each field keeps itself on Enter or when it is left.
import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type {
  Agency,
  HourlyRate,
  Quote,
  RankedAgency,
  Ranking,
} from '../../../shared/domain/model.ts'
import { formatMoney, formatScore, ordinal } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { locale } from '../../ui/locale.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { Select } from '../../ui/select.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './agencies.module.css'
import {
  type AgencyFields,
  nameProblem,
  statuses,
  statusLabel,
  textProblem,
} from './agency-columns.ts'
import { ChipsField } from './chips-field.tsx'
import type { Suggestions } from './suggestions.ts'

export interface AgencyProfileProps {
  readonly agency: Agency
  readonly quote: Quote | null
  readonly currency: string
  readonly ranking: Ranking | null
  readonly suggestions: Suggestions
  readonly onChange: (fields: AgencyFields) => void
  readonly onRemove: () => void
  readonly onClose: () => void
  readonly onLeave: () => void
}

const statusOptions = statuses.map((status) => ({ value: status, label: statusLabel(status) }))

const rankWords = (result: RankedAgency | undefined): string => {
  if (result === undefined || result.excluded?.some(({ kind }) => kind === 'status'))
    return text('agencies.profile.outside')
  if (result.score === null) return text('agencies.profile.noScore')
  const score = formatScore(result.score, locale)
  return result.rank === null
    ? text('agencies.profile.score', { score })
    : text('agencies.profile.rank', { rank: ordinal(result.rank, locale), score })
}

const withRate = (rate: HourlyRate | null, end: Partial<HourlyRate>): HourlyRate | null => {
  const next = { min: rate?.min ?? null, max: rate?.max ?? null, ...end }
  return next.min === null && next.max === null ? null : next
}

export function AgencyProfile(props: AgencyProfileProps) {
  const { agency, quote, currency, onChange } = props
  const rate = agency.hourlyRate
  const result = props.ranking?.results.find((entry) => entry.agency === agency.id)
  const rateWrong =
    rate !== null && rate.min !== null && rate.max !== null && rate.min > rate.max
      ? text('agencies.rate.order', { min: rate.min, max: rate.max })
      : null
  return (
    <SidePanel
      label={text('agencies.profile', { name: agency.name })}
      title={agency.name}
      note={rankWords(result)}
      closeLabel={text('agencies.profile.close')}
      onClose={props.onClose}
      onLeave={props.onLeave}
      footer={
        <>
          <span className={styles.quiet}>
            {quote !== null &&
              text('agencies.profile.quote', {
                amount: formatMoney(quote.amount, quote.currency, locale),
              })}
          </span>
          <Button
            size="small"
            variant="quiet"
            icon={<Trash2 size={14} aria-hidden />}
            onClick={props.onRemove}
          >
            {text('agencies.remove')}
          </Button>
        </>
      }
    >
      <Select
        label={text('agencies.field.status')}
        value={agency.status}
        options={statusOptions}
        hint={text(`agencies.status.${agency.status}.means`)}
        onChange={(status) => onChange({ status })}
      />
      <TextField
        label={text('agencies.field.name')}
        value={agency.name}
        onCommit={(name) => {
          const problem = nameProblem(name)
          if (problem === null) onChange({ name: name.trim() })
          return problem
        }}
      />
      <FactField
        label={text('agencies.field.website')}
        value={agency.website}
        onChange={(website) => onChange({ website })}
      />
      <FactField
        label={text('agencies.field.location')}
        value={agency.location}
        onChange={(location) => onChange({ location })}
      />
      <Pair>
        <NumberField
          label={text('agencies.field.founded')}
          value={agency.founded}
          min={1800}
          max={2100}
          whole
          plain
          optional
          onCommit={(founded) => onChange({ founded })}
        />
        <NumberField
          label={text('agencies.field.teamSize')}
          value={agency.teamSize}
          min={0}
          max={10_000_000}
          whole
          optional
          onCommit={(teamSize) => onChange({ teamSize })}
        />
      </Pair>
      <Pair>
        <NumberField
          label={text('agencies.field.hourlyRateMin')}
          value={rate?.min ?? null}
          min={0}
          optional
          error={rateWrong}
          onCommit={(min) => onChange({ hourlyRate: withRate(rate, { min }) })}
        />
        <NumberField
          label={text('agencies.field.hourlyRateMax')}
          value={rate?.max ?? null}
          min={0}
          optional
          onCommit={(max) => onChange({ hourlyRate: withRate(rate, { max }) })}
        />
      </Pair>
      <Pair>
        <NumberField
          label={text('agencies.field.minimumProjectPlain')}
          value={agency.minimumProject}
          min={0}
          step={1_000}
          optional
          onCommit={(minimumProject) => onChange({ minimumProject })}
        />
        <div className={styles.unit}>{currency}</div>
      </Pair>
      <ChipsField
        label={text('agencies.field.services')}
        entries={agency.services}
        suggestions={props.suggestions.services}
        onChange={(services) => onChange({ services })}
      />
      <ChipsField
        label={text('agencies.field.technologies')}
        entries={agency.technologies}
        suggestions={props.suggestions.technologies}
        onChange={(technologies) => onChange({ technologies })}
      />
      <ChipsField
        label={text('agencies.field.industries')}
        entries={agency.industries}
        suggestions={props.suggestions.industries}
        onChange={(industries) => onChange({ industries })}
      />
      <TextArea
        label={text(
          agency.status === 'rejected' ? 'agencies.field.notes.rejected' : 'agencies.field.notes',
        )}
        value={agency.notes ?? ''}
        rows={4}
        onCommit={(notes) => {
          const problem = textProblem(notes)
          if (problem === null) onChange({ notes: notes.trim() === '' ? null : notes })
          return problem
        }}
      />
    </SidePanel>
  )
}

function Pair({ children }: { readonly children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>
}

/** A line of text that may be empty. */
function FactField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}) {
  return (
    <TextField
      label={label}
      value={value ?? ''}
      onCommit={(typed) => {
        const problem = textProblem(typed)
        if (problem === null) onChange(typed.trim() === '' ? null : typed.trim())
        return problem
      }}
    />
  )
}
