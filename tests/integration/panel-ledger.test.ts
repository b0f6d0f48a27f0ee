// Whatever a panel does in whatever order, the ledger replays from empty to the very rows of the library and stays
// sound; and neither undo nor redo changes what a closed stage holds or shows what is hidden.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, sha256 } from '../../src/main/db/canonical.ts'
import { saidBy, submissionsOf } from '../../src/main/db/queries/panel.ts'
import { withReplay } from '../../src/main/db/replay.ts'
import type { Db } from '../../src/main/db/sql.ts'
import { verifyLedger } from '../../src/main/db/verify.ts'
import { ownerSession, type Session } from '../../src/main/session.ts'
import { type MethodName, type Table, tables } from '../../src/shared/contract/contract.ts'
import { type Procedure, scoresHidden } from '../../src/shared/domain/panel/procedure.ts'
import {
  isOpenAt,
  type Part,
  type SelectionStage,
  selectionStages,
} from '../../src/shared/domain/panel/stages.ts'
import { openApp, type TestApp } from './open-app.ts'
import {
  aboutLink,
  agencies,
  as,
  certificate,
  idOf,
  type Member,
  nameOf,
  pin,
  security,
  selection,
  setUp,
  strict,
  support,
} from './panel-world.ts'

const ofSelection = (table: Table): string => (table === 'evaluation' ? 'id' : 'evaluation')

/** All rows of the selection, by table. */
function rowsOf(db: Db): ReadonlyMap<Table, readonly string[]> {
  return new Map(
    tables.map((table) => [
      table,
      db
        .prepare(`SELECT * FROM ${table} WHERE ${ofSelection(table)} = ?`)
        .all(selection)
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  )
}

/** null: it was ended. */
const procedureIn = (db: Db): Procedure | null => {
  const row = db.prepare('SELECT procedure FROM evaluation WHERE id = ?').get(selection) as {
    readonly procedure: string | null
  }
  return row.procedure === null ? null : (JSON.parse(row.procedure) as Procedure)
}

/** Which parts, as long as one of them is open, may change rows of a table. */
const held: readonly (readonly [Table, readonly Part[]])[] = [
  ['criterion', ['set']],
  ['gate', ['set']],
  ['agency', ['set', 'facts', 'standing']],
  // A ruling and a reopened submission are written on the member too.
  ['evaluator', ['panel', 'rulings', 'scores']],
  ['declaration', ['declarations', 'rulings']],
  ['gate_result', ['gates', 'set']],
  ['score', ['scores', 'set']],
  ['finding', ['judgements', 'set']],
  ['evidence', ['judgements', 'set']],
  ['moderated', ['moderation', 'set']],
  ['quote', ['quotes', 'set']],
]

/** Whether what each member submitted is still what they sealed. */
function areSealsIntact(db: Db): boolean {
  return [...submissionsOf(db, selection)].every(
    ([evaluator, { hash, salt }]) =>
      hash ===
      sha256(
        canonical({ evaluation: selection, evaluator, salt, ...saidBy(db, selection, evaluator) }),
      ),
  )
}

interface Asked {
  readonly session: Session
  readonly method: MethodName
  readonly input: unknown
}

type Numbers = readonly [kind: number, a: number, b: number, c: number]

const people: readonly Member[] = ['bea', 'cai', 'ivy', 'fay', 'dora']
const list = Object.values(agencies)
const pick = <T>(items: readonly T[], at: number): T => items[at % items.length] as T

/** One command chosen by numbers. Many are refused, which must change nothing. */
function commandOf([kind, a, b, c]: Numbers): Asked {
  const evaluation = selection
  const member = pick(people, a)
  const agency = pick(list, b).id
  const criterion = pick([security, support], c)
  const cell = { evaluation, agency, criterion, evaluator: idOf(member) }
  const reason = `reason ${c}`
  const owner = (method: MethodName, input: object): Asked => ({
    session: ownerSession,
    method,
    input: { evaluation, ...input },
  })
  const own = (method: MethodName, input: object): Asked => ({
    session: as(member),
    method,
    input: { evaluation, ...input },
  })
  const quote = { amount: 100 + c, currency: 'USD' }
  const finding = { kind: 'risk', text: `finding ${c}` }
  const commands: readonly Asked[] = [
    own('scoring.set', { ...cell, score: c % 11 }),
    own('scoring.set', { ...cell, score: c % 2 === 0 ? 'not-applicable' : 'not-scored' }),
    own('scoring.comment', { ...cell, comment: c % 3 === 0 ? null : `comment ${c}` }),
    own('scoring.setMany', {
      cells: list.map(({ id }) => ({
        agency: id,
        criterion,
        evaluator: idOf(member),
        score: c % 9,
      })),
    }),
    own('scoring.addFinding', { ...cell, fields: finding }),
    own('scoring.addEvidence', {
      ...cell,
      gate: null,
      fields: aboutLink('https://example.org/', `note ${c}`),
    }),
    own('history.undo', {}),
    own('history.redo', {}),
    own('panel.declare', { typedName: nameOf(member), conflict: c % 4 === 0 ? 'a cousin' : null }),
    own('panel.submit', {}),
    own('panel.leave', { pin }),
    owner('scoring.set', { ...cell, score: c % 11 }),
    owner('scoring.addFinding', { ...cell, evaluator: null, fields: finding }),
    owner('history.undo', {}),
    owner('history.undo', {}),
    owner('history.redo', {}),
    owner('panel.toStage', { stage: pick(selectionStages, c), reason }),
    owner('panel.toStage', { stage: pick(['score', 'moderate'] as const, c), reason }),
    owner('panel.arrange', { fields: { blind: c % 2 === 0 }, reason }),
    owner('panel.arrange', { fields: { chairSees: pick(['values', 'progress'], c) }, reason }),
    owner('panel.actAs', { evaluator: idOf(member) }),
    owner('panel.rule', {
      evaluator: idOf(member),
      from: pick([[], [agency], 'all'] as const, c),
      reason,
    }),
    owner('panel.update', { evaluator: idOf(member), fields: { weight: c } }),
    owner('panel.reopen', { evaluator: idOf(member), reason }),
    owner('scoring.moderate', { agency, criterion, value: c % 11, reason }),
    owner('scoring.unmoderate', { agency, criterion, reason }),
    owner('criteria.setGateResult', {
      agency,
      gate: certificate,
      passed: pick([true, false, null], c),
      note: null,
    }),
    owner('agencies.update', { agency, fields: { notes: `note ${c}` } }),
    owner('agencies.remove', { agency }),
    owner('criteria.update', { criterion, fields: { weight: c + 1 }, reason }),
    owner('criteria.setScale', {
      criterion,
      scale: { min: 0, max: 10 * ((c % 3) + 1), step: null },
      convert: c % 2 === 0,
      reason,
    }),
    owner('criteria.freeze', {}),
    owner('pricing.setQuote', { agency, fields: quote }),
    owner('pricing.seal', {}),
    owner('pricing.open', {}),
    owner('results.decide', {
      agency,
      rationale: reason,
      conditions: [],
      against: 'all the same',
      date: '2026-11-22',
    }),
    owner('results.approve', { name: 'Ada Chairwoman', note: null }),
    owner('history.restoreTo', { sequence: c + 2, reason }),
    owner('panel.end', { reason }),
    owner('panel.begin', { ...strict, declaration: 'As before.', pin }),
  ]
  return pick(commands, kind)
}

const anyNumbers = fc.array(
  fc.tuple(fc.nat(200), fc.nat(20), fc.nat(20), fc.nat(40)) as fc.Arbitrary<Numbers>,
  { minLength: 5, maxLength: 40 },
)
/** So that what comes then is about scores and undo more often than about set-up. */
const startAt = fc.constantFrom<SelectionStage>('setup', 'declare', 'score', 'score', 'moderate')

async function startedAt(stage: SelectionStage): Promise<TestApp> {
  const app = openApp()
  const world = await setUp(app)
  if (stage === 'setup') return app
  await world.toStage('declare')
  for (const member of people)
    await world.by(member, 'panel.declare', {
      evaluation: selection,
      typedName: nameOf(member),
      conflict: null,
    })
  if (stage !== 'declare') await world.toStage(stage)
  return app
}

const refusals = ['validation', 'forbidden', 'not_found', 'conflict', 'locked']

describe('any sequence of what a panel does', () => {
  it('replays from an empty library to the same rows, and stays sound', async () => {
    await fc.assert(
      fc.asyncProperty(startAt, anyNumbers, async (stage, sequence) => {
        const app = await startedAt(stage)
        try {
          for (const { session, method, input } of sequence.map(commandOf)) {
            const result = await app.ask(method, input, session)
            if (!result.ok) expect(refusals).toContain(result.error.code)
            expect([method, areSealsIntact(app.library.db)]).toEqual([method, true])
          }
          const { db } = app.library
          const { entries } = await app.call('history.state', { evaluation: selection })
          const again = withReplay(db, selection, entries, rowsOf)
          expect([...again]).toEqual([...rowsOf(db)])
          expect(verifyLedger(db).damage).toEqual([])
        } finally {
          await app.close()
        }
      }),
      { numRuns: 25, endOnFailure: true },
    )
  }, 240_000)

  it('lets undo, redo and restoring change nothing that the stage holds closed, and reveal nothing', async () => {
    let back = 0
    /** Takes a step back or makes it again, as who did it. */
    const check = async (app: TestApp, session: Session, method: MethodName): Promise<void> => {
      const { db } = app.library
      const before = rowsOf(db)
      const was = procedureIn(db)
      const result = await app.ask(method, { evaluation: selection }, session)
      if (!result.ok) return
      back += 1
      const now = procedureIn(db)
      // Where it stands and what is hidden is never a matter of undo.
      expect(now).toEqual(was)
      if (was === null) return
      const after = rowsOf(db)
      for (const [table, parts] of held)
        if (!parts.some((part) => isOpenAt(part, was.stage)))
          expect([table, after.get(table)]).toEqual([table, before.get(table)])
      // In set-up a criterion or an agency comes back with all that was said about it.
      if (session.role === 'owner' && scoresHidden(was) && !isOpenAt('set', was.stage))
        expect(after.get('score')).toEqual(before.get('score'))
      expect(areSealsIntact(db)).toBe(true)
    }
    await fc.assert(
      fc.asyncProperty(startAt, anyNumbers, async (stage, sequence) => {
        const app = await startedAt(stage)
        try {
          for (const { session, method, input } of sequence.map(commandOf)) {
            await app.ask(method, input, session)
            for (const step of ['history.undo', 'history.redo', 'history.undo'] as const)
              await check(app, session, step)
          }
        } finally {
          await app.close()
        }
      }),
      { numRuns: 25, endOnFailure: true },
    )
    // Or nothing was proved.
    expect(back).toBeGreaterThan(100)
  }, 240_000)
})
