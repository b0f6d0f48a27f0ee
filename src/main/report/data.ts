// What the report says, as data: every number comes from the domain's ranking and is written here, so that
// the template only places it.
import type { EvaluationState, Ranking } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/translate.ts'
import { printable, reportContext, shortened } from './context.ts'
import { coverPage } from './cover.ts'
import { datePartsOf, originText, type ReportFacts } from './facts.ts'
import { matrixPages } from './matrix-pages.ts'
import { methodPages } from './method.ts'
import { rankingPage } from './ranking-page.ts'
import type { ReportData } from './report-data.ts'
import { scorecards, scorecardWords } from './scorecards.ts'

export type { ReportFacts } from './facts.ts'

export const reportData = (
  state: EvaluationState,
  ranking: Ranking,
  facts: ReportFacts,
): ReportData => {
  const context = reportContext(state, ranking)
  return {
    paper: facts.paper,
    lang: 'en',
    date: datePartsOf(facts.generatedAt),
    documentTitle: printable(state.evaluation.title),
    footer: text('report.footer', {
      title: shortened(state.evaluation.title, 48),
      origin: originText(facts),
    }),
    cover: coverPage(context, facts),
    ranking: rankingPage(context),
    matrix: matrixPages(context, facts.paper),
    scorecardWords: scorecardWords(),
    scorecards: scorecards(context),
    method: methodPages(context, facts),
    attachmentNote: text('report.attachment'),
  }
}
