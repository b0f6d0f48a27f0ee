// Measured criteria: one number per agency, typed in by a person. It is a fact of the agency and no part of
// what is frozen.
import { ExpectedError } from '../../shared/contract/errors.ts'
import { text } from '../../shared/messages/door-text.ts'
import { readRow } from '../db/rows.ts'
import { requireEvaluation, type Service } from './context.ts'
import { refuse, requireCriterion } from './criterion-checks.ts'

export const measurements: Pick<Service<'criteria'>, 'criteria.setMeasurement'> = {
  'criteria.setMeasurement': (context, { evaluation, criterion: id, agency, value }) => {
    requireEvaluation(context, evaluation)
    const { criterion, all } = requireCriterion(context, evaluation, id)
    const found = readRow(context.db, 'agency', { evaluation, id: agency })
    if (found === null) throw new ExpectedError('not_found', text('errors.noAgency'))
    if (criterion.kind !== 'measured')
      throw refuse('errors.notMeasured', { criterion: criterion.name })
    if (all.some((other) => other.parent === id))
      throw refuse('errors.isParent', { criterion: criterion.name })
    const key = { evaluation, agency, criterion: id }
    const before = readRow(context.db, 'measurement', key)
    const subject = {
      agency: String(found['name']),
      criterion: criterion.name,
      from: before === null ? '–' : Number(before['value']),
      to: value ?? '–',
    }
    context.change(evaluation, subject, (writer) => {
      if (value === null) {
        if (before !== null) writer.remove('measurement', key)
      } else if (before === null) writer.insert('measurement', { ...key, value })
      else writer.update('measurement', key, { value })
    })
    return {}
  },
}
