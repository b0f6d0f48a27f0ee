import { describe, expect, it } from 'vitest'
import { type Reversal, takenBackBy } from './taken-back.ts'

const undo = (sequence: number, undoes: number): Reversal => ({ sequence, undoes, restores: null })
const restore = (sequence: number, restores: number): Reversal => ({
  sequence,
  undoes: null,
  restores,
})
const taken = (...oldestFirst: Reversal[]): (number | null)[] => {
  const by = takenBackBy(oldestFirst.toReversed())
  return [1, 2, 3, 4, 5, 6, 7, 8].map(by)
}

describe('what is taken back', () => {
  it('is an undone entry, by the entry that did it', () => {
    expect(taken(undo(3, 2))).toEqual([null, 3, null, null, null, null, null, null])
  })

  it('counts again after a redo, which takes back the undo instead', () => {
    expect(taken(undo(2, 1), undo(3, 2))).toEqual([null, 3, null, null, null, null, null, null])
  })

  it('is taken back once more when the redo is undone', () => {
    expect(taken(undo(2, 1), undo(3, 2), undo(4, 3)).slice(0, 4)).toEqual([2, null, 4, null])
  })

  it('is all that came after a restored point', () => {
    expect(taken(restore(5, 2))).toEqual([null, null, 5, 5, null, null, null, null])
  })

  it('counts again when the restored point is undone', () => {
    expect(taken(restore(5, 2), undo(6, 5))).toEqual([null, null, null, null, 6, null, null, null])
  })

  it('counts again when its undo lies behind a restored point', () => {
    expect(taken(undo(3, 1), restore(5, 2))).toEqual([null, null, 5, 5, null, null, null, null])
  })

  it('goes to the later of two restored points', () => {
    expect(taken(restore(4, 2), restore(6, 1))).toEqual([null, 6, 6, 6, 6, null, null, null])
  })
})
