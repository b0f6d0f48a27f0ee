import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closeLibrary, openLibrary } from '../../src/main/db/open.ts'
import { checkLibrary, verifyLedger } from '../../src/main/db/verify.ts'
import { tables } from '../../src/shared/contract/contract.ts'
import type { EvaluationId } from '../../src/shared/domain/model.ts'
import { migrationsDir, openApp, type TestApp } from './open-app.ts'

/** Every row of every table, the ledger left out: what undo must bring back. */
function rowsOf(app: TestApp): string {
  return JSON.stringify(
    tables.map((table) =>
      app.library.db
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => JSON.stringify(row))
        .sort(),
    ),
  )
}

async function startEvaluation(app: TestApp): Promise<EvaluationId> {
  const { id } = await app.call('evaluations.create', {
    title: 'Ledger',
    client: null,
    brief: null,
    currency: 'EUR',
    template: 'empty',
  })
  const evaluation = id as EvaluationId
  for (const name of ['Aldgate', 'Brightwater'])
    await app.call('agencies.add', { evaluation, fields: { name } })
  for (const name of ['Security', 'Support'])
    await app.call('criteria.add', { evaluation, fields: { name } })
  return evaluation
}

const noSource = { attachment: null, reference: null, note: null }

type Step = readonly [kind: number, a: number, b: number, c: number]
const steps = fc.array(
  fc.tuple(fc.nat(14), fc.nat(5), fc.nat(5), fc.nat(20)) as fc.Arbitrary<Step>,
  { maxLength: 25 },
)

/** One command chosen by numbers; some are refused, which must change nothing. */
async function perform(app: TestApp, evaluation: EvaluationId, step: Step): Promise<void> {
  const [kind, a, b, c] = step
  const agencies = await app.call('agencies.list', { evaluation })
  const { criteria, gates } = await app.call('criteria.list', { evaluation })
  const panel = await app.call('panel.list', { evaluation })
  const agency = agencies[a % Math.max(1, agencies.length)]?.id
  const criterion = criteria[b % Math.max(1, criteria.length)]?.id
  const other = criteria[c % Math.max(1, criteria.length)]?.id
  const gate = gates[b % Math.max(1, gates.length)]?.id
  const evaluator = panel[c % panel.length]?.id
  const about = { criterion, evaluator }
  const cell = { evaluation, agency, ...about }
  const commands: readonly (readonly [string, unknown])[] = [
    ['scoring.set', { ...cell, score: c / 2 }],
    ['scoring.set', { ...cell, score: c % 2 === 0 ? 'not-applicable' : 'not-scored' }],
    ['scoring.comment', { ...cell, comment: c % 3 === 0 ? null : `comment ${c}` }],
    ['agencies.add', { evaluation, fields: { name: `Agency ${c}` } }],
    ['agencies.update', { evaluation, agency, fields: { notes: `note ${b}`, teamSize: c } }],
    ['agencies.remove', { evaluation, agency }],
    ['agencies.move', { evaluation, agency, to: b }],
    ['criteria.update', { evaluation, criterion, fields: { weight: c } }],
    ['criteria.remove', { evaluation, criterion }],
    ['criteria.duplicate', { evaluation, criterion }],
    ['criteria.move', { evaluation, criterion, to: a, parent: c % 2 === 0 ? null : other }],
    [
      'criteria.setScale',
      { evaluation, criterion, scale: { min: 0, max: c + 1, step: 1 }, convert: c % 2 === 0 },
    ],
    ['criteria.addGate', { evaluation, fields: { name: `Gate ${c}` } }],
    ['criteria.removeGate', { evaluation, gate }],
    [
      'criteria.setGateResult',
      { evaluation, gate, agency, passed: [true, false, null][c % 3], note: null },
    ],
    ['criteria.freeze', { evaluation }],
    ['criteria.unfreeze', { evaluation, reason: `reason ${c}` }],
    [
      'criteria.setWeights',
      { evaluation, weights: [{ criterion, weight: c }], reason: `reason ${b}` },
    ],
    ['panel.add', { evaluation, fields: { name: `Evaluator ${c}` } }],
    ['panel.remove', { evaluation, evaluator }],
    [
      'panel.assign',
      {
        evaluation,
        members: panel.map(({ id }, i) => ({
          evaluator: id,
          notAssigned: { agencies: (c + i) % 2 === 0 ? [agency] : [], criteria: [] },
        })),
      },
    ],
    [
      'scoring.setMany',
      {
        evaluation,
        cells: agencies.map(({ id }, i) => ({ ...about, agency: id, score: (c + i) / 2 })),
      },
    ],
    ['scoring.setConfidence', { ...cell, confidence: c % 2 === 0 ? 'low' : null }],
    ['scoring.addFinding', { ...cell, fields: { kind: 'risk', text: `finding ${c}` } }],
    [
      'scoring.addEvidence',
      {
        ...cell,
        gate: null,
        fields: { ...noSource, grade: 'claimed', link: `https://example.org/${c}` },
      },
    ],
  ]
  const [method, input] = commands[kind % commands.length]!
  const result = await app.ask(method, input)
  if (!result.ok)
    expect(['validation', 'not_found', 'conflict', 'locked']).toContain(result.error.code)
}

describe('the ledger', () => {
  it('undoes any commands back to the start or the last freeze, redoes them to the end, and stays sound', async () => {
    const app = openApp()
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const evaluation = await startEvaluation(app)
        const entries = async () => (await app.call('history.state', { evaluation })).entries
        let start = rowsOf(app)
        let before = await entries()
        for (const step of sequence) {
          await perform(app, evaluation, step)
          // Behind a freeze nothing is undone.
          if ((await app.call('history.state', { evaluation })).undo !== null) continue
          start = rowsOf(app)
          before = await entries()
        }
        const end = rowsOf(app)
        const done = (await entries()) - before
        for (let i = 0; i < done; i++) await app.call('history.undo', { evaluation })
        expect(rowsOf(app)).toBe(start)
        for (let i = 0; i < done; i++) await app.call('history.redo', { evaluation })
        expect(rowsOf(app)).toBe(end)
        expect((await app.call('history.state', { evaluation })).redo).toBeNull()
        expect(verifyLedger(app.library.db).damage).toEqual([])
      }),
      { numRuns: 25 },
    )
    await app.close()
  }, 60_000)

  it('writes nothing at all when a command fails half-way', async () => {
    const app = openApp()
    const evaluation = await startEvaluation(app)
    const before = rowsOf(app)
    const entries = (await app.call('history.state', { evaluation })).entries
    app.library.db.exec(
      `CREATE TEMP TRIGGER full AFTER INSERT ON journal BEGIN SELECT RAISE (ABORT, 'disk'); END`,
    )
    const result = await app.ask('agencies.add', { evaluation, fields: { name: 'Lost' } })
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } })
    app.library.db.exec('DROP TRIGGER full')
    expect(rowsOf(app)).toBe(before)
    expect((await app.call('history.state', { evaluation })).entries).toBe(entries)
    await app.close()
  })

  it('refuses to undo what somebody else has changed again since, and changes nothing', async () => {
    const app = openApp()
    const evaluation = await startEvaluation(app)
    const [agency] = await app.call('agencies.list', { evaluation })
    const { criteria } = await app.call('criteria.list', { evaluation })
    const [member] = await app.call('panel.list', { evaluation })
    const { id: evaluator, name } = member!
    const cell = { evaluation, agency: agency!.id, criterion: criteria[0]!.id, evaluator }
    await app.call('scoring.set', { ...cell, score: 5 })
    const session = { role: 'evaluator', evaluation, evaluator, name } as const
    expect(await app.ask('scoring.set', { ...cell, score: 6 }, session)).toMatchObject({ ok: true })
    const before = rowsOf(app)
    const refused = await app.ask('history.undo', { evaluation })
    expect(refused).toMatchObject({ ok: false, error: { code: 'conflict' } })
    expect(rowsOf(app)).toBe(before)
    await app.close()
  })

  it('refuses any change or removal of an entry, even by raw SQL', async () => {
    const app = openApp()
    await startEvaluation(app)
    const { db } = app.library
    expect(() => db.exec(`UPDATE journal SET time = '2000'`)).toThrow(/append-only/)
    expect(() => db.exec('DELETE FROM journal_change')).toThrow(/append-only/)
    await app.close()
  })

  it('keeps undo after the app was closed and opened again', async () => {
    const first = openApp()
    const evaluation = await startEvaluation(first)
    await first.close()
    const second = openApp(first.dataDir)
    expect((await second.call('history.state', { evaluation })).undo).toBe('Add criterion Support')
    await second.call('history.undo', { evaluation })
    const { criteria } = await second.call('criteria.list', { evaluation })
    expect(criteria.map((criterion) => criterion.name)).toEqual(['Security'])
    await second.close()
  })

  it('is sound to a check while somebody goes on writing', async () => {
    const app = openApp()
    const evaluations = [await startEvaluation(app), await startEvaluation(app)]
    const check = checkLibrary(app.library.db)
    let step = check.next()
    let written = 0
    // At every other pause, in evaluations that were checked already and in those that were not.
    for (let round = 0; step.done !== true; round += 1) {
      for (const evaluation of round % 2 === 0 && round < 8 ? evaluations : []) {
        await app.call('agencies.add', { evaluation, fields: { name: `Added ${round}` } })
        await app.call('history.undo', { evaluation })
        written += 1
      }
      step = check.next()
    }
    expect(written).toBeGreaterThan(2)
    expect(step.value.damage).toEqual([])
    await app.close()
  })

  it('is of one moment to who reads beside the app', async () => {
    const app = openApp()
    const evaluation = await startEvaluation(app)
    const reader = openLibrary({ dataDir: app.dataDir, migrationsDir, readOnly: true }, '')
    const before = verifyLedger(reader.db)
    await app.call('agencies.add', { evaluation, fields: { name: 'Later' } })
    expect(verifyLedger(reader.db)).toEqual(before)
    expect(verifyLedger(app.library.db).entries).toBe(before.entries + 1)
    closeLibrary(reader)
    await app.close()
  })
})
