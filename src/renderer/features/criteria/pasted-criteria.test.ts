import { describe, expect, it } from 'vitest'
import type { CriterionId } from '../../../shared/domain/model.ts'
import { criteriaEdits, criteriaOf, spareRow } from './pasted-criteria.ts'

const security = 'security' as CriterionId
const fresh = (index: number): CriterionId => spareRow(index).criterion.id

describe('criteria from several cells at once', () => {
  it('renames and weighs rows that are there, and adds those below the last one', () => {
    expect(
      criteriaEdits([
        { criterion: security, column: 'name', text: ' Safety ' },
        { criterion: security, column: 'weight', text: null },
        { criterion: fresh(0), column: 'name', text: 'Fit' },
        { criterion: fresh(1), column: 'name', text: 'Price' },
        { criterion: fresh(1), column: 'weight', text: '12.5' },
      ]),
    ).toEqual({
      ok: true,
      edits: {
        changes: [{ criterion: 'security', fields: { name: 'Safety', weight: 0 } }],
        added: [{ name: 'Fit' }, { name: 'Price', weight: 12.5 }],
      },
    })
  })

  it('refuses all of it for one bad text, or a new row without a name', () => {
    const named = { criterion: security, column: 'name', text: 'Safety' }
    for (const bad of [
      { criterion: security, column: 'weight', text: 'heavy' },
      { criterion: security, column: 'name', text: null },
      { criterion: fresh(0), column: 'weight', text: '5' },
    ])
      expect(criteriaEdits([named, bad]).ok).toBe(false)
  })

  it('takes a name, and a weight beside it where there is one', () => {
    expect(criteriaOf([['Fit'], ['Price', '30'], ['Speed', '']])).toEqual({
      ok: true,
      edits: {
        added: [{ name: 'Fit' }, { name: 'Price', weight: 30 }, { name: 'Speed' }],
        changes: [],
      },
    })
    expect(criteriaOf([['Price', 'thirty']]).ok).toBe(false)
  })
})
