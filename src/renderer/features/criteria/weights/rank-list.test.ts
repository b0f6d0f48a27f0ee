import { expect, test } from 'vitest'
import { criterionId } from '../../../../shared/domain/example-state.ts'
import { competitionRanks, moved, orderOf, withTie } from './rank-list.ts'

const ids = ['a', 'b', 'c', 'd'].map(criterionId)
const shown = (order: ReturnType<typeof orderOf>): string =>
  order.map(({ id, tied }) => (tied ? `=${id}` : id)).join(' ')

test('ranks become a list and the list the same ranks again', () => {
  const ranks = { c: 1, a: 2, d: 2, b: 4 }
  const order = orderOf(ranks, ids)
  expect(shown(order)).toBe('c a =d b')
  expect(competitionRanks(order)).toEqual(ranks)
})

test('criteria without a rank come last, each for itself', () => {
  expect(shown(orderOf({ b: 1 }, ids))).toBe('b a c d')
})

test('what is moved takes no tie along and leaves none pointing at it', () => {
  const order = orderOf({ a: 1, b: 2, c: 2, d: 4 }, ids)
  expect(shown(order)).toBe('a b =c d')
  expect(shown(moved(order, 2, 0))).toBe('c a b d')
  expect(shown(moved(order, 1, 3))).toBe('a c d b')
  expect(moved(order, 3, 4)).toBe(order)
})

test('the first entry is level with nobody', () => {
  const order = withTie(orderOf({}, ids), ids[0]!, true)
  expect(shown(order)).toBe('a b c d')
  expect(shown(moved(withTie(order, ids[1]!, true), 0, 1))).toBe('b a c d')
})
