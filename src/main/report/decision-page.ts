// The decision page: what was chosen and why, also against the numbers, who approved it, and the numbers that were
// frozen with it.
import { plural, text } from '../../shared/messages/translate.ts'
import { count, printable, type ReportContext, saidText } from './context.ts'
import {
  approvalTable,
  decisionHeadline,
  decisionOrigin,
  decisionWords,
  frozenTable,
  morePlaces,
} from './decision-words.ts'
import { section } from './method-section.ts'
import type { ReportRecord } from './record.ts'
import type { DecisionPage } from './report-data.ts'

const recomputedWords = (recomputed: boolean | null): readonly string[] =>
  recomputed === null ? [] : [text(recomputed ? 'report.decision.same' : 'report.decision.differs')]

/** null: nothing is decided. */
export const decisionPage = (
  context: ReportContext,
  record: ReportRecord | null,
): DecisionPage | null => {
  const decision = record?.decision ?? null
  if (record === null || decision === null) return null
  const { snapshot } = decision
  const more = morePlaces(decision)
  return {
    kicker: text('report.decision.kicker'),
    title: decisionHeadline(context, decision),
    origin: decisionOrigin(decision),
    words: decisionWords(),
    rationale: saidText(decision.rationale),
    against: decision.against === null ? null : saidText(decision.against),
    conditions: decision.conditions.map(printable),
    approvals: approvalTable(decision.approvals),
    record: section(text('report.decision.frozen'), {
      paragraphs: [
        text('report.decision.frozenWords'),
        ...(context.withheld.size > 0 ? [text('report.redact.frozenPoints')] : []),
        ...recomputedWords(record.recomputed),
      ],
      table: frozenTable(decision),
      facts: [
        ...(more === 0
          ? []
          : [
              {
                label: text('report.decision.more'),
                value: plural('report.decision.moreWords', more, { count: count(more) }),
              },
            ]),
        { label: text('report.decision.sequence'), value: count(snapshot.sequence) },
        { label: text('report.method.ledgerHead'), value: snapshot.head },
        { label: text('report.method.document'), value: snapshot.documentSha256 },
      ],
    }),
  }
}
