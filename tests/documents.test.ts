// The evaluation document: what is read, what is refused and with which words, and that nothing is lost.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument, writeDocument } from '../src/main/files/document.ts'
import { problemText } from '../src/shared/contract/problems.ts'
import { limits } from '../src/shared/contract/schemas.ts'
import { blankEvaluator } from '../src/shared/domain/blank.ts'
import type { EvaluationState } from '../src/shared/domain/model.ts'
import { rankEvaluation } from '../src/shared/domain/ranking.ts'
import { arbitraryContent } from './fixtures/arbitrary-document.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

type Draft = Record<string, unknown>

/** A small valid document, with what a test wants different. */
const draft = (changes: Draft = {}): Draft => ({
  format: 'shortlist-evaluation',
  version: 1,
  evaluation: { id: 'ev', title: 'Payments', createdAt: '2026-11-22T09:00:00Z' },
  criteria: [
    { id: 'security', name: 'Security', weight: 12 },
    { id: 'speed', name: 'Speed', weight: 8, kind: 'measured', scale: { min: 0, max: 5 } },
  ],
  gates: [{ id: 'g1', name: 'Processor agreement' }],
  agencies: [
    { id: 'a1', name: 'Alder' },
    { id: 'a2', name: 'Birch' },
  ],
  evaluators: [{ id: 'e1', name: 'Ana' }],
  scores: [{ agency: 'a1', criterion: 'security', evaluator: 'e1', value: 7 }],
  ...changes,
})

const read = (document: unknown) => parseDocument(encode(JSON.stringify(document)))
const refusals = (bytes: Uint8Array): readonly string[] => {
  const result = parseDocument(bytes)
  return result.ok ? [] : result.problems.map(problemText)
}
const refusalsOf = (document: unknown) => refusals(encode(JSON.stringify(document)))
const stateOf = (document: unknown) => {
  const result = read(document)
  if (!result.ok) throw new Error(result.problems.map(problemText).join('\n'))
  return result.content.state
}

describe('reading', () => {
  it('fills in every default of the format', () => {
    const state = stateOf(draft())
    expect(state.evaluation).toEqual({
      id: 'ev',
      title: 'Payments',
      client: null,
      brief: null,
      currency: 'USD',
      scale: { min: 0, max: 10, step: 0.5 },
      panelRule: null,
      pricing: null,
      createdAt: '2026-11-22T09:00:00Z',
    })
    expect(state.criteria[0]).toEqual({
      id: 'security',
      name: 'Security',
      weight: 12,
      kind: 'rated',
      direction: 'higher',
      scale: null,
      levels: [],
      levelsOnly: false,
      valueFunction: null,
      price: null,
      minimum: null,
      parent: null,
      guidance: null,
      questions: [],
      unit: null,
      measuredFrom: null,
      weightLocked: false,
    })
    expect(state.agencies[0]).toEqual({
      id: 'a1',
      name: 'Alder',
      website: null,
      location: null,
      founded: null,
      teamSize: null,
      hourlyRate: null,
      minimumProject: null,
      services: [],
      technologies: [],
      industries: [],
      status: 'shortlist',
      notes: null,
      timeZone: null,
      languages: [],
      certificates: [],
      coverage: {},
      pros: [],
      cons: [],
      rejectionReason: null,
      measured: {},
    })
    expect(state.evaluators[0]).toEqual({ id: 'e1', name: 'Ana', ...blankEvaluator })
    expect(state.scores[0]).toEqual({
      agency: 'a1',
      criterion: 'security',
      evaluator: 'e1',
      value: 7,
      state: 'scored',
      comment: null,
      confidence: null,
    })
  })

  it('reads missing and null alike', () => {
    const missing = stateOf(draft({ gates: undefined, quotes: undefined }))
    const none = stateOf(
      draft({
        gates: null,
        quotes: null,
        moderated: null,
        ledger: null,
        agencies: [
          {
            id: 'a1',
            name: 'Alder',
            status: null,
            services: null,
            measured: null,
            hourlyRate: null,
          },
          { id: 'a2', name: 'Birch' },
        ],
      }),
    )
    expect(none).toEqual(missing)
  })

  it('reads an evaluation that has only a title', () => {
    const state = stateOf({
      format: 'shortlist-evaluation',
      version: 1,
      evaluation: { title: 'Empty' },
    })
    expect(state.criteria).toEqual([])
    expect(state.evaluation.id).toMatch(/^[0-9a-f]{32}$/)
    expect(state.evaluation.createdAt).toMatch(/^\d{4}-.*Z$/)
  })

  it('takes an entry without value and state as a comment on an empty cell', () => {
    const state = stateOf(
      draft({ scores: [{ agency: 'a1', criterion: 'security', evaluator: 'e1', comment: 'ask' }] }),
    )
    expect(state.scores[0]).toMatchObject({ state: 'not-scored', value: null, comment: 'ask' })
  })

  it('gives a quote without a currency that of the evaluation', () => {
    const state = stateOf(draft({ quotes: [{ agency: 'a1', amount: 100 }] }))
    expect(state.quotes).toMatchObject([
      { agency: 'a1', structure: 'fixed', amount: 100, currency: 'USD', lines: [] },
    ])
  })

  it('reads a byte order mark away', () => {
    const bytes = encode(`\uFEFF${JSON.stringify(draft())}`)
    expect(bytes[0]).toBe(0xef)
    expect(parseDocument(bytes).ok).toBe(true)
  })

  it('reads 100,000 scores', () => {
    const ids = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `${prefix}${index}`, name: prefix }))
    const agencies = ids('a', 200)
    const criteria = ids('c', 50).map((criterion) => ({ ...criterion, weight: 1 }))
    const evaluators = ids('e', 10)
    const scores = agencies.flatMap((a) =>
      criteria.flatMap((c) =>
        evaluators.map((e) => ({ agency: a.id, criterion: c.id, evaluator: e.id, value: 5 })),
      ),
    )
    const bytes = encode(JSON.stringify(draft({ agencies, criteria, evaluators, scores })))
    const result = parseDocument(bytes)
    expect(result.ok && result.content.state.scores.length).toBe(100_000)
  })
})

describe('refusing', () => {
  const cell = { agency: 'a1', criterion: 'security', evaluator: 'e1' }
  const criterion = (changes: Draft) => [
    { id: 'security', name: 'Security', weight: 12, ...changes },
  ]
  const refused: readonly (readonly [string, Draft, string])[] = [
    [
      'another format',
      { format: 'spreadsheet' },
      'format: must be "shortlist-evaluation", got "spreadsheet"',
    ],
    ['another version', { version: 2 }, 'version: must be 1, got 2'],
    ['no title', { evaluation: { client: 'x' } }, 'evaluation.title: must be a text, got nothing'],
    [
      'a blank title',
      { evaluation: { title: ' ' } },
      'evaluation.title: must not be empty, got " "',
    ],
    [
      'a weight that is a text',
      { criteria: criterion({ weight: '12%' }), scores: [] },
      'criteria[0].weight: must be a number ≥ 0, got "12%"',
    ],
    [
      'a negative weight',
      { criteria: criterion({ weight: -1 }), scores: [] },
      'criteria[0].weight: must be a number ≥ 0, got -1',
    ],
    [
      'weights that sum to zero',
      { criteria: criterion({ weight: 0 }), scores: [] },
      'criteria: must have weights with a sum > 0, got 0',
    ],
    [
      'an id that is too long',
      { evaluators: [{ id: 'e'.repeat(65), name: 'Ana' }], scores: [] },
      'evaluators[0].id: must have ≤ 64 characters',
    ],
    [
      'duplicate ids',
      {
        agencies: [
          { id: 'a1', name: 'A' },
          { id: 'a1', name: 'B' },
        ],
      },
      'agencies[1].id: must be unique, but agencies[0] has it, got "a1"',
    ],
    [
      'a score of an unknown agency',
      { scores: [{ ...cell, agency: 'zz', value: 1 }] },
      'scores[0].agency: must be the id of an agency, got "zz"',
    ],
    [
      'a score of an unknown criterion',
      { scores: [{ ...cell, criterion: 'zz', value: 1 }] },
      'scores[0].criterion: must be the id of a criterion, got "zz"',
    ],
    [
      'a score of an unknown evaluator',
      { scores: [{ ...cell, evaluator: 'zz', value: 1 }] },
      'scores[0].evaluator: must be the id of an evaluator, got "zz"',
    ],
    [
      'a rated value outside its scale',
      { scores: [{ ...cell, value: 10.5 }] },
      'scores[0].value: must be on the scale 0 to 10, got 10.5',
    ],
    [
      'a moderated value outside its scale',
      { moderated: [{ agency: 'a1', criterion: 'security', value: -1, reason: 'r' }] },
      'moderated[0].value: must be on the scale 0 to 10, got -1',
    ],
    [
      'a moderated value without a reason',
      { moderated: [{ agency: 'a1', criterion: 'security', value: 1 }] },
      'moderated[0].reason: must be a text, got nothing',
    ],
    [
      'two scores by one evaluator for one cell',
      {
        scores: [
          { ...cell, value: 1 },
          { ...cell, value: 2 },
        ],
      },
      'scores[1].evaluator: must score a cell once, but scores[0] is the same cell, got "e1"',
    ],
    [
      'a value on a cell that is not applicable',
      { scores: [{ ...cell, value: 0, state: 'not-applicable' }] },
      'scores[0].value: must be null when not-applicable, got 0',
    ],
    [
      'a scored cell without a value',
      { scores: [{ ...cell, state: 'scored' }] },
      'scores[0].value: must be a number for a scored cell, got null',
    ],
    [
      'a measurement of an unknown criterion',
      { agencies: [{ id: 'a1', name: 'A', measured: { zz: 1 } }] },
      'agencies[0].measured: must have ids of criteria as keys, got "zz"',
    ],
    [
      'a measured criterion without a scale',
      { criteria: criterion({ kind: 'measured' }), scores: [] },
      'criteria[0].scale: must be given for a measured criterion, got null',
    ],
    [
      'a scale upside down',
      { criteria: criterion({ scale: { min: 5, max: 1 } }) },
      'criteria[0].scale: must have a max greater than its min, got an object',
    ],
    [
      'a value function with one point',
      { criteria: criterion({ valueFunction: { points: [[0, 0]] } }) },
      'criteria[0].valueFunction.points: must have ≥ 2 entries, got a list of 1',
    ],
    [
      'a value function that runs backwards',
      {
        criteria: criterion({
          valueFunction: {
            points: [
              [5, 0],
              [1, 100],
            ],
          },
        }),
      },
      'criteria[0].valueFunction.points: must be in ascending order',
    ],
    [
      'a result of an unknown gate',
      { gateResults: [{ agency: 'a1', gate: 'zz', passed: true }] },
      'gateResults[0].gate: must be the id of a gate, got "zz"',
    ],
    [
      'two results of one gate',
      {
        gateResults: [
          { agency: 'a1', gate: 'g1', passed: true },
          { agency: 'a1', gate: 'g1', passed: false },
        ],
      },
      'gateResults[1]: must be the only one of its gate, but gateResults[0] is too, got an object',
    ],
    [
      'two quotes of one agency',
      {
        quotes: [
          { agency: 'a1', amount: 1 },
          { agency: 'a1', amount: 2 },
        ],
      },
      'quotes[1].agency: must have one quote, but quotes[0] is its too, got "a1"',
    ],
    [
      'a history in version 1',
      { ledger: [{ sequence: 1 }] },
      'ledger: must be empty in version 1, got a list of 1',
    ],
    ['a list that is an object', { agencies: {} }, 'agencies: must be a list, got an object'],
    ['an element that is null', { agencies: [null] }, 'agencies[0]: must be an object, got null'],
  ]
  for (const [what, changes, words] of refused)
    it(`refuses ${what} with place, rule and value`, () => {
      expect(refusalsOf(draft(changes))).toContainEqual(expect.stringContaining(words))
    })

  it('refuses criteria that are not a tree of two levels', () => {
    const own = (id: string, parent: string | null) => ({ id, name: id, weight: 1, parent })
    const words = (criteria: unknown) => refusalsOf(draft({ criteria, scores: [] })).join('\n')
    expect(words([own('a', 'a')])).toContain('criteria[0].parent: must not be the criterion itself')
    expect(words([own('a', 'b')])).toContain('criteria[0].parent: must be the id of a criterion')
    expect(words([own('a', null), own('b', 'a'), own('c', 'b')])).toContain(
      'criteria[2].parent: must be a criterion that has no parent itself (two levels at most)',
    )
    expect(words([own('a', 'b'), own('b', 'a')])).toContain('two levels at most')
  })

  it('refuses a score on a criterion that has others below it', () => {
    const criteria = [
      { id: 'security', name: 'Security', weight: 1 },
      { id: 'keys', name: 'Keys', weight: 1, parent: 'security' },
    ]
    expect(refusalsOf(draft({ criteria }))).toEqual([
      'scores[0].criterion: must be a criterion with cells (one that has others below it has none), got "security"',
    ])
  })

  it('does not hold a measurement to its scale', () => {
    const agencies = [{ id: 'a1', name: 'A', measured: { speed: 99 } }]
    expect(stateOf(draft({ agencies })).agencies[0]?.measured).toEqual({ speed: 99 })
  })

  it('refuses numbers that are not finite', () => {
    const text = JSON.stringify(draft()).replace('"value":7', '"value":1e999')
    expect(refusals(encode(text))).toEqual([
      'scores[0].value: must be a finite number, got Infinity',
    ])
    const nan = JSON.stringify(draft()).replace('"value":7', '"value":NaN')
    expect(refusals(encode(nan))[0]).toContain('the input: must be JSON')
  })

  it('refuses __proto__ as a key anywhere, also when it is spelled with escapes', () => {
    for (const key of ['__proto__', '\\u005f_proto__', '__pr\\u006fto__'])
      for (const at of ['{"format"', '{"id":"a1"'])
        expect(
          refusals(
            encode(JSON.stringify(draft()).replace(at, `{"${key}":{"polluted":1},${at.slice(1)}`)),
          ),
        ).toContainEqual(
          expect.stringMatching(/__proto__: must not be used as a key, got "__proto__"$/),
        )
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('keeps ids and unknown keys that are names of built-in things', () => {
    const criteria = [{ id: 'constructor', name: 'C', weight: 1, toString: 'kept' }]
    const result = read(draft({ criteria, scores: [], hasOwnProperty: [1] }))
    const text = result.ok ? writeDocument(result.content) : ''
    expect(text).toContain('"toString":"kept"')
    expect(text).toContain('"hasOwnProperty": [1]')
  })

  it('refuses lone surrogates in texts and keys', () => {
    const text = JSON.stringify(draft()).replace('Alder', '\\ud800x')
    expect(refusals(encode(text))[0]).toContain(
      'agencies[0].name: must be well-formed Unicode text',
    )
    const key = JSON.stringify(draft()).replace('{"format"', '{"\\udc00":1,"format"')
    expect(refusals(encode(key))[0]).toContain('must be a key of well-formed Unicode text')
    expect(stateOf(draft({ agencies: [{ id: 'a1', name: '\u{1F980}' }] })).agencies[0]?.name).toBe(
      '\u{1F980}',
    )
  })

  it('refuses bytes that are not UTF-8, and names UTF-16', () => {
    const json = JSON.stringify(draft())
    const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
    expect(refusals(utf16(json))).toEqual(['the input: must be text in UTF-8, got "UTF-16"'])
    expect(refusals(utf16(`\uFEFF${json}`))).toEqual([
      'the input: must be text in UTF-8, got "UTF-16"',
    ])
    expect(refusals(Uint8Array.of(0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d))[0]).toContain(
      'must be text in UTF-8',
    )
    expect(refusals(new Uint8Array())[0]).toContain('must be JSON')
  })

  it('refuses nesting over 64 before anything recurses, but reads 64', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
    const withExtra = (levels: number) =>
      encode(JSON.stringify(draft()).replace('{"format"', `{"x":${nested(levels)},"format"`))
    expect(parseDocument(withExtra(63)).ok).toBe(true)
    expect(refusals(withExtra(64))[0]).toContain('must not be nested deeper than 64 levels')
    expect(refusals(encode('[{"a":'.repeat(5_000_000)))[0]).toContain('line 1, column')
    const brackets = encode(JSON.stringify(draft({ x: `\\"${'['.repeat(100)}` })))
    expect(parseDocument(brackets).ok).toBe(true)
  })

  it('refuses more than 64 MiB before looking at it', () => {
    const bytes = new Uint8Array(limits.fileBytes + 1)
    expect(refusals(bytes)).toEqual([
      'the input: must not be larger than 64 MiB, got "67108865 bytes"',
    ])
  })

  it('refuses more agencies, criteria, evaluators or scores than the limits', () => {
    const many = (count: number) => Array.from({ length: count }, () => 0)
    expect(
      refusalsOf(
        draft({
          agencies: many(2_001),
          criteria: many(201),
          evaluators: many(201),
          scores: many(200_001),
        }),
      ),
    ).toEqual([
      'agencies: must have ≤ 2,000 entries, got 2001',
      'criteria: must have ≤ 200 entries, got 201',
      'evaluators: must have ≤ 200 entries, got 201',
      'scores: must have ≤ 200,000 entries, got 200001',
    ])
  })

  it('names at most a hundred problems', () => {
    const scores = Array.from({ length: 5_000 }, () => ({ ...cell, value: 'x' }))
    expect(refusalsOf(draft({ scores })).length).toBe(100)
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.jsonValue().map((v) => encode(JSON.stringify(v))),
        ),
        (bytes) => {
          expect(parseDocument(bytes).ok).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(draft())), fc.jsonValue(), (key, value) => {
        parseDocument(encode(JSON.stringify(draft({ [key]: value }))))
      }),
      { numRuns: 300 },
    )
  })
})

describe('writing', () => {
  it('writes one element of a list a line, known keys first, with a newline at the end', () => {
    const result = read({
      x: { later: true },
      ...draft({
        gates: [{ zebra: 1, name: 'Gate', id: 'g1' }],
        agencies: [{ id: 'a1', name: 'A' }],
      }),
    })
    const text = result.ok ? writeDocument(result.content) : ''
    expect(text.split('\n')).toContain('    {"id":"g1","name":"Gate","zebra":1}')
    expect(text.startsWith('{\n  "format": "shortlist-evaluation",\n  "version": 1,\n')).toBe(true)
    expect(text.endsWith('  "ledger": [],\n  "x": {"later":true}\n}\n')).toBe(true)
    expect(text).not.toContain('\r')
  })

  it('writes scores by agency, criterion and evaluator, and measurements in the order of the criteria', () => {
    const criteria = ['10', '2'].map((id) => ({
      id,
      name: id,
      weight: 1,
      kind: 'measured',
      scale: { min: 0, max: 1 },
    }))
    const score = (agency: string, criterion: string) => ({
      agency,
      criterion,
      evaluator: 'e1',
      value: 1,
    })
    const result = read(
      draft({
        criteria,
        agencies: [
          { id: 'b', name: 'B', measured: { '2': 0.5, '10': 1 } },
          { id: 'a', name: 'A' },
        ],
        scores: [score('a', '2'), score('b', '2'), score('a', '10')],
      }),
    )
    const text = result.ok ? writeDocument(result.content) : ''
    expect(text).toContain('"measured":{"10":1,"2":0.5}')
    expect(
      [...text.matchAll(/"agency":"(\w)","criterion":"(\d+)"/g)].map((m) => m[1]! + m[2]!),
    ).toEqual(['b2', 'a10', 'a2'])
  })

  it('writes what it reads: any document comes back the same, byte for byte', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const text = writeDocument(content)
        const result = parseDocument(encode(text))
        if (!result.ok) throw new Error(result.problems.map(problemText).join('\n'))
        expect(writeDocument(result.content)).toBe(text)
        expect(result.content.state.agencies).toEqual(content.state.agencies)
        expect(result.content.state.criteria).toEqual(content.state.criteria)
        expect(result.content.state.scores.length).toBe(content.state.scores.length)
      }),
      { numRuns: 150 },
    )
  })
})

const fileState = (path: string): { readonly state: EvaluationState; readonly same: boolean } => {
  const bytes = readFileSync(new URL(path, import.meta.url))
  const result = parseDocument(bytes)
  if (!result.ok) throw new Error(result.problems.map(problemText).join('\n'))
  return {
    state: result.content.state,
    same: writeDocument(result.content) === bytes.toString('utf8'),
  }
}

describe('published scorecards as documents', () => {
  const published = [
    { file: 'erate-bid-evaluation', share: 1, tolerance: 0, totals: [65, 55, 80] },
    {
      file: 'backend-framework-matrix',
      share: 20,
      tolerance: 1e-9,
      totals: [3.7, 4.05, 3.8, 2.95],
    },
    {
      file: 'university-ranking-2012',
      share: 1,
      // The source rounds its criteria to one decimal before printing them.
      tolerance: 0.1,
      totals: [
        94.8, 93.9, 93.9, 93.6, 92.9, 92.4, 92.3, 90.7, 89.8, 89.1, 85.8, 84.9, 83.2, 82.8, 81.6,
        78.4, 77.4, 77.4, 77.0, 76.5, 76.2, 75.8, 75.5, 74.9, 74.3, 73.1, 73.0, 72.3, 72.1, 72.0,
        71.9, 71.2, 71.2, 70.9,
      ],
    },
  ]
  for (const { file, share, tolerance, totals } of published)
    it(`gives the totals and the order of ${file}`, () => {
      const { state, same } = fileState(`./fixtures/documents/${file}.shortlist`)
      expect(same).toBe(true)
      const ranking = rankEvaluation(state)
      const total = new Map(state.agencies.map(({ id }, index) => [id, totals[index] ?? 0]))
      expect(ranking.results).toHaveLength(totals.length)
      for (const { agency, score } of ranking.results)
        expect(Math.abs((score ?? 0) / share - (total.get(agency) ?? 0))).toBeLessThanOrEqual(
          tolerance,
        )
      const order = ranking.results.map(({ agency }) => total.get(agency) ?? 0)
      expect(order).toEqual(totals.toSorted((a, b) => b - a))
    })
})

describe('the sample', () => {
  const { state, same } = fileState('../resources/samples/payments-back-end.shortlist')
  const ranking = rankEvaluation(state)

  it('is a document as export writes it', () => {
    expect(same).toBe(true)
  })

  it('has eight agencies with all their facts, and says that they are invented', () => {
    expect(state.agencies).toHaveLength(8)
    for (const agency of state.agencies) {
      const { timeZone: _unsaid, rejectionReason: _never, ...facts } = agency
      expect(Object.values(facts)).not.toContain(null)
      expect(agency.notes).toContain('Fictional')
    }
    expect(state.evaluation.brief).toContain('do not exist')
    expect(state.quotes).toHaveLength(8)
  })

  it('has ten criteria with distinct weights that sum to 100, guidance and levels', () => {
    const weights = state.criteria.map(({ weight }) => weight)
    expect(new Set(weights).size).toBe(10)
    expect(weights.reduce((sum, weight) => sum + weight)).toBe(100)
    for (const { guidance, levels } of state.criteria) {
      expect(guidance).not.toBeNull()
      expect(levels).toHaveLength(5)
    }
  })

  it('has every cell of four evaluators, half points, and more than sixty comments', () => {
    expect(state.scores).toHaveLength(8 * 10 * 4)
    expect(state.scores.every(({ value }) => value === null || Number.isInteger(value * 2))).toBe(
      true,
    )
    const comments = new Set(state.scores.flatMap(({ comment }) => comment ?? []))
    expect(comments.size).toBeGreaterThan(60)
    expect(state.evaluators.every(({ role }) => role !== null)).toBe(true)
  })

  it('has something to say on every screen', () => {
    const [first, second] = ranking.results
    expect(ranking.winner).toBe(first?.agency)
    const lead = (first?.score ?? 0) - (second?.score ?? 0)
    expect(lead).toBeGreaterThan(0)
    expect(lead).toBeLessThan(1)
    expect(ranking.results.every(({ complete }) => complete)).toBe(true)

    const cells = new Map<string, number[]>()
    for (const { agency, criterion, value } of state.scores) {
      const key = `${agency}/${criterion}`
      cells.set(key, [...(cells.get(key) ?? []), ...(value === null ? [] : [value])])
    }
    const ranges = [...cells.values()].map((values) => Math.max(...values) - Math.min(...values))
    expect(ranges.filter((range) => range >= 4)).toHaveLength(3)

    const notApplicable = ranking.results.flatMap(({ cells: own }) =>
      own.filter((cell) => cell.state === 'not-applicable'),
    )
    expect(notApplicable).toHaveLength(1)
    const excluded = ranking.results.filter((result) => result.excluded !== null)
    expect(excluded.map((result) => result.excluded?.[0]?.kind)).toEqual(['gate'])
    expect(state.moderated.length).toBeGreaterThanOrEqual(3)
  })
})
