// The price page: what was quoted and on which basis it is compared, the levelled scope with its plug figures,
// the formula with its numbers filled in, the guide's range, and bids that had to explain themselves.
import type { AgencyId } from '../../shared/domain/model.ts'
import { abnormallyLow } from '../../shared/domain/pricing/abnormal.ts'
import { comparedQuotes, termsOf } from '../../shared/domain/pricing/compared.ts'
import { guideDefaults, guideEstimate, positionIn } from '../../shared/domain/pricing/guide.ts'
import {
  type LevelledQuote,
  type LevelledRow,
  levelQuotes,
} from '../../shared/domain/pricing/levelling.ts'
import { emptyPlan, type PricingPlan } from '../../shared/domain/pricing/plan.ts'
import { pricePointsOf } from '../../shared/domain/pricing/points-parts.ts'
import { readQuote } from '../../shared/domain/pricing/read-quote.ts'
import {
  formatDate,
  formatDateTime,
  formatMoney,
  formatMoneyRange,
  formatScore,
} from '../../shared/format.ts'
import { flagWords, sumWords } from '../../shared/messages/price-words.ts'
import { text } from '../../shared/messages/translate.ts'
import { agencyName, criterionName, LOCALE, printable, type ReportContext } from './context.ts'
import type { ReportFacts } from './facts.ts'
import { section } from './method-section.ts'
import type { MethodSection } from './report-data.ts'
import type { SectionsPage } from './sections-page.ts'

/** Agencies beside each other in one table of the levelled scope. */
const BESIDE = 4

interface Pages {
  readonly context: ReportContext
  readonly plan: PricingPlan
  readonly money: (amount: number) => string
  /** In nobody's benchmark. */
  readonly out: ReadonlySet<AgencyId>
  readonly levelled: readonly LevelledQuote[]
}

const comparedSection = ({ context, plan, money, out, levelled }: Pages): MethodSection => {
  const { evaluation, quotes } = context.state
  const compared = new Map(
    comparedQuotes(evaluation, quotes, out).map((quote) => [quote.agency, quote]),
  )
  const withLevels = plan.basis === 'levelled'
  const rows = quotes.map((quote) => {
    const found = compared.get(quote.agency)
    const counts = found !== undefined && found.currency === evaluation.currency
    const totals = levelled.find(({ agency }) => agency === quote.agency)?.totals ?? null
    return [
      agencyName(context, quote.agency),
      text(`report.structure.${quote.structure}`),
      formatMoney(quote.amount, quote.currency, LOCALE),
      counts ? money(found.amount) : text('report.price.notComparable'),
      ...(withLevels
        ? [
            totals === null
              ? '–'
              : formatMoneyRange(totals.low, totals.high, evaluation.currency, LOCALE),
          ]
        : []),
    ]
  })
  return section(text('report.price.compared'), {
    paragraphs: [
      text(`report.price.basis.${plan.basis}`),
      text(`report.price.vat.${plan.scenario.vat}`),
    ],
    table: {
      head: [
        text('report.head.agency'),
        text('report.price.structure'),
        text('report.price.quoted'),
        text('report.price.comparedAmount'),
        ...(withLevels ? [text('report.price.range')] : []),
      ],
      rows,
      numeric: withLevels ? [2, 3, 4] : [2, 3],
      widths: withLevels ? [1, 0, 0, 0, 0] : [1, 0, 0, 0],
    },
  })
}

/** A plug carries its sign and everything that is not a price says what it is. */
const rowText = (row: LevelledRow | undefined, money: Pages['money']): string => {
  if (row === undefined) return '–'
  if (row.source === 'plug')
    return text('report.price.plugged', { amount: money(row.levelled ?? 0) })
  if (row.source === 'quoted') return money(row.levelled ?? 0)
  return text(`report.price.source.${row.source}`)
}

const levelledSections = ({ context, plan, money, levelled }: Pages): readonly MethodSection[] => {
  const priced = levelled.filter(({ totals }) => totals !== null)
  if (plan.scenario.items.length === 0 || priced.length === 0) return []
  const groups: LevelledQuote[][] = []
  for (let at = 0; at < priced.length; at += BESIDE) groups.push(priced.slice(at, at + BESIDE))
  const tables = groups.map((group, index) =>
    section(text(index === 0 ? 'report.price.levelled' : 'report.price.levelledMore'), {
      paragraphs: index === 0 ? [text('report.price.levelledWords')] : [],
      table: {
        head: [
          text('report.price.item'),
          ...group.map(({ agency }) => agencyName(context, agency)),
        ],
        rows: [
          ...plan.scenario.items.map((item) => [
            printable(item.label),
            ...group.map(({ rows }) =>
              rowText(
                rows.find(({ key }) => key === item.key),
                money,
              ),
            ),
          ]),
          [
            text('report.price.expected'),
            ...group.map(({ totals }) => money(totals?.expected ?? 0)),
          ],
        ],
        numeric: group.map((_, column) => column + 1),
        widths: [1, ...group.map(() => 0)],
      },
    }),
  )
  return tables
}

const assumptionSection = ({ context }: Pages): readonly MethodSection[] => {
  const facts = context.state.quotes.flatMap((quote) =>
    quote.assumptions.map((assumption) => ({
      label: agencyName(context, quote.agency),
      value: printable(assumption),
    })),
  )
  return facts.length === 0 ? [] : [section(text('report.price.assumptions'), { facts })]
}

const formulaSections = ({ context, money }: Pages): readonly MethodSection[] =>
  pricePointsOf(context.ranking).map(({ criterion, rule, agencies }) =>
    section(text('report.price.formula', { criterion: criterionName(context, criterion) }), {
      paragraphs: [
        text(`pricing.points.formula.${rule.formula}`),
        text(`pricing.points.why.${rule.formula}`),
      ],
      table: {
        head: [
          text('report.head.agency'),
          text('report.price.comparedAmount'),
          text('pricing.points.head.sum'),
          text('pricing.points.head.points'),
        ],
        rows: agencies
          .filter(({ price }) => price !== null)
          .map((row) => [
            agencyName(context, row.agency),
            money(row.price ?? 0),
            sumWords(row) ?? '–',
            formatScore(row.points, LOCALE, 1),
          ]),
        numeric: [1, 3],
        widths: [1, 0, 2, 0],
      },
    }),
  )

const guideSection = ({ context, plan, money, out }: Pages): readonly MethodSection[] => {
  const { answers, numbers } = plan.guide
  const { evaluation, quotes } = context.state
  if (answers === null) return []
  const estimate = guideEstimate(answers, numbers ?? guideDefaults, evaluation.currency, null)
  if (estimate === null) return []
  const { low, high } = estimate
  const range =
    high === null
      ? text('report.price.guideFrom', { low: money(low) })
      : formatMoneyRange(low, high, evaluation.currency, LOCALE)
  const compared = comparedQuotes(evaluation, quotes, out).filter(
    ({ currency }) => currency === evaluation.currency,
  )
  return [
    section(text('report.price.guide'), {
      paragraphs: [text('report.price.guideWords', { range })],
      facts: compared.map(({ agency, amount }) => ({
        label: agencyName(context, agency),
        value: text(
          `report.price.guide.${positionIn({ low, high }, amount, evaluation.currency).position}`,
          { amount: money(amount) },
        ),
      })),
    }),
  ]
}

const abnormalSection = ({ context, plan, money, out }: Pages): MethodSection => {
  const { evaluation, quotes } = context.state
  const bids = comparedQuotes(evaluation, quotes, out).map(({ agency, amount, currency }) => ({
    agency,
    price: currency === evaluation.currency ? amount : null,
    initialPrice: null,
    out: out.has(agency),
  }))
  const flags = abnormallyLow(bids, plan.abnormal, plan.estimate)
  const nameOf = (agency: AgencyId): string => agencyName(context, agency)
  return section(text('report.price.abnormal'), {
    paragraphs:
      flags.length === 0
        ? [text('report.price.abnormalNone')]
        : flags.map((flag) => flagWords(flag, nameOf, money)),
    facts: plan.inquiries.flatMap(({ agency, askedAt, request, answer, decision, reason }) => [
      {
        label: text('report.price.asked', {
          agency: nameOf(agency),
          when: formatDate(askedAt, LOCALE),
        }),
        value: printable(request),
      },
      {
        label: text('report.price.answer'),
        value: answer === null ? text('report.price.noAnswer') : printable(answer),
      },
      {
        label: text('report.price.decision'),
        value:
          decision === null
            ? text('report.price.open')
            : text(`report.price.decision.${decision}`, { reason: printable(reason ?? '–') }),
      },
    ]),
  })
}

const envelopeSection = ({ envelope }: ReportFacts): readonly MethodSection[] => {
  if (envelope === null) return []
  const { sealedAt, sealedBy, opened } = envelope
  return [
    section(text('report.price.envelope'), {
      paragraphs: [
        text('report.price.sealed', {
          when: formatDateTime(sealedAt, LOCALE),
          who: printable(sealedBy),
        }),
        ...(opened === null
          ? [text('report.price.stillSealed')]
          : [
              text('report.price.opened', {
                when: formatDateTime(opened.at, LOCALE),
                who: printable(opened.by),
              }),
            ]),
      ],
      facts:
        opened === null
          ? []
          : [{ label: text('report.price.qualityHash'), value: opened.qualityHash }],
    }),
  ]
}

/** null without quotes and without a seal; sealed quotes are not there to be read. */
export const pricePage = (context: ReportContext, facts: ReportFacts): SectionsPage | null => {
  const { evaluation, quotes } = context.state
  const envelope = envelopeSection(facts)
  if (quotes.length === 0 && envelope.length === 0) return null
  const plan = evaluation.pricing ?? emptyPlan
  const out = new Set(
    context.ranking.results.flatMap(({ agency, excluded }) => (excluded === null ? [] : [agency])),
  )
  const pages: Pages = {
    context,
    plan,
    money: (amount) => formatMoney(amount, evaluation.currency, LOCALE),
    out,
    levelled: levelQuotes(quotes.map(readQuote), plan.scenario, termsOf(evaluation), out),
  }
  return {
    kicker: text('report.price.kicker'),
    title: text('report.price.title'),
    sections: [
      ...envelope,
      ...(quotes.length === 0 ? [] : [comparedSection(pages)]),
      ...levelledSections(pages),
      ...assumptionSection(pages),
      ...formulaSections(pages),
      ...guideSection(pages),
      ...(quotes.length === 0 ? [] : [abnormalSection(pages)]),
    ],
  }
}
