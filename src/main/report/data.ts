// What the report says, as data: every number comes from the domain's ranking and is written here, so that
// the template only places it.
import { prepareRanking, rankPrepared } from '../../shared/domain/ranking.ts'
import { text } from '../../shared/messages/translate.ts'
import { comparePages } from './compare-page.ts'
import { printable, reportContext, shortened } from './context.ts'
import { coverPage } from './cover.ts'
import { decisionPage } from './decision-page.ts'
import { datePartsOf, originText } from './facts.ts'
import { fragilityPage } from './fragility-page.ts'
import type { ReportInput } from './input.ts'
import { ledgerPage } from './ledger-page.ts'
import { matrixPages } from './matrix-pages.ts'
import { memoPages } from './memo.ts'
import { methodOfOne, methodPages } from './method.ts'
import { moderationPage } from './moderation-page.ts'
import { panelPage } from './panel-page.ts'
import { pricePage } from './price-page.ts'
import { rankingPage } from './ranking-page.ts'
import { type Told, toldOf } from './redact/redacted.ts'
import { leftOutNotes, redactionNotes } from './redact/words.ts'
import type { ReportData } from './report-data.ts'
import { robustnessOf } from './robustness.ts'
import { scorecards, scorecardWords } from './scorecards.ts'
import { stagesPage } from './stages-page.ts'

export type { ReportFacts } from './facts.ts'
export type { ReportInput } from './input.ts'

type Pages = Omit<
  ReportData,
  'paper' | 'lang' | 'date' | 'documentTitle' | 'footer' | 'scorecardWords' | 'attachmentNote'
>

const noPages: Pages = {
  cover: null,
  memo: null,
  decision: null,
  ranking: null,
  fragility: null,
  matrix: null,
  compare: null,
  scorecards: [],
  price: null,
  panel: null,
  moderation: null,
  stages: null,
  ledger: null,
  method: null,
}

/** `compare` holds ids and choices, no text: it is as it was given. */
const pagesOf = ({ input, withheld }: Told, compare: ReportInput['compare']): Pages => {
  const { state, additions, facts, record, kind, agency, sections, redact } = input
  const prepared = prepareRanking(state)
  const context = reportContext(state, rankPrepared(prepared), withheld)
  if (kind === 'agency')
    return {
      ...noPages,
      scorecards: scorecards(context, additions, agency),
      method: methodOfOne(context, additions, facts),
    }
  const robustness = robustnessOf(prepared, additions)
  if (kind === 'memo')
    return { ...noPages, memo: memoPages(context, robustness, record, facts, redact) }
  const wanted = new Set(sections)
  const panel = wanted.has('panel') ? panelPage(context, record) : null
  const moderation = wanted.has('moderation') ? moderationPage(context) : null
  const stages = wanted.has('stages') ? stagesPage(context, additions, record) : null
  const notes = [...redactionNotes(redact, withheld.size > 0), ...leftOutNotes(sections)]
  return {
    ...noPages,
    cover: coverPage(context, robustness, facts, notes),
    decision: wanted.has('decision') ? decisionPage(context, record) : null,
    ranking: wanted.has('ranking') ? rankingPage(context) : null,
    fragility: wanted.has('fragility') ? fragilityPage(context, robustness) : null,
    matrix: wanted.has('matrix') ? matrixPages(context, facts.paper) : null,
    compare: wanted.has('compare')
      ? comparePages(context, additions, compare, redact, wanted.has('scorecards'))
      : null,
    scorecards: wanted.has('scorecards') ? scorecards(context, additions) : [],
    price: wanted.has('price') ? pricePage(context, facts) : null,
    panel,
    moderation,
    stages,
    ledger: wanted.has('ledger') ? ledgerPage(record, facts) : null,
    method: wanted.has('method')
      ? methodPages(
          context,
          additions,
          robustness,
          facts,
          { panel: panel !== null, moderation: moderation !== null, stages: stages !== null },
          record?.criteriaHash ?? null,
        )
      : null,
  }
}

export const reportData = (given: ReportInput): ReportData => {
  const told = toldOf(given)
  const { state, facts } = told.input
  return {
    paper: facts.paper,
    lang: facts.language,
    date: datePartsOf(facts.generatedAt),
    documentTitle: printable(state.evaluation.title),
    footer: text('report.footer', {
      title: shortened(state.evaluation.title, 48),
      origin: originText(facts),
    }),
    ...pagesOf(told, given.compare),
    scorecardWords: scorecardWords(),
    attachmentNote: text('report.attachment'),
  }
}
