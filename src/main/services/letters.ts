// Debrief letters: made when it is decided, from one agency's own result, and refused when they would tell of another.
import type { Parsed } from '../../shared/contract/call.ts'
import { ExpectedError } from '../../shared/contract/errors.ts'
import { splitAdditions } from '../../shared/domain/content.ts'
import { text } from '../../shared/messages/door-text.ts'
import { headOf } from '../db/journal.ts'
import { readContent } from '../db/queries/content.ts'
import { decisionOf, envelopeOf } from '../db/queries/evaluations.ts'
import { writingAt } from '../settings-file.ts'
import { agencyName } from './agency-rows.ts'
import { type Context, requireEvaluation, type Service } from './context.ts'
import { fileName } from './evaluations.ts'
import { decidedContent } from './results.ts'
import { saved } from './saved.ts'

const leaking = (leaks: readonly string[]): ExpectedError =>
  new ExpectedError(
    'conflict',
    text('errors.letterLeaks', { first: leaks[0] ?? '' }),
    leaks.slice(0, 100).map((leak) => ({ place: 'letter', rule: leak, got: '' })),
  )

async function compile(
  context: Context,
  { evaluation, agency, dress, paper, note }: Parsed<'report.letter'>,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer>; pages: number }> {
  const row = requireEvaluation(context, evaluation)
  const decision = decisionOf(row)
  if (decision === null) throw new ExpectedError('conflict', text('errors.decideFirst'))
  const content = readContent(context.db, evaluation)
  if (content === null) throw new ExpectedError('not_found', text('errors.noEvaluation'))
  const to = agencyName(context, evaluation, agency)
  const decided = (decidedContent(context, evaluation, decision) ?? content).state
  if (!decided.agencies.some(({ id }) => id === agency))
    throw new ExpectedError('not_found', text('errors.notDecidedOn', { name: to }))
  const { LetterLeaks } = await import('../report/client.ts')
  const reporter = await context.reporter()
  try {
    const { bytes, pages } = await reporter.letter({
      state: content.state,
      decided,
      additions: splitAdditions(content.extras).additions,
      decision,
      agency,
      dress,
      note,
      facts: {
        version: context.version,
        generatedAt: context.now(),
        ledgerHead: headOf(context.db, evaluation).hash,
        documentSha256: decision.snapshot.documentSha256,
        paper,
        envelope: envelopeOf(row),
        ...writingAt(context),
      },
    })
    const name = fileName(`${content.state.evaluation.title} – ${to}`, '.pdf')
    return { name, bytes: new Uint8Array(bytes), pages }
  } catch (error) {
    throw error instanceof LetterLeaks ? leaking(error.leaks) : error
  }
}

export const letters: Pick<Service<'report'>, 'report.letter' | 'report.saveLetter'> = {
  'report.letter': compile,

  'report.saveLetter': async (context, choice) => saved(context, await compile(context, choice)),
}
