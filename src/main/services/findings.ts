// Findings: what an evaluator, or the panel, found in one cell, typed as strength, weakness, deficiency or risk.
import { ExpectedError } from '../../shared/contract/errors.ts'
import { limits } from '../../shared/contract/schemas.ts'
import type { AgencyId, CriterionId, EvaluationId, Finding } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import type { Subject } from '../db/journal.ts'
import { nextPosition } from '../db/order.ts'
import { countRecords, findingsOfCell, recordColumns, recordRow } from '../db/queries/records.ts'
import { readRow } from '../db/rows.ts'
import { type Cells, cellsOf, enteredBy } from './cells.ts'
import { type Context, ownOf, type Service } from './context.ts'

export const findingsOf = (
  context: Context,
  evaluation: EvaluationId,
  agency: AgencyId,
  criterion: CriterionId,
): readonly Finding[] => findingsOfCell(context.db, evaluation, agency, criterion, ownOf(context))

function requireFinding(context: Context, evaluation: EvaluationId, id: Finding['id']): Finding {
  const row = readRow(context.db, 'finding', { evaluation, id })
  if (row === null) throw new ExpectedError('not_found', text('errors.noFinding'))
  // Columns and keys of a finding have the same names.
  return row as unknown as Finding
}

function subjectOf(
  context: Context,
  cells: Cells,
  { agency, criterion, evaluator, kind }: Omit<Finding, 'id' | 'text'>,
): Subject {
  const name = evaluator === null ? null : cells.evaluatorName(evaluator)
  const by = name === null ? {} : enteredBy(context, cells, [name])
  return {
    agency: cells.agencyName(agency),
    criterion: cells.leaf(criterion).name,
    ...(name === null ? {} : { evaluator: name }),
    kind,
    ...by,
  }
}

type Methods = 'scoring.addFinding' | 'scoring.updateFinding' | 'scoring.removeFinding'

export const findings: Pick<Service<'scoring'>, Methods> = {
  'scoring.addFinding': (context, { evaluation, agency, criterion, evaluator, fields }) => {
    const cells = cellsOf(context, evaluation)
    if (countRecords(context.db, 'finding', evaluation) >= limits.records)
      throw new ExpectedError('validation', text('errors.limitReached', { limit: limits.records }))
    const id = context.newId()
    const item = { id, agency, criterion, evaluator, ...fields }
    context.change(evaluation, subjectOf(context, cells, item), (writer) => {
      const position = nextPosition(writer, 'finding', evaluation)
      writer.insert('finding', recordRow('finding', evaluation, position, item))
    })
    return { id }
  },

  'scoring.updateFinding': (context, { evaluation, finding: id, fields }) => {
    const cells = cellsOf(context, evaluation)
    const before = requireFinding(context, evaluation, id)
    context.change(evaluation, subjectOf(context, cells, { ...before, ...fields }), (writer) =>
      writer.update('finding', { evaluation, id }, recordColumns('finding', fields)),
    )
    return {}
  },

  'scoring.removeFinding': (context, { evaluation, finding: id }) => {
    const cells = cellsOf(context, evaluation)
    const before = requireFinding(context, evaluation, id)
    context.change(evaluation, subjectOf(context, cells, before), (writer) =>
      writer.remove('finding', { evaluation, id }),
    )
    return {}
  },
}
