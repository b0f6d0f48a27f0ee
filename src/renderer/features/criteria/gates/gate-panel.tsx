// One gate in full: what must be met, and the result of each agency with a note and evidence. A failed gate
// excludes an agency from the ranking until its result changes.
import { Trash2 } from 'lucide-react'
import { useMemo } from 'react'
import type { AgencyId, EvaluationId, GateId } from '../../../../shared/domain/model.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { useQuery } from '../../../api/query-cache.ts'
import { Button } from '../../../ui/button.tsx'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { nameProblem } from '../criterion-words.ts'
import { GateOutcomeLine } from './gate-outcome.tsx'
import type { GateRow } from './gate-rows.ts'
import styles from './gates.module.css'
import type { GateFields } from './use-gate-edits.ts'

export interface GatePanelProps {
  readonly evaluation: EvaluationId
  readonly row: GateRow
  readonly onChange: (fields: GateFields) => void
  readonly onDecide: (agency: AgencyId, passed: boolean | null, note: string | null) => void
  readonly onRemove: () => void
  readonly onClose: () => void
  readonly onLeave: () => void
}

/** How much each agency's result rests on. */
function useEvidenceCounts(evaluation: EvaluationId, gate: GateId): ReadonlyMap<AgencyId, number> {
  const whole = useMemo(() => ({ evaluation }), [evaluation])
  const { value } = useQuery('scoring.evidence', whole)
  return useMemo(() => {
    const counts = new Map<AgencyId, number>()
    value?.gate.forEach((of, index) => {
      const agency = value.agency[index]
      if (of === gate && agency !== undefined) counts.set(agency, (counts.get(agency) ?? 0) + 1)
    })
    return counts
  }, [value, gate])
}

export function GatePanel({ evaluation, row, onChange, onDecide, ...props }: GatePanelProps) {
  const evidence = useEvidenceCounts(evaluation, row.gate.id)
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
            <GateOutcomeLine
              key={outcome.agency.id}
              evaluation={evaluation}
              gate={gate}
              outcome={outcome}
              evidence={evidence.get(outcome.agency.id) ?? 0}
              onDecide={(result, note) => onDecide(outcome.agency.id, result, note)}
            />
          ))}
        </ul>
      </section>
    </SidePanel>
  )
}
