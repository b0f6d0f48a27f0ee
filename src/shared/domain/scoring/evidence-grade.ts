// How far evidence proves a score, from a claim to what a client confirmed.
import type { AgencyId, CriterionId, EvidenceGrade } from '../model.ts'

/** From weakest to strongest. */
export const evidenceGrades = ['claimed', 'documented', 'demonstrated', 'confirmed'] as const

/** The stronger of two; null: nothing yet. */
export const strongerGrade = (a: EvidenceGrade | null, b: EvidenceGrade): EvidenceGrade =>
  a !== null && evidenceGrades.indexOf(a) > evidenceGrades.indexOf(b) ? a : b

/** The strongest evidence for each cell that has any. */
export type StrongestEvidence = ReadonlyMap<AgencyId, ReadonlyMap<CriterionId, EvidenceGrade>>

export const noEvidence: StrongestEvidence = new Map()

/** From evidence as columns; what is about a gate (no criterion) is left aside. */
export const strongestEvidence = (columns: {
  readonly agency: readonly AgencyId[]
  readonly criterion: readonly (CriterionId | null)[]
  readonly grade: readonly EvidenceGrade[]
}): StrongestEvidence => {
  if (columns.agency.length === 0) return noEvidence
  const found = new Map<AgencyId, Map<CriterionId, EvidenceGrade>>()
  columns.agency.forEach((agency, at) => {
    const criterion = columns.criterion[at] ?? null
    const grade = columns.grade[at]
    if (criterion === null || grade === undefined) return
    const ofAgency = found.get(agency) ?? new Map<CriterionId, EvidenceGrade>()
    ofAgency.set(criterion, strongerGrade(ofAgency.get(criterion) ?? null, grade))
    found.set(agency, ofAgency)
  })
  return found
}
