// What a ranking says beside its numbers, as sentences, and the ranking as scripts read it.
import type {
  EvaluationState,
  Exclusion,
  RankedAgency,
  Ranking,
  RankingWarning,
  WinnerReason,
} from '../domain/model.ts'
import type { Verdict } from '../domain/robustness/verdict.ts'
import { formatList, formatNumber, locale } from '../format.ts'
import { plural, text } from './translate.ts'

/** Sentences name this many agencies at most. */
const NAMED = 5

/** What sentences need to know of an evaluation. */
export interface RankingNames {
  readonly agencies: ReadonlyMap<string, string>
  readonly criteria: ReadonlyMap<string, string>
  readonly gates: ReadonlyMap<string, string>
  readonly currency: string
}

const byId = (items: readonly { readonly id: string; readonly name: string }[]) =>
  new Map(items.map(({ id, name }) => [id, name]))

export const rankingNames = (
  state: Pick<EvaluationState, 'agencies' | 'criteria' | 'gates' | 'evaluation'>,
): RankingNames => ({
  agencies: byId(state.agencies),
  criteria: byId(state.criteria),
  gates: byId(state.gates),
  currency: state.evaluation.currency,
})

const nameIn = (names: ReadonlyMap<string, string>, id: string | null): string =>
  id === null ? '' : (names.get(id) ?? id)

const nameList = (ids: readonly string[], names: ReadonlyMap<string, string>): string => {
  const all = ids.map((id) => nameIn(names, id))
  const shown = all.length <= NAMED + 1 ? all : all.slice(0, NAMED)
  const rest = all.length - shown.length
  return formatList(rest === 0 ? shown : [...shown, plural('ranking.more', rest)], locale)
}

/** As few decimals as tell the two numbers apart. */
const apart = (a: number, b: number): readonly [string, string] => {
  for (const most of [2, 4, 10]) {
    const pair = [formatNumber(a, locale, 0, most), formatNumber(b, locale, 0, most)] as const
    if (pair[0] !== pair[1]) return pair
  }
  return [String(a), String(b)]
}

/** Why an agency has no rank; no full stop, so that it can stand in a list. */
export const exclusionText = (exclusion: Exclusion, names: RankingNames): string => {
  if (exclusion.kind === 'status')
    return text(
      exclusion.id === 'longlist' ? 'ranking.excluded.longlist' : 'ranking.excluded.rejected',
    )
  if (exclusion.kind === 'gate') {
    const gate = nameIn(names.gates, exclusion.id)
    return exclusion.note === null
      ? text('ranking.excluded.gate', { gate })
      : text('ranking.excluded.gateNote', { gate, note: exclusion.note })
  }
  const [got, limit] = apart(exclusion.raw, exclusion.minimum)
  return text(
    exclusion.direction === 'lower' ? 'ranking.excluded.above' : 'ranking.excluded.below',
    { criterion: nameIn(names.criteria, exclusion.id), got, limit },
  )
}

/** Why there is no winner, as a sentence. */
export const winnerReasonText = (reason: WinnerReason, names: RankingNames): string =>
  text(`ranking.noWinner.${reason.code}`, {
    agencies: 'agencies' in reason ? nameList(reason.agencies, names.agencies) : '',
  })

export const warningText = (warning: RankingWarning, names: RankingNames): string =>
  text(`ranking.warning.${warning.code}`, {
    agency: nameIn(names.agencies, warning.agency),
    criterion: nameIn(names.criteria, warning.criterion),
    gate: nameIn(names.gates, warning.gate),
    got:
      typeof warning.got === 'number'
        ? formatNumber(warning.got, locale, 0, 4)
        : (warning.got ?? ''),
    currency: names.currency,
  })

/** Who is first, or why nobody is. `decimals`: as the scores beside it are printed. */
export const winnerText = (ranking: Ranking, names: RankingNames, decimals: number): string => {
  if (ranking.winnerReason !== null) return winnerReasonText(ranking.winnerReason, names)
  const first = ranking.results.find(({ agency }) => agency === ranking.winner)
  return text('ranking.winner', {
    name: nameIn(names.agencies, ranking.winner),
    score: formatNumber(first?.score ?? 0, locale, decimals),
  })
}

export interface RankingJson {
  readonly method: string
  readonly winner: string | null
  readonly winnerReason: string | null
  readonly results: readonly {
    readonly agency: string
    readonly name: string
    /** 0…100, unrounded (of another method: its own score). */
    readonly score: number | null
    readonly rank: number | null
    readonly complete: boolean
    readonly excluded:
      | readonly { readonly kind: string; readonly id: string; readonly reason: string }[]
      | null
    /** By id of the leaf; null where the cell left the sum. */
    readonly contributions: Readonly<Record<string, number | null>>
  }[]
  readonly warnings: readonly {
    readonly code: string
    readonly message: string
    readonly agency: string | null
    readonly criterion: string | null
  }[]
  /** Of the official result only. */
  readonly verdict?: Verdict
}

const contributionsOf = (
  result: RankedAgency,
  leaves: Ranking['leaves'],
): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    leaves.map(({ criterion }, index) => [criterion.id, result.cells[index]?.contribution ?? null]),
  )

/** The public form of a ranking; its field names are fixed. */
export const rankingJson = (
  ranking: Ranking,
  method: string,
  names: RankingNames,
): RankingJson => ({
  method,
  winner: ranking.winner,
  winnerReason:
    ranking.winnerReason === null ? null : winnerReasonText(ranking.winnerReason, names),
  results: ranking.results.map((result) => ({
    agency: result.agency,
    name: result.name,
    score: result.score,
    rank: result.rank,
    complete: result.complete,
    excluded:
      result.excluded?.map((exclusion) => ({
        kind: exclusion.kind,
        id: exclusion.id,
        reason: exclusionText(exclusion, names),
      })) ?? null,
    contributions: contributionsOf(result, ranking.leaves),
  })),
  warnings: ranking.warnings.map((warning) => ({
    code: warning.code,
    message: warningText(warning, names),
    agency: warning.agency,
    criterion: warning.criterion,
  })),
})
