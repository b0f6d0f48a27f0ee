// The method page: everything a reader needs to follow the arithmetic and to check it again.
import type { DocumentAdditions } from '../../shared/domain/content.ts'
import type { Moderated, RankingWarning } from '../../shared/domain/model.ts'
import { formatDateTime, formatScore } from '../../shared/format.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import {
  agencyName,
  cellText,
  criterionName,
  enteredText,
  exclusionText,
  LOCALE,
  nameList,
  participants,
  printable,
  type ReportContext,
  saidText,
} from './context.ts'
import type { ReportFacts } from './facts.ts'
import { freezeSection } from './method-freeze.ts'
import { gatesSection } from './method-gates.ts'
import { section } from './method-section.ts'
import { verdictSection } from './method-verdict.ts'
import { weightsSection } from './method-weights.ts'
import type { MethodSection, PlainTable } from './report-data.ts'
import type { Robustness } from './robustness.ts'
import type { SectionsPage } from './sections-page.ts'

const rule = (): MethodSection =>
  section(text('report.method.rule'), {
    paragraphs: [text('report.method.ruleWords'), text('report.method.ruleLeft')],
    formula: text('report.method.formula'),
  })

const panel = (context: ReportContext, members: boolean): MethodSection => {
  const { evaluators, evaluation } = context.state
  const { panelRule } = evaluation
  const words =
    panelRule === null
      ? text('report.panel.weightedMean')
      : panelRule.rule === 'trimmed-mean'
        ? text('report.panel.trimmedMean', { trim: panelRule.trim })
        : text(`report.panel.${panelRule.rule}`)
  const rounding =
    panelRule?.decimals == null ? [] : [plural('report.panel.rounded', panelRule.decimals)]
  return section(text('report.method.panel'), {
    paragraphs: [[words, ...rounding, text('report.panel.layers')].join(' ')],
    table:
      !members || evaluators.length === 0
        ? null
        : {
            head: [
              text('report.head.evaluator'),
              text('report.head.role'),
              text('report.head.weight'),
            ],
            rows: evaluators.map((evaluator) => [
              printable(evaluator.name),
              evaluator.role === null ? '' : printable(evaluator.role),
              evaluator.weight > 0 ? enteredText(evaluator.weight) : text('report.panel.never'),
            ]),
            numeric: [2],
            widths: [1, 1, 0],
          },
  })
}

/** Cells that are withheld were not agreed on. */
const agreedOf = ({ state, withheld }: ReportContext): readonly Moderated[] =>
  state.moderated.filter(({ criterion }) => !withheld.has(criterion))

const moderatedTable = (context: ReportContext): PlainTable => ({
  head: [
    text('report.head.agency'),
    text('report.head.criterion'),
    text('report.head.before'),
    text('report.head.agreed'),
    text('report.head.reason'),
  ],
  rows: agreedOf(context).flatMap((agreed) => {
    const at = context.ranking.leaves.findIndex((leaf) => leaf.criterion.id === agreed.criterion)
    const leaf = context.ranking.leaves[at]
    const before = context.unmoderated.results.find((found) => found.agency === agreed.agency)
      ?.cells[at]
    if (leaf === undefined || before === undefined) return []
    return [
      [
        agencyName(context, agreed.agency),
        criterionName(context, agreed.criterion),
        cellText(leaf, before),
        agreed.value === null ? text('report.cell.na') : formatScore(agreed.value, LOCALE),
        saidText(agreed.reason),
      ],
    ]
  }),
  numeric: [2, 3],
  widths: [1.2, 1.1, 0, 0, 2],
})

const moderated = (context: ReportContext): MethodSection =>
  section(
    text('report.method.moderated'),
    agreedOf(context).length === 0
      ? { paragraphs: [text('report.method.noModerated')] }
      : { paragraphs: [text('report.method.moderatedWords')], table: moderatedTable(context) },
  )

const emptyCells = (context: ReportContext): MethodSection => {
  const rows = participants(context).flatMap((result) => {
    const named = (state: 'not-applicable' | 'missing'): string =>
      nameList(
        result.cells.flatMap((cell, at) => {
          const leaf = context.ranking.leaves[at]
          return cell.state === state &&
            leaf !== undefined &&
            !context.withheld.has(leaf.criterion.id)
            ? [criterionName(context, leaf.criterion.id)]
            : []
        }),
        8,
      )
    const [notApplicable, missing] = [named('not-applicable'), named('missing')]
    return notApplicable === '' && missing === ''
      ? []
      : [[agencyName(context, result.agency), notApplicable, missing]]
  })
  return section(
    text('report.method.empty'),
    rows.length === 0
      ? { paragraphs: [text('report.method.noEmpty')] }
      : {
          paragraphs: [text('report.method.emptyWords')],
          table: {
            head: [
              text('report.head.agency'),
              text('report.head.notApplicable'),
              text('report.head.missing'),
            ],
            rows,
            numeric: [],
            widths: [1, 1, 1],
          },
        },
  )
}

const excluded = (context: ReportContext): MethodSection => {
  const rows = context.ranking.results.flatMap((result) =>
    (result.excluded ?? []).map((reason) => [
      agencyName(context, result.agency),
      exclusionText(context, reason),
    ]),
  )
  return section(
    text('report.method.excluded'),
    rows.length === 0
      ? { paragraphs: [text('report.method.noExcluded')] }
      : {
          paragraphs: [text('report.method.excludedWords')],
          table: {
            head: [text('report.head.agency'), text('report.head.reason')],
            rows,
            numeric: [],
            widths: [1, 2],
          },
        },
  )
}

/** Warnings that no other section tells. */
const warningText = (context: ReportContext, warning: RankingWarning): string | null => {
  const params = {
    agency: warning.agency === null ? '' : agencyName(context, warning.agency),
    criterion: warning.criterion === null ? '' : criterionName(context, warning.criterion),
    gate:
      warning.gate === null ? '' : printable(context.gateNames.get(warning.gate) ?? warning.gate),
    got: typeof warning.got === 'number' ? enteredText(warning.got) : printable(warning.got ?? ''),
    currency: context.state.evaluation.currency,
  }
  switch (warning.code) {
    case 'missing-quote':
    case 'missing-measurement':
    case 'missing-gate-result':
    case 'quote-currency':
    case 'clipped-measurement':
    case 'price-undefined':
      return text(`report.warning.${warning.code}`, params)
    default:
      return null
  }
}

const warnings = (context: ReportContext): readonly MethodSection[] => {
  const told = context.ranking.warnings.flatMap((warning) => warningText(context, warning) ?? [])
  return told.length === 0 ? [] : [section(text('report.method.warnings'), { paragraphs: told })]
}

const origin = (facts: ReportFacts): MethodSection =>
  section(text('report.method.origin'), {
    paragraphs: [text('report.method.originWords')],
    facts: [
      {
        label: text('report.method.made'),
        value: text('report.method.madeBy', {
          date: formatDateTime(facts.generatedAt, LOCALE),
          version: facts.version,
        }),
      },
      {
        label: text('report.method.ledgerHead'),
        value: facts.ledgerHead ?? text('report.method.noLedger'),
      },
      { label: text('report.method.document'), value: facts.documentSha256 },
    ],
    command: text('report.method.command'),
  })

/** What other pages of the same report tell already. */
export interface ToldElsewhere {
  readonly panel: boolean
  readonly moderation: boolean
  readonly stages: boolean
}

/** `hash`: of criteria, weights and gates as they are; null: as the state has them. */
export const methodPages = (
  context: ReportContext,
  additions: DocumentAdditions,
  robustness: Robustness | null,
  facts: ReportFacts,
  elsewhere: ToldElsewhere,
  hash: string | null,
): SectionsPage => ({
  kicker: text('report.method.kicker'),
  title: text('report.method.title'),
  sections: [
    rule(),
    weightsSection(context, additions),
    ...(elsewhere.stages ? [] : [freezeSection(context, additions, hash ?? undefined)]),
    ...gatesSection(context),
    panel(context, !elsewhere.panel),
    ...(robustness === null ? [] : [verdictSection(context, robustness)]),
    ...(elsewhere.moderation ? [] : [moderated(context)]),
    emptyCells(context),
    excluded(context),
    ...warnings(context),
    origin(facts),
  ],
})

/** Under one agency's own pages: how its points came about, without a word on others. */
export const methodOfOne = (
  context: ReportContext,
  additions: DocumentAdditions,
  facts: ReportFacts,
): SectionsPage => ({
  kicker: text('report.method.kicker'),
  title: text('report.method.titleOfOne'),
  sections: [rule(), weightsSection(context, additions), panel(context, true), origin(facts)],
})
