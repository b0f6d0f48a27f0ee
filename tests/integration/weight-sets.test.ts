// Which set of weights is in use: the one that the criteria's weights come from, and none once they do not.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CriterionId, EvaluationId, WeightSetId } from '../../src/shared/domain/model.ts'
import { openApp, type TestApp } from './open-app.ts'

let app: TestApp
let evaluation: EvaluationId
let [a, b, set] = ['' as CriterionId, '' as CriterionId, '' as WeightSetId]

const add = async (name: string, weight: number, parent: CriterionId | null = null) =>
  (await app.call('criteria.add', { evaluation, fields: { name, weight, parent } }))
    .id as CriterionId
const save = (name: string, ratings: Record<string, number>, of: WeightSetId | null) =>
  app.call('criteria.saveWeightSet', {
    evaluation,
    set: of,
    name,
    answers: { method: 'direct', ratings },
  })
const inUse = async () => (await app.call('criteria.weightSets', { evaluation })).inUse
const weights = async () =>
  (await app.call('criteria.list', { evaluation })).criteria.map(({ weight }) => weight)

beforeEach(async () => {
  app = openApp()
  const created = { title: 'W', client: null, brief: null, currency: 'EUR' }
  const { id } = await app.call('evaluations.create', { ...created, template: 'empty' })
  evaluation = id as EvaluationId
  a = await add('A', 1)
  b = await add('B', 1)
  set = (await save('Finance', { [a]: 60, [b]: 40 }, null)).id as WeightSetId
  await app.call('criteria.applyWeightSet', { evaluation, set })
})
afterEach(() => app.close())

describe('the set of weights in use', () => {
  it('is none any more once there is a criterion more or less beside those of the set', async () => {
    const changes = [
      () => add('C', 25),
      () => app.call('criteria.duplicate', { evaluation, criterion: a }),
      () => app.call('criteria.remove', { evaluation, criterion: b }),
      () =>
        app.call('criteria.editMany', {
          evaluation,
          added: [{ name: 'C', weight: 25 }],
          changes: [],
        }),
      () => app.call('criteria.applyTemplate', { evaluation, template: 'backend', how: 'add' }),
      () => app.call('criteria.update', { evaluation, criterion: a, fields: { weight: 50 } }),
    ]
    for (const change of changes) {
      await change()
      expect(await inUse()).toBeNull()
      // It is one step with what was changed.
      await app.call('history.undo', { evaluation })
      expect(await inUse()).toBe(set)
    }
  })

  it('stays in use while the weights are what it gave', async () => {
    await add('Part', 7, a)
    await app.call('criteria.update', { evaluation, criterion: a, fields: { name: 'Price' } })
    await app.call('criteria.move', { evaluation, criterion: b, to: 0 })
    expect(await inUse()).toBe(set)
  })

  it('gives its weights when it is answered anew, and none when it gets another name', async () => {
    await save('Finance', { [a]: 70, [b]: 30 }, set)
    expect(await weights()).toEqual([70, 30])
    // As a library has it that was written when a new criterion left the set in use.
    await add('C', 25)
    app.library.db.prepare('UPDATE evaluation SET weight_set = ?').run(set)
    await save('Board', { [a]: 70, [b]: 30 }, set)
    expect(await weights()).toEqual([70, 30, 25])
  })
})
