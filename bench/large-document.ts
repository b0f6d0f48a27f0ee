// An evaluation document of any size, in which every score differs from its neighbours: the same each time.

export interface Size {
  readonly agencies: number
  readonly criteria: number
  readonly evaluators: number
}

/** Whether every score has a comment, each with a word that no other has. */
export type Comments = 'commented' | 'bare'

const listOf = (count: number, prefix: string, name: string) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${prefix}${index}`,
    name: `${name} ${index + 1}`,
  }))

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** The word of the comment with this number: "qaaab"; no other text of the document has a q. */
export const wordOf = (number: number): string =>
  `q${[17_576, 676, 26, 1].map((of) => letters[Math.floor(number / of) % 26]).join('')}`

/** Scores in halves from 0 to 10, complete. */
export function largeDocument(size: Size, comments: Comments = 'bare'): Uint8Array {
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
        ...(comments === 'bare'
          ? {}
          : {
              comment: `Shown live, note ${wordOf((a * size.criteria + c) * size.evaluators + e)}.`,
            }),
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
