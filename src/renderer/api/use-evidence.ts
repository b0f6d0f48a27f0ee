// The strongest evidence of each cell of an evaluation.
import { useMemo } from 'react'
import type { EvaluationId } from '../../shared/domain/model.ts'
import {
  type StrongestEvidence,
  strongestEvidence,
} from '../../shared/domain/scoring/evidence-grade.ts'
import { useQuery } from './query-cache.ts'

/** null until the first answer is there. */
export function useEvidence(evaluation: EvaluationId): StrongestEvidence | null {
  const input = useMemo(() => ({ evaluation }), [evaluation])
  const { value } = useQuery('scoring.evidence', input)
  return useMemo(() => (value === null ? null : strongestEvidence(value)), [value])
}
