// Gates: requirements that are passed or failed, apart from the weights. Gates belong to the set that may be
// frozen; results are facts about agencies and do not.
import { ExpectedError } from '../../shared/contract/errors.ts'
import { limits } from '../../shared/contract/schemas.ts'
import type { Gate, GateId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import { moveTo, nextPosition } from '../db/order.ts'
import { listGates } from '../db/queries/criteria.ts'
import { readRow } from '../db/rows.ts'
import { type Context, requireEvaluation, type Service } from './context.ts'
import { refuse } from './criterion-checks.ts'
import { changeSet } from './freeze.ts'
import { removeCells } from './removal.ts'

function requireGate(context: Context, evaluation: string, id: GateId): Gate {
  const found = listGates(context.db, evaluation).find(({ item }) => item.id === id)
  if (found === undefined) throw new ExpectedError('not_found', text('errors.noGate'))
  return found.item
}

type GateMethods = Pick<
  Service<'criteria'>,
  | 'criteria.addGate'
  | 'criteria.updateGate'
  | 'criteria.removeGate'
  | 'criteria.moveGate'
  | 'criteria.setGateResult'
>

const outcome = (passed: boolean | null): 'passed' | 'failed' | 'open' =>
  passed === null ? 'open' : passed ? 'passed' : 'failed'

export const gates: GateMethods = {
  'criteria.addGate': (context, { evaluation, fields, reason }) => {
    requireEvaluation(context, evaluation)
    if (listGates(context.db, evaluation).length >= limits.criteria)
      throw refuse('errors.limitReached', { limit: limits.criteria })
    const id = context.newId() as GateId
    changeSet(context, evaluation, reason, { name: fields.name }, (writer) => {
      const position = nextPosition(writer, 'gate', evaluation)
      writer.insert('gate', { evaluation, id, position, description: null, ...fields })
    })
    return { id }
  },

  'criteria.updateGate': (context, { evaluation, gate, fields, reason }) => {
    const { name } = requireGate(context, evaluation, gate)
    const subject = { name, fields: Object.keys(fields).join(' ') }
    changeSet(context, evaluation, reason, subject, (writer) =>
      writer.update('gate', { evaluation, id: gate }, fields),
    )
    return {}
  },

  'criteria.removeGate': (context, { evaluation, gate, reason }) => {
    const { name } = requireGate(context, evaluation, gate)
    changeSet(context, evaluation, reason, { name }, (writer) => {
      removeCells(writer, evaluation, 'gate', gate)
      writer.remove('gate', { evaluation, id: gate })
    })
    return {}
  },

  'criteria.moveGate': (context, { evaluation, gate, to, reason }) => {
    const { name } = requireGate(context, evaluation, gate)
    changeSet(context, evaluation, reason, { name, to: to + 1 }, (writer) =>
      moveTo(writer, 'gate', evaluation, gate, to),
    )
    return {}
  },

  'criteria.setGateResult': (context, { evaluation, gate, agency, passed, note }) => {
    requireEvaluation(context, evaluation)
    const { name } = requireGate(context, evaluation, gate)
    const found = readRow(context.db, 'agency', { evaluation, id: agency })
    if (found === null) throw new ExpectedError('not_found', text('errors.noAgency'))
    const key = { evaluation, agency, gate }
    const before = readRow(context.db, 'gate_result', key)
    const was = before === null ? null : before['passed'] === 1
    const subject = {
      gate: name,
      agency: String(found['name']),
      variant: was === passed ? 'note' : outcome(passed),
    }
    context.change(evaluation, subject, (writer) => {
      if (passed === null) {
        if (before !== null) writer.remove('gate_result', key)
        return
      }
      const result = { passed: passed ? 1 : 0, note }
      if (before === null) writer.insert('gate_result', { ...key, ...result })
      else writer.update('gate_result', key, result)
    })
    return {}
  },
}
