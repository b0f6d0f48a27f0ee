// The strongest evidence of each cell of an evaluation.
import { useMemo } from 'react'
import type { EvaluationId } from '../../shared/domain/model.ts'
import {
  noEvidence,
  type StrongestEvidence,
  strongestEvidence,
} from '../../shared/domain/scoring/evidence-grade.ts'
import { useQuery } from './query-cache.ts'

export function useEvidence(evaluation: EvaluationId): StrongestEvidence {
  const input = useMemo(() => ({ evaluation }), [evaluation])
  const { value } = useQuery('scoring.evidence', input)
  return useMemo(() => (value === null ? noEvidence : strongestEvidence(value)), [value])
}
