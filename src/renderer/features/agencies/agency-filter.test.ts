import { describe, expect, it } from 'vitest'
import { exampleAgency } from '../../../shared/domain/example-state.ts'
import {
  type AgencyFilter,
  activeFacets,
  everything,
  facetValues,
  filterAgencies,
  hidesRejected,
  notStated,
  usualFilter,
  withoutFacet,
} from './agency-filter.ts'

const list = [
  exampleAgency('a', {
    location: 'Porto, Portugal',
    services: ['API'],
    technologies: ['Go', 'go'],
    hourlyRate: { min: 60, max: 95 },
    teamSize: 46,
  }),
  exampleAgency('b', {
    status: 'rejected',
    location: 'Lisbon, Portugal',
    services: ['API development and integration', 'Security'],
    hourlyRate: { min: null, max: 50 },
    teamSize: 12,
  }),
  exampleAgency('c', { status: 'longlist', technologies: ['Rust'] }),
]
const shown = (filter: Partial<AgencyFilter>): string =>
  filterAgencies(list, { ...everything, ...filter })
    .map(({ id }) => id)
    .join('')

describe('filters of the table of agencies', () => {
  it('keeps rejected agencies out of sight until that condition is taken away', () => {
    const ids = (filter: AgencyFilter) => filterAgencies(list, filter).map(({ id }) => id)
    expect(ids(usualFilter)).toEqual(['a', 'c'])
    expect(activeFacets(usualFilter)).toEqual(['statuses'])
    expect(hidesRejected(usualFilter)).toBe(true)
    expect(ids(withoutFacet(usualFilter, 'statuses'))).toEqual(['a', 'b', 'c'])
  })

  it('takes any entry of a condition and all conditions together', () => {
    expect(shown({ technologies: ['GO', 'Rust'] })).toBe('ac')
    expect(shown({ location: ['Portugal'] })).toBe('ab')
    expect(shown({ location: ['Portugal'], technologies: ['Go'] })).toBe('a')
    expect(shown({ location: [notStated] })).toBe('c')
  })

  it('knows a service under all its names', () => {
    expect(shown({ services: ['API development and integration'] })).toBe('ab')
    expect(facetValues(list, 'services')).toEqual([
      { value: 'API development and integration', count: 2 },
      { value: 'Security', count: 1 },
      { value: notStated, count: 1 },
    ])
  })

  it('compares ranges by what they have in common, and says what it does with the unknown', () => {
    expect(shown({ hourlyRate: { min: 55, max: 60, unknown: false } })).toBe('a')
    expect(shown({ hourlyRate: { min: null, max: 40, unknown: false } })).toBe('b')
    expect(shown({ hourlyRate: { min: 96, max: null, unknown: true } })).toBe('c')
    expect(shown({ teamSize: { min: 13, max: 46, unknown: false } })).toBe('a')
  })

  it('counts an agency once however often it says the same', () => {
    expect(facetValues(list, 'technologies')).toEqual([
      { value: 'Go', count: 1 },
      { value: 'Rust', count: 1 },
      { value: notStated, count: 1 },
    ])
  })
})
