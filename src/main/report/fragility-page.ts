// The page on how sure the result is: the verdict with its reason, the weights at which the leader changes, how
// often each agency has each place, who decides, and what other methods say.
import type { AgencyId, CriterionId } from '../../shared/domain/model.ts'
import type { JackknifeResult } from '../../shared/domain/robustness/jackknife.ts'
import type { OneWay } from '../../shared/domain/robustness/one-way.ts'
import { formatShare, ordinal } from '../../shared/format.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import {
  gradeName,
  gradeReason,
  ruleWords,
  shareText,
  stepSentence,
} from '../../shared/messages/verdict-words.ts'
import {
  agencyName,
  count,
  criterionName,
  LOCALE,
  nameList,
  printable,
  type ReportContext,
  share,
} from './context.ts'
import { firstOf, methodsTable, SHOWN_AGENCIES } from './cross-check-table.ts'
import type { FragilityPage, MarkedTable, TurningRow } from './report-data.ts'
import type { Robustness } from './robustness.ts'
import { otherFirsts, verdictText, verdictWords } from './verdict-text.ts'

/** Places with a column of their own; the lower ones share one. */
const SHOWN_PLACES = 5
const SHOWN_EXCEPTIONS = 8
/** Names in the sentence about criteria that never change the winner. */
const NAMED = 40
/** Steps of grey in a table of shares. */
const RAMP = 5

/** The weight of a turn: as many decimals as tell it from the weight now. */
const turnText = (turn: number, now: number): string => {
  for (const decimals of [1, 2, 3]) {
    const written = formatShare(turn, LOCALE, decimals)
    if (written !== formatShare(now, LOCALE, decimals)) return written
  }
  return formatShare(turn, LOCALE, 4)
}

interface Turn {
  readonly row: TurningRow
  /** From the weight now to the nearest turn, 0…1. */
  readonly distance: number
}

/** Null where the leader leads at every weight. */
const turnOf = (context: ReportContext, line: OneWay, leader: AgencyId): Turn | null => {
  const { weight, stretches } = line
  const at = stretches.findIndex(
    (stretch) => stretch.leader === leader && stretch.from <= weight && weight <= stretch.to,
  )
  const own = stretches[at]
  const [below, above] = [stretches[at - 1], stretches[at + 1]]
  if (own === undefined || (below === undefined && above === undefined)) return null
  const name = (id: AgencyId): string => agencyName(context, id)
  const words = [
    ...(below === undefined
      ? []
      : [
          text('robustness.winner.below', {
            agency: name(below.leader),
            weight: turnText(own.from, weight),
          }),
        ]),
    ...(above === undefined
      ? []
      : [
          text('robustness.winner.above', {
            agency: name(above.leader),
            weight: turnText(own.to, weight),
          }),
        ]),
  ].join('; ')
  const criterion = criterionName(context, line.criterion)
  const now = share(context, weight)
  return {
    row: {
      criterion,
      now,
      weight,
      words,
      stretches: stretches.map((stretch) => ({
        from: stretch.from,
        to: stretch.to,
        leads: stretch.leader === leader,
      })),
      alt: text('report.fragility.turnAlt', { criterion, now, words }),
    },
    distance: Math.min(
      below === undefined ? 1 : weight - own.from,
      above === undefined ? 1 : own.to - weight,
    ),
  }
}

/** At which weights the leader changes, the nearest first. */
export const turnsOf = (
  context: ReportContext,
  { oneWays, verdict }: Robustness,
): FragilityPage['turns'] => {
  const { leader } = verdict
  if (leader === null) return null
  const turns: Turn[] = []
  const never: CriterionId[] = []
  for (const line of oneWays) {
    const turn = turnOf(context, line, leader)
    if (turn === null) never.push(line.criterion)
    else turns.push(turn)
  }
  turns.sort((a, b) => a.distance - b.distance)
  return {
    heading: text('report.fragility.turns'),
    words: text('report.fragility.turnsWords', { leader: agencyName(context, leader) }),
    head: {
      criterion: text('report.head.criterion'),
      now: text('report.head.weight'),
      bar: text('report.fragility.headTrack'),
      words: text('report.fragility.headTurn'),
    },
    rows: turns.map(({ row }) => row),
    never:
      never.length === 0
        ? null
        : plural('robustness.winner.rest', never.length, {
            criteria: nameList(
              never.map((id) => criterionName(context, id)),
              NAMED,
            ),
          }),
  }
}

const placesOf = (context: ReportContext, robustness: Robustness): MarkedTable => {
  const { table, simulation, rule } = robustness
  const all = table.agencies.length
  const single = all <= SHOWN_PLACES + 1 ? all : SHOWN_PLACES
  const cell = (part: number) => ({
    text: part === 0 ? text('robustness.places.never') : shareText(part, LOCALE, 1),
    ramp: part === 0 ? null : Math.min(RAMP, Math.floor(part * (RAMP + 1))),
    marked: false,
  })
  return {
    heading: text('robustness.places'),
    words: [
      text('robustness.places.current.words', ruleWords(rule, LOCALE)),
      text('report.fragility.placesNote', ruleWords(rule, LOCALE)),
      ...firstOf(all),
    ],
    columns: [
      text('report.head.agency'),
      ...Array.from({ length: single }, (_, place) => ordinal(place + 1, LOCALE)),
      ...(single < all ? [text('robustness.places.rest')] : []),
    ],
    rows: table.agencies.slice(0, SHOWN_AGENCIES).map((agency, index) => {
      const shares = simulation.rankAcceptability[index] ?? []
      const lower = shares.slice(single).reduce((sum, part) => sum + part, 0)
      return {
        label: agencyName(context, agency),
        cells: [...shares.slice(0, single), ...(single < all ? [lower] : [])].map(cell),
      }
    }),
    after: [],
  }
}

const withoutText = (context: ReportContext, result: JackknifeResult): string => {
  const leader = result.leader === null ? '' : agencyName(context, result.leader)
  const key = result.leader === null ? 'shared' : 'without'
  switch (result.without) {
    case 'evaluator': {
      const name = printable(context.evaluators.get(result.id)?.name ?? result.id)
      return text(`robustness.decides.${key}Evaluator`, { name, leader })
    }
    case 'criterion':
      return text(`robustness.decides.${key}Criterion`, {
        name: criterionName(context, result.id),
        leader,
      })
    case 'agency':
      return text(`robustness.decides.${key}Agency`, {
        name: agencyName(context, result.id),
        leader,
      })
  }
}

/** What changes when one evaluator, criterion or agency is left out. */
export const leftOutOf = (
  context: ReportContext,
  { jackknife }: Robustness,
): FragilityPage['leftOut'] => {
  const { leader, results, exceptions } = jackknife
  if (leader === null) return null
  const tried = count(results.length)
  const shown = exceptions.slice(0, SHOWN_EXCEPTIONS)
  const more = exceptions.length - shown.length
  return {
    heading: text('report.fragility.leftOut'),
    items:
      exceptions.length === 0
        ? [
            text('robustness.decides.nothing', {
              leader: agencyName(context, leader),
              count: tried,
            }),
          ]
        : [
            ...shown.map((result) => withoutText(context, result)),
            more > 0
              ? plural('report.fragility.moreExceptions', more, { count: count(more), tried })
              : text('robustness.decides.nothingElse', { count: tried }),
          ],
  }
}

export const fragilityPage = (
  context: ReportContext,
  robustness: Robustness | null,
): FragilityPage | null => {
  if (robustness === null) return null
  const { verdict, rule } = robustness
  const { smallestScoreMove } = verdict
  return {
    kicker: text('report.fragility.kicker'),
    title: gradeName(verdict.grade),
    reason: gradeReason(verdict, rule, context.ranking, LOCALE),
    sentences: verdictText(context, robustness, otherFirsts(context, robustness)),
    step:
      smallestScoreMove === null ? null : stepSentence(smallestScoreMove, verdictWords(context)),
    turns: turnsOf(context, robustness),
    places: placesOf(context, robustness),
    leftOut: leftOutOf(context, robustness),
    methods: methodsTable(context, robustness),
  }
}
