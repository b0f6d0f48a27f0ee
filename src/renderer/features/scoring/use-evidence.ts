// The strongest evidence of each cell, as the sheet marks and filters by it.
import { useMemo } from 'react'
import type {
  AgencyId,
  CriterionId,
  EvaluationId,
  EvidenceGrade,
} from '../../../shared/domain/model.ts'
import { strongerGrade } from '../../../shared/domain/scoring/evidence-grade.ts'
import { useQuery } from '../../api/query-cache.ts'
import type { EvidenceMap } from './sheet-cells.ts'

const nothing: EvidenceMap = new Map()

export function useEvidence(evaluation: EvaluationId): EvidenceMap {
  const input = useMemo(() => ({ evaluation }), [evaluation])
  const { value } = useQuery('scoring.evidence', input)
  return useMemo(() => {
    if (value === null || value.agency.length === 0) return nothing
    const found = new Map<AgencyId, Map<CriterionId, EvidenceGrade>>()
    value.agency.forEach((agency, at) => {
      const criterion = value.criterion[at] ?? null
      const grade = value.grade[at]
      if (criterion === null || grade === undefined) return
      const ofAgency = found.get(agency) ?? new Map<CriterionId, EvidenceGrade>()
      ofAgency.set(criterion, strongerGrade(ofAgency.get(criterion) ?? null, grade))
      found.set(agency, ofAgency)
    })
    return found
  }, [value])
}
