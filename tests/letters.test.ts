// Debrief letters through the door: each dress holds the addressee's own result, and none tells of another agency.
import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDocument } from '../src/main/files/document.ts'
import { type LetterWords, leaksIn } from '../src/main/report/leak-check.ts'
import { type LetterInput, letterData } from '../src/main/report/letter.ts'
import { leaksOf } from '../src/main/report/letter-leaks.ts'
import { type DocumentAdditions, noAdditions } from '../src/shared/domain/content.ts'
import type {
  AgencyId,
  Criterion,
  CriterionId,
  EvaluationId,
  FindingId,
} from '../src/shared/domain/model.ts'
import type { Decision } from '../src/shared/domain/panel/decision.ts'
import { readPdf } from './fixtures/pdf-text.ts'
import { appRoot, openApp, type TestApp } from './integration/open-app.ts'

const sampleFile = path.join(appRoot, 'resources/samples/payments-back-end.shortlist')
const sample = (() => {
  const read = parseDocument(fs.readFileSync(sampleFile))
  if (!read.ok) throw new Error('the sample does not parse')
  return read.content.state
})()

/** Words that somebody wrote. */
const said = (words: readonly string[]): LetterWords => ({ all: words, written: words })

const dresses = ['plain', 'uk', 'far'] as const
const secret = 'They promised a second data centre by spring'

let app: TestApp
let evaluation: EvaluationId
let agencies: readonly { readonly id: AgencyId; readonly name: string }[]
let criterion: CriterionId

const [first, second, third] = [0, 1, 2]
const agencyAt = (place: number) => {
  const found = agencies[place]
  if (found === undefined) throw new Error('the sample has fewer agencies')
  return found
}

async function letter(
  agency: AgencyId,
  dress: (typeof dresses)[number],
  note: string | null = null,
  of: EvaluationId = evaluation,
) {
  return app.ask('report.letter', { evaluation: of, agency, dress, paper: 'a4', note })
}

async function textOf(
  agency: AgencyId,
  dress: (typeof dresses)[number],
  of: EvaluationId = evaluation,
): Promise<string> {
  const result = await letter(agency, dress, null, of)
  if (!result.ok) throw new Error(result.error.message)
  const { bytes } = result.value as { readonly bytes: Uint8Array }
  const pdf = await readPdf(bytes)
  expect(pdf.tagged).toBe(true)
  expect(pdf.attachments).toEqual([])
  return pdf.pages.flatMap(({ lines }) => lines).join('\n')
}

beforeAll(async () => {
  app = openApp()
  const opened = await app.call('evaluations.openSample', { sample: 'payments-back-end' })
  evaluation = opened.evaluation as EvaluationId
  agencies = await app.call('agencies.list', { evaluation })
  const { criteria } = await app.call('criteria.list', { evaluation })
  criterion = criteria.find(({ kind }) => kind === 'rated')?.id as CriterionId
  for (const [place, text] of [
    [first, 'Runs card payments for two banks'],
    [second, secret],
  ] as const)
    await app.call('scoring.addFinding', {
      evaluation,
      agency: agencyAt(place).id,
      criterion,
      evaluator: null,
      fields: { kind: 'strength', text },
    })
  await app.call('results.decide', {
    evaluation,
    agency: agencyAt(first).id,
    rationale: 'The best value for the money.',
    conditions: [],
    against: 'The panel weighs the reference calls higher.',
    date: '2026-11-22',
  })
}, 60_000)
afterAll(() => app.close())

describe('debrief letters', () => {
  it('are refused before there is a decision', async () => {
    const { id } = await app.call('evaluations.duplicate', { evaluation })
    const result = await app.ask('report.letter', {
      evaluation: id,
      agency: agencyAt(second).id,
      dress: 'plain',
      paper: 'a4',
      note: null,
    })
    expect(result).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })

  for (const dress of dresses)
    it(`hold the addressee's own result, and nobody else's (${dress})`, async () => {
      const others = agencies.filter(({ id }) => id !== agencyAt(second).id)
      const written = await textOf(agencyAt(second).id, dress)
      expect(written).toContain(agencyAt(second).name)
      expect(written.replace(/\s+/g, ' ')).toContain(secret)
      const told = dress === 'far' ? [agencyAt(first).name] : []
      for (const { name } of others)
        expect(written.includes(name), `${name} in ${dress}`).toBe(told.includes(name))
      expect(written).not.toContain('Runs card payments')
      const amounts = sample.quotes.filter(({ agency }) => agency !== agencyAt(second).id)
      for (const { agency, amount } of amounts) {
        if (dress === 'far' && agency === agencyAt(first).id) continue
        expect(written).not.toContain(amount.toLocaleString('en-GB'))
      }
    }, 60_000)

  it('tell the awarded price and rating in the debriefing, as it must', async () => {
    const written = await textOf(agencyAt(third).id, 'far')
    const awarded = sample.quotes.find(({ agency }) => agency === agencyAt(first).id)
    expect(written).toContain((awarded?.amount ?? 0).toLocaleString('en-GB'))
  }, 60_000)

  it('tell what was decided, whatever is entered later, in the words of today', async () => {
    const duplicate = await app.call('evaluations.duplicate', { evaluation })
    const copy = duplicate.id as EvaluationId
    const agency = agencyAt(third).id
    const criteria = (await app.call('criteria.list', { evaluation: copy })).criteria
    const rated = criteria.find(({ kind }) => kind === 'rated')!.id
    const agree = (value: number, reason: string) =>
      app.call('scoring.moderate', { evaluation: copy, agency, criterion: rated, value, reason })
    await agree(6, 'Shown to alll of us.')
    const decision = {
      evaluation: copy,
      agency: agencyAt(first).id,
      rationale: 'The best.',
      conditions: [],
      against: 'It is.',
      date: '2026-11-22',
    }
    await app.call('results.decide', decision)
    const told = async () => {
      const texts: string[] = []
      for (const dress of dresses) {
        const lines = (await textOf(agency, dress, copy)).split('\n')
        // The foot of each page has the ledger's head of the moment.
        texts.push(lines.filter((line) => !line.includes('ledger head')).join('\n'))
      }
      return texts
    }
    const before = await told()
    expect(before[0]).toContain('of 100 points')

    await agree(1, 'Shown to all of us.')
    await app.call('agencies.setStatus', {
      evaluation: copy,
      agencies: agencies.flatMap(({ id }) => (id === agencyAt(first).id ? [] : [id])),
      status: 'rejected',
      reason: 'Another one was chosen.',
    })
    expect(await told()).toEqual(before.map((words) => words.replaceAll('alll', 'all')))

    const { id: late } = await app.call('agencies.add', {
      evaluation: copy,
      fields: { name: 'Latecomer' },
    })
    const refused = await letter(late as AgencyId, 'plain', null, copy)
    expect(refused).toMatchObject({ ok: false, error: { code: 'not_found' } })
    if (!refused.ok) expect(refused.error.message).toContain('Latecomer was not')

    // Decided anew, the rejected ones are out.
    await app.call('results.decide', decision)
    expect(await textOf(agencyAt(first).id, 'far', copy)).toContain('1 proposal was ranked.')
    expect(await textOf(agency, 'plain', copy)).toContain('does not meet a requirement')
  }, 60_000)

  it('are not made when a word in them belongs to another agency', async () => {
    const other = agencyAt(third).name
    const result = await letter(agencyAt(second).id, 'plain', `You came close to ${other}.`)
    expect(result).toMatchObject({ ok: false, error: { code: 'conflict' } })
    if (!result.ok) expect(result.error.message).toContain(other)
    const price = sample.quotes.find(({ agency }) => agency === agencyAt(third).id)
    const withPrice = await letter(
      agencyAt(second).id,
      'plain',
      `Somebody offered ${(price?.amount ?? 0).toLocaleString('en-US')} for the same.`,
    )
    expect(withPrice).toMatchObject({ ok: false, error: { code: 'conflict' } })
    const withRemark = await letter(agencyAt(third).id, 'plain', `Note: ${secret}.`)
    expect(withRemark).toMatchObject({ ok: false, error: { code: 'conflict' } })
  }, 60_000)

  /** What may stand beside a leak: words, years, amounts, and lists of them. */
  const padding = fc
    .array(
      fc.oneof(
        fc.lorem({ maxCount: 3 }),
        fc.constantFrom('In 2024', 'ISO 27001', 'phase 2', '12,5 %', '3 of 10', '(2)', '1.', '–'),
        fc.integer({ min: 0, max: 999_999 }).map(String),
        fc
          .tuple(
            fc.integer({ min: 1_000, max: 900_000 }),
            fc.constantFrom('en-US', 'de-DE', 'fr-FR'),
          )
          .map(([amount, locale]) => amount.toLocaleString(locale)),
      ),
      { maxLength: 6 },
    )
    .chain((parts) => fc.constantFrom(' ', ', ', '; ', '\n').map((mark) => parts.join(mark)))
  const between = fc.constantFrom(' ', ', ', ': ', '\n', ' – ')

  it('find every name, price and remark of others, whatever stands beside it and however it is spaced', () => {
    const to = agencyAt(first).id
    const own = sample.quotes.find(({ agency }) => agency === to)?.amount
    const leakable = sample.agencies.flatMap(({ id, name }) => {
      if (id === to) return []
      const price = sample.quotes.find(({ agency, amount }) => agency === id && amount !== own)
      const comments = sample.scores.flatMap(({ agency, comment }) =>
        agency === id && comment !== null && comment.length > 20 ? [comment] : [],
      )
      return [
        name,
        name.toUpperCase(),
        name.replace(' ', '\n'),
        ...(price === undefined
          ? []
          : [
              ...['en-US', 'de-DE', 'fr-FR', 'en-IN'].map((locale) =>
                price.amount.toLocaleString(locale),
              ),
              String(price.amount),
              `$${price.amount.toLocaleString('en-US')}.00`,
            ]),
        ...comments.slice(0, 3),
      ]
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...leakable),
        padding,
        padding,
        between,
        (leak, before, after, mark) => {
          const words = [`${before}${mark}${leak}${mark}${after}`]
          expect(leaksIn(said(words), sample, noAdditions, to, []).length).toBeGreaterThan(0)
        },
      ),
    )
  })

  const called = (names: readonly string[]): typeof sample => ({
    ...sample,
    agencies: sample.agencies
      .slice(0, names.length)
      .map((agency, at) => ({ ...agency, website: null, name: names[at] ?? '' })),
    quotes: [],
  })
  const alike = ['Nord', 'Nord Systems', 'Systems Lab', 'Nord Systems Lab', 'Ace', 'Space Labs']

  it('find the names of others that hold the addressee’s, or that it does not hold', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(alike, { minLength: 2 }),
        fc.array(fc.constantFrom(...alike, 'a', 'for', '2024'), { maxLength: 6 }),
        (names, words) => {
          const state = called(names)
          const to = state.agencies[0]!.id
          const written = words.join(', ')
          const found = leaksIn({ all: [written], written: [] }, state, noAdditions, to, []).map(
            ({ found: what }) => what,
          )
          // A comma parts the words, so that each of them is one name or none.
          const others = names.slice(1).filter((name) => words.includes(name))
          const held = words.flatMap((word) =>
            names.filter((name) => name !== word && ` ${word} `.includes(` ${name} `)).length > 0 &&
            !names.includes(word)
              ? names.slice(1).filter((name) => ` ${word} `.includes(` ${name} `))
              : [],
          )
          for (const name of others) expect(found).toContain(name)
          for (const name of found) expect([...others, ...held]).toContain(name)
        },
      ),
    )
  })

  it.each([
    ['Ace', 'Space Labs', 'as Space Labs did', true],
    ['Nord', 'Nord Systems', 'than Nord Systems', true],
    ['Nord Systems', 'Nord', 'dear Nord Systems', false],
    ['Nord Systems', 'Nord', 'Nord Systems, unlike Nord', true],
    ['Nord Systems', 'Systems Lab', 'Nord Systems Lab', true],
    ['Ace', 'Tidewright', 'Tidewrights Angebot war besser', true],
    ['Ace', 'Nord Systems', 'wegen Nord Systems’ Preis', true],
    ['Ace', 'Kranz', 'des Kranzes Preis', true],
    ['Nords', 'Nord', 'Nords Angebot', false],
    ['Nord', 'Nords', 'Nords Angebot', true],
    ['Ace', 'Nord', 'Nordsee', false],
  ])('in a letter to %s, of %s: “%s”', (own, other, written, leaks) => {
    const state = called([own, other])
    const found = leaksIn(said([written]), state, noAdditions, state.agencies[0]!.id, [])
    expect(found.map(({ found: what }) => what)).toEqual(leaks ? [other] : [])
  })

  it.each([
    ['Ace', 'Palisandra Labs', 'Palisandras Preis war höher', ['Palisandra']],
    ['Ace', 'Palisandra Labs', 'Palisandra Labs and Palisandra', ['Palisandra Labs']],
    ['Palisandra Group', 'Palisandra Labs', 'Palisandra does', []],
    ['Ace', 'Palisandra Labs', 'Labs do', []],
    ['Ace', 'Service Kranz', 'Services', []],
    ['Ace', 'Security First', 'Security was good', []],
    ['Ace', 'Payments Kranz', 'Payments take long', []],
  ])('in a letter to %s, of a word of %s: “%s”', (own, other, written, leaks) => {
    const state = called([own, other])
    const to = state.agencies[0]!.id
    const foundIn = (words: LetterWords) =>
      leaksIn(words, state, noAdditions, to, []).map(({ found: what }) => what)
    expect(foundIn(said([written]))).toEqual(leaks)
    // The letter's own words are not searched for words of names.
    expect(foundIn({ all: [written], written: [] })).toEqual(leaks.filter((name) => name === other))
  })

  const decided = (state: typeof sample, rationale: string): Decision => ({
    agency: state.agencies[0]!.id,
    rationale,
    conditions: [],
    against: null,
    date: '2026-11-22',
    time: '2026-11-22T09:14:00Z',
    by: 'Ines Keller',
    approvals: [],
    snapshot: { sequence: 1, head: '', documentSha256: '', winner: null, results: [] },
  })

  /** A letter to the second agency. */
  const inputWith = (
    state: typeof sample,
    dress: (typeof dresses)[number],
    note: string | null = null,
    additions: DocumentAdditions = noAdditions,
    rationale = 'The best.',
  ): LetterInput => ({
    state,
    decided: state,
    additions,
    decision: decided(state, rationale),
    agency: state.agencies[1]!.id,
    dress,
    note,
    facts: {
      version: '1.2.3',
      generatedAt: '2026-11-22T09:14:00Z',
      ledgerHead: 'abcdef',
      documentSha256: 'fedcba',
      paper: 'a4',
      envelope: null,
      language: 'en',
      locale: 'en-GB',
    },
  })

  /** What stands in such a letter when the third asks for these amounts. */
  const leaksWith = (
    amounts: readonly number[],
    dress: (typeof dresses)[number],
    note: string | null,
    rationale = 'The best.',
    { additions = noAdditions, title = 'A back end' } = {},
  ): readonly string[] => {
    const [, , other] = sample.agencies
    const quotes = sample.quotes.map((quote) =>
      quote.agency === other!.id
        ? { ...quote, lines: amounts.map((amount) => ({ label: 'Part', amount })) }
        : quote,
    )
    const state = {
      ...sample,
      evaluation: { ...sample.evaluation, title },
      quotes: quotes as typeof sample.quotes,
    }
    return leaksOf(inputWith(state, dress, note, additions, rationale))
  }

  it.each(dresses)('take no number of their own for a price (%s)', (dress) => {
    // "of 100 points", and the year of every date.
    expect(leaksWith([100, 2026], dress, null)).toEqual([])
  })

  it('find a price wherever somebody wrote it, although the letter has the number too', () => {
    const [, to] = sample.agencies
    const finding = {
      id: 'f' as FindingId,
      agency: to!.id,
      criterion: sample.criteria.find(({ kind }) => kind === 'rated')!.id,
      evaluator: null,
      kind: 'strength' as const,
      text: 'Asks for less than 2,026',
    }
    const told = [expect.stringMatching(/^the price /u)]
    for (const dress of dresses) {
      expect(leaksWith([100, 4321], dress, 'Somebody asks for 100 only.')).toEqual(told)
      expect(leaksWith([100, 4321], dress, null, 'x', { title: 'For 4,321 users' })).toEqual(told)
      const additions = { ...noAdditions, findings: [finding] }
      expect(leaksWith([2026], dress, null, 'x', { additions })).toEqual(told)
    }
    expect(leaksWith([2026], 'far', null, 'They asked for 2026 less.')).toEqual(told)
  })

  const price: NonNullable<Criterion['price']> = {
    formula: 'lowest-proportional',
    floor: null,
    ceiling: null,
    k: null,
  }
  it.each<[Partial<Criterion>, string]>([
    [{ kind: 'rated' }, 'Scored from 0 to 10'],
    [{ kind: 'rated', levels: [{ value: 10, label: 'Very good' }] }, '10: Very good'],
    [{ kind: 'price', price }, 'Lowest price ÷ price'],
    [
      {
        kind: 'price',
        price: { formula: 'floor-ceiling', floor: 50_000, ceiling: 90_000, k: null },
      },
      'Linear between floor and ceiling: USD 50,000 to USD 90,000',
    ],
    [
      {
        kind: 'measured',
        unit: 'days',
        direction: 'lower',
        scale: { min: 5, max: 60, step: null },
      },
      'Measured in days, 5 to 60, lower is better',
    ],
    [{ kind: 'measured', scale: { min: 0, max: 99, step: null } }, 'Measured, 0 to 99'],
  ])('say how a criterion was scored: %j', (fields, words) => {
    const plainOne = { levels: [], unit: null, price: null, direction: 'higher', scale: null }
    const criteria = sample.criteria.map((criterion, at) =>
      at === 0 ? ({ ...criterion, ...plainOne, ...fields } as Criterion) : criterion,
    )
    const { blocks } = letterData(inputWith({ ...sample, criteria }, 'uk'))
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
    expect(tables[0]?.rows[0]?.[2]?.replaceAll('\u00a0', ' ')).toBe(words)
  })

  it('find nothing in words that are nobody’s', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), (words) => {
        expect(leaksIn(said([words]), sample, noAdditions, agencyAt(first).id, [])).toEqual([])
      }),
    )
  })
})
