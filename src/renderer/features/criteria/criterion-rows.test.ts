import { describe, expect, it } from 'vitest'
import { criterionId, exampleCriterion } from '../../../shared/domain/example-state.ts'
import type { Criterion, CriterionId } from '../../../shared/domain/model.ts'
import { criterionRows, equalWeights, flatPlace, placeAmong, weightSum } from './criterion-rows.ts'

const scale = { min: 0, max: 10, step: 1 }
const none = new Map<CriterionId, number>()
const part = (id: string, parent: string, weight = 1): Criterion =>
  exampleCriterion(id, { parent: criterionId(parent), weight })

/** Parts before, between and after their groups, as a document may have them. */
const mixed = [
  part('b2', 'b', 3),
  exampleCriterion('a', { weight: 60 }),
  exampleCriterion('b', { weight: 40 }),
  exampleCriterion('c', { weight: 0 }),
  part('b1', 'b', 1),
]

const moved = (criteria: readonly Criterion[], id: string, to: number | null): string => {
  const item = criteria.find((criterion) => criterion.id === id)
  if (item === undefined || to === null) return 'stays'
  const others = criteria.filter((criterion) => criterion.id !== id)
  return criterionRows(others.toSpliced(to, 0, item), scale, none)
    .map((row) => row.criterion.id)
    .join(' ')
}

describe('rows of the criteria table', () => {
  it('shows parts below their group, with shares of the whole result', () => {
    const rows = criterionRows(mixed, scale, none)
    expect(rows.map((row) => `${row.number} ${row.criterion.id} ${row.share.toFixed(2)}`)).toEqual([
      '1 a 0.60',
      '2 b 0.40',
      '2.1 b2 0.30',
      '2.2 b1 0.10',
      '3 c 0.00',
    ])
    expect(weightSum(mixed, none)).toBe(100)
  })

  it('warns of a weight without influence and of one that can decide alone', () => {
    const warnings = criterionRows(mixed, scale, none).map((row) => row.warning)
    expect(warnings).toEqual(['heavy', null, null, null, 'zero'])
    expect(criterionRows([exampleCriterion('a')], scale, none)[0]?.warning).toBeNull()
  })

  it('computes with the weight that is being changed', () => {
    const live = new Map([[criterionId('c'), 100]])
    expect(criterionRows(mixed, scale, live).map((row) => row.share)).toEqual([
      0.3, 0.2, 0.15, 0.05, 0.5,
    ])
    expect(weightSum(mixed, live)).toBe(200)
  })

  it('moves a row among its siblings whatever lies between them', () => {
    expect(moved(mixed, 'a', flatPlace(mixed, criterionId('a'), 2))).toBe('b b2 b1 c a')
    expect(moved(mixed, 'c', flatPlace(mixed, criterionId('c'), 0))).toBe('c a b b2 b1')
    expect(moved(mixed, 'b', flatPlace(mixed, criterionId('b'), 0))).toBe('b b2 b1 a c')
    expect(moved(mixed, 'b1', flatPlace(mixed, criterionId('b1'), 0))).toBe('a b b1 b2 c')
    expect(flatPlace(mixed, criterionId('a'), 0)).toBeNull()
    expect(flatPlace(mixed, criterionId('a'), 3)).toBeNull()
    expect(flatPlace(mixed, criterionId('b2'), -1)).toBeNull()
  })

  it('drops a row before the sibling that comes next below the line', () => {
    const rows = criterionRows(mixed, scale, none)
    expect(placeAmong(rows, criterionId('c'), 1)).toBe(1)
    expect(placeAmong(rows, criterionId('c'), 3)).toBe(2)
    expect(placeAmong(rows, criterionId('a'), 5)).toBe(2)
    expect(placeAmong(rows, criterionId('b1'), 0)).toBe(0)
  })

  it('equalises within each group and names only what changes', () => {
    expect(equalWeights(mixed)).toEqual([
      { criterion: 'b2', weight: 50 },
      { criterion: 'a', weight: 10 },
      { criterion: 'b', weight: 10 },
      { criterion: 'c', weight: 10 },
      { criterion: 'b1', weight: 50 },
    ])
    expect(
      equalWeights([1, 2, 3, 4].map((n) => exampleCriterion(`c${n}`, { weight: 25 }))),
    ).toEqual([])
  })
})
