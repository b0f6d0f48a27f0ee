import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankAgency, blankCriterion, blankEvaluator } from '../../shared/domain/blank.ts'
import type { AgencyId, CriterionId, EvaluationId, EvaluatorId } from '../../shared/domain/model.ts'
import { rankEvaluation } from '../../shared/domain/ranking.ts'
import { type Answers, nextModel, rankingOf } from './evaluation-model.ts'
import { type CellKey, cellOf, emptySheet, type SheetAnswer, withSaid } from './score-sheet.ts'

const criterion = (id: string, weight: number): Answers['criteria']['criteria'][number] => ({
  ...blankCriterion,
  levels: [],
  valueFunction: null,
  questions: [],
  id: id as CriterionId,
  name: id,
  weight,
})

const agency = (id: string): Answers['agencies'][number] => ({
  ...blankAgency,
  services: [],
  technologies: [],
  industries: [],
  languages: [],
  certificates: [],
  pros: [],
  cons: [],
  id: id as AgencyId,
  name: id,
})

const evaluator = (id: string): Answers['evaluators'][number] => ({
  id: id as EvaluatorId,
  name: id,
  ...blankEvaluator,
  notAssigned: { agencies: [], criteria: [] },
  recusedFrom: [],
})

const agencies = ['a', 'b', 'c'].map(agency)
const criteria = [criterion('x', 2), criterion('y', 1)]
const evaluators = ['e', 'f'].map(evaluator)

const nothingSaid = emptySheet({
  agencies: agencies.map(({ id }) => id),
  criteria: criteria.map(({ id }) => id),
  evaluators: evaluators.map(({ id }) => id),
})
const withScore = (
  sheet: SheetAnswer,
  key: CellKey,
  score: number | 'not-applicable' | 'not-scored',
): SheetAnswer => withSaid(sheet, [{ ...key, score }])

const answers = (sheet: SheetAnswer): Answers => ({
  evaluation: {
    id: 'one' as EvaluationId,
    title: 'One',
    client: null,
    brief: null,
    currency: 'USD',
    scale: { min: 0, max: 10, step: null },
    panelRule: null,
    pricing: null,
    verdictRule: null,
    frozen: null,
    earlierFreezes: [],
    envelope: null,
    needs: null,
    createdAt: '2026-11-22T09:00:00Z',
    archived: false,
  },
  criteria: { criteria, gates: [], gateResults: [] },
  agencies,
  evaluators,
  sheet,
  quotes: [],
  hidden: null,
})

const edit = fc.record({
  agency: fc.constantFrom(...nothingSaid.agencies),
  criterion: fc.constantFrom(...nothingSaid.criteria),
  evaluator: fc.constantFrom(...nothingSaid.evaluators),
  score: fc.oneof(
    fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
    fc.constantFrom('not-applicable' as const, 'not-scored' as const),
  ),
})

describe('the model of an evaluation', () => {
  it('gives after any edits the very ranking that a fresh one gives', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const base = answers(nothingSaid)
        let model = nextModel(null, base)
        rankingOf(model, null)
        rankingOf(model, evaluators[0]!.id)
        let sheet = nothingSaid
        for (const { score, ...key } of edits) {
          sheet = withScore(sheet, key, score)
          model = nextModel(model, { ...base, sheet })
        }
        expect(rankingOf(model, null)).toEqual(rankEvaluation(model.state))
        expect(rankingOf(model, evaluators[0]!.id)).toEqual(
          rankEvaluation(model.state, { onlyEvaluator: evaluators[0]!.id }),
        )
        const last = edits.at(-1)
        const kept = last === undefined ? null : (cellOf(model.sheet, last)?.value ?? null)
        expect(kept).toBe(typeof last?.score === 'number' ? last.score : null)
      }),
      { numRuns: 60 },
    )
  })

  it('stays the same object when a refreshed sheet says the same in another order', () => {
    const key = (a: number, c: number) => ({
      agency: nothingSaid.agencies[a]!,
      criterion: nothingSaid.criteria[c]!,
      evaluator: nothingSaid.evaluators[0]!,
    })
    const forth = withScore(withScore(nothingSaid, key(0, 0), 7), key(1, 1), 3)
    const back = withScore(withScore(nothingSaid, key(1, 1), 3), key(0, 0), 7)
    const base = answers(forth)
    const model = nextModel(null, base)
    expect(nextModel(model, { ...base, sheet: back })).toBe(model)
  })

  it('follows a score that was taken away again', () => {
    const key = {
      agency: nothingSaid.agencies[0]!,
      criterion: nothingSaid.criteria[0]!,
      evaluator: nothingSaid.evaluators[0]!,
    }
    const base = answers(withScore(nothingSaid, key, 7))
    const model = nextModel(null, base)
    expect(rankingOf(model, null).results[0]?.score).toBe(70)
    const after = nextModel(model, { ...base, sheet: nothingSaid })
    expect(rankingOf(after, null)).toEqual(rankEvaluation(after.state))
    expect(after.state.scores).toEqual([])
  })

  it('ranks nobody and warns of nothing while scores are hidden, whatever was measured or quoted', () => {
    const measured = {
      ...answers(nothingSaid),
      criteria: {
        ...answers(nothingSaid).criteria,
        criteria: criteria.map((each) => ({
          ...each,
          kind: 'measured' as const,
          scale: { min: 0, max: 10, step: null },
        })),
      },
      agencies: agencies.map((each, at) => ({ ...each, measured: { x: at + 1, y: 5 } })),
    }
    expect(rankingOf(nextModel(null, measured), null).results[0]?.name).toBe('c')
    const { results, winner, warnings } = rankingOf(
      nextModel(null, { ...measured, hidden: [] }),
      null,
    )
    expect(results.map(({ score, rank }) => [score, rank])).toEqual(
      agencies.map(() => [null, null]),
    )
    expect([winner, warnings]).toEqual([null, []])
  })
})
