// The verdict in the report's words: names ready to print, sentences as the screen has them.
import type { RankingNames } from '../../shared/messages/ranking-words.ts'
import { text } from '../../shared/messages/translate.ts'
import {
  type FirstShare,
  type Sentence,
  type VerdictWords,
  verdictSentences,
} from '../../shared/messages/verdict-words.ts'
import { agencyName, LOCALE, printable, type ReportContext } from './context.ts'
import type { Robustness } from './robustness.ts'

const printableNames = (
  items: ReadonlyMap<string, { readonly name: string }>,
): ReadonlyMap<string, string> => new Map([...items].map(([id, { name }]) => [id, printable(name)]))

const namesOf = (context: ReportContext): RankingNames => ({
  agencies: printableNames(context.agencies),
  criteria: printableNames(context.criteria),
  gates: new Map([...context.gateNames].map(([id, name]) => [id, printable(name)])),
  currency: context.state.evaluation.currency,
})

export const verdictWords = (context: ReportContext): VerdictWords => ({
  names: namesOf(context),
  leaves: context.ranking.leaves,
  locale: LOCALE,
})

/** How often each agency but the leader is first. */
export const otherFirsts = (
  context: ReportContext,
  { table, simulation }: Robustness,
): readonly FirstShare[] =>
  table.agencies.slice(1).map((agency, index) => ({
    name: agencyName(context, agency),
    share: simulation.rankAcceptability[index + 1]?.[0] ?? 0,
  }))

/** Says first that it is not the last word while scores are missing. Empty without a leader. */
export const verdictText = (
  context: ReportContext,
  { verdict }: Robustness,
  others: readonly FirstShare[],
): readonly Sentence[] => {
  const sentences = verdictSentences(verdict, others, verdictWords(context))
  return sentences.length === 0 || context.ranking.winner !== null
    ? sentences
    : [[{ words: text('robustness.verdict.soFar'), strong: false }], ...sentences]
}
