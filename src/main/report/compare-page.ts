// The comparison in the report: why the first is before the second, how the baseline stands to the first, and the
// baseline beside every other agency, as many as a page takes and the rest on pages of their own.
import { comparedAgencies } from '../../shared/domain/compare/choice.ts'
import { compareTable } from '../../shared/domain/compare/compare-rows.ts'
import { totalRows } from '../../shared/domain/compare/criteria-rows.ts'
import type { CompareInput } from '../../shared/domain/compare/input.ts'
import {
  behindOf,
  type CompareRow,
  largestBehind,
  marksOfRow,
  type Section,
  sections,
} from '../../shared/domain/compare/rows.ts'
import type { DocumentAdditions } from '../../shared/domain/content.ts'
import type { RankedAgency } from '../../shared/domain/model.ts'
import { formatDifference } from '../../shared/format.ts'
import {
  type CompareWords,
  cellHead,
  cellMore,
  differenceText,
  titleText,
} from '../../shared/messages/compare-words.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import type {
  ComparedCell,
  ComparedInReport,
  ComparedRow,
  ComparedTable,
  ComparePages,
} from './compare-data.ts'
import { whysOf } from './compare-why.ts'
import {
  agencyName,
  count,
  LOCALE,
  points,
  printable,
  type ReportContext,
  share,
  shortened,
} from './context.ts'
import { verdictWords } from './verdict-text.ts'

/** Columns that stay readable beside the rows' names, the baseline among them. */
const COLUMNS = { portrait: 5, landscape: 8 }
/** Signs of a text cell; comments and notes stand in full on the scorecards. */
const LONG = 90

const wordsOf = (context: ReportContext): CompareWords => ({
  ...verdictWords(context),
  decimals: context.decimals,
})

const inputOf = (
  context: ReportContext,
  { references, attachments, findings, evidence }: DocumentAdditions,
  compared: readonly RankedAgency[],
): CompareInput => ({
  state: context.state,
  ranking: context.ranking,
  compared,
  references,
  attachments,
  findings,
  evidence,
  scoresAt: () => [],
  commentAt: () => null,
})

/** In full elsewhere in the report. */
const leftOut: readonly string[] = ['fact website', 'fact notes', 'references notes']

const isWithheld = ({ title, criterion }: CompareRow, { withheld }: ReportContext): boolean =>
  title.kind === 'criterion' && criterion !== null && withheld.has(criterion)

const cellOf = (
  row: CompareRow,
  at: number,
  scale: number,
  context: ReportContext,
  words: CompareWords,
): ComparedCell => {
  const cell = row.cells[at]
  const baseline = row.cells[0]
  if (isWithheld(row, context))
    return { main: text('report.redact.cell'), note: '', bar: null, best: false }
  if (cell === undefined || baseline === undefined || cell.kind === 'empty')
    return { main: '–', note: '', bar: null, best: false }
  const difference = at === 0 ? null : differenceText(row, cell, baseline, words)
  const behind = behindOf(cell)
  const own = cell.kind === 'score' ? cell.cell.contribution : null
  const written = shortened(cellHead(cell, words), LONG)
  const beside = behind === null ? '' : formatDifference(behind, LOCALE, context.decimals)
  const note =
    cell.kind === 'score'
      ? own === null
        ? beside
        : text(behind === null ? 'compare.points' : 'report.compare.points', {
            points: points(context, own),
            difference: beside,
          })
      : shortened(cellMore(cell).join(' · '), LONG)
  return {
    main:
      difference === null
        ? written
        : text('report.compare.difference', { value: written, difference }),
    note: cell.kind === 'texts' || cell.kind === 'evidence' ? '' : note,
    bar: behind === null || !(scale > 0) ? null : behind / scale,
    best: marksOfRow(row)[at] === 'best',
  }
}

const rowOf = (
  row: CompareRow,
  columns: readonly number[],
  scale: number,
  context: ReportContext,
  words: CompareWords,
): ComparedRow => ({
  label: printable(titleText(row.title)),
  level: row.level,
  strong: row.title.kind === 'group' || row.title.kind === 'total',
  weight: row.weight === null ? '' : isWithheld(row, context) ? '–' : share(context, row.weight),
  cells: columns.map((at) => cellOf(row, at, scale, context, words)),
})

/** The others in groups of even width, each beside the baseline. */
const columnGroups = (agencies: number, most: number): readonly (readonly number[])[] => {
  const others = agencies - 1
  const groups = Math.max(1, Math.ceil(others / (most - 1)))
  return Array.from({ length: groups }, (_, at) => {
    const from = Math.round((at * others) / groups)
    const to = Math.round(((at + 1) * others) / groups)
    return [0, ...Array.from({ length: to - from }, (_, place) => from + place + 1)]
  })
}

const columnOf = (result: RankedAgency, baseline: RankedAgency, context: ReportContext) => {
  const rank =
    result.rank === null
      ? text('compare.head.unranked')
      : text('compare.head.rank', { rank: count(result.rank) })
  return {
    name: shortened(context.agencies.get(result.agency)?.name ?? result.agency, 36),
    note:
      result === baseline
        ? text('report.compare.baseline', { rank })
        : result.score === null || baseline.score === null
          ? rank
          : text('report.compare.behind', {
              rank,
              difference: formatDifference(result.score - baseline.score, LOCALE, context.decimals),
            }),
  }
}

/** null where there are no two agencies to compare. */
export const comparePages = (
  context: ReportContext,
  additions: DocumentAdditions,
  choice: ComparedInReport | null,
): ComparePages | null => {
  if (choice === null || context.ranking.leaves.length === 0) return null
  const chosen = choice.agencies === null ? null : new Set(choice.agencies)
  const compared = comparedAgencies(context.ranking, chosen, choice.baseline)
  const [baseline] = compared
  if (baseline === undefined || compared.length < 2) return null
  const words = wordsOf(context)
  const { rows } = compareTable(inputOf(context, additions, compared), {
    order: 'listed',
    against: null,
    onlyDifferences: false,
    sections,
    isOpen: (row, usually) => usually || row.startsWith('coverage '),
    matches: null,
  })
  const printed = rows.filter(({ id, level }) => level > 0 && !leftOut.includes(id))
  const scale = largestBehind(printed)
  const landscape = compared.length > COLUMNS.portrait
  const groups = columnGroups(compared.length, COLUMNS[landscape ? 'landscape' : 'portrait'])
  const ofSection = (section: Section): readonly CompareRow[] => [
    ...printed.filter((row) => row.section === section),
    ...(section === 'criteria' ? totalRows(compared) : []),
  ]
  const tables = groups.map((columns): ComparedTable => {
    const names = {
      first: count((columns[1] ?? 1) + 1),
      last: count((columns.at(-1) ?? 1) + 1),
      all: count(compared.length),
    }
    return {
      heading: text(
        groups.length === 1 ? 'report.compare.table' : 'report.compare.tablePart',
        names,
      ),
      columns: columns.flatMap((at) => {
        const result = compared[at]
        return result === undefined ? [] : columnOf(result, baseline, context)
      }),
      sections: sections.flatMap((section) => {
        const own = ofSection(section)
        return own.length === 0
          ? []
          : {
              title: text(`compare.section.${section}`),
              rows: own.map((row) => rowOf(row, columns, scale, context, words)),
            }
      }),
    }
  })
  return {
    kicker: text('report.compare.kicker'),
    title: plural('report.compare.title', compared.length - 1, {
      baseline: agencyName(context, baseline.agency),
      count: count(compared.length - 1),
    }),
    landscape,
    whys: whysOf(compared, context, words),
    head: { row: text('compare.head.row'), weight: text('report.head.weight') },
    tables,
    note: text('report.compare.note'),
  }
}
