// The method page on weights: how they were set, on which scales they work, and what each is.
import type { DocumentAdditions } from '../../shared/domain/content.ts'
import type { Criterion, Leaf } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/translate.ts'
import { weightMethodWords } from '../../shared/messages/weight-words.ts'
import {
  criterionName,
  enteredText,
  money,
  printable,
  type ReportContext,
  weightText,
} from './context.ts'
import { section } from './method-section.ts'
import type { MethodSection } from './report-data.ts'

/** How a value becomes points: a price's formula, or the scale with its direction or curve. */
export const scaleText = (context: ReportContext, leaf: Leaf): string => {
  const { criterion } = leaf
  if (context.withheld.has(criterion.id)) return text('report.redact.withheld')
  if (criterion.kind === 'price') {
    const price = criterion.price
    if (price === null) return text('report.method.noFormula')
    const name = text(`report.formula.${price.formula}`)
    return price.formula === 'floor-ceiling' && price.floor !== null && price.ceiling !== null
      ? text('report.method.floorCeiling', {
          formula: name,
          floor: money(context, price.floor),
          ceiling: money(context, price.ceiling),
        })
      : name
  }
  const range = { min: enteredText(leaf.scale.min), max: enteredText(leaf.scale.max) }
  if (criterion.valueFunction !== null)
    return text('report.method.curve', {
      ...range,
      points: criterion.valueFunction.points
        .map(([raw, value]) => `${enteredText(raw)} → ${enteredText(value)}`)
        .join(', '),
    })
  return text(
    criterion.direction === 'lower' ? 'report.method.scaleLower' : 'report.method.scale',
    range,
  )
}

const minimumText = (criterion: Criterion): string => {
  if (criterion.minimum === null) return ''
  const lower = criterion.kind === 'price' || criterion.direction === 'lower'
  return text(lower ? 'report.method.most' : 'report.method.least', {
    limit: enteredText(criterion.minimum),
  })
}

/** How the weights came about: the set in use with its method, or that they were typed in. */
const originOfWeights = ({ weightSets, weightSetInUse }: DocumentAdditions): string => {
  const set = weightSets.find(({ id }) => id === weightSetInUse)
  return set === undefined
    ? text('report.method.weightsDirect')
    : text('report.method.weightsFrom', {
        set: printable(set.name),
        method: weightMethodWords(set.answers),
      })
}

export const weightsSection = (
  context: ReportContext,
  additions: DocumentAdditions,
): MethodSection =>
  section(text('report.method.weights'), {
    paragraphs: [originOfWeights(additions), text('report.method.weightsWords')],
    table: {
      head: [
        text('report.head.criterion'),
        text('report.head.kind'),
        text('report.head.scale'),
        text('report.head.limit'),
        text('report.head.entered'),
        text('report.head.share'),
      ],
      rows: context.ranking.leaves.map((leaf) => {
        const withheld = context.withheld.has(leaf.criterion.id)
        const parent = leaf.criterion.parent
        const name = criterionName(context, leaf.criterion.id)
        return [
          parent === null
            ? name
            : text('report.method.child', { parent: criterionName(context, parent), name }),
          text(`report.kind.${withheld ? 'price' : leaf.criterion.kind}`),
          scaleText(context, leaf),
          minimumText(leaf.criterion),
          withheld ? '–' : enteredText(leaf.criterion.weight),
          weightText(context, leaf),
        ]
      }),
      numeric: [4, 5],
      widths: [1.7, 0, 1.5, 0.9, 0, 0],
    },
  })
