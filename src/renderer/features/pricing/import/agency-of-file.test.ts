import { describe, expect, it } from 'vitest'
import { agencyId } from '../../../../shared/domain/example-state.ts'
import { agencyOfName } from './agency-of-file.ts'

const agencies = [
  { id: agencyId('a'), name: 'Northwind Software' },
  { id: agencyId('b'), name: 'Südhang GmbH' },
  { id: agencyId('c'), name: 'Northern Light' },
]

describe('agencyOfName', () => {
  it('finds the one agency that the name of a file speaks of', () => {
    expect(agencyOfName('2026-11 Northwind_Software offer.xlsx', agencies)).toBe('a')
    expect(agencyOfName('quote-northwind.csv', agencies)).toBe('a')
    expect(agencyOfName('Angebot Südhang.csv', agencies)).toBe('b')
  })

  it('says nothing where the name fits none, or more than one', () => {
    expect(agencyOfName('quotes.csv', agencies)).toBeNull()
    expect(agencyOfName('northwind vs südhang.xlsx', agencies)).toBeNull()
  })
})
