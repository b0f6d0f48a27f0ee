// Which entries of a ledger are taken back, and by which entry: undo and redo name one, restoring a point takes
// all that came after it.

/** An entry that takes back others. */
export interface Reversal {
  readonly sequence: number
  /** The entry that an undo or a redo takes back; null: it restores a point. */
  readonly undoes: number | null
  /** The point that is restored; null: an undo or a redo. */
  readonly restores: number | null
}

/**
 * Tells who took an entry back, null: it counts. Read newest first, since what is itself taken back takes nothing
 * back any more: an entry counts again after a redo, or after the undo of a restored point.
 */
export function takenBackBy(newestFirst: readonly Reversal[]): (sequence: number) => number | null {
  const named = new Map<number, number>()
  const ranges: { readonly after: number; readonly by: number }[] = []
  const by = (sequence: number): number | null =>
    named.get(sequence) ??
    ranges.find((range) => sequence > range.after && sequence < range.by)?.by ??
    null
  for (const { sequence, undoes, restores } of newestFirst) {
    if (by(sequence) !== null) continue
    if (undoes !== null) named.set(undoes, sequence)
    else if (restores !== null) ranges.push({ after: restores, by: sequence })
  }
  return by
}
