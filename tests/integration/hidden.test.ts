// Hidden means hidden: whatever the members of the panel score, comment, find and pin, every question that the owner
// can ask is answered the same until the scores are revealed.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { contract, type MethodName } from '../../src/shared/contract/contract.ts'
import type { AgencyId, CriterionId } from '../../src/shared/domain/model.ts'
import { readPdf } from '../fixtures/pdf-text.ts'
import { openApp, startTestReporter, type TestApp, temporaryFolder } from './open-app.ts'
import {
  type Arrangement,
  agencies,
  declareAll,
  idOf,
  security,
  selection,
  setUp,
  strict,
  support,
  type World,
} from './panel-world.ts'

/** What a member says on a cell. */
interface Said {
  readonly score: number | 'not-applicable'
  readonly again: number
  readonly comment: string
  readonly confidence: 'low' | 'medium' | 'high'
  readonly kind: 'strength' | 'weakness' | 'deficiency' | 'risk'
  readonly finding: string
  readonly grade: 'claimed' | 'documented' | 'demonstrated' | 'confirmed'
  readonly link: string
}

const authors = ['bea', 'ivy'] as const
const cells: readonly (readonly [AgencyId, CriterionId])[] = [
  [agencies.tailspin.id, security],
  [agencies.northwind.id, security],
  [agencies.contoso.id, support],
]

const reporter = startTestReporter()
const open: TestApp[] = []
afterEach(async () => {
  for (const app of open.splice(0)) await app.close()
})
afterAll(() => reporter.close())

/** Equal folders' names, because ids carry them. */
function emptyApp(): TestApp {
  const dataDir = join(temporaryFolder(), 'hidden')
  mkdirSync(dataDir)
  const app = openApp(dataDir, reporter)
  open.push(app)
  return app
}

/** `said`: of each author, on each cell. */
async function scoredWorld(
  said: readonly Said[],
  arrangement: Arrangement = { ...strict, anonymous: false },
): Promise<World> {
  const world = await setUp(emptyApp(), arrangement)
  await world.toStage('declare')
  await declareAll(world)
  await world.toStage('score')
  for (const [row, member] of authors.entries())
    for (const [column, [agency, criterion]] of cells.entries()) {
      const each = said[row * cells.length + column]
      if (each === undefined) continue
      const cell = { evaluation: selection, agency, criterion, evaluator: idOf(member) }
      const { by } = world
      await by(member, 'scoring.set', { ...cell, score: each.score })
      await by(member, 'scoring.setMany', {
        evaluation: selection,
        cells: [{ ...cell, score: each.again, comment: each.comment }],
      })
      await by(member, 'scoring.setConfidence', { ...cell, confidence: each.confidence })
      await by(member, 'scoring.addFinding', {
        ...cell,
        fields: { kind: each.kind, text: each.finding },
      })
      const pinned = { attachment: null, reference: null, link: each.link, note: each.comment }
      const { id } = await by(member, 'scoring.addEvidence', {
        ...cell,
        gate: null,
        fields: { grade: each.grade, ...pinned },
      })
      await by(member, 'scoring.updateEvidence', {
        evaluation: selection,
        evidence: id,
        fields: { note: each.finding },
      })
      await by(member, 'history.undo', { evaluation: selection })
    }
  await world.by('ivy', 'panel.submit', { evaluation: selection })
  return world
}

/** Hashes bind the ledger to what is hidden, with chance that keeps them from telling it. */
const withoutHashes = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, entry: unknown) =>
      ArrayBuffer.isView(entry)
        ? Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength).toString('latin1')
        : entry,
    ).replaceAll(/[0-9a-f]{16,}|[0-9a-f]{8}…[0-9a-f]{4}|shortlist-test-\w+/g, '#'),
  )

const asSeen = async (name: string, value: unknown): Promise<unknown> => {
  if (!/^report\.(compile|letter)$/.test(name)) return withoutHashes(value)
  const { bytes } = value as { readonly bytes: Uint8Array }
  const { pages } = await readPdf(bytes)
  return pages
    .flatMap(({ lines }) => lines)
    .join('\n')
    .replaceAll(/[0-9a-f]{8,}|…[0-9a-f]{4,}/g, '#')
}

/** The library as a file is the library; whoever may copy it holds everything. */
const wholeLibrary = new Set<MethodName>(['history.backUp'])

/** Inputs for every query, with words that were hidden among them. */
const inputFor = (words: string): Record<string, unknown> => ({
  evaluation: selection,
  agency: agencies.northwind.id,
  criterion: security,
  evaluator: idOf('bea'),
  gate: 'certificate',
  format: 'document',
  paper: 'a4',
  attach: true,
  before: null,
  limit: 100,
  sequence: 5,
  query: words,
  address: 'https://example.org/',
  mapping: null,
  name: 'x.csv',
  bytes: new TextEncoder().encode('name\nA'),
})

/** Of every query, in all its kinds. */
async function allAnswers({ app }: World, words: string): Promise<ReadonlyMap<string, unknown>> {
  const answers = new Map<string, unknown>()
  const note = async (asked: string, name: MethodName, input: unknown): Promise<void> => {
    const result = await app.ask(name, input)
    const { ok } = result
    answers.set(asked, ok ? await asSeen(name, result.value) : withoutHashes(result.error))
  }
  for (const name of Object.keys(contract) as MethodName[]) {
    if (contract[name].kind !== 'query' || wholeLibrary.has(name)) continue
    const input = inputFor(words)
    const formats = name === 'evaluations.export' ? ['document', 'csv', 'xlsx'] : ['document']
    for (const format of formats) await note(`${name} ${format}`, name, { ...input, format })
  }
  const filter = { person: null, agency: null, criterion: null, stage: null, words }
  for (const [which, some] of Object.entries({
    words: {},
    person: { person: `evaluator:${idOf('bea')}`, words: '' },
    agency: { agency: agencies.northwind.id, words: '' },
    criterion: { criterion: security, words: '' },
  }))
    await note(`history.list by ${which}`, 'history.list', {
      ...inputFor(words),
      filter: { ...filter, ...some },
    })
  await note('the opening', 'evaluations.opening', {})
  const copy = await app.call('evaluations.duplicate', { evaluation: selection })
  await note('a copy', 'evaluations.export', { evaluation: copy.id, format: 'document' })
  answers.set('events', withoutHashes(app.changes))
  return answers
}

const oneSaid = (index: number): Said => ({
  score: index,
  again: 9 - index,
  comment: `remark ${index}`,
  confidence: 'low',
  kind: 'strength',
  finding: `found ${index}`,
  grade: 'claimed',
  link: `https://example.org/${index}`,
})
const plain = Array.from({ length: authors.length * cells.length }, (_, index) => oneSaid(index))

/** In one language: what is asked with it finds nothing because it is hidden, not because nobody wrote it. */
const word = fc.stringMatching(/^[a-z]{3,12}$/)
const randomSaid: fc.Arbitrary<Said> = fc.record({
  score: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant('not-applicable' as const)),
  // Another number than the first one: what changes nothing is no entry.
  again: fc.integer({ min: 5, max: 10 }),
  comment: word,
  confidence: fc.constantFrom('low', 'medium', 'high'),
  kind: fc.constantFrom('strength', 'weakness', 'deficiency', 'risk'),
  finding: word.map((text) => `found-${text}`),
  grade: fc.constantFrom('claimed', 'documented', 'demonstrated', 'confirmed'),
  link: word.map((text) => `https://example.org/${text}`),
})

describe('an evaluation whose scores are hidden', () => {
  it('answers every question of the owner the same, whatever was said', async () => {
    const first = await allAnswers(await scoredWorld(plain), 'remark')
    expect(first.get('report.compile document')).toContain('Payments back end')
    expect(JSON.stringify([...first])).not.toMatch(/remark \d|found \d|example\.org\/\d/)
    await fc.assert(
      fc.asyncProperty(
        fc.array(randomSaid, { minLength: plain.length, maxLength: plain.length }),
        async (said) => {
          const other = await allAnswers(await scoredWorld(said), 'remark')
          for (const [asked, answer] of first)
            expect([asked, other.get(asked)]).toEqual([asked, answer])
        },
      ),
      { numRuns: 1 },
    )
  }, 240_000)

  it('shows that the comparison can fail: where the chair may see values, answers differ', async () => {
    const seen = { ...strict, anonymous: false, chairSees: 'values' } as const
    const changed = plain.map((each) => ({
      ...each,
      again: each.again === 5 ? 6 : 5,
      comment: 'x',
    }))
    const [one, two] = [
      await allAnswers(await scoredWorld(plain, seen), 'remark'),
      await allAnswers(await scoredWorld(changed, seen), 'remark'),
    ]
    const differing = [...one]
      .filter(([asked, answer]) => JSON.stringify(answer) !== JSON.stringify(two.get(asked)))
      .map(([asked]) => asked)
    for (const asked of [
      'scoring.sheet document',
      'scoring.cell document',
      'scoring.comments document',
      'scoring.texts document',
      'evaluations.find document',
      'evaluations.export document',
      'evaluations.export xlsx',
      'evaluations.leader document',
      'history.list document',
      'report.compile document',
      'a copy',
    ])
      expect(differing).toContain(asked)
  }, 120_000)

  it('names in the ledger who entered something, and says that it is kept', async () => {
    const { call } = await scoredWorld(plain)
    const entries = await call('history.list', { evaluation: selection, before: null, limit: 200 })
    const kept = entries.filter(({ command }) => command.startsWith('scoring.'))
    expect(kept.length).toBeGreaterThan(10)
    for (const { summary, actor } of kept)
      expect(summary).toMatch(
        actor.endsWith('bea')
          ? /^(Undo: )?Bea Baritone: an entry that is kept until scores are revealed$/
          : /^(Undo: )?Ivy Intermezzo: an entry that is kept until scores are revealed$/,
      )
    await call('panel.toStage', { evaluation: selection, stage: 'moderate', reason: 'reveal' })
    const told = await call('history.list', { evaluation: selection, before: null, limit: 200 })
    expect(told.map(({ summary }) => summary).join('\n')).toMatch(/Security.*Tailspin Works/)
  }, 60_000)

  it('gives no hash by which a score could be found out by trying all of them', async () => {
    const hashes = new Set<string>()
    for (let run = 0; run < 2; run += 1) {
      const { app } = await scoredWorld(plain)
      const entry = app.library.db
        .prepare(
          "SELECT subject FROM journal WHERE command = 'scoring.set' ORDER BY position LIMIT 1",
        )
        .get() as { readonly subject: string }
      const { chance } = JSON.parse(entry.subject) as { readonly chance: string }
      expect(chance).toMatch(/^[0-9a-f]{32}$/)
      hashes.add(chance)
    }
    expect(hashes.size).toBe(2)
  }, 60_000)
})

describe('going back to set-up while scores are hidden', () => {
  const values = { chairSees: 'values' } as const
  const arrange = (
    { app }: World,
    fields: Partial<Pick<Arrangement, 'blind' | 'chairSees'>>,
    reason: string | null,
  ) => app.ask('panel.arrange', { evaluation: selection, fields, reason })
  const end = ({ app }: World, reason: string | null) =>
    app.ask('panel.end', { evaluation: selection, reason })
  const wantsReason = {
    ok: false,
    error: { code: 'validation', problems: [{ place: 'reason' }] },
  }
  const scoresSeen = async ({ call }: World): Promise<number> =>
    (
      await call('scoring.cell', {
        evaluation: selection,
        agency: agencies.northwind.id,
        criterion: security,
      })
    ).scores.length
  /** What the report says of how blind the scoring was. */
  const toldIn = async ({ call }: World): Promise<string> => {
    const { bytes } = await call('report.compile', {
      evaluation: selection,
      paper: 'a4',
      attach: false,
      sections: ['stages'],
    })
    const { pages } = await readPdf(bytes)
    return pages.flatMap(({ lines }) => lines).join(' ')
  }
  const always = 'The chair saw progress, no values.'
  const blindAlways = 'evaluators saw only their own scores'

  it('uncovers nothing without a reason, neither by another arrangement nor by ending the stages', async () => {
    const world = await scoredWorld(plain)
    await world.toStage('setup')
    expect(await arrange(world, values, null)).toMatchObject(wantsReason)
    expect(await arrange(world, { blind: false }, null)).toMatchObject(wantsReason)
    expect(await end(world, null)).toMatchObject(wantsReason)
    expect(await scoresSeen(world)).toBe(0)
    expect(await arrange(world, values, 'the chair helps')).toMatchObject({ ok: true })
    expect(await scoresSeen(world)).toBeGreaterThan(0)
    expect(await end(world, 'run freely')).toMatchObject({ ok: true })
    const entries = await world.call('history.list', {
      evaluation: selection,
      before: null,
      limit: 2,
    })
    expect(entries.map(({ reason }) => reason)).toEqual(['run freely', 'the chair helps'])
  }, 60_000)

  it('is told in the report, also when everything is hidden again', async () => {
    const world = await scoredWorld(plain)
    expect(await toldIn(world)).toContain(`${blindAlways}. ${always}`)
    await arrange(world, values, 'the chair helps')
    await arrange(world, { chairSees: 'progress' }, 'no longer')
    const relaxed = await toldIn(world)
    expect(relaxed).toContain(blindAlways)
    expect(relaxed).not.toContain(always)
    expect(relaxed).toContain('For a while before moderation the chair could see values')

    await world.toStage('setup')
    await end(world, 'run freely')
    await world.call('panel.begin', {
      evaluation: selection,
      ...strict,
      declaration: 'As before.',
      pin: null,
    })
    await world.toStage('score')
    const again = await toldIn(world)
    expect(again).not.toContain(always)
    expect(again).not.toContain(blindAlways)
    expect(again).toContain('Scoring was blind, but not all the time')
  }, 60_000)
})
