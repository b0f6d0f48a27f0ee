// The formula laboratory: the same bids under every formula, so that nobody is surprised by one that was chosen.
import { useMemo, useState } from 'react'
import type { AgencyId } from '../../../../shared/domain/model.ts'
import { qualityAndPrice } from '../../../../shared/domain/pricing/frontier.ts'
import type {
  LabBid,
  LabFormula,
  LabSettings,
} from '../../../../shared/domain/pricing/lab-standings.ts'
import { runLaboratory } from '../../../../shared/domain/pricing/laboratory.ts'
import { formatCount, formatList, formatMoney } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { SectionHeader } from '../../../ui/section-header.tsx'
import points from '../points/points.module.css'
import type { TabProps } from '../pricing-screen.tsx'
import { BidsTable } from './bids-table.tsx'
import { FormulaDetail } from './formula-detail.tsx'
import { testWords } from './lab-words.ts'
import styles from './laboratory.module.css'

/** Without a price criterion of its own, quality and price start even. */
const evenWeights = { quality: 50, price: 50 }

export function LaboratoryTab({ model, ranking }: TabProps) {
  const { state } = model
  const { currency } = state.evaluation
  const found = useMemo(() => qualityAndPrice(ranking), [ranking])
  const own = useMemo(
    () =>
      found.offers.map(({ agency, price, quality }): LabBid => ({ id: agency, price, quality })),
    [found],
  )
  const rule = ranking.leaves.find(({ criterion }) => criterion.kind === 'price')?.criterion.price
  const [tried, setTried] = useState<readonly LabBid[] | null>(null)
  const [changed, setChanged] = useState<Partial<LabSettings>>({})
  const [shown, setShown] = useState<LabFormula>(rule?.formula ?? 'lowest-proportional')
  const bids = tried ?? own
  const settings: LabSettings = useMemo(
    () => ({
      weights:
        found.weights.price > 0
          ? { quality: found.weights.quality * 100, price: found.weights.price * 100 }
          : evenWeights,
      floor: rule?.floor ?? null,
      ceiling: rule?.ceiling ?? null,
      k: rule?.k ?? null,
      minimumQuality: null,
      ...changed,
    }),
    [found.weights, rule, changed],
  )
  const reports = useMemo(
    () => (bids.length < 2 ? [] : runLaboratory(bids, settings)),
    [bids, settings],
  )
  const names = useMemo(
    () => new Map<string, string>(state.agencies.map(({ id, name }) => [id as AgencyId, name])),
    [state.agencies],
  )
  const nameOf = (id: string): string =>
    names.get(id) ?? text('pricing.lab.invented', { number: id.replace(/^\D+/, '') })
  const money = (amount: number): string => formatMoney(amount, currency, locale)
  const set = (part: Partial<LabSettings>): void => setChanged((before) => ({ ...before, ...part }))
  const detail = reports.find(({ formula }) => formula === shown)
  return (
    <div className={points.tab}>
      <div className={points.pair}>
        <BidsTable
          bids={bids}
          currency={currency}
          nameOf={nameOf}
          onChange={setTried}
          onReset={() => {
            setTried(null)
            setChanged({})
          }}
        />
        <section className={points.section}>
          <SectionHeader title={text('pricing.lab.settings')} />
          <div className={points.fields}>
            {(['quality', 'price'] as const).map((part) => (
              <NumberField
                key={part}
                className={points.number}
                label={text(`pricing.lab.weight.${part}`)}
                value={Math.round(settings.weights[part] * 100) / 100}
                min={0}
                max={100}
                onCommit={(value) => set({ weights: { ...settings.weights, [part]: value ?? 0 } })}
              />
            ))}
            <NumberField
              label={text('pricing.points.floor')}
              value={settings.floor}
              optional
              min={0}
              step={1_000}
              onCommit={(floor) => set({ floor })}
            />
            <NumberField
              label={text('pricing.points.ceiling')}
              value={settings.ceiling}
              optional
              min={0}
              step={1_000}
              onCommit={(ceiling) => set({ ceiling })}
            />
            <NumberField
              className={points.number}
              label={text('pricing.points.k')}
              value={settings.k ?? 1}
              min={0}
              step={0.1}
              onCommit={(k) => set({ k })}
            />
            <NumberField
              className={points.number}
              label={text('pricing.points.alternative.minimum')}
              value={settings.minimumQuality}
              optional
              min={0}
              max={100}
              onCommit={(minimumQuality) => set({ minimumQuality })}
            />
          </div>
        </section>
      </div>
      {reports.length === 0 ? (
        <p className={points.quiet}>{text('pricing.lab.few')}</p>
      ) : (
        <section className={points.section}>
          <SectionHeader title={text('pricing.lab.formulas')} />
          <div className={points.scroller}>
            <DataTable
              caption={text('pricing.lab.formulas')}
              rows={reports}
              rowKey={({ formula }) => formula}
              columns={[
                {
                  id: 'formula',
                  header: text('pricing.lab.head.formula'),
                  rowHeader: true,
                  cell: ({ formula }) => (
                    <button
                      type="button"
                      className={styles.formula}
                      aria-pressed={formula === shown}
                      onClick={() => setShown(formula)}
                    >
                      {text(`pricing.points.formula.${formula}`)}
                      {formula === rule?.formula && (
                        <span className={styles.chosen}>{` · ${text('pricing.lab.chosen')}`}</span>
                      )}
                    </button>
                  ),
                },
                {
                  id: 'winner',
                  header: text('pricing.lab.head.winner'),
                  cell: ({ winners }) =>
                    winners.length === 0
                      ? text('pricing.lab.nobody')
                      : formatList(winners.map(nameOf), locale),
                },
                ...bids.map(({ id }, index) => ({
                  id: `rank-${id}`,
                  header: nameOf(id),
                  align: 'end' as const,
                  cell: ({ standings }: (typeof reports)[number]) => {
                    const rank = standings[index]?.rank ?? null
                    return rank === null ? '–' : formatCount(rank, locale)
                  },
                })),
                { id: 'tests', header: text('pricing.lab.head.flags'), cell: testWords },
              ]}
            />
          </div>
        </section>
      )}
      {detail !== undefined && (
        <FormulaDetail
          report={detail}
          bids={bids}
          currency={currency}
          nameOf={nameOf}
          money={money}
        />
      )}
    </div>
  )
}
