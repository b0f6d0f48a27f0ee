// Anonymous agencies may be called whatever they like: ids, codes and times stay what they are for an evaluator, and
// ids may be alike across lists.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../../src/main/session.ts'
import type {
  AgencyId,
  CriterionId,
  EvaluationId,
  EvaluatorId,
} from '../../src/shared/domain/model.ts'
import { openApp, type TestApp } from './open-app.ts'
import { passing, strict } from './panel-world.ts'

const evaluation = 'alike' as EvaluationId
const evaluator = '1' as EvaluatorId
const session: Session = { role: 'evaluator', evaluation, evaluator, name: 'Bea' }

const alike = {
  format: 'shortlist-evaluation',
  version: 1,
  evaluation: { id: evaluation, title: 'Alike', scale: { min: 0, max: 10, step: 1 } },
  criteria: [
    { id: '1', name: 'Fit', weight: 1 },
    { id: '2', name: 'Price', weight: 1, kind: 'price', price: { formula: 'min-max' } },
    { id: 'craft', name: 'Craft', weight: 1, levels: [{ value: 0, label: 'None' }] },
  ],
  gates: [{ id: '1', name: 'Certificate' }],
  agencies: ['1', '2', 'craft'].map((id) => ({
    id,
    name: `Nobody ${id}`,
    coverage: { security: 'yes', api: 'partly' },
  })),
  evaluators: [
    { id: '1', name: 'Bea' },
    { id: '2', name: 'Cai', seat: 'chair' },
  ],
}

let app: TestApp

const by = async (method: string, input: object): Promise<unknown> => {
  const result = await app.ask(method, { evaluation, ...input }, session)
  if (!result.ok) throw new Error(`${method}: ${result.error.message}`)
  return result.value
}

beforeAll(async () => {
  app = openApp()
  const bytes = new TextEncoder().encode(JSON.stringify(alike))
  await app.call('evaluations.import', { name: 'alike.shortlist', bytes })
  await app.call('panel.begin', { evaluation, ...strict, declaration: 'I promise.', pin: null })
  for (const stage of ['declare', 'score'] as const) {
    await app.call('panel.toStage', { evaluation, stage, reason: 'now' })
    if (stage === 'declare') await by('panel.declare', { typedName: 'Bea', conflict: null })
  }
})
afterAll(() => app.close())

/** Keys whose strings are no words, wherever they stand. */
const codeKeys = new Set(
  'ok code id agency agencies criterion criteria evaluator evaluators gate kind direction status seat stage from to role chairSees skipped state grade confidence coverage createdAt time head hash currency rule formula theme paper language health version'.split(
    ' ',
  ),
)

/** Every code of a value with its place. */
const codesOf = (value: unknown, place: string, isCode: boolean): readonly string[] => {
  if (typeof value === 'string') return isCode ? [`${place} ${value}`] : []
  if (Array.isArray(value))
    return value.flatMap((item, at) => codesOf(item, `${place}.${at}`, isCode))
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  return Object.entries(value).flatMap(([key, item]) => [
    `${place}.${key}`,
    ...codesOf(
      item,
      `${place}.${key}`,
      codeKeys.has(key) || (isCode && place.endsWith('coverage')),
    ),
  ])
}

const questions = [
  'settings.get',
  'panel.session',
  'panel.list',
  'panel.procedure',
  'panel.declarations',
  'panel.submissions',
  'evaluations.get',
  'criteria.list',
  'agencies.list',
  'scoring.sheet',
  'scoring.evidence',
  'history.state',
]

async function everyCode(): Promise<readonly string[]> {
  const found: string[] = []
  for (const method of questions) found.push(...codesOf(await by(method, {}), method, false))
  const cells = codesOf(
    await app.ask(
      'scoring.set',
      { evaluation, agency: 'x', criterion: '1', evaluator, score: 1 },
      session,
    ),
    'refused',
    false,
  )
  return [...found, ...cells]
}

/** Words that stand in answers as ids, codes and parts of times. */
const telling = fc.constantFrom(
  ...'craft Craft open high HIGHER rated price shortlist evaluator owner score declare progress Security yes partly USD en EN light system a4 letter not_found unchecked 1 2 2026 11 Z T fit security api'.split(
    ' ',
  ),
)

describe('anonymous agencies', () => {
  it('leave every id and code as it is, whatever they are called', async () => {
    const expected = await everyCode()
    expect(expected.length).toBeGreaterThan(100)
    await fc.assert(
      fc.asyncProperty(fc.tuple(telling, telling, telling), async (names) => {
        const codes = await passing(app, async () => {
          for (const [at, name] of names.entries())
            app.library.db
              .prepare('UPDATE agency SET name = ? WHERE evaluation = ? AND id = ?')
              .run(name, evaluation, alike.agencies[at]?.id)
          return everyCode()
        })
        expect(codes).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('are letters in the German genitive too, and each name its own letter', async () => {
    const rows = (sql: string, ...values: string[]) => app.library.db.prepare(sql).run(...values)
    const listed = await passing(app, async () => {
      for (const [at, name] of ['Nord', 'Nords', 'Tidewright Labs'].entries())
        rows('UPDATE agency SET name = ? WHERE id = ?', name, alike.agencies[at]?.id ?? '')
      rows(
        'UPDATE criterion SET name = ? WHERE id = ?',
        'Nord|Nords|Nordss|Tidewright Labs’ Team|Tidewright Labses|Nordsee',
        'craft',
      )
      return (await by('criteria.list', {})) as {
        readonly criteria: readonly { readonly name: string }[]
      }
    })
    const said = listed.criteria.at(-1)?.name.split('|') ?? []
    const [nord, nords, genitive, labs, another, sea] = said
    expect(new Set([nord, nords, another])).toEqual(new Set(['Agency A', 'Agency B', 'Agency C']))
    expect(genitive).toBe(nords)
    expect(labs).toBe(`${another}’ Team`)
    expect(sea).toBe('Nordsee')
  })

  it('are scored in every criterion, although ids are alike', async () => {
    const { criteria } = (await by('criteria.list', {})) as {
      readonly criteria: readonly { readonly id: CriterionId }[]
    }
    expect(criteria.map(({ id }) => id)).toEqual(alike.criteria.map(({ id }) => id))
    const sheet = (await by('scoring.sheet', {})) as { readonly agencies: readonly AgencyId[] }
    for (const agency of sheet.agencies)
      for (const criterion of ['1', 'craft'])
        await by('scoring.set', { agency, criterion, evaluator, score: 7 })
    const scored = app.library.db
      .prepare('SELECT agency, criterion FROM score ORDER BY agency, criterion')
      .all()
    expect(scored).toHaveLength(6)
  })
})
