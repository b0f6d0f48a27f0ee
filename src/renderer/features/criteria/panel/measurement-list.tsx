// The numbers of a measured criterion, agency by agency: typed here, or taken from the profile where nothing
// was typed. Beside each, what it is worth.
import { measuredCell, profileFact } from '../../../../shared/domain/matrix.ts'
import type { Agency, AgencyId, Criterion } from '../../../../shared/domain/model.ts'
import { isOutside, valueOfRaw } from '../../../../shared/domain/scale.ts'
import { formatScore } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { classNames } from '../../../ui/class-names.ts'
import { locale } from '../../../ui/locale.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { plainNumber } from '../criterion-words.ts'
import styles from './panel.module.css'

export interface MeasurementListProps {
  readonly criterion: Criterion
  readonly agencies: readonly Agency[]
  readonly onMeasure: (agency: AgencyId, value: number | null) => void
}

export function MeasurementList({ criterion, agencies, onMeasure }: MeasurementListProps) {
  const { scale, unit, measuredFrom } = criterion
  const cells = agencies.map((agency) => measuredCell(agency, criterion))
  const done = cells.filter(({ raw }) => raw !== null).length
  const withUnit = (value: number): string =>
    unit === null ? plainNumber(value) : `${plainNumber(value)}\u00a0${unit}`
  return (
    <section>
      <SectionHeader
        title={text('criteria.measurements')}
        note={text('criteria.measurements.note', { done, of: agencies.length })}
      />
      {measuredFrom !== null && agencies.length > 0 && (
        <p className={styles.hint}>
          {text('criteria.measurement.profile', { fact: text(`criteria.fact.${measuredFrom}`) })}
        </p>
      )}
      {agencies.length === 0 && <p className={styles.hint}>{text('criteria.measurements.none')}</p>}
      <ul className={styles.measurements}>
        {agencies.map((agency, index) => {
          const raw = cells[index]?.raw ?? null
          const fact = measuredFrom === null ? null : profileFact(agency, measuredFrom)
          const typed = agency.measured[criterion.id] ?? null
          return (
            <li key={agency.id} className={styles.measurement}>
              <span className={styles.agency} title={agency.name}>
                {agency.name}
              </span>
              <NumberField
                label={text('criteria.measurement', {
                  agency: agency.name,
                  criterion: criterion.name,
                })}
                hideLabel
                className={styles.measured}
                value={typed}
                optional
                placeholder={fact === null ? '' : withUnit(fact)}
                onCommit={(value) => onMeasure(agency.id, value)}
              />
              <span
                className={classNames(
                  styles.worth,
                  (raw === null || (scale !== null && isOutside(raw, scale))) && styles.odd,
                )}
                title={
                  raw !== null && scale !== null && isOutside(raw, scale)
                    ? text('criteria.measurement.clipped')
                    : undefined
                }
              >
                {raw === null || scale === null
                  ? text('criteria.measurement.missing')
                  : text('criteria.measurement.worth', {
                      value: formatScore(
                        valueOfRaw(raw, scale, criterion.direction, criterion.valueFunction),
                        locale,
                        0,
                      ),
                    })}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
