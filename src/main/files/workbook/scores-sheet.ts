// The sheet Scores: one row a cell of the matrix, from what each evaluator said over the panel's and the
// moderated value to the value 0…100 and what it adds to the agency's score. Every step is a formula.
import { panelCell, type RawCell } from '../../../shared/domain/matrix.ts'
import type { Agency, Leaf, Score } from '../../../shared/domain/model.ts'
import type { CellInput } from '../../../shared/domain/ranking-row.ts'
import { text } from '../../../shared/messages/translate.ts'
import {
  cellIn,
  criteriaColumns,
  type Layout,
  quoteColumns,
  rankingColumns,
  sheetNames,
} from './layout.ts'
import type { Content, SheetPlan } from './sheet-plan.ts'
import { valueFormula } from './value-formula.ts'

const WEIGHTS_ROW = 2

/** As it stands in a cell: a number, `n/a`, or an empty text. */
const shown = (cell: RawCell | undefined, notApplicable: string): string | number =>
  cell?.raw ?? (cell?.state === 'not-applicable' ? notApplicable : '')

const individual = (score: Score | undefined, notApplicable: string): Content => {
  if (score?.state === 'not-applicable') return notApplicable
  return score?.state === 'scored' ? score.value : null
}

/** The mean weighted by evaluator weight; other rules come as what they amounted to. */
const panelContent = (row: number, input: CellInput, layout: Layout): Content => {
  const { state, prepared, scores, notApplicable, notApplicableText } = layout
  if (state.evaluators.length === 0) return null
  const result = shown(panelCell(input.scores, null, prepared.view), notApplicable)
  if (state.evaluation.panelRule !== null) return result === '' ? null : result
  const { firstEvaluator, lastEvaluator } = scores
  const given = `${firstEvaluator}${row}:${lastEvaluator}${row}`
  const weights = `${firstEvaluator}$${WEIGHTS_ROW}:${lastEvaluator}$${WEIGHTS_ROW}`
  const counted = `SUMPRODUCT(${weights},--ISNUMBER(${given}))`
  const saidNotApplicable = `SUMPRODUCT(${weights},--(${given}=${notApplicableText}))`
  return {
    formula: `IF(${counted}>0,SUMPRODUCT(${weights},${given})/${counted},IF(${saidNotApplicable}>0,${notApplicableText},""))`,
    result,
  }
}

const rawContent = (
  row: number,
  agency: Agency,
  leaf: Leaf,
  cell: RawCell | undefined,
  layout: Layout,
): Content => {
  const { scores, quoteRow, notApplicable } = layout
  const result = shown(cell, notApplicable)
  if (leaf.criterion.kind === 'rated') {
    const panel = `${scores.panel}${row}`
    const moderated = `${scores.moderated}${row}`
    // An empty cell would come through as 0; as a text it stays empty.
    const own = `IF(ISNUMBER(${panel}),${panel},${panel}&"")`
    return { formula: `IF(${moderated}<>"",${moderated},${own})`, result }
  }
  const quote = quoteRow.get(agency.id)
  if (leaf.criterion.kind === 'price' && quote !== undefined)
    return { formula: cellIn('quotes', quoteColumns.counted, quote), result }
  return result === '' ? null : result
}

const comments = (input: CellInput, names: ReadonlyMap<string, string>): string | null =>
  input.scores
    .flatMap(({ evaluator, comment }) =>
      comment === null ? [] : [`${names.get(evaluator) ?? evaluator}: ${comment}`],
    )
    .join('\n') || null

export function scoresSheet(layout: Layout): SheetPlan {
  const { state, prepared, ranking, resultOf, scores, notApplicable } = layout
  const { evaluators } = state
  const names = new Map<string, string>(evaluators.map(({ id, name }) => [id, name]))

  const rows = state.agencies.flatMap((agency, agencyIndex) => {
    const raw = prepared.raw[agencyIndex]
    const result = resultOf.get(agency.id)
    const countedWeight = cellIn(
      'ranking',
      rankingColumns.counted,
      layout.rankingRow.get(agency.id),
    )
    return ranking.leaves.map((leaf, index): Content[] => {
      const row = layout.scoreRow(agency.id, index)
      const input = raw?.inputs[index] ?? { scores: [], moderated: null }
      const cell = result?.cells[index]
      const given = new Map(input.scores.map((score) => [score.evaluator, score]))
      const { moderated } = input
      const rawCell = raw?.cells[index]
      const rated = leaf.criterion.kind === 'rated'
      const value = `${scores.value}${row}`
      return [
        agency.name,
        leaf.criterion.name,
        text(`workbook.layer.${rawCell?.layer ?? 'panel'}`),
        ...evaluators.map(({ id }) => individual(given.get(id), notApplicable)),
        rated ? panelContent(row, input, layout) : null,
        moderated === null ? null : (moderated.value ?? notApplicable),
        rawContent(row, agency, leaf, rawCell, layout),
        {
          formula: valueFormula(`${scores.raw}${row}`, leaf, layout),
          result: cell?.value ?? (rawCell?.state === 'not-applicable' ? notApplicable : ''),
        },
        {
          formula: cellIn(
            'criteria',
            criteriaColumns.share,
            layout.criterionRow.get(leaf.criterion.id),
          ),
          result: leaf.weight,
        },
        {
          formula: `IF(ISNUMBER(${value}),IF(${countedWeight}>0,${scores.weight}${row}/${countedWeight}*${value},0),"")`,
          result: cell?.contribution ?? '',
        },
        moderated?.reason ?? null,
        comments(input, names),
      ]
    })
  })
  const { panelRule } = state.evaluation
  return {
    name: sheetNames.scores,
    columns: [
      { heading: text('workbook.agency'), width: 28, format: 'text' },
      { heading: text('workbook.criterion'), width: 28, format: 'text' },
      { heading: text('workbook.layer'), width: 12, format: 'text' },
      ...evaluators.map(({ name }) => ({ heading: name, width: 12, format: 'number' as const })),
      { heading: text('workbook.panel'), width: 12, format: 'number' },
      { heading: text('workbook.moderated'), width: 12, format: 'number' },
      { heading: text('workbook.raw'), width: 14, format: 'number' },
      { heading: text('workbook.value'), width: 12, format: 'value' },
      { heading: text('workbook.share'), width: 10, format: 'share' },
      { heading: text('workbook.contribution'), width: 14, format: 'score' },
      { heading: text('workbook.reason'), width: 36, format: 'prose' },
      { heading: text('workbook.comments'), width: 50, format: 'prose' },
    ],
    second: [
      text('workbook.evaluatorWeight'),
      null,
      null,
      ...evaluators.map(({ weight }) => weight),
    ],
    secondFormat: 'number',
    rows,
    notes: [
      text('workbook.note.scores', { notApplicable }),
      ...(panelRule === null
        ? []
        : [
            panelRule.rule === 'trimmed-mean'
              ? text('workbook.note.panel.trimmed-mean', { trim: panelRule.trim })
              : text(`workbook.note.panel.${panelRule.rule}`),
          ]),
    ],
    frozenColumns: 2,
    decimals: 2,
  }
}
