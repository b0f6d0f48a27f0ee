// What the references of an agency come to.
import type { Reference } from '../model.ts'

export const ratedAspects = ['communication', 'expertise', 'deadlines'] as const
export type RatedAspect = (typeof ratedAspects)[number]

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

/** Mean of the ratings given, 1 to 5; null: none was. */
export const referenceRating = (reference: Pick<Reference, RatedAspect>): number | null =>
  mean(ratedAspects.flatMap((aspect) => reference[aspect] ?? []))

/** Mean over the references that were rated, each counted once however many of its ratings were given. */
export const overallRating = (references: readonly Pick<Reference, RatedAspect>[]): number | null =>
  mean(references.flatMap((reference) => referenceRating(reference) ?? []))
