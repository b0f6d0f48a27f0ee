// What must hold of criteria, gates, scales, measurements and templates, over every transport.
import assert from 'node:assert/strict'
import type { AgencyId, CriterionId, EvaluationId, GateId } from '../../src/shared/domain/model.ts'
import { type CallCase, type Caller, call, newEvaluation, refusal, saidIn } from './caller.ts'

async function outline(caller: Caller, evaluation: EvaluationId): Promise<string> {
  const { criteria } = await call(caller, 'criteria.list', { evaluation })
  const parts = (id: CriterionId) =>
    criteria.filter(({ parent }) => parent === id).map(({ name }) => name)
  return criteria
    .filter(({ parent }) => parent === null)
    .map(({ id, name }) => (parts(id).length > 0 ? `${name}(${parts(id).join(' ')})` : name))
    .join(' ')
}

async function small(caller: Caller, names: readonly string[]) {
  const { id } = await call(caller, 'evaluations.create', {
    title: 'Small',
    client: null,
    brief: null,
    currency: 'EUR',
    template: 'empty',
  })
  const evaluation = id as EvaluationId
  const ids: CriterionId[] = []
  for (const name of names)
    ids.push(
      (await call(caller, 'criteria.add', { evaluation, fields: { name } })).id as CriterionId,
    )
  const added = await call(caller, 'agencies.add', { evaluation, fields: { name: 'Aldgate' } })
  const [you] = await call(caller, 'panel.list', { evaluation })
  assert.ok(you !== undefined)
  return { evaluation, ids, agency: added.id as AgencyId, evaluator: you.id }
}

const redone = async (caller: Caller, evaluation: EvaluationId, look: () => Promise<unknown>) => {
  const after = await look()
  await call(caller, 'history.undo', { evaluation })
  const before = await look()
  await call(caller, 'history.redo', { evaluation })
  assert.deepEqual(await look(), after)
  return before
}

export const criteriaCases: readonly CallCase[] = [
  {
    name: 'moves criteria into and out of groups, and duplicates a group with its parts',
    async run(caller) {
      const { evaluation, ids, agency, evaluator } = await small(caller, ['A', 'B', 'C', 'D'])
      const [a, b, c, d] = ids as [CriterionId, CriterionId, CriterionId, CriterionId]
      const move = { evaluation, criterion: c, to: 2, parent: b }
      await call(caller, 'criteria.move', move)
      await call(caller, 'criteria.move', { ...move, criterion: d, to: 2 })
      assert.equal(await outline(caller, evaluation), 'A B(D C)')
      assert.equal((await call(caller, 'history.state', { evaluation })).undo, 'Move D into B')
      const third = { ...move, criterion: a, parent: c }
      assert.equal((await refusal(caller, 'criteria.move', third)).code, 'validation')
      const { id: copy } = await call(caller, 'criteria.duplicate', { evaluation, criterion: b })
      assert.equal(await outline(caller, evaluation), 'A B(D C) Copy of B(D C)')
      assert.notEqual(copy, b)
      await call(caller, 'criteria.move', { ...move, criterion: d, to: 0, parent: null })
      assert.equal(await outline(caller, evaluation), 'D A B(C) Copy of B(D C)')
      await call(caller, 'history.undo', { evaluation })
      await call(caller, 'history.undo', { evaluation })
      assert.equal(await outline(caller, evaluation), 'A B(D C)')

      // What was said about a criterion's own cells keeps it from becoming a group.
      const cell = { evaluation, agency, criterion: a, evaluator }
      await call(caller, 'scoring.set', { ...cell, score: 4 })
      const into = await refusal(caller, 'criteria.move', { ...move, parent: a })
      assert.match(into.message, /A has scores of its own/)
    },
  },
  {
    name: 'changes a scale under scores only when it is told what becomes of them, in one step',
    async run(caller) {
      const { evaluation, ids, agency, evaluator } = await small(caller, ['A', 'B'])
      const [a, b] = ids as [CriterionId, CriterionId]
      const levels = [
        { value: 0, label: 'Nothing' },
        { value: 10, label: 'All of it' },
      ]
      const fields = { levels, minimum: 2 }
      await call(caller, 'criteria.update', { evaluation, criterion: a, fields })
      for (const criterion of [a, b])
        await call(caller, 'scoring.set', { evaluation, agency, criterion, evaluator, score: 7 })
      const to = { min: 1, max: 5, step: 1 }
      const silent = await refusal(caller, 'criteria.update', {
        evaluation,
        criterion: a,
        fields: { scale: to },
      })
      assert.match(silent.message, /A has 1 score on its scale/)
      const choice = { evaluation, criterion: a, scale: to }
      const kept = await refusal(caller, 'criteria.setScale', { ...choice, convert: false })
      assert.match(kept.message, /would lie outside its new scale/)
      const look = async () => {
        const { criteria } = await call(caller, 'criteria.list', { evaluation })
        const sheet = await call(caller, 'scoring.sheet', { evaluation })
        const [first] = criteria
        const values = saidIn(sheet).map(({ value }) => value)
        return [values, first?.levels.map(({ value }) => value), first?.minimum, first?.scale]
      }
      await call(caller, 'criteria.setScale', { ...choice, convert: true })
      assert.deepEqual(await look(), [[3.8, 7], [1, 5], 1.8, to])
      assert.deepEqual(await redone(caller, evaluation, look), [[7, 7], [0, 10], 2, null])

      // The evaluation's own scale concerns the criteria without one; numbers that fit may stay.
      const all = { evaluation, criterion: null, scale: { min: 0, max: 100, step: 5 } }
      await call(caller, 'criteria.setScale', { ...all, convert: true })
      assert.deepEqual((await look())[0], [3.8, 70])
      const wide = { ...all, scale: { min: 0, max: 200, step: 5 }, convert: false }
      await call(caller, 'criteria.setScale', wide)
      assert.deepEqual((await look())[0], [3.8, 70])
      assert.equal((await call(caller, 'evaluations.get', { evaluation })).scale.max, 200)
    },
  },
  {
    name: 'keeps a typed measurement apart from the profile, and takes it back',
    async run(caller) {
      const { evaluation, ids, agency } = await small(caller, ['Size', 'Rated'])
      const [criterion, rated] = ids as [CriterionId, CriterionId]
      const fields = {
        kind: 'measured' as const,
        scale: { min: 0, max: 100, step: null },
        unit: ' people ',
        measuredFrom: 'teamSize' as const,
      }
      await call(caller, 'criteria.update', { evaluation, criterion, fields })
      const look = async () => (await call(caller, 'agencies.list', { evaluation }))[0]?.measured
      const set = { evaluation, agency, criterion }
      await call(caller, 'criteria.setMeasurement', { ...set, value: 40 })
      assert.deepEqual(await look(), { [criterion]: 40 })
      await call(caller, 'criteria.setMeasurement', { ...set, value: null })
      assert.deepEqual(await look(), {})
      assert.deepEqual(await redone(caller, evaluation, look), { [criterion]: 40 })
      const { criteria } = await call(caller, 'criteria.list', { evaluation })
      assert.equal(criteria[0]?.unit, 'people')
      const wrong = await refusal(caller, 'criteria.setMeasurement', {
        ...set,
        criterion: rated,
        value: 1,
      })
      assert.equal(wrong.code, 'validation')
    },
  },
  {
    name: 'adds, orders and removes gates, and takes their results back',
    async run(caller) {
      const { evaluation, agency } = await small(caller, ['A'])
      const gate = async (name: string) =>
        (await call(caller, 'criteria.addGate', { evaluation, fields: { name } })).id as GateId
      const [law, cover] = [await gate('Law'), await gate('Cover')]
      await call(caller, 'criteria.moveGate', { evaluation, gate: cover, to: 0 })
      const fields = { name: 'Insurance', description: 'A certificate of this year.' }
      await call(caller, 'criteria.updateGate', { evaluation, gate: cover, fields })
      const result = { evaluation, agency, gate: law }
      await call(caller, 'criteria.setGateResult', { ...result, passed: false, note: 'No proof' })
      assert.equal(
        (await call(caller, 'history.state', { evaluation })).undo,
        'Aldgate fails the gate Law and is excluded',
      )
      await call(caller, 'criteria.setGateResult', { ...result, passed: true, note: null })
      const look = async () => {
        const { gates, gateResults } = await call(caller, 'criteria.list', { evaluation })
        return [gates.map(({ name }) => name), gateResults.map(({ passed }) => passed)]
      }
      assert.deepEqual(await look(), [['Insurance', 'Law'], [true]])
      await call(caller, 'criteria.setGateResult', { ...result, passed: null, note: 'gone' })
      assert.deepEqual(await look(), [['Insurance', 'Law'], []])
      await call(caller, 'history.undo', { evaluation })
      await call(caller, 'criteria.removeGate', { evaluation, gate: law })
      assert.deepEqual(await redone(caller, evaluation, look), [['Insurance', 'Law'], [true]])
      const gone = await refusal(caller, 'criteria.setGateResult', {
        ...result,
        passed: true,
        note: null,
      })
      assert.equal(gone.code, 'not_found')
    },
  },
  {
    name: 'keeps a set as a template, begins evaluations from it, adds it and replaces by it',
    async run(caller) {
      const { evaluation, ids } = await small(caller, ['Alpha', 'Beta', 'Gamma'])
      const [, beta, gamma] = ids as [CriterionId, CriterionId, CriterionId]
      await call(caller, 'criteria.move', { evaluation, criterion: gamma, to: 2, parent: beta })
      await call(caller, 'criteria.addGate', { evaluation, fields: { name: 'Law' } })
      const five = { min: 1, max: 5, step: 1 }
      await call(caller, 'criteria.setScale', {
        evaluation,
        criterion: null,
        scale: five,
        convert: false,
      })
      const saved = { evaluation, template: null, name: 'House style' }
      const { id: template } = await call(caller, 'criteria.saveTemplate', saved)
      const mine = async () =>
        (await call(caller, 'criteria.templates', {})).filter(({ id }) => id === template)
      assert.deepEqual(await mine(), [
        {
          id: template,
          name: 'House style',
          own: true,
          criteria: [
            { name: 'Alpha', weight: 10, part: false },
            { name: 'Beta', weight: 10, part: false },
            { name: 'Gamma', weight: 10, part: true },
          ],
          gates: ['Law'],
        },
      ])

      const { id: other } = await call(caller, 'evaluations.create', {
        title: 'From my own',
        client: null,
        brief: null,
        currency: 'EUR',
        template,
      })
      const fresh = other as EvaluationId
      assert.equal(await outline(caller, fresh), 'Alpha Beta(Gamma)')
      assert.deepEqual((await call(caller, 'evaluations.get', { evaluation: fresh })).scale, five)

      const ten = (await newEvaluation(caller)).evaluation as EvaluationId
      await call(caller, 'criteria.add', { evaluation: ten, fields: { name: ' alpha' } })
      const added = { evaluation: ten, template, how: 'add' as const }
      assert.deepEqual(await call(caller, 'criteria.applyTemplate', added), {
        criteria: 2,
        gates: 1,
        skipped: ['Alpha'],
      })
      const { criteria } = await call(caller, 'criteria.list', { evaluation: ten })
      assert.equal(criteria.length, 13)
      assert.deepEqual(criteria.find(({ name }) => name === 'Beta')?.scale, five)
      const look = () => outline(caller, ten)
      await call(caller, 'criteria.applyTemplate', { ...added, how: 'replace' })
      assert.equal(await look(), 'Alpha Beta(Gamma)')
      assert.match(String(await redone(caller, ten, look)), /^Technical expertise .* alpha Beta/)

      await call(caller, 'criteria.renameTemplate', { template, name: 'Renamed' })
      assert.equal((await mine())[0]?.name, 'Renamed')
      await call(caller, 'criteria.removeTemplate', { template })
      assert.deepEqual(await mine(), [])
      assert.equal((await refusal(caller, 'criteria.applyTemplate', added)).code, 'not_found')
      const builtIn = { template: 'mobile', name: 'Mine' }
      assert.equal((await refusal(caller, 'criteria.renameTemplate', builtIn)).code, 'not_found')
    },
  },
  {
    name: 'takes every built-in template, and its result has what the document needs',
    async run(caller) {
      for (const { id, own, criteria } of await call(caller, 'criteria.templates', {})) {
        if (own) continue
        const { evaluation } = await small(caller, [])
        await call(caller, 'criteria.applyTemplate', { evaluation, template: id, how: 'replace' })
        const file = await call(caller, 'evaluations.export', { evaluation, format: 'document' })
        const opened = await call(caller, 'evaluations.import', file)
        const read = await call(caller, 'criteria.list', opened)
        assert.equal(read.criteria.length, criteria.length)
      }
    },
  },
  {
    name: 'begins an evaluation from a built-in template in the language of the settings',
    async run(caller) {
      const firstNames = async () => {
        const { criteria } = await newEvaluation(caller)
        return [criteria[0]?.name, criteria[0]?.levels[0]?.label]
      }
      const english = await firstNames()
      assert.equal(english[0], 'Technical expertise')
      await call(caller, 'settings.set', { language: 'de' })
      try {
        assert.deepEqual(await firstNames(), [
          'Fachliche Kompetenz',
          'Kein Beleg für Arbeit mit dieser Technik oder etwas Ähnlichem.',
        ])
        const [backend] = await call(caller, 'criteria.templates', {})
        assert.equal(backend?.criteria[0]?.name, 'Fachliche Kompetenz')
      } finally {
        await call(caller, 'settings.set', { language: 'system' })
      }
      assert.deepEqual(await firstNames(), english)
    },
  },
  {
    name: 'asks for a reason once criteria are frozen, and keeps it',
    async run(caller) {
      const { evaluation, ids } = await small(caller, ['A', 'B'])
      await call(caller, 'criteria.freeze', { evaluation })
      const [a] = ids as [CriterionId]
      const input = { evaluation, criterion: a, fields: { weight: 20 } }
      const error = await refusal(caller, 'criteria.update', input)
      assert.equal(error.code, 'locked')
      assert.equal(error.problems[0]?.place, 'reason')
      await call(caller, 'criteria.update', { ...input, reason: 'Agreed on Monday' })
      const { frozen } = await call(caller, 'evaluations.get', { evaluation })
      assert.equal(frozen?.amendments[0]?.summary, 'Change the weight of A from 10 to 20')
    },
  },
]
