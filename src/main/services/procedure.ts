// The procedure: an evaluation run by stages. Every step is an entry of the ledger and keeps the ledger's head.
import { randomBytes } from 'node:crypto'
import type { Output } from '../../shared/contract/call.ts'
import { ExpectedError } from '../../shared/contract/errors.ts'
import type { EvaluationId, EvaluatorId } from '../../shared/domain/model.ts'
import {
  hasLeftSetUp,
  type Procedure,
  scoresHidden,
  skippedStages,
  stepNeedsReason,
} from '../../shared/domain/panel/procedure.ts'
import { text } from '../../shared/messages/door-text.ts'
import { headOf } from '../db/journal.ts'
import { procedureOf } from '../db/queries/evaluations.ts'
import { listDeclarations, submissionsOf } from '../db/queries/panel.ts'
import type { Writer } from '../db/rows.ts'
import { asSent, type Context, personName, requireEvaluation, type Service } from './context.ts'
import { keptPin } from './pin.ts'
import { missingAt, owedScores } from './stage-gaps.ts'

function requireProcedure(context: Context, evaluation: EvaluationId): Procedure {
  const found = procedureOf(requireEvaluation(context, evaluation))
  if (found === null) throw new ExpectedError('conflict', text('errors.noProcedure'))
  return found
}

const keep =
  (evaluation: EvaluationId, procedure: Procedure | null) =>
  (writer: Writer): void =>
    writer.update(
      'evaluation',
      { id: evaluation },
      { procedure: procedure === null ? null : JSON.stringify(procedure) },
    )

const reasonNeeded = (sentence: 'errors.stepReason' | 'errors.arrangeReason'): ExpectedError =>
  new ExpectedError('validation', text(sentence), [
    { place: 'reason', rule: text(sentence), got: '' },
  ])

type Methods =
  | 'panel.procedure'
  | 'panel.missing'
  | 'panel.begin'
  | 'panel.arrange'
  | 'panel.end'
  | 'panel.toStage'
  | 'panel.progress'

export const procedure: Pick<Service<'panel'>, Methods> = {
  'panel.procedure': (context, { evaluation }) => {
    const found = procedureOf(requireEvaluation(context, evaluation))
    if (found === null) return null
    const { pin, steps, secret: _kept, ...arrangement } = found
    return asSent({
      ...arrangement,
      pinSet: pin !== null,
      skipped: skippedStages(found),
      steps: context.session.role === 'owner' ? steps : [],
      hidden: context.session.role === 'evaluator' || scoresHidden(found),
    })
  },

  'panel.missing': (context, { evaluation }) => {
    const found = procedureOf(requireEvaluation(context, evaluation))
    return found === null ? [] : missingAt(context, evaluation, found.stage)
  },

  'panel.begin': (context, { evaluation, pin, ...arrangement }) => {
    if (procedureOf(requireEvaluation(context, evaluation)) !== null)
      throw new ExpectedError('conflict', text('errors.procedureBegun'))
    const begun: Procedure = {
      ...arrangement,
      stage: 'setup',
      pin: pin === null ? null : keptPin(pin),
      secret: randomBytes(16).toString('hex'),
      steps: [],
    }
    context.change(evaluation, {}, keep(evaluation, begun))
    return {}
  },

  'panel.arrange': (context, { evaluation, fields, reason }) => {
    const found = requireProcedure(context, evaluation)
    const { pin, ...patch } = fields
    // A new PIN is no relaxation: it never needs a reason.
    const relaxes = Object.keys(patch).length > 0
    if (hasLeftSetUp(found) && relaxes && reason === null)
      throw reasonNeeded('errors.arrangeReason')
    const changed: Procedure = {
      ...found,
      ...patch,
      pin: pin === undefined ? found.pin : pin === null ? null : keptPin(pin),
    }
    const subject = { fields: Object.keys(fields).join(' ') }
    context.change(evaluation, subject, keep(evaluation, changed), reason)
    return {}
  },

  'panel.end': (context, { evaluation, reason }) => {
    // What was hidden is seen by everybody then.
    if (hasLeftSetUp(requireProcedure(context, evaluation)) && reason === null)
      throw reasonNeeded('errors.arrangeReason')
    context.change(evaluation, {}, keep(evaluation, null), reason)
    return {}
  },

  'panel.toStage': (context, { evaluation, stage, reason }) => {
    const found = requireProcedure(context, evaluation)
    if (found.stage === stage) throw new ExpectedError('conflict', text('errors.atThisStage'))
    const missing = missingAt(context, evaluation, found.stage).map(({ code }) => code)
    if (stepNeedsReason(found.stage, stage, missing.length) && reason === null)
      throw reasonNeeded('errors.stepReason')
    const { sequence, hash } = headOf(context.db, evaluation)
    const step = {
      from: found.stage,
      to: stage,
      time: context.now(),
      by: personName(context),
      reason,
      missing,
      sequence,
      head: hash,
    }
    const moved: Procedure = { ...found, stage, steps: [...found.steps, step] }
    context.change(evaluation, { from: found.stage, stage }, keep(evaluation, moved), reason)
    return {}
  },

  'panel.progress': (context, { evaluation }) => {
    requireEvaluation(context, evaluation)
    const declared = new Map(
      listDeclarations(context.db, evaluation).map(({ evaluator, time }) => [evaluator, time]),
    )
    const submitted = submissionsOf(context.db, evaluation)
    type Progress = Output<'panel.progress'>[number]
    return [...owedScores(context, evaluation)].map(
      ([evaluator, { done, of }]: [EvaluatorId, Pick<Progress, 'done' | 'of'>]): Progress => ({
        evaluator,
        done,
        of,
        declared: declared.get(evaluator) ?? null,
        submitted: submitted.get(evaluator)?.time ?? null,
      }),
    )
  },
}
