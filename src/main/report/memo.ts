// The decision memo: two pages for people who decide or have to answer for it, in words first: what was decided and
// why, then on which numbers and how sure they are.
import type { Decision } from '../../shared/domain/panel/decision.ts'
import type { Redaction } from '../../shared/domain/report-choice.ts'
import { formatDate } from '../../shared/format.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import { gradeName } from '../../shared/messages/verdict-words.ts'
import {
  count,
  LOCALE,
  printable,
  type ReportContext,
  ranked,
  shortened,
  shortenedParagraphs,
} from './context.ts'
import { coverPage } from './cover.ts'
import { approvalTable, decisionHeadline, decisionOrigin, decisionWords } from './decision-words.ts'
import type { ReportFacts } from './facts.ts'
import { leftOutOf, turnsOf } from './fragility-page.ts'
import { section } from './method-section.ts'
import type { ReportRecord } from './record.ts'
import { redactionNotes } from './redact/words.ts'
import type { MemoPages, MethodSection } from './report-data.ts'
import type { Robustness } from './robustness.ts'
import { verdictText } from './verdict-text.ts'

/** What fits on a page beside everything else; the whole texts stand in the scorecard report and in the ledger. */
const SIGNS = { brief: 500, rationale: 1_600, against: 700, condition: 220, note: 90 }
const SHOWN = { conditions: 8, approvals: 8, places: 10, turns: 4, leftOut: 3 }

const said = (written: string, signs: number): string =>
  written.trim() === '' ? text('report.redact.withheld') : shortenedParagraphs(written, signs)

const conditionsOf = ({ conditions }: Decision): readonly string[] => {
  const shown = conditions.slice(0, SHOWN.conditions)
  const more = conditions.length - shown.length
  return [
    ...shown.map((condition) => shortened(condition, SIGNS.condition)),
    ...(more === 0 ? [] : [plural('report.memo.moreConditions', more, { count: count(more) })]),
  ]
}

const approvalsOf = ({ approvals }: Decision) => {
  const more = approvals.length - SHOWN.approvals
  return {
    table: approvalTable(
      approvals.slice(0, SHOWN.approvals).map((approval) => ({
        ...approval,
        note: approval.note === null ? null : shortened(approval.note, SIGNS.note),
      })),
    ),
    more: more <= 0 ? null : plural('report.memo.moreApprovals', more, { count: count(more) }),
  }
}

const recordSection = (record: ReportRecord | null, facts: ReportFacts): MethodSection => {
  const snapshot = record?.decision?.snapshot ?? null
  return section(text('report.memo.record'), {
    paragraphs: [text(snapshot === null ? 'report.memo.recordOpen' : 'report.memo.recordWords')],
    facts: [
      ...(snapshot === null
        ? []
        : [
            { label: text('report.decision.sequence'), value: count(snapshot.sequence) },
            { label: text('report.memo.headThen'), value: snapshot.head },
          ]),
      {
        label: text('report.memo.headNow'),
        value: facts.ledgerHead ?? text('report.method.noLedger'),
      },
    ],
  })
}

export const memoPages = (
  context: ReportContext,
  robustness: Robustness | null,
  record: ReportRecord | null,
  facts: ReportFacts,
  redact: Redaction,
): MemoPages => {
  const { evaluation } = context.state
  const decision = record?.decision ?? null
  const cover = coverPage(context, robustness, facts, [], SHOWN.places)
  const places = ranked(context)
  const left = robustness === null ? null : leftOutOf(context, robustness)
  const turns = robustness === null ? null : turnsOf(context, robustness)
  return {
    kicker: text('report.memo.kicker'),
    title: decisionHeadline(context, decision),
    about: [
      shortened(evaluation.title, 120),
      ...(cover.client === null ? [] : [shortened(cover.client, 80)]),
      formatDate(facts.generatedAt, LOCALE),
    ].join(' · '),
    origin: decision === null ? text('report.memo.openWords') : decisionOrigin(decision),
    words: decisionWords(),
    brief:
      evaluation.brief === null
        ? null
        : {
            label: text('report.memo.about'),
            text: shortenedParagraphs(evaluation.brief, SIGNS.brief),
          },
    facts: cover.facts,
    rationale: decision === null ? null : said(decision.rationale, SIGNS.rationale),
    against:
      decision === null || decision.against === null ? null : said(decision.against, SIGNS.against),
    conditions: decision === null ? [] : conditionsOf(decision),
    approvals: decision === null ? { table: null, more: null } : approvalsOf(decision),
    result: {
      heading: cover.headline,
      sentences: [
        ...cover.sentences,
        ...(record?.changedSince === true ? [text('report.memo.changed')] : []),
      ],
      head: cover.head,
      standing: cover.standing.map((entry, at) => ({
        ...entry,
        name:
          places[at]?.agency === decision?.agency && decision !== null
            ? text('report.memo.chosen', { name: entry.name })
            : entry.name,
      })),
      more:
        places.length > SHOWN.places
          ? plural('report.memo.morePlaces', places.length - SHOWN.places, {
              count: count(places.length - SHOWN.places),
            })
          : null,
    },
    sure: {
      heading: text('report.memo.sure'),
      grade: robustness === null ? null : gradeName(robustness.verdict.grade),
      sentences: robustness === null ? [] : verdictText(context, robustness, []),
      turns:
        turns === null || turns.rows.length === 0
          ? null
          : { ...turns, rows: turns.rows.slice(0, SHOWN.turns), never: null },
      items: left === null ? [] : left.items.slice(0, SHOWN.leftOut).map((item) => printable(item)),
      none: text('report.memo.notMeasured'),
    },
    record: recordSection(record, facts),
    notes: redactionNotes(redact, context.withheld.size > 0),
  }
}
