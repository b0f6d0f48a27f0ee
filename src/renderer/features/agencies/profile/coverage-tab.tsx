// What an agency covers of the services, components and trends that a buyer may ask for.
import {
  type CoverageKey,
  type CoverageKind,
  coverageKeys,
  coverageKinds,
  coverageOf,
  withCoverage,
} from '../../../../shared/domain/agencies/coverage.ts'
import type { Agency, Coverage } from '../../../../shared/domain/model.ts'
import { text } from '../../../../shared/messages/translate.ts'
import type { AgencyFields } from '../agency-columns.ts'
import { CycleChips } from '../cycle-chips.tsx'
import styles from './profile.module.css'

export interface CoverageTabProps {
  readonly agency: Agency
  readonly onChange: (fields: AgencyFields) => void
}

/** In the order in which a press goes through them; null: unknown. */
const answers: readonly (Coverage | null)[] = [null, 'yes', 'partly', 'no']
/** The letters are those of the language's own words. */
const answerKeys = (): Readonly<Record<string, Coverage | null>> => ({
  [text('agencies.coverage.key.yes')]: 'yes',
  [text('agencies.coverage.key.partly')]: 'partly',
  [text('agencies.coverage.key.no')]: 'no',
  Delete: null,
  Backspace: null,
})

export function CoverageTab({ agency, onChange }: CoverageTabProps) {
  const set = (key: CoverageKey, value: Coverage | null): void => {
    const { services, coverage } = withCoverage(agency, key, value)
    onChange({
      ...(services.length === agency.services.length ? {} : { services }),
      ...(coverage[key] === agency.coverage[key] ? {} : { coverage }),
    })
  }
  return (
    <>
      <p className={styles.note}>{text('agencies.coverage.how')}</p>
      {coverageKinds.map((kind) => (
        <CycleChips<CoverageKey, Coverage | null>
          key={kind}
          label={text(`agencies.coverage.${kind}`)}
          note={countWords(agency, kind)}
          items={coverageKeys[kind].map((key) => ({
            id: key,
            label: text(`agencies.coverage.${key}`),
            value: coverageOf(agency, key),
          }))}
          values={answers}
          valueLabel={(value) => text(`agencies.coverage.${value ?? 'unknown'}`)}
          keys={answerKeys()}
          onChange={set}
        />
      ))}
    </>
  )
}

const countWords = (agency: Agency, kind: CoverageKind): string => {
  const known = coverageKeys[kind].filter((key) => coverageOf(agency, key) !== null).length
  return text('agencies.coverage.known', { known, of: coverageKeys[kind].length })
}
