// The sheet Criteria: weights as entered, their shares as formulas, scales, price formulas, and beside them
// the points of value functions.
import type { Criterion } from '../../../shared/domain/model.ts'
import { minorUnits } from '../../../shared/domain/pricing/money.ts'
import { text } from '../../../shared/messages/translate.ts'
import { criteriaColumns, type Layout, sheetNames } from './layout.ts'
import { type Content, rangesOf, type SheetPlan } from './sheet-plan.ts'

const { weight, summand, share } = criteriaColumns

const kindText = (criterion: Criterion): string => text(`report.kind.${criterion.kind}`)

const directionText = (criterion: Criterion): string | null =>
  criterion.kind === 'price' || criterion.valueFunction !== null
    ? null
    : text(`criteria.panel.direction.${criterion.direction}`)

export function criteriaSheet(layout: Layout): SheetPlan {
  const { state, ranking, criterionRow } = layout
  const { criteria, evaluation } = state
  const shareOf = new Map(ranking.leaves.map((leaf) => [leaf.criterion.id, leaf.weight]))
  const known = new Map(criteria.map((criterion) => [criterion.id, criterion]))
  const childRows = new Map<string, number[]>()
  for (const { id, parent } of criteria)
    if (parent !== null && known.has(parent))
      childRows.set(parent, [...(childRows.get(parent) ?? []), criterionRow.get(id) ?? 0])
  const children = (parent: string): readonly Criterion[] =>
    criteria.filter((criterion) => criterion.parent === parent)
  const sumOf = (items: readonly Criterion[]): number =>
    items.reduce((total, item) => total + item.weight, 0)

  /** What a leaf weighs before all are scaled to 1: children share their parent's weight. */
  const summandOf = (criterion: Criterion, row: number): Content => {
    if (childRows.has(criterion.id)) return null
    const parent = criterion.parent === null ? undefined : known.get(criterion.parent)
    if (parent === undefined) return { formula: `${weight}${row}`, result: criterion.weight }
    const siblings = `SUM(${rangesOf(weight, childRows.get(parent.id) ?? [])})`
    const parentWeight = `${weight}${criterionRow.get(parent.id) ?? 0}`
    const sum = sumOf(children(parent.id))
    return {
      formula: `IF(${siblings}>0,${parentWeight}*(${weight}${row}/${siblings}),0)`,
      result: sum > 0 ? parent.weight * (criterion.weight / sum) : 0,
    }
  }
  const all = `SUM(${summand}$2:${summand}$${criteria.length + 1})`
  const shareContent = (criterion: Criterion, row: number): Content => {
    const rows = childRows.get(criterion.id)
    if (rows !== undefined)
      return {
        formula: `SUM(${rangesOf(share, rows)})`,
        result: children(criterion.id).reduce((sum, { id }) => sum + (shareOf.get(id) ?? 0), 0),
      }
    return {
      formula: `IF(${all}>0,${summand}${row}/${all},0)`,
      result: shareOf.get(criterion.id) ?? 0,
    }
  }

  const points = criteria.flatMap(({ name, valueFunction }) =>
    (valueFunction?.points ?? []).map(([raw, value]) => [name, raw, value] as const),
  )
  const rows = criteria.map((criterion): Content[] => {
    const row = criterionRow.get(criterion.id) ?? 0
    const isParent = childRows.has(criterion.id)
    const scale =
      isParent || criterion.kind === 'price' ? null : (criterion.scale ?? evaluation.scale)
    const { price } = criterion
    return [
      criterion.id,
      criterion.name,
      criterion.parent === null ? null : (known.get(criterion.parent)?.name ?? null),
      criterion.weight,
      summandOf(criterion, row),
      shareContent(criterion, row),
      isParent ? null : kindText(criterion),
      isParent ? null : directionText(criterion),
      scale?.min ?? null,
      scale?.max ?? null,
      criterion.minimum,
      price === null ? null : text(`report.formula.${price.formula}`),
      price?.floor ?? null,
      price?.ceiling ?? null,
      price?.k ?? null,
      criterion.levels.map(({ value, label }) => `${value} = ${label}`).join('; ') || null,
      criterion.guidance,
    ]
  })
  const wide = Array.from({ length: Math.max(rows.length, points.length) }, (_, index) => {
    const left = rows[index] ?? []
    const point = points[index]
    if (point === undefined) return left
    return [...left, ...Array.from({ length: 18 - left.length }, () => null), ...point]
  })
  return {
    name: sheetNames.criteria,
    columns: [
      { heading: text('workbook.id'), width: 14, format: 'text' },
      { heading: text('workbook.criterion'), width: 30, format: 'text' },
      { heading: text('workbook.parent'), width: 22, format: 'text' },
      { heading: text('workbook.weight'), width: 10, format: 'number' },
      { heading: text('workbook.summand'), width: 12, format: 'number' },
      { heading: text('workbook.share'), width: 10, format: 'share' },
      { heading: text('workbook.kind'), width: 12, format: 'text' },
      { heading: text('criteria.panel.direction'), width: 10, format: 'text' },
      { heading: text('workbook.scaleFrom'), width: 10, format: 'number' },
      { heading: text('workbook.scaleTo'), width: 10, format: 'number' },
      { heading: text('workbook.minimum'), width: 10, format: 'number' },
      { heading: text('workbook.priceFormula'), width: 32, format: 'text' },
      { heading: text('workbook.floor'), width: 14, format: 'money' },
      { heading: text('workbook.ceiling'), width: 14, format: 'money' },
      { heading: text('workbook.k'), width: 8, format: 'number' },
      { heading: text('workbook.levels'), width: 64, format: 'prose' },
      { heading: text('workbook.guidance'), width: 64, format: 'prose' },
      ...(points.length === 0
        ? []
        : ([
            { heading: '', width: 3, format: 'text' },
            { heading: text('workbook.valueFunctionOf'), width: 30, format: 'text' },
            { heading: text('workbook.pointRaw'), width: 12, format: 'number' },
            { heading: text('workbook.pointValue'), width: 12, format: 'number' },
          ] as const)),
    ],
    second: null,
    secondFormat: 'text',
    rows: wide,
    notes: [text('workbook.note.weights')],
    frozenColumns: 2,
    decimals: minorUnits(evaluation.currency),
  }
}
