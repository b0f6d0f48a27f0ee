// One agency at one gate: passed, failed or not looked at yet, with a note and what the result rests on.
import { FileCheck, StickyNote } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { EvaluationId, EvidenceId, Gate } from '../../../../shared/domain/model.ts'
import { takesPart } from '../../../../shared/domain/ranking-row.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { command } from '../../../api/client.ts'
import { openAttachment } from '../../../api/open-attachment.ts'
import { openLink } from '../../../api/open-link.ts'
import { useQuery } from '../../../api/query-cache.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { type EvidenceFields, EvidenceList } from '../../../ui/evidence-list.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { GateOutcome } from './gate-rows.ts'
import styles from './gates.module.css'

export interface GateOutcomeLineProps {
  readonly evaluation: EvaluationId
  readonly gate: Gate
  readonly outcome: GateOutcome
  /** Pieces of evidence. */
  readonly evidence: number
  readonly onDecide: (passed: boolean | null, note: string | null) => void
}

type Result = 'passed' | 'failed' | 'open'

const results: readonly Result[] = ['passed', 'failed', 'open']
const resultOf = (passed: boolean | null): Result =>
  passed === null ? 'open' : passed ? 'passed' : 'failed'
const passedOf = (result: Result): boolean | null =>
  result === 'open' ? null : result === 'passed'

export function GateOutcomeLine(props: GateOutcomeLineProps) {
  const { gate, evidence, onDecide } = props
  const { agency, passed, note } = props.outcome
  // An open result has no note; the one that it had comes back with the next result.
  const [kept, keep] = useState<string | null>(null)
  const [noting, setNoting] = useState(false)
  const [proving, setProving] = useState(false)
  // A failure has to say why; a pass may say what was seen.
  const noteShown = passed === false || note !== null || (noting && passed !== null)
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
      <div className={styles.decision}>
        <Segmented<Result>
          label={text('criteria.gate.result', { agency: agency.name, gate: gate.name })}
          value={resultOf(passed)}
          options={results.map((value) => ({
            value,
            label: text(`criteria.gate.result.${value}`),
          }))}
          onChange={(next) => {
            if (note !== null) keep(note)
            onDecide(passedOf(next), next === 'open' ? null : (note ?? kept))
          }}
        />
        {passed === true && note === null && (
          <IconButton
            label={text('criteria.gate.resultNote', { agency: agency.name })}
            icon={<StickyNote size={14} aria-hidden />}
            aria-pressed={noting}
            onClick={() => setNoting(!noting)}
          />
        )}
        <Button
          size="small"
          variant="quiet"
          icon={<FileCheck size={14} aria-hidden />}
          aria-expanded={proving}
          aria-label={text('criteria.gate.evidenceOf', { agency: agency.name })}
          onClick={() => setProving(!proving)}
        >
          {evidence === 0
            ? text('criteria.gate.evidence')
            : text('criteria.gate.evidenceCount', { count: evidence })}
        </Button>
      </div>
      {noteShown && (
        <TextField
          label={text('criteria.gate.resultNote', { agency: agency.name })}
          hideLabel
          autoFocus={noting && note === null && passed === true}
          placeholder={text(
            passed === false
              ? 'criteria.gate.resultNote.placeholder.failed'
              : 'criteria.gate.resultNote.placeholder.passed',
          )}
          maxLength={2_000}
          value={note ?? ''}
          onCommit={(next) => {
            keep(null)
            onDecide(passed, next.trim() === '' ? null : next.trim())
            return null
          }}
        />
      )}
      {proving && <GateEvidence {...props} />}
    </li>
  )
}

const nothing: readonly never[] = []

function GateEvidence({ evaluation, gate, outcome: { agency } }: GateOutcomeLineProps) {
  const [pinning, setPinning] = useState(false)
  const whole = useMemo(() => ({ evaluation }), [evaluation])
  const about = useMemo(
    () => ({ evaluation, agency: agency.id, gate: gate.id }),
    [evaluation, agency.id, gate.id],
  )
  const evidence = useQuery('scoring.gateEvidence', about).value ?? nothing
  const attachments = useQuery('agencies.attachments', whole).value ?? nothing
  const references = useQuery('agencies.references', whole).value ?? nothing
  const ofAgency = (item: { readonly agency: string }): boolean => item.agency === agency.id
  return (
    <EvidenceList
      label={text('criteria.gate.evidenceOf', { agency: agency.name })}
      evidence={evidence}
      sources={{
        attachments: attachments.filter(ofAgency),
        references: references.filter(ofAgency),
      }}
      pinning={pinning}
      onPinning={setPinning}
      onPin={(fields: EvidenceFields) =>
        command('scoring.addEvidence', { ...about, criterion: null, evaluator: null, fields })
      }
      onUpdate={(id: EvidenceId, fields) =>
        void command('scoring.updateEvidence', { evaluation, evidence: id, fields })
      }
      onRemove={(id) => void command('scoring.removeEvidence', { evaluation, evidence: id })}
      onOpen={({ attachment }) =>
        attachment !== null && void openAttachment(evaluation, attachment)
      }
      openLink={openLink}
    />
  )
}
