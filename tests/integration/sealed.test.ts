// Sealed means sealed: whatever the quotes are, every method of the contract answers the same until the owner
// opens them.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { contract, type MethodName } from '../../src/shared/contract/contract.ts'
import type {
  AgencyId,
  AttachmentId,
  CriterionId,
  EvaluationId,
} from '../../src/shared/domain/model.ts'
import { readPdf } from '../fixtures/pdf-text.ts'
import { openApp, startTestReporter, type TestApp, temporaryFolder } from './open-app.ts'

const AGENCIES = 3

/** A file that says the price in its name and in its bytes. */
const paper = (amount: number) => ({
  name: `at most ${amount}.pdf`,
  bytes: new TextEncoder().encode(`at most ${amount}`),
})

interface Scene {
  readonly app: TestApp
  readonly evaluation: EvaluationId
  readonly agencies: readonly AgencyId[]
  readonly price: CriterionId
  /** Of the first agency: the paper of its quote, and a file of its own. */
  readonly files: { readonly quoted: AttachmentId; readonly own: AttachmentId }
}

const reporter = startTestReporter()
afterAll(() => reporter.close())

const open: TestApp[] = []
afterEach(async () => {
  for (const app of open.splice(0)) await app.close()
})

/** Equal folders' names, because ids carry them: what differs later differs because of the amounts. */
function emptyApp(): TestApp {
  const dataDir = join(temporaryFolder(), 'sealed')
  mkdirSync(dataDir)
  const app = openApp(dataDir, reporter)
  open.push(app)
  return app
}

async function sealedScene(amounts: readonly number[]): Promise<Scene> {
  const app = emptyApp()
  const { id } = await app.call('evaluations.create', {
    title: 'Sealed',
    client: null,
    brief: null,
    currency: 'USD',
    template: 'backend',
  })
  const evaluation = id as EvaluationId
  const { criteria } = await app.call('criteria.list', { evaluation })
  const price = criteria.find(({ id: own }) => own === 'pricing')?.id
  if (price === undefined) throw new Error('the template has no criterion pricing')
  await app.call('criteria.update', {
    evaluation,
    criterion: price,
    fields: {
      kind: 'price',
      price: { formula: 'lowest-proportional', floor: null, ceiling: null, k: null },
      levels: [],
    },
  })
  const [you] = await app.call('panel.list', { evaluation })
  const agencies: AgencyId[] = []
  for (let index = 0; index < AGENCIES; index += 1) {
    const added = await app.call('agencies.add', { evaluation, fields: { name: `A${index}` } })
    agencies.push(added.id as AgencyId)
    for (const [at, criterion] of criteria.entries())
      if (criterion.id !== price)
        await app.call('scoring.set', {
          evaluation,
          agency: added.id,
          criterion: criterion.id,
          evaluator: you!.id,
          score: (index + at) % 10,
        })
  }
  const first = agencies[0] as AgencyId
  const plain = { name: 'certificate.pdf', bytes: new TextEncoder().encode('ISO 27001') }
  const attached = await app.call('agencies.attach', { evaluation, agency: first, ...plain })
  const own = attached.id as AttachmentId
  await app.call('pricing.seal', { evaluation })
  const quoted: AttachmentId[] = []
  for (const [index, agency] of agencies.entries()) {
    const amount = amounts[index] ?? 1
    const { id } = await app.call('agencies.attach', { evaluation, agency, ...paper(amount) })
    quoted.push(id as AttachmentId)
    await app.call('scoring.addEvidence', {
      evaluation,
      agency,
      criterion: price,
      gate: null,
      evaluator: you!.id,
      fields: {
        grade: 'documented',
        attachment: id as AttachmentId,
        reference: null,
        link: null,
        note: amount > 500_000 ? `at most ${amount}` : null,
      },
    })
    await app.call('pricing.setQuote', {
      evaluation,
      agency,
      fields: {
        amount,
        currency: 'USD',
        lines: [
          {
            id: 'l1',
            item: 'Development',
            quantity: 1,
            unit: null,
            rate: amount,
            amount: null,
            optional: false,
            excluded: false,
            group: null,
          },
        ],
        assumptions: [`at most ${amount}`],
        attachments: quoted.slice(-1),
      },
    })
  }
  return { app, evaluation, agencies, price, files: { quoted: quoted[0]!, own } }
}

/** Hashes bind the ledger to what is sealed; chance in each sealed row keeps them from telling it. */
const withoutHashes = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, entry: unknown) =>
      entry instanceof Uint8Array
        ? Buffer.from(entry)
            .toString('latin1')
            .replaceAll(/[0-9a-f]{16,}/g, '#')
        : typeof entry === 'string'
          ? entry.replaceAll(/[0-9a-f]{16,}|shortlist-test-\w+/g, '#')
          : entry,
    ),
  )

/** A PDF as what it says: its bytes hold the head hash as drawn letters. */
const asSeen = async (name: MethodName, value: unknown): Promise<unknown> => {
  if (name !== 'report.compile') return withoutHashes(value)
  const { bytes } = value as { readonly bytes: Uint8Array }
  const { pages } = await readPdf(bytes)
  return pages
    .flatMap(({ lines }) => lines)
    .join('\n')
    .replaceAll(/[0-9a-f]{8,}|…[0-9a-f]{4,}/g, '#')
}

/** The library as a file is the library; whoever may copy it holds everything. */
const wholeLibrary = new Set<MethodName>(['history.backUp', 'history.verify'])

const inputFor = ({ evaluation, agencies, price }: Scene): Record<string, unknown> => ({
  evaluation,
  agency: agencies[0],
  criterion: price,
  format: 'document',
  paper: 'a4',
  attach: true,
  before: null,
  limit: 100,
  query: 'at most',
  text: 'at most',
  mapping: null,
  name: 'x.csv',
  bytes: new TextEncoder().encode('name\nA'),
})

/** Every query that can be asked with such an input, and what it answers. */
async function allAnswers(scene: Scene, attach: boolean): Promise<ReadonlyMap<string, unknown>> {
  const answers = new Map<string, unknown>()
  const input: Record<string, unknown> = { ...inputFor(scene), attach }
  for (const name of Object.keys(contract) as MethodName[]) {
    if (contract[name].kind !== 'query' || wholeLibrary.has(name)) continue
    const formats =
      name === 'evaluations.export' ? ['document', 'csv', 'xlsx'] : [String(input['format'])]
    for (const format of formats) {
      const result = await scene.app.ask(name, { ...input, format })
      answers.set(
        `${name} ${format}`,
        result.ok ? await asSeen(name, result.value) : result.error.code,
      )
    }
  }
  answers.set('events', withoutHashes(scene.app.changes))
  return answers
}

describe('a sealed evaluation', () => {
  it('answers every question the same, whatever the amounts are', async () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), {
      minLength: AGENCIES,
      maxLength: AGENCIES,
    })
    const first = await allAnswers(await sealedScene([100, 200, 300]), true)
    expect(first.get('pricing.quotes document')).toEqual([])
    expect(first.get('report.compile document')).toContain('Sealed')
    await fc.assert(
      fc.asyncProperty(amounts, async (random) => {
        const other = await allAnswers(await sealedScene(random), true)
        for (const [name, answer] of first) expect([name, other.get(name)]).toEqual([name, answer])
      }),
      { numRuns: 3 },
    )
  }, 120_000)

  it('shows that the comparison can fail: opened quotes differ', async () => {
    const [one, two] = [await sealedScene([100, 200, 300]), await sealedScene([100, 200, 900])]
    for (const { app, evaluation } of [one, two]) {
      await app.call('criteria.freeze', { evaluation })
      await app.call('pricing.open', { evaluation })
    }
    const answers = await Promise.all([one, two].map((scene) => allAnswers(scene, false)))
    const differing = [...(answers[0] ?? [])]
      .filter(([name, answer]) => JSON.stringify(answer) !== JSON.stringify(answers[1]?.get(name)))
      .map(([name]) => name)
    expect(differing).toContain('pricing.quotes document')
    expect(differing).toContain('agencies.attachments document')
    expect(differing).toContain('evaluations.find document')
    expect(differing).toContain('evaluations.export document')
    expect(differing).toContain('evaluations.export csv')
  }, 60_000)

  it('names neither agency nor field in the ledger’s words', async () => {
    const { app, evaluation } = await sealedScene([100, 200, 300])
    const entries = await app.call('history.list', { evaluation, before: null, limit: 100 })
    const words = entries.filter(({ command }) => command === 'pricing.setQuote')
    expect(words).toHaveLength(AGENCIES)
    for (const { summary } of words) expect(summary).toBe('Changed what is in the sealed envelope')
  })

  it('takes the files that its quotes refer to out of every list, door and export, until it is opened', async () => {
    const { app, evaluation, agencies, price, files } = await sealedScene([100, 200, 300])
    const first = { evaluation, agency: agencies[0]! }
    const names = async () =>
      (await app.call('agencies.attachments', { evaluation })).map(({ name }) => name)
    const exported = async () => {
      const { bytes } = await app.call('evaluations.export', { evaluation, format: 'document' })
      return Buffer.from(bytes).toString('utf8')
    }
    const refused = async (method: MethodName, input: object) => {
      const result = await app.ask(method, { evaluation, ...input })
      return result.ok ? null : result.error.code
    }
    const evidence = async () => (await app.call('scoring.evidence', { evaluation })).agency.length
    expect(await names()).toEqual(['certificate.pdf'])
    expect(await evidence()).toBe(0)
    expect(await exported()).toContain('certificate.pdf')
    expect(await exported()).not.toContain('at most')
    const { quoted: attachment } = files
    expect(await refused('agencies.openAttachment', { attachment })).toBe('not_found')
    expect(await refused('agencies.detach', { attachment })).toBe('not_found')
    const about = { ...first, criterion: price, gate: null, evaluator: null }
    const rest = { grade: 'claimed', reference: null, link: null, note: null }
    const pin = (id: AttachmentId) =>
      refused('scoring.addEvidence', { ...about, fields: { ...rest, attachment: id } })
    expect(await pin(attachment)).toBe('not_found')
    expect(await pin(files.own)).toBeNull()
    const ledger = await app.call('history.list', { evaluation, before: null, limit: 100 })
    const wordsOf = (asked: MethodName) =>
      ledger.filter(({ command }) => command === asked).map(({ summary }) => summary)
    const attached = wordsOf('agencies.attach')
    expect(attached.pop()).toContain('certificate.pdf')
    expect(attached).toEqual(wordsOf('pricing.setQuote'))

    await app.call('criteria.freeze', { evaluation })
    await app.call('pricing.open', { evaluation })
    expect(await names()).toHaveLength(1 + AGENCIES)
    expect(await evidence()).toBe(1 + AGENCIES)
    expect(await exported()).toContain('at most 100.pdf')
    expect(
      (await app.call('agencies.openAttachment', { evaluation, attachment })).outcome,
    ).not.toBe('failed')
  })

  it('is opened only when the criteria are frozen, once, and with the hash of the quality', async () => {
    const { app, evaluation } = await sealedScene([100, 200, 300])
    const early = await app.ask('pricing.open', { evaluation })
    expect(early.ok ? null : early.error.code).toBe('conflict')
    await app.call('criteria.freeze', { evaluation })
    const { qualityHash } = await app.call('pricing.open', { evaluation })
    expect(qualityHash).toMatch(/^[0-9a-f]{64}$/)
    const details = await app.call('evaluations.get', { evaluation })
    expect(details.envelope?.opened?.qualityHash).toBe(qualityHash)
    expect(await app.call('pricing.quotes', { evaluation })).toHaveLength(AGENCIES)
    const again = await app.ask('pricing.seal', { evaluation })
    expect(again.ok ? null : again.error.code).toBe('conflict')
    const { undo } = await app.call('history.state', { evaluation })
    expect(undo).toBeNull()
    expect((await app.call('history.verify', {})).sound).toBe(true)
  })
})
