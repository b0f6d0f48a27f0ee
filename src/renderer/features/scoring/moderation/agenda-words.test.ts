import { describe, expect, it } from 'vitest'
import type {
  AgendaCell,
  ModerationAgenda,
} from '../../../../shared/domain/agreement/moderation-agenda.ts'
import { agencyId, criterionId, exampleState } from '../../../../shared/domain/example-state.ts'
import { rankingNames } from '../../../../shared/messages/ranking-words.ts'
import { shownGroups, stakeText } from './agenda-words.ts'
import { consequenceWords } from './consequence-words.ts'
import { openAround } from './use-open-cells.ts'

const cell = (agency: string, criterion: string, rest: Partial<AgendaCell> = {}): AgendaCell => ({
  agency: agencyId(agency),
  criterion: criterionId(criterion),
  lowest: 5,
  highest: 9,
  scored: 3,
  disagreement: 40,
  weight: 0.16,
  chance: 0.31,
  ...rest,
})

const agenda: ModerationAgenda = {
  contested: [cell('a1', 'c1'), cell('a2', 'c1'), cell('a1', 'c2')],
  missing: [cell('a2', 'c2', { lowest: null, highest: null, scored: 0, chance: null })],
  agreed: [cell('a3', 'c1')],
  idle: [cell('a3', 'c2')],
  excluded: [],
}
const names = rankingNames(exampleState([[], [], []], [1, 1]))

const shown = (filter: 'open' | 'settled' | 'all', query = '') =>
  shownGroups(agenda, filter, query, names).map(({ name, cells }) => `${name} ${cells.length}`)

describe('the agenda as a list', () => {
  it('shows what a filter and every word of a query leave', () => {
    expect(shown('all')).toEqual(['contested 3', 'missing 1', 'agreed 1', 'idle 1'])
    expect(shown('open')).toEqual(['contested 3', 'missing 1'])
    expect(shown('settled')).toEqual(['agreed 1'])
    expect(shown('all', 'A1 c')).toEqual(['contested 2'])
    expect(shown('all', 'nobody')).toEqual([])
  })

  it('says what is at stake', () => {
    const said = (of: AgendaCell) => stakeText(of).replaceAll('\u00a0', ' ')
    expect(said(cell('a1', 'c1'))).toBe('5–9 · decides in 31 % · weight 16 %')
    expect(said(cell('a1', 'c1', { chance: 0.001 }))).toContain('rarely decides')
    expect(said(cell('a1', 'c1', { highest: 5, chance: null }))).toBe('all 5 · weight 16 %')
    expect(said(cell('a1', 'c1', { highest: 5, scored: 1 }))).toContain('one score, 5')
    expect(said(agenda.missing[0] ?? cell('', ''))).toContain('nobody scored')
  })
})

describe('the way through the open cells', () => {
  const open = [...agenda.contested, ...agenda.missing]
  const [first, second, third] = open

  it('goes on from the cell, and after it was settled from its place', () => {
    expect(openAround(open, second ?? null, 0)).toEqual({
      next: third,
      previous: first,
      at: 2,
      of: 4,
    })
    const left = open.toSpliced(1, 1)
    expect(openAround(left, second ?? null, 1)).toMatchObject({
      next: third,
      previous: first,
      at: null,
    })
  })

  it('ends at both ends', () => {
    expect(openAround(open, first ?? null, 0).previous).toBeNull()
    expect(openAround(open, open[3] ?? null, 3).next).toBeNull()
    expect(openAround([], first ?? null, 5)).toEqual({
      next: null,
      previous: null,
      at: null,
      of: 0,
    })
    expect(openAround([first ?? cell('', '')], second ?? null, 5).next).toEqual(first)
  })
})

describe('what recording would do, in words', () => {
  const leader = { before: null, after: null }

  it('names the gain and who moves, the agency of the cell first', () => {
    const words = consequenceWords(
      agencyId('a2'),
      {
        before: { score: 70, rank: 2 },
        after: { score: 73.04, rank: 1 },
        gain: 3.04,
        moves: [
          { agency: agencyId('a1'), from: 1, to: 2 },
          { agency: agencyId('a2'), from: 2, to: 1 },
        ],
        leader,
      },
      names,
    )
    expect(words).toBe('a2: 70.0 → 73.0 points (+3.0). Moves a2 from 2 to 1 and a1 from 1 to 2.')
  })

  it('shows a small gain as one, and says when nobody moves or somebody leaves', () => {
    const small = { score: 70, rank: 1 }
    expect(
      consequenceWords(
        agencyId('a1'),
        { before: small, after: { score: 70.02, rank: 1 }, gain: 0.02, moves: [], leader },
        names,
      ),
    ).toBe('a1: 70.00 → 70.02 points (+0.02). No rank changes.')
    expect(
      consequenceWords(
        agencyId('a1'),
        {
          before: small,
          after: { score: 60, rank: null },
          gain: -10,
          moves: [{ agency: agencyId('a1'), from: 1, to: null }],
          leader,
        },
        names,
      ),
    ).toBe('a1: 70.0 → 60.0 points (−10.0). Moves a1 out of the ranking.')
  })
})
