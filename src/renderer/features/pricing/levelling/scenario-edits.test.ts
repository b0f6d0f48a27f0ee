import { describe, expect, it } from 'vitest'
import { agencyId } from '../../../../shared/domain/example-state.ts'
import { emptyScenario, type Scenario } from '../../../../shared/domain/pricing/basket.ts'
import { exampleItem } from '../../../../shared/domain/pricing/example-quote.ts'
import { withAssignment, withItems, withPlug } from './scenario-edits.ts'

const a = agencyId('a')
const b = agencyId('b')
const scenario: Scenario = {
  ...emptyScenario,
  items: [exampleItem('design'), exampleItem('build')],
  plugs: [
    { agency: a, item: 'design', amount: 10 },
    { agency: b, item: 'design', amount: null },
  ],
  assignments: [
    { agency: a, line: 'l1', items: ['design', 'build'] },
    { agency: a, line: 'l2', items: ['design'] },
    { agency: a, line: 'l3', items: [] },
  ],
}

describe('withPlug', () => {
  it('replaces the figure of one agency and item, or gives it back to the median', () => {
    expect(withPlug(scenario, a, 'design', 20).plugs).toEqual([
      { agency: b, item: 'design', amount: null },
      { agency: a, item: 'design', amount: 20 },
    ])
    expect(withPlug(scenario, a, 'design', 'median').plugs).toEqual([scenario.plugs[1]])
    expect(withPlug(scenario, a, 'build', null).plugs).toHaveLength(3)
  })
})

describe('withAssignment', () => {
  it('says which items a line pays for, or nothing about it', () => {
    expect(withAssignment(scenario, a, 'l2', ['build']).assignments.at(-1)).toEqual({
      agency: a,
      line: 'l2',
      items: ['build'],
    })
    expect(withAssignment(scenario, a, 'l1', null).assignments).toEqual(
      scenario.assignments.slice(1),
    )
  })
})

describe('withItems', () => {
  it('forgets plugs and assignments of an item that is gone, and nothing else', () => {
    const left = withItems(scenario, [exampleItem('build')])
    expect(left.plugs).toEqual([])
    expect(left.assignments).toEqual([
      { agency: a, line: 'l1', items: ['build'] },
      { agency: a, line: 'l3', items: [] },
    ])
  })
})
