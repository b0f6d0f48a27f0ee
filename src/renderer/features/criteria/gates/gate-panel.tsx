// One gate in full: what must be met, and the result of each agency with a note. A failed gate excludes an
// agency from the ranking until its result changes.
import { Trash2 } from 'lucide-react'
import type { AgencyId } from '../../../../shared/domain/model.ts'
import { takesPart } from '../../../../shared/domain/ranking-row.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { nameProblem } from '../criterion-words.ts'
import type { GateOutcome, GateRow } from './gate-rows.ts'
import styles from './gates.module.css'
import type { GateFields } from './use-gate-edits.ts'

export interface GatePanelProps {
  readonly row: GateRow
  readonly onChange: (fields: GateFields) => void
  readonly onDecide: (agency: AgencyId, passed: boolean | null, note: string | null) => void
  readonly onRemove: () => void
  readonly onClose: () => void
  readonly onLeave: () => void
}

export function GatePanel({ row, onChange, onDecide, ...props }: GatePanelProps) {
  const { gate, outcomes, failed, open, passed } = row
  const counting = failed.length + open.length + passed.length
  return (
    <SidePanel
      label={text('criteria.gate.panel', { name: gate.name })}
      title={gate.name}
      note={
        failed.length === 0
          ? text('criteria.gate.note.none')
          : plural('criteria.gate.note.failed', failed.length)
      }
      closeLabel={text('criteria.panel.close')}
      onClose={props.onClose}
      onLeave={props.onLeave}
      footer={
        <>
          <span />
          <Button
            size="small"
            variant="quiet"
            icon={<Trash2 size={14} aria-hidden />}
            onClick={props.onRemove}
          >
            {text('criteria.gate.remove')}
          </Button>
        </>
      }
    >
      <TextField
        label={text('criteria.gate.name')}
        value={gate.name}
        onCommit={(name) => {
          const problem = nameProblem(name, 'criteria.gate.nameNeeded')
          if (problem === null) onChange({ name: name.trim() })
          return problem
        }}
      />
      <TextArea
        label={text('criteria.gate.description')}
        placeholder={text('criteria.gate.description.placeholder')}
        rows={3}
        value={gate.description ?? ''}
        onCommit={(description) => {
          onChange({ description: description.trim() === '' ? null : description })
          return null
        }}
      />
      <section>
        <SectionHeader
          title={text('criteria.gate.results')}
          note={text('criteria.gate.results.note', {
            done: counting - open.length,
            of: counting,
          })}
        />
        {outcomes.length === 0 && (
          <p className={styles.quiet}>{text('criteria.measurements.none')}</p>
        )}
        <ul className={styles.outcomes}>
          {outcomes.map((outcome) => (
            <Outcome
              key={outcome.agency.id}
              gate={gate.name}
              outcome={outcome}
              onDecide={(result, note) => onDecide(outcome.agency.id, result, note)}
            />
          ))}
        </ul>
      </section>
    </SidePanel>
  )
}

type Result = 'passed' | 'failed' | 'open'

const resultOf = (passed: boolean | null): Result =>
  passed === null ? 'open' : passed ? 'passed' : 'failed'
const passedOf = (result: Result): boolean | null =>
  result === 'open' ? null : result === 'passed'

function Outcome({
  gate,
  outcome: { agency, passed, note },
  onDecide,
}: {
  readonly gate: string
  readonly outcome: GateOutcome
  readonly onDecide: (passed: boolean | null, note: string | null) => void
}) {
  const result = resultOf(passed)
  return (
    <li className={styles.outcome}>
      <span className={styles.agency}>
        <span className={styles.agencyName} title={agency.name}>
          {agency.name}
        </span>
        {!takesPart(agency) ? (
          <span className={styles.quiet}>{text('criteria.gate.outside')}</span>
        ) : (
          passed === false && <Badge tone="bad">{text('criteria.gate.excluded')}</Badge>
        )}
      </span>
      <Segmented<Result>
        label={text('criteria.gate.result', { agency: agency.name, gate })}
        value={result}
        options={(['passed', 'failed', 'open'] as const).map((value) => ({
          value,
          label: text(`criteria.gate.result.${value}`),
        }))}
        onChange={(next) => onDecide(passedOf(next), next === 'open' ? null : note)}
      />
      {passed !== null && (
        <TextField
          label={text('criteria.gate.resultNote', { agency: agency.name })}
          hideLabel
          placeholder={text(
            passed
              ? 'criteria.gate.resultNote.placeholder.passed'
              : 'criteria.gate.resultNote.placeholder.failed',
          )}
          maxLength={2_000}
          value={note ?? ''}
          onCommit={(next) => {
            onDecide(passed, next.trim() === '' ? null : next.trim())
            return null
          }}
        />
      )}
    </li>
  )
}
