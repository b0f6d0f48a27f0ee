// The guide benchmark: what a project like this usually costs, from four answers, and where each quote stands.
// A guide, not a quote: it changes no price and no score.
import type { GuideEstimate, GuidePart } from '../../../../shared/domain/pricing/guide.ts'
import { formatMoney, formatNumber } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Badge } from '../../../ui/badge.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import { SectionHeader } from '../../../ui/section-header.tsx'
import type { QuoteRow } from '../quotes/quote-rows.ts'
import styles from './guide.module.css'
import { GuideQuestions } from './guide-answers.tsx'
import { GuideCurrency, GuideNumbersTable } from './guide-numbers.tsx'
import { GuidePicture } from './guide-picture.tsx'
import { rangeWords } from './guide-words.ts'
import type { Guide } from './use-guide.ts'

const percentWords = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  text('pricing.guide.percent', {
    low: formatNumber(low, locale, 0, 2),
    high: formatNumber(high, locale, 0, 2),
  })

const partWords = (part: GuidePart, guide: Guide): string => {
  if (part.part === 'integrations')
    return text('pricing.guide.part.integrations', { count: guide.answers?.integrations ?? 0 })
  const answer = text(`pricing.guide.${part.part}.${part.answer}` as 'pricing.guide.stack.common')
  return text(`pricing.guide.part.${part.part}`, { answer })
}

function Parts({
  estimate,
  guide,
  currency,
}: {
  readonly estimate: GuideEstimate
  readonly guide: Guide
  readonly currency: string
}) {
  const money = (amount: number | null): string =>
    amount === null ? text('pricing.guide.open') : formatMoney(amount, currency, locale)
  const rows = estimate.parts.map((part) => ({
    id: part.part as string,
    label: partWords(part, guide),
    low: money(part.low),
    high: part.percent?.high === 0 ? money(0) : money(part.high),
    note: !part.counts
      ? text('pricing.guide.otherCounts')
      : part.percent !== null && part.percent.high > 0
        ? percentWords(part.percent)
        : '',
  }))
  return (
    <DataTable
      caption={text('pricing.guide.parts')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'label',
          header: text('pricing.guide.part'),
          rowHeader: true,
          cell: (row) => row.label,
        },
        { id: 'low', header: text('pricing.guide.low'), align: 'end', cell: (row) => row.low },
        { id: 'high', header: text('pricing.guide.high'), align: 'end', cell: (row) => row.high },
        { id: 'note', header: '', cell: (row) => <span className={styles.quiet}>{row.note}</span> },
      ]}
      footer={
        <tr className={styles.totalRow}>
          <th scope="row">{text('pricing.guide.expected')}</th>
          <td>{money(estimate.low)}</td>
          <td>{money(estimate.high)}</td>
          <td />
        </tr>
      }
    />
  )
}

export interface GuideViewProps {
  readonly guide: Guide
  readonly rows: readonly QuoteRow[]
  readonly currency: string
}

export function GuideView({ guide, rows, currency }: GuideViewProps) {
  const { estimate } = guide
  return (
    <div className={styles.view}>
      <div className={styles.pair}>
        <section>
          <SectionHeader title={text('pricing.guide.questions')} />
          <p className={styles.quiet}>{text('pricing.guide.why')}</p>
          <GuideQuestions guide={guide} />
        </section>
        <section className={styles.result}>
          <div className={styles.resultHead}>
            <Badge>{text('pricing.guide.label')}</Badge>
            <p className={styles.range}>
              {estimate === null
                ? text('pricing.guide.unanswered')
                : rangeWords(estimate, currency)}
            </p>
          </div>
          {guide.answers !== null && estimate === null && (
            <GuideCurrency guide={guide} currency={currency} />
          )}
          {estimate !== null && <Parts estimate={estimate} guide={guide} currency={currency} />}
          {estimate !== null && (
            <p className={styles.quiet}>
              {text('pricing.guide.hourly', { range: rangeWords(estimate.hourly, currency) })}
            </p>
          )}
        </section>
      </div>
      {estimate !== null && rows.some((row) => row.comparable !== null) && (
        <section>
          <GuidePicture range={estimate} rows={rows} currency={currency} />
        </section>
      )}
      <details className={styles.numbers}>
        <summary>
          {text(guide.own ? 'pricing.guide.numbersOwn' : 'pricing.guide.numbersOfGuide')}
        </summary>
        <GuideNumbersTable guide={guide} />
      </details>
    </div>
  )
}
