import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankEvaluator } from '../blank.ts'
import { agencyId, criterionId, evaluatorId, exampleScore, exampleState } from '../example-state.ts'
import type { Evaluator, Seat } from '../model.ts'
import { rankEvaluation } from '../ranking.ts'
import { countingWeight, isAssigned, isRecused, owesScore } from './members.ts'

const member = (id: string, more: Partial<Evaluator> = {}): Evaluator => ({
  ...blankEvaluator,
  id: evaluatorId(id),
  name: id,
  ...more,
})

const [a1, c1] = [agencyId('a1'), criterionId('c1')]

/** Two evaluators of one agency: the first gives 8, the second 2. */
const judged = (second: Partial<Evaluator>) =>
  rankEvaluation(
    exampleState([[null]], [1], {
      evaluators: [member('e1'), member('e2', second)],
      scores: [exampleScore('a1', 'c1', 'e1', 8), exampleScore('a1', 'c1', 'e2', 2)],
    }),
  ).results[0]?.score

describe('members of the panel', () => {
  it('count by seat: chair and evaluator do, advisor and observer never', () => {
    const scores = (seat: Seat) => judged({ seat })
    expect(scores('evaluator')).toBe(50)
    expect(scores('chair')).toBe(50)
    expect(scores('advisor')).toBe(80)
    expect(scores('observer')).toBe(80)
  })

  it('never count for an agency that a conflict of interest keeps them from', () => {
    expect(judged({ recusedFrom: [a1] })).toBe(80)
    expect(judged({ recusedFrom: 'all' })).toBe(80)
    expect(judged({ recusedFrom: [agencyId('a2')] })).toBe(50)
  })

  it('count where they scored although they were not asked', () => {
    expect(judged({ notAssigned: { agencies: [a1], criteria: [] } })).toBe(50)
  })

  it('owe a score of a cell exactly when they vote, are asked and are not kept away', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Seat>('chair', 'evaluator', 'advisor', 'observer'),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (seat, skipsAgency, skipsCriterion, recused) => {
          const one = member('e', {
            seat,
            notAssigned: {
              agencies: skipsAgency ? [a1] : [],
              criteria: skipsCriterion ? [c1] : [],
            },
            recusedFrom: recused ? [a1] : [],
          })
          const votes = seat === 'chair' || seat === 'evaluator'
          expect(isAssigned(one, a1, c1)).toBe(!skipsAgency && !skipsCriterion)
          expect(isRecused(one, a1)).toBe(recused)
          expect(owesScore(one, a1, c1)).toBe(votes && !recused && !skipsAgency && !skipsCriterion)
          expect(countingWeight(one)).toBe(votes ? 1 : 0)
        },
      ),
    )
  })
})
