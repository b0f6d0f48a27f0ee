// What the app must answer, whatever the transport: the same cases run over in-process dispatch, HTTP and
// Electron's IPC. They know nothing of a test runner.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import type { Input } from '../../src/shared/contract/call.ts'
import { type CallCase, call, newEvaluation, refusal, saidIn } from './caller.ts'
import { criteriaCases } from './criteria-calls.ts'
import { findCases } from './find-calls.ts'
import { openingCases } from './opening-calls.ts'
import { pricingCases } from './pricing-calls.ts'

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

export const callCases: readonly CallCase[] = [
  ...criteriaCases,
  ...openingCases,
  ...findCases,
  ...pricingCases,
  {
    name: 'creates an evaluation from the template with ten rated criteria of weight 10',
    async run(caller) {
      const { evaluation, criteria } = await newEvaluation(caller, 'From the template')
      assert.equal(criteria.length, 10)
      assert.ok(
        criteria.every((criterion) => criterion.weight === 10 && criterion.kind === 'rated'),
      )
      const list = await call(caller, 'evaluations.list', {})
      assert.ok(
        list.some((entry) => entry.id === evaluation && entry.title === 'From the template'),
      )
    },
  },
  {
    name: 'adds, edits, reorders and removes agencies, and undoes and redoes each step by name',
    async run(caller) {
      const { evaluation } = await newEvaluation(caller)
      const names = async () =>
        (await call(caller, 'agencies.list', { evaluation })).map((agency) => agency.name)
      const a = await call(caller, 'agencies.add', { evaluation, fields: { name: 'Aldgate' } })
      await call(caller, 'agencies.add', { evaluation, fields: { name: 'Brightwater' } })
      await call(caller, 'agencies.move', { evaluation, agency: a.id, to: 1 })
      assert.deepEqual(await names(), ['Brightwater', 'Aldgate'])
      await call(caller, 'agencies.update', {
        evaluation,
        agency: a.id,
        fields: { location: 'Lisbon', teamSize: 40, technologies: ['Node.js', ' Node.js ', ''] },
      })
      const [, aldgate] = await call(caller, 'agencies.list', { evaluation })
      assert.deepEqual(aldgate?.technologies, ['Node.js'])
      await call(caller, 'agencies.remove', { evaluation, agency: a.id })
      assert.deepEqual(await names(), ['Brightwater'])
      const state = await call(caller, 'history.state', { evaluation })
      assert.equal(state.undo, 'Remove agency Aldgate')
      await call(caller, 'history.undo', { evaluation })
      assert.deepEqual(await names(), ['Brightwater', 'Aldgate'])
      await call(caller, 'history.undo', { evaluation })
      await call(caller, 'history.undo', { evaluation })
      assert.deepEqual(await names(), ['Aldgate', 'Brightwater'])
      assert.equal(
        (await call(caller, 'history.state', { evaluation })).redo,
        'Move Aldgate to place 2',
      )
      for (let i = 0; i < 3; i++) await call(caller, 'history.redo', { evaluation })
      assert.deepEqual(await names(), ['Brightwater'])
      assert.equal((await call(caller, 'history.state', { evaluation })).redo, null)
    },
  },
  {
    name: 'keeps not scored, not applicable and 0 apart, and a comment on an empty cell',
    async run(caller) {
      const { evaluation, criteria, you } = await newEvaluation(caller)
      const { id } = await call(caller, 'agencies.add', { evaluation, fields: { name: 'Corvid' } })
      const cells = criteria.slice(0, 4).map((criterion) => ({
        evaluation,
        agency: id,
        criterion: criterion.id,
        evaluator: you,
      }))
      await call(caller, 'scoring.set', { ...cells[0]!, score: 0 })
      await call(caller, 'scoring.set', { ...cells[1]!, score: 'not-applicable' })
      await call(caller, 'scoring.comment', { ...cells[2]!, comment: 'Ask for the audit' })
      await call(caller, 'scoring.set', { ...cells[3]!, score: 7.5 })
      await call(caller, 'scoring.set', { ...cells[3]!, score: 'not-scored' })
      const sheet = await call(caller, 'scoring.sheet', { evaluation })
      const byCriterion = saidIn(sheet).map(({ criterion, value, state, commented }) => [
        criteria.findIndex(({ id }) => id === criterion),
        value,
        state,
        commented,
      ])
      assert.deepEqual(byCriterion, [
        [0, 0, 0, false],
        [1, null, 1, false],
        [2, null, 2, true],
      ])
      const outside = await refusal(caller, 'scoring.set', { ...cells[0]!, score: 10.5 })
      assert.equal(outside.code, 'validation')
      assert.match(outside.message, /outside the scale .* from 0 to 10/)
    },
  },
  {
    name: 'sets many cells with their notes in one step, and keeps findings and evidence of a cell',
    async run(caller) {
      const { evaluation, criteria, you } = await newEvaluation(caller)
      const { id } = await call(caller, 'agencies.add', { evaluation, fields: { name: 'Delta' } })
      const agency = id as Input<'scoring.set'>['agency']
      const cells = criteria
        .slice(0, 3)
        .map((criterion, i) => ({ agency, criterion: criterion.id, evaluator: you, score: i }))
      const { changed } = await call(caller, 'scoring.setMany', {
        evaluation,
        cells: [{ ...cells[0]!, comment: 'Seen live', confidence: 'high' }, ...cells.slice(1)],
      })
      assert.equal(changed, 3)
      const outside = await refusal(caller, 'scoring.setMany', {
        evaluation,
        cells: [cells[0], { ...cells[1], score: 11 }],
      })
      assert.equal(outside.problems[0]?.place, 'cells[1].score')
      const about = { evaluation, agency, criterion: criteria[0]!.id, evaluator: you }
      await call(caller, 'scoring.addFinding', {
        ...about,
        fields: { kind: 'strength', text: 'Own security team' },
      })
      await call(caller, 'scoring.addEvidence', {
        ...about,
        gate: null,
        fields: {
          grade: 'claimed',
          attachment: null,
          reference: null,
          link: 'https://example.org/security',
          note: null,
        },
      })
      const said = await call(caller, 'scoring.cell', about)
      assert.deepEqual(
        said.scores.map(({ value, comment, confidence }) => [value, comment, confidence]),
        [[0, 'Seen live', 'high']],
      )
      assert.equal(said.findings[0]?.text, 'Own security team')
      assert.equal(said.evidence[0]?.link, 'https://example.org/security')
      const texts = await call(caller, 'scoring.texts', { evaluation })
      assert.deepEqual(
        [texts.agency, texts.criterion, texts.evaluator, texts.comment],
        [[agency], [criteria[0]!.id], [you], ['Seen live']],
      )
      assert.deepEqual([texts.findings, texts.evidence], [said.findings, said.evidence])
      for (let i = 0; i < 3; i++) await call(caller, 'history.undo', { evaluation })
      assert.deepEqual(saidIn(await call(caller, 'scoring.sheet', { evaluation })), [])
    },
  },
  {
    name: 'exports a document that imports as another evaluation with the same content',
    async run(caller) {
      const { evaluation } = await newEvaluation(caller, 'Round trip')
      await call(caller, 'agencies.add', { evaluation, fields: { name: 'Dąbrowa 🦉' } })
      const file = await call(caller, 'evaluations.export', { evaluation, format: 'document' })
      const opened = await call(caller, 'evaluations.import', file)
      assert.notEqual(opened.evaluation, evaluation)
      assert.equal(opened.notes.length, 1)
      const again = await call(caller, 'evaluations.export', {
        evaluation: opened.evaluation,
        format: 'document',
      })
      const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
      assert.equal(
        text(again.bytes).replace(opened.evaluation, ''),
        text(file.bytes).replace(evaluation, ''),
      )
    },
  },
  {
    name: 'keeps weight sets as answers, applies them, and carries them in the document',
    async run(caller) {
      const { evaluation, criteria } = await newEvaluation(caller, 'Weights')
      const ids = criteria.map((criterion) => criterion.id)
      const { id: set } = await call(caller, 'criteria.saveWeightSet', {
        evaluation,
        set: null,
        name: 'Finance',
        answers: {
          method: 'rank-order',
          formula: 'rank-sum',
          ranks: Object.fromEntries(ids.map((id, index) => [id, index + 1])),
        },
      })
      await call(caller, 'criteria.applyWeightSet', { evaluation, set })
      const weights = async (of: string) =>
        (await call(caller, 'criteria.list', { evaluation: of })).criteria.map((c) =>
          c.weight.toFixed(2),
        )
      const applied = await weights(evaluation)
      assert.deepEqual(applied.slice(0, 2), ['18.18', '16.36'])
      await call(caller, 'evaluations.update', {
        evaluation,
        verdictRule: {
          kappa: 50,
          draws: 1000,
          seed: 7,
          clearFrom: 0.9,
          leaningFrom: 0.5,
          steps: 2,
        },
      })
      const file = await call(caller, 'evaluations.export', { evaluation, format: 'document' })
      const copy = (await call(caller, 'evaluations.import', file)).evaluation
      const kept = await call(caller, 'criteria.weightSets', { evaluation: copy })
      assert.deepEqual(
        kept.sets.map((entry) => entry.name),
        ['Finance'],
      )
      assert.equal(kept.inUse, set)
      assert.equal(
        (await call(caller, 'evaluations.get', { evaluation: copy })).verdictRule?.kappa,
        50,
      )
      const [first] = ids
      assert.ok(first !== undefined)
      await call(caller, 'criteria.update', {
        evaluation,
        criterion: first,
        fields: { weight: 30 },
      })
      assert.equal((await call(caller, 'criteria.weightSets', { evaluation })).inUse, null)
      await call(caller, 'history.undo', { evaluation })
      assert.equal((await call(caller, 'criteria.weightSets', { evaluation })).inUse, set)
      assert.deepEqual(await weights(evaluation), applied)
    },
  },
  {
    name: 'refuses a bad document with place, rule and value, and imports nothing',
    async run(caller) {
      const before = await call(caller, 'evaluations.list', {})
      const bad = {
        format: 'shortlist-evaluation',
        version: 1,
        evaluation: { title: 'Bad' },
        criteria: [{ id: 'c', name: 'C', weight: '12%' }],
      }
      const error = await refusal(caller, 'evaluations.import', {
        name: 'bad.shortlist',
        bytes: utf8(JSON.stringify(bad)),
      })
      assert.equal(error.code, 'validation')
      assert.equal(error.problems[0]?.place, 'criteria[0].weight')
      assert.match(error.message, /criteria\[0\]\.weight: must be a number ≥ 0, got "12%"/)
      assert.deepEqual(await call(caller, 'evaluations.list', {}), before)
    },
  },
  {
    name: 'imports good rows of a list of agencies only when asked to',
    async run(caller) {
      const { evaluation } = await newEvaluation(caller)
      const name = 'agencies.csv'
      const bytes = utf8(
        'name;founded;services\nEastbridge;2011;"API;security"\nFathom;not a year;\n',
      )
      const preview = await call(caller, 'agencies.readTable', {
        name,
        bytes,
        sheet: null,
        mapping: null,
      })
      const mapping = preview.columns.map((column) => column.field)
      assert.ok(preview.rows.some((row) => row.problems.length > 0))
      const input = { evaluation, name, bytes, sheet: null, mapping }
      const refused = await refusal(caller, 'agencies.importTable', {
        ...input,
        goodRowsOnly: false,
      })
      assert.equal(refused.code, 'validation')
      assert.equal((await call(caller, 'agencies.list', { evaluation })).length, 0)
      const done = await call(caller, 'agencies.importTable', { ...input, goodRowsOnly: true })
      assert.equal(done.imported + done.skipped, 2)
      await call(caller, 'history.undo', { evaluation })
      assert.equal((await call(caller, 'agencies.list', { evaluation })).length, 0)
    },
  },
  {
    name: 'rejects with a reason, and keeps the very bytes of an attached file',
    async run(caller) {
      const { evaluation } = await newEvaluation(caller)
      const { id } = await call(caller, 'agencies.add', { evaluation, fields: { name: 'Gannet' } })
      const status = { evaluation, agencies: [id], status: 'rejected' as const }
      const refused = await refusal(caller, 'agencies.setStatus', { ...status, reason: ' ' })
      assert.equal(refused.code, 'validation')
      await call(caller, 'agencies.setStatus', { ...status, reason: 'No capacity' })
      const [gannet] = await call(caller, 'agencies.list', { evaluation })
      assert.deepEqual([gannet?.status, gannet?.rejectionReason], ['rejected', 'No capacity'])
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256)
      const attached = await call(caller, 'agencies.attach', {
        evaluation,
        agency: id,
        name: 'rates.xlsx',
        bytes,
      })
      const [kept] = await call(caller, 'agencies.attachments', { evaluation })
      assert.deepEqual(
        [kept?.id, kept?.size, kept?.sha256, kept?.present],
        [attached.id, 70_000, createHash('sha256').update(bytes).digest('hex'), true],
      )
      const missing = await refusal(caller, 'agencies.openAttachment', {
        evaluation,
        attachment: 'gone',
      })
      assert.equal(missing.code, 'not_found')
    },
  },
  {
    name: 'exports a workbook whose list of agencies can be read again, and nothing of a damaged one',
    async run(caller) {
      const { evaluation } = await newEvaluation(caller)
      for (const name of ['Höfe & Söhne', '=Fathom'])
        await call(caller, 'agencies.add', { evaluation, fields: { name, services: ['API'] } })
      const { name, bytes } = await call(caller, 'evaluations.export', {
        evaluation,
        format: 'xlsx',
      })
      assert.match(name, /\.xlsx$/)
      const table = await call(caller, 'agencies.readTable', {
        name,
        bytes,
        sheet: null,
        mapping: null,
      })
      assert.equal(table.sheet, 'Agencies')
      assert.ok(table.sheets.includes('Ranking'))
      const mapping = table.columns.map((column) => column.field)
      const { evaluation: other } = await newEvaluation(caller)
      const input = { evaluation: other, name, sheet: 'Agencies', mapping, goodRowsOnly: true }
      const damaged = await refusal(caller, 'agencies.importTable', {
        ...input,
        bytes: bytes.slice(0, -100),
      })
      assert.equal(damaged.code, 'validation')
      assert.match(damaged.message, /was refused and nothing was imported: The workbook/)
      assert.deepEqual(await call(caller, 'agencies.list', { evaluation: other }), [])
      assert.equal((await call(caller, 'agencies.importTable', { ...input, bytes })).imported, 2)
      const list = await call(caller, 'agencies.list', { evaluation: other })
      assert.deepEqual(
        list.map((agency) => [agency.name, agency.services]),
        [
          ['Höfe & Söhne', ['API']],
          ['=Fathom', ['API']],
        ],
      )
      const { undo } = await call(caller, 'history.state', { evaluation: other })
      assert.equal(undo, `Import 2 agencies from ${name}`)
    },
  },
  {
    name: 'deletes, archives and renames evaluations, all undone from the library',
    async run(caller) {
      const { evaluation } = await newEvaluation(caller, 'To delete')
      const titles = async () =>
        (await call(caller, 'evaluations.list', {})).map((entry) => entry.title)
      await call(caller, 'evaluations.update', { evaluation, title: 'Renamed' })
      await call(caller, 'evaluations.delete', { evaluation })
      assert.ok(!(await titles()).includes('Renamed'))
      const gone = await refusal(caller, 'evaluations.get', { evaluation })
      assert.equal(gone.code, 'not_found')
      const undone = await call(caller, 'history.undo', { evaluation: null })
      assert.equal(undone.summary, 'Delete Renamed')
      await call(caller, 'history.undo', { evaluation: null })
      assert.ok((await titles()).includes('To delete'))
      const { id } = await call(caller, 'evaluations.duplicate', { evaluation })
      assert.ok((await titles()).includes('Copy of To delete'))
      await call(caller, 'history.undo', { evaluation: null })
      assert.equal((await refusal(caller, 'evaluations.get', { evaluation: id })).code, 'not_found')
    },
  },
  {
    name: 'answers unknown methods and malformed input with a code and a sentence',
    async run(caller) {
      assert.equal((await refusal(caller, 'evaluations.explode', {})).code, 'not_found')
      assert.equal((await refusal(caller, 'constructor', {})).code, 'not_found')
      const missing = await refusal(caller, 'evaluations.get', {})
      assert.equal(missing.code, 'validation')
      assert.equal(missing.problems[0]?.place, 'evaluation')
      const surrogate = await refusal(caller, 'evaluations.create', {
        title: 'half \ud800',
        client: null,
        brief: null,
        currency: 'USD',
        template: 'empty',
      })
      assert.equal(surrogate.code, 'validation')
    },
  },
  {
    name: 'makes the PDF of the sample',
    async run(caller) {
      const [sample] = await call(caller, 'evaluations.samples', {})
      assert.ok(sample !== undefined)
      const { evaluation } = await call(caller, 'evaluations.openSample', { sample: sample.id })
      const sheet = await call(caller, 'scoring.sheet', { evaluation })
      assert.ok(sheet.confidences.some((code) => code > 0))
      const pdf = await call(caller, 'report.compile', { evaluation, paper: 'a4', attach: false })
      assert.equal(new TextDecoder('latin1').decode(pdf.bytes.slice(0, 5)), '%PDF-')
      assert.ok(pdf.pages >= 8)
    },
  },
  {
    name: 'opens a report that carries its document as an evaluation, and refuses one that carries none',
    async run(caller) {
      const { evaluation } = await newEvaluation(caller, 'Carried')
      await call(caller, 'agencies.add', { evaluation, fields: { name: 'Inside the PDF' } })
      const choice = { evaluation, paper: 'letter' } as const
      const plain = await call(caller, 'report.compile', { ...choice, attach: false })
      const refused = await refusal(caller, 'evaluations.import', {
        name: plain.name,
        bytes: plain.bytes,
      })
      assert.match(refused.message, /carries no evaluation document/)
      const { name, bytes } = await call(caller, 'report.compile', { ...choice, attach: true })
      const opened = await call(caller, 'evaluations.import', { name, bytes })
      const agencies = await call(caller, 'agencies.list', { evaluation: opened.evaluation })
      assert.deepEqual(
        agencies.map((agency) => agency.name),
        ['Inside the PDF'],
      )
    },
  },
  {
    name: 'keeps settings and verifies the ledger',
    async run(caller) {
      await call(caller, 'settings.set', { theme: 'dark' })
      assert.equal((await call(caller, 'settings.get', {})).theme, 'dark')
      const verified = await call(caller, 'history.verify', {})
      assert.deepEqual(verified.damage, [])
      assert.equal(verified.sound, true)
    },
  },
]
