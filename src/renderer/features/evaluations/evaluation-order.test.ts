import { expect, it } from 'vitest'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { inOrder, nextOrder, type SortKey, usualOrder } from './evaluation-order.ts'

const listed = (title: string, agencies: number, scored: number, changedAt: string) => ({
  id: title as EvaluationId,
  title,
  client: null,
  createdAt: changedAt,
  changedAt,
  archived: false,
  agencies,
  criteria: 10,
  evaluators: 2,
  scored,
  possible: 100,
})

const list = [
  listed('Ärztehaus', 3, 100, '2026-11-03T00:00:00Z'),
  listed('Zoo', 12, 20, '2026-11-02T00:00:00Z'),
  listed('bank 10', 5, 50, '2026-11-01T00:00:00Z'),
  listed('Bank 9', 5, 50, '2026-10-01T00:00:00Z'),
]

const titles = (by: SortKey, descending: boolean): readonly string[] =>
  inOrder(list, { by, descending }).map(({ title }) => title)

it('sorts titles as people do, numbers by size, and keeps the newest first among equals', () => {
  expect(titles('title', false)).toEqual(['Ärztehaus', 'Bank 9', 'bank 10', 'Zoo'])
  expect(titles('agencies', true)).toEqual(['Zoo', 'bank 10', 'Bank 9', 'Ärztehaus'])
  expect(titles('scored', true)).toEqual(['Ärztehaus', 'bank 10', 'Bank 9', 'Zoo'])
  expect(titles('changed', true)).toEqual(list.map(({ title }) => title))
})

it('turns the order around when the same column is asked for again', () => {
  const byTitle = nextOrder(usualOrder, 'title')
  expect(byTitle).toEqual({ by: 'title', descending: false })
  expect(nextOrder(byTitle, 'title')).toEqual({ by: 'title', descending: true })
  expect(nextOrder(byTitle, 'agencies')).toEqual({ by: 'agencies', descending: true })
})
