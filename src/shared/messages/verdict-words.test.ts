// The verdict's words: numbers rounded so that what is printed does what it says, and a sentence for every case.
import { describe, expect, it } from 'vitest'
import { agencyId, criterionId, exampleState } from '../domain/example-state.ts'
import { prepareRanking, rankPrepared, withModerated } from '../domain/ranking.ts'
import { verdictOf } from '../domain/robustness/verdict.ts'
import { rankingNames } from './ranking-words.ts'
import {
  beyondText,
  plainSentence,
  pointsOfWeight,
  shareText,
  verdictSentences,
} from './verdict-words.ts'

const wordsFor = (table: readonly (readonly number[])[], weights: readonly number[]) => {
  const state = exampleState(table, weights)
  const prepared = prepareRanking(state)
  const verdict = verdictOf(prepared)
  const { leaves } = rankPrepared(prepared)
  const words = { names: rankingNames(state), leaves, locale: 'en-GB' }
  return { prepared, verdict, words }
}

describe('numbers of the verdict', () => {
  it('never call something that happens 0 %, nor something that may fail 100 %', () => {
    expect(shareText(0, 'en-GB')).toBe('0\u00a0%')
    expect(shareText(0.0001, 'en-GB')).toBe('under 1\u00a0%')
    expect(shareText(0.9999, 'en-GB')).toBe('over 99\u00a0%')
    expect(shareText(0.9999, 'en-GB', 0, 'Short')).toBe('>99\u00a0%')
    expect(shareText(1, 'en-GB')).toBe('100\u00a0%')
    expect(shareText(0.7812, 'en-GB', 1)).toBe('78.1\u00a0%')
  })

  it('lie on the far side of the change that they name', () => {
    expect(beyondText(8.25, 8.6250001, 'en-GB')).toBe('8.63')
    expect(beyondText(8.25, 7.8749999, 'en-GB')).toBe('7.87')
    expect(beyondText(8, 8.0004, 'en-GB')).toBe('8.0004')
    expect(pointsOfWeight(0.02181, 'en-GB')).toBe('2.2')
    expect(pointsOfWeight(0.00001, 'en-GB')).toBe('0.001')
  })
})

describe('sentences of the verdict', () => {
  const near = wordsFor(
    [
      [8, 6],
      [6, 7.8],
      [1, 1],
    ],
    [1, 1],
  )

  it('name both changes in one sentence when both make the same agency first', () => {
    const sentences = verdictSentences(near.verdict, [], near.words).map(plainSentence)
    expect(sentences).toHaveLength(2)
    expect(sentences[0]).toMatch(/^a1 stays first in \d+\u00a0% of plausible weightings\.$/)
    expect(sentences[1]).toMatch(
      /^Moving [\d.]+ points of weight from c1 to c2 makes a2 first; so does (raising a2|lowering a1)’s agreed score on c\d from [\d.]+ to [\d.]+\.$/,
    )
  })

  it('name a score that, given as printed, really makes the other agency first', () => {
    const { smallestScoreMove: move } = near.verdict
    if (move === null) throw new Error('nothing to flip')
    const { agency, criterion, from, to, newLeader } = move
    const printed = Number(beyondText(from, to, 'en-GB'))
    const then = rankPrepared(
      withModerated(near.prepared, { agency, criterion, value: printed, reason: '' }),
    )
    expect(then.winner).toBe(newLeader)
  })

  it('say so when neither weights nor any one score can change the winner', () => {
    const { verdict, words } = wordsFor(
      [
        [10, 10, 10],
        [1, 1, 1],
      ],
      [1, 1, 1],
    )
    const sentences = verdictSentences(verdict, [{ name: 'a2', share: 0 }], words)
    expect(sentences.map(plainSentence)).toEqual([
      'a1 stays first in 100\u00a0% of plausible weightings.',
      'No change of the weights puts another agency first.',
      'No single score, changed alone, puts another agency first.',
      'No other agency is first in any of them.',
    ])
  })

  it('tell the others’ shares, and leave out what is not known yet', () => {
    const others = [
      { name: 'a2', share: 0.3 },
      { name: 'a3', share: 0 },
    ]
    const last = verdictSentences(near.verdict, others, near.words).at(-1)
    expect(plainSentence(last ?? [])).toBe('a2 is first in 30\u00a0%; the other one never is.')
    const waiting = verdictSentences({ ...near.verdict, firstShare: null }, others, near.words)
    expect(waiting).toHaveLength(1)
  })

  it('are none without a leader, or without anybody to lead', () => {
    const alone = wordsFor([[5, 5]], [1, 1])
    expect(verdictSentences(alone.verdict, [], alone.words)).toEqual([])
    expect(alone.verdict.leader).toBe(agencyId('a1'))
    const tied = wordsFor(
      [
        [5, 5],
        [5, 5],
      ],
      [1, 1],
    )
    expect(verdictSentences(tied.verdict, [], tied.words)).toEqual([])
    expect(tied.words.leaves[0]?.criterion.id).toBe(criterionId('c1'))
  })
})
