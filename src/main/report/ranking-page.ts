// The ranking page: every place with a bar made of its contributions.
import type { RankedAgency } from '../../shared/domain/model.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import {
  agencyName,
  count,
  criterionName,
  exclusionText,
  participants,
  points,
  type ReportContext,
  ranked,
  shown,
  weightText,
} from './context.ts'
import type { BarSegment, RankingPage, RankingRow } from './report-data.ts'

const segmentsOf = (result: RankedAgency): readonly BarSegment[] =>
  result.cells.flatMap((cell, at) =>
    cell.contribution === null || cell.contribution <= 0
      ? []
      : [{ number: count(at + 1), share: cell.contribution / 100 }],
  )

const altOf = (context: ReportContext, result: RankedAgency): string =>
  text('report.ranking.alt', {
    name: agencyName(context, result.agency),
    score: points(context, result.score),
    parts: result.cells
      .flatMap((cell, at) => {
        const leaf = context.ranking.leaves[at]
        return leaf === undefined || cell.contribution === null
          ? []
          : [
              text('report.named', {
                name: criterionName(context, leaf.criterion.id),
                words: points(context, cell.contribution),
              }),
            ]
      })
      .join('; '),
  })

export const rankingPage = (context: ReportContext): RankingPage | null => {
  if (context.ranking.results.length === 0) return null
  const places = ranked(context)
  const best = places[0]?.score ?? null
  const unranked = participants(context).filter(
    (result) => result.rank === null && result.excluded === null,
  )
  const row = (result: RankedAgency): RankingRow => ({
    rank: result.rank === null ? '–' : count(result.rank),
    name: agencyName(context, result.agency),
    score: points(context, result.score),
    behind:
      result.score === null || best === null || result.rank === null || result.rank === 1
        ? ''
        : `−${points(context, best - result.score)}`,
    segments: segmentsOf(result),
    alt: altOf(context, result),
    mark: result.complete ? null : text('report.ranking.incomplete'),
  })
  return {
    kicker: text('report.ranking.kicker'),
    title: plural('report.ranking.title', places.length),
    lead: text('report.ranking.lead'),
    head: {
      rank: text('report.head.rank'),
      agency: text('report.head.agency'),
      score: text('report.head.points'),
      behind: text('report.head.behind'),
      bar: text('report.head.contributions'),
    },
    rows: [...places, ...unranked].map(row),
    excludedTitle: text('report.ranking.excluded'),
    excludedHead: {
      agency: text('report.head.agency'),
      reason: text('report.head.reason'),
      score: text('report.head.pointsAnyway'),
    },
    excluded: context.ranking.results
      .filter((result) => result.excluded !== null)
      .map((result) => ({
        name: agencyName(context, result.agency),
        score: shown(context).includes(result) ? points(context, result.score) : '–',
        reasons: (result.excluded ?? []).map((reason) =>
          exclusionText(context, reason, context.agencies.get(result.agency)),
        ),
      })),
    keyTitle: text('report.ranking.key'),
    key: context.ranking.leaves.map((leaf, at) => ({
      number: count(at + 1),
      label: criterionName(context, leaf.criterion.id),
      weight: weightText(context, leaf),
    })),
    note: text('report.ranking.note'),
  }
}
