// The PDF scorecard: made from the same state and the same ranking as the screens.
import { ExpectedError } from '../../shared/contract/errors.ts'
import { splitAdditions } from '../../shared/domain/content.ts'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import { sha256 } from '../db/canonical.ts'
import { readContent } from '../db/queries/content.ts'
import { envelopeOf } from '../db/queries/evaluations.ts'
import { one } from '../db/sql.ts'
import { type ComparedInReport, usualComparison } from '../report/compare-data.ts'
import { writingAt } from '../settings-file.ts'
import { type Context, requireEvaluation, type Service } from './context.ts'
import { fileName } from './evaluations.ts'
import { letters } from './letters.ts'

interface Choice {
  readonly evaluation: EvaluationId
  readonly paper: 'a4' | 'letter'
  readonly attach: boolean
  readonly compare?: ComparedInReport | null
}

async function compile(
  context: Context,
  { evaluation, paper, attach, compare = usualComparison }: Choice,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer>; pages: number }> {
  const content = readContent(context.db, evaluation)
  if (content === null) throw new ExpectedError('not_found', text('errors.noEvaluation'))
  const { writeDocument } = await import('../files/document.ts')
  const { state } = content
  const document = writeDocument(content)
  const head = one<{ hash: string }>(
    context.db,
    'SELECT hash FROM journal WHERE evaluation = ? ORDER BY sequence DESC LIMIT 1',
    evaluation,
  )
  const reporter = await context.reporter()
  const compiled = reporter.compile(
    {
      state,
      additions: splitAdditions(content.extras).additions,
      compare,
      facts: {
        version: context.version,
        generatedAt: context.now(),
        ledgerHead: head?.hash ?? null,
        documentSha256: sha256(document),
        paper,
        envelope: envelopeOf(requireEvaluation(context, evaluation)),
        ...writingAt(context),
      },
    },
    {
      attachment: attach
        ? {
            name: fileName(state.evaluation.title, '.shortlist'),
            bytes: Buffer.from(document, 'utf8'),
          }
        : null,
      signal: context.closing,
    },
  )
  const { bytes, pages } = await compiled.catch((error: unknown) => {
    context.closing.throwIfAborted()
    throw error
  })
  return {
    name: fileName(state.evaluation.title, '.pdf'),
    bytes: new Uint8Array(bytes),
    pages,
  }
}

export const report: Service<'report'> = {
  ...letters,

  'report.compile': compile,

  'report.save': async (context, choice) => {
    const { name, bytes } = await compile(context, choice)
    const outcome = await context.host.save({ name, bytes })
    return outcome.outcome === 'download' ? { outcome: 'download', file: { name, bytes } } : outcome
  },
}
