// What goes with an agency that is removed, in words, so that nobody finds out later.
import type { Agency, EvaluationState } from '../../../shared/domain/model.ts'
import { formatList } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'
import type { Gathered } from './use-gathered.ts'

export const removedWords = (
  state: EvaluationState,
  agency: Agency,
  { references, attachments }: Gathered,
): string => {
  const about = (entry: { readonly agency: string }): boolean => entry.agency === agency.id
  const counted = [
    ['scores', state.scores.filter((score) => about(score) && score.state !== 'not-scored').length],
    ['moderated', state.moderated.filter(about).length],
    ['measurements', Object.keys(agency.measured).length],
    ['gates', state.gateResults.filter(about).length],
    ['references', references.get(agency.id)?.length ?? 0],
    ['files', attachments.get(agency.id)?.length ?? 0],
  ] as const
  const parts = [
    ...counted.flatMap(([what, count]) =>
      count > 0 ? [plural(`agencies.removed.${what}`, count)] : [],
    ),
    ...(state.quotes.some(about) ? [text('agencies.removed.quote')] : []),
  ]
  return parts.length === 0
    ? text('agencies.removed', { name: agency.name })
    : text('agencies.removed.with', { name: agency.name, what: formatList(parts, locale) })
}
