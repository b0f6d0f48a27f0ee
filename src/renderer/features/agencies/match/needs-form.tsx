// The brief as a form: what the agency has to bring, and what would be good to have. Every edit is kept at once
// and orders the list beside it.
import {
  type CoverageKey,
  coverageKeys,
  coverageKinds,
} from '../../../../shared/domain/agencies/coverage.ts'
import type { Agency, NeedKind, Needs } from '../../../../shared/domain/model.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { CycleChips } from '../cycle-chips.tsx'
import { type Suggestions, timeZones } from '../suggestions.ts'
import styles from './match.module.css'
import { needsOfKind, type Wanted, wantedOf, withNeed } from './need-edits.ts'
import { NeedWords } from './need-words.tsx'

export interface NeedsFormProps {
  readonly needs: Needs
  readonly agencies: readonly Agency[]
  readonly suggestions: Suggestions
  readonly currency: string
  readonly onChange: (needs: Needs) => void
}

const wanted: readonly Wanted[] = [null, 'nice', 'must']
/** The letters are those of the language's own words. */
const wantedKeys = (): Readonly<Record<string, Wanted>> => ({
  [text('agencies.match.key.nice')]: 'nice',
  [text('agencies.match.key.must')]: 'must',
  Delete: null,
  Backspace: null,
})
export const wantedLabel = (value: Wanted): string => text(`agencies.match.${value ?? 'open'}`)

const typedKinds = [
  'technology',
  'industry',
  'location',
  'timeZone',
  'language',
  'certificate',
] as const satisfies readonly NeedKind[]

const distinct = (entries: readonly (string | null)[]): readonly string[] => [
  ...new Set(entries.flatMap((entry) => entry ?? [])),
]

export function NeedsForm(props: NeedsFormProps) {
  const { needs, agencies, suggestions, onChange } = props
  const offered: Readonly<Record<(typeof typedKinds)[number], readonly string[]>> = {
    technology: suggestions.technologies,
    industry: suggestions.industries,
    location: distinct(
      agencies.flatMap(({ location }) =>
        (location ?? '').split(',').map((part) => part.trim() || null),
      ),
    ),
    timeZone: timeZones(),
    language: suggestions.languages,
    certificate: suggestions.certificates,
  }
  return (
    <>
      {coverageKinds.map((kind) => (
        <CycleChips<CoverageKey, Wanted>
          key={kind}
          label={text(`agencies.coverage.${kind}`)}
          items={coverageKeys[kind].map((key) => ({
            id: key,
            label: text(`agencies.coverage.${key}`),
            value: wantedOf(needs, kind, key),
          }))}
          values={wanted}
          valueLabel={wantedLabel}
          keys={wantedKeys()}
          onChange={(key, value) => onChange(withNeed(needs, kind, key, value))}
        />
      ))}
      {typedKinds.map((kind) => (
        <NeedWords
          key={kind}
          label={text(`agencies.match.${kind}`)}
          items={needsOfKind(needs, kind)}
          suggestions={offered[kind]}
          onSet={(value, how) => onChange(withNeed(needs, kind, value, how))}
          onAdd={(values) =>
            onChange(values.reduce((before, value) => withNeed(before, kind, value, 'nice'), needs))
          }
        />
      ))}
      <Amounts {...props} />
    </>
  )
}

const hardness = ['nice', 'must'] as const

/** How hard an amount is; there is nothing to choose before it is given. */
function Hardness(props: {
  readonly label: string
  readonly must: boolean | null
  readonly onChange: (must: boolean) => void
}) {
  const { must } = props
  if (must === null) return null
  return (
    <Segmented
      label={props.label}
      value={must ? 'must' : 'nice'}
      options={hardness.map((value) => ({ value, label: wantedLabel(value) }))}
      onChange={(value) => props.onChange(value === 'must')}
    />
  )
}

function Amounts({ needs, currency, onChange }: NeedsFormProps) {
  const { budget, teamSize } = needs
  const setTeam = (change: Partial<NonNullable<Needs['teamSize']>>): void => {
    const next = { min: null, max: null, must: false, ...teamSize, ...change }
    onChange({ ...needs, teamSize: next.min === null && next.max === null ? null : next })
  }
  return (
    <>
      <div className={styles.amount}>
        <NumberField
          label={text('agencies.match.budget', { currency })}
          hint={text('agencies.match.budget.hint')}
          value={budget?.amount ?? null}
          min={0}
          step={1_000}
          optional
          onCommit={(amount) =>
            onChange({
              ...needs,
              budget: amount === null ? null : { must: false, ...budget, amount },
            })
          }
        />
        <Hardness
          label={text('agencies.match.budget.how')}
          must={budget?.must ?? null}
          onChange={(must) => {
            if (budget !== null) onChange({ ...needs, budget: { ...budget, must } })
          }}
        />
      </div>
      <div className={styles.amount}>
        <div className={styles.pair}>
          <NumberField
            label={text('agencies.match.teamFrom')}
            value={teamSize?.min ?? null}
            min={0}
            whole
            optional
            onCommit={(min) => setTeam({ min })}
          />
          <NumberField
            label={text('agencies.match.teamTo')}
            value={teamSize?.max ?? null}
            min={0}
            whole
            optional
            onCommit={(max) => setTeam({ max })}
          />
        </div>
        <Hardness
          label={text('agencies.match.team.how')}
          must={teamSize?.must ?? null}
          onChange={(must) => setTeam({ must })}
        />
      </div>
    </>
  )
}
