// The comparison in the report: why the first is before the second, how the baseline stands to the first, and the
// baseline beside every other agency, as many as a page takes and the rest on pages of their own. Its rows are those
// that the comparison on the screen shows.
import { comparedAgencies, opponentOf } from '../../shared/domain/compare/choice.ts'
import { type CompareTable, compareTable } from '../../shared/domain/compare/compare-rows.ts'
import { totalRows } from '../../shared/domain/compare/criteria-rows.ts'
import type { CompareInput } from '../../shared/domain/compare/input.ts'
import { isOpen, type Look } from '../../shared/domain/compare/look.ts'
import {
  type CompareRow,
  largestBehind,
  type Section,
  sections,
} from '../../shared/domain/compare/rows.ts'
import type { DocumentAdditions } from '../../shared/domain/content.ts'
import type { RankedAgency } from '../../shared/domain/model.ts'
import type { Redaction } from '../../shared/domain/report-choice.ts'
import { formatDifference } from '../../shared/format.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import { isCut, isSaid, isWithheld, type RowPage, rowOf } from './compare-cells.ts'
import type { ComparedInReport, ComparedTable, ComparePages } from './compare-data.ts'
import { whysOf } from './compare-why.ts'
import { agencyName, count, LOCALE, nameList, type ReportContext, shortened } from './context.ts'
import { verdictWords } from './verdict-text.ts'

/** Columns that stay readable beside the rows' names, the baseline among them. */
const COLUMNS = { portrait: 5, landscape: 8 }
/** The same where comments are among the rows. */
const WIDE_COLUMNS = { portrait: 4, landscape: 6 }

const inputOf = (
  context: ReportContext,
  { references, attachments, findings, evidence }: DocumentAdditions,
  compared: readonly RankedAgency[],
  redact: Redaction,
): CompareInput => ({
  state: context.state,
  ranking: context.ranking,
  compared,
  references,
  attachments,
  findings,
  // A copy without names has lost what they rest on: it is withheld, not removed.
  evidence: redact.names
    ? evidence.map((item) => ({ ...item, link: text('report.redact.cell') }))
    : evidence,
  scoresAt: (agency, index) => {
    const leaf = context.ranking.leaves[index]
    return leaf === undefined ? [] : context.cellScores(agency, leaf.criterion.id)
  },
  commentAt: (agency, criterion, evaluator) =>
    context.cellScores(agency, criterion).find((score) => score.evaluator === evaluator)?.comment ??
    null,
})

/** Headings stand elsewhere; nothing is told of what was said about a price that this copy withholds. */
const isPrinted = (row: CompareRow, context: ReportContext): boolean =>
  row.level > 0 && !(isSaid(row) && isWithheld(row, context))

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

/** How the table is to be read, and what it does not show. */
const notesOf = (
  look: Look,
  table: CompareTable,
  opponent: RankedAgency | null,
  page: RowPage,
): readonly string[] => {
  const { context } = page
  const hidden = table.sections.filter((section) => !look.sections.includes(section))
  return [
    text('report.compare.note'),
    ...(look.order === 'listed' || opponent === null
      ? []
      : [text('report.compare.ordered', { agency: agencyName(context, opponent.agency) })]),
    ...(table.alike === 0
      ? []
      : [plural('report.compare.alike', table.alike, { count: count(table.alike) })]),
    ...(table.rows.some((row) => isCut(row, page)) ? [text('report.compare.cut')] : []),
    ...(hidden.length === 0
      ? []
      : [
          text('report.compare.hidden', {
            sections: nameList(
              hidden.map((section) => text(`compare.section.${section}`)),
              sections.length,
            ),
          }),
        ]),
  ]
}

/** `cards`: the scorecards are in the same report. null where there are no two agencies to compare. */
export const comparePages = (
  context: ReportContext,
  additions: DocumentAdditions,
  choice: ComparedInReport | null,
  redact: Redaction,
  cards: boolean,
): ComparePages | null => {
  if (choice === null || context.ranking.leaves.length === 0) return null
  const chosen = choice.agencies === null ? null : new Set(choice.agencies)
  const compared = comparedAgencies(context.ranking, chosen, choice.baseline)
  const [baseline] = compared
  if (baseline === undefined || compared.length < 2) return null
  const { look } = choice
  const opponent = opponentOf(compared, choice.against)
  const table = compareTable(inputOf(context, additions, compared, redact), {
    ...look,
    against: opponent?.agency ?? null,
    // Paper cannot be opened: coverage, which is closed on the screen to save room, stands here in full.
    isOpen: (row, usually) => row.startsWith('coverage ') || isOpen(look, row, usually),
    matches: null,
  })
  const printed = table.rows.filter((row) => isPrinted(row, context))
  const words = { ...verdictWords(context), decimals: context.decimals }
  const page: RowPage = { context, words, scale: largestBehind(printed), cards }
  const most = printed.some(isSaid) ? WIDE_COLUMNS : COLUMNS
  const landscape = compared.length > most.portrait
  const groups = columnGroups(compared.length, most[landscape ? 'landscape' : 'portrait'])
  const ofSection = (section: Section): readonly CompareRow[] => [
    ...printed.filter((row) => row.section === section),
    ...(section === 'criteria' && look.sections.includes(section) ? totalRows(compared) : []),
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
              rows: own.map((row) => rowOf(row, columns, page)),
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
    whys: whysOf(compared, choice.against === null ? null : opponent, context, words),
    head: { row: text('compare.head.row'), weight: text('report.head.weight') },
    tables,
    notes: notesOf(look, table, opponent, page),
  }
}
