// What the page keeps is asked again only when a change event names it. So whatever a command does: of every question
// whose answer is another one afterwards, its event has to say so.
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownerSession, type Session } from '../../src/main/session.ts'
import type { ChangeEvent, Input } from '../../src/shared/contract/call.ts'
import { contract, type MethodName } from '../../src/shared/contract/contract.ts'
import type { AttachmentId } from '../../src/shared/domain/model.ts'
import { type SelectionStage, selectionStages } from '../../src/shared/domain/panel/stages.ts'
import { inputsOf, type Known } from '../arbitrary-input.ts'
import { openApp, type TestApp } from './open-app.ts'
import {
  aboutLink,
  agencies,
  as,
  certificate,
  declareAll,
  idOf,
  judge,
  nameOf,
  passing,
  pin,
  security,
  selection,
  setUp,
  strict,
  support,
  type World,
} from './panel-world.ts'

type Ask = readonly [method: MethodName, input: unknown]

/** They make files, or ask the host for something: nothing that the page keeps. */
const files = new Set<MethodName>([
  'evaluations.opening',
  'evaluations.export',
  'evaluations.save',
  'agencies.openAttachment',
  'agencies.openLink',
  'agencies.readTable',
  'pricing.readTable',
  'report.save',
  'report.saveLetter',
  'history.export',
  'history.save',
  'history.backUp',
  'history.verify',
])
/** Read from every table, so always named; a page of them takes a second. */
const pages = new Set<MethodName>(['report.compile', 'report.letter'])
/** It puts another library in the place of this one. */
const elsewhere = new Set<MethodName>(['history.restore'])

const methodsOf = (kind: 'query' | 'command', { role }: Session): readonly MethodName[] =>
  (Object.keys(contract) as MethodName[]).filter(
    (method) =>
      contract[method].kind === kind &&
      contract[method].callers.some((caller) => caller === role) &&
      ![files, pages, elsewhere].some((left) => left.has(method)),
  )

let app: TestApp
let world: World
let known: Known

/** Blind scoring is under way: scores, comments, findings, evidence, quotes and the files that they rest on are there. */
async function fill(): Promise<void> {
  app = openApp()
  world = await setUp(app, { ...strict, anonymous: false })
  const { call, toStage } = world
  const evaluation = selection
  const set = await call('criteria.saveWeightSet', {
    evaluation,
    name: 'Equal',
    set: null,
    answers: { method: 'direct', ratings: { [security]: 1, [support]: 1 } },
    reason: null,
  })
  const findings: string[] = []
  const evidence: string[] = []
  const attachments: string[] = []
  const references: string[] = []
  for (const { id: agency } of Object.values(agencies)) {
    const bytes = new TextEncoder().encode(`The offer of ${agency}`)
    const { id } = await call('agencies.attach', { evaluation, agency, name: 'offer.txt', bytes })
    attachments.push(id)
    const fields = { client: 'A client', contact: null, calledOn: null, notes: null }
    const ratings = { communication: 4, expertise: 3, deadlines: null }
    references.push(
      (
        await call('agencies.addReference', {
          evaluation,
          agency,
          fields: { ...fields, ...ratings },
        })
      ).id,
    )
    await call('pricing.setQuote', {
      evaluation,
      agency,
      fields: { amount: 40_000, currency: 'USD', attachments: [id as AttachmentId] },
    })
  }
  await toStage('declare')
  await declareAll(world)
  await toStage('gate')
  await call('criteria.setGateResult', {
    evaluation,
    agency: agencies.northwind.id,
    gate: certificate,
    passed: true,
    note: null,
  })
  await toStage('score')
  for (const member of ['bea', 'cai', 'ivy'] as const) {
    const judged = await judge(world, member, agencies.contoso.id, security, 7)
    findings.push(judged.finding)
    evidence.push(judged.evidence)
  }
  for (const [at, { id: agency }] of Object.values(agencies).entries())
    evidence.push(
      (
        await call('scoring.addEvidence', {
          evaluation,
          agency,
          criterion: at === 0 ? null : security,
          gate: at === 0 ? certificate : null,
          evaluator: null,
          fields: { ...aboutLink('', 'in the offer'), link: null, attachment: attachments[at] },
        } as Input<'scoring.addEvidence'>)
      ).id,
    )
  const { entries } = await call('history.state', { evaluation })
  const agency = Object.values(agencies).map(({ id }) => id)
  const criterion = [security, support]
  const evaluator = (['bea', 'cai', 'ivy'] as const).map(idOf)
  known = {
    evaluation: [evaluation],
    agency,
    agencies: agency,
    criterion,
    criteria: criterion,
    parent: criterion,
    ratings: criterion,
    evaluator,
    gate: [certificate],
    finding: findings,
    evidence,
    attachment: attachments,
    attachments,
    reference: references,
    set: [set.id],
    template: ['backend', 'empty'],
    sample: ['payments-back-end'],
    sequence: [entries - 6, entries - 1, entries],
    typedName: [nameOf('bea')],
    pin: [pin],
    currency: ['USD', 'EUR'],
  }
}

beforeAll(fill)
afterAll(() => app.close())

const asked = (method: MethodName): fc.Arbitrary<Ask> =>
  inputsOf(method, known).map((input) => [method, input])

/** As the page's cache reads an event. */
const names = (event: ChangeEvent, [method, input]: Ask): boolean => {
  const { evaluation = null } = input as { readonly evaluation?: unknown }
  const concerned =
    event.evaluation === null || evaluation === null || evaluation === event.evaluation
  return concerned && event.methods.includes(method)
}

/** Answers that are others after a command whose event did not name them; `done`: commands that were not refused. */
async function missed(
  session: Session,
  commands: readonly Ask[],
  questions: readonly Ask[],
  done: Set<MethodName>,
): Promise<readonly string[]> {
  const found: string[] = []
  const answers = async (): Promise<readonly unknown[]> => {
    const all: unknown[] = []
    for (const [method, input] of questions) {
      const result = await app.ask(method, input, session)
      // A refusal is no answer that somebody keeps.
      all.push(result.ok ? result.value : undefined)
    }
    return all
  }
  let before = await answers()
  for (const [method, input] of commands) {
    app.changes.length = 0
    if (!(await app.ask(method, input, session)).ok) continue
    done.add(method)
    const events = [...app.changes]
    const after = await answers()
    for (const [at, question] of questions.entries()) {
      const [old, present] = [before[at], after[at]]
      if (old === undefined || present === undefined || isDeepStrictEqual(old, present)) continue
      if (!events.some((event) => names(event, question)))
        found.push(`${method} changed ${question[0]}`)
    }
    before = after
  }
  return found
}

const workspace = 'workspace'

async function beginAt(stage: SelectionStage | typeof workspace): Promise<void> {
  // It stands there already: that is refused.
  await world.toStage(stage === workspace ? 'setup' : stage).catch(() => undefined)
  if (stage === workspace)
    await world.call('panel.end', { evaluation: selection, reason: 'an open workspace' })
}

describe('a change event', () => {
  it.each([
    ['the owner', ownerSession],
    ['a member', as('bea')],
  ] as const)(
    'names every answer that a command of %s changes',
    async (_who, session) => {
      const commands = methodsOf('command', session)
      const done = new Set<MethodName>()
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(workspace, ...selectionStages),
          fc.array(fc.oneof(...commands.map(asked)), { minLength: 1, maxLength: 16 }),
          fc.tuple(...methodsOf('query', session).map(asked)),
          async (stage, steps, questions) => {
            await passing(app, async () => {
              await beginAt(stage)
              expect(await missed(session, steps, questions, done)).toEqual([])
            })
          },
        ),
        { numRuns: 80 },
      )
      // Chance chooses them: a third is far below what it always reaches.
      expect(done.size).toBeGreaterThan(commands.length / 3)
    },
    120_000,
  )

  it('names what was said about cells when hidden scores are revealed, and not for every change of the evaluation', () =>
    passing(app, async () => {
      const named = async (work: () => Promise<unknown>): Promise<readonly MethodName[]> => {
        app.changes.length = 0
        await work()
        return app.changes.flatMap(({ methods }) => methods)
      }
      const said = ['scoring.sheet', 'scoring.comments', 'scoring.texts']
      const ofEvaluation = { evaluation: selection }
      expect(await named(() => world.toStage('moderate'))).toEqual(expect.arrayContaining(said))
      const retitled = await named(() =>
        world.call('evaluations.update', { ...ofEvaluation, title: 'Another title' }),
      )
      expect(retitled).toContain('evaluations.get')
      for (const method of said) expect(retitled).not.toContain(method)
      const described = await named(() =>
        world.call('agencies.update', {
          ...ofEvaluation,
          agency: agencies.contoso.id,
          fields: { notes: 'A note' },
        }),
      )
      expect(described).toContain('agencies.list')
      for (const method of said) expect(described).not.toContain(method)
    }))
})
