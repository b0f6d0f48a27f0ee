// The scoring sheet in one of its views: rows, foot and columns, each kept as far as it did not change.
import { useMemo } from 'react'
import { decimalsToTell } from '../../../shared/domain/decimals.ts'
import type { Agency, AgencyId, Evaluator, Ranking } from '../../../shared/domain/model.ts'
import { scores } from '../../../shared/domain/panel/members.ts'
import { takesPart } from '../../../shared/domain/ranking-row.ts'
import {
  noEvidence,
  type StrongestEvidence,
} from '../../../shared/domain/scoring/evidence-grade.ts'
import { type Ranks, ranksIn } from '../../../shared/domain/scoring/standing.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { useQuietModel, useRanking, useReadiness } from '../../api/evaluation-state.ts'
import { type CellTable, nextTable } from './cell-table.ts'
import {
  columnsByAgencies,
  columnsByCriteria,
  columnsByEvaluators,
  columnsOfCells,
} from './columns.tsx'
import { noShares, type Shares, sharesOf } from './header-progress.tsx'
import { useKept, useOnce, useSnapshot } from './kept.ts'
import { isYou, type Seat, viewFor } from './seat.ts'
import type { SheetCell, Whose } from './sheet-cells.ts'
import type {
  AgencyRow,
  SheetColumn,
  SheetRow,
  Standing,
  SumRow,
  TotalRow,
  View,
} from './sheet-types.ts'
import { hiddenBy, passingRows, rowsIn } from './view-filter.ts'
import {
  type CriterionRow,
  givenCells,
  keptAll,
  resultsOf,
  rowsByAgencies,
  rowsByCriteria,
  rowsByEvaluators,
  standingsOf,
  sumRow,
  type TotalNames,
  totalRows,
} from './view-rows.ts'
import { useLooking } from './view-store.ts'

export interface Sheet {
  readonly view: View
  readonly whose: Whose
  /** In the order shown. */
  readonly agencies: readonly Agency[]
  /** Of the view by evaluators. */
  readonly agency: Agency | null
  readonly columns: readonly SheetColumn[]
  /** All that the filter leaves. */
  readonly rows: readonly SheetRow[]
  /** Whether the filter keeps the row with this id from sight. */
  readonly hidden: (row: string) => boolean
  readonly foot: readonly (TotalRow | SumRow)[]
  /** All cells of the view, list by list in the order in which they are read; the filter leaves none out. */
  readonly lists: readonly (readonly SheetCell[])[]
  readonly shares: Shares
  readonly standings: readonly Standing[]
  /** Of whose cells are shown. */
  readonly ranking: Ranking
  readonly official: Ranking
  readonly decimals: { readonly own: number; readonly panel: number }
}

const ownNames = ({ name }: Evaluator, seat: Seat | null): TotalNames =>
  isYou(name, seat)
    ? { total: text('scoring.yourTotal'), rank: text('scoring.yourRank') }
    : { total: text('scoring.theirTotal', { name }), rank: text('scoring.theirRank', { name }) }

const panelNames = (): TotalNames => ({
  total: text('scoring.panelTotal'),
  rank: text('scoring.panelRank'),
})

/** Agencies as they are listed, or as they stood when they were sorted; new ones at the end. */
const ordered = (
  agencies: readonly Agency[],
  order: readonly string[] | null,
): readonly Agency[] => {
  if (order === null) return agencies
  const places = new Map(order.map((id, at) => [id, at]))
  const place = (agency: Agency): number => places.get(agency.id) ?? order.length
  return agencies.toSorted((a, b) => place(a) - place(b))
}

const none: readonly never[] = []

/** The tables of the view by evaluators: one an evaluator, and the panel's, each of one agency. */
function usePanelTables(
  model: EvaluationModel,
  agency: Agency | null,
  official: Ranking,
  evidence: StrongestEvidence,
): readonly CellTable[] {
  const keep = useKept<readonly CellTable[]>(none)
  const { evaluators } = model.state
  return useMemo(
    () =>
      keep((before) => {
        if (agency === null) return none
        const agencies = before[0]?.agencies[0] === agency ? before[0].agencies : [agency]
        const results = resultsOf(official)
        const { leaves } = official
        const next = [...evaluators.map(({ id }): Whose => id), 'panel' as const].map((whose, at) =>
          nextTable(before[at] ?? null, {
            agencies,
            leaves,
            sheet: model.sheet,
            whose,
            member: evaluators.find(({ id }) => id === whose) ?? null,
            locked: false,
            results,
            evidence,
          }),
        )
        return next.length === before.length && next.every((table, at) => table === before[at])
          ? before
          : next
      }),
    [keep, agency, evaluators, official, model.sheet, evidence],
  )
}

export interface SheetOptions {
  readonly model: EvaluationModel
  readonly whose: Whose
  /** Who sits at the keyboard; null: the owner. */
  readonly seat: Seat | null
  /** Whose columns the view by evaluators shows; the first one instead of one that is not shown. */
  readonly agencyId: AgencyId | null
  /** null: not known yet. */
  readonly evidence: StrongestEvidence | null
  readonly onSort: () => void
}

export function useSheet(options: SheetOptions): Sheet {
  const { model, whose, seat, agencyId, onSort } = options
  const evidence = options.evidence ?? noEvidence
  const { view: wanted, filter, everyone, order, applied } = useLooking()
  const view = viewFor(seat, wanted)
  const official = useRanking(model) as Ranking
  const own = useRanking(model, whose === 'panel' ? null : whose) as Ranking
  const readiness = useReadiness(useQuietModel(model))
  const { criteria, agencies: all, evaluators, moderated, evaluation } = model.state
  const sortedAs = order?.evaluation === evaluation.id ? order.agencies : null
  const agencies = useMemo(
    () => ordered(everyone ? all : all.filter(takesPart), sortedAs),
    [all, everyone, sortedAs],
  )
  const agency = agencies.find(({ id }) => id === agencyId) ?? agencies[0] ?? null

  const evaluator = evaluators.find((candidate) => candidate.id === whose) ?? null
  const locked = seat?.locked === true
  const keepTable = useKept<CellTable | null>(null)
  const table = useMemo(
    () =>
      keepTable((before) =>
        nextTable(before, {
          agencies,
          leaves: own.leaves,
          sheet: model.sheet,
          whose,
          member: evaluator,
          locked,
          results: resultsOf(own),
          evidence,
        }),
      ),
    [keepTable, agencies, own, model.sheet, whose, evaluator, locked, evidence],
  ) as CellTable
  const tables = usePanelTables(model, view === 'evaluators' ? agency : null, official, evidence)

  const decimals = useMemo(
    () => ({ own: decimalsToTell(own.results), panel: decimalsToTell(official.results) }),
    [own, official],
  )
  const ranksSince = useOnce<Ranks>()
  const since = ranksSince(whose, () => ranksIn(own))
  const panelSince = ranksSince('panel', () => ranksIn(official))
  const keepOwn = useKept<readonly Standing[]>(none)
  const standings = useMemo(
    () => keepOwn((before) => standingsOf(before, agencies, resultsOf(own), since)),
    [keepOwn, agencies, own, since],
  )
  const keepPanel = useKept<readonly Standing[]>(none)
  const panelStandings = useMemo(
    () => keepPanel((before) => standingsOf(before, agencies, resultsOf(official), panelSince)),
    [keepPanel, agencies, official, panelSince],
  )

  // One evaluator without moderation is the panel: the same numbers twice would only ask why.
  const alone = evaluators.length === 1 && moderated.length === 0
  const keepFoot = useKept<readonly (TotalRow | SumRow)[]>(none)
  const foot = useMemo(
    () =>
      keepFoot((before) => {
        const totals = before.filter((row): row is TotalRow => row.kind !== 'sums')
        const sums = before.find((row): row is SumRow => row.kind === 'sums') ?? null
        if (view === 'evaluators')
          return keptAll(before, [sumRow(sums, tables, text('scoring.totals'), decimals.panel)])
        if (view !== 'criteria') return none
        return keptAll(before, [
          ...(evaluator === null || !scores(evaluator)
            ? []
            : totalRows(totals, 'own', ownNames(evaluator, seat), standings, decimals.own)),
          ...(evaluator === null || !alone
            ? totalRows(totals, 'panel', panelNames(), panelStandings, decimals.panel)
            : []),
        ])
      }),
    [keepFoot, view, tables, evaluator, seat, alone, standings, panelStandings, decimals],
  )

  const keepCriteria = useKept<readonly CriterionRow[]>(none)
  const keepAgencies = useKept<readonly AgencyRow[]>(none)
  const rows = useMemo((): readonly SheetRow[] => {
    switch (view) {
      case 'criteria':
        return keepCriteria((before) => rowsByCriteria(before, criteria, table))
      case 'agencies':
        return keepAgencies((before) => rowsByAgencies(before, table, standings, decimals.own))
      case 'cells':
        return table.cells
      case 'evaluators':
        return keepCriteria((before) => rowsByEvaluators(before, criteria, official.leaves, tables))
    }
  }, [view, keepCriteria, keepAgencies, criteria, table, standings, decimals.own, tables, official])

  const sorted = sortedAs !== null
  const columns = useMemo((): readonly SheetColumn[] => {
    switch (view) {
      case 'criteria':
        return columnsByCriteria(agencies)
      case 'agencies': {
        const names = { total: text('scoring.total'), rank: text('scoring.rank') }
        return columnsByAgencies(own.leaves, { ...names, onSort, sorted })
      }
      case 'cells':
        return columnsOfCells(whose !== 'panel')
      case 'evaluators':
        return columnsByEvaluators(evaluators)
    }
  }, [view, agencies, own.leaves, whose, evaluators, onSort, sorted])

  const filtered = useSnapshot<ReadonlySet<string> | null>()
  const passing = filtered(
    [
      view,
      whose,
      filter,
      applied,
      everyone,
      view === 'evaluators' ? agency?.id : '',
      // What the filter asks for may not be known when the sheet is first shown.
      options.evidence !== null,
    ].join(' '),
    () => passingRows(rows, filter),
  )
  const shown = useMemo(() => rowsIn(rows, passing), [rows, passing])
  const hidden = useMemo(() => hiddenBy(rows, passing), [rows, passing])

  const lists = useMemo(() => {
    if (view === 'agencies' || view === 'cells') return table.byAgency
    const across = rows.flatMap((row) => (row.kind === 'leaf' ? [row.cells] : []))
    return view === 'evaluators' ? across.map(givenCells) : across
  }, [view, table, rows])
  const keepShares = useKept<Shares>(noShares)
  const shares = useMemo(
    () =>
      keepShares((before) =>
        view === 'evaluators' ? (readiness?.byEvaluator ?? noShares) : sharesOf(before, table),
      ),
    [keepShares, view, table, readiness],
  )

  return {
    view,
    whose,
    agencies,
    agency,
    columns,
    rows: shown,
    hidden,
    foot,
    lists,
    shares,
    standings: whose === 'panel' ? panelStandings : standings,
    ranking: own,
    official,
    decimals,
  }
}
