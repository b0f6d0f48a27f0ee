// The outcome: the decision with its reasons and approvals, and the numbers it rests on, which anybody can have
// worked out again from the ledger.
import { ExpectedError } from '../../shared/contract/errors.ts'
import type { DocumentContent } from '../../shared/domain/content.ts'
import type { EvaluationId } from '../../shared/domain/model.ts'
import {
  type Approval,
  type Decision,
  type Numbers,
  numbersIn,
  type Snapshot,
} from '../../shared/domain/panel/decision.ts'
import { rankEvaluation } from '../../shared/domain/ranking.ts'
import { text } from '../../shared/messages/door-text.ts'
import { sha256 } from '../db/canonical.ts'
import { headOf } from '../db/journal.ts'
import { readContent } from '../db/queries/content.ts'
import { decisionOf } from '../db/queries/evaluations.ts'
import { withReplay } from '../db/replay.ts'
import type { Writer } from '../db/rows.ts'
import { agencyName } from './agency-rows.ts'
import { asSent, type Context, personName, requireEvaluation, type Service } from './context.ts'

async function documentOf(content: DocumentContent): Promise<string> {
  const { writeDocument } = await import('../files/document.ts')
  return sha256(writeDocument(content))
}

type Frozen = Numbers & Pick<Snapshot, 'documentSha256'>

async function frozenOf(content: DocumentContent): Promise<Frozen> {
  return {
    documentSha256: await documentOf(content),
    ...numbersIn(rankEvaluation(content.state)),
  }
}

function differencesOf(kept: Frozen, again: Frozen): string[] {
  const differences: string[] = []
  if (kept.documentSha256 !== again.documentSha256)
    differences.push(text('stages.differentDocument'))
  if (kept.winner !== again.winner) differences.push(text('stages.differentWinner'))
  const found = new Map(again.results.map((result) => [result.agency, result]))
  for (const { agency, name, score, rank } of kept.results) {
    const other = found.get(agency)
    if (other === undefined || other.score !== score || other.rank !== rank)
      differences.push(text('stages.differentScore', { name }))
  }
  return differences
}

/** The evaluation on which it was decided, out of the ledger; null: the ledger does not have it. */
export const decidedContent = (
  { db }: Context,
  evaluation: EvaluationId,
  { snapshot }: Decision,
): DocumentContent | null =>
  withReplay(db, evaluation, snapshot.sequence, (replayed) => readContent(replayed, evaluation))

const keep =
  (evaluation: EvaluationId, decision: Decision) =>
  (writer: Writer): void =>
    writer.update('evaluation', { id: evaluation }, { decision: JSON.stringify(decision) })

export const results: Service<'results'> = {
  'results.decision': (context, { evaluation }) => {
    const decision = decisionOf(requireEvaluation(context, evaluation))
    return decision === null ? null : asSent(decision)
  },

  'results.recompute': async (context, { evaluation }) => {
    const decision = decisionOf(requireEvaluation(context, evaluation))
    if (decision === null) return null
    const content = decidedContent(context, evaluation, decision)
    if (content === null) return { same: false, differences: [text('stages.noReplay')] }
    const differences = differencesOf(decision.snapshot, await frozenOf(content))
    return { same: differences.length === 0, differences }
  },

  'results.decide': async (context, { evaluation, agency, against, ...given }) => {
    const content = readContent(context.db, evaluation)
    if (content === null) throw new ExpectedError('not_found', text('errors.noEvaluation'))
    const name = agency === null ? null : agencyName(context, evaluation, agency)
    const { sequence, hash } = headOf(context.db, evaluation)
    const numbers = await frozenOf(content)
    const chosen = numbers.results.find((result) => result.agency === agency)
    const first = chosen?.rank === 1 && numbers.winner === agency
    if (!first && against === null)
      throw new ExpectedError('validation', text('errors.againstReason'), [
        { place: 'against', rule: text('errors.againstReason'), got: '' },
      ])
    const decision: Decision = {
      ...given,
      agency,
      against: first ? null : against,
      time: context.now(),
      by: personName(context),
      approvals: [],
      snapshot: { sequence, head: hash, ...numbers },
    }
    context.change(
      evaluation,
      { name, variant: name === null ? 'nobody' : 'agency' },
      keep(evaluation, decision),
      given.rationale,
    )
    return {}
  },

  'results.approve': (context, { evaluation, name, note }) => {
    const decision = decisionOf(requireEvaluation(context, evaluation))
    if (decision === null) throw new ExpectedError('conflict', text('errors.notDecided'))
    const approval: Approval = { name, note, time: context.now() }
    const approved = { ...decision, approvals: [...decision.approvals, approval] }
    context.change(evaluation, { name }, keep(evaluation, approved))
    return {}
  },
}
