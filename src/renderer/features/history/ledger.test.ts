import { describe, expect, it } from 'vitest'
import { type LedgerEntry, matching, mergeEntries, takenBack } from './ledger.ts'

const entry = (sequence: number, undoes: number | null = null, summary = ''): LedgerEntry => ({
  sequence,
  undoes,
  summary,
  time: '2026-11-22T09:00:00Z',
  actor: 'owner',
  command: 'scoring.set',
  who: 'Owner',
  reason: null,
  note: null,
  leads: null,
  gate: null,
  hash: `hash${sequence}`,
})
const newestFirst = (...entries: LedgerEntry[]): LedgerEntry[] => entries.toReversed()

describe('the ledger on screen', () => {
  it('marks an undone entry as taken back, with the entry that did it', () => {
    const entries = newestFirst(entry(1), entry(2), entry(3, 2))
    expect([...takenBack(entries)]).toEqual([[2, 3]])
  })

  it('lets an entry count again after a redo, and marks the undo instead', () => {
    const entries = newestFirst(entry(1), entry(2, 1), entry(3, 2))
    expect([...takenBack(entries)]).toEqual([[2, 3]])
  })

  it('marks the entry once more when the redo itself is undone', () => {
    const entries = newestFirst(entry(1), entry(2, 1), entry(3, 2), entry(4, 3))
    expect(takenBack(entries).get(3)).toBe(4)
    expect(takenBack(entries).get(1)).toBe(2)
    expect(takenBack(entries).has(2)).toBe(false)
  })

  it('puts overlapping pages together, newest first, without doubles', () => {
    const merged = mergeEntries([entry(5), entry(4), entry(3)], [entry(3), entry(2), entry(1)])
    expect(merged.map(({ sequence }) => sequence)).toEqual([5, 4, 3, 2, 1])
  })

  it('filters by every word, wherever it stands', () => {
    const entries = [entry(2, null, 'Security for Kilnfold, 6 → 7'), entry(1, null, 'Add Kilnfold')]
    const found = (filter: string) =>
      matching(entries, filter, () => 'You').map(({ sequence }) => sequence)
    expect(found('kilnfold')).toEqual([2, 1])
    expect(found('kilnfold security')).toEqual([2])
    expect(found('you hash1')).toEqual([1])
    expect(found('  ')).toEqual([2, 1])
    expect(found('nobody')).toEqual([])
  })
})
