// The decision as a record: what may be decided, on which frozen numbers, and that they come out of the ledger again.
import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { AgencyId, EvaluationId, EvaluatorId } from '../../src/shared/domain/model.ts'
import { against, conditions, rationale, runSelection } from './decided-selection.ts'
import { openApp, type TestApp } from './open-app.ts'

vi.setConfig({ testTimeout: 60_000 })

const open: TestApp[] = []
afterEach(async () => {
  for (const app of open.splice(0)) await app.close()
})

const newApp = (): TestApp => {
  const app = openApp()
  open.push(app)
  return app
}

const id = (text: string) => text as AgencyId

const decided = {
  agency: id('quillhaven'),
  rationale,
  conditions: [...conditions],
  against: null,
  date: '2026-11-20',
}

const openSample = async (app: TestApp): Promise<EvaluationId> =>
  (await app.call('evaluations.openSample', { sample: 'payments-back-end' })).evaluation

/** Points of every agency by the rule that ARCHITECTURE.md states, on the exported document alone. */
const pointsOf = (document: string): ReadonlyMap<string, number> => {
  const { criteria, agencies, evaluators, scores, moderated } = JSON.parse(document)
  const weights = criteria.reduce((sum: number, one: { weight: number }) => sum + one.weight, 0)
  const weighs = (who: string): number =>
    evaluators.find((one: { id: string }) => one.id === who)?.weight ?? 0
  return new Map(
    agencies.map((agency: { id: string }) => {
      let sum = 0
      let counted = 0
      for (const criterion of criteria) {
        const here = (said: { agency: string; criterion: string }) =>
          said.agency === agency.id && said.criterion === criterion.id
        const agreed = moderated.find(here)
        const given = scores.filter(
          (said: { agency: string; criterion: string; state?: string; value: number | null }) =>
            here(said) && said.value !== null,
        )
        const total = given.reduce(
          (all: number, one: { evaluator: string }) => all + weighs(one.evaluator),
          0,
        )
        const mean = given.reduce(
          (all: number, one: { evaluator: string; value: number }) =>
            all + (weighs(one.evaluator) / total) * one.value,
          0,
        )
        if (agreed === undefined && given.length === 0) continue
        counted += criterion.weight
        sum += criterion.weight * (agreed?.value ?? mean) * 10
      }
      expect(counted).toBeLessThanOrEqual(weights)
      return [agency.id, sum / counted]
    }),
  )
}

describe('a decision', () => {
  it('is recorded in an open workspace with the numbers of that moment, and approved by name', async () => {
    const app = newApp()
    const evaluation = await openSample(app)
    const { head, entries } = await app.call('history.state', { evaluation })
    const { bytes } = await app.call('evaluations.export', { evaluation, format: 'document' })
    const document = Buffer.from(bytes).toString('utf8')
    await app.call('results.decide', { evaluation, ...decided })
    const decision = await app.call('results.decision', { evaluation })
    expect(decision).toMatchObject({ ...decided, approvals: [] })
    const { snapshot } = decision!
    expect(snapshot).toMatchObject({ head, sequence: entries, winner: 'quillhaven' })
    expect(snapshot.documentSha256).toBe(createHash('sha256').update(document).digest('hex'))
    const points = pointsOf(document)
    for (const { agency, score } of snapshot.results)
      expect([agency, score]).toEqual([agency, expect.closeTo(points.get(agency) ?? -1, 9)])
    const order = snapshot.results.filter(({ excluded }) => !excluded)
    expect(order.map(({ rank }) => rank)).toEqual(order.map((_, at) => at + 1))
    expect(order.map(({ score }) => score)).toEqual(
      order.map(({ score }) => score ?? 0).toSorted((a, b) => b - a),
    )

    await app.call('results.approve', { evaluation, name: 'Helen Marsh', note: 'For the board' })
    const approved = await app.call('results.decision', { evaluation })
    expect(approved?.approvals).toMatchObject([{ name: 'Helen Marsh', note: 'For the board' }])
    expect(approved?.snapshot).toEqual(snapshot)
    const { undo } = await app.call('history.state', { evaluation })
    expect(undo).toBeNull()
  })

  it('against the numbers needs a reason, and says which field wants it', async () => {
    const app = newApp()
    const evaluation = await openSample(app)
    for (const agency of [id('tidewright'), id('veldspar'), null]) {
      const answer = await app.ask('results.decide', { evaluation, ...decided, agency })
      expect(answer).toMatchObject({
        ok: false,
        error: { code: 'validation', problems: [{ place: 'against' }] },
      })
    }
    expect(await app.call('results.decision', { evaluation })).toBeNull()
    await app.call('results.decide', { evaluation, ...decided, agency: id('tidewright'), against })
    expect(await app.call('results.decision', { evaluation })).toMatchObject({
      agency: 'tidewright',
      against,
      snapshot: { winner: 'quillhaven' },
    })
  })

  it('keeps no reason against the numbers for the agency that wins by them', async () => {
    const app = newApp()
    const evaluation = await openSample(app)
    await app.call('results.decide', { evaluation, ...decided, against })
    expect((await app.call('results.decision', { evaluation }))?.against).toBeNull()
  })

  it('is worked out again from the ledger to the same numbers, whatever is changed later', async () => {
    const app = newApp()
    const evaluation = await openSample(app)
    expect(await app.call('results.recompute', { evaluation })).toBeNull()
    await app.call('results.decide', { evaluation, ...decided })
    expect(await app.call('results.recompute', { evaluation })).toEqual({
      same: true,
      differences: [],
    })
    const { criteria } = await app.call('criteria.list', { evaluation })
    await app.call('scoring.set', {
      evaluation,
      agency: id('quillhaven'),
      criterion: criteria[0]!.id,
      evaluator: 'tom' as EvaluatorId,
      score: 0,
    })
    await app.call('agencies.remove', { evaluation, agency: id('palisandra') })
    await app.call('criteria.remove', { evaluation, criterion: criteria[3]!.id })
    expect(await app.call('results.recompute', { evaluation })).toEqual({
      same: true,
      differences: [],
    })
    expect((await app.call('history.verify', {})).sound).toBe(true)
  })

  it('does not come out again when the ledger was altered behind the app', async () => {
    const app = newApp()
    const evaluation = await openSample(app)
    await app.call('results.decide', { evaluation, ...decided })
    app.library.db.exec('DROP TRIGGER journal_change_is_append_only_update')
    const { changes } = app.library.db
      .prepare(
        `UPDATE journal_change SET after = json_set(after, '$.value', 1)
         WHERE table_name = 'score' AND json_extract(after, '$.agency') = 'quillhaven'`,
      )
      .run()
    expect(changes).toBeGreaterThan(0)
    const again = await app.call('results.recompute', { evaluation })
    expect(again?.same).toBe(false)
    expect(again?.differences).toContain('Quillhaven Software has another score or rank.')
    expect(again?.differences).toContain('Another agency wins.')
  })

  it('may be made again at the stage; the ledger keeps both', async () => {
    const app = newApp()
    const evaluation = await runSelection(app, 'decide')
    await app.call('results.decide', { evaluation, ...decided, against })
    await app.call('results.approve', { evaluation, name: 'Helen Marsh', note: null })
    await app.call('results.decide', {
      evaluation,
      ...decided,
      agency: null,
      rationale: 'The budget was withdrawn.',
      against: 'No agency can be paid.',
    })
    const decision = await app.call('results.decision', { evaluation })
    expect(decision).toMatchObject({ agency: null, approvals: [] })
    const entries = await app.call('history.list', { evaluation, before: null, limit: 10 })
    const told = entries.map(({ command, reason }) => [command, reason])
    expect(told.slice(0, 3)).toEqual([
      ['results.decide', 'The budget was withdrawn.'],
      ['results.approve', null],
      ['results.decide', rationale],
    ])
  })

  it('is refused at another stage, in words that name the stage', async () => {
    const app = newApp()
    const evaluation = await runSelection(app, 'moderate')
    const answer = await app.ask('results.decide', { evaluation, ...decided })
    expect(answer).toMatchObject({ ok: false, error: { code: 'locked' } })
    expect(answer.ok ? '' : answer.error.message).toContain('at the stage "Moderate"')
    expect(answer.ok ? '' : answer.error.message).toContain('Decide')
    const approval = await app.ask('results.approve', { evaluation, name: 'X', note: null })
    expect(approval).toMatchObject({ ok: false, error: { code: 'locked' } })
  })
})
