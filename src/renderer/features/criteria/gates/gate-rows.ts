// Gates with their results, agency by agency: who passed, who failed and why, who was not looked at yet.
import type { Agency, EvaluationState, Gate } from '../../../../shared/domain/model.ts'
import { takesPart } from '../../../../shared/domain/ranking-row.ts'

export interface GateOutcome {
  readonly agency: Agency
  /** null: no result yet. */
  readonly passed: boolean | null
  readonly note: string | null
}

export interface GateRow {
  readonly gate: Gate
  /** Agencies that take part first, in their order. */
  readonly outcomes: readonly GateOutcome[]
  /** Of those that take part. */
  readonly passed: readonly GateOutcome[]
  readonly failed: readonly GateOutcome[]
  readonly open: readonly GateOutcome[]
}

export const gateRows = ({ gates, agencies, gateResults }: EvaluationState): readonly GateRow[] => {
  const ordered = [...agencies.filter(takesPart), ...agencies.filter((one) => !takesPart(one))]
  return gates.map((gate) => {
    const results = new Map(
      gateResults.flatMap((result) =>
        result.gate === gate.id ? [[result.agency, result] as const] : [],
      ),
    )
    const outcomes = ordered.map((agency): GateOutcome => {
      const result = results.get(agency.id)
      return { agency, passed: result?.passed ?? null, note: result?.note ?? null }
    })
    const counting = outcomes.filter(({ agency }) => takesPart(agency))
    return {
      gate,
      outcomes,
      passed: counting.filter(({ passed }) => passed === true),
      failed: counting.filter(({ passed }) => passed === false),
      open: counting.filter(({ passed }) => passed === null),
    }
  })
}
