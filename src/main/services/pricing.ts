// Quotes, the plan that compares them, and the log of every price that was changed.
import { randomBytes } from 'node:crypto'
import { ExpectedError } from '../../shared/contract/errors.ts'
import { blankQuote } from '../../shared/domain/blank.ts'
import type { AgencyId, EvaluationId, Quote } from '../../shared/domain/model.ts'
import { emptyPlan } from '../../shared/domain/pricing/plan.ts'
import { text } from '../../shared/messages/door-text.ts'
import { detailColumns, detailsOf, isSealed } from '../db/queries/evaluations.ts'
import { listPriceChanges, listQuotes, quoteColumns } from '../db/queries/pricing.ts'
import { readRow, type Writer } from '../db/rows.ts'
import { agencyName } from './agency-rows.ts'
import { asSent, type Context, requireEvaluation, type Service } from './context.ts'
import { envelopes } from './envelope.ts'
import { changeSet } from './freeze.ts'
import { quoteImport } from './pricing-import.ts'

/** Under the seal a row carries chance, so that its hash in the ledger tells nothing about a guessed price. */
const sealOf = (sealed: boolean): string | null => (sealed ? randomBytes(16).toString('hex') : null)

function writeQuote(
  writer: Writer,
  evaluation: EvaluationId,
  agency: AgencyId,
  fields: Partial<Omit<Quote, 'agency'>>,
  sealed: boolean,
): void {
  const key = { evaluation, agency }
  const seal = sealOf(sealed)
  if (readRow(writer.db, 'quote', key) !== null) {
    writer.update('quote', key, { ...quoteColumns(fields), seal })
    return
  }
  const { amount, currency } = fields
  if (amount === undefined || currency === undefined)
    throw new ExpectedError('validation', text('errors.quoteNeedsAmount'))
  const quote = { ...blankQuote, ...fields, amount, currency }
  writer.insert('quote', { ...key, ...quoteColumns(quote), extra: null, seal })
}

/** Whether quotes are sealed now: then the ledger's words name neither agency nor field. */
const sealedNow = (context: Context, evaluation: EvaluationId): boolean =>
  isSealed(requireEvaluation(context, evaluation))

export const pricing: Service<'pricing'> = {
  ...envelopes,
  ...quoteImport,

  'pricing.quotes': (context, { evaluation }) => {
    requireEvaluation(context, evaluation)
    return listQuotes(context.db, evaluation).map(({ item }) => asSent(item))
  },

  'pricing.setQuote': (context, { evaluation, agency, fields }) => {
    const sealed = sealedNow(context, evaluation)
    const name = agencyName(context, evaluation, agency)
    const subject = sealed
      ? { variant: 'sealed' }
      : { name, fields: Object.keys(fields).join(' '), agency }
    context.change(evaluation, subject, (writer) =>
      writeQuote(writer, evaluation, agency, fields, sealed),
    )
    return {}
  },

  'pricing.setQuotes': (context, { evaluation, quotes, file }) => {
    const sealed = sealedNow(context, evaluation)
    for (const { agency } of quotes) agencyName(context, evaluation, agency)
    const fields = [...new Set(quotes.flatMap((quote) => Object.keys(quote.fields)))].join(' ')
    const subject = sealed
      ? { variant: 'sealed' }
      : file === null
        ? { variant: 'typed', count: quotes.length, fields }
        : { count: quotes.length, file }
    context.change(evaluation, subject, (writer) => {
      for (const quote of quotes) writeQuote(writer, evaluation, quote.agency, quote.fields, sealed)
    })
    return {}
  },

  'pricing.removeQuote': (context, { evaluation, agency }) => {
    const sealed = sealedNow(context, evaluation)
    const name = agencyName(context, evaluation, agency)
    const key = { evaluation, agency }
    context.change(evaluation, sealed ? { variant: 'sealed' } : { name, agency }, (writer) => {
      if (readRow(writer.db, 'quote', key) !== null) writer.remove('quote', key)
    })
    return {}
  },

  'pricing.setPlan': (context, { evaluation, plan, reason }) => {
    const before = detailsOf(requireEvaluation(context, evaluation)).pricing ?? emptyPlan
    const subject = { fields: Object.keys(plan).join(' ') }
    changeSet(context, evaluation, reason, subject, (writer) =>
      writer.update(
        'evaluation',
        { id: evaluation },
        detailColumns({ pricing: { ...before, ...plan } }),
      ),
    )
    return {}
  },

  'pricing.log': (context, { evaluation }) => {
    requireEvaluation(context, evaluation)
    return sealedNow(context, evaluation) ? [] : listPriceChanges(context.db, evaluation)
  },
}
