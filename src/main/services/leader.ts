// Who leads an evaluation, for the library's list: ranked by the domain as everywhere, and kept until the
// evaluation's ledger has a new head.
import type { Output } from '../../shared/contract/call.ts'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { rankEvaluation } from '../../shared/domain/ranking.ts'
import { headOf } from '../db/journal.ts'
import type { Library } from '../db/open.ts'
import { readContent } from '../db/queries/content.ts'
import { scoresAreHidden } from '../db/queries/evaluations.ts'
import { type Context, requireEvaluation } from './context.ts'

type Leader = Output<'evaluations.leader'>

const known = new WeakMap<
  Library,
  Map<string, { readonly head: string; readonly leader: Leader }>
>()

function rank(context: Context, evaluation: EvaluationId): Leader {
  // What is measured and quoted alone would make another leader than the one that is kept hidden.
  const content = scoresAreHidden(context.db, evaluation)
    ? null
    : readContent(context.db, evaluation)
  const ranking = content === null ? null : rankEvaluation(content.state)
  const first = ranking?.results.filter((result) => result.rank === 1) ?? []
  const [leader] = first
  return {
    name: leader?.name ?? null,
    score: leader?.score ?? null,
    shared: first.length,
    final: ranking !== null && ranking.winner !== null,
  }
}

export function leaderOf(
  context: Context,
  { evaluation }: { readonly evaluation: EvaluationId },
): Leader {
  requireEvaluation(context, evaluation)
  const head = headOf(context.db, evaluation).hash
  let leaders = known.get(context.library)
  if (leaders === undefined) {
    leaders = new Map()
    known.set(context.library, leaders)
  }
  const kept = leaders.get(evaluation)
  if (kept?.head === head) return kept.leader
  const leader = rank(context, evaluation)
  leaders.set(evaluation, { head, leader })
  return leader
}
