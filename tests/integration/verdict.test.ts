// Every claim of the verdict is acted out through the app's contract: the named change makes the named agency
// first, and one per cent less of it does not.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readState } from '../../src/main/db/queries/content.ts'
import type { AgencyId, EvaluationId } from '../../src/shared/domain/model.ts'
import { prepareRanking, rankEvaluation } from '../../src/shared/domain/ranking.ts'
import { type Verdict, verdictOf } from '../../src/shared/domain/robustness/verdict.ts'
import { openApp, type TestApp } from './open-app.ts'

const stateOf = (app: TestApp, evaluation: EvaluationId) => {
  const state = readState(app.library.db, evaluation)
  if (state === null) throw new Error('no evaluation')
  return state
}
const winnerOf = (app: TestApp, evaluation: EvaluationId): AgencyId | null =>
  rankEvaluation(stateOf(app, evaluation)).winner
const verdictIn = (app: TestApp, evaluation: EvaluationId): Verdict =>
  verdictOf(prepareRanking(stateOf(app, evaluation)))

/** Small numbers that look thrown, from a number: scores on half points, weights 1…20. */
const thrown = (seed: number, index: number): number => {
  const x = Math.sin(seed * 12.9898 + index * 78.233) * 43_758.5453
  return x - Math.floor(x)
}

async function thrownEvaluation(app: TestApp, seed: number): Promise<EvaluationId> {
  const { id } = await app.call('evaluations.create', {
    title: `Thrown ${seed}`,
    client: null,
    brief: null,
    currency: 'USD',
    template: 'backend',
  })
  const evaluation = id as EvaluationId
  const { criteria } = await app.call('criteria.list', { evaluation })
  await app.call('criteria.setWeights', {
    evaluation,
    weights: criteria.map((criterion, index) => ({
      criterion: criterion.id,
      weight: 1 + Math.floor(20 * thrown(seed, index)),
    })),
  })
  const [you] = await app.call('panel.list', { evaluation })
  for (let agency = 0; agency < 4; agency++) {
    const added = await app.call('agencies.add', { evaluation, fields: { name: `A${agency}` } })
    for (const [index, criterion] of criteria.entries())
      await app.call('scoring.set', {
        evaluation,
        agency: added.id,
        criterion: criterion.id,
        evaluator: you!.id,
        score: Math.floor(21 * thrown(seed, 100 + agency * 10 + index)) / 2,
      })
  }
  return evaluation
}

/** Moves the weights by `part` of the named move. */
async function moveWeights(
  app: TestApp,
  evaluation: EvaluationId,
  verdict: Verdict,
  part: number,
): Promise<void> {
  const { criteria } = await app.call('criteria.list', { evaluation })
  const sum = criteria.reduce((total, { weight }) => total + weight, 0)
  await app.call('criteria.setWeights', {
    evaluation,
    weights: criteria.map(({ id, weight }) => {
      const target = verdict.smallestWeightMove?.weights[id] ?? weight / sum
      return { criterion: id, weight: weight / sum + part * (target - weight / sum) }
    }),
  })
}

/** Sets every evaluator's score of the named cell, so that what the panel agrees on is `part` of the move. */
async function moveScore(
  app: TestApp,
  evaluation: EvaluationId,
  verdict: Verdict,
  part: number,
): Promise<void> {
  const move = verdict.smallestScoreMove!
  for (const evaluator of await app.call('panel.list', { evaluation }))
    await app.call('scoring.set', {
      evaluation,
      agency: move.agency,
      criterion: move.criterion,
      evaluator: evaluator.id,
      score: move.from + part * (move.to - move.from),
    })
}

describe('the verdict, acted out through the contract', () => {
  let app: TestApp
  beforeAll(() => {
    app = openApp()
  })
  afterAll(() => app.close())

  const claims = async (evaluation: EvaluationId): Promise<void> => {
    const verdict = verdictIn(app, evaluation)
    expect(verdict.leader).toBe(winnerOf(app, evaluation))
    for (const [move, newLeader] of [
      [moveWeights, verdict.smallestWeightMove?.newLeader],
      [moveScore, verdict.smallestScoreMove?.newLeader],
    ] as const) {
      if (newLeader === undefined) continue
      await move(app, evaluation, verdict, 1)
      expect(winnerOf(app, evaluation)).toBe(newLeader)
      while (verdictIn(app, evaluation).leader !== verdict.leader)
        await app.call('history.undo', { evaluation })
      await move(app, evaluation, verdict, 0.99)
      expect(winnerOf(app, evaluation)).toBe(verdict.leader)
      await app.call('history.undo', { evaluation })
    }
  }

  it('holds for the sample', async () => {
    const [sample] = await app.call('evaluations.samples', {})
    const { evaluation } = await app.call('evaluations.openSample', { sample: sample!.id })
    const verdict = verdictIn(app, evaluation)
    expect(verdict.smallestWeightMove).not.toBeNull()
    expect(verdict.smallestScoreMove).not.toBeNull()
    await claims(evaluation)
  })

  it('holds for evaluations of thrown scores and weights', async () => {
    for (let seed = 1; seed <= 8; seed++) {
      const evaluation = await thrownEvaluation(app, seed)
      if (winnerOf(app, evaluation) !== null) await claims(evaluation)
    }
  }, 60_000)
})
