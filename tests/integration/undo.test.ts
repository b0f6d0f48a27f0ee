// What undo acts on: the entry that a note is about, whole sets with groups in any order, and in the list of
// evaluations whatever can still be taken back on its own.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verifyLedger } from '../../src/main/db/verify.ts'
import { frozenText } from '../../src/shared/domain/criteria/criteria-set.ts'
import type { CriterionId, EvaluationId, Gate } from '../../src/shared/domain/model.ts'
import { openApp, type TestApp } from './open-app.ts'

let app: TestApp
beforeEach(() => {
  app = openApp()
})
afterEach(() => app.close())

async function create(title: string): Promise<EvaluationId> {
  const named = { title, client: null, brief: null, currency: 'EUR' }
  const { id } = await app.call('evaluations.create', { ...named, template: 'empty' })
  await app.call('criteria.add', { evaluation: id as EvaluationId, fields: { name: 'Security' } })
  return id as EvaluationId
}
const titles = async (): Promise<readonly string[]> =>
  (await app.call('evaluations.list', {})).map(({ title }) => title)
const undoInList = () => app.call('history.undo', { evaluation: null })

describe('the undo of one entry', () => {
  it('does nothing while another one is next, and takes it back when it is next again', async () => {
    const evaluation = await create('Noted')
    await app.call('agencies.add', { evaluation, fields: { name: 'Aldgate' } })
    const { entries: entry } = await app.call('history.state', { evaluation })
    const agencies = async () =>
      (await app.call('agencies.list', { evaluation })).map(({ name }) => name)
    await app.call('agencies.add', { evaluation, fields: { name: 'Brightwater' } })
    expect(await app.ask('history.undo', { evaluation, entry })).toMatchObject({
      error: { code: 'conflict', message: expect.stringMatching(/^Something else was changed/) },
    })
    expect(await agencies()).toEqual(['Aldgate', 'Brightwater'])
    await app.call('history.undo', { evaluation })
    await app.call('history.undo', { evaluation, entry })
    expect(await agencies()).toEqual([])
    // Gone already: it does not take back what came before it.
    expect(await app.ask('history.undo', { evaluation, entry })).toMatchObject({ ok: false })
    expect((await app.call('criteria.list', { evaluation })).criteria).toHaveLength(1)
  })
})

describe('the answer of undo', () => {
  it('says where it can be seen: the cell, of a block the first, and nothing that is gone', async () => {
    const evaluation = await create('Led')
    const named = (name: string) => app.call('agencies.add', { evaluation, fields: { name } })
    const [agency, other] = [(await named('Aldgate')).id, (await named('Brightwater')).id]
    const { criteria } = await app.call('criteria.list', { evaluation })
    const [member] = await app.call('panel.list', { evaluation })
    const criterion = criteria[0]!.id
    const evaluator = member!.id
    const cells = [agency, other].map((id) => ({ agency: id, criterion, evaluator, score: 4 }))
    await app.call('scoring.setMany', { evaluation, cells })
    await app.call('agencies.remove', { evaluation, agency })
    const undo = () => app.call('history.undo', { evaluation })
    const redo = () => app.call('history.redo', { evaluation })
    const back = { command: 'agencies.remove', leads: { agency, criterion: null, evaluator: null } }
    expect(await undo()).toMatchObject(back)
    const leads = { agency, criterion, evaluator }
    expect(await undo()).toMatchObject({ command: 'scoring.setMany', leads })
    expect(await redo()).toMatchObject({ command: 'scoring.setMany', leads })
    expect(await redo()).toMatchObject({ command: 'agencies.remove', leads: null })
    await app.call('evaluations.update', { evaluation, title: 'Renamed' })
    expect(await undo()).toMatchObject({ leads: null })
  })
})

describe('a set in which a part stands before its group', () => {
  async function partFirst(): Promise<EvaluationId> {
    const evaluation = await create('Mixed order')
    const add = async (fields: { name: string; parent?: CriterionId }) =>
      (await app.call('criteria.add', { evaluation, fields })).id as CriterionId
    const group = await add({ name: 'Team' })
    await add({ name: 'People', parent: group })
    await app.call('criteria.move', { evaluation, criterion: group, to: 2 })
    return evaluation
  }
  const names = async (evaluation: EvaluationId) =>
    (await app.call('criteria.list', { evaluation })).criteria.map(({ name }) => name)

  it('is duplicated and imported in its order, and both are undone and redone', async () => {
    const evaluation = await partFirst()
    const order = await names(evaluation)
    expect(order).toEqual(['Security', 'People', 'Team'])
    const before = await titles()
    const file = await app.call('evaluations.export', { evaluation, format: 'document' })
    const { id } = await app.call('evaluations.duplicate', { evaluation })
    const { evaluation: imported } = await app.call('evaluations.import', file)
    const made = [id as EvaluationId, imported]
    for (const id of made) expect(await names(id)).toEqual(order)
    for (const _ of made) await undoInList()
    expect(await titles()).toEqual(before)
    for (const _ of made) await app.call('history.redo', { evaluation: null })
    for (const id of made) expect(await names(id)).toEqual(order)
  })

  it('is applied as a template, and that is undone', async () => {
    const from = await partFirst()
    const kept = { evaluation: from, template: null, name: 'Mixed' }
    const { id: template } = await app.call('criteria.saveTemplate', kept)
    const evaluation = await create('Applied')
    for (const how of ['add', 'replace'] as const) {
      await app.call('criteria.applyTemplate', { evaluation, template, how })
      expect((await names(evaluation)).slice(-2)).toEqual(['People', 'Team'])
      await app.call('history.undo', { evaluation })
      expect(await names(evaluation)).toEqual(['Security'])
    }
  })
})

describe('undo in the list of evaluations', () => {
  it('brings a deleted one back from behind what can no longer be taken back', async () => {
    const [gone, kept] = [await create('Gone'), await create('Kept')]
    await app.call('evaluations.delete', { evaluation: gone })
    const panelRule = { rule: 'median', decimals: null } as const
    await app.call('evaluations.update', { evaluation: kept, panelRule })
    await app.call('criteria.freeze', { evaluation: kept })
    // Its creation has a criterion by now, and goes no more.
    await create('Newer')
    expect((await app.call('history.state', { evaluation: null })).undo).toBe('Delete Gone')
    await undoInList()
    expect(await titles()).toContain('Gone')
    expect((await app.call('evaluations.get', { evaluation: kept })).panelRule).toMatchObject({
      rule: 'median',
    })
  })

  it('takes back a name whatever else of the evaluation has changed since', async () => {
    const evaluation = await create('First name')
    await app.call('evaluations.update', { evaluation, title: 'Second name' })
    await app.call('criteria.freeze', { evaluation })
    const { frozen } = await app.call('evaluations.get', { evaluation })
    await undoInList()
    expect(await titles()).toContain('First name')
    await app.call('history.redo', { evaluation: null })
    expect(await app.call('evaluations.get', { evaluation })).toMatchObject({
      title: 'Second name',
      frozen,
    })
  })

  it('never gets stuck, brings every deleted one back and never touches a frozen set', async () => {
    const step = fc.record({ kind: fc.nat(9), which: fc.nat(2), value: fc.nat(3) })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        await app.close()
        app = openApp()
        const all = [await create('A'), await create('B'), await create('C')]
        for (const { kind, which, value } of steps) {
          const evaluation = all[which] as EvaluationId
          const rule = value % 2 === 0 ? null : ({ rule: 'median', decimals: value } as const)
          const commands: readonly (readonly [string, object])[] = [
            ['evaluations.delete', {}],
            ['evaluations.archive', { archived: value % 2 === 0 }],
            ['evaluations.update', { title: `Title ${value}` }],
            ['evaluations.update', { client: `Client ${value}` }],
            ['evaluations.update', { panelRule: rule, title: `With rule ${value}` }],
            ['evaluations.update', { panelRule: rule }],
            ['criteria.freeze', {}],
            ['agencies.add', { fields: { name: `Agency ${value}` } }],
            ['history.undo', {}],
            ['evaluations.duplicate', {}],
          ]
          const [method, input] = commands[kind] as (typeof commands)[number]
          await app.ask(method, { evaluation, ...input })
        }
        const end = library()
        let undone = 0
        while ((await app.call('history.state', { evaluation: null })).undo !== null) {
          await undoInList()
          undone += 1
        }
        expect(library().filter(({ deleted }) => deleted === 1)).toEqual([])
        for (const { id } of await app.call('evaluations.list', {})) await expectFrozenAsItWas(id)
        for (; undone > 0; undone -= 1) await app.call('history.redo', { evaluation: null })
        expect(library()).toEqual(end)
        expect(verifyLedger(app.library.db).damage).toEqual([])
      }),
      { numRuns: 20 },
    )
  }, 60_000)

  const library = () =>
    app.library.db.prepare('SELECT * FROM evaluation ORDER BY id').all() as { deleted: number }[]

  async function expectFrozenAsItWas(evaluation: EvaluationId): Promise<void> {
    const details = await app.call('evaluations.get', { evaluation })
    const { frozen, scale } = details
    if (frozen === null || frozen.amendments.length > 0) return
    const { criteria, gates } = await app.call('criteria.list', { evaluation })
    const set = frozenText({ scale, criteria, gates: gates as Gate[] }, details)
    expect(createHash('sha256').update(set, 'utf8').digest('hex')).toBe(frozen.hash)
  }
})
