// Changes of gates and of their results, shown at once.
import { useCallback, useMemo } from 'react'
import type { Input } from '../../../../shared/contract/call.ts'
import type { AgencyId, EvaluationId, GateId } from '../../../../shared/domain/model.ts'
import { sendShown, withFields, withMoved } from '../../../api/optimistic.ts'

export type GateFields = Input<'criteria.updateGate'>['fields']

export interface GateEdits {
  readonly change: (gate: GateId, fields: GateFields) => void
  readonly move: (gate: GateId, to: number) => void
  /** `passed` null: no result yet. */
  readonly decide: (
    gate: GateId,
    agency: AgencyId,
    passed: boolean | null,
    note: string | null,
  ) => void
}

export function useGateEdits(evaluation: EvaluationId): GateEdits {
  const question = useMemo(() => ({ evaluation }), [evaluation])
  const change = useCallback(
    (gate: GateId, fields: GateFields) =>
      void sendShown(
        'criteria.updateGate',
        { evaluation, gate, fields },
        'criteria.list',
        question,
        (answer) => ({ ...answer, gates: withFields(answer.gates, gate, fields) }),
      ),
    [evaluation, question],
  )
  const move = useCallback(
    (gate: GateId, to: number) =>
      void sendShown(
        'criteria.moveGate',
        { evaluation, gate, to },
        'criteria.list',
        question,
        (answer) => ({ ...answer, gates: withMoved(answer.gates, gate, to) }),
      ),
    [evaluation, question],
  )
  const decide = useCallback(
    (gate: GateId, agency: AgencyId, passed: boolean | null, note: string | null) =>
      void sendShown(
        'criteria.setGateResult',
        { evaluation, gate, agency, passed, note },
        'criteria.list',
        question,
        (answer) => {
          const others = answer.gateResults.filter(
            (result) => result.gate !== gate || result.agency !== agency,
          )
          const result = passed === null ? [] : [{ gate, agency, passed, note }]
          return { ...answer, gateResults: [...others, ...result] }
        },
      ),
    [evaluation, question],
  )
  return useMemo(() => ({ change, move, decide }), [change, move, decide])
}
