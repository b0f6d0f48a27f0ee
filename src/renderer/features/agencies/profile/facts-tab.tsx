// The facts of an agency, each an edit of its own.
import type { ReactNode } from 'react'
import { webAddress } from '../../../../shared/domain/agencies/web-address.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { openLink } from '../../../api/open-link.ts'
import { ExternalLink } from '../../../ui/external-link.tsx'
import { locale } from '../../../ui/locale.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import {
  editText,
  lineProblem,
  nameProblem,
  parseEdit,
  statuses,
  statusLabel,
  textProblem,
} from '../agency-columns.ts'
import { ChipsField } from '../chips-field.tsx'
import { type ListField, timeZones } from '../suggestions.ts'
import type { AgencyProfileProps } from './agency-profile.tsx'
import { LinesField } from './lines-field.tsx'
import styles from './profile.module.css'

const lists: readonly ListField[] = [
  'services',
  'technologies',
  'industries',
  'languages',
  'certificates',
]

export function FactsTab(props: AgencyProfileProps) {
  const { agency, currency, onChange } = props
  const address = agency.website === null ? null : webAddress(agency.website)
  return (
    <>
      <Select
        label={text('agencies.field.status')}
        value={agency.status}
        options={statuses.map((status) => ({ value: status, label: statusLabel(status) }))}
        hint={text(`agencies.status.${agency.status}.means`)}
        onChange={props.onStatus}
      />
      {(agency.status === 'rejected' || agency.rejectionReason !== null) && (
        <Sentences
          label={text(
            agency.status === 'rejected'
              ? 'agencies.field.rejectionReason'
              : 'agencies.field.rejectionReason.before',
          )}
          value={agency.rejectionReason}
          rows={2}
          onChange={(rejectionReason) => onChange({ rejectionReason })}
        />
      )}
      <TextField
        label={text('agencies.field.name')}
        value={agency.name}
        onCommit={(name) => {
          const problem = nameProblem(name)
          if (problem === null) onChange({ name: name.trim() })
          return problem
        }}
      />
      <div className={styles.withLink}>
        <Fact
          label={text('agencies.field.website')}
          value={agency.website}
          onChange={(website) => onChange({ website })}
        />
        {address !== null && (
          <ExternalLink
            address={address}
            open={openLink}
            label={text('agencies.website.open', { name: agency.name })}
          >
            {text('agencies.website.visit')}
          </ExternalLink>
        )}
      </div>
      <Pair>
        <Fact
          label={text('agencies.field.location')}
          value={agency.location}
          onChange={(location) => onChange({ location })}
        />
        <Fact
          label={text('agencies.field.timeZone')}
          value={agency.timeZone}
          list="agency-time-zones"
          onChange={(timeZone) => onChange({ timeZone })}
        />
        <datalist id="agency-time-zones">
          {timeZones().map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </Pair>
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
        <TextField
          label={text('agencies.field.hourlyRate', { currency })}
          value={editText(agency, 'hourlyRate', locale) ?? ''}
          placeholder={text('agencies.rate.example')}
          onCommit={(typed) => {
            const parsed = parseEdit('hourlyRate', typed, locale)
            if (!parsed.ok) return parsed.error
            onChange(parsed.fields)
            return null
          }}
        />
        <NumberField
          label={text('agencies.field.minimumProject', { currency })}
          value={agency.minimumProject}
          min={0}
          step={1_000}
          optional
          onCommit={(minimumProject) => onChange({ minimumProject })}
        />
      </Pair>
      {lists.map((field) => (
        <ChipsField
          key={field}
          label={text(`agencies.field.${field}`)}
          entries={agency[field]}
          suggestions={props.suggestions[field]}
          onChange={(entries) => onChange({ [field]: entries })}
        />
      ))}
      <LinesField
        label={text('agencies.field.pros')}
        addLabel={text('agencies.pros.add')}
        sign="+"
        lines={agency.pros}
        onChange={(pros) => onChange({ pros })}
      />
      <LinesField
        label={text('agencies.field.cons')}
        addLabel={text('agencies.cons.add')}
        sign="−"
        lines={agency.cons}
        onChange={(cons) => onChange({ cons })}
      />
      <Sentences
        label={text('agencies.field.notes')}
        value={agency.notes}
        rows={4}
        onChange={(notes) => onChange({ notes })}
      />
    </>
  )
}

function Pair({ children }: { readonly children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>
}

interface FactProps {
  readonly label: string
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** A line of text that may be empty. */
function Fact({ label, value, onChange, list }: FactProps & { readonly list?: string }) {
  return (
    <TextField
      label={label}
      value={value ?? ''}
      {...(list === undefined ? {} : { list })}
      onCommit={(typed) => {
        const problem = list === undefined ? textProblem(typed) : lineProblem(typed)
        if (problem === null) onChange(typed.trim() === '' ? null : typed.trim())
        return problem
      }}
    />
  )
}

/** Several lines of text that may be empty. */
function Sentences({ label, value, rows, onChange }: FactProps & { readonly rows: number }) {
  return (
    <TextArea
      label={label}
      value={value ?? ''}
      rows={rows}
      onCommit={(typed) => {
        const problem = textProblem(typed)
        if (problem === null) onChange(typed.trim() === '' ? null : typed)
        return problem
      }}
    />
  )
}
