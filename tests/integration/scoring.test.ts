// Commands about cells on a real database: many at once, what they rest on, and who entered for whom.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { verifyLedger } from '../../src/main/db/verify.ts'
import type { CallError } from '../../src/shared/contract/errors.ts'
import type {
  AgencyId,
  AttachmentId,
  CriterionId,
  EvaluationId,
  EvaluatorId,
  GateId,
  ReferenceId,
} from '../../src/shared/domain/model.ts'
import { saidIn } from './caller.ts'
import { openApp, type TestApp } from './open-app.ts'

let app: TestApp
let evaluation: EvaluationId
let agencies: AgencyId[]
let criteria: CriterionId[]
let ana: EvaluatorId
let ben: EvaluatorId

beforeAll(() => {
  app = openApp()
})
afterAll(() => app.close())

const gate = 'gate-gdpr' as GateId
const reference = 'ref-1' as ReferenceId
const attachment = 'file-1' as AttachmentId

/** Two agencies, three criteria (the third takes its levels only), two evaluators, a gate, two sources. */
async function start(): Promise<void> {
  const bytes = new TextEncoder().encode(
    JSON.stringify({
      format: 'shortlist-evaluation',
      version: 1,
      evaluation: { title: 'Cells', scale: { min: 0, max: 10, step: 0.5 } },
      criteria: [
        { id: 'security', name: 'Security', weight: 2 },
        { id: 'support', name: 'Support', weight: 1 },
        {
          id: 'fit',
          name: 'Fit',
          weight: 1,
          levelsOnly: true,
          levels: [
            { value: 0, label: 'No' },
            { value: 10, label: 'Yes' },
          ],
        },
        { id: 'pricing', name: 'Pricing', weight: 1, kind: 'price' },
      ],
      gates: [{ id: gate, name: 'GDPR agreement' }],
      agencies: [
        { id: 'aldgate', name: 'Aldgate' },
        { id: 'brightwater', name: 'Brightwater' },
      ],
      evaluators: [
        { id: 'ana', name: 'Ana' },
        { id: 'ben', name: 'Ben' },
      ],
      references: [{ id: reference, agency: 'aldgate', client: 'Harbour Bank' }],
      attachments: [
        {
          id: attachment,
          agency: 'brightwater',
          name: 'iso.pdf',
          size: 3,
          sha256: 'a'.repeat(64),
          addedAt: '2026-11-22T09:00:00Z',
        },
      ],
    }),
  )
  const opened = await app.call('evaluations.import', { name: 'cells.shortlist', bytes })
  evaluation = opened.evaluation as EvaluationId
  agencies = ['aldgate', 'brightwater'] as AgencyId[]
  criteria = ['security', 'support', 'fit', 'pricing'] as CriterionId[]
  ana = 'ana' as EvaluatorId
  ben = 'ben' as EvaluatorId
}

beforeEach(async () => {
  await start()
  await app.call('settings.set', { person: null })
})

const cell = (agency: number, criterion: number, evaluator: EvaluatorId) => ({
  agency: agencies[agency] as AgencyId,
  criterion: criteria[criterion] as CriterionId,
  evaluator,
})

const entries = async (): Promise<number> =>
  (await app.call('history.state', { evaluation })).entries

const newest = async () =>
  (await app.call('history.list', { evaluation, before: null, limit: 1 }))[0]

const scores = async (): Promise<string[]> => {
  const sheet = await app.call('scoring.sheet', { evaluation })
  return saidIn(sheet)
    .map(({ agency, criterion, evaluator, state, value }) =>
      [agency, criterion, evaluator, state === 1 ? 'n/a' : value].join(' '),
    )
    .sort()
}

async function refused(method: string, input: unknown): Promise<CallError> {
  const before = [await entries(), await scores()]
  const result = await app.ask(method, input)
  expect(result.ok).toBe(false)
  expect([await entries(), await scores()]).toEqual(before)
  return (result as { readonly error: CallError }).error
}

describe('scoring.setMany', () => {
  it('sets cells of several evaluators as one entry with a row a cell, and one undo takes all back', async () => {
    const before = await entries()
    const { changed } = await app.call('scoring.setMany', {
      evaluation,
      cells: [
        { ...cell(0, 0, ana), score: 7.5 },
        { ...cell(0, 1, ana), score: 'not-applicable' },
        { ...cell(1, 0, ben), score: 0 },
        { ...cell(1, 2, ben), score: 10 },
      ],
    })
    expect(changed).toBe(4)
    expect(await entries()).toBe(before + 1)
    const set = [
      'aldgate security ana 7.5',
      'aldgate support ana n/a',
      'brightwater fit ben 10',
      'brightwater security ben 0',
    ]
    expect(await scores()).toEqual(set)
    const rows = app.library.db
      .prepare(
        `SELECT c.table_name, c.row_key FROM journal_change c JOIN journal j ON j.position = c.entry
         WHERE j.evaluation = ? AND j.sequence = ?`,
      )
      .all(evaluation, before + 1)
    expect(rows).toHaveLength(4)
    expect((await newest())?.summary).toBe(
      'Gave 4 scores of 2 evaluators at once (entered by the owner)',
    )
    await app.call('history.undo', { evaluation })
    expect(await scores()).toEqual([])
    await app.call('history.redo', { evaluation })
    expect(await scores()).toEqual(set)
    expect(verifyLedger(app.library.db).damage).toEqual([])
  })

  it('announces the change once', async () => {
    const before = app.changes.length
    await app.call('scoring.setMany', {
      evaluation,
      cells: [
        { ...cell(0, 0, ana), score: 1 },
        { ...cell(1, 0, ana), score: 2 },
      ],
    })
    expect(app.changes.length).toBe(before + 1)
    expect(app.changes.at(-1)?.methods).toContain('scoring.sheet')
  })

  it('refuses everything when one cell is bad, and names cell, rule and value', async () => {
    const error = await refused('scoring.setMany', {
      evaluation,
      cells: [
        { ...cell(0, 0, ana), score: 7 },
        { ...cell(1, 0, ana), score: 11 },
        { ...cell(1, 2, ben), score: 5 },
        { ...cell(1, 3, ben), score: 5 },
        { ...cell(0, 0, ana), score: 8 },
      ],
    })
    expect(error.code).toBe('validation')
    expect(error.message).toMatch(/^4 of 5 cells do not fit, so no cell was changed/)
    expect(error.message).toContain('Security · Brightwater · Ana: 11 is outside the scale')
    expect(error.problems.slice(0, 2)).toEqual([
      { place: 'cells[1].score', rule: '0…10', got: '11' },
      { place: 'cells[2].score', rule: '0, 10', got: '5' },
    ])
    expect(error.problems.map(({ place }) => place)).toEqual([
      'cells[1].score',
      'cells[2].score',
      'cells[3]',
      'cells[4]',
    ])
    await refused('scoring.setMany', {
      evaluation,
      cells: [{ ...cell(0, 0, 'nobody' as EvaluatorId), score: 7 }],
    })
  })

  it('writes no entry for cells that hold that already, and only what differs otherwise', async () => {
    const cells = [
      { ...cell(0, 0, ana), score: 7 },
      { ...cell(1, 0, ana), score: 8 },
    ]
    await app.call('scoring.setMany', { evaluation, cells })
    const before = await entries()
    expect(await app.call('scoring.setMany', { evaluation, cells })).toEqual({ changed: 0 })
    expect(await entries()).toBe(before)
    const { changed } = await app.call('scoring.setMany', {
      evaluation,
      cells: [cells[0]!, { ...cell(1, 0, ana), score: 9 }],
    })
    expect(changed).toBe(1)
    // One cell reads like an edit of its own.
    expect((await newest())?.summary).toBe(
      'Ana changed Security for Brightwater from 8 to 9 (entered by the owner)',
    )
  })

  it('clears values and keeps comments; a cell that says nothing any more has no row', async () => {
    await app.call('scoring.setMany', {
      evaluation,
      cells: [
        { ...cell(0, 0, ana), score: 7, comment: ' Audited ', confidence: 'low' },
        { ...cell(1, 0, ana), score: 8 },
      ],
    })
    await app.call('scoring.setMany', {
      evaluation,
      cells: [
        { ...cell(0, 0, ana), score: 'not-scored' },
        { ...cell(1, 0, ana), score: 'not-scored' },
      ],
    })
    expect((await newest())?.summary).toBe('Ana took back 2 scores (entered by the owner)')
    const { scores: said } = await app.call('scoring.cell', { evaluation, ...cell(0, 0, ana) })
    expect(said).toEqual([
      {
        evaluator: ana,
        value: null,
        state: 'not-scored',
        comment: ' Audited ',
        confidence: 'low',
      },
    ])
    expect(await app.call('scoring.comments', { evaluation, evaluator: ana })).toEqual({
      agency: [agencies[0]],
      criterion: [criteria[0]],
      comment: [' Audited '],
    })
    expect(saidIn(await app.call('scoring.sheet', { evaluation }))).toHaveLength(1)
    await app.call('scoring.setMany', {
      evaluation,
      cells: [{ ...cell(0, 0, ana), comment: null, confidence: null }],
    })
    expect((await newest())?.summary).toBe(
      'Ana wrote notes on Security for Aldgate (entered by the owner)',
    )
    expect(saidIn(await app.call('scoring.sheet', { evaluation }))).toHaveLength(0)
  })
})

describe('who enters for whom', () => {
  it('stands in the entry when the person at the keyboard is not the evaluator', async () => {
    await app.call('settings.set', { person: 'Ana' })
    await app.call('scoring.set', { evaluation, ...cell(0, 0, ben), score: 4 })
    expect(await newest()).toMatchObject({
      actor: 'owner:Ana',
      summary: 'Ben scored Security for Aldgate: 4 (entered by Ana)',
    })
    await app.call('scoring.set', { evaluation, ...cell(0, 0, ana), score: 4 })
    expect((await newest())?.summary).toBe('Ana scored Security for Aldgate: 4')
    await app.call('scoring.setMany', {
      evaluation,
      cells: [
        { ...cell(1, 0, ana), score: 1 },
        { ...cell(1, 0, ben), score: 2 },
      ],
    })
    expect((await newest())?.summary).toBe('Gave 2 scores of 2 evaluators at once (entered by Ana)')
    await app.call('scoring.setConfidence', { evaluation, ...cell(0, 0, ben), confidence: 'low' })
    expect((await newest())?.summary).toBe(
      'Ben stated low confidence in Security for Aldgate (entered by Ana)',
    )
    await app.call('scoring.setConfidence', { evaluation, ...cell(0, 0, ben), confidence: null })
    expect((await newest())?.summary).toMatch(/^Ben took back the confidence in Security/)
  })

  it('is the owner as long as nobody said who sits at the keyboard', async () => {
    await app.call('scoring.comment', { evaluation, ...cell(0, 0, ben), comment: 'Seen.' })
    expect(await newest()).toMatchObject({
      actor: 'owner',
      summary: 'Ben commented on Security for Aldgate (entered by the owner)',
    })
  })
})

describe('findings', () => {
  it('are added, changed, removed and undone, and belong to their cell', async () => {
    const { id } = await app.call('scoring.addFinding', {
      evaluation,
      ...cell(0, 0, ana),
      fields: { kind: 'weakness', text: ' No pen-test since 2023 ' },
    })
    await app.call('scoring.addFinding', {
      evaluation,
      ...cell(0, 0, ana),
      evaluator: null,
      fields: { kind: 'risk', text: 'One person knows the keys' },
    })
    expect((await newest())?.summary).toBe('Panel noted a finding on Security for Aldgate (risk)')
    const kept = async () =>
      (await app.call('scoring.cell', { evaluation, ...cell(0, 0, ana) })).findings
    expect((await kept()).map(({ kind, text }) => [kind, text])).toEqual([
      ['weakness', 'No pen-test since 2023'],
      ['risk', 'One person knows the keys'],
    ])
    expect((await app.call('scoring.cell', { evaluation, ...cell(1, 0, ana) })).findings).toEqual(
      [],
    )
    const finding = id as never
    await app.call('scoring.updateFinding', { evaluation, finding, fields: { kind: 'deficiency' } })
    await app.call('scoring.removeFinding', { evaluation, finding })
    expect(await kept()).toHaveLength(1)
    await app.call('history.undo', { evaluation })
    expect((await kept())[0]).toMatchObject({ kind: 'deficiency', evaluator: ana })
    const error = await refused('scoring.addFinding', {
      evaluation,
      ...cell(0, 0, ana),
      fields: { kind: 'risk', text: '  ' },
    })
    expect(error.problems[0]?.place).toBe('fields.text')
  })
})

describe('evidence', () => {
  const from = (source: object) => ({
    grade: 'documented' as const,
    attachment: null,
    reference: null,
    link: null,
    note: null,
    ...source,
  })

  it('is pinned to a cell or a gate, graded, changed and removed', async () => {
    const about = { evaluation, agency: agencies[0]!, evaluator: ana }
    const { id } = await app.call('scoring.addEvidence', {
      ...about,
      criterion: criteria[0]!,
      gate: null,
      fields: from({ reference, note: 'Called in March' }),
    })
    expect((await newest())?.summary).toBe(
      'Ana pinned evidence on Security for Aldgate (entered by the owner)',
    )
    await app.call('scoring.addEvidence', {
      ...about,
      criterion: null,
      gate,
      fields: from({ link: 'https://example.org/dpa' }),
    })
    expect(await app.call('scoring.evidence', { evaluation })).toEqual({
      agency: [agencies[0], agencies[0]],
      criterion: [criteria[0], null],
      gate: [null, gate],
      grade: ['documented', 'documented'],
    })
    const ofGate = await app.call('scoring.gateEvidence', {
      evaluation,
      agency: agencies[0]!,
      gate,
    })
    expect(ofGate.map(({ link }) => link)).toEqual(['https://example.org/dpa'])
    const evidence = id as never
    await app.call('scoring.updateEvidence', {
      evaluation,
      evidence,
      fields: { grade: 'confirmed' },
    })
    const kept = async () =>
      (await app.call('scoring.cell', { evaluation, ...cell(0, 0, ana) })).evidence
    expect(await kept()).toMatchObject([{ grade: 'confirmed', reference, note: 'Called in March' }])
    await app.call('scoring.removeEvidence', { evaluation, evidence })
    expect(await kept()).toEqual([])
    await app.call('history.undo', { evaluation })
    expect(await kept()).toHaveLength(1)
  })

  it('must be about one thing and rest on one source of that agency', async () => {
    const about = { evaluation, agency: agencies[0]!, evaluator: null, gate: null }
    const security = criteria[0]!
    const link = 'https://example.org'
    for (const [input, words] of [
      [{ ...about, criterion: null, fields: from({ link }) }, /one criterion or one gate/],
      [
        { ...about, criterion: security, gate, fields: from({ link }) },
        /one criterion or one gate/,
      ],
      [{ ...about, criterion: security, fields: from({}) }, /one attachment, reference or link/],
      [{ ...about, criterion: security, fields: from({ link, reference }) }, /one attachment/],
      [{ ...about, criterion: security, fields: from({ attachment }) }, /not among those/],
      [{ ...about, criterion: security, fields: from({ link: 'javascript:0' }) }, /http/],
      [
        { ...about, criterion: security, fields: from({ link: 'https://a@b.example' }) },
        /whole web address/,
      ],
      [{ ...about, criterion: null, gate: 'none', fields: from({ link }) }, /gate is not/],
    ] as const)
      expect((await refused('scoring.addEvidence', input)).message).toMatch(words)
  })

  it('that a document brought along is changed and removed, although it could not be entered', async () => {
    const links = ['https://intranet/x', 'www.x.example', 'javascript:0']
    const pinned = { criterion: 'c', grade: 'claimed' }
    const bytes = new TextEncoder().encode(
      JSON.stringify({
        format: 'shortlist-evaluation',
        version: 1,
        evaluation: { title: 'Brought along' },
        criteria: [{ id: 'c', name: 'Security', weight: 1 }],
        agencies: [
          { id: 'a', name: 'Aldgate' },
          { id: 'b', name: 'Birch' },
        ],
        references: [{ id: 'r', agency: 'b', client: 'Somebody' }],
        evidence: [
          ...links.map((link, at) => ({ ...pinned, id: `e${at}`, agency: 'a', link })),
          { ...pinned, id: 'other', agency: 'a', reference: 'r' },
        ],
      }),
    )
    const opened = await app.call('evaluations.import', { name: 'brought.shortlist', bytes })
    const cell = {
      evaluation: opened.evaluation,
      agency: 'a' as AgencyId,
      criterion: 'c' as CriterionId,
    }
    const held = async () => (await app.call('scoring.cell', cell)).evidence
    expect((await held()).map(({ link }) => link)).toEqual([...links, null])
    for (const { id: evidence } of await held()) {
      const one = { evaluation: opened.evaluation, evidence }
      await app.call('scoring.updateEvidence', { ...one, fields: { note: 'Seen' } })
      expect((await held()).find(({ id }) => id === evidence)?.note).toBe('Seen')
      const answer = await app.ask('scoring.updateEvidence', {
        ...one,
        fields: { link: 'https://still/x' },
      })
      expect(answer.ok).toBe(false)
      await app.call('scoring.removeEvidence', one)
    }
    expect(await held()).toEqual([])
    await app.call('history.undo', { evaluation: opened.evaluation })
    expect(await held()).toHaveLength(1)
  })
})
