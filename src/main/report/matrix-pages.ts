// Criteria against agencies, twice: the scores, and the points that they make. Many agencies are split into
// column groups of even width, each on pages of its own, so that a column never gets too narrow to read.
import type { CellResult, Leaf, RankedAgency } from '../../shared/domain/model.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import {
  cellText,
  count,
  criterionName,
  points,
  printable,
  type ReportContext,
  shortened,
  shown,
  weightText,
} from './context.ts'
import type {
  MatrixCell,
  MatrixColumn,
  MatrixPages,
  MatrixRow,
  MatrixTable,
  Paper,
} from './report-data.ts'

/** Columns that stay readable beside the criteria: about 39 points wide each. */
const COLUMNS = { portrait: 8, landscape: 13 }
/** Heights in points: of a page's free part, a row, a table's head with its totals. */
const FREE = {
  a4: { portrait: 620, landscape: 370 },
  letter: { portrait: 570, landscape: 385 },
} as const
const ROW = 19
const HEAD = 92

interface Layout {
  readonly landscape: boolean
  readonly groups: number
}

/** The orientation that needs fewer pages; with as many, the one that splits the agencies less. */
export const matrixLayout = (agencies: number, criteria: number, paper: Paper): Layout => {
  const plan = (orientation: 'portrait' | 'landscape') => {
    const groups = Math.max(1, Math.ceil(agencies / COLUMNS[orientation]))
    const free = FREE[paper][orientation]
    const height = HEAD + criteria * ROW
    const pages = groups * (2 * height <= free ? 1 : 2 * Math.ceil(height / free))
    return { landscape: orientation === 'landscape', groups, pages }
  }
  const portrait = plan('portrait')
  const landscape = plan('landscape')
  const better =
    landscape.pages < portrait.pages ||
    (landscape.pages === portrait.pages && landscape.groups < portrait.groups)
  return better ? landscape : portrait
}

const inGroups = <Item>(items: readonly Item[], groups: number): readonly (readonly Item[])[] =>
  Array.from({ length: groups }, (_, at) =>
    items.slice(
      Math.round((at * items.length) / groups),
      Math.round(((at + 1) * items.length) / groups),
    ),
  )

const RAMPS = 6

export const rampOf = (value: number | null): number | null =>
  value === null ? null : Math.min(RAMPS - 1, Math.floor((value / 100) * RAMPS))

const columnOf = (context: ReportContext, result: RankedAgency): MatrixColumn => ({
  name: shortened(context.agencies.get(result.agency)?.name ?? result.agency, 36),
  rank: result.rank === null ? text('report.matrix.unranked') : count(result.rank),
  score: points(context, result.score),
  excluded: result.excluded !== null,
})

/** What a table shows: the text of a cell, the number by which a cell is best, and whether it is shaded. */
interface Measure {
  readonly write: (leaf: Leaf, cell: CellResult) => string
  readonly of: (cell: CellResult) => number | null
  readonly shaded: boolean
}

const tableOf = (
  context: ReportContext,
  heading: string,
  results: readonly RankedAgency[],
  measure: Measure,
): MatrixTable => {
  const competing = context.ranking.results.filter((result) => result.rank !== null)
  const rows = context.ranking.leaves.map((leaf, at): MatrixRow => {
    const values = competing.flatMap((result) => {
      const cell = result.cells[at]
      return cell === undefined ? [] : (measure.of(cell) ?? [])
    })
    const best = values.length < 2 ? null : Math.max(...values)
    const worst = values.length < 2 ? null : Math.min(...values)
    const cells = results.map((result): MatrixCell => {
      const cell = result.cells[at]
      if (cell === undefined) return { text: '–', ramp: null, best: false }
      return {
        text: measure.write(leaf, cell),
        ramp: measure.shaded ? rampOf(cell.value) : null,
        // Where all are alike nobody is best.
        best: result.rank !== null && best !== worst && measure.of(cell) === best,
      }
    })
    const parent =
      leaf.criterion.parent === null ? undefined : context.criteria.get(leaf.criterion.parent)
    return {
      label: criterionName(context, leaf.criterion.id),
      group: parent === undefined ? null : printable(parent.name),
      weight: weightText(context, leaf),
      cells,
    }
  })
  return { heading, columns: results.map((result) => columnOf(context, result)), rows }
}

const scoreMeasure = ({ withheld }: ReportContext): Measure => ({
  write: (leaf, cell) => cellText(leaf, cell, withheld),
  of: (cell) => cell.value,
  shaded: true,
})

const pointsMeasure = (context: ReportContext): Measure => ({
  write: (leaf, cell) =>
    cell.contribution === null && cell.state !== 'scored'
      ? cellText(leaf, cell, context.withheld)
      : points(context, cell.contribution),
  of: (cell) => cell.contribution,
  shaded: false,
})

export const matrixPages = (context: ReportContext, paper: Paper): MatrixPages | null => {
  const results = shown(context)
  if (results.length === 0 || context.ranking.leaves.length === 0) return null
  const { landscape, groups } = matrixLayout(results.length, context.ranking.leaves.length, paper)
  const part = (first: number, last: number, heading: string): string =>
    groups === 1
      ? heading
      : text('report.matrix.part', { heading, first, last, all: results.length })
  let before = 0
  const tables = inGroups(results, groups).map((group) => {
    const first = before + 1
    before += group.length
    return [
      tableOf(
        context,
        part(first, before, text('report.matrix.scores')),
        group,
        scoreMeasure(context),
      ),
      tableOf(
        context,
        part(first, before, text('report.matrix.points')),
        group,
        pointsMeasure(context),
      ),
    ]
  })
  return {
    kicker: text('report.matrix.kicker'),
    title: text('report.matrix.title', {
      agencies: plural('report.count.agencies', results.length),
      criteria: plural('report.count.criteria', context.ranking.leaves.length),
    }),
    landscape,
    head: {
      criterion: text('report.head.criterion'),
      weight: text('report.head.weight'),
      total: text('report.head.total'),
      rank: text('report.head.rank'),
    },
    groups: tables,
    note: text('report.matrix.note'),
  }
}
