// What the window of an evaluator is told: who they are and what about, their own seal and evidence alone, and what
// the chair's PIN does. Real dispatch, with whoever sits at the keyboard as the session.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { whoActs } from '../../src/main/services/keyboard.ts'
import { ownerSession, type Session } from '../../src/main/session.ts'
import type { MethodName, Output } from '../../src/shared/contract/call.ts'
import type { AgencyId, EvaluationId, EvaluatorId } from '../../src/shared/domain/model.ts'
import { openApp, type TestApp } from './open-app.ts'

let app: TestApp
let evaluation: EvaluationId
let ana: EvaluatorId
let tom: EvaluatorId
let agencies: readonly AgencyId[]

const pin = '4711'

/** As whoever sits at the keyboard now. */
const ask = (method: MethodName, input: unknown) =>
  app.ask(method, input, whoActs(app.library.db, ownerSession))
const asked = async <Name extends MethodName>(method: Name, input: unknown) => {
  const result = await ask(method, input)
  if (!result.ok) throw new Error(`${method}: ${result.error.message}`)
  return result.value as Output<Name>
}
const refused = async (method: MethodName, input: unknown) => {
  const result = await ask(method, input)
  if (result.ok) throw new Error(`${method} should have been refused`)
  return result.error
}
const as = (evaluator: EvaluatorId, name: string): Session => ({
  role: 'evaluator',
  evaluation,
  evaluator,
  name,
})

beforeEach(async () => {
  app = openApp()
  const { id } = await app.call('evaluations.create', {
    title: 'Payments back end',
    client: null,
    brief: null,
    currency: 'USD',
    template: 'backend',
  })
  evaluation = id as EvaluationId
  ana = (await app.call('panel.add', { evaluation, fields: { name: 'Ana Silva' } }))
    .id as EvaluatorId
  tom = (await app.call('panel.add', { evaluation, fields: { name: 'Tom Okafor' } }))
    .id as EvaluatorId
  agencies = await Promise.all(
    ['Brightwater', 'Corvid Works'].map(
      async (name) =>
        (await app.call('agencies.add', { evaluation, fields: { name, status: 'shortlist' } }))
          .id as AgencyId,
    ),
  )
  await app.call('panel.begin', {
    evaluation,
    blind: true,
    chairSees: 'progress',
    anonymous: false,
    declaration: 'I keep what I read here to myself.',
    pin,
  })
  await app.call('panel.toStage', { evaluation, stage: 'declare', reason: 'a test' })
})
afterEach(() => app.close())

describe('the window of an evaluator', () => {
  it('is told who sits there and what the declaration is about, before anything else', async () => {
    expect(await asked('panel.session', {})).toEqual({ role: 'owner' })
    await asked('panel.actAs', { evaluation, evaluator: ana })
    expect(await asked('panel.session', {})).toEqual({
      role: 'evaluator',
      evaluation,
      evaluator: ana,
      name: 'Ana Silva',
      title: 'Payments back end',
    })
    expect((await refused('agencies.list', { evaluation })).code).toBe('forbidden')
  })

  it('asks for the PIN without counting that as a try, and makes guessing wait', async () => {
    await asked('panel.actAs', { evaluation, evaluator: ana })
    for (let time = 0; time < 10; time += 1) {
      const { code, problems } = await refused('panel.leave', { evaluation, pin: null })
      expect([code, problems[0]?.place]).toEqual(['forbidden', 'pin'])
    }
    for (let time = 0; time < 5; time += 1)
      expect((await refused('panel.leave', { evaluation, pin: '0000' })).code).toBe('forbidden')
    expect((await refused('panel.leave', { evaluation, pin })).code).toBe('locked')
    expect(await asked('panel.session', {})).toMatchObject({ role: 'evaluator' })
    // The clock of the test goes on by a second a call.
    let waited = 1
    while (!(await ask('panel.leave', { evaluation, pin })).ok && waited < 100) waited += 1
    expect(waited).toBeGreaterThan(50)
    expect(waited).toBeLessThan(70)
    expect(await asked('panel.session', {})).toEqual({ role: 'owner' })
  })

  it('shows an evaluator their own seal and nobody else’s', async () => {
    for (const [id, name] of [
      [ana, 'Ana Silva'],
      [tom, 'Tom Okafor'],
    ] as const)
      await app.ask('panel.declare', { evaluation, typedName: name, conflict: null }, as(id, name))
    await app.call('panel.toStage', { evaluation, stage: 'score', reason: 'a test' })
    await app.ask('panel.submit', { evaluation }, as(tom, 'Tom Okafor'))
    await asked('panel.actAs', { evaluation, evaluator: ana })
    expect(await asked('panel.submissions', { evaluation })).toEqual([])
    const { hash } = await asked('panel.submit', { evaluation })
    expect(await asked('panel.submissions', { evaluation })).toMatchObject([
      { evaluator: ana, hash },
    ])
  })

  it('tells no evidence of an agency that the evaluator is kept from', async () => {
    const { criteria } = await app.call('criteria.list', { evaluation })
    const [criterion] = criteria
    await app.call('panel.toStage', { evaluation, stage: 'score', reason: 'a test' })
    for (const agency of agencies)
      await app.call('scoring.addEvidence', {
        evaluation,
        agency,
        criterion: criterion?.id ?? null,
        gate: null,
        evaluator: null,
        fields: {
          grade: 'claimed',
          attachment: null,
          reference: null,
          link: 'https://example.com/',
          note: null,
        },
      })
    await app.call('panel.rule', {
      evaluation,
      evaluator: ana,
      from: [agencies[0] ?? ''],
      reason: 'Worked there',
    })
    await app.ask(
      'panel.declare',
      { evaluation, typedName: 'Ana Silva', conflict: 'I worked there' },
      as(ana, 'Ana Silva'),
    )
    await asked('panel.actAs', { evaluation, evaluator: ana })
    expect((await asked('scoring.evidence', { evaluation })).agency).toEqual([agencies[1]])
  })
})

it('nobody leads the list of evaluations while scores are hidden, whatever was measured', async () => {
  const { id } = await app.call('evaluations.create', {
    title: 'By one number',
    client: null,
    brief: null,
    currency: 'USD',
    template: 'empty',
  })
  const criterion = await app.call('criteria.add', {
    evaluation: id,
    fields: { name: 'Reply', kind: 'measured', scale: { min: 0, max: 10, step: null }, weight: 1 },
  })
  const agency = await app.call('agencies.add', {
    evaluation: id,
    fields: { name: 'Brightwater', status: 'shortlist' },
  })
  await app.call('criteria.setMeasurement', {
    evaluation: id,
    criterion: criterion.id,
    agency: agency.id,
    value: 7,
  })
  const leader = async () => (await app.call('evaluations.leader', { evaluation: id })).name
  expect(await leader()).toBe('Brightwater')
  await app.call('panel.begin', {
    evaluation: id,
    blind: true,
    chairSees: 'progress',
    anonymous: false,
    declaration: 'I say so.',
    pin,
  })
  expect(await leader()).toBeNull()
})
