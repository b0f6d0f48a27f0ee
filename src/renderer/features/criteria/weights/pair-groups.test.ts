import { describe, expect, test } from 'vitest'
import { criterionId } from '../../../../shared/domain/example-state.ts'
import { consistencies } from './consistency.ts'
import {
  fittedGroups,
  movedTo,
  openPairs,
  type PairAnswers,
  pairQuestions,
  ratioOf,
  renamedGroup,
  startingGroups,
  withRatio,
} from './pair-groups.ts'

const idsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => criterionId(`c${index + 1}`))
const fresh = (count: number): PairAnswers => ({
  method: 'ahp',
  prioritisation: 'eigenvector',
  groups: startingGroups(idsOf(count)),
  between: [],
})
const sizes = (answers: Pick<PairAnswers, 'groups'>) =>
  answers.groups.map((group) => group.criteria.length)

describe('groups of comparisons', () => {
  test('are one up to seven criteria, then of at most five in the given order', () => {
    expect(sizes(fresh(7))).toEqual([7])
    expect(sizes(fresh(8))).toEqual([4, 4])
    expect(sizes(fresh(11))).toEqual([4, 4, 3])
    expect(fresh(11).groups.flatMap((group) => group.criteria)).toEqual(idsOf(11))
    expect(new Set(fresh(30).groups.map((group) => group.name)).size).toBe(6)
  })

  test('ask for every pair within them and for the groups', () => {
    expect(pairQuestions(fresh(5))).toHaveLength(10)
    expect(pairQuestions(fresh(10))).toHaveLength(10 + 10 + 1)
  })

  test('keep one answer a pair, whichever way round it was given', () => {
    const [question] = pairQuestions(fresh(3))
    const turned = { ...question!, first: question!.second, second: question!.first }
    const answers = withRatio(withRatio(fresh(3), question!, 3), turned, 5)
    expect(ratioOf(answers, question!)).toBeCloseTo(1 / 5, 12)
    expect(answers.groups[0]?.pairs).toHaveLength(1)
    expect(openPairs(answers)).toHaveLength(2)
  })

  test('a criterion that moves takes its place, not its comparisons; a full group refuses', () => {
    let answers = fresh(8)
    for (const question of pairQuestions(answers)) answers = withRatio(answers, question, 2)
    const moved = movedTo(answers, criterionId('c1'), 1)
    expect(sizes(moved)).toEqual([3, 5])
    expect(moved.groups[0]?.pairs).toHaveLength(3)
    expect(moved.between).toHaveLength(1)
    expect(openPairs(moved)).toHaveLength(4)
    const full: PairAnswers = {
      ...answers,
      groups: [
        { name: 'x', criteria: idsOf(8).slice(0, 7), pairs: [] },
        { name: 'y', criteria: idsOf(8).slice(7), pairs: [] },
      ],
    }
    expect(movedTo(full, criterionId('c8'), 0)).toBe(full)
  })

  test('renaming a group keeps its comparisons', () => {
    const question = pairQuestions(fresh(8)).at(-1)!
    const answers = renamedGroup(withRatio(fresh(8), question, 4), 0, 'People')
    expect(ratioOf(answers, { ...question, first: 'People' })).toBe(4)
  })

  test('follow the criteria: what is gone leaves, what is new joins where there is room', () => {
    const ids = [...idsOf(8).slice(1), criterionId('new')]
    const fitted = fittedGroups(fresh(8), ids)
    expect(fitted.groups.map((group) => group.criteria.join(' '))).toEqual([
      'c2 c3 c4',
      'c5 c6 c7 c8 new',
    ])
  })
})

describe('consistency', () => {
  const answered = (ratios: readonly number[]): PairAnswers =>
    pairQuestions(fresh(3)).reduce(
      (answers, question, index) => withRatio(answers, question, ratios[index] ?? 1),
      fresh(3),
    )

  test('points out the answer that fits least, and its mend is accepted', () => {
    // c1 = 2·c2, c2 = 2·c3, yet c3 is said to matter seven times as much as c1.
    const answers = answered([2, 1 / 7, 2])
    const [before] = consistencies(answers)
    expect(before).toMatchObject({ accepted: false, limit: 0.05, open: 0 })
    expect(before?.mend).not.toBeNull()
    const mended = withRatio(answers, before!.mend!.question, before!.mend!.suggested)
    const [after] = consistencies(mended)
    expect(after?.accepted).toBe(true)
    expect(after!.ahp.consistencyRatio).toBeLessThan(before!.ahp.consistencyRatio)
  })

  test('says nothing to mend while pairs are open or all fit', () => {
    expect(consistencies(withRatio(fresh(3), pairQuestions(fresh(3))[0]!, 9))[0]?.mend).toBeNull()
    expect(consistencies(answered([2, 4, 2]))[0]).toMatchObject({ mend: null, accepted: true })
  })
})
