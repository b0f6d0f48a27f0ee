// The panel page: who judged what in which seat, what they declared and what was ruled, which scores were sealed, and
// how far the evaluators agree.
import { agreementWord } from '../../shared/domain/agreement/agreement-word.ts'
import {
  type Agreement,
  type PanelAgreement,
  panelAgreementOf,
} from '../../shared/domain/agreement/panel-agreement.ts'
import type { Spread } from '../../shared/domain/agreement/spread.ts'
import type { AgencyId, CriterionId, Evaluator, EvaluatorId } from '../../shared/domain/model.ts'
import { countingWeight } from '../../shared/domain/panel/members.ts'
import { takesPart } from '../../shared/domain/ranking-row.ts'
import {
  formatDifference,
  formatNumber,
  formatShare,
  formatTimestamp,
} from '../../shared/format.ts'
import { text } from '../../shared/messages/translate.ts'
import {
  agencyName,
  criterionName,
  enteredText,
  LOCALE,
  nameList,
  printable,
  type ReportContext,
  saidText,
  shortened,
} from './context.ts'
import { section } from './method-section.ts'
import type { DeclaredInReport, ReportRecord } from './record.ts'
import type { MethodSection } from './report-data.ts'
import { type SectionsPage, tableOf } from './sections-page.ts'

const memberName = (context: ReportContext, id: EvaluatorId): string =>
  printable(context.evaluators.get(id)?.name ?? id)

const agenciesText = (context: ReportContext, from: 'all' | readonly AgencyId[]): string =>
  from === 'all'
    ? text('report.members.allAgencies')
    : nameList(
        from.map((id) => agencyName(context, id)),
        4,
      )

/** What a member is not asked about, and from whom a conflict keeps them. */
const limitsText = (context: ReportContext, member: Evaluator): string => {
  const { agencies, criteria } = member.notAssigned
  const left = [
    ...agencies.map((id) => agencyName(context, id)),
    ...criteria.map((id) => criterionName(context, id)),
  ]
  const kept = member.recusedFrom === 'all' || member.recusedFrom.length > 0
  return [
    ...(left.length === 0 ? [] : [text('report.members.notAsked', { names: nameList(left, 4) })]),
    ...(kept
      ? [text('report.members.keptFrom', { names: agenciesText(context, member.recusedFrom) })]
      : []),
  ].join('\n')
}

const severityText = (points: number | null): string =>
  points === null ? '–' : formatDifference(points, LOCALE, 1)

const membersSection = (context: ReportContext, agreement: PanelAgreement): MethodSection => {
  const { evaluators, evaluation } = context.state
  const counted = (member: Evaluator): number => {
    const weight = countingWeight(member)
    return evaluation.panelRule === null ? weight : weight > 0 ? 1 : 0
  }
  const sum = evaluators.reduce((total, member) => total + counted(member), 0)
  return section(text('report.members.heading'), {
    paragraphs: [text('report.members.words')],
    table: tableOf(
      [
        text('report.head.evaluator'),
        text('report.members.seat'),
        text('report.head.weight'),
        text('report.head.share'),
        text('report.members.limits'),
        text('report.members.severity'),
      ],
      evaluators.map((member) => [
        [member.name, member.role, member.organisation]
          .filter((part) => part !== null && part.trim() !== '')
          .map((part) => printable(part ?? ''))
          .join('\n'),
        text(`report.seat.${member.seat}`),
        enteredText(member.weight),
        counted(member) > 0 && sum > 0 ? formatShare(counted(member) / sum, LOCALE) : '–',
        limitsText(context, member),
        severityText(agreement.severity.get(member.id) ?? null),
      ]),
      [1.5, 0, 0, 0, 1.6, 0],
      [2, 3, 5],
    ),
  })
}

const rulingText = (context: ReportContext, { conflict, ruling }: DeclaredInReport): string => {
  if (ruling === null) return conflict === null ? '' : text('report.members.notRuled')
  const from =
    ruling.from !== 'all' && ruling.from.length === 0
      ? text('report.members.mayTakePart')
      : text('report.members.keptFrom', { names: agenciesText(context, ruling.from) })
  return text('report.members.ruling', {
    ruling: from,
    reason: saidText(ruling.reason),
    by: printable(ruling.by),
  })
}

const declarationsSection = (
  context: ReportContext,
  { declarations, procedure }: ReportRecord,
): readonly MethodSection[] =>
  declarations.length === 0
    ? []
    : [
        section(text('report.members.declarations'), {
          paragraphs: [
            text('report.members.declarationsWords'),
            ...(procedure === null ? [] : [`“${shortened(procedure.declaration, 700)}”`]),
          ],
          table: tableOf(
            [
              text('report.head.evaluator'),
              text('criteria.report.when'),
              text('report.members.conflict'),
              text('report.members.rulingHead'),
            ],
            declarations.map((declared) => [
              memberName(context, declared.evaluator),
              formatTimestamp(declared.time, LOCALE),
              declared.conflict === null
                ? text('report.members.noConflict')
                : saidText(declared.conflict),
              rulingText(context, declared),
            ]),
            [1, 0, 1.3, 1.6],
          ),
        }),
      ]

const submissionsSection = (
  context: ReportContext,
  { submissions }: ReportRecord,
): readonly MethodSection[] =>
  submissions.length === 0
    ? []
    : [
        section(text('report.members.submissions'), {
          paragraphs: [text('report.members.submissionsWords')],
          table: tableOf(
            [
              text('report.head.evaluator'),
              text('criteria.report.when'),
              text('report.members.commitment'),
              text('report.members.since'),
            ],
            submissions.map(({ evaluator, time, hash, intact }) => [
              memberName(context, evaluator),
              formatTimestamp(time, LOCALE),
              `${hash.slice(0, 32)}\n${hash.slice(32)}`,
              text(
                intact === null
                  ? 'report.members.hidden'
                  : intact
                    ? 'report.members.intact'
                    : 'report.members.changed',
              ),
            ]),
            [1, 0, 0, 0.7],
          ),
        }),
      ]

/** The cell where the evaluators are widest apart. */
const widestText = (context: ReportContext, spreads: readonly (Spread | null)[]): string => {
  const agencies = context.state.agencies.filter(takesPart)
  const widest = spreads
    .flatMap((spread, at) => {
      const agency = agencies[at]
      return spread === null || agency === undefined || spread.highest === spread.lowest
        ? []
        : [{ spread, agency }]
    })
    .toSorted((a, b) => b.spread.highest - b.spread.lowest - (a.spread.highest - a.spread.lowest))
    .at(0)
  return widest === undefined
    ? ''
    : text('agreement.widestWords', {
        agency: printable(widest.agency.name),
        low: enteredText(widest.spread.lowest),
        high: enteredText(widest.spread.highest),
      })
}

const agreementSection = (
  context: ReportContext,
  { overall, byCriterion, spreads }: PanelAgreement,
): readonly MethodSection[] => {
  const coefficients = ({ krippendorff, kendall }: Agreement): readonly string[] => {
    const alpha = krippendorff.interval
    return [
      alpha === null ? '–' : formatNumber(alpha, LOCALE, 3),
      alpha === null ? '' : text(`agreement.word.${agreementWord(alpha)}`),
      kendall === null ? '–' : formatNumber(kendall.w, LOCALE, 3),
    ]
  }
  const alpha = overall.krippendorff.interval
  if (alpha === null) return []
  const row = (label: string, agreement: Agreement, id: CriterionId | null): readonly string[] => [
    label,
    ...coefficients(agreement),
    id === null ? '' : widestText(context, spreads.get(id) ?? []),
  ]
  return [
    section(text('agreement.title'), {
      paragraphs: [
        text(`agreement.overall.${agreementWord(alpha)}`),
        text('report.members.agreementWords'),
      ],
      table: tableOf(
        [
          text('agreement.criterion'),
          text('agreement.alpha'),
          text('agreement.words'),
          text('agreement.kendall'),
          text('agreement.widest'),
        ],
        [
          row(text('agreement.overall'), overall, null),
          ...[...byCriterion].map(([id, agreement]) =>
            row(criterionName(context, id), agreement, id),
          ),
        ],
        [1.5, 0, 0, 0, 1.5],
        [1, 3],
      ),
    }),
  ]
}

/** null where one person judged alone and nothing was declared. */
export const panelPage = (
  context: ReportContext,
  record: ReportRecord | null,
): SectionsPage | null => {
  const told = record !== null && (record.declarations.length > 0 || record.submissions.length > 0)
  if (context.state.evaluators.length < 2 && !told) return null
  const agreement = panelAgreementOf(context.state)
  return {
    kicker: text('report.members.kicker'),
    title: text('report.members.title'),
    sections: [
      membersSection(context, agreement),
      ...(record === null ? [] : declarationsSection(context, record)),
      ...(record === null ? [] : submissionsSection(context, record)),
      ...agreementSection(context, agreement),
    ],
  }
}
