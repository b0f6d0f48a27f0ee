// What the report is made of: which document, whose pages, which parts, and what the copy withholds.
import type { AgencyId, EvaluationId } from '../../../shared/domain/model.ts'
import {
  type Redaction,
  type ReportKind,
  type ReportSection,
  reportKinds,
  reportSections,
} from '../../../shared/domain/report-choice.ts'
import { formatCount } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { locale } from '../../ui/locale.ts'
import { Select } from '../../ui/select.tsx'
import { changeReportChoice, type ReportChoice } from './report-choice.ts'
import styles from './report-screen.module.css'

interface OptionsProps {
  readonly evaluation: EvaluationId
  readonly choice: ReportChoice
}

export function DocumentChoice({
  evaluation,
  choice,
  agencies,
}: OptionsProps & {
  readonly agencies: readonly { readonly id: AgencyId; readonly name: string }[]
}) {
  const { kind, agency } = choice
  return (
    <>
      <div className={styles.option}>
        <Select<ReportKind>
          label={text('report.choice.kind')}
          value={kind}
          options={reportKinds.map((value) => ({ value, label: text(`report.choice.${value}`) }))}
          hint={text(`report.choice.${kind}Words`)}
          onChange={(next) => changeReportChoice(evaluation, { kind: next })}
        />
      </div>
      {kind === 'agency' && (
        <div className={styles.option}>
          <Select<AgencyId>
            label={text('report.choice.which')}
            value={agency ?? agencies[0]?.id ?? ('' as AgencyId)}
            options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(next) => changeReportChoice(evaluation, { agency: next })}
          />
        </div>
      )}
    </>
  )
}

/** Compared agencies have a choice of their own beside this list. */
const listed = reportSections.filter((section) => section !== 'compare')

export function PartsChoice({ evaluation, choice: { leftOut } }: OptionsProps) {
  const change = (section: ReportSection, wanted: boolean): void =>
    changeReportChoice(evaluation, {
      leftOut: wanted ? leftOut.filter((one) => one !== section) : [...leftOut, section],
    })
  const count = listed.length - leftOut.length
  return (
    <details className={styles.parts}>
      <summary>
        <span className={styles.label}>{text('report.choice.sections')}</span>
        {leftOut.length === 0
          ? text('report.choice.all')
          : text('report.choice.some', {
              count: formatCount(count, locale),
              all: formatCount(listed.length, locale),
            })}
      </summary>
      <fieldset className={styles.list}>
        <legend className="sr-only">{text('report.choice.sections')}</legend>
        {listed.map((section) => (
          <Checkbox
            key={section}
            label={text(`report.section.${section}`)}
            checked={!leftOut.includes(section)}
            onChange={(wanted) => change(section, wanted)}
          />
        ))}
        <p className={styles.hint}>{text('report.choice.sectionsHint')}</p>
      </fieldset>
    </details>
  )
}

const withheld = ['names', 'prices', 'comments'] as const satisfies readonly (keyof Redaction)[]

export function RedactionChoice({ evaluation, choice: { redact } }: OptionsProps) {
  return (
    <fieldset className={styles.list}>
      <legend className={styles.label}>{text('report.choice.redact')}</legend>
      {withheld.map((what) => (
        <Checkbox
          key={what}
          label={text(`report.choice.${what}`)}
          checked={redact[what]}
          onChange={(on) => changeReportChoice(evaluation, { redact: { ...redact, [what]: on } })}
          hint={text(`report.choice.${what}Hint`)}
        />
      ))}
    </fieldset>
  )
}
