// Bids so low that they ask for an explanation, and what was asked, answered and decided. Nothing is rejected
// here: that is a decision about the agency, made where agencies are.
import { useMemo } from 'react'
import type { AgencyId, Ranking } from '../../../../shared/domain/model.ts'
import { type AbnormalFlag, abnormallyLow } from '../../../../shared/domain/pricing/abnormal.ts'
import type { PriceInquiry } from '../../../../shared/domain/pricing/plan.ts'
import { formatDate } from '../../../../shared/format.ts'
import { flagWords } from '../../../../shared/messages/price-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { locale } from '../../../ui/locale.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { PlanView } from '../use-plan.ts'
import { AbnormalRules } from './abnormal-rules.tsx'
import styles from './points.module.css'

const askedNow = (agency: AgencyId, request: string): PriceInquiry => ({
  agency,
  askedAt: new Date().toISOString(),
  request,
  answer: null,
  decision: null,
  reason: null,
})

export interface Priced {
  readonly agency: AgencyId
  readonly price: number | null
}

export interface AbnormalBidsProps {
  readonly view: PlanView
  readonly ranking: Ranking
  readonly prices: readonly Priced[]
  readonly nameOf: (agency: AgencyId) => string
  readonly money: (amount: number) => string
}

function Inquiry({
  inquiry,
  name,
  onChange,
  onRemove,
}: {
  readonly inquiry: PriceInquiry
  readonly name: string
  readonly onChange: (part: Partial<PriceInquiry>) => void
  readonly onRemove: () => void
}) {
  const { request, answer, decision, reason, askedAt } = inquiry
  return (
    <>
      <div className={styles.row}>
        <span className={styles.quiet}>
          {text('pricing.points.inquiry.asked', { when: formatDate(askedAt, locale) })}
        </span>
        <Button size="small" variant="quiet" onClick={onRemove}>
          {text('pricing.points.inquiry.remove')}
        </Button>
      </div>
      <TextArea
        label={text('pricing.points.inquiry.request')}
        value={request}
        rows={2}
        onCommit={(value) => {
          onChange({ request: value })
          return null
        }}
      />
      <TextArea
        label={text('pricing.points.inquiry.answer')}
        value={answer ?? ''}
        rows={2}
        onCommit={(value) => {
          onChange({ answer: value.trim() === '' ? null : value })
          return null
        }}
      />
      <div className={styles.row}>
        <Segmented
          label={text('pricing.points.inquiry.decision', { agency: name })}
          value={decision ?? 'open'}
          options={(['open', 'accepted', 'rejected'] as const).map((value) => ({
            value,
            label: text(`pricing.points.inquiry.${value}`),
          }))}
          onChange={(value) => onChange({ decision: value === 'open' ? null : value })}
        />
      </div>
      {decision !== null && (
        <TextArea
          label={text('pricing.points.inquiry.reason')}
          value={reason ?? ''}
          rows={2}
          onCommit={(value) => {
            onChange({ reason: value.trim() === '' ? null : value })
            return null
          }}
        />
      )}
    </>
  )
}

export function AbnormalBids({ view, ranking, prices, nameOf, money }: AbnormalBidsProps) {
  const { plan, change } = view
  const flags = useMemo(() => {
    const out = new Set(
      ranking.results.flatMap(({ agency, excluded }) => (excluded === null ? [] : [agency])),
    )
    const bids = prices.map(({ agency, price }) => ({
      agency,
      price,
      initialPrice: null,
      out: out.has(agency),
    }))
    return abnormallyLow(bids, plan.abnormal, plan.estimate)
  }, [ranking, prices, plan.abnormal, plan.estimate])
  /** What was asked stays, whatever the rules say later. */
  const concerned = [
    ...new Set([...flags.map(({ agency }) => agency), ...plan.inquiries.map((one) => one.agency)]),
  ]
  const setInquiry = (agency: AgencyId, part: Partial<PriceInquiry>): void => {
    void change(({ inquiries }) => ({
      inquiries: inquiries.map((one) => (one.agency === agency ? { ...one, ...part } : one)),
    }))
  }
  const ask = (agency: AgencyId, flag: AbnormalFlag | undefined): void => {
    const request = text('pricing.points.inquiry.requestText', { price: money(flag?.price ?? 0) })
    void change(({ inquiries }) => ({ inquiries: [...inquiries, askedNow(agency, request)] }))
  }
  return (
    <section className={styles.section}>
      <SectionHeader
        title={text('pricing.points.abnormal')}
        note={text('pricing.points.abnormalNote')}
      />
      {concerned.length === 0 && (
        <p className={styles.quiet}>{text('pricing.points.abnormal.none')}</p>
      )}
      {concerned.map((agency) => {
        const own = flags.filter((flag) => flag.agency === agency)
        const inquiry = plan.inquiries.find((one) => one.agency === agency)
        return (
          <div key={agency} className={styles.flag}>
            <div className={styles.flagWords}>
              <div>
                {own.length === 0
                  ? nameOf(agency)
                  : own.map((flag) => (
                      <div key={flag.rule.kind}>{flagWords(flag, nameOf, money)}</div>
                    ))}
              </div>
              {inquiry === undefined && (
                <Button size="small" onClick={() => ask(agency, own[0])}>
                  {text('pricing.points.inquiry.ask')}
                </Button>
              )}
            </div>
            {inquiry !== undefined && (
              <Inquiry
                inquiry={inquiry}
                name={nameOf(agency)}
                onChange={(part) => setInquiry(agency, part)}
                onRemove={() =>
                  void change(({ inquiries }) => ({
                    inquiries: inquiries.filter((one) => one.agency !== agency),
                  }))
                }
              />
            )}
          </div>
        )
      })}
      <div className={styles.fields}>
        <NumberField
          label={text('pricing.points.estimate')}
          hint={text('pricing.points.estimateHint')}
          value={plan.estimate}
          optional
          min={0}
          step={1_000}
          onCommit={(estimate) => void change({ estimate })}
        />
      </div>
      <AbnormalRules
        rules={plan.abnormal}
        onChange={(abnormal) => void change({ abnormal: [...abnormal] })}
      />
    </section>
  )
}
