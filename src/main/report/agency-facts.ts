// What a scorecard says about its agency before any score: facts, what references said, which files are kept.
import { overallRating } from '../../shared/domain/agencies/references.ts'
import type { DocumentAdditions } from '../../shared/domain/content.ts'
import type { Agency } from '../../shared/domain/model.ts'
import { formatMoneyRange, formatNumber } from '../../shared/format.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import { count, LOCALE, money, nameList, printable, type ReportContext } from './context.ts'

const rateText = (context: ReportContext, agency: Agency): string | null => {
  const min = agency.hourlyRate?.min ?? null
  const max = agency.hourlyRate?.max ?? null
  const { currency } = context.state.evaluation
  if (min !== null && max !== null)
    return text('report.card.rate', { rate: formatMoneyRange(min, max, currency, LOCALE) })
  if (min !== null) return text('report.card.rateFrom', { rate: money(context, min) })
  if (max !== null) return text('report.card.rateTo', { rate: money(context, max) })
  return null
}

const list = (items: readonly string[]): string | null =>
  items.length === 0 ? null : items.map(printable).join(', ')

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ')

const referencesText = (additions: DocumentAdditions, agency: Agency): string | null => {
  const references = additions.references.filter((found) => found.agency === agency.id)
  const rating = overallRating(references)
  const words = { count: count(references.length) }
  if (references.length === 0) return null
  return rating === null
    ? plural('report.card.references', references.length, words)
    : plural('report.card.rated', references.length, {
        ...words,
        rating: formatNumber(rating, LOCALE, 1),
      })
}

const filesText = (additions: DocumentAdditions, agency: Agency): string | null => {
  const files = additions.attachments.filter((found) => found.agency === agency.id)
  return files.length === 0
    ? null
    : plural('report.card.files', files.length, {
        names: nameList(
          files.map(({ name }) => printable(name)),
          8,
        ),
      })
}

/** Lines, the most telling first; what is not known leaves no trace. */
export const agencyFacts = (
  context: ReportContext,
  additions: DocumentAdditions,
  agency: Agency,
): readonly string[] =>
  [
    joined([
      agency.location === null ? null : printable(agency.location),
      agency.timeZone === null ? null : printable(agency.timeZone),
      // A year is a name of a year: never grouped.
      agency.founded === null ? null : text('report.card.founded', { year: agency.founded }),
      agency.teamSize === null ? null : plural('report.card.people', agency.teamSize),
      rateText(context, agency),
      agency.minimumProject === null
        ? null
        : text('report.card.minimum', { amount: money(context, agency.minimumProject) }),
    ]),
    joined([
      agency.website === null ? null : printable(agency.website.replace(/^https?:\/\//, '')),
      list(agency.technologies),
    ]),
    joined([list(agency.services), list(agency.industries)]),
    joined([list(agency.languages), list(agency.certificates)]),
    joined([referencesText(additions, agency), filesText(additions, agency)]),
  ].filter((line) => line !== '')
