// An evaluation document of any size, in which every score differs from its neighbours: the same each time.

export interface Size {
  readonly agencies: number
  readonly criteria: number
  readonly evaluators: number
}

const listOf = (count: number, prefix: string, name: string) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${prefix}${index}`,
    name: `${name} ${index + 1}`,
  }))

/** Scores in halves from 0 to 10, complete. */
export function largeDocument(size: Size): Uint8Array {
  const agencies = listOf(size.agencies, 'a', 'Agency')
  const criteria = listOf(size.criteria, 'c', 'Criterion').map((criterion, at) => ({
    ...criterion,
    weight: 1 + (at % 7),
  }))
  const evaluators = listOf(size.evaluators, 'e', 'Evaluator')
  const scores = agencies.flatMap((agency, a) =>
    criteria.flatMap((criterion, c) =>
      evaluators.map((evaluator, e) => ({
        agency: agency.id,
        criterion: criterion.id,
        evaluator: evaluator.id,
        value: ((a * a + a * c * 5 + c * 7 + e * 11) % 21) / 2,
      })),
    ),
  )
  return new TextEncoder().encode(
    JSON.stringify({
      format: 'shortlist-evaluation',
      version: 1,
      evaluation: { title: `${size.agencies} × ${size.criteria} × ${size.evaluators}` },
      criteria,
      agencies,
      evaluators,
      scores,
    }),
  )
}
