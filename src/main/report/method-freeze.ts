// The method page on the freeze: when the criteria were declared settled, by whom, by which hash, and what was
// changed since with which reason. The hash is computed again from what this report is made of.
import { createHash } from 'node:crypto'
import type { DocumentAdditions } from '../../shared/domain/content.ts'
import { frozenText } from '../../shared/domain/criteria/criteria-set.ts'
import { formatDateTime, formatTimestamp } from '../../shared/format.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import { LOCALE, printable, type ReportContext, saidText } from './context.ts'
import { section } from './method-section.ts'
import type { MethodSection } from './report-data.ts'

const hashNow = ({ state }: ReportContext): string => {
  const { evaluation, criteria, gates } = state
  const set = frozenText({ scale: evaluation.scale, criteria, gates }, evaluation)
  return createHash('sha256').update(set, 'utf8').digest('hex')
}

export const freezeSection = (
  context: ReportContext,
  { frozen }: DocumentAdditions,
  /** Of the set as it is; the state of a redacted copy has lost a part of it. */
  now: string = hashNow(context),
): MethodSection => {
  const heading = text('criteria.report.freeze')
  if (frozen === null) return section(heading, { paragraphs: [text('criteria.report.notFrozen')] })
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
    paragraphs: [words, since],
    table:
      amendments.length === 0
        ? null
        : {
            head: [
              text('criteria.report.when'),
              text('criteria.report.who'),
              text('criteria.report.what'),
              text('report.head.reason'),
            ],
            rows: amendments.map((amendment) => [
              formatTimestamp(amendment.time, LOCALE),
              printable(amendment.by),
              printable(amendment.summary),
              saidText(amendment.reason),
            ]),
            numeric: [],
            widths: [0, 0.7, 1.4, 1.6],
          },
    facts: [
      { label: text('criteria.report.hash'), value: hash },
      ...(now === hash ? [] : [{ label: text('criteria.report.hashNow'), value: now }]),
    ],
  })
}
