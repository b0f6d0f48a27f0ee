// Two ways to rank price and quality in one number, beside the official ranking and never instead of it.
import { useMemo } from 'react'
import type { AgencyId, Ranking } from '../../../../shared/domain/model.ts'
import { qualityAndPrice } from '../../../../shared/domain/pricing/frontier.ts'
import { standingsUnder } from '../../../../shared/domain/pricing/lab-standings.ts'
import { formatCount, formatScore } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import type { PlanView } from '../use-plan.ts'
import styles from './points.module.css'

export interface AlternativeProps {
  readonly view: PlanView
  readonly ranking: Ranking
  readonly nameOf: (agency: AgencyId) => string
  readonly money: (amount: number) => string
}

export function Alternative({ view, ranking, nameOf, money }: AlternativeProps) {
  const { alternative } = view.plan
  const found = useMemo(() => qualityAndPrice(ranking), [ranking])
  const rows = useMemo(() => {
    if (alternative.kind === 'none') return []
    const { standings } = standingsUnder(
      alternative.kind,
      found.offers.map(({ agency, price, quality }) => ({ id: agency, price, quality })),
      {
        weights: found.weights,
        floor: null,
        ceiling: null,
        k: null,
        minimumQuality:
          alternative.kind === 'price-per-quality' ? alternative.minimumQuality : null,
      },
    )
    const official = new Map(ranking.results.map(({ agency, rank }) => [agency, rank]))
    return standings
      .map((standing) => {
        const agency = standing.id as AgencyId
        return { ...standing, agency, official: official.get(agency) ?? null }
      })
      .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
  }, [alternative, found, ranking])
  const index = alternative.kind === 'utility-index'
  return (
    <section className={styles.section}>
      <SectionHeader
        title={text('pricing.points.alternative')}
        note={text('pricing.points.alternativeNote')}
      />
      <div className={styles.fields}>
        <Segmented
          label={text('pricing.points.alternative')}
          value={alternative.kind}
          options={[
            { value: 'none', label: text('pricing.points.alternative.none') },
            { value: 'utility-index', label: text('pricing.points.formula.utility-index') },
            { value: 'price-per-quality', label: text('pricing.points.formula.price-per-quality') },
          ]}
          onChange={(kind) =>
            void view.change({
              alternative: kind === 'price-per-quality' ? { kind, minimumQuality: 0 } : { kind },
            })
          }
        />
        {alternative.kind === 'price-per-quality' && (
          <NumberField
            className={styles.number}
            label={text('pricing.points.alternative.minimum')}
            value={alternative.minimumQuality}
            min={0}
            max={100}
            onCommit={(minimumQuality) =>
              void view.change({
                alternative: { ...alternative, minimumQuality: minimumQuality ?? 0 },
              })
            }
          />
        )}
      </div>
      {rows.length > 0 && (
        <div className={styles.scroller}>
          <DataTable
            caption={text('pricing.points.alternative')}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'rank',
                header: text('pricing.points.head.rank'),
                width: '72px',
                align: 'end',
                cell: ({ rank }) => (rank === null ? '–' : formatCount(rank, locale)),
              },
              {
                id: 'agency',
                header: text('pricing.points.head.agency'),
                rowHeader: true,
                cell: ({ agency }) => nameOf(agency),
              },
              {
                id: 'total',
                header: text(index ? 'pricing.points.head.index' : 'pricing.points.head.perPoint'),
                align: 'end',
                cell: ({ total }) =>
                  total === null ? '–' : index ? formatScore(total, locale, 3) : money(total),
              },
              {
                id: 'deficit',
                header: text('pricing.points.head.deficit'),
                align: 'end',
                cell: ({ deficit }) => (deficit === null ? '–' : money(deficit)),
              },
              {
                id: 'official',
                header: text('pricing.points.head.official'),
                align: 'end',
                cell: ({ official }) => (official === null ? '–' : formatCount(official, locale)),
              },
            ]}
          />
        </div>
      )}
    </section>
  )
}
