// A small evaluation for tests: short to write, complete in every field.

import { blankAgency, blankCriterion, blankEvaluator } from './blank.ts'
import type {
  Agency,
  AgencyId,
  Criterion,
  CriterionId,
  EvaluationId,
  EvaluationState,
  EvaluatorId,
  Score,
} from './model.ts'

export const agencyId = (id: string): AgencyId => id as AgencyId
export const criterionId = (id: string): CriterionId => id as CriterionId
export const evaluatorId = (id: string): EvaluatorId => id as EvaluatorId

export const exampleCriterion = (id: string, rest: Partial<Criterion> = {}): Criterion => ({
  id: criterionId(id),
  ...blankCriterion,
  name: id,
  weight: 1,
  ...rest,
})

export const exampleAgency = (id: string, rest: Partial<Agency> = {}): Agency => ({
  id: agencyId(id),
  ...blankAgency,
  name: id,
  ...rest,
})

export const exampleScore = (
  agency: string,
  criterion: string,
  evaluator: string,
  value: number | null,
  rest: Partial<Score> = {},
): Score => ({
  agency: agencyId(agency),
  criterion: criterionId(criterion),
  evaluator: evaluatorId(evaluator),
  value,
  state: 'scored',
  comment: null,
  confidence: null,
  ...rest,
})

/**
 * An evaluation on a scale 0…10 from a table agencies × criteria of one evaluator's scores (null: not
 * scored); agencies a1, a2, …, criteria c1, c2, …, evaluator e1.
 */
export const exampleState = (
  table: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  rest: Partial<EvaluationState> = {},
): EvaluationState => ({
  evaluation: {
    id: 'example' as EvaluationId,
    title: 'Example',
    client: null,
    brief: null,
    currency: 'USD',
    scale: { min: 0, max: 10, step: 0.5 },
    panelRule: null,
    pricing: null,
    createdAt: '2026-11-22T09:00:00Z',
  },
  criteria: weights.map((weight, index) => exampleCriterion(`c${index + 1}`, { weight })),
  gates: [],
  agencies: table.map((_, index) => exampleAgency(`a${index + 1}`)),
  evaluators: [{ id: evaluatorId('e1'), name: 'One', ...blankEvaluator, weight: 1 }],
  scores: table.flatMap((row, i) =>
    row.flatMap((value, j) =>
      value === null ? [] : [exampleScore(`a${i + 1}`, `c${j + 1}`, 'e1', value)],
    ),
  ),
  moderated: [],
  gateResults: [],
  quotes: [],
  ...rest,
})
