// How far evidence proves a score, from a claim to what a client confirmed.
import type { EvidenceGrade } from '../model.ts'

/** From weakest to strongest. */
export const evidenceGrades = ['claimed', 'documented', 'demonstrated', 'confirmed'] as const

/** The stronger of two; null: nothing yet. */
export const strongerGrade = (a: EvidenceGrade | null, b: EvidenceGrade): EvidenceGrade =>
  a !== null && evidenceGrades.indexOf(a) > evidenceGrades.indexOf(b) ? a : b
