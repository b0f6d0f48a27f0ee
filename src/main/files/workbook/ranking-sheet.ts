// The sheet Ranking: a line an agency with its values under the weights, the score as their sum, and the rank
// by the official rule. It stays right when weights, scores or quotes are changed in the workbook.
import { decimalsToTell } from '../../../shared/domain/decimals.ts'
import type { CellResult, RankedAgency } from '../../../shared/domain/model.ts'
import { groupByRank } from '../../../shared/domain/ranks.ts'
import { exclusionText, rankingNames, winnerText } from '../../../shared/messages/ranking-words.ts'
import { text } from '../../../shared/messages/translate.ts'
import { cellIn, criteriaColumns, type Layout, rankingColumns, sheetNames } from './layout.ts'
import { type Content, letterOf, quoted, type SheetPlan } from './sheet-plan.ts'

const FIRST = 3
const { score, out, counted } = rankingColumns

/** Ranked scores in order, the first of each one's rank, and the rank. */
const placesOf = (
  results: readonly RankedAgency[],
): readonly (readonly [score: number, first: number, rank: number])[] => {
  const scores = results.map((result) => (result.excluded === null ? result.score : null))
  let place = 1
  return groupByRank(scores).flatMap((group) => {
    const sorted = group.map((at) => scores[at] ?? 0).sort((a, b) => b - a)
    const rank = place
    place += group.length
    return sorted.map((each) => [each, sorted[0] ?? 0, rank] as const)
  })
}

export function rankingSheet(layout: Layout): SheetPlan {
  const { state, prepared, ranking, rankingLeaf, notApplicable } = layout
  const { results, leaves } = ranking
  const last = FIRST + results.length - 1
  const firstLeaf = rankingLeaf(0)
  const lastLeaf = rankingLeaf(leaves.length - 1)
  const names = rankingNames(state)
  const decimals = decimalsToTell(results)
  const weights = `${firstLeaf}$2:${lastLeaf}$2`
  const yes = text('workbook.yes')
  const no = text('workbook.no')
  // After the criteria an empty column, then the four by which ranks are worked out.
  const helper = (index: number): string => rankingLeaf(leaves.length + 1 + index)
  const [own, ordered, first, rank] = [helper(0), helper(1), helper(2), helper(3)]
  const column = (letter: string): string => `${letter}$${FIRST}:${letter}$${last}`
  const places = placesOf(results)

  const shownValue = (cell: CellResult | undefined): string | number =>
    cell?.value ?? (cell?.state === 'not-applicable' ? notApplicable : '')

  const completeContent = (result: RankedAgency, row: number): Content => {
    const outcomes = prepared.gateResults.get(result.agency)
    const gatesKnown = state.gates.every(({ id }) => outcomes?.has(id) === true)
    if (!gatesKnown || leaves.length === 0) return result.complete ? yes : no
    const missing = `SUMPRODUCT(--(${firstLeaf}${row}:${lastLeaf}${row}=""))`
    return {
      formula: `IF(${missing}=0,${quoted(yes)},${quoted(no)})`,
      result: result.complete ? yes : no,
    }
  }

  const sums = (result: RankedAgency, row: number): readonly [score: Content, counted: Content] => {
    if (leaves.length === 0) return [null, 0]
    const values = `${firstLeaf}${row}:${lastLeaf}${row}`
    const weight = result.cells.reduce(
      (sum, cell, index) => sum + (cell.value === null ? 0 : (leaves[index]?.weight ?? 0)),
      0,
    )
    return [
      {
        formula: `IF(${counted}${row}>0,SUMPRODUCT(${weights},${values})/${counted}${row},"")`,
        result: result.score ?? '',
      },
      { formula: `SUMPRODUCT(${weights},--ISNUMBER(${values}))`, result: weight },
    ]
  }

  const ranks = (result: RankedAgency, row: number, index: number): readonly Content[] => {
    const [orderedScore, firstScore, place] = places[index] ?? ['', '', '']
    const above = row - 1
    const isFirst = row === FIRST
    return [
      {
        formula: `IF(AND(${out}${row}="",ISNUMBER(${score}${row})),${score}${row},"")`,
        result: result.excluded === null ? (result.score ?? '') : '',
      },
      {
        formula: `IF(${index + 1}<=COUNT(${column(own)}),LARGE(${column(own)},${index + 1}),"")`,
        result: orderedScore,
      },
      {
        formula: isFirst
          ? `${ordered}${row}`
          : `IF(ISNUMBER(${ordered}${row}),IF(${first}${above}-${ordered}${row}<=0.000000001,${first}${above},${ordered}${row}),"")`,
        result: firstScore,
      },
      {
        formula: isFirst
          ? `IF(ISNUMBER(${ordered}${row}),1,"")`
          : `IF(ISNUMBER(${ordered}${row}),IF(${first}${row}=${first}${above},${rank}${above},${index + 1}),"")`,
        result: place,
      },
    ]
  }

  const rows = results.map((result, index): Content[] => {
    const row = FIRST + index
    const [scoreContent, countedContent] = sums(result, row)
    return [
      {
        formula: `IF(ISNUMBER(${own}${row}),INDEX(${column(rank)},MATCH(${own}${row},${column(ordered)},0)),"")`,
        result: result.rank ?? '',
      },
      result.name,
      scoreContent,
      completeContent(result, row),
      result.excluded === null
        ? null
        : result.excluded.map((exclusion) => exclusionText(exclusion, names)).join('; '),
      countedContent,
      ...leaves.map((_, leaf): Content => {
        const cell = `${layout.scores.value}${layout.scoreRow(result.agency, leaf)}`
        return {
          formula: `${sheetNames.scores}!${cell}`,
          result: shownValue(result.cells[leaf]),
        }
      }),
      null,
      ...ranks(result, row, index),
    ]
  })
  return {
    name: sheetNames.ranking,
    columns: [
      { heading: text('workbook.rank'), width: 7, format: 'whole' },
      { heading: text('workbook.agency'), width: 30, format: 'text' },
      { heading: text('workbook.score'), width: 10, format: 'score' },
      { heading: text('workbook.complete'), width: 12, format: 'text' },
      { heading: text('workbook.excluded'), width: 32, format: 'prose' },
      { heading: text('workbook.weightCounted'), width: 10, format: 'share' },
      ...leaves.map(({ criterion }) => ({
        heading: criterion.name,
        width: 14,
        format: 'value' as const,
      })),
      { heading: '', width: 3, format: 'text' },
      { heading: text('workbook.ownScore'), width: 12, format: 'score' },
      { heading: text('workbook.orderedScore'), width: 12, format: 'score' },
      { heading: text('workbook.firstOfRank'), width: 12, format: 'score' },
      { heading: text('workbook.rank'), width: 8, format: 'whole' },
    ],
    second: [
      null,
      text('workbook.share'),
      null,
      null,
      null,
      null,
      ...leaves.map(({ criterion, weight }) => ({
        formula: cellIn('criteria', criteriaColumns.share, layout.criterionRow.get(criterion.id)),
        result: weight,
      })),
    ],
    secondFormat: 'share',
    rows,
    notes: [
      text('workbook.note.winner', { winner: winnerText(ranking, names, decimals) }),
      text('workbook.note.ranking', { notApplicable }),
      text('workbook.note.exclusions', { column: letterOf(4) }),
    ],
    frozenColumns: 2,
    decimals,
  }
}
