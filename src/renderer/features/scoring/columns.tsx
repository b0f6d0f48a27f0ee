// The columns of the four views. They change with the agencies, criteria and evaluators, never with a score.
import type { Agency, Evaluator, Leaf } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Head } from './header-progress.tsx'
import { columnId, evaluatorColumnId, leafColumnId, type SheetColumn } from './sheet-types.ts'
import { longestWord } from './word-width.ts'

/** Narrow enough for eight agencies beside the cell's panel in a window of 1280 pixels. */
const widths = { name: 156, weight: 52, cell: 68, cellMost: 116, number: 60, mark: 92 }
/** The header's padding and a little air. */
const beside = 14
/** In a narrow window and in a wide one. As many columns grow in a wide one: more of them need its letters. */
const letters = { small: 11, large: 12 }
const growing = 10

/** Wide enough for the longest word of the name, so that usually no word is broken. */
const cellWidth = (name: string, columns: number): number => {
  const size = columns > growing ? letters.large : letters.small
  return Math.min(
    widths.cellMost,
    Math.max(widths.cell, Math.ceil(longestWord(name, size)) + beside),
  )
}

/** At least `width`, and wide enough for its heading in the language spoken. */
const headed = (
  label: string,
  width: number,
): { readonly label: string; readonly width: number } => ({
  label,
  width: Math.max(width, Math.ceil(longestWord(label, letters.large)) + beside),
})

const bare = { at: -1, agency: null, leaf: null, evaluator: null } as const

const criterionColumn = (): SheetColumn => ({
  ...bare,
  id: 'criterion',
  kind: 'criterion',
  label: text('scoring.criterion'),
  width: widths.name,
  grow: true,
  sticky: true,
  rowHeader: true,
})

const agencyColumn = (): SheetColumn => ({
  ...bare,
  id: 'agency',
  kind: 'agency',
  label: text('scoring.agency'),
  width: widths.name,
  grow: true,
  sticky: true,
  rowHeader: true,
})

const weightColumn = (): SheetColumn => ({
  ...bare,
  id: 'weight',
  kind: 'weight',
  ...headed(text('scoring.weight'), widths.weight),
  sticky: true,
  rowHeader: true,
  align: 'end',
})

export const columnsByCriteria = (agencies: readonly Agency[]): readonly SheetColumn[] => [
  criterionColumn(),
  weightColumn(),
  ...agencies.map(
    (agency, at): SheetColumn => ({
      ...bare,
      id: columnId(agency.id),
      kind: 'cell',
      label: agency.name,
      header: <Head id={agency.id} label={agency.name} />,
      width: cellWidth(agency.name, agencies.length),
      grow: true,
      align: 'end',
      agency,
      at,
    }),
  ),
]

export interface TotalColumns {
  readonly total: string
  readonly rank: string
  /** Sorting is a command: given, the header of the total is one. */
  readonly onSort: () => void
  readonly sorted: boolean
}

export const columnsByAgencies = (
  leaves: readonly Leaf[],
  totals: TotalColumns,
): readonly SheetColumn[] => [
  agencyColumn(),
  {
    ...bare,
    id: 'total',
    kind: 'total',
    ...headed(totals.total, widths.number),
    sticky: true,
    align: 'end',
    sort: totals.sorted ? 'descending' : 'none',
    onHeader: totals.onSort,
  },
  {
    ...bare,
    id: 'rank',
    kind: 'rank',
    ...headed(totals.rank, widths.number),
    sticky: true,
    align: 'end',
  },
  ...leaves.map(
    (leaf, at): SheetColumn => ({
      ...bare,
      id: leafColumnId(leaf.criterion.id),
      kind: 'cell',
      label: leaf.criterion.name,
      header: <Head id={leaf.criterion.id} label={leaf.criterion.name} />,
      width: cellWidth(leaf.criterion.name, leaves.length + 2),
      grow: true,
      align: 'end',
      leaf,
      at,
    }),
  ),
]

/** `own`: of one evaluator, with what only an evaluator says. */
export const columnsOfCells = (own: boolean): readonly SheetColumn[] => [
  agencyColumn(),
  { ...criterionColumn(), grow: false },
  {
    ...bare,
    id: 'score',
    kind: 'cell',
    ...headed(text('scoring.score'), widths.number + 12),
    align: 'end',
    at: 0,
  },
  { ...bare, id: 'level', kind: 'level', label: text('scoring.level'), width: 150, grow: true },
  ...(own
    ? ([
        {
          ...bare,
          id: 'confidence',
          kind: 'confidence',
          ...headed(text('scoring.confidence'), widths.mark),
        },
        {
          ...bare,
          id: 'comment',
          kind: 'comment',
          label: text('scoring.commentColumn'),
          width: 220,
          grow: true,
        },
      ] as const)
    : []),
  {
    ...bare,
    id: 'evidence',
    kind: 'evidence',
    label: text('scoring.evidence'),
    width: widths.mark + 16,
  },
]

export const columnsByEvaluators = (evaluators: readonly Evaluator[]): readonly SheetColumn[] => [
  criterionColumn(),
  weightColumn(),
  ...evaluators.map(
    (evaluator, at): SheetColumn => ({
      ...bare,
      id: evaluatorColumnId(evaluator.id),
      kind: 'cell',
      label: evaluator.name,
      header: <Head id={evaluator.id} label={evaluator.name} />,
      width: cellWidth(evaluator.name, evaluators.length),
      grow: true,
      align: 'end',
      evaluator,
      at,
    }),
  ),
  {
    ...bare,
    id: 'panel',
    kind: 'cell',
    ...headed(text('scoring.panel'), widths.cell),
    align: 'end',
    at: evaluators.length,
  },
  {
    ...bare,
    id: 'range',
    kind: 'range',
    ...headed(text('scoring.range'), widths.cell + 8),
    align: 'end',
  },
]
