// Quotes from spreadsheets: what a file would make of them. Nothing is written here; the page shows it first.
import { ExpectedError } from '../../shared/contract/errors.ts'
import { spoken, text } from '../../shared/messages/door-text.ts'
import { listAgencies } from '../db/queries/agencies.ts'
import { asSent, requireEvaluation, type Service } from './context.ts'

export const quoteImport: Pick<Service<'pricing'>, 'pricing.readTable'> = {
  'pricing.readTable': async (context, { evaluation, name, bytes, sheet, ...options }) => {
    requireEvaluation(context, evaluation)
    const agencies = listAgencies(context.db, evaluation).map(({ item }) => item)
    const { readRecords } = await import('../files/read-table.ts')
    const { quoteTableOf } = await import('../files/quote-table.ts')
    const { quoteFieldNames } = await import('../files/quote-headings.ts')
    const found = await readRecords({ bytes, sheet }, 'quotes', context.workbooks, spoken())
    const table = quoteTableOf(found.read, { ...options, agencies })
    if (!table.ok)
      throw new ExpectedError(
        'validation',
        text('errors.tableRefused', { name, first: table.problems[0] ?? '' }),
        table.problems.map((rule) => ({ place: name, rule, got: '' })),
      )
    const { columns, decimals, rows, quotes, notes } = table
    return asSent({
      sheets: found.sheets,
      sheet: found.sheet,
      fields: [...quoteFieldNames],
      columns,
      decimals,
      rows,
      quotes,
      notes,
    })
  },
}
