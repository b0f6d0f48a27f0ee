// The ledger page: how many entries by whom, whether they are sound, the head at each stage gate and at the decision,
// and what all this proves and what not.
import { formatDateTime, formatTimestamp } from '../../shared/format.ts'
import { text } from '../../shared/messages/translate.ts'
import { count, LOCALE, printable } from './context.ts'
import type { ReportFacts } from './facts.ts'
import { section } from './method-section.ts'
import type { ReportRecord } from './record.ts'
import type { MethodSection } from './report-data.ts'
import { type SectionsPage, tableOf } from './sections-page.ts'
import { entryTable, olderEntries, stepText } from './stages-page.ts'

const headsSection = ({ procedure, decision }: ReportRecord): readonly MethodSection[] => {
  const steps = (procedure?.steps ?? []).map(({ time, from, to, sequence, head }) => ({
    what: stepText(from, to),
    time,
    sequence,
    head,
  }))
  const decided =
    decision === null
      ? []
      : [
          {
            what: text('report.ledger.decision'),
            time: decision.time,
            sequence: decision.snapshot.sequence,
            head: decision.snapshot.head,
          },
        ]
  const rows = [...steps, ...decided].toSorted((a, b) => a.sequence - b.sequence)
  return rows.length === 0
    ? []
    : [
        section(text('report.ledger.heads'), {
          paragraphs: [text('report.ledger.headsWords')],
          table: tableOf(
            [
              text('report.ledger.gate'),
              text('criteria.report.when'),
              text('report.ledger.entry'),
              text('report.ledger.head'),
            ],
            rows.map(({ what, time, sequence, head }) => [
              what,
              formatTimestamp(time, LOCALE),
              count(sequence),
              `${head.slice(0, 32)}\n${head.slice(32)}`,
            ]),
            [1, 0, 0, 0],
            [2],
          ),
        }),
      ]
}

/** null for a document on its own. */
export const ledgerPage = (
  record: ReportRecord | null,
  facts: ReportFacts,
): SectionsPage | null => {
  if (record === null) return null
  const { ledger } = record
  return {
    kicker: text('report.ledger.kicker'),
    title: text(ledger.sound ? 'report.ledger.sound' : 'report.ledger.unsound'),
    sections: [
      section(text('report.ledger.summary'), {
        paragraphs: [
          text('report.ledger.words'),
          text(ledger.sound ? 'report.ledger.soundWords' : 'report.ledger.unsoundWords'),
        ],
        facts: [
          { label: text('report.ledger.entries'), value: count(ledger.entries) },
          {
            label: text('report.ledger.firstEntry'),
            value: formatDateTime(ledger.first, LOCALE),
          },
          { label: text('report.ledger.lastEntry'), value: formatDateTime(ledger.last, LOCALE) },
          {
            label: text('report.method.ledgerHead'),
            value: facts.ledgerHead ?? text('report.method.noLedger'),
          },
        ],
      }),
      ...headsSection(record),
      section(text('report.ledger.people'), {
        table: tableOf(
          [
            text('criteria.report.who'),
            text('report.ledger.entries'),
            text('report.ledger.firstEntry'),
            text('report.ledger.lastEntry'),
          ],
          ledger.people.map(({ name, entries, first, last }) => [
            printable(name),
            count(entries),
            formatTimestamp(first, LOCALE),
            formatTimestamp(last, LOCALE),
          ]),
          [1, 0, 0, 0],
          [1],
        ),
      }),
      ...(ledger.reasons.length === 0
        ? []
        : [
            section(text('report.ledger.reasons'), {
              paragraphs: [text('report.ledger.reasonsWords'), ...olderEntries(ledger.reasons)],
              table: entryTable(ledger.reasons),
            }),
          ]),
      section(text('report.ledger.proof'), {
        paragraphs: [text('report.ledger.proves'), text('report.ledger.provesNot')],
      }),
    ],
  }
}
