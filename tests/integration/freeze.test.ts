// Frozen criteria: no command can change the set without a reason, and each one that does leaves its reason in
// the ledger and beside the freeze. The list of methods is the contract's own, so none is forgotten.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract } from '../../src/shared/contract/contract.ts'
import { frozenText } from '../../src/shared/domain/criteria/criteria-set.ts'
import type { Gate, WeightSetId } from '../../src/shared/domain/model.ts'
import { openApp, type TestApp } from './open-app.ts'

let app: TestApp
beforeAll(() => {
  app = openApp()
})
afterAll(() => app.close())

const scale = { min: 0, max: 10, step: 0.5 }

/** An evaluation with agencies, criteria of every shape, gates, and a weight set that is not in use. */
async function prepared() {
  const { id: evaluation } = await app.call('evaluations.create', {
    title: 'Frozen',
    client: null,
    brief: null,
    currency: 'EUR',
    template: 'empty',
  })
  const add = (fields: Parameters<typeof app.call<'criteria.add'>>[1]['fields']) =>
    app.call('criteria.add', { evaluation, fields })
  const { id: security } = await add({ name: 'Security', weight: 60 })
  const { id: group } = await add({ name: 'Team', weight: 40 })
  const { id: part } = await add({ name: 'People', parent: group as never })
  const { id: size } = await add({
    name: 'Team size',
    weight: 5,
    kind: 'measured',
    scale: { min: 0, max: 100, step: 1 },
  })
  const { id: gate } = await app.call('criteria.addGate', { evaluation, fields: { name: 'GDPR' } })
  await app.call('criteria.addGate', { evaluation, fields: { name: 'Insurance' } })
  const { id: agency } = await app.call('agencies.add', { evaluation, fields: { name: 'Aldgate' } })
  const answers = { method: 'direct' as const, ratings: { [security]: 1, [group]: 3, [size]: 1 } }
  const sets = []
  for (const name of ['Finance', 'Users'])
    sets.push(
      (await app.call('criteria.saveWeightSet', { evaluation, set: null, name, answers })).id,
    )
  const ids = { evaluation, security, group, part, size, gate, agency }
  return { ...ids, set: sets[0] as WeightSetId, answers }
}
type Prepared = Awaited<ReturnType<typeof prepared>>

/** Every command of the subject, with an input that changes the set; null: it changes nothing frozen. */
const changes: Readonly<Record<string, ((it: Prepared) => object) | null>> = {
  'criteria.add': () => ({ fields: { name: 'Price' } }),
  'criteria.update': ({ security }) => ({ criterion: security, fields: { guidance: 'Ask.' } }),
  'criteria.setWeights': ({ security }) => ({ weights: [{ criterion: security, weight: 61 }] }),
  'criteria.editMany': ({ security }) => ({
    added: [{ name: 'Fit', weight: 5 }],
    changes: [{ criterion: security, fields: { name: 'Safety' } }],
  }),
  'criteria.setScale': () => ({ criterion: null, scale: { ...scale, max: 5 }, convert: true }),
  'criteria.duplicate': ({ group }) => ({ criterion: group }),
  'criteria.remove': ({ security }) => ({ criterion: security }),
  'criteria.move': ({ security, group }) => ({ criterion: security, to: 3, parent: group }),
  'criteria.setMeasurement': null,
  'criteria.addGate': () => ({ fields: { name: 'Escrow' } }),
  'criteria.updateGate': ({ gate }) => ({ gate, fields: { description: 'Signed.' } }),
  'criteria.removeGate': ({ gate }) => ({ gate }),
  'criteria.moveGate': ({ gate }) => ({ gate, to: 1 }),
  'criteria.setGateResult': null,
  'criteria.saveTemplate': null,
  'criteria.renameTemplate': null,
  'criteria.removeTemplate': null,
  'criteria.applyTemplate': () => ({ template: 'mobile', how: 'add' }),
  'criteria.freeze': null,
  // Takes a reason of its own; told below.
  'criteria.unfreeze': null,
  // The set in use gives its weights at once; told below.
  'criteria.saveWeightSet': null,
  'criteria.removeWeightSet': null,
  'criteria.applyWeightSet': ({ set }) => ({ set }),
  'evaluations.update': () => ({ panelRule: { rule: 'median', decimals: null } }),
}

const setOf = async ({ evaluation }: Pick<Prepared, 'evaluation'>) => {
  const { criteria, gates } = await app.call('criteria.list', { evaluation })
  const details = await app.call('evaluations.get', { evaluation })
  const text = frozenText({ scale: details.scale, criteria, gates: gates as Gate[] }, details)
  return { text, frozen: details.frozen }
}

describe('a frozen set', () => {
  it('has a rule for every command about criteria', () => {
    const commands = Object.entries(contract)
      .filter(([name, { kind }]) => kind === 'command' && name.startsWith('criteria.'))
      .map(([name]) => name)
    expect([...commands, 'evaluations.update'].sort()).toEqual(Object.keys(changes).sort())
  })

  it('is written only by services that pass the guard', () => {
    const folder = path.join(import.meta.dirname, '../../src/main/services')
    const writes =
      /writer\.(insert|update|remove)\(\s*'(criterion|gate)'|moveTo\(\s*writer,\s*'(criterion|gate)'/
    const writers = readdirSync(folder)
      .map((file) => ({ file, source: readFileSync(path.join(folder, file), 'utf8') }))
      .filter(({ source }) => writes.test(source))
    expect(writers.map(({ file }) => file)).toContain('gates.ts')
    for (const { file, source } of writers)
      expect([file, source]).toEqual([file, expect.stringMatching(/change(Set|Criteria)\(/)])
  })

  const guarded = Object.entries(changes).flatMap(([method, input]) =>
    input === null ? [] : [{ method, input }],
  )
  it.each(guarded)(
    'is not changed by $method without a reason, and with one it is recorded',
    async ({ method, input }) => {
      const it = await prepared()
      const { evaluation } = it
      await app.call('criteria.freeze', { evaluation })
      const before = await setOf(it)
      const entries = (await app.call('history.state', { evaluation })).entries
      for (const reason of [undefined, null, '  ']) {
        const given = reason === undefined ? {} : { reason }
        const refused = await app.ask(method, { evaluation, ...input(it), ...given })
        expect(refused).toMatchObject({
          ok: false,
          error: { code: 'locked', problems: [{ place: 'reason' }] },
        })
      }
      expect(await setOf(it)).toEqual(before)
      expect((await app.call('history.state', { evaluation })).entries).toBe(entries)

      const reason = 'The board asked for it'
      const done = await app.ask(method, { evaluation, ...input(it), reason })
      expect(done).toMatchObject({ ok: true })
      const after = await setOf(it)
      expect(after.text).not.toBe(before.text)
      expect(after.frozen?.hash).toBe(before.frozen?.hash)
      const [entry] = await app.call('history.list', { evaluation, before: null, limit: 1 })
      expect(entry).toMatchObject({ reason })
      const { undo } = await app.call('history.state', { evaluation })
      expect(after.frozen?.amendments).toEqual([
        { time: expect.any(String), by: 'Owner', reason, summary: undo },
      ])

      await app.call('history.undo', { evaluation })
      expect(await setOf(it)).toEqual(before)
    },
  )

  it('has the hash of its canonical text, which anyone can compute again', async () => {
    const it = await prepared()
    const { text } = await setOf(it)
    await app.call('settings.set', { person: 'Ann Example' })
    await app.call('criteria.freeze', it)
    await app.call('settings.set', { person: null })
    const { frozen } = await setOf(it)
    expect(frozen).toEqual({
      hash: createHash('sha256').update(text, 'utf8').digest('hex'),
      time: expect.any(String),
      by: 'Ann Example',
      amendments: [],
    })
    const again = await app.ask('criteria.freeze', { evaluation: it.evaluation })
    expect(again).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })

  it('lets through what leaves it as it is', async () => {
    const it = await prepared()
    const { evaluation, security, size, gate, agency, set, answers } = it
    await app.call('criteria.freeze', { evaluation })
    const before = await setOf(it)
    const locked = { weightLocked: true }
    await app.call('criteria.update', { evaluation, criterion: security as never, fields: locked })
    const fact = { evaluation, agency: agency as never }
    await app.call('criteria.setMeasurement', { ...fact, criterion: size as never, value: 40 })
    const result = { ...fact, gate: gate as never, passed: false, note: 'No agreement' }
    await app.call('criteria.setGateResult', result)
    await app.call('evaluations.update', { evaluation, title: 'Another title' })
    await app.call('criteria.saveWeightSet', { evaluation, set: null, name: 'IT', answers })
    await app.call('criteria.removeWeightSet', { evaluation, set })
    expect(await setOf(it)).toEqual(before)
  })

  it('follows a weight set in use only with a reason', async () => {
    const it = await prepared()
    const { evaluation, set, security } = it
    await app.call('criteria.applyWeightSet', { evaluation, set })
    await app.call('criteria.freeze', { evaluation })
    const answers = { method: 'direct' as const, ratings: { [security]: 1 } }
    const input = { evaluation, set, name: 'Finance', answers }
    expect(await app.ask('criteria.saveWeightSet', input)).toMatchObject({
      error: { code: 'locked' },
    })
    await app.call('criteria.saveWeightSet', { ...input, reason: 'Answers were swapped' })
    expect((await setOf(it)).frozen?.amendments).toHaveLength(1)
  })

  it('is lifted only with a reason, which the ledger keeps', async () => {
    const it = await prepared()
    const { evaluation } = it
    await app.call('criteria.freeze', { evaluation })
    for (const input of [{ evaluation }, { evaluation, reason: ' ' }])
      expect(await app.ask('criteria.unfreeze', input)).toMatchObject({
        error: { code: 'validation', problems: [{ place: 'reason' }] },
      })
    await app.call('criteria.unfreeze', { evaluation, reason: 'A criterion was missing' })
    expect((await setOf(it)).frozen).toBeNull()
    const [entry] = await app.call('history.list', { evaluation, before: null, limit: 1 })
    expect(entry).toMatchObject({ reason: 'A criterion was missing' })
    await app.call('criteria.add', { evaluation, fields: { name: 'Price' } })
    await app.call('history.undo', { evaluation })
    await app.call('history.undo', { evaluation })
    expect((await setOf(it)).frozen).not.toBeNull()
    expect((await app.call('evaluations.get', { evaluation })).earlierFreezes).toEqual([])
  })

  it('is not undone, nor left behind by a restore point: only lifting takes it back', async () => {
    const { evaluation } = await prepared()
    const { entries } = await app.call('history.state', { evaluation })
    await app.call('criteria.freeze', { evaluation })
    expect(await app.call('history.state', { evaluation })).toMatchObject({ undo: null })
    expect(await app.ask('history.undo', { evaluation })).toMatchObject({ ok: false })
    const back = { evaluation, sequence: entries, reason: 'Too early' }
    expect(await app.ask('history.restoreTo', back)).toMatchObject({ error: { code: 'locked' } })
    expect((await app.call('evaluations.get', { evaluation })).frozen).not.toBeNull()
  })

  it('that is lifted and frozen again tells of the first one, in documents and copies too', async () => {
    const it = await prepared()
    const { evaluation, security } = it
    const criterion = security as never
    await app.call('criteria.freeze', { evaluation })
    const heavier = { evaluation, criterion, fields: { weight: 61 } }
    await app.call('criteria.update', { ...heavier, reason: 'Typing error' })
    const { frozen: first } = await setOf(it)
    await app.call('criteria.unfreeze', { evaluation, reason: 'Wrong weights' })
    const earlierOf = async (of: typeof evaluation) =>
      (await app.call('evaluations.get', { evaluation: of })).earlierFreezes
    const earlier = [
      { ...first, lifted: { time: expect.any(String), by: 'Owner', reason: 'Wrong weights' } },
    ]
    expect(first?.amendments).toHaveLength(1)
    expect(await earlierOf(evaluation)).toEqual(earlier)
    await app.call('criteria.update', { ...heavier, fields: { weight: 62 } })
    await app.call('criteria.freeze', { evaluation })
    expect((await setOf(it)).frozen?.amendments).toEqual([])
    expect(await earlierOf(evaluation)).toEqual(earlier)

    const file = await app.call('evaluations.export', { evaluation, format: 'document' })
    const imported = await app.call('evaluations.import', file)
    const copied = await app.call('evaluations.duplicate', { evaluation })
    expect(await earlierOf(imported.evaluation)).toEqual(earlier)
    expect(await earlierOf(copied.id)).toEqual(earlier)
    await app.call('criteria.unfreeze', { evaluation, reason: 'Again' })
    expect((await earlierOf(evaluation)).map(({ lifted }) => lifted.reason)).toEqual([
      'Wrong weights',
      'Again',
    ])
  })

  it('travels in the document with its amendments', async () => {
    const it = await prepared()
    const { evaluation, security } = it
    await app.call('criteria.freeze', { evaluation })
    const fields = { weight: 55 }
    const criterion = security as never
    await app.call('criteria.update', { evaluation, criterion, fields, reason: 'Typing error' })
    const file = await app.call('evaluations.export', { evaluation, format: 'document' })
    const copy = await app.call('evaluations.import', file)
    expect(await setOf(copy)).toEqual(await setOf(it))
    const input = { evaluation: copy.evaluation, criterion, fields: { weight: 50 } }
    expect(await app.ask('criteria.update', input)).toMatchObject({ error: { code: 'locked' } })
  })

  it('needs criteria', async () => {
    const { id: evaluation } = await app.call('evaluations.create', {
      title: 'Empty',
      client: null,
      brief: null,
      currency: 'EUR',
      template: 'empty',
    })
    expect(await app.ask('criteria.freeze', { evaluation })).toMatchObject({
      error: { code: 'validation' },
    })
  })
})
