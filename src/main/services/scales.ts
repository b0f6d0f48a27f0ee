// Changing a scale under scores: they are carried over in proportion or stay as numbers, in one step, and
// never without having been asked.
import {
  convertedFields,
  convertRaw,
  sameRange,
} from '../../shared/domain/criteria/convert-scale.ts'
import type { Criterion, EvaluationId, Scale } from '../../shared/domain/model.ts'
import { criterionColumns, listCriteria } from '../db/queries/criteria.ts'
import { detailsOf, textOf } from '../db/queries/evaluations.ts'
import type { Writer } from '../db/rows.ts'
import { all, type Row } from '../db/sql.ts'
import { requireEvaluation, type Service } from './context.ts'
import { checkCriterion, refuse, requireCriterion } from './criterion-checks.ts'
import { changeSet } from './freeze.ts'

/** Everything that is a raw number on the criterion's scale. */
function carryOver(
  writer: Writer,
  evaluation: EvaluationId,
  criterion: Criterion,
  from: Scale,
  to: Scale,
): number {
  const key = { evaluation, id: criterion.id }
  writer.update('criterion', key, criterionColumns(convertedFields(criterion, from, to)))
  let scores = 0
  for (const table of ['score', 'moderated'] as const)
    for (const row of all<Row>(
      writer.db,
      `SELECT * FROM ${table} WHERE evaluation = ? AND criterion = ? AND value IS NOT NULL`,
      evaluation,
      criterion.id,
    )) {
      writer.update(table, row, { value: convertRaw(Number(row['value']), from, to) })
      scores += 1
    }
  return scores
}

export const scales: Pick<Service<'criteria'>, 'criteria.setScale'> = {
  'criteria.setScale': (context, { evaluation, criterion: id, scale, convert, reason }) => {
    const details = detailsOf(requireEvaluation(context, evaluation))
    if (id === null && scale === null) throw refuse('errors.evaluationNeedsScale')
    const one = id === null ? null : requireCriterion(context, evaluation, id).criterion
    const criteria = listCriteria(context.db, evaluation).map(({ item }) => item)
    const from = one?.scale ?? details.scale
    const to = scale ?? details.scale
    const concerned = one === null ? criteria.filter((each) => each.scale === null) : [one]
    const rated = concerned.filter(({ kind }) => kind === 'rated')
    const converts = convert && !sameRange(from, to)
    const subject = {
      name: one?.name ?? null,
      min: to.min,
      max: to.max,
      variant: converts ? 'convert' : 'keep',
    }
    changeSet(context, evaluation, reason, subject, (writer) => {
      if (one === null) writer.update('evaluation', { id: evaluation }, { scale: textOf(scale) })
      else writer.update('criterion', { evaluation, id: one.id }, criterionColumns({ scale }))
      if (converts) for (const each of rated) carryOver(writer, evaluation, each, from, to)
      const now = one === null ? to : details.scale
      for (const each of concerned) {
        const changed = one === null ? each : { ...each, scale }
        checkCriterion(context, evaluation, now, changed, criteria)
      }
    })
    return {}
  },
}
