// The ledger as it is read and used: filtered where it lies, told to who may know, restored to any point of it, and
// handed to outsiders who can compute it again.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import papaparse from 'papaparse'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withReplay } from '../../src/main/db/replay.ts'
import type { Db } from '../../src/main/db/sql.ts'
import { verifyLedger } from '../../src/main/db/verify.ts'
import type { Session } from '../../src/main/session.ts'
import type { Input } from '../../src/shared/contract/call.ts'
import { tables } from '../../src/shared/contract/contract.ts'
import { canonical } from '../../src/shared/domain/canonical.ts'
import type {
  AgencyId,
  CriterionId,
  EvaluationId,
  EvaluatorId,
} from '../../src/shared/domain/model.ts'
import { openApp, type TestApp } from './open-app.ts'

type Filter = NonNullable<Input<'history.list'>['filter']>
const any: Filter = { person: null, agency: null, criterion: null, stage: null, words: '' }

let app: TestApp
let evaluation: EvaluationId
let agencies: AgencyId[]
let criteria: CriterionId[]
let ana: EvaluatorId
let ben: EvaluatorId

beforeEach(async () => {
  app = openApp()
  const { id } = await app.call('evaluations.create', {
    title: '=Ledger, "quoted"',
    client: null,
    brief: null,
    currency: 'EUR',
    template: 'empty',
  })
  evaluation = id as EvaluationId
  agencies = []
  for (const name of ['Aldgate', 'Brightwater'])
    agencies.push((await app.call('agencies.add', { evaluation, fields: { name } })).id as AgencyId)
  criteria = []
  for (const name of ['Security', 'Support'])
    criteria.push(
      (await app.call('criteria.add', { evaluation, fields: { name } })).id as CriterionId,
    )
  const panel = await app.call('panel.list', { evaluation })
  ana = panel[0]?.id as EvaluatorId
  await app.call('panel.update', { evaluation, evaluator: ana, fields: { name: 'Ana' } })
  ben = (await app.call('panel.add', { evaluation, fields: { name: 'Ben' } })).id as EvaluatorId
})
afterEach(() => app.close())

const cell = (agency: number, criterion: number, evaluator: EvaluatorId) => ({
  evaluation,
  agency: agencies[agency] as AgencyId,
  criterion: criteria[criterion] as CriterionId,
  evaluator,
})
const list = (filter: Partial<Filter> = {}, limit = 100) =>
  app.call('history.list', { evaluation, before: null, limit, filter: { ...any, ...filter } })
const told = async (filter: Partial<Filter> = {}) =>
  (await list(filter)).map(({ summary }) => summary)
const head = async () => (await app.call('history.state', { evaluation })).entries

const sessionOf = (evaluator: EvaluatorId, name: string): Session => ({
  role: 'evaluator',
  evaluation,
  evaluator,
  name,
})

/** Ana and Ben score blind, by stages. */
async function runByStages(): Promise<void> {
  await app.call('panel.update', { evaluation, evaluator: ana, fields: { seat: 'chair' } })
  await app.call('panel.begin', {
    evaluation,
    blind: true,
    chairSees: 'progress',
    anonymous: false,
    declaration: 'I have no conflict of interest.',
    pin: '1234',
  })
  for (const stage of ['gate', 'score'] as const)
    await app.call('panel.toStage', { evaluation, stage, reason: 'A small selection' })
}

describe('the ledger in words', () => {
  it('tells who changed what from what to what, why, and where it leads', async () => {
    await app.call('scoring.set', { ...cell(0, 0, ana), score: 6 })
    await app.call('scoring.comment', { ...cell(0, 0, ana), comment: 'ISO 27001 seen' })
    await app.call('scoring.set', { ...cell(0, 0, ana), score: 8 })
    const [entry, comment] = await list()
    expect(entry).toMatchObject({
      who: 'Owner',
      summary: 'Ana changed Security for Aldgate from 6 to 8 (entered by the owner)',
      note: 'ISO 27001 seen',
      leads: { agency: agencies[0], criterion: criteria[0], evaluator: ana },
      gate: null,
    })
    expect(comment?.summary).toBe('Ana commented on Security for Aldgate (entered by the owner)')
    expect((await app.call('history.state', { evaluation })).undo).toBe(
      'Ana: Security for Aldgate, 6 → 8 (entered by the owner)',
    )
  })

  it('leads nowhere once the agency is gone, and for many cells', async () => {
    const added = await app.call('agencies.add', { evaluation, fields: { name: 'Corvid' } })
    expect((await list())[0]?.leads).toMatchObject({ agency: added.id, criterion: null })
    await app.call('agencies.remove', { evaluation, agency: added.id as AgencyId })
    expect((await list())[0]?.leads).toBeNull()
    await app.call('scoring.setMany', {
      evaluation,
      cells: [0, 1].map((at) => {
        const { evaluation: _, ...key } = cell(at, 0, ana)
        return { ...key, score: 3 }
      }),
    })
    expect((await list())[0]).toMatchObject({
      summary: 'Ana gave 2 scores at once (entered by the owner)',
      leads: null,
    })
  })

  it('still tells entries of a member who was removed, by name', async () => {
    await app.call('panel.remove', { evaluation, evaluator: ben })
    app.library.db.exec('DROP TRIGGER journal_is_append_only_update')
    app.library.db
      .prepare(`UPDATE journal SET actor = ? WHERE command = 'panel.remove'`)
      .run(`evaluator:${ben}`)
    expect((await list())[0]?.who).toBe('Ben')
  })

  it('tells an entry that cannot be read any more, instead of failing', async () => {
    app.library.db.exec('DROP TRIGGER journal_is_append_only_update')
    app.library.db.prepare(`UPDATE journal SET subject = '{"na' WHERE sequence = 2`).run()
    expect((await told()).at(-2)).toBe('This entry cannot be read')
    const { sound, damage } = await app.call('history.verify', { evaluation })
    expect([sound, damage]).toEqual([
      false,
      [`Ledger of evaluation ${evaluation}: entry 2 was altered.`],
    ])
  })
})

describe('the filter', () => {
  it('finds by person: who did it, or whose score it is', async () => {
    await app.call('scoring.set', { ...cell(0, 0, ana), score: 6 })
    await app.call('scoring.set', { ...cell(0, 0, ben), score: 7 })
    await app.call('scoring.setMany', {
      evaluation,
      cells: [ana, ben].map((who) => {
        const { evaluation: _, ...key } = cell(1, 0, who)
        return { ...key, score: 3 }
      }),
    })
    expect(await told({ person: `evaluator:${ben}` })).toEqual([
      'Gave 2 scores of 2 evaluators at once (entered by the owner)',
      'Ben scored Security for Aldgate: 7 (entered by the owner)',
      'Added the evaluator Ben',
    ])
    expect((await told({ person: 'owner' })).length).toBe(await head())
    const { people } = await app.call('history.filters', { evaluation })
    expect(people).toEqual([
      { person: 'owner', name: 'Owner' },
      { person: `evaluator:${ana}`, name: 'Ana' },
      { person: `evaluator:${ben}`, name: 'Ben' },
    ])
  })

  it('finds by agency and criterion, also in entries about many cells', async () => {
    await app.call('scoring.set', { ...cell(0, 0, ana), score: 6 })
    await app.call('scoring.set', { ...cell(0, 1, ana), score: 6 })
    await app.call('scoring.set', { ...cell(1, 1, ana), score: 6 })
    expect(await told({ agency: agencies[0] as AgencyId })).toEqual([
      'Ana scored Support for Aldgate: 6 (entered by the owner)',
      'Ana scored Security for Aldgate: 6 (entered by the owner)',
      'Added the agency Aldgate',
    ])
    expect(
      await told({ agency: agencies[0] as AgencyId, criterion: criteria[1] as CriterionId }),
    ).toEqual(['Ana scored Support for Aldgate: 6 (entered by the owner)'])
  })

  it('does not take an id in somebody’s text for the thing itself', async () => {
    const comment = `"agency":"${agencies[0]}"`
    await app.call('scoring.comment', { ...cell(1, 0, ana), comment })
    expect(await told({ agency: agencies[0] as AgencyId })).toEqual(['Added the agency Aldgate'])
  })

  it('finds every word, in what is shown, and goes on page by page', async () => {
    for (let score = 0; score <= 10; score++)
      await app.call('scoring.set', { ...cell(0, 0, ana), score })
    const words = 'ANA security'
    const first = await list({ words }, 4)
    const last = first.at(-1)?.sequence ?? null
    const rest = await app.call('history.list', {
      evaluation,
      before: last,
      limit: 100,
      filter: { ...any, words },
    })
    expect([first.length, rest.length]).toEqual([4, 7])
    expect(await told({ words: 'from 3 to' })).toEqual([
      'Ana changed Security for Aldgate from 3 to 4 (entered by the owner)',
      'Ana changed Security for Aldgate from 2 to 3 (entered by the owner)',
    ])
    expect(await told({ words: first[0]?.hash.slice(0, 8) ?? '' })).toHaveLength(1)
    expect(await told({ words: '2' })).toContain('Added the agency Aldgate')
    expect(await told({ words: 'nobody' })).toEqual([])
  })

  it('finds by stage, from the step into it to the step out of it', async () => {
    await runByStages()
    await app.ask('scoring.set', { ...cell(0, 0, ana), score: 6 }, sessionOf(ana, 'Ana'))
    await app.call('panel.toStage', { evaluation, stage: 'moderate', reason: 'Revealed early' })
    expect(await told({ stage: 'score' })).toEqual([
      'Ana scored Security for Aldgate: 6',
      'Went from Gates to Score',
    ])
    expect(await told({ stage: 'price' })).toEqual([])
    const { stages } = await app.call('history.filters', { evaluation })
    expect(stages).toEqual(['setup', 'gate', 'score', 'moderate'])
  })

  it('marks the steps from stage to stage with what was missing and the head before', async () => {
    await runByStages()
    const [step, before] = await list()
    expect(step).toMatchObject({ reason: 'A small selection' })
    expect(step?.gate).toEqual({
      from: 'gate',
      to: 'score',
      missing: expect.any(Array),
      head: before?.hash,
    })
  })

  it('tells nothing by what it finds while scores are hidden', async () => {
    await runByStages()
    const anas = sessionOf(ana, 'Ana')
    await app.ask('scoring.set', { ...cell(0, 0, ana), score: 6 }, anas)
    await app.ask('scoring.comment', { ...cell(0, 0, ana), comment: 'Certificate seen' }, anas)
    const [newest, score] = await list()
    for (const entry of [newest, score])
      expect(entry).toMatchObject({ note: null, leads: null, reason: null, who: 'Ana' })
    for (const filter of [
      { agency: agencies[0] as AgencyId },
      { criterion: criteria[0] as CriterionId },
      { words: 'certificate' },
      { words: 'scored' },
      { person: `evaluator:${ben}` },
    ]) {
      const found = await list(filter)
      expect(found.filter(({ sequence }) => sequence >= (score?.sequence ?? 0))).toEqual([])
    }
    expect(await list({ person: `evaluator:${ana}` })).not.toEqual([])
    expect(await app.ask('history.export', { evaluation })).toMatchObject({
      ok: false,
      error: { code: 'locked' },
    })
    await app.call('panel.toStage', { evaluation, stage: 'moderate', reason: 'Revealed early' })
    expect(await told({ words: 'certificate' })).toEqual(['Ana commented on Security for Aldgate'])
    expect((await app.ask('history.export', { evaluation })).ok).toBe(true)
  })
})

/** Every row of the evaluation, in one order. */
const rowsOf = (db: Db): string =>
  JSON.stringify(
    tables.map((table) =>
      db
        .prepare(`SELECT * FROM ${table} WHERE ${table === 'evaluation' ? 'id' : 'evaluation'} = ?`)
        .all(evaluation)
        .map((row) => canonical(row as Parameters<typeof canonical>[0]))
        .sort(),
    ),
  )

type Step = readonly [kind: number, a: number, b: number, c: number]

/** One command chosen by numbers; a refused one changes nothing. */
async function perform([kind, a, b, c]: Step): Promise<void> {
  const all = await app.call('agencies.list', { evaluation })
  const { criteria: tree, gates } = await app.call('criteria.list', { evaluation })
  const panel = await app.call('panel.list', { evaluation })
  const agency = all[a % Math.max(1, all.length)]?.id
  const criterion = tree[b % Math.max(1, tree.length)]?.id
  const parent = tree[c % Math.max(1, tree.length)]?.id
  const evaluator = panel[c % Math.max(1, panel.length)]?.id
  const gate = gates[b % Math.max(1, gates.length)]?.id
  const about = { evaluation, agency, criterion, evaluator }
  const commands: readonly (readonly [string, unknown])[] = [
    ['scoring.set', { ...about, score: c / 2 }],
    ['scoring.comment', { ...about, comment: c % 3 === 0 ? null : `comment ${c}` }],
    ['agencies.add', { evaluation, fields: { name: `Agency ${c}` } }],
    ['agencies.remove', { evaluation, agency }],
    ['agencies.addReference', { evaluation, agency, fields: { client: `Client ${c}` } }],
    ['criteria.add', { evaluation, fields: { name: `Criterion ${c}` } }],
    ['criteria.move', { evaluation, criterion, to: a, parent: c % 3 === 0 ? null : parent }],
    ['criteria.remove', { evaluation, criterion }],
    ['criteria.addGate', { evaluation, fields: { name: `Gate ${c}` } }],
    ['criteria.setGateResult', { evaluation, gate, agency, passed: c % 2 === 0, note: null }],
    ['panel.add', { evaluation, fields: { name: `Evaluator ${c}` } }],
    ['panel.remove', { evaluation, evaluator }],
    ['scoring.addFinding', { ...about, fields: { kind: 'risk', text: `finding ${c}` } }],
    ['criteria.applyTemplate', { evaluation, template: 'backend', replace: c % 2 === 0 }],
    ['history.undo', { evaluation }],
    ['history.redo', { evaluation }],
    ['history.restoreTo', { evaluation, sequence: 1 + ((a * 7 + c) % 20), reason: 'again' }],
    ['evaluations.update', { evaluation, title: `Title ${c}` }],
  ]
  const [method, input] = commands[kind % commands.length] ?? ['', {}]
  const result = await app.ask(method, input)
  if (!result.ok) expect(result.error.code).not.toBe('internal')
}

const restoreTo = (sequence: number, reason = 'The list was the wrong one') =>
  app.ask('history.restoreTo', { evaluation, sequence, reason })

describe('restoring a point of the ledger', () => {
  it('leaves exactly what the ledger replays up to there, for any commands and any point', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(17), fc.nat(9), fc.nat(9), fc.nat(20)) as fc.Arbitrary<Step>, {
          minLength: 3,
          maxLength: 16,
        }),
        fc.nat(1_000),
        async (steps, at) => {
          for (const step of steps) await perform(step)
          const newest = await head()
          const before = rowsOf(app.library.db)
          const sequence = 1 + (at % (newest - 1))
          const then = withReplay(app.library.db, evaluation, sequence, rowsOf)
          const { refused, rows, entries } = await app.call('history.restorePreview', {
            evaluation,
            sequence,
          })
          const result = await restoreTo(sequence)
          if (then === before) {
            expect(result).toMatchObject({ ok: false, error: { code: 'conflict' } })
            expect(await head()).toBe(newest)
            return
          }
          const recorded = { evaluation, sequence: newest + 1 }
          expect([refused, result]).toEqual([null, { ok: true, value: { entries }, recorded }])
          expect(rows.added + rows.changed + rows.removed).toBeGreaterThan(0)
          expect(await head()).toBe(newest + 1)
          expect(rowsOf(app.library.db)).toBe(then)
          // One entry, itself undone and redone like any other.
          await app.call('history.undo', { evaluation })
          expect(rowsOf(app.library.db)).toBe(before)
          await app.call('history.redo', { evaluation })
          expect(rowsOf(app.library.db)).toBe(then)
          expect(verifyLedger(app.library.db).damage).toEqual([])
        },
      ),
      { numRuns: 40 },
    )
  }, 120_000)

  it('is told with its reason, and what it would take back is told before', async () => {
    const point = await head()
    await app.call('scoring.set', { ...cell(0, 0, ana), score: 6 })
    await app.call('agencies.add', { evaluation, fields: { name: 'Corvid' } })
    const preview = await app.call('history.restorePreview', { evaluation, sequence: point })
    expect(preview).toMatchObject({
      entries: 2,
      rows: { added: 0, changed: 0, removed: 2 },
      refused: null,
    })
    expect(preview.newest.map(({ summary }) => summary)).toEqual([
      'Added the agency Corvid',
      'Ana scored Security for Aldgate: 6 (entered by the owner)',
    ])
    await restoreTo(point)
    const [entry, ...taken] = await list({}, 3)
    expect(taken.map(({ takenBackBy }) => takenBackBy)).toEqual([point + 3, point + 3])
    expect(entry).toMatchObject({
      takenBackBy: null,
      summary: `Restored entry ${point}: 2 later entries taken back`,
      reason: 'The list was the wrong one',
    })
    expect((await app.call('history.state', { evaluation })).undo).toBe(
      `Restore entry ${point}: take back 2 later entries`,
    )
  })

  it('needs a reason, an entry, and a difference', async () => {
    expect(await restoreTo(1, '  ')).toMatchObject({ error: { code: 'validation' } })
    expect(await restoreTo(9_999)).toMatchObject({ error: { code: 'not_found' } })
    expect(await restoreTo(await head())).toMatchObject({ error: { code: 'conflict' } })
  })

  it('goes behind no step, seal or decision, and says which entry stands in the way', async () => {
    const point = await head()
    await app.call('pricing.seal', { evaluation })
    const seal = await head()
    await app.call('agencies.add', { evaluation, fields: { name: 'Corvid' } })
    const before = rowsOf(app.library.db)
    const refused = await restoreTo(point)
    expect(refused).toMatchObject({ ok: false, error: { code: 'locked' } })
    if (!refused.ok)
      expect(refused.error.message).toBe(
        `Entry ${seal} cannot be taken back (Sealed the quotes). Nothing was changed; choose it or a later entry.`,
      )
    expect(rowsOf(app.library.db)).toBe(before)
    expect((await restoreTo(seal)).ok).toBe(true)
    for (const stage of ['declare', 'score'] as const) {
      const here = await head()
      if (stage === 'declare') await runByStages()
      else
        await app.call('panel.toStage', { evaluation, stage: 'moderate', reason: 'Revealed early' })
      expect(await restoreTo(here)).toMatchObject({ ok: false, error: { code: 'locked' } })
    }
  })

  it('takes back nothing that an evaluator did, and tells no hidden score in saying so', async () => {
    await runByStages()
    const point = await head()
    await app.ask('scoring.set', { ...cell(0, 0, ana), score: 6 }, sessionOf(ana, 'Ana'))
    await app.call('agencies.update', {
      evaluation,
      agency: agencies[0] as AgencyId,
      fields: { notes: 'Called' },
    })
    const refused = await restoreTo(point)
    expect(refused).toMatchObject({ ok: false, error: { code: 'locked' } })
    if (!refused.ok) {
      expect(refused.error.message).toContain('was made by an evaluator')
      expect(refused.error.message).not.toMatch(/Security|Aldgate|6/)
    }
    expect((await restoreTo(point + 1)).ok).toBe(true)
    for (const method of ['history.restoreTo', 'history.restorePreview'])
      expect(
        await app.ask(method, { evaluation, sequence: 1, reason: 'mine' }, sessionOf(ana, 'Ana')),
      ).toMatchObject({ ok: false, error: { code: 'forbidden' } })
  })

  it('hands nobody the keyboard, and takes it from nobody', async () => {
    await runByStages()
    const fields = { notes: 'Called' }
    const agency = agencies[0] as AgencyId
    await app.call('agencies.update', { evaluation, agency, fields })
    const point = await head()
    await app.call('panel.actAs', { evaluation, evaluator: ana })
    expect(await restoreTo(point)).toMatchObject({ ok: false, error: { code: 'locked' } })
    const left = await app.ask('panel.leave', { evaluation, pin: '1234' }, sessionOf(ana, 'Ana'))
    expect(left.ok).toBe(true)
    await app.call('agencies.update', { evaluation, agency, fields: { notes: 'Again' } })
    expect(await restoreTo(point + 1)).toMatchObject({ ok: false, error: { code: 'locked' } })
    expect((await restoreTo(point)).ok).toBe(true)
    expect(await app.call('panel.session', {})).toEqual({ role: 'owner' })
  })
})

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** As somebody would who has the file and the documentation only. */
function recomputed(rows: readonly Readonly<Record<string, string>>[]): string[] {
  const plain = (cell = ''): string => (/^'+[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell)
  let previous = evaluation as string
  return rows.map((row) => {
    const fields = {
      actor: plain(row['actor']),
      changes: Number(row['changes']),
      changesHash: row['changesHash'],
      command: row['command'],
      evaluation,
      kind: row['kind'],
      previousHash: previous,
      reason: row['reason'] === '' ? null : plain(row['reason']),
      sequence: Number(row['sequence']),
      subject: plain(row['subject']),
      time: row['time'],
      undoes: row['undoes'] === '' ? null : Number(row['undoes']),
    }
    previous = sha256(JSON.stringify(fields))
    return previous
  })
}

describe('the ledger as a file', () => {
  it('holds all that its hashes are made of, in cells that no spreadsheet program evaluates', async () => {
    await app.call('criteria.freeze', { evaluation })
    await app.call('criteria.unfreeze', { evaluation, reason: '=HYPERLINK("http://x")\nand, more' })
    await app.call('agencies.add', { evaluation, fields: { name: '@Straße "Ost"' } })
    await app.call('history.undo', { evaluation })
    await runByStages()
    await app.call('panel.toStage', { evaluation, stage: 'moderate', reason: '-1 day' })
    const { name, bytes } = await app.call('history.export', { evaluation })
    expect(name).toMatch(/ledger\.csv$/)
    const { data } = papaparse.parse<Record<string, string>>(
      new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes),
      { header: true, skipEmptyLines: true },
    )
    expect(data).toHaveLength(await head())
    for (const row of data)
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    expect(recomputed(data)).toEqual(data.map((row) => row['hash']))
    expect(data.at(-1)).toMatchObject({
      who: 'Owner',
      what: 'Went from Score to Moderate',
      stage: 'Moderate',
      reason: "'-1 day",
    })
    const { head: newest } = await app.call('history.state', { evaluation })
    expect(data.at(-1)?.['hash']).toBe(newest)
  })

  it('is saved whole, whatever is filtered on screen', async () => {
    expect(await app.call('history.save', { evaluation })).toMatchObject({ outcome: 'saved' })
    expect(app.saved[0]?.bytes.byteLength).toBeGreaterThan(1_000)
  })
})

describe('verifying', () => {
  it('concerns one evaluation, or all of them', async () => {
    await app.call('evaluations.create', {
      title: 'Another',
      client: null,
      brief: null,
      currency: 'EUR',
      template: 'empty',
    })
    const entries = await head()
    expect(await app.call('history.verify', { evaluation })).toEqual({
      sound: true,
      evaluations: 1,
      entries,
      damage: [],
    })
    expect(await app.call('history.verify', {})).toMatchObject({
      sound: true,
      evaluations: 2,
      entries: entries + 1,
    })
  })

  it('lets others in, and takes what they change meanwhile for no damage', async () => {
    for (let round = 0; round < 3; round++) {
      const checking = app.call('history.verify', { evaluation })
      await app.call('scoring.set', { ...cell(0, 0, ana), score: round })
      expect((await checking).damage).toEqual([])
    }
  })
})
