// The method page on the freeze: when the criteria were declared settled, by whom, by which hash, what was changed
// since with which reason, and which freezes were lifted before it. The hash is computed again from what this report
// is made of.
import { createHash } from 'node:crypto'
import type { DocumentAdditions } from '../../shared/domain/content.ts'
import { frozenText } from '../../shared/domain/criteria/criteria-set.ts'
import type { Amendment, LiftedFreeze } from '../../shared/domain/model.ts'
import { formatDateTime, formatTimestamp, shortHash } from '../../shared/format.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import { LOCALE, printable, type ReportContext, saidText } from './context.ts'
import { section } from './method-section.ts'
import type { MethodSection, PlainTable } from './report-data.ts'

const hashNow = ({ state }: ReportContext): string => {
  const { evaluation, criteria, gates } = state
  const set = frozenText({ scale: evaluation.scale, criteria, gates }, evaluation)
  return createHash('sha256').update(set, 'utf8').digest('hex')
}

const rowOf = (time: string, by: string, what: string, reason: string): readonly string[] => [
  formatTimestamp(time, LOCALE),
  printable(by),
  what,
  reason,
]

const amendmentRow = ({ time, by, summary, reason }: Amendment): readonly string[] =>
  rowOf(time, by, printable(summary), saidText(reason))

/** A lifted freeze from its beginning to its end. */
const earlierRows = ({ time, by, hash, amendments, lifted }: LiftedFreeze) => [
  rowOf(time, by, text('criteria.report.rowFrozen', { hash: shortHash(hash) }), ''),
  ...amendments.map(amendmentRow),
  rowOf(lifted.time, lifted.by, text('criteria.report.rowLifted'), saidText(lifted.reason)),
]

const tableOf = (rows: readonly (readonly string[])[]): PlainTable | null =>
  rows.length === 0
    ? null
    : {
        head: [
          text('criteria.report.when'),
          text('criteria.report.who'),
          text('criteria.report.what'),
          text('report.head.reason'),
        ],
        rows,
        numeric: [],
        widths: [0, 0.7, 1.4, 1.6],
      }

export const freezeSection = (
  context: ReportContext,
  { frozen, earlierFreezes }: DocumentAdditions,
  /** Of the set as it is; the state of a redacted copy has lost a part of it. */
  now: string = hashNow(context),
): MethodSection => {
  const heading = text('criteria.report.freeze')
  const earlier = earlierFreezes.flatMap(earlierRows)
  if (frozen === null)
    return section(heading, {
      paragraphs: [
        text(earlier.length === 0 ? 'criteria.report.notFrozen' : 'criteria.report.lifted'),
      ],
      table: tableOf(earlier),
    })
  const { time, by, hash, amendments } = frozen
  const since =
    amendments.length > 0
      ? plural('criteria.report.changed', amendments.length)
      : text(now === hash ? 'criteria.report.unchanged' : 'criteria.report.differs')
  const words = text('criteria.report.frozen', {
    date: formatDateTime(time, LOCALE),
    by: printable(by),
  })
  return section(heading, {
    paragraphs: [
      words,
      since,
      ...(earlierFreezes.length === 0
        ? []
        : [plural('criteria.report.earlier', earlierFreezes.length)]),
    ],
    table: tableOf([...earlier, ...amendments.map(amendmentRow)]),
    facts: [
      { label: text('criteria.report.hash'), value: hash },
      ...(now === hash ? [] : [{ label: text('criteria.report.hashNow'), value: now }]),
    ],
  })
}
