import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleAgency } from '../example-state.ts'
import type { Agency, Coverage, NeedKind, Needs } from '../model.ts'
import { coverageKeys } from './coverage.ts'
import { matchAgencies, type NeedOutcome, noNeeds } from './match.ts'

const need = (kind: NeedKind, value: string, must = false) => ({ kind, value, must })
const wanting = (...items: Needs['items']): Needs => ({ ...noNeeds, items })

const outcome = (needs: Needs, facts: Partial<Agency>): NeedOutcome | undefined =>
  matchAgencies([exampleAgency('a', facts)], needs)[0]?.reasons[0]?.outcome

describe('matching the long list to the brief', () => {
  it('compares the budget with the quote, and without one with the minimum project', () => {
    const budget = { ...noNeeds, budget: { amount: 50_000, must: true } }
    const agency = exampleAgency('a', { minimumProject: 25_000 })
    const matched = (quotes: readonly (readonly [string, number])[]) =>
      matchAgencies([agency], budget, new Map(quotes as [Agency['id'], number][]))[0]
    expect(matched([])).toMatchObject({
      eligible: true,
      reasons: [{ outcome: 'met', found: 25_000, quoted: false }],
    })
    expect(matched([['a', 60_000]])).toMatchObject({
      eligible: false,
      reasons: [{ outcome: 'missing', found: 60_000, quoted: true }],
    })
    expect(matched([['a', 50_000]])).toMatchObject({ reasons: [{ outcome: 'met', quoted: true }] })
  })

  it('takes a filled list at its word and an empty one for unknown', () => {
    const kafka = wanting(need('technology', 'kafka'))
    expect(outcome(kafka, { technologies: ['Apache Kafka', 'Go'] })).toBe('met')
    expect(outcome(kafka, { technologies: ['Go'] })).toBe('missing')
    expect(outcome(kafka, {})).toBe('unknown')
    const java = wanting(need('technology', 'Java'))
    expect(outcome(java, { technologies: ['JavaScript'] })).toBe('missing')
    const iso = wanting(need('certificate', 'ISO 27001'))
    expect(outcome(iso, { certificates: ['SOC 2', 'ISO/IEC 27001:2022'] })).toBe('met')
    expect(outcome(iso, { certificates: ['ISO 9001'] })).toBe('missing')
    expect(outcome(wanting(need('language', 'german')), { languages: ['English', 'German'] })).toBe(
      'met',
    )
    expect(outcome(wanting(need('industry', 'Health')), { industries: ['Retail'] })).toBe('missing')
  })

  it('takes services from the list or their coverage, components and trends from coverage alone', () => {
    const api = wanting(need('service', 'service.api'))
    expect(outcome(api, { services: ['API'] })).toBe('met')
    expect(outcome(api, { services: ['Security'] })).toBe('missing')
    expect(outcome(api, { services: ['Security'], coverage: { 'service.api': 'partly' } })).toBe(
      'partly',
    )
    expect(outcome(api, {})).toBe('unknown')
    expect(outcome(wanting(need('service', 'Blockchain')), { services: ['Blockchain'] })).toBe(
      'met',
    )
    const edge = wanting(need('trend', 'trend.edge'))
    expect(outcome(edge, { services: ['Edge computing'] })).toBe('unknown')
    expect(outcome(edge, { coverage: { 'trend.edge': 'no' } })).toBe('missing')
    expect(
      outcome(wanting(need('component', 'component.api')), {
        coverage: { 'component.api': 'yes' },
      }),
    ).toBe('met')
  })

  it('compares place, clock, money and size with what the profile says', () => {
    expect(outcome(wanting(need('location', 'portugal')), { location: 'Porto, Portugal' })).toBe(
      'met',
    )
    expect(outcome(wanting(need('location', 'Spain')), { location: 'Porto, Portugal' })).toBe(
      'missing',
    )
    const berlin = wanting(need('timeZone', 'Europe/Berlin'))
    expect(outcome(berlin, { timeZone: 'UTC+1' })).toBe('met')
    expect(outcome(berlin, { timeZone: 'UTC-1' })).toBe('partly')
    expect(outcome(berlin, { timeZone: 'Asia/Kolkata' })).toBe('missing')
    expect(outcome(berlin, { timeZone: 'flexible' })).toBe('unknown')
    const budget: Needs = { ...noNeeds, budget: { amount: 50_000, must: false } }
    expect(outcome(budget, { minimumProject: 50_000 })).toBe('met')
    expect(outcome(budget, { minimumProject: 50_001 })).toBe('missing')
    expect(outcome(budget, {})).toBe('unknown')
    const team: Needs = { ...noNeeds, teamSize: { min: 10, max: null, must: false } }
    expect(outcome(team, { teamSize: 9 })).toBe('missing')
    expect(outcome(team, { teamSize: 4_000 })).toBe('met')
  })

  it('takes an agency out for a missing hard need, never for an unknown one', () => {
    const needs = wanting(need('language', 'German', true), need('technology', 'Go'))
    const [first, second, third] = matchAgencies(
      [
        exampleAgency('out', { languages: ['English'], technologies: ['Go'] }),
        exampleAgency('unsaid', {}),
        exampleAgency('in', { languages: ['German'], technologies: ['Rust'] }),
      ],
      needs,
    )
    expect([first, second, third].map((match) => [match?.agency, match?.eligible])).toEqual([
      ['unsaid', true],
      ['in', true],
      ['out', false],
    ])
    expect([first?.fit, first?.best, second?.fit, second?.best]).toEqual([0, 1, 0, 0])
  })

  it('counts a partly met soft need as half of one', () => {
    const needs = wanting(
      need('technology', 'Go'),
      need('trend', 'trend.ai'),
      need('trend', 'trend.edge'),
      need('language', 'German'),
    )
    const [match] = matchAgencies(
      [exampleAgency('a', { technologies: ['Go'], coverage: { 'trend.ai': 'partly' } })],
      needs,
    )
    expect(match).toMatchObject({ fit: 1.5 / 4, best: 3.5 / 4 })
  })

  it('ranks by nothing but names when nothing is needed', () => {
    const matches = matchAgencies([exampleAgency('b'), exampleAgency('a')], noNeeds)
    expect(matches.map(({ agency, fit, eligible }) => [agency, fit, eligible])).toEqual([
      ['a', null, true],
      ['b', null, true],
    ])
  })

  const word = fc.constantFrom('Go', 'Rust', 'Java', 'German', 'Retail', 'UTC', 'Asia/Tokyo')
  const words = fc.uniqueArray(word, { maxLength: 3 })
  const catalogued = fc.constantFrom(
    ...coverageKeys.service,
    ...coverageKeys.component,
    ...coverageKeys.trend,
  )
  const facts = fc.record({
    services: fc.uniqueArray(fc.constantFrom('API', 'Security', 'Cloud'), { maxLength: 3 }),
    technologies: words,
    industries: words,
    languages: words,
    certificates: words,
    location: fc.option(word),
    timeZone: fc.option(word),
    teamSize: fc.option(fc.nat(100)),
    minimumProject: fc.option(fc.nat(100)),
    coverage: fc.dictionary(catalogued, fc.constantFrom<Coverage>('yes', 'partly', 'no')),
  })
  const agencies = fc
    .array(facts, { maxLength: 8 })
    .map((list) =>
      list.map((entry, index) => exampleAgency(`a${index}`, { ...entry, name: 'Same' })),
    )
  const item = fc.oneof(
    fc.record({
      kind: fc.constantFrom<NeedKind>(
        'technology',
        'industry',
        'location',
        'timeZone',
        'language',
        'certificate',
      ),
      value: word,
      must: fc.boolean(),
    }),
    catalogued.chain((value) =>
      fc.record({
        kind: fc.constant(value.slice(0, value.indexOf('.')) as NeedKind),
        value: fc.constant(value),
        must: fc.boolean(),
      }),
    ),
  )
  const needs: fc.Arbitrary<Needs> = fc.record({
    items: fc.array(item, { maxLength: 6 }),
    budget: fc.option(fc.record({ amount: fc.nat(100), must: fc.boolean() })),
    teamSize: fc.option(
      fc.record({ min: fc.option(fc.nat(50)), max: fc.option(fc.nat(100)), must: fc.boolean() }),
    ),
  })

  it('never depends on the order of the agencies, nor on who else is there', () => {
    fc.assert(
      fc.property(agencies, needs, fc.infiniteStream(fc.nat()), (list, wanted, random) => {
        const shuffled = list
          .map((agency) => ({ agency, key: random.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ agency }) => agency)
        const matches = matchAgencies(list, wanted)
        expect(matchAgencies(shuffled, wanted)).toEqual(matches)
        for (const match of matches) {
          const alone = list.filter(({ id }) => id === match.agency)
          expect(matchAgencies(alone, wanted)).toEqual([match])
        }
      }),
    )
  })

  it('keeps fit between 0 and best, best at 1 at most, and those that are out behind the others', () => {
    fc.assert(
      fc.property(agencies, needs, (list, wanted) => {
        const matches = matchAgencies(list, wanted)
        const firstOut = matches.findIndex(({ eligible }) => !eligible)
        if (firstOut >= 0)
          expect(matches.slice(firstOut).every(({ eligible }) => !eligible)).toBe(true)
        for (const { fit, best } of matches) {
          expect(fit === null).toBe(best === null)
          if (fit === null || best === null) continue
          expect(fit).toBeGreaterThanOrEqual(0)
          expect(best).toBeGreaterThanOrEqual(fit)
          expect(best).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
