// Pairwise comparisons within groups: which questions there are, which have an answer, and how groups change
// without losing the answers that still mean something.
import type { CriterionId } from '../../../../shared/domain/model.ts'
import {
  LARGEST_PAIR_GROUP,
  type PairGroup,
  type PairJudgement,
  type WeightAnswers,
} from '../../../../shared/domain/weights/elicitation.ts'
import { text } from '../../../../shared/messages/translate.ts'

export type PairAnswers = Extract<WeightAnswers, { readonly method: 'ahp' }>

/** Groups that are made without being asked for are small: 10 pairs of 5 are answered in a few minutes. */
const comfortable = 5

export interface PairQuestion {
  /** Position of the group; null: the groups themselves are compared. */
  readonly group: number | null
  readonly first: string
  readonly second: string
}

const groupName = (taken: readonly string[]): string => {
  for (let number = 1; ; number += 1) {
    const name = text('weights.pairs.groupName', { number })
    if (!taken.includes(name)) return name
  }
}

/** One group while it is small enough, else as few groups of at most five as it takes, in the given order. */
export const startingGroups = (ids: readonly CriterionId[]): readonly PairGroup[] => {
  const count = ids.length <= LARGEST_PAIR_GROUP ? 1 : Math.ceil(ids.length / comfortable)
  const groups: PairGroup[] = []
  let from = 0
  for (let index = 0; index < count; index += 1) {
    const size = Math.ceil((ids.length - from) / (count - index))
    const name = groupName(groups.map((group) => group.name))
    groups.push({ name, criteria: ids.slice(from, from + size), pairs: [] })
    from += size
  }
  return groups
}

const pairsOf = (names: readonly string[], group: number | null): readonly PairQuestion[] =>
  names.flatMap((first, index) =>
    names.slice(index + 1).map((second) => ({ group, first, second })),
  )

const filled = (groups: readonly PairGroup[]): readonly PairGroup[] =>
  groups.filter((group) => group.criteria.length > 0)

/** Every question in the order in which it is asked: within each group, then between the groups. */
export const pairQuestions = (answers: PairAnswers): readonly PairQuestion[] => [
  ...answers.groups.flatMap((group, index) => pairsOf(group.criteria, index)),
  ...pairsOf(
    filled(answers.groups).map((group) => group.name),
    null,
  ),
]

export const judgementsFor = (
  answers: PairAnswers,
  group: number | null,
): readonly PairJudgement[] =>
  group === null ? answers.between : (answers.groups[group]?.pairs ?? [])

const same = (pair: PairJudgement, a: string, b: string): boolean =>
  (pair.first === a && pair.second === b) || (pair.first === b && pair.second === a)

/** How many times the first is as important as the second; null: not answered. */
export const ratioOf = (answers: PairAnswers, question: PairQuestion): number | null => {
  const { first, second } = question
  const found = judgementsFor(answers, question.group).find((pair) => same(pair, first, second))
  if (found === undefined) return null
  return found.first === first ? found.ratio : 1 / found.ratio
}

export const openPairs = (answers: PairAnswers): readonly PairQuestion[] =>
  pairQuestions(answers).filter((question) => ratioOf(answers, question) === null)

export const withRatio = (
  answers: PairAnswers,
  { group, first, second }: PairQuestion,
  ratio: number,
): PairAnswers => {
  const others = judgementsFor(answers, group).filter((pair) => !same(pair, first, second))
  const pairs = [...others, { first, second, ratio }]
  if (group === null) return { ...answers, between: pairs }
  return {
    ...answers,
    groups: answers.groups.map((entry, index) => (index === group ? { ...entry, pairs } : entry)),
  }
}

const amongst = (pairs: readonly PairJudgement[], names: readonly string[]) =>
  pairs.filter((pair) => names.includes(pair.first) && names.includes(pair.second))

/** Drops answers about what is not compared any more. */
const tidied = (groups: readonly PairGroup[], between: readonly PairJudgement[]) => ({
  groups: groups.map((group) => ({ ...group, pairs: amongst(group.pairs, group.criteria) })),
  between: amongst(
    between,
    groups.map((group) => group.name),
  ),
})

/** A criterion moved to another group; its comparisons within the old one go. Refused (same answers) when full. */
export const movedTo = (answers: PairAnswers, id: CriterionId, group: number): PairAnswers => {
  const target = answers.groups[group]
  if (target === undefined || target.criteria.includes(id)) return answers
  if (target.criteria.length >= LARGEST_PAIR_GROUP) return answers
  const groups = answers.groups.map((entry, index) => ({
    ...entry,
    criteria:
      index === group ? [...entry.criteria, id] : entry.criteria.filter((other) => other !== id),
  }))
  return { ...answers, ...tidied(groups, answers.between) }
}

export const renamedGroup = (answers: PairAnswers, group: number, name: string): PairAnswers => {
  const before = answers.groups[group]?.name
  const rename = (word: string): string => (word === before ? name : word)
  return {
    ...answers,
    groups: answers.groups.map((entry, index) => (index === group ? { ...entry, name } : entry)),
    between: answers.between.map((pair) => ({
      ...pair,
      first: rename(pair.first),
      second: rename(pair.second),
    })),
  }
}

export const withNewGroup = (answers: PairAnswers): PairAnswers => {
  const name = groupName(answers.groups.map((group) => group.name))
  return { ...answers, groups: [...answers.groups, { name, criteria: [], pairs: [] }] }
}

export const withoutGroup = (answers: PairAnswers, group: number): PairAnswers => ({
  ...answers,
  ...tidied(answers.groups.toSpliced(group, 1), answers.between),
})

/** Groups for today's criteria: what is gone is left out, what came later joins the last group with room. */
export const fittedGroups = (
  answers: PairAnswers,
  ids: readonly CriterionId[],
): Pick<PairAnswers, 'groups' | 'between'> => {
  let groups: readonly PairGroup[] = answers.groups.map((group) => ({
    ...group,
    criteria: group.criteria.filter((id) => ids.includes(id)),
  }))
  const placed = new Set(groups.flatMap((group) => group.criteria))
  for (const id of ids) {
    if (placed.has(id)) continue
    const room = groups.findLastIndex((group) => group.criteria.length < LARGEST_PAIR_GROUP)
    groups =
      room < 0
        ? [
            ...groups,
            { name: groupName(groups.map((group) => group.name)), criteria: [id], pairs: [] },
          ]
        : groups.map((group, index) =>
            index === room ? { ...group, criteria: [...group.criteria, id] } : group,
          )
  }
  return tidied(filled(groups), answers.between)
}
