// The decision in words, for its page and for the memo.
import type { Decision } from '../../shared/domain/panel/decision.ts'
import { formatDate, formatDateTime, formatScore } from '../../shared/format.ts'
import { text } from '../../shared/messages/translate.ts'
import { agencyName, count, LOCALE, printable, type ReportContext } from './context.ts'
import type { DecisionWords } from './report-data.ts'
import { tableOf } from './sections-page.ts'

/** Places of the frozen ranking that are printed; the ledger has them all. */
const SHOWN_PLACES = 25

/** "Quillhaven Software is chosen." */
export const decisionHeadline = (context: ReportContext, decision: Decision | null): string =>
  decision === null
    ? text('report.decision.open')
    : decision.agency === null
      ? text('report.decision.nobody')
      : text('report.decision.chosen', { name: agencyName(context, decision.agency) })

/** When and by whom. */
export const decisionOrigin = (decision: Decision): string =>
  text('report.decision.origin', {
    date: formatDate(decision.date, LOCALE),
    by: printable(decision.by),
  })

export const decisionWords = (): DecisionWords => ({
  why: text('report.decision.why'),
  against: text('report.decision.against'),
  conditions: text('report.decision.conditions'),
  approvals: text('report.decision.approvals'),
  noApprovals: text('report.decision.noApprovals'),
})

export const approvalTable = (approvals: Decision['approvals']) =>
  approvals.length === 0
    ? null
    : tableOf(
        [
          text('report.decision.approver'),
          text('report.decision.approvedAt'),
          text('report.decision.note'),
        ],
        approvals.map(({ name, time, note }) => [
          printable(name),
          formatDateTime(time, LOCALE),
          note === null ? '' : printable(note),
        ]),
        [1, 0, 1.6],
      )

/** The ranking as it was frozen with the decision. */
export const frozenTable = ({ agency: chosen, snapshot }: Decision) => {
  const ranked = snapshot.results.toSorted(
    (a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER),
  )
  return tableOf(
    [
      text('report.head.rank'),
      text('report.head.agency'),
      text('report.head.points'),
      text('report.decision.state'),
    ],
    ranked
      .slice(0, SHOWN_PLACES)
      .map(({ agency, rank, name, score, complete, excluded }) => [
        rank === null ? '–' : count(rank),
        printable(name),
        formatScore(score, LOCALE, 2),
        [
          ...(agency === chosen ? [text('report.decision.isChosen')] : []),
          ...(excluded ? [text('report.decision.excluded')] : []),
          ...(complete || excluded ? [] : [text('report.ranking.incomplete')]),
        ].join(', '),
      ]),
    [0, 1, 0, 0.6],
    [0, 2],
  )
}

export const morePlaces = ({ snapshot }: Decision): number =>
  Math.max(0, snapshot.results.length - SHOWN_PLACES)
