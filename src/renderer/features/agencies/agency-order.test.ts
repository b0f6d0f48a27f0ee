import { describe, expect, it } from 'vitest'
import { exampleAgency } from '../../../shared/domain/example-state.ts'
import type { Agency } from '../../../shared/domain/model.ts'
import { speak } from '../../../shared/messages/translate.ts'
import { findAgencies, nextSort, sortAgencies } from './agency-order.ts'

const agency = exampleAgency
const nothing = { quotes: new Map(), references: new Map(), attachments: new Map() }
const ids = (list: readonly Agency[]): string => list.map(({ id }) => id).join('')

describe('order of the table of agencies', () => {
  const list = [
    agency('a', { name: 'Émile', founded: null, technologies: ['Go'] }),
    agency('b', { name: 'zeta 10', founded: 2011, technologies: ['Rust'] }),
    agency('c', { name: 'Zeta 9', founded: 1999, technologies: ['Go', 'Rust'] }),
  ]

  it('puts unknown values last in both directions', () => {
    const sorted = (direction: 'ascending' | 'descending') =>
      ids(sortAgencies(list, { column: 'founded', direction }, nothing, 'en'))
    expect(sorted('ascending')).toBe('cba')
    expect(sorted('descending')).toBe('bca')
  })

  it('sorts names as people do, with numbers by their size', () => {
    const sort = { column: 'name', direction: 'ascending' } as const
    expect(ids(sortAgencies(list, sort, nothing, 'en'))).toBe('acb')
  })

  it('goes from ascending to descending and back to the own order', () => {
    const up = nextSort(null, 'name')
    const down = nextSort(up, 'name')
    expect([up?.direction, down?.direction, nextSort(down, 'name')]).toEqual([
      'ascending',
      'descending',
      null,
    ])
    expect(sortAgencies(list, null, nothing, 'en')).toBe(list)
  })

  it('finds every word anywhere, whatever its accents and case', () => {
    expect(ids(findAgencies(list, 'emile'))).toBe('a')
    expect(ids(findAgencies(list, 'rust go'))).toBe('c')
    expect(ids(findAgencies(list, ' '))).toBe('abc')
    expect(ids(findAgencies(list, 'cobol'))).toBe('')
  })

  it('finds a status by its word on screen, in the language of the screen', async () => {
    const out = [...list, agency('d', { status: 'rejected' })]
    expect(ids(findAgencies(out, 'rejected'))).toBe('d')
    await speak('de')
    expect(ids(findAgencies(out, 'abgelehnt'))).toBe('d')
    expect(ids(findAgencies(out, 'rejected'))).toBe('')
    await speak('en')
  })
})
