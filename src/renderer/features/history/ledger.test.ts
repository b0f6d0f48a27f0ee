import { describe, expect, it } from 'vitest'
import { isFiltered, type LedgerEntry, mergeEntries, unfiltered } from './ledger.ts'

const entry = (sequence: number, takenBackBy: number | null = null): LedgerEntry => ({
  sequence,
  takenBackBy,
  undoes: null,
  summary: '',
  time: '2026-11-22T09:00:00Z',
  actor: 'owner',
  who: 'Owner',
  command: 'scoring.set',
  reason: null,
  note: null,
  leads: null,
  gate: null,
  hash: `hash${sequence}`,
})

describe('the ledger on screen', () => {
  it('puts overlapping pages together, newest first, without doubles', () => {
    const merged = mergeEntries([entry(5), entry(4), entry(3)], [entry(3), entry(2), entry(1)])
    expect(merged.map(({ sequence }) => sequence)).toEqual([5, 4, 3, 2, 1])
  })

  it('takes an entry as the later answer tells it', () => {
    expect(mergeEntries([entry(2)], [entry(3), entry(2, 3)])[1]?.takenBackBy).toBe(3)
  })

  it('knows whether anything is left out', () => {
    expect(isFiltered(unfiltered)).toBe(false)
    expect(isFiltered({ ...unfiltered, words: '  ' })).toBe(false)
    expect(isFiltered({ ...unfiltered, words: 'x' })).toBe(true)
    expect(isFiltered({ ...unfiltered, stage: 'score' })).toBe(true)
  })
})
