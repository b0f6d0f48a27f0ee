// Every cell that a moderation may settle, sorted into what is still to be talked about and what is not.

import type { AgencyId, CriterionId } from '../model.ts'
import type { PreparedRanking } from '../ranking.ts'
import { takesPart } from '../ranking-row.ts'
import { countingScores } from '../robustness/spreads.ts'
import { valueOfRaw } from '../scale.ts'
import { type Agenda, agendaLength } from './agenda.ts'

export interface AgendaCell {
  readonly agency: AgencyId
  readonly criterion: CriterionId
  /** The lowest and highest individual score that counts, in the criterion's unit; null: nobody scored. */
  readonly lowest: number | null
  readonly highest: number | null
  /** Evaluators whose score counts here. */
  readonly scored: number
  /** Points of 100 between the lowest and the highest score's value. */
  readonly disagreement: number
  /** Share of the agency's sum, 0…1; for a cell outside the sum the criterion's own share. */
  readonly weight: number
  /** Share of draws in which this one cell decides who is first; null: it is not among those drawn. */
  readonly chance: number | null
}

export interface ModerationAgenda {
  /** Settling them can still change who is first; in the order of the agenda. */
  readonly contested: readonly AgendaCell[]
  /** Nobody has scored them: their agency cannot be compared in full. The heaviest first. */
  readonly missing: readonly AgendaCell[]
  /** A value is agreed. */
  readonly agreed: readonly AgendaCell[]
  /** They cannot change who is first any more. */
  readonly idle: readonly AgendaCell[]
  /** Of agencies that take part but are excluded by a gate or a minimum. */
  readonly excluded: readonly AgendaCell[]
}

const keyOf = (agency: AgencyId, criterion: CriterionId): string =>
  JSON.stringify([agency, criterion])

const byStake = (a: AgendaCell, b: AgendaCell): number =>
  b.disagreement * b.weight - a.disagreement * a.weight || b.weight - a.weight

/**
 * Sorts the rated cells of all agencies that take part. `agenda` may be of the state before the last change:
 * what was agreed, and what is missing, is always read from `prepared`.
 */
export const moderationAgenda = (prepared: PreparedRanking, agenda: Agenda): ModerationAgenda => {
  const items = new Map(agenda.items.map((item) => [keyOf(item.agency, item.criterion), item]))
  const contested = new Map<string, AgendaCell>()
  const [missing, agreed, idle, excluded]: AgendaCell[][] = [[], [], [], []]
  for (const [row, agency] of prepared.state.agencies.entries()) {
    const result = prepared.rows[row]?.result
    const inputs = prepared.raw[row]?.inputs
    if (!takesPart(agency) || result === undefined) continue
    for (const [at, leaf] of prepared.leaves.entries()) {
      const cell = result.cells[at]
      if (leaf.criterion.kind !== 'rated' || cell === undefined) continue
      const { id: criterion, direction, valueFunction } = leaf.criterion
      const given = countingScores(prepared, inputs?.[at]?.scores ?? []).map(
        (score) => score.value ?? 0,
      )
      const values = given.map((raw) => valueOfRaw(raw, leaf.scale, direction, valueFunction))
      const key = keyOf(agency.id, criterion)
      const item: AgendaCell = {
        agency: agency.id,
        criterion,
        lowest: given.length === 0 ? null : Math.min(...given),
        highest: given.length === 0 ? null : Math.max(...given),
        scored: given.length,
        disagreement: given.length === 0 ? 0 : Math.max(...values) - Math.min(...values),
        weight: cell.weight ?? leaf.weight,
        chance: items.get(key)?.chance ?? null,
      }
      if (cell.layer === 'moderated') agreed?.push(item)
      else if (result.excluded !== null) excluded?.push(item)
      else if (cell.state === 'missing') missing?.push(item)
      else if (items.has(key)) contested.set(key, item)
      else idle?.push(item)
    }
  }
  const sorted = (cells: readonly AgendaCell[] = []) => cells.toSorted(byStake)
  return {
    contested: [...items.keys()].flatMap((key) => contested.get(key) ?? []),
    missing: sorted(missing),
    agreed: sorted(agreed),
    idle: sorted(idle),
    excluded: sorted(excluded),
  }
}

export interface ModerationProgress {
  readonly agreed: number
  /** Cells that can still change who is first. */
  readonly left: number
}

/** How far a moderation is, without the draws that order its agenda. */
export const moderationProgress = (prepared: PreparedRanking): ModerationProgress => ({
  agreed: prepared.rows.reduce(
    (count, { result }, row) =>
      takesPart(prepared.state.agencies[row] ?? { status: 'rejected' })
        ? count + result.cells.filter(({ layer }) => layer === 'moderated').length
        : count,
    0,
  ),
  left: agendaLength(prepared),
})
