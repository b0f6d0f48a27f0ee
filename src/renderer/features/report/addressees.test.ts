import { expect, it } from 'vitest'
import type { AgencyId } from '../../../shared/domain/model.ts'
import { addresseesOf } from './addressees.ts'

const id = (name: string) => name as AgencyId
const result = (name: string, rank: number | null) => ({
  agency: id(name),
  name,
  score: null,
  rank,
  complete: true,
  excluded: rank === null,
})

it('offers every agency of the decision under its name of today, and none that is gone or new', () => {
  const decision = { snapshot: { results: [result('b', 1), result('a', 2), result('c', null)] } }
  const agencies = [
    { id: id('a'), name: 'Ace', status: 'rejected' },
    { id: id('b'), name: 'Brevil Ltd', status: 'selected' },
    { id: id('new'), name: 'New', status: 'shortlist' },
  ]
  expect(addresseesOf(decision, agencies)).toEqual([
    { id: 'b', name: 'Brevil Ltd' },
    { id: 'a', name: 'Ace' },
  ])
  expect(addresseesOf(null, agencies)).toEqual([])
})
