// The way through the cells that are still to be settled: what was settled leaves it, and the next one is the one
// that has moved up to its place.
import { useRef } from 'react'
import type {
  AgendaCell,
  ModerationAgenda,
} from '../../../../shared/domain/agreement/moderation-agenda.ts'
import { type CellPlace, samePlace } from './moderation-store.ts'

export interface OpenCells {
  readonly next: CellPlace | null
  readonly previous: CellPlace | null
  /** Place of the chosen cell, from 1; null: it is not among them. */
  readonly at: number | null
  readonly of: number
}

/** The neighbours of a cell among `open`; `last`: where it stood when it was among them. */
export const openAround = (
  open: readonly AgendaCell[],
  chosen: CellPlace | null,
  last: number,
): OpenCells => {
  const at = open.findIndex((cell) => samePlace(cell, chosen))
  const before = at >= 0 ? at - 1 : Math.min(last, open.length) - 1
  const after = at >= 0 ? at + 1 : Math.min(last, open.length - 1)
  return {
    next: open[after] ?? null,
    previous: open[before] ?? null,
    at: at < 0 ? null : at + 1,
    of: open.length,
  }
}

export function useOpenCells(agenda: ModerationAgenda, chosen: CellPlace | null): OpenCells {
  const last = useRef(0)
  const open = [...agenda.contested, ...agenda.missing]
  const around = openAround(open, chosen, last.current)
  if (around.at !== null) last.current = around.at - 1
  return around
}
