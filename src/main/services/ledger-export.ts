// The whole ledger as a file for outsiders, and the check of its hashes. Both read every entry, in steps between
// which other calls are answered.
import { ExpectedError } from '../../shared/contract/errors.ts'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { damageWords } from '../../shared/messages/damage-words.ts'
import { text } from '../../shared/messages/door-text.ts'
import { scoresAreHidden } from '../db/queries/evaluations.ts'
import { type StageEntry, stageEntries } from '../db/queries/ledger.ts'
import { checkEvaluation, checkLibrary, nextLinks } from '../db/verify.ts'
import type { NamedBytes } from '../host.ts'
import { type Context, letOthersIn, requireEvaluation, type Service } from './context.ts'
import { fileName } from './evaluations.ts'
import { namesOf, told } from './ledger.ts'
import { ledgerSight } from './ledger-sight.ts'
import { saved } from './saved.ts'

/** Runs a piece of work to its end and lets others in after each step. */
async function inSteps<T>(context: Context, steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await letOthersIn(context)
  }
}

/** Tells for entry after entry, in order, at which stage the evaluation stood. */
function stageTeller(entries: readonly StageEntry[]): (sequence: number) => string | null {
  let at = -1
  return (sequence) => {
    while ((entries[at + 1]?.sequence ?? Number.POSITIVE_INFINITY) <= sequence) at += 1
    const stage = entries[at]?.stage ?? null
    return stage === null ? null : text(`stages.${stage}`)
  }
}

async function exported(context: Context, evaluation: EvaluationId): Promise<NamedBytes> {
  const { title } = requireEvaluation(context, evaluation)
  if (scoresAreHidden(context.db, evaluation))
    throw new ExpectedError('locked', text('errors.ledgerHidden'))
  const { ledgerHeading, ledgerLine } = await import('../files/ledger-csv.ts')
  const nameOf = namesOf(context, evaluation)
  // Under the seal the names of sealed files stay out; their entries' hashes are checked after opening.
  const sight = ledgerSight(context, evaluation)
  const stageAt = stageTeller(stageEntries(context.db, evaluation))
  const parts = [ledgerHeading]
  let after = 0
  for (;;) {
    const links = nextLinks(context.db, evaluation, after)
    for (const { entry: kept, changesHash } of links) {
      const entry = sight(kept)
      const { previous_hash: previousHash, ...fields } = entry
      const who = nameOf(entry.actor)
      const stage = stageAt(entry.sequence)
      parts.push(
        ledgerLine({ ...fields, who, what: told(entry), stage, changesHash, previousHash }),
      )
    }
    const last = links.at(-1)
    if (last === undefined) break
    after = last.entry.sequence
    await letOthersIn(context)
  }
  const name = fileName(text('ledger.fileTitle', { title }), '.csv')
  return { name, bytes: new TextEncoder().encode(parts.join('')) }
}

type Methods = 'history.export' | 'history.save' | 'history.verify'

export const ledgerExport: Pick<Service<'history'>, Methods> = {
  'history.export': async (context, { evaluation }) => {
    const { name, bytes } = await exported(context, evaluation)
    return { name, bytes: new Uint8Array(bytes) }
  },

  'history.save': async (context, { evaluation }) =>
    saved(context, await exported(context, evaluation)),

  'history.verify': async (context, { evaluation }) => {
    const { db } = context
    if (evaluation !== null) requireEvaluation(context, evaluation)
    const { entries, damage, evaluations } =
      evaluation === null
        ? await inSteps(context, checkLibrary(db))
        : { ...(await inSteps(context, checkEvaluation(db, evaluation))), evaluations: 1 }
    return {
      sound: damage.length === 0,
      evaluations,
      entries,
      damage: damage.map(damageWords),
    }
  },
}
