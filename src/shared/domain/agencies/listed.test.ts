import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleAgency } from '../example-state.ts'
import type { Agency, Coverage } from '../model.ts'
import { coverageKeys } from './coverage.ts'
import { type ListedFacts, originsOf, updatesOf } from './listed.ts'

const { id: _id, name: _name, measured: _measured, ...nothing } = exampleAgency('x')
const named = (name: string) => ({ id: null, name })
const says = (facts: Partial<ListedFacts>): ListedFacts => ({ ...nothing, status: null, ...facts })

describe('a list beside the agencies that are here', () => {
  it('knows an agency by its id, else by its name, whatever the case and the spaces', () => {
    const here = [
      exampleAgency('a1', { name: 'Alder & Co' }),
      exampleAgency('b', { name: 'Birch' }),
    ]
    const rows = [
      { id: 'a1', name: 'Renamed' },
      { id: null, name: ' birch ' },
      { id: '7', name: 'alder  & co' },
      { id: null, name: 'Cedar' },
      { id: null, name: 'CEDAR' },
    ]
    expect(originsOf(rows, here)).toEqual([
      { agency: 'a1', repeats: null },
      { agency: 'b', repeats: null },
      { agency: 'a1', repeats: 0 },
      { agency: null, repeats: null },
      { agency: null, repeats: 3 },
    ])
  })

  it('changes what it says otherwise, and nothing where it says nothing', () => {
    const agency = exampleAgency('a', {
      location: 'Porto',
      notes: 'Called',
      technologies: ['Go'],
      hourlyRate: { min: 60, max: 95 },
      coverage: { 'trend.edge': 'no', 'service.api': 'partly' },
    })
    expect(updatesOf(agency, named('A '), says({}))).toEqual({})
    expect(
      updatesOf(
        agency,
        named('a'),
        says({
          location: 'Lisbon',
          status: 'longlist',
          hourlyRate: { min: 70, max: null },
          coverage: { 'trend.edge': 'yes', 'service.api': 'yes' },
        }),
      ),
    ).toEqual({
      location: 'Lisbon',
      status: 'longlist',
      hourlyRate: { min: 70, max: 95 },
      services: ['API development and integration'],
      coverage: { 'trend.edge': 'yes' },
    })
    // A rate above the known upper end says nothing about that end.
    expect(updatesOf(agency, named('a'), says({ hourlyRate: { min: 120, max: null } }))).toEqual({
      hourlyRate: { min: 120, max: null },
    })
  })

  it('writes the name otherwise where the agency is known by its id', () => {
    const agency = exampleAgency('a', { name: 'Brightwater gmbh' })
    const name = 'Brightwater GmbH'
    expect(updatesOf(agency, { id: 'a', name }, says({}))).toEqual({ name })
    expect(updatesOf(agency, { id: 'b', name }, says({}))).toEqual({})
    expect(updatesOf(agency, { id: 'a', name: ' Brightwater gmbh' }, says({}))).toEqual({})
  })

  it('changes nothing in an agency that it tells as it is, in any order of its keys', () => {
    const texts = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 })
    const keys = [...coverageKeys.component, ...coverageKeys.trend]
    fc.assert(
      fc.property(
        fc.record({
          location: fc.option(fc.string({ minLength: 1 })),
          services: texts,
          pros: texts,
          teamSize: fc.option(fc.nat()),
          status: fc.constantFrom('longlist', 'shortlist', 'rejected', 'selected'),
        }) as fc.Arbitrary<Partial<Agency>>,
        fc.dictionary(fc.constantFrom(...keys), fc.constantFrom<Coverage>('yes', 'partly', 'no')),
        (facts, coverage) => {
          const agency = exampleAgency('a', { ...facts, coverage, hourlyRate: { max: 9, min: 1 } })
          const turned = Object.fromEntries(Object.entries(coverage).reverse())
          const told = { ...agency, coverage: turned, hourlyRate: { min: 1, max: 9 } }
          expect(updatesOf(agency, agency, told)).toEqual({})
        },
      ),
    )
  })
})
