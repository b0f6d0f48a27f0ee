// Random evaluations for property tests: ties, holes, parents, prices, minimums, curves, agreed cells.

import fc from 'fast-check'
import { blankEvaluator, blankQuote } from '../src/shared/domain/blank.ts'
import {
  agencyId,
  criterionId,
  evaluatorId,
  exampleAgency,
  exampleCriterion,
  exampleScore,
  exampleState,
} from '../src/shared/domain/example-state.ts'
import type { Criterion, EvaluationState, Score } from '../src/shared/domain/model.ts'

const raw = fc.integer({ min: 0, max: 20 }).map((n) => n / 2)
const AGENCIES = 5
const CRITERIA = 5
const EVALUATORS = 3

const rated = (index: number): fc.Arbitrary<Criterion> =>
  fc
    .record({
      weight: fc.integer({ min: 0, max: 20 }),
      direction: fc.constantFrom('higher' as const, 'higher' as const, 'lower' as const),
      minimum: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 6 }),
      curve: fc.option(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), {
        freq: 4,
      }),
      parent: fc.boolean(),
    })
    .map(({ curve, parent, minimum, ...rest }) =>
      exampleCriterion(`c${index + 1}`, {
        ...rest,
        minimum: rest.direction === 'lower' && minimum !== null ? 10 - minimum : minimum,
        valueFunction:
          curve === null ? null : { points: curve.map((value, i) => [i * 5, value] as const) },
        parent: parent && index < 2 ? criterionId('group') : null,
      }),
    )

/** Whether cells may be missing or not applicable, and whether there is a price criterion. */
export interface Shape {
  readonly holes: boolean
  readonly price: boolean
}

export const arbitraryState = (shape: Shape): fc.Arbitrary<EvaluationState> =>
  fc
    .record({
      agencies: fc.integer({ min: 1, max: AGENCIES }),
      criteria: fc.tuple(...Array.from({ length: CRITERIA }, (_, index) => rated(index))),
      cells: fc.array(raw, {
        minLength: AGENCIES * CRITERIA * EVALUATORS,
        maxLength: AGENCIES * CRITERIA * EVALUATORS,
      }),
      holes: fc.array(fc.boolean(), {
        minLength: AGENCIES * CRITERIA,
        maxLength: AGENCIES * CRITERIA,
      }),
      moreHoles: fc.array(fc.boolean(), {
        minLength: AGENCIES * CRITERIA,
        maxLength: AGENCIES * CRITERIA,
      }),
      amounts: fc.array(fc.integer({ min: 10_000, max: 90_000 }), {
        minLength: AGENCIES,
        maxLength: AGENCIES,
      }),
      formula: fc.constantFrom('lowest-proportional', 'min-max', 'floor-ceiling'),
    })
    .map(({ agencies, criteria, cells, holes, moreHoles, amounts, formula }) => {
      const price = { formula, floor: 10_000, ceiling: 90_000, k: null } as const
      const scores: Score[] = []
      for (let a = 0; a < agencies; a += 1)
        for (let c = 0; c < CRITERIA; c += 1)
          for (let e = 0; e < EVALUATORS; e += 1) {
            const at = a * CRITERIA + c
            const empty = shape.holes && holes[at] === true && moreHoles[at] === true
            const value = cells[at * EVALUATORS + e] ?? 0
            const ids = [`a${a + 1}`, `c${c + 1}`, `e${e + 1}`] as const
            scores.push(
              empty
                ? exampleScore(...ids, null, { state: 'not-applicable' })
                : exampleScore(...ids, value),
            )
          }
      const grouped = criteria.some((criterion) => criterion.parent !== null)
      return exampleState([], [], {
        criteria: [
          ...(grouped ? [exampleCriterion('group', { weight: 15 })] : []),
          ...criteria,
          ...(shape.price ? [exampleCriterion('price', { kind: 'price', weight: 8, price })] : []),
        ],
        agencies: Array.from({ length: agencies }, (_, a) => exampleAgency(`a${a + 1}`)),
        evaluators: Array.from({ length: EVALUATORS }, (_, e) => ({
          id: evaluatorId(`e${e + 1}`),
          name: `e${e + 1}`,
          ...blankEvaluator,
          weight: e + 1,
        })),
        scores,
        quotes: Array.from({ length: agencies }, (_, a) => ({
          ...blankQuote,
          agency: agencyId(`a${a + 1}`),
          amount: amounts[a] ?? 1,
          currency: 'USD',
        })),
      })
    })
