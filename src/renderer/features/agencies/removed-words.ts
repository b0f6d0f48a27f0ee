// What goes with an agency that is removed, in words, so that nobody finds out later.
import type { Agency, EvaluationState } from '../../../shared/domain/model.ts'
import { formatList } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'

export const removedWords = (state: EvaluationState, agency: Agency): string => {
  const about = (entry: { readonly agency: string }): boolean => entry.agency === agency.id
  const scores = state.scores.filter((score) => about(score) && score.state !== 'not-scored').length
  const moderated = state.moderated.filter(about).length
  const measurements = Object.keys(agency.measured).length
  const gates = state.gateResults.filter(about).length
  const parts = [
    ...(scores > 0 ? [plural('agencies.removed.scores', scores)] : []),
    ...(moderated > 0 ? [plural('agencies.removed.moderated', moderated)] : []),
    ...(measurements > 0 ? [plural('agencies.removed.measurements', measurements)] : []),
    ...(gates > 0 ? [plural('agencies.removed.gates', gates)] : []),
    ...(state.quotes.some(about) ? [text('agencies.removed.quote')] : []),
  ]
  return parts.length === 0
    ? text('agencies.removed', { name: agency.name })
    : text('agencies.removed.with', { name: agency.name, what: formatList(parts, locale) })
}
