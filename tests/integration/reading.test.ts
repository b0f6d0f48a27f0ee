// What an evaluator's window may read holds nothing of who an anonymous agency is, of what others said, did or are,
// of agencies that a conflict of interest keeps the evaluator from, or of other evaluations: in no answer, error,
// order, count or change event. Each search is shown to find what is there when it is not kept.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract } from '../../src/shared/contract/contract.ts'
import type { AgencyId } from '../../src/shared/domain/model.ts'
import { type EvaluatorMethod, evaluatorMethods, inputs } from './exposure-suite.ts'
import { openApp, type TestApp } from './open-app.ts'
import {
  aboutLink,
  agencies,
  as,
  certificate,
  declareAll,
  idOf,
  judge,
  type Member,
  members,
  nameOf,
  passing,
  security,
  seenBy,
  selection,
  setUp,
  support,
  type World,
  wordsOf,
} from './panel-world.ts'

const readable = (value: unknown): string =>
  JSON.stringify(value, (_key, entry: unknown) =>
    ArrayBuffer.isView(entry) ? Array.from(entry as Uint8Array) : entry,
  )

/** Every answer and every error that the member can get about any cell, by what was asked. */
async function answersTo(
  { app, askAs }: World,
  member: Member,
  methods: readonly EvaluatorMethod[] = evaluatorMethods,
): Promise<ReadonlyMap<string, string>> {
  const sheet = await askAs(member, 'scoring.sheet', { evaluation: selection })
  const ids = sheet.ok ? (sheet.value as { readonly agencies: readonly string[] }).agencies : []
  const answers = new Map<string, string>()
  for (const method of methods)
    for (const agency of [...ids, 'northwind', 'nothing'])
      for (const criterion of [security, support]) {
        const about = { finding: 'nothing', evidence: 'nothing', evaluator: idOf(member) }
        const input = inputs[method]({ evaluation: selection, agency, criterion, ...about })
        // A command is asked for its error alone.
        const asked =
          contract[method].kind === 'query'
            ? [input]
            : [{ ...(input as object), score: 99, pin: null, typedName: 'Nobody' }]
        for (const one of asked)
          await passing(app, async () => {
            answers.set(`${method} ${readable(one)}`, readable(await askAs(member, method, one)))
          })
      }
  return answers
}

/** Where something is told that matches; what was asked itself does not count. */
const told = (answers: ReadonlyMap<string, string>, secret: RegExp): readonly string[] =>
  [...answers].filter(([, answer]) => secret.test(answer)).map(([asked]) => asked)

const anyAgency = /northwind|contoso|tailspin/i
const anotherEvaluation = /zephyr|zoe/i
const ofOthers = (member: Member): RegExp => {
  const others = members.filter((other) => other !== member)
  const words = others.flatMap((other) => [
    ...Object.values(wordsOf(other)),
    nameOf(other),
    idOf(other),
    `${other}@panel`,
    `evidence.example/${other}`,
  ])
  return new RegExp([...words, 'conflict-gus', 'conflict of gus'].join('|'))
}

describe('an evaluator at the stage of scoring, with anonymous agencies', () => {
  let app: TestApp
  let world: World
  let seen: ReadonlyMap<AgencyId, AgencyId>
  const seenAs = (agency: AgencyId): AgencyId => seen.get(agency) ?? agency

  beforeAll(async () => {
    app = openApp()
    world = await setUp(app)
    await world.toStage('declare')
    await declareAll(world)
    await world.toStage('gate')
    for (const { id } of Object.values(agencies))
      await world.call('criteria.setGateResult', {
        evaluation: selection,
        agency: id,
        gate: certificate,
        passed: id === 'northwind',
        note: `www.${id}.example/certificate`,
      })
    await world.toStage('score')
    seen = await seenBy(world, 'bea')
    for (const member of ['bea', 'cai', 'ivy', 'fay'] as const)
      for (const { id } of Object.values(agencies))
        await judge(world, member, seenAs(id), security, id.length)
    await world.call('scoring.addEvidence', {
      evaluation: selection,
      agency: agencies.northwind.id,
      criterion: security,
      gate: null,
      evaluator: null,
      fields: aboutLink('https://code.example/northwind', 'Northwind Systems said so'),
    })
    await world.by('bea', 'scoring.comment', {
      evaluation: selection,
      agency: seenAs(agencies.northwind.id),
      criterion: security,
      evaluator: idOf('bea'),
      comment:
        'comment-bea: NORTHWIND SYSTEMS, at https://www.northwind.example/x, beats Contoso Labs',
    })
    // What Fay did last is what undo would name.
    await judge(world, 'fay', seenAs(agencies.northwind.id), support, 5)
    await world.call('panel.rule', {
      evaluation: selection,
      evaluator: idOf('fay'),
      from: [agencies.northwind.id],
      reason: 'Worked there',
    })
  }, 60_000)
  afterAll(() => app.close())

  it('finds no agency’s name, id or address anywhere', async () => {
    expect(told(await answersTo(world, 'bea'), anyAgency)).toEqual([])
    const named = await passing(app, async () => {
      await world.call('panel.arrange', {
        evaluation: selection,
        fields: { anonymous: false },
        reason: 'a control',
      })
      return told(await answersTo(world, 'bea'), anyAgency)
    })
    const methods = new Set(named.map((asked) => asked.split(' ')[0]))
    for (const method of ['agencies.list', 'scoring.sheet', 'criteria.list', 'history.state'])
      expect(methods).toContain(method)
  }, 60_000)

  it('finds nothing of other members, and nothing of other evaluations', async () => {
    const answers = await answersTo(world, 'bea')
    expect(told(answers, ofOthers('bea'))).toEqual([])
    expect(told(answers, anotherEvaluation)).toEqual([])
    expect(told(answers, /comment-bea/)).not.toEqual([])
    expect(told(await answersTo(world, 'cai'), ofOthers('bea'))).not.toEqual([])
  }, 60_000)

  it('sees agencies in the order of their letters, which is nobody’s order, and the same everywhere', async () => {
    const list = await world.by('bea', 'agencies.list', { evaluation: selection })
    expect(list.map(({ name }) => name)).toEqual(['Agency A', 'Agency B', 'Agency C'])
    const ids = list.map(({ id }) => id)
    const sheet = await world.by('bea', 'scoring.sheet', { evaluation: selection })
    expect(sheet.agencies).toEqual(ids)
    const { gateResults } = await world.by('bea', 'criteria.list', { evaluation: selection })
    expect(gateResults.map(({ agency }) => agency)).toEqual(ids)
    expect(new Set(gateResults.map(({ note }) => note))).toEqual(new Set([null]))
  })

  it('does not learn from an id that is guessed whether it is one', async () => {
    const cell = { evaluation: selection, criterion: security, evaluator: idOf('bea') }
    const answers = await Promise.all(
      ['northwind', 'nothing'].flatMap((agency) =>
        (['scoring.cell', 'scoring.set', 'scoring.setMany'] as const).map((method) =>
          world.askAs('bea', method, {
            ...cell,
            agency,
            score: 4,
            cells: [{ ...cell, agency, score: 4 }],
          }),
        ),
      ),
    )
    expect(answers.slice(0, 3)).toEqual(answers.slice(3))
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, false, true, false, false])
  })

  it('does not learn from any count, hash or event how much others do', async () => {
    // New ids and seals are chance.
    const queries = evaluatorMethods.filter((method) => contract[method].kind === 'query')
    const before = await answersTo(world, 'bea', queries)
    await passing(app, async () => {
      app.changes.length = 0
      for (const { id } of Object.values(agencies))
        await judge(world, 'ivy', seenAs(id), support, 9)
      await world.by('ivy', 'panel.submit', { evaluation: selection })
      expect(app.changes.length).toBeGreaterThan(0)
      expect(new Set(app.changes.map(({ sequence }) => sequence))).toEqual(new Set([null]))
      expect([...(await answersTo(world, 'bea', queries))]).toEqual([...before])
    })
  }, 60_000)

  it('is told nothing of an agency that a conflict of interest keeps them from', async () => {
    const kept = new RegExp(`${seenAs(agencies.northwind.id)}|Agency ${letterOf('northwind')}`)
    // What was ruled on them is theirs to know; the brief speaks of whom it likes.
    const theirs = /^panel\.(list|declarations)|^evaluations\.get/
    const finds = async () =>
      told(await answersTo(world, 'fay'), kept).filter(
        (asked) => !theirs.test(asked) && !asked.includes(seenAs(agencies.northwind.id)),
      )
    expect(await finds()).toEqual([])
    const allowed = await passing(app, async () => {
      await world.call('panel.rule', {
        evaluation: selection,
        evaluator: idOf('fay'),
        from: [],
        reason: 'a control',
      })
      return finds()
    })
    const methods = new Set(allowed.map((asked) => asked.split(' ')[0]))
    for (const method of [
      'agencies.list',
      'criteria.list',
      'scoring.sheet',
      'scoring.comments',
      'scoring.evidence',
      'history.state',
    ])
      expect(methods).toContain(method)
  }, 60_000)

  it('is told the names from moderation on, but for those that they are kept from, and never what others said', async () => {
    await passing(app, async () => {
      await world.toStage('moderate')
      const list = await world.by('bea', 'agencies.list', { evaluation: selection })
      expect(list.map(({ name }) => name)).toEqual(Object.values(agencies).map(({ name }) => name))
      expect(told(await answersTo(world, 'bea'), ofOthers('bea'))).toEqual([])
      const fays = await world.by('fay', 'agencies.list', { evaluation: selection })
      expect(fays.map(({ id }) => id)).toEqual([agencies.tailspin.id, agencies.contoso.id])
    })
  }, 60_000)

  const letterOf = (agency: keyof typeof agencies): string => {
    const place = [...seen.values()].toSorted().indexOf(seenAs(agencies[agency].id))
    return String.fromCharCode(65 + place)
  }

  it('gets other letters in another evaluation of the same agencies', async () => {
    const orders = new Set<string>()
    for (let count = 0; count < 12 && orders.size < 2; count += 1) {
      const again = openApp()
      const anew = await setUp(again)
      await anew.toStage('declare')
      await declareAll(anew)
      await anew.toStage('score')
      const own = await seenBy(anew, 'bea')
      orders.add(readable([...own].toSorted(([, a], [, b]) => (a < b ? -1 : 1)).map(([id]) => id)))
      expect(await again.ask('panel.session', {}, as('bea'))).toMatchObject({ ok: true })
      await again.close()
    }
    expect(orders.size).toBe(2)
  }, 60_000)
})
