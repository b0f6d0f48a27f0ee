// What the ledger's words may tell: who entered something, but not what, while individual scores are hidden; and
// nothing to an evaluator about an agency that a conflict of interest keeps them from.
import type { AgencyId, EvaluationId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import { cellsChanged, type Entry, type Subject } from '../db/journal.ts'
import { isSealed, scoresAreHidden } from '../db/queries/evaluations.ts'
import { listEvaluators } from '../db/queries/panel.ts'
import { entriesOfSealedFiles } from '../db/queries/pricing.ts'
import { type Context, requireEvaluation } from './context.ts'
import { agenciesSeen } from './sight.ts'

type Sight = (entry: Entry) => Entry

const aboutFiles: ReadonlySet<string> = new Set([
  'agencies.attach',
  'agencies.detach',
  'scoring.addEvidence',
  'scoring.updateEvidence',
  'scoring.removeEvidence',
])

/** A file that a sealed quote refers to is sealed with all that rests on it, in older entries too. */
function sealedSight(context: Context, evaluation: EvaluationId): Sight {
  if (!isSealed(requireEvaluation(context, evaluation))) return (entry) => entry
  const touching = entriesOfSealedFiles(context.db, evaluation)
  const subject = JSON.stringify({ variant: 'sealed' } satisfies Subject)
  return (entry) =>
    aboutFiles.has(entry.command) && touching.has(entry.position)
      ? { ...entry, subject, reason: null }
      : entry
}

/** Entries as who asks may read them; ask once for a whole list. */
export function ledgerSight(context: Context, evaluation: EvaluationId): Sight {
  const unsealed = sealedSight(context, evaluation)
  const own = panelSight(context, evaluation)
  return (entry) => own(unsealed(entry))
}

function panelSight(context: Context, evaluation: EvaluationId): Sight {
  if (context.session.role !== 'owner' || !scoresAreHidden(context.db, evaluation))
    return (entry) => entry
  const names = new Map(
    listEvaluators(context.db, evaluation).map(({ item }) => [`evaluator:${item.id}`, item.name]),
  )
  return (entry) => {
    // A member's score, comment, finding or evidence; what is the panel's own names no evaluator.
    const { evaluator } = JSON.parse(entry.subject) as Subject
    if (!entry.command.startsWith('scoring.') || evaluator === undefined) return entry
    const name = names.get(entry.actor) ?? evaluator ?? text('history.panelItself')
    const kept: Subject = { variant: 'kept', evaluator: name }
    return { ...entry, subject: JSON.stringify(kept), reason: null }
  }
}

/** Whether all that an entry changed is about agencies that who asks may see. */
export function isAboutSeen(context: Context, entry: Entry): boolean {
  if (context.session.role === 'owner') return true
  const sees = agenciesSeen(context, entry.evaluation as EvaluationId)
  return cellsChanged(context.db, entry.position).every(
    ({ agency }) => typeof agency !== 'string' || sees(agency as AgencyId),
  )
}
