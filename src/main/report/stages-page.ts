// The page on how the procedure ran: each step from stage to stage with what was missing and why, the freeze, and
// every change of criteria and weights.
import type { DocumentAdditions } from '../../shared/domain/content.ts'
import type { SelectionStage } from '../../shared/domain/panel/stages.ts'
import { formatTimestamp } from '../../shared/format.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import { count, LOCALE, nameList, printable, type ReportContext, saidText } from './context.ts'
import { gapText } from './gap-words.ts'
import { freezeSection } from './method-freeze.ts'
import { section } from './method-section.ts'
import type { EntryInReport, ProcedureInReport, ReportRecord } from './record.ts'
import type { MethodSection, PlainTable } from './report-data.ts'
import { type SectionsPage, tableOf } from './sections-page.ts'

/** Newest entries of a table; the ledger itself has them all. */
const SHOWN_ENTRIES = 120

export const entryTable = (entries: readonly EntryInReport[]): PlainTable =>
  tableOf(
    [
      text('history.head.number'),
      text('criteria.report.when'),
      text('criteria.report.who'),
      text('criteria.report.what'),
      text('report.head.reason'),
    ],
    entries
      .slice(-SHOWN_ENTRIES)
      .map(({ sequence, time, by, summary, reason }) => [
        count(sequence),
        formatTimestamp(time, LOCALE),
        printable(by),
        printable(summary),
        reason === null ? '' : printable(reason),
      ]),
    [0, 0, 0.95, 1.5, 1.3],
    [0],
  )

export const olderEntries = (entries: readonly EntryInReport[]): readonly string[] =>
  entries.length <= SHOWN_ENTRIES
    ? []
    : [
        plural('report.stages.older', entries.length - SHOWN_ENTRIES, {
          count: count(entries.length - SHOWN_ENTRIES),
        }),
      ]

/** Blindness that holds now is only told as far as it always held. */
const blindness = ({ blind, chairSees, uncovered }: ProcedureInReport): readonly string[] =>
  blind
    ? [
        text(uncovered.panel ? 'report.stages.blindAtTimes' : 'report.stages.blind'),
        text(
          chairSees === 'progress' && uncovered.chair
            ? 'report.stages.chairSees.valuesAtTimes'
            : `report.stages.chairSees.${chairSees}`,
        ),
      ]
    : [text('report.stages.notBlind')]

const arrangement = (procedure: ProcedureInReport): readonly string[] => [
  ...blindness(procedure),
  ...(procedure.anonymous ? [text('report.stages.anonymous')] : []),
]

const stepsSection = (procedure: ProcedureInReport): MethodSection => {
  const { skipped } = procedure
  return section(text('report.stages.heading'), {
    paragraphs: [
      text('report.stages.now', { stage: text(`stages.${procedure.stage}`) }),
      arrangement(procedure).join(' '),
      ...(skipped.length === 0
        ? []
        : [
            plural('report.stages.skipped', skipped.length, {
              stages: nameList(
                skipped.map((stage) => text(`stages.${stage}`)),
                8,
              ),
            }),
          ]),
    ],
    table:
      procedure.steps.length === 0
        ? null
        : tableOf(
            [
              text('criteria.report.when'),
              text('report.stages.step'),
              text('criteria.report.who'),
              text('report.stages.missing'),
              text('report.head.reason'),
            ],
            procedure.steps.map(({ time, from, to, by, missing, reason }) => [
              formatTimestamp(time, LOCALE),
              stepText(from, to),
              printable(by),
              missing.map(gapText).join('\n'),
              reason === null ? '' : saidText(reason),
            ]),
            [0, 0, 0.9, 1.1, 1.4],
          ),
  })
}

export const stepText = (from: SelectionStage, to: SelectionStage): string =>
  text('report.stages.stepWords', { from: text(`stages.${from}`), to: text(`stages.${to}`) })

const changesSection = (entries: readonly EntryInReport[]): readonly MethodSection[] =>
  entries.length === 0
    ? []
    : [
        section(text('report.stages.changes'), {
          paragraphs: [text('report.stages.changesWords'), ...olderEntries(entries)],
          table: entryTable(entries),
        }),
      ]

/** null for a document on its own, and where nothing was run by stages, frozen or changed. */
export const stagesPage = (
  context: ReportContext,
  additions: DocumentAdditions,
  record: ReportRecord | null,
): SectionsPage | null => {
  if (record === null) return null
  const { procedure, ledger } = record
  const everFrozen = additions.frozen !== null || additions.earlierFreezes.length > 0
  if (procedure === null && !everFrozen && ledger.criteria.length === 0) return null
  return {
    kicker: text('report.stages.kicker'),
    title: text(procedure === null ? 'report.stages.titleOpen' : 'report.stages.title'),
    sections: [
      ...(procedure === null
        ? [section(text('report.stages.heading'), { paragraphs: [text('report.stages.open')] })]
        : [stepsSection(procedure)]),
      freezeSection(context, additions, record.criteriaHash),
      ...changesSection(ledger.criteria),
    ],
  }
}
