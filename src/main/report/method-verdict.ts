// The method page on the verdict: its rule with all its numbers, and the exact weights of the smallest move.
import { formatShare } from '../../shared/format.ts'
import { text } from '../../shared/messages/translate.ts'
import { beyondText, ruleWords, weightChanges } from '../../shared/messages/verdict-words.ts'
import { criterionName, LOCALE, type ReportContext } from './context.ts'
import { section } from './method-section.ts'
import type { MethodSection, PlainTable } from './report-data.ts'
import type { Robustness } from './robustness.ts'

const moveTable = (context: ReportContext, { verdict, table }: Robustness): PlainTable | null => {
  const move = verdict.smallestWeightMove
  if (move === null) return null
  return {
    head: [
      text('report.method.moveCriterion'),
      text('robustness.rule.now'),
      text('robustness.rule.then'),
    ],
    rows: weightChanges(move.weights, table.leaves).map(({ criterion, now, after }) => [
      criterionName(context, criterion),
      formatShare(now, LOCALE, 2),
      // A hair beyond, like the sentences: rounded back, these weights would change nothing.
      `${beyondText(now * 100, after * 100, LOCALE)}\u00a0%`,
    ]),
    numeric: [1, 2],
    widths: [1, 0, 0],
  }
}

export const verdictSection = (context: ReportContext, robustness: Robustness): MethodSection => {
  const { rule, isDefaultRule } = robustness
  const words = ruleWords(rule, LOCALE)
  return section(text('report.method.verdict'), {
    paragraphs: [
      text('robustness.rule.formula', words),
      text(isDefaultRule ? 'report.method.verdictDefault' : 'report.method.verdictOwn', words),
      text('report.method.verdictLimits'),
    ],
    table: moveTable(context, robustness),
  })
}
