import { describe, expect, it } from 'vitest'
import { agencyId, exampleAgency, exampleState } from '../example-state.ts'
import { rankEvaluation } from '../ranking.ts'
import { comparedAgencies, opponentOf, usualChoice } from './choice.ts'

const ranking = rankEvaluation(
  exampleState(
    [
      [8, 4],
      [6, 5],
      [8, 9],
      [10, 10],
    ],
    [3, 1],
    {
      agencies: [
        exampleAgency('a1'),
        exampleAgency('a2'),
        exampleAgency('a3'),
        exampleAgency('a4', { status: 'rejected' }),
      ],
    },
  ),
)
const ids = (chosen: readonly string[] | null, baseline: string | null): readonly string[] =>
  comparedAgencies(
    ranking,
    chosen === null ? null : new Set(chosen.map(agencyId)),
    baseline === null ? null : agencyId(baseline),
  ).map(({ agency }) => agency)

describe('who is compared', () => {
  it('are all that take part, the winner first, until somebody chooses', () => {
    expect(usualChoice(ranking)).toEqual(['a3', 'a1', 'a2'])
    expect(ids(null, null)).toEqual(['a3', 'a1', 'a2'])
  })

  it('are the chosen ones, the baseline first and the others by rank; excluded ones too', () => {
    expect(ids(['a4', 'a2', 'a3'], 'a2')).toEqual(['a2', 'a3', 'a4'])
    expect(ids(['a4', 'a2'], 'a3')).toEqual(['a2', 'a4'])
    expect(ids([], 'a3')).toEqual([])
  })

  it('are all where nobody takes part', () => {
    const out = exampleState([[8], [9]], [1], {
      agencies: [
        exampleAgency('a1', { status: 'longlist' }),
        exampleAgency('a2', { status: 'longlist' }),
      ],
    })
    expect(usualChoice(rankEvaluation(out))).toEqual(['a2', 'a1'])
  })
})

describe('the opponent of the baseline', () => {
  it('is the one asked for, else the best of the others', () => {
    const compared = comparedAgencies(ranking, null, null)
    expect(opponentOf(compared, agencyId('a2'))?.agency).toBe('a2')
    expect(opponentOf(compared, agencyId('a3'))?.agency).toBe('a1')
    expect(opponentOf(compared, null)?.agency).toBe('a1')
    expect(opponentOf(compared.slice(0, 1), null)).toBeNull()
  })
})
