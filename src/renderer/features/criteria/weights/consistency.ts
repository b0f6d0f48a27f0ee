// Do the answers of a group of comparisons fit together? The numbers come from the domain; here is which limit
// applies and which answer, if any, is worth a second look.
import {
  type Ahp,
  acceptedRatioOf,
  leastConsistent,
} from '../../../../shared/domain/weights/ahp.ts'
import { comparisonMatrix, pairWeights } from '../../../../shared/domain/weights/elicitation.ts'
import { judgementsFor, type PairAnswers, type PairQuestion, pairQuestions } from './pair-groups.ts'

/** A judgement that would fit better; `question` as it is asked. */
export interface Mend {
  readonly question: PairQuestion
  readonly given: number
  readonly implied: number
  readonly suggested: number
}

export interface GroupConsistency {
  /** null: the groups themselves. */
  readonly group: number | null
  readonly names: readonly string[]
  readonly ahp: Ahp
  readonly limit: number
  readonly accepted: boolean
  /** Questions without an answer; they count as "equally". */
  readonly open: number
  readonly mend: Mend | null
}

const namesOf = (answers: PairAnswers, group: number | null): readonly string[] =>
  group === null
    ? answers.groups.filter(({ criteria }) => criteria.length > 0).map(({ name }) => name)
    : (answers.groups[group]?.criteria ?? [])

const consistencyOf = (answers: PairAnswers, group: number | null): GroupConsistency | null => {
  const names = namesOf(answers, group)
  if (names.length < 2) return null
  const pairs = judgementsFor(answers, group)
  const ahp = pairWeights(names, pairs, answers.prioritisation)
  const limit = acceptedRatioOf(names.length)
  const open = (names.length * (names.length - 1)) / 2 - pairs.length
  const worst = open > 0 ? null : leastConsistent(comparisonMatrix(names, pairs))
  const same = worst !== null && Math.abs(Math.log(worst.suggested / worst.given)) < 1e-6
  return {
    group,
    names,
    ahp,
    limit,
    accepted: ahp.consistencyRatio <= limit,
    open,
    mend:
      worst === null || same
        ? null
        : {
            question: {
              group,
              first: names[worst.row] ?? '',
              second: names[worst.column] ?? '',
            },
            given: worst.given,
            implied: worst.implied,
            suggested: worst.suggested,
          },
  }
}

/** One entry for each group that is compared, in the order of the questions. */
export const consistencies = (answers: PairAnswers): readonly GroupConsistency[] =>
  [...new Set(pairQuestions(answers).map(({ group }) => group))].flatMap(
    (group) => consistencyOf(answers, group) ?? [],
  )
