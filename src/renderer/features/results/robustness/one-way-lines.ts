// The geometry of a one-way chart: which lines are drawn, where they run, and where their names fit.
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { AgencyId } from '../../../../shared/domain/model.ts'
import type { OneWay } from '../../../../shared/domain/robustness/one-way.ts'
import { atWeight, type WeightLine } from '../../../../shared/domain/robustness/sensitivity.ts'
import type { ScoreTable } from '../../../../shared/domain/robustness/table.ts'

export const chart = {
  width: 620,
  height: 276,
  left: 36,
  right: 448,
  top: 22,
  bottom: 238,
  /** Between two names at the end of the lines. */
  label: 15,
} as const

/** As many lines as can be told apart. */
const LINES = 6
/** Points of a line that is a curve, because a cell has left the sum. */
const CURVE = 48

export interface DrawnLine {
  readonly agency: AgencyId
  readonly line: WeightLine
  readonly path: string
  readonly leads: boolean
  /** Where its name stands, moved apart from its neighbours. */
  readonly labelY: number
  readonly endY: number
}

export interface Drawing {
  readonly x: (weight: number) => number
  readonly y: (points: number) => number
  readonly ticks: readonly number[]
  readonly lines: readonly DrawnLine[]
}

const shares = (oneWay: WeightLine): readonly number[] =>
  oneWay.leftRise === 0 ? [0, 1] : Array.from({ length: CURVE + 1 }, (_, i) => i / CURVE)

/** Names from top to bottom, each at least a line below the one before, none below the chart. */
const apart = (ends: readonly number[]): readonly number[] => {
  const order = ends.map((_, index) => index).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0))
  const placed = [...ends]
  let last = Number.NEGATIVE_INFINITY
  for (const index of order) {
    placed[index] = Math.max(ends[index] ?? 0, last + chart.label)
    last = placed[index] ?? 0
  }
  let next: number = chart.bottom + chart.label
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, next - chart.label)
    next = placed[index] ?? 0
  }
  return placed
}

/** Those that lead somewhere, and the next best up to a handful. */
export const drawnAgencies = (oneWay: OneWay, table: ScoreTable): readonly AgencyId[] => {
  const leading = new Set(oneWay.stretches.map(({ leader }) => leader))
  const others = table.agencies.filter((agency) => !leading.has(agency))
  const chosen = new Set([...leading, ...others.slice(0, Math.max(0, LINES - leading.size))])
  return table.agencies.filter((agency) => chosen.has(agency))
}

export const drawingOf = (oneWay: OneWay, table: ScoreTable): Drawing => {
  const agencies = drawnAgencies(oneWay, table)
  const lines = agencies.flatMap((agency) => {
    const own = oneWay.lines[table.agencies.indexOf(agency)]
    return own === undefined ? [] : [{ agency, line: own }]
  })
  const points = lines.flatMap(({ line: own }) => shares(own).map((t) => atWeight(own, t)))
  const x = scaleLinear([0, 1], [chart.left, chart.right])
  const y = scaleLinear(
    [Math.max(0, Math.min(...points) - 2), Math.min(100, Math.max(...points) + 2)],
    [chart.bottom, chart.top],
  ).nice(5)
  const draw = line<number>()
  const ends = lines.map(({ line: own }) => y(atWeight(own, 1)))
  const labels = apart(ends)
  const leading = new Set(oneWay.stretches.map(({ leader }) => leader))
  return {
    x,
    y,
    ticks: y.ticks(5),
    lines: lines.map(({ agency, line: own }, index) => ({
      agency,
      line: own,
      path: draw.x((t) => x(t)).y((t) => y(atWeight(own, t)))([...shares(own)]) ?? '',
      leads: leading.has(agency),
      labelY: labels[index] ?? 0,
      endY: ends[index] ?? 0,
    })),
  }
}
