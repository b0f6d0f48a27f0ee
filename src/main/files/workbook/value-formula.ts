// The value 0…100 of a cell as a formula over its raw value and the criterion's row: the same rules as in the
// domain (`valueOfRaw`, `priceValue`), written so that a person can follow them in the spreadsheet.
import type { Leaf } from '../../../shared/domain/model.ts'
import { cellIn, criteriaColumns, type Layout, quoteColumns, quoteFacts } from './layout.ts'

const between = (share: string): string => `MAX(0,MIN(1,${share}))`

const linear = (raw: string, leaf: Leaf, layout: Layout): string => {
  const row = layout.criterionRow.get(leaf.criterion.id)
  const from = cellIn('criteria', criteriaColumns.scaleFrom, row)
  const to = cellIn('criteria', criteriaColumns.scaleTo, row)
  const share = between(`(${raw}-${from})/(${to}-${from})`)
  const value = leaf.criterion.direction === 'lower' ? `1-${share}` : share
  return `IF(${to}>${from},100*(${value}),100)`
}

/** Linear between the points beside the criteria; of two points at one place the later holds. */
const piecewise = (raw: string, leaf: Leaf, layout: Layout): string => {
  const [first, last] = layout.points.get(leaf.criterion.id) ?? [2, 2]
  const { pointRaw, pointValue } = criteriaColumns
  const raws = `${cellIn('criteria', pointRaw, first)}:$${pointRaw}$${last}`
  const values = `${cellIn('criteria', pointValue, first)}:$${pointValue}$${last}`
  const count = last - first + 1
  const passed = `SUMPRODUCT(--(${raws}<=${raw}))`
  const at = (range: string, place: string): string => `INDEX(${range},${place})`
  const rise = `(${at(values, `${passed}+1`)}-${at(values, passed)})/(${at(raws, `${passed}+1`)}-${at(raws, passed)})`
  const inside = `${at(values, passed)}+(${raw}-${at(raws, passed)})*${rise}`
  const value = `IF(${passed}=0,${at(values, '1')},IF(${passed}=${count},${at(values, `${count}`)},${inside}))`
  return `MAX(0,MIN(100,${value}))`
}

const price = (raw: string, leaf: Leaf, layout: Layout): string => {
  const rule = leaf.criterion.price
  if (rule === null) return '""'
  const row = layout.criterionRow.get(leaf.criterion.id)
  const fact = (name: keyof typeof quoteFacts): string =>
    cellIn('quotes', quoteColumns.facts, quoteFacts[name])
  const lowest = fact('lowest')
  const highest = fact('highest')
  const compared = (share: string): string =>
    `IF(ISNUMBER(${lowest}),IF(AND(${lowest}=${highest},${raw}=${lowest}),100,100*${between(share)}),"")`
  switch (rule.formula) {
    case 'lowest-proportional':
      return compared(`${lowest}/${raw}`)
    case 'linear-over-lowest':
      return compared(`(2*${lowest}-${raw})/${lowest}`)
    case 'mean-based': {
      const k = cellIn('criteria', criteriaColumns.k, row)
      const mean = fact('mean')
      return compared(`0.5-(IF(ISNUMBER(${k}),${k},1)*(${raw}-${mean}))/${mean}`)
    }
    case 'min-max':
      return `IF(ISNUMBER(${lowest}),IF(${lowest}=${highest},IF(${raw}<=${lowest},100,0),100*${between(`(${highest}-${raw})/(${highest}-${lowest})`)}),"")`
    case 'floor-ceiling': {
      const floor = cellIn('criteria', criteriaColumns.floor, row)
      const ceiling = cellIn('criteria', criteriaColumns.ceiling, row)
      const share = between(`(${ceiling}-${raw})/(${ceiling}-${floor})`)
      const inside = `IF(${ceiling}>${floor},100*${share},IF(${ceiling}=${floor},IF(${raw}<=${floor},100,0),""))`
      return `IF(AND(ISNUMBER(${floor}),ISNUMBER(${ceiling})),${inside},"")`
    }
  }
}

/** Of the raw value in the cell `raw`; what is no number (not applicable, missing) stays as it is. */
export function valueFormula(raw: string, leaf: Leaf, layout: Layout): string {
  const { kind, valueFunction } = leaf.criterion
  if (kind === 'price')
    return `IF(ISNUMBER(${raw}),IF(${raw}>0,${price(raw, leaf, layout)},""),${raw}&"")`
  const value = valueFunction === null ? linear(raw, leaf, layout) : piecewise(raw, leaf, layout)
  return `IF(ISNUMBER(${raw}),${value},${raw}&"")`
}
