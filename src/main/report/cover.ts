// The cover: the result in plain words, for a person who reads nothing else. It names a winner only when
// the domain does.
import type { RankedAgency, WinnerReason } from '../../shared/domain/model.ts'
import { scorerCount } from '../../shared/domain/panel/members.ts'
import { formatDate, formatScore, ordinal } from '../../shared/format.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import { gradeSentence } from '../../shared/messages/verdict-words.ts'
import {
  agencyName,
  count,
  criterionName,
  exclusionText,
  isOutOfComparison,
  LOCALE,
  nameList,
  participants,
  points,
  printable,
  type ReportContext,
  ranked,
  shortened,
} from './context.ts'
import type { ReportFacts } from './facts.ts'
import type { CoverPage, Note } from './report-data.ts'
import type { Robustness } from './robustness.ts'
import { verdictText } from './verdict-text.ts'

/** Places on the cover; the ranking page has all. */
const SHOWN_PLACES = 5
const SHOWN_REASONS = 6
/** Points of 100: below this first and second are called close. */
const NARROW = 1

/** The lead as text: as many decimals as it takes not to print zero. */
const leadText = (context: ReportContext, lead: number): string => {
  for (let decimals = context.decimals; decimals < 10; decimals += 1) {
    const written = formatScore(lead, LOCALE, decimals)
    if (/[1-9]/.test(written)) return written
  }
  return formatScore(lead, LOCALE, context.decimals)
}

interface Lead {
  readonly first: RankedAgency
  readonly second: RankedAgency
  readonly points: number
}

const leadOf = (context: ReportContext): Lead | null => {
  const [first, second] = ranked(context)
  if (first === undefined || second === undefined) return null
  if (first.score === null || second.score === null) return null
  return { first, second, points: first.score - second.score }
}

const winnerWords = (context: ReportContext, name: string): readonly string[] => {
  const lead = leadOf(context)
  if (lead === null) return [text('report.headline.only', { name })]
  const narrow = lead.points < NARROW
  const seconds = ranked(context).filter((result) => result.rank === lead.second.rank)
  return [
    text(narrow ? 'report.headline.narrow' : 'report.headline.lead', {
      name,
      lead: leadText(context, lead.points),
    }),
    plural('report.cover.scores', seconds.length, {
      first: name,
      firstScore: points(context, lead.first.score),
      second: nameList(seconds.map((result) => agencyName(context, result.agency))),
      secondScore: points(context, lead.second.score),
    }),
  ]
}

const noWinnerWords = (context: ReportContext, reason: WinnerReason): readonly string[] => {
  switch (reason.code) {
    case 'no-agencies':
      return [text('report.headline.noAgencies'), text('report.cover.noAgencies')]
    case 'none-ranked':
      return [text('report.headline.noneRanked'), text('report.cover.noneRanked')]
    case 'incomplete':
      return [text('report.headline.incomplete'), text('report.cover.incomplete')]
    case 'tie': {
      const [first] = ranked(context)
      return [
        text('report.headline.tie', {
          names: nameList(
            reason.agencies.map((agency) => agencyName(context, agency)),
            3,
          ),
        }),
        text('report.cover.tie', { score: points(context, first?.score ?? null) }),
      ]
    }
  }
}

/** What was compared, by how many people. */
const scopeText = (context: ReportContext): string => {
  const parts = {
    agencies: plural('report.count.agencies', participants(context).length),
    criteria: plural('report.count.criteria', context.ranking.leaves.length),
    evaluators: plural('report.count.evaluators', scorerCount(context.state.evaluators)),
  }
  return text('report.cover.scope', parts)
}

const limited = (items: readonly string[]): readonly string[] =>
  items.length <= SHOWN_REASONS
    ? items
    : [
        ...items.slice(0, SHOWN_REASONS - 1),
        plural('report.cover.moreItems', items.length - SHOWN_REASONS + 1),
      ]

/** What an agency lacks, as a sentence; null when it is complete. */
export const incompleteText = (context: ReportContext, result: RankedAgency): string | null => {
  if (result.complete) return null
  const cells = result.cells.flatMap((cell, at) =>
    cell.state === 'missing' && context.ranking.leaves[at] !== undefined
      ? [criterionName(context, context.ranking.leaves[at].criterion.id)]
      : [],
  )
  const gates = context.ranking.warnings.flatMap((warning) =>
    warning.code === 'missing-gate-result' &&
    warning.agency === result.agency &&
    warning.gate !== null
      ? [printable(context.gateNames.get(warning.gate) ?? warning.gate)]
      : [],
  )
  const parts = [
    ...(cells.length === 0 ? [] : [text('report.incomplete.cells', { criteria: nameList(cells) })]),
    ...(gates.length === 0 ? [] : [text('report.incomplete.gates', { gates: nameList(gates) })]),
  ]
  return parts.length === 0 ? text('report.incomplete.unknown') : parts.join('; ')
}

const notesOf = (context: ReportContext): readonly Note[] => {
  const named = (result: RankedAgency, words: string): string =>
    text('report.named', { name: agencyName(context, result.agency), words })
  const taking = participants(context)
  const excluded = taking.flatMap((result) =>
    (result.excluded ?? []).map((reason) => named(result, exclusionText(context, reason))),
  )
  const incomplete = taking.flatMap((result) => {
    const words = incompleteText(context, result)
    return words === null ? [] : [named(result, words)]
  })
  const out = context.ranking.results.filter(isOutOfComparison)
  return [
    { label: text('report.cover.excluded'), items: limited(excluded) },
    { label: text('report.cover.incompleteLabel'), items: limited(incomplete) },
    {
      label: text('report.cover.out'),
      items: limited(
        out.map((result) =>
          named(
            result,
            (result.excluded ?? []).map((reason) => exclusionText(context, reason)).join('; '),
          ),
        ),
      ),
    },
  ].filter((note) => note.items.length > 0)
}

/** With the grade, so that the largest words on the page never claim more than the verdict does. */
const headlineOf = (headline: string, robustness: Robustness | null): string =>
  robustness === null
    ? headline
    : text('report.headline.graded', {
        headline,
        grade: gradeSentence(robustness.verdict.grade),
      })

export const coverPage = (
  context: ReportContext,
  robustness: Robustness | null,
  facts: ReportFacts,
  notes: readonly Note[],
  shownPlaces: number = SHOWN_PLACES,
): CoverPage => {
  const { evaluation } = context.state
  const { winner, winnerReason } = context.ranking
  const [headline = '', ...sentences] =
    winner !== null
      ? winnerWords(context, agencyName(context, winner))
      : winnerReason === null
        ? []
        : noWinnerWords(context, winnerReason)
  const places = ranked(context)
  const listed = places.slice(0, shownPlaces)
  return {
    kicker: text('report.cover.kicker'),
    title: printable(evaluation.title),
    client:
      evaluation.client === null || evaluation.client.trim() === ''
        ? null
        : text('report.cover.client', { client: printable(evaluation.client) }),
    date: formatDate(facts.generatedAt, LOCALE),
    brief: evaluation.brief === null ? null : shortened(evaluation.brief, 600),
    resultLabel: text('report.cover.result'),
    headline: winner === null ? headline : headlineOf(headline, robustness),
    sentences,
    verdict: winner === null || robustness === null ? [] : verdictText(context, robustness, []),
    scope: scopeText(context),
    head: {
      rank: text('report.head.rank'),
      agency: text('report.head.agency'),
      bar: text('report.head.bar'),
      points: text('report.head.points'),
    },
    standing: listed.map((result) => ({
      rank: count(result.rank ?? 0),
      name: shortened(context.agencies.get(result.agency)?.name ?? result.agency, 60),
      score: points(context, result.score),
      share: (result.score ?? 0) / 100,
    })),
    more:
      places.length > listed.length
        ? text('report.cover.more', {
            from: ordinal(listed.length + 1, LOCALE),
            to: ordinal(places.length, LOCALE),
          })
        : null,
    facts: [
      { label: text('report.cover.factAgencies'), value: count(participants(context).length) },
      { label: text('report.cover.factCriteria'), value: count(context.ranking.leaves.length) },
      {
        label: text('report.cover.factEvaluators'),
        value: count(scorerCount(context.state.evaluators)),
      },
    ],
    notes: [...notes, ...notesOf(context)],
    origin: text('report.cover.origin', { version: facts.version }),
  }
}
