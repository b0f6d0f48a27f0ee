// What the report says, as data: every number comes from the domain's ranking and is written here, so that
// the template only places it.
import type { DocumentAdditions } from '../../shared/domain/content.ts'
import type { EvaluationState } from '../../shared/domain/model.ts'
import { prepareRanking, rankPrepared } from '../../shared/domain/ranking.ts'
import { text } from '../../shared/messages/translate.ts'
import type { ComparedInReport } from './compare-data.ts'
import { comparePages } from './compare-page.ts'
import { printable, reportContext, shortened } from './context.ts'
import { coverPage } from './cover.ts'
import { datePartsOf, originText, type ReportFacts } from './facts.ts'
import { fragilityPage } from './fragility-page.ts'
import { matrixPages } from './matrix-pages.ts'
import { methodPages } from './method.ts'
import { pricePage } from './price-page.ts'
import { rankingPage } from './ranking-page.ts'
import type { ReportData } from './report-data.ts'
import { robustnessOf } from './robustness.ts'
import { scorecards, scorecardWords } from './scorecards.ts'

export type { ReportFacts } from './facts.ts'

export interface ReportInput {
  readonly state: EvaluationState
  /** Weight sets, the verdict's rule, references and files. */
  readonly additions: DocumentAdditions
  /** Who is compared; null: the comparison is left out. */
  readonly compare: ComparedInReport | null
  readonly facts: ReportFacts
}

export const reportData = ({ state, additions, compare, facts }: ReportInput): ReportData => {
  const prepared = prepareRanking(state)
  const context = reportContext(state, rankPrepared(prepared))
  const robustness = robustnessOf(prepared, additions)
  return {
    paper: facts.paper,
    lang: facts.language,
    date: datePartsOf(facts.generatedAt),
    documentTitle: printable(state.evaluation.title),
    footer: text('report.footer', {
      title: shortened(state.evaluation.title, 48),
      origin: originText(facts),
    }),
    cover: coverPage(context, robustness, facts),
    ranking: rankingPage(context),
    fragility: fragilityPage(context, robustness),
    matrix: matrixPages(context, facts.paper),
    compare: comparePages(context, additions, compare),
    scorecardWords: scorecardWords(),
    scorecards: scorecards(context, additions),
    price: pricePage(context, facts),
    method: methodPages(context, additions, robustness, facts),
    attachmentNote: text('report.attachment'),
  }
}
