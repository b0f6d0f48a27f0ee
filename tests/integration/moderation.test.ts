// Moderation on a real database: what is refused, that individual scores stay, the way back, the stages, and that
// every form in which an evaluation leaves the app says the same after it.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readCsv } from '../../src/main/files/csv.ts'
import { parseDocument } from '../../src/main/files/document.ts'
import type { CallError } from '../../src/shared/contract/errors.ts'
import type { AgencyId, CriterionId, EvaluationId } from '../../src/shared/domain/model.ts'
import { rankEvaluation } from '../../src/shared/domain/ranking.ts'
import type { RankingJson } from '../../src/shared/messages/ranking-words.ts'
import { calculator } from '../fixtures/formulas.ts'
import { saidIn } from './caller.ts'
import { appRoot, openApp, type TestApp } from './open-app.ts'

let app: TestApp
let evaluation: EvaluationId

beforeAll(() => {
  app = openApp()
})
afterAll(() => app.close())

const aldgate = 'aldgate' as AgencyId
const security = 'security' as CriterionId
const fit = 'fit' as CriterionId

/** Security weighs 3 of 4. Aldgate 4 and 8, 5 and 5; Brightwater 6 and 7, 5 and 5: 57.5 and 61.25 points. */
const score = (agency: string, criterion: string, evaluator: string, value: number) => ({
  agency,
  criterion,
  evaluator,
  value,
})

beforeEach(async () => {
  const bytes = new TextEncoder().encode(
    JSON.stringify({
      format: 'shortlist-evaluation',
      version: 1,
      evaluation: { title: 'Moderated', scale: { min: 0, max: 10 } },
      criteria: [
        { id: 'security', name: 'Security', weight: 3 },
        {
          id: 'fit',
          name: 'Fit',
          weight: 1,
          levelsOnly: true,
          levels: [
            { value: 0, label: 'No' },
            { value: 5, label: 'Partly' },
            { value: 10, label: 'Yes' },
          ],
        },
        { id: 'pricing', name: 'Pricing', weight: 0, kind: 'price' },
      ],
      agencies: [
        { id: 'aldgate', name: 'Aldgate' },
        { id: 'brightwater', name: 'Brightwater' },
      ],
      evaluators: [
        { id: 'ana', name: 'Ana' },
        { id: 'ben', name: 'Ben' },
      ],
      scores: [
        score('aldgate', 'security', 'ana', 4),
        score('aldgate', 'security', 'ben', 8),
        score('aldgate', 'fit', 'ana', 5),
        score('aldgate', 'fit', 'ben', 5),
        score('brightwater', 'security', 'ana', 6),
        score('brightwater', 'security', 'ben', 7),
        score('brightwater', 'fit', 'ana', 5),
        score('brightwater', 'fit', 'ben', 5),
      ],
    }),
  )
  const opened = await app.call('evaluations.import', { name: 'moderated.shortlist', bytes })
  evaluation = opened.evaluation as EvaluationId
})

const cell = (criterion: CriterionId = security) => ({ evaluation, agency: aldgate, criterion })

const moderate = (value: number | null, reason = 'Ben showed the audit; Ana follows.') =>
  app.call('scoring.moderate', { ...cell(), value, reason })

const refused = async (method: string, input: unknown): Promise<CallError> => {
  const answer = await app.ask(method, input)
  if (answer.ok) throw new Error(`${method} was not refused`)
  return answer.error
}

const exported = async (format: 'document' | 'csv' | 'xlsx'): Promise<Uint8Array> =>
  (await app.call('evaluations.export', { evaluation, format })).bytes

const rankingNow = async () => {
  const parsed = parseDocument(await exported('document'))
  if (!parsed.ok) throw new Error('the export is no document')
  return rankEvaluation(parsed.content.state)
}

const scoresNow = async () => {
  const ranking = await rankingNow()
  return Object.fromEntries(ranking.results.map(({ agency, score: points }) => [agency, points]))
}

const entries = async (): Promise<number> =>
  (await app.call('history.state', { evaluation })).entries

describe('what is refused', () => {
  it('needs a reason, a value on the scale or among the levels, and a cell that is scored by hand', async () => {
    const before = await entries()
    const code = async (method: string, input: unknown) => (await refused(method, input)).code
    expect(await code('scoring.moderate', { ...cell(), value: 7, reason: '  ' })).toBe('validation')
    expect(await code('scoring.moderate', { ...cell(), value: 7 })).toBe('validation')
    expect(await code('scoring.unmoderate', { ...cell(), reason: 'Too soon.' })).toBe('not_found')
    const outside = await refused('scoring.moderate', { ...cell(), value: 10.5, reason: 'More.' })
    expect([outside.code, outside.message]).toEqual(['validation', expect.stringContaining('10.5')])
    const between = await refused('scoring.moderate', {
      ...cell(fit),
      value: 7,
      reason: 'Between.',
    })
    expect(between.message).toContain('0, 5, 10')
    const price = 'pricing' as CriterionId
    expect(await code('scoring.moderate', { ...cell(price), value: 1, reason: 'No.' })).toBe(
      'validation',
    )
    expect(await entries()).toBe(before)
  })

  it('waits for its stage, and does not let scores be entered there any more', async () => {
    await app.call('panel.begin', {
      evaluation,
      blind: false,
      chairSees: 'values',
      anonymous: false,
      declaration: 'I have no interest in any of the agencies.',
      pin: null,
    })
    const early = await refused('scoring.moderate', { ...cell(), value: 7, reason: 'Early.' })
    expect([early.code, early.message]).toEqual(['locked', expect.stringContaining('Moderate')])
    await app.call('panel.toStage', { evaluation, stage: 'moderate', reason: 'All is said.' })
    await moderate(7)
    const late = await refused('scoring.set', { ...cell(), evaluator: 'ana', score: 5 })
    expect([late.code, late.message]).toEqual(['locked', expect.stringContaining('Score')])
    await app.call('panel.toStage', { evaluation, stage: 'price', reason: 'Quality is settled.' })
    const after = await refused('scoring.unmoderate', { ...cell(), reason: 'Regret.' })
    expect(after.code).toBe('locked')
  })
})

describe('the layers', () => {
  it('leave every individual score as it was, and move the total by weight × difference', async () => {
    const said = async () => saidIn(await app.call('scoring.sheet', { evaluation }))
    const before = await said()
    expect(await scoresNow()).toEqual({ aldgate: 57.5, brightwater: 61.25 })
    await moderate(7.5)
    expect(await said()).toEqual(before)
    expect(await scoresNow()).toEqual({ aldgate: 57.5 + 0.75 * 15, brightwater: 61.25 })
    const ranked = (await rankingNow()).results.find(({ agency }) => agency === aldgate)
    expect(ranked?.cells[0]).toMatchObject({ layer: 'moderated', individual: 6, raw: 7.5 })
  })

  it('go back to what they were by taking back, and by undo, each with its words in the ledger', async () => {
    const start = await rankingNow()
    await moderate(null, 'It does not apply here.')
    expect((await scoresNow())['aldgate']).toBe(50)
    await moderate(9, 'It does after all.')
    await app.call('scoring.unmoderate', { ...cell(), reason: 'Nobody stands by it.' })
    expect(await rankingNow()).toEqual(start)
    const [newest] = await app.call('history.list', { evaluation, before: null, limit: 1 })
    expect(newest).toMatchObject({
      command: 'scoring.unmoderate',
      reason: 'Nobody stands by it.',
      summary: expect.stringContaining('Security'),
    })
    for (let step = 0; step < 3; step += 1) await app.call('history.undo', { evaluation })
    expect(await rankingNow()).toEqual(start)
    expect((await app.call('scoring.sheet', { evaluation })).moderated).toEqual([])
  })

  it('settle a cell that nobody scored', async () => {
    for (const evaluator of ['ana', 'ben'])
      await app.ask('scoring.set', { ...cell(), evaluator, score: 'not-scored' })
    const missing = async () =>
      (await rankingNow()).warnings.filter(({ code }) => code === 'missing-score')
    expect(await missing()).toMatchObject([{ agency: aldgate, criterion: security }])
    await moderate(9)
    expect(await missing()).toEqual([])
    expect((await scoresNow())['aldgate']).toBe(80)
  })
})

describe('whatever leaves the app', () => {
  it('says the same after moderation: document, table, workbook and the command line', async () => {
    await moderate(8)
    const expected = [
      { name: 'Aldgate', score: 72.5, rank: 1, raw: 8 },
      { name: 'Brightwater', score: 61.25, rank: 2, raw: 6.5 },
    ]
    const ranking = await rankingNow()
    expect(
      ranking.results.map(({ name, score: points, rank, cells }) => ({
        name,
        score: points,
        rank,
        raw: cells[0]?.raw,
      })),
    ).toEqual(expected)

    const lines = new TextDecoder()
      .decode(await exported('csv'))
      .trim()
      .split('\r\n')
      .map((line) => line.replace('\uFEFF', '').split(','))
    const [heads = [], ...rows] = lines
    const column = (row: readonly string[], head: string) => row[heads.indexOf(head)] ?? ''
    expect(
      rows.map((row) => ({
        name: column(row, 'name'),
        score: Number(column(row, 'score')),
        rank: Number(column(row, 'rank')),
        raw: Number(column(row, 'Security')),
      })),
    ).toEqual(expected)
    expect(readCsv(await exported('csv'), null).ok).toBe(true)

    const at = calculator((await readXlsx(await exported('xlsx'), { readStyles: true })).sheets)
    expect([2, 3].map((row) => [at('Ranking', row, 1), at('Ranking', row, 2)])).toEqual(
      expected.map(({ name, score: points }) => [name, points]),
    )

    const file = path.join(app.dataDir, 'moderated.shortlist')
    writeFileSync(file, await exported('document'))
    const program = path.join(appRoot, 'src/main/cli.ts')
    const ran = spawnSync(process.execPath, [program, 'rank', file, '--json'], { encoding: 'utf8' })
    const json = JSON.parse(ran.stdout) as RankingJson
    expect(json.results.map(({ name, score: points, rank }) => [name, points, rank])).toEqual(
      expected.map(({ name, score: points, rank }) => [name, points, rank]),
    )
  })
})
