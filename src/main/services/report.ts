// The PDF scorecard, the decision memo and one agency's pages: made from the same state and the same ranking as the
// screens.
import type { Parsed } from '../../shared/contract/call.ts'
import { ExpectedError } from '../../shared/contract/errors.ts'
import { type DocumentContent, splitAdditions } from '../../shared/domain/content.ts'
import {
  nothingRedacted,
  reportSections,
  type WithoutDocument,
  withoutDocument,
} from '../../shared/domain/report-choice.ts'
import { text } from '../../shared/messages/door-text.ts'
import { sha256 } from '../db/canonical.ts'
import { headOf } from '../db/journal.ts'
import { readContent } from '../db/queries/content.ts'
import { envelopeOf, isSealed, scoresAreHidden } from '../db/queries/evaluations.ts'
import { type ComparedInReport, usualComparison } from '../report/compare-data.ts'
import type { ReportInput } from '../report/input.ts'
import { writingAt } from '../settings-file.ts'
import { agencyName } from './agency-rows.ts'
import { type Context, requireEvaluation, type Service } from './context.ts'
import { fileName } from './evaluations.ts'
import { recordOf } from './report-record.ts'
import { saved } from './saved.ts'

type Choice = Parsed<'report.compile'>

/** Whose pages they are, for one agency's; throws when it is not said or not known. */
const agencyOf = (context: Context, { evaluation, kind, agency = null }: Choice) => {
  if (kind !== 'agency') return null
  if (agency === null) throw new ExpectedError('not_found', text('errors.noAgency'))
  return { id: agency, name: agencyName(context, evaluation, agency) }
}

function comparedIn({ compare }: Choice): ComparedInReport | null {
  if (compare === undefined) return usualComparison
  if (compare === null) return null
  const { agencies, baseline, look } = compare
  return look === undefined
    ? { ...usualComparison, agencies, baseline }
    : {
        agencies,
        baseline,
        against: look.against,
        look: { ...look, toggled: new Set(look.toggled) },
      }
}

async function inputOf(
  context: Context,
  choice: Choice,
  content: DocumentContent,
  document: string,
): Promise<ReportInput> {
  const { state, extras } = content
  const { evaluation, paper } = choice
  return {
    state,
    additions: splitAdditions(extras).additions,
    compare: comparedIn(choice),
    record: await recordOf(context, state),
    kind: choice.kind ?? 'scorecard',
    agency: agencyOf(context, choice)?.id ?? null,
    sections: choice.sections ?? reportSections,
    redact: choice.redact ?? nothingRedacted,
    facts: {
      version: context.version,
      generatedAt: context.now(),
      ledgerHead: headOf(context.db, evaluation).hash,
      documentSha256: sha256(document),
      paper,
      envelope: envelopeOf(requireEvaluation(context, evaluation)),
      ...writingAt(context),
    },
  }
}

/** Never with a name that the copy withholds. */
function nameOf(context: Context, choice: Choice, { state }: DocumentContent): string {
  const { title } = state.evaluation
  const { kind = 'scorecard', redact = nothingRedacted } = choice
  const titled = redact.names ? text('library.report.noName') : title
  if (kind === 'memo') return fileName(text('library.report.memo', { title: titled }), '.pdf')
  const name = agencyOf(context, choice)?.name ?? null
  return name === null || redact.names
    ? fileName(titled, '.pdf')
    : fileName(text('library.report.agency', { title: titled, name }), '.pdf')
}

interface Compiled {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
  readonly withoutDocument: WithoutDocument | null
}

async function compile(context: Context, choice: Choice): Promise<Compiled> {
  const { evaluation } = choice
  const content = readContent(context.db, evaluation)
  if (content === null) throw new ExpectedError('not_found', text('errors.noEvaluation'))
  const { writeDocument } = await import('../files/document.ts')
  const document = writeDocument(content)
  const input = await inputOf(context, choice, content, document)
  const sealed =
    isSealed(requireEvaluation(context, evaluation)) || scoresAreHidden(context.db, evaluation)
  const without = withoutDocument(input.kind, input.redact, sealed)
  const reporter = await context.reporter()
  const compiled = reporter.compile(input, {
    attachment:
      choice.attach && without === null
        ? {
            name: fileName(content.state.evaluation.title, '.shortlist'),
            bytes: Buffer.from(document, 'utf8'),
          }
        : null,
    signal: context.closing,
  })
  const { bytes, pages } = await compiled.catch((error: unknown) => {
    context.closing.throwIfAborted()
    throw error
  })
  return {
    name: nameOf(context, choice, content),
    bytes: new Uint8Array(bytes),
    pages,
    withoutDocument: without,
  }
}

export const report: Pick<Service<'report'>, 'report.compile' | 'report.save'> = {
  'report.compile': compile,

  'report.save': async (context, choice) => saved(context, await compile(context, choice)),
}
