// The scoring sheet of one evaluator or of the panel: rows, totals and columns, kept as far as they did not
// change, and the selected cell.
import { useMemo, useState } from 'react'
import { decimalsToTell } from '../../../shared/domain/decimals.ts'
import type {
  Agency,
  AgencyId,
  CriterionId,
  Evaluator,
  Ranking,
} from '../../../shared/domain/model.ts'
import { takesPart } from '../../../shared/domain/ranking-row.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { useRanking } from '../../api/evaluation-state.ts'
import type { GridSelection } from '../../ui/grid/grid-types.ts'
import { setFocus, useNavigation } from '../../ui/navigation.ts'
import {
  columnId,
  criterionRows,
  type LeafRow,
  reuseRows,
  rowId,
  type SheetColumn,
  type SheetRow,
  type TotalNames,
  type TotalRow,
  totalRows,
  type Whose,
} from './sheet-rows.ts'

export interface Sheet {
  readonly agencies: readonly Agency[]
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly SheetRow[]
  readonly totals: readonly TotalRow[]
  /** Of whose cells are shown. */
  readonly ranking: Ranking
  readonly official: Ranking
  readonly decimals: { readonly own: number; readonly panel: number }
}

/** Narrow enough for eight agencies beside the cell's panel in a window of 1280 pixels. */
const widths = { criterion: 168, weight: 52, agency: 70, agencyMost: 104 }
/** The header's padding and a little air. */
const beside = 12

/** Wide enough for the longest word of the name in the smallest header, so that no word is broken. */
const agencyWidth = (name: string): number => {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return widths.agency
  context.font = '600 11px "Inter Variable", Inter, system-ui, sans-serif'
  const longest = Math.max(...name.split(/[\s-]+/).map((word) => context.measureText(word).width))
  return Math.min(widths.agencyMost, Math.max(widths.agency, Math.ceil(longest) + beside))
}

const columnsOf = (agencies: readonly Agency[]): readonly SheetColumn[] => [
  {
    id: 'criterion',
    kind: 'criterion',
    label: text('scoring.criterion'),
    width: widths.criterion,
    grow: true,
    sticky: true,
    rowHeader: true,
    agency: null,
    at: -1,
  },
  {
    id: 'weight',
    kind: 'weight',
    label: text('scoring.weight'),
    width: widths.weight,
    sticky: true,
    rowHeader: true,
    align: 'end',
    agency: null,
    at: -1,
  },
  ...agencies.map(
    (agency, at): SheetColumn => ({
      id: columnId(agency.id),
      kind: 'agency',
      label: agency.name,
      width: agencyWidth(agency.name),
      grow: true,
      align: 'end',
      agency,
      at,
    }),
  ),
]

/** Remembers the rows it gave last and gives those again that say the same. */
const rowKeeper = <Row extends SheetRow>(): ((next: readonly Row[]) => readonly Row[]) => {
  let last: readonly Row[] = []
  return (next) => {
    last = reuseRows(last, next)
    return last
  }
}

const ownNames = ({ name }: Evaluator): TotalNames =>
  name === text('library.you')
    ? { total: text('scoring.yourTotal'), rank: text('scoring.yourRank') }
    : { total: text('scoring.theirTotal', { name }), rank: text('scoring.theirRank', { name }) }

const panelNames: TotalNames = {
  total: text('scoring.panelTotal'),
  rank: text('scoring.panelRank'),
}

export function useSheet(model: EvaluationModel, whose: Whose, everyone: boolean): Sheet {
  const official = useRanking(model) as Ranking
  const own = useRanking(model, whose === 'panel' ? null : whose) as Ranking
  const { criteria, agencies: all, evaluators, moderated } = model.state
  const agencies = useMemo(() => (everyone ? all : all.filter(takesPart)), [all, everyone])
  const columns = useMemo(() => columnsOf(agencies), [agencies])

  const [keepRows] = useState(() => rowKeeper<SheetRow>())
  const rows = useMemo(
    () => keepRows(criterionRows({ criteria, agencies, sheet: model.sheet, whose, ranking: own })),
    [keepRows, criteria, agencies, model.sheet, whose, own],
  )

  // One evaluator without moderation is the panel: the same numbers twice would only ask why.
  const alone = evaluators.length === 1 && moderated.length === 0
  const evaluator = evaluators.find((candidate) => candidate.id === whose)
  const [keepTotals] = useState(() => rowKeeper<TotalRow>())
  const decimals = useMemo(
    () => ({ own: decimalsToTell(own.results), panel: decimalsToTell(official.results) }),
    [own, official],
  )
  const totals = useMemo(
    () =>
      keepTotals([
        ...(evaluator === undefined
          ? []
          : totalRows(own, agencies, 'own', ownNames(evaluator), decimals.own)),
        ...(evaluator === undefined || !alone
          ? totalRows(official, agencies, 'panel', panelNames, decimals.panel)
          : []),
      ]),
    [keepTotals, evaluator, own, official, agencies, alone, decimals],
  )

  return { agencies, columns, rows, totals, ranking: own, official, decimals }
}

const criterionOf = (rows: readonly SheetRow[], id: string): CriterionId | null => {
  const row = rows.find((candidate) => candidate.id === id)
  return row !== undefined && 'criterion' in row ? row.criterion.id : null
}

const agencyOf = (columns: readonly SheetColumn[], id: string): AgencyId | null =>
  columns.find((candidate) => candidate.id === id)?.agency?.id ?? null

/**
 * The selected cell. Criterion and agency are shared with the other stages; a row or column that is gone is
 * replaced by the first one.
 */
export function useSelection({
  rows,
  totals,
  columns,
}: Pick<Sheet, 'rows' | 'totals' | 'columns'>): {
  readonly selection: GridSelection
  readonly select: (selection: GridSelection) => void
} {
  const focus = useNavigation((place) => place.focus)
  const [own, setOwn] = useState<{ readonly at: string; readonly selection: GridSelection } | null>(
    null,
  )
  const at = `${focus.criterion ?? ''} ${focus.agency ?? ''}`
  const selection = useMemo((): GridSelection => {
    const wanted =
      own !== null && own.at === at
        ? own.selection
        : { row: rowId(focus.criterion ?? ''), column: columnId(focus.agency ?? ''), range: null }
    const hasRow = (id: string): boolean =>
      rows.some((row) => row.id === id) || totals.some((row) => row.id === id)
    const hasColumn = (id: string): boolean => columns.some((column) => column.id === id)
    const { row, column, range } = wanted
    const firstRow = rows.find((candidate): candidate is LeafRow => candidate.kind === 'leaf')
    const firstColumn = columns.find((candidate) => candidate.kind === 'agency')
    return {
      row: hasRow(row) ? row : (firstRow?.id ?? ''),
      column: hasColumn(column) ? column : (firstColumn?.id ?? ''),
      range:
        range !== null &&
        [range.from, range.to].every((at) => hasRow(at.row) && hasColumn(at.column))
          ? range
          : null,
    }
  }, [own, at, focus, rows, totals, columns])

  const select = (next: GridSelection): void => {
    const criterion = criterionOf(rows, next.row) ?? focus.criterion
    const agency = agencyOf(columns, next.column) ?? focus.agency
    setOwn({ at: `${criterion ?? ''} ${agency ?? ''}`, selection: next })
    setFocus({ criterion, agency })
  }
  return { selection, select }
}
