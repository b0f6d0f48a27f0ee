// Words are found wherever they stand in an evaluation, the leader is named, and main speaks the chosen language.
import assert from 'node:assert/strict'
import type { AgencyId, GateId } from '../../src/shared/domain/model.ts'
import { type CallCase, call, newEvaluation, refusal } from './caller.ts'

export const findCases: readonly CallCase[] = [
  {
    name: 'finds words in names, lists, guidance, notes and comments, and says where they stand',
    async run(caller) {
      const { evaluation, criteria, you } = await newEvaluation(caller, 'Where words stand')
      const added = await call(caller, 'agencies.add', {
        evaluation,
        fields: { name: 'Möwe & Söhne', technologies: ['PostgreSQL'], notes: '50% up-front_fee' },
      })
      const agency = added.id as AgencyId
      const [criterion] = criteria
      assert.ok(criterion !== undefined)
      const cell = { evaluation, agency, criterion: criterion.id, evaluator: you }
      await call(caller, 'scoring.comment', { ...cell, comment: 'Übergabe an den Betrieb UNKLAR' })
      const find = async (query: string, limit = 20) =>
        (await call(caller, 'evaluations.find', { evaluation, query, limit })).found
      assert.deepEqual(
        (await find('MÖWE')).map((found) => [found.kind, found.agency]),
        [['agency', agency]],
      )
      assert.equal((await find('postgres'))[0]?.text, 'PostgreSQL')
      const [comment, ...others] = await find('unklar übergabe')
      assert.deepEqual(others, [])
      assert.deepEqual(
        [comment?.kind, comment?.agency, comment?.criterion, comment?.evaluator],
        ['comment', agency, criterion.id, you],
      )
      assert.equal(comment?.text.slice(comment.from, comment.to), 'UNKLAR')
      // Signs that SQL would take for any other.
      assert.equal((await find('50%')).length, 1)
      assert.equal((await find('5%0')).length, 0)
      assert.equal((await find('front_fee')).length, 1)
      assert.equal((await find('up_front')).length, 0)
      assert.deepEqual(await find('   '), [])
      // Accents count neither in what is typed nor in what is found.
      await call(caller, 'agencies.update', {
        evaluation,
        agency,
        fields: { location: 'Zürich Muñoz', timeZone: 'Europe/Vaduz' },
      })
      for (const [typed, marked] of [
        ['mowe', 'Möwe'],
        ['MÖWE sohne', 'Möwe'],
        ['zu\u0308rich', 'Zürich'],
        ['zurich', 'Zürich'],
        ['munoz', 'Muñoz'],
        ['vaduz', 'Vaduz'],
      ] as const) {
        const [one, ...more] = await find(typed)
        assert.deepEqual([one?.text.slice(one.from, one.to), more], [marked, []], typed)
      }
      assert.deepEqual(await find('mewe'), [])
      const some = await call(caller, 'evaluations.find', { evaluation, query: 'e', limit: 2 })
      assert.deepEqual([some.found.length, some.more], [2, true])
    },
  },
  {
    name: 'finds what stands with gates, quotes, levels, people and the evaluation itself, and nothing sealed',
    async run(caller) {
      const { evaluation, criteria } = await newEvaluation(caller, 'Where else words stand')
      const { id } = await call(caller, 'agencies.add', { evaluation, fields: { name: 'Linde' } })
      const agency = id as AgencyId
      const gate = (
        await call(caller, 'criteria.addGate', { evaluation, fields: { name: 'Insured' } })
      ).id as GateId
      const result = { evaluation, agency, gate, passed: true, note: 'Kestrel seen' }
      await call(caller, 'criteria.setGateResult', result)
      await call(caller, 'scoring.addEvidence', {
        evaluation,
        agency,
        criterion: null,
        gate,
        evaluator: null,
        fields: {
          grade: 'documented',
          attachment: null,
          reference: null,
          link: 'https://insurer.example',
          note: 'The premium',
        },
      })
      const [criterion] = criteria
      assert.ok(criterion !== undefined)
      await call(caller, 'criteria.update', {
        evaluation,
        criterion: criterion.id,
        fields: { levels: [{ value: 10, label: 'Flawless' }] },
      })
      await call(caller, 'evaluations.update', { evaluation, brief: 'A clearing house' })
      await call(caller, 'panel.add', {
        evaluation,
        fields: { name: 'Berta', organisation: 'Guild' },
      })
      await call(caller, 'pricing.setQuotes', {
        evaluation,
        quotes: [
          {
            agency,
            fields: {
              amount: 100,
              currency: 'USD',
              paymentTerms: 'Within a fortnight',
              assumptions: ['Hosting is ours'],
            },
          },
        ],
        file: null,
      })
      const find = async (query: string) =>
        (await call(caller, 'evaluations.find', { evaluation, query, limit: 20 })).found.map(
          ({ kind, agency: of, criterion: on, gate: about }) => [kind, of, on, about],
        )
      assert.deepEqual(await find('insured'), [['gate', null, null, gate]])
      assert.deepEqual(await find('kestrel'), [['gate-result', agency, null, gate]])
      assert.deepEqual(await find('premium'), [['evidence', agency, null, gate]])
      assert.deepEqual(await find('flawless'), [['criterion', null, criterion.id, null]])
      // A name in the form, not in what a person wrote.
      assert.deepEqual(await find('label'), [])
      assert.deepEqual(await find('clearing'), [['brief', null, null, null]])
      assert.deepEqual(await find('guild'), [['evaluator', null, null, null]])
      assert.deepEqual(await find('fortnight'), [['quote', agency, null, null]])
      assert.deepEqual(await find('hosting ours'), [['quote', agency, null, null]])
      await call(caller, 'pricing.seal', { evaluation })
      assert.deepEqual(await find('fortnight'), [])
      assert.deepEqual(await find('hosting ours'), [])
    },
  },
  {
    name: 'names the leader of an evaluation, who shares the place, and whether it is final',
    async run(caller) {
      const { evaluation, criteria, you } = await newEvaluation(caller, 'Who leads')
      const leader = async () => {
        const found = await call(caller, 'evaluations.leader', { evaluation })
        return { ...found, score: found.score === null ? null : Math.round(found.score) }
      }
      assert.deepEqual(await leader(), { name: null, score: null, shared: 0, final: false })
      const ids: AgencyId[] = []
      for (const name of ['Ash', 'Birch']) {
        const { id } = await call(caller, 'agencies.add', { evaluation, fields: { name } })
        ids.push(id as AgencyId)
      }
      const score = (agency: AgencyId | undefined, value: number) =>
        Promise.all(
          criteria.map((criterion) =>
            caller.ask('scoring.set', {
              evaluation,
              agency,
              criterion: criterion.id,
              evaluator: you,
              score: value,
            }),
          ),
        )
      await score(ids[0], 8)
      assert.deepEqual(await leader(), { name: 'Ash', score: 80, shared: 1, final: false })
      await score(ids[1], 8)
      assert.deepEqual(await leader(), { name: 'Ash', score: 80, shared: 2, final: false })
      await score(ids[1], 9)
      assert.deepEqual(await leader(), { name: 'Birch', score: 90, shared: 1, final: true })
    },
  },
  {
    name: 'speaks German when that is chosen, in refusals and in the ledger, and English again',
    async run(caller) {
      const { evaluation } = await newEvaluation(caller, 'Sprachen')
      await call(caller, 'agencies.add', { evaluation, fields: { name: 'Linde' } })
      const undoName = async () => (await call(caller, 'history.state', { evaluation })).undo
      assert.equal(await undoName(), 'Add agency Linde')
      await call(caller, 'settings.set', { language: 'de' })
      assert.equal(await undoName(), 'Agentur Linde hinzufügen')
      const refused = await refusal(caller, 'agencies.remove', { evaluation, agency: 'nobody' })
      assert.match(refused.message, /gehört nicht \(mehr\) zum Verfahren/)
      // As the system; a page that is open may have said more of it meanwhile.
      const system = { systemLanguage: null, systemLocale: 'de-AT' }
      await call(caller, 'settings.set', { language: 'system', ...system })
      assert.equal(await undoName(), 'Agentur Linde hinzufügen')
      await call(caller, 'settings.set', { systemLocale: 'fr-FR' })
      assert.equal(await undoName(), 'Add agency Linde')
      // Its formats say nothing of the language.
      await call(caller, 'settings.set', { systemLanguage: 'de', systemLocale: 'fr-FR' })
      assert.equal(await undoName(), 'Agentur Linde hinzufügen')
      await call(caller, 'settings.set', { systemLanguage: 'en-US', systemLocale: 'de-DE' })
      assert.equal(await undoName(), 'Add agency Linde')
    },
  },
]
