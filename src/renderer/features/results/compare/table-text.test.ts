import { describe, expect, it } from 'vitest'
import { comparedAgencies } from '../../../../shared/domain/compare/choice.ts'
import { compareTable } from '../../../../shared/domain/compare/compare-rows.ts'
import { totalRows } from '../../../../shared/domain/compare/criteria-rows.ts'
import { isOpen } from '../../../../shared/domain/compare/look.ts'
import { sections } from '../../../../shared/domain/compare/rows.ts'
import { exampleAgency, exampleState } from '../../../../shared/domain/example-state.ts'
import { rankEvaluation } from '../../../../shared/domain/ranking.ts'
import { rankingNames } from '../../../../shared/messages/ranking-words.ts'
import { withToggled } from '../../../ui/comparison.ts'
import { formatBlock, parseBlock } from '../../../ui/grid/clipboard.ts'
import { numbersOf } from '../numbers.ts'
import { tableText } from './table-text.ts'

const state = exampleState(
  [
    [8, 5],
    [6, null],
  ],
  [3, 1],
  {
    agencies: [
      exampleAgency('a1', { name: 'Alder', notes: 'Two lines:\n"quoted"\tand a tab' }),
      exampleAgency('a2', { name: 'Birch', location: 'Leeds' }),
    ],
  },
)
const ranking = rankEvaluation(state)
const compared = comparedAgencies(ranking, null, null)
const numbers = numbersOf(ranking, 'en-GB')
const table = {
  ...compareTable(
    {
      state,
      ranking,
      compared,
      references: [],
      attachments: [],
      findings: [],
      evidence: [],
      scoresAt: () => [],
      commentAt: () => null,
    },
    {
      order: 'listed',
      against: null,
      onlyDifferences: false,
      sections,
      isOpen: (_, usually) => usually,
      matches: null,
    },
  ),
  compared,
  footer: totalRows(compared),
  opponent: null,
  difference: null,
  words: { names: rankingNames(state), leaves: ranking.leaves, locale: 'en-GB', decimals: 1 },
  noted: new Map(),
}
const rowOf = (block: readonly (readonly string[])[], name: string) =>
  block.find(([title]) => title === name)

describe('the comparison on the clipboard', () => {
  it('has a column for each number that is shown, the baseline without differences', () => {
    const block = tableText(table, 'both', numbers)
    expect(block[0]).toEqual([
      'Criterion or fact',
      'Weight',
      'Alder',
      'Alder, points',
      'Birch',
      'Birch, difference',
      'Birch, points',
      'Birch, points, difference',
    ])
    expect(rowOf(block, 'c1')).toEqual([
      'c1',
      '75\u00a0%',
      '8.0',
      '60.0',
      '6.0',
      '−2.0',
      '60.0',
      '−15.0',
    ])
    expect(rowOf(block, 'c2')).toEqual(['c2', '25\u00a0%', '5.0', '12.5', 'open', '', '', '+2.5'])
    expect(rowOf(block, 'Points of 100')).toEqual([
      'Points of 100',
      '',
      '',
      '72.5',
      '',
      '',
      '60.0',
      '−12.5',
    ])
    expect(rowOf(block, 'Rank')?.[2]).toBe('1')
    expect(rowOf(block, 'Location')).toEqual(['Location', '', '', '', 'Leeds', '', '', ''])
  })

  it('follows what is shown', () => {
    expect(tableText(table, 'scores', numbers)[0]).toHaveLength(5)
    expect(rowOf(tableText(table, 'points', numbers), 'c1')?.slice(2)).toEqual([
      '60.0',
      '60.0',
      '−15.0',
    ])
  })

  it('comes out of a spreadsheet as it went in, whatever people wrote', () => {
    const block = tableText(table, 'both', numbers)
    expect(parseBlock(formatBlock(block))).toEqual(block)
    expect(new Set(block.map(({ length }) => length)).size).toBe(1)
  })
})

describe('what is open', () => {
  it('is what usually is, but for rows that were toggled', () => {
    const toggled = withToggled(new Set(), 'group g')
    expect(isOpen({ everything: false, toggled }, 'group g', true)).toBe(false)
    expect(isOpen({ everything: false, toggled }, 'group h', true)).toBe(true)
    expect(isOpen({ everything: true, toggled }, 'criterion c', false)).toBe(true)
    expect(isOpen({ everything: true, toggled }, 'group g', true)).toBe(false)
    expect(withToggled(toggled, 'group g').size).toBe(0)
  })
})
