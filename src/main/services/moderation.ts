// Moderation: the value that the panel agreed on for a cell, beside the individual scores, which stay as they are.
import { ExpectedError } from '../../shared/contract/errors.ts'
import type { Moderated } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import { readRow } from '../db/rows.ts'
import { cellsOf, scoreRefusal } from './cells.ts'
import type { Context, Service } from './context.ts'

type Key = Pick<Moderated, 'agency' | 'criterion'> & { readonly evaluation: string }

const agreedBefore = (context: Context, key: Key): Pick<Moderated, 'value'> | null => {
  const row = readRow(context.db, 'moderated', { ...key })
  return row === null ? null : { value: row['value'] as number | null }
}

const shown = (agreed: Pick<Moderated, 'value'> | null): number | string | null =>
  agreed === null ? null : (agreed.value ?? 'n/a')

export const moderation: Pick<Service<'scoring'>, 'scoring.moderate' | 'scoring.unmoderate'> = {
  'scoring.moderate': (context, { evaluation, agency, criterion, value, reason }) => {
    const cells = cellsOf(context, evaluation)
    const leaf = cells.rated(criterion)
    const refusal = scoreRefusal(value ?? 'not-applicable', leaf, cells.scaleOf(leaf))
    if (refusal !== null)
      throw new ExpectedError('validation', refusal.sentence, [
        { place: 'value', rule: refusal.rule, got: String(value) },
      ])
    const key = { evaluation, agency, criterion }
    const before = agreedBefore(context, key)
    const subject = {
      agency: cells.agencyName(agency),
      criterion: leaf.name,
      from: shown(before),
      to: shown({ value }),
    }
    const write = { value, reason }
    context.change(
      evaluation,
      subject,
      (writer) =>
        before === null
          ? writer.insert('moderated', { ...key, ...write })
          : writer.update('moderated', key, write),
      reason,
    )
    return {}
  },

  'scoring.unmoderate': (context, { evaluation, agency, criterion, reason }) => {
    const cells = cellsOf(context, evaluation)
    const leaf = cells.rated(criterion)
    const key = { evaluation, agency, criterion }
    const before = agreedBefore(context, key)
    if (before === null) throw new ExpectedError('not_found', text('errors.notModerated'))
    const subject = { agency: cells.agencyName(agency), criterion: leaf.name, from: shown(before) }
    context.change(evaluation, subject, (writer) => writer.remove('moderated', key), reason)
    return {}
  },
}
