// One agency's line of the ranking: its cells, what excludes it, and its sum.

import {
  directionOf,
  isClipped,
  measuredCell,
  missesMinimum,
  type PanelView,
  panelCell,
  priceCell,
  type RawCell,
  usablePrice,
  valueOfCell,
} from './matrix.ts'
import type {
  Agency,
  AgencyId,
  CellResult,
  EvaluationState,
  Exclusion,
  GateId,
  Leaf,
  Moderated,
  Quote,
  RankedAgency,
  RankingWarning,
  Score,
} from './model.ts'
import { benchmarkOf, type PriceBenchmark } from './pricing/formulas.ts'

/** The individual scores and the agreed value of one rated cell. */
export interface CellInput {
  readonly scores: readonly Score[]
  readonly moderated: Moderated | null
}

/** One agency before prices are compared: its raw cells, and why it may not set a price benchmark. */
export interface RawRow {
  readonly inputs: readonly CellInput[]
  readonly cells: readonly RawCell[]
  /** Everything but a price above its most allowed amount. */
  readonly excluded: readonly Exclusion[]
}

export interface Row {
  readonly result: RankedAgency
  readonly warnings: readonly RankingWarning[]
}

export interface GateOutcome {
  readonly passed: boolean
  readonly note: string | null
}

/** What every row needs besides its own cells. */
export interface RankingBase {
  readonly state: Omit<EvaluationState, 'scores' | 'moderated'>
  readonly view: PanelView
  readonly leaves: readonly Leaf[]
  readonly quotes: ReadonlyMap<AgencyId, Quote>
  /** agency → gate → outcome. */
  readonly gateResults: ReadonlyMap<AgencyId, ReadonlyMap<GateId, GateOutcome>>
}

/** Only agencies on the shortlist, or selected from it, take part. */
export const takesPart = (agency: Pick<Agency, 'status'>): boolean =>
  agency.status === 'shortlist' || agency.status === 'selected'

export const rawCellOf = (
  base: RankingBase,
  agency: Agency,
  leaf: Leaf,
  input: CellInput,
): RawCell => {
  switch (leaf.criterion.kind) {
    case 'rated':
      return panelCell(input.scores, input.moderated, base.view)
    case 'measured':
      return measuredCell(agency, leaf.criterion)
    case 'price':
      return priceCell(base.quotes.get(agency.id) ?? null, base.state.evaluation.currency)
  }
}

const minimumMissed = (cell: RawCell, leaf: Leaf): Exclusion | null => {
  const { criterion } = leaf
  if (cell.raw === null || criterion.minimum === null || !missesMinimum(cell, criterion))
    return null
  return {
    kind: 'minimum',
    id: criterion.id,
    raw: cell.raw,
    minimum: criterion.minimum,
    direction: directionOf(criterion),
  }
}

export const rawRowOf = (
  base: RankingBase,
  agency: Agency,
  inputs: readonly CellInput[],
  cells: readonly RawCell[],
): RawRow => {
  const excluded: Exclusion[] = []
  if (!takesPart(agency)) excluded.push({ kind: 'status', id: agency.status })
  const outcomes = base.gateResults.get(agency.id)
  for (const gate of base.state.gates) {
    const outcome = outcomes?.get(gate.id)
    if (outcome?.passed === false) excluded.push({ kind: 'gate', id: gate.id, note: outcome.note })
  }
  base.leaves.forEach((leaf, index) => {
    const cell = cells[index]
    if (leaf.criterion.kind === 'price' || cell === undefined) return
    const missed = minimumMissed(cell, leaf)
    if (missed !== null) excluded.push(missed)
  })
  return { inputs, cells, excluded }
}

export const benchmarksOf = (
  base: RankingBase,
  raw: readonly RawRow[],
): readonly (PriceBenchmark | null)[] =>
  base.leaves.map((leaf, index) => {
    if (leaf.criterion.kind !== 'price') return null
    const prices = raw.flatMap((row) => {
      const cell = row.cells[index]
      const price = cell === undefined || row.excluded.length > 0 ? null : usablePrice(cell)
      return price === null ? [] : [price]
    })
    return benchmarkOf(prices)
  })

const cellWarning = (
  cell: RawCell,
  value: number | null,
  leaf: Leaf,
  quote: Quote | undefined,
): Pick<RankingWarning, 'code' | 'got'> | null => {
  if (cell.state === 'scored' && value === null) return { code: 'price-undefined', got: cell.raw }
  if (isClipped(cell, leaf)) return { code: 'clipped-measurement', got: cell.raw }
  if (cell.state !== 'missing') return null
  switch (leaf.criterion.kind) {
    case 'rated':
      return { code: 'missing-score', got: null }
    case 'measured':
      return { code: 'missing-measurement', got: null }
    case 'price':
      return quote === undefined
        ? { code: 'missing-quote', got: null }
        : { code: 'quote-currency', got: quote.currency }
  }
}

export const rowOf = (
  base: RankingBase,
  agency: Agency,
  raw: RawRow,
  benchmarks: readonly (PriceBenchmark | null)[],
): Row => {
  const { leaves } = base
  const warnings: RankingWarning[] = []
  const excluded = [...raw.excluded]
  const values: (number | null)[] = []
  let remaining = 0
  let complete = true
  const outcomes = base.gateResults.get(agency.id)
  for (const gate of base.state.gates) {
    if (outcomes?.has(gate.id)) continue
    complete = false
    warnings.push({
      code: 'missing-gate-result',
      agency: agency.id,
      criterion: null,
      gate: gate.id,
      got: null,
    })
  }
  for (let index = 0; index < leaves.length; index += 1) {
    const leaf = leaves[index]
    const cell = raw.cells[index]
    if (leaf === undefined || cell === undefined) continue
    const value = valueOfCell(cell, leaf, benchmarks[index] ?? null)
    values.push(value)
    if (value !== null) remaining += leaf.weight
    else if (cell.state !== 'not-applicable') complete = false
    if (value === null || leaf.criterion.kind === 'measured') {
      const warning = cellWarning(cell, value, leaf, base.quotes.get(agency.id))
      if (warning !== null)
        warnings.push({
          ...warning,
          agency: agency.id,
          criterion: leaf.criterion.id,
          gate: null,
        })
    }
    if (leaf.criterion.kind === 'price') {
      const missed = minimumMissed(cell, leaf)
      if (missed !== null) excluded.push(missed)
    }
  }
  let score = 0
  const cells = leaves.map((leaf, index): CellResult => {
    const cell = raw.cells[index]
    const value = values[index] ?? null
    const layer = cell?.layer ?? 'panel'
    const individual =
      layer === 'moderated'
        ? panelCell(raw.inputs[index]?.scores ?? [], null, base.view).raw
        : layer === 'panel'
          ? (cell?.raw ?? null)
          : null
    if (cell === undefined || value === null) {
      const state = cell?.state === 'not-applicable' ? 'not-applicable' : 'missing'
      return { state, layer, raw: null, individual, value: null, weight: null, contribution: null }
    }
    const weight = remaining > 0 ? leaf.weight / remaining : 0
    const contribution = weight * value
    score += contribution
    return { state: 'scored', layer, raw: cell.raw, individual, value, weight, contribution }
  })
  return {
    result: {
      agency: agency.id,
      name: agency.name,
      score: remaining > 0 ? score : null,
      rank: null,
      complete,
      excluded: excluded.length > 0 ? excluded : null,
      cells,
    },
    warnings: takesPart(agency) ? warnings : [],
  }
}
