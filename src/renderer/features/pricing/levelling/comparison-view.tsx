// The comparison with the price that is looked at explained beside it.
import { useMemo, useRef, useState } from 'react'
import type { Scenario } from '../../../../shared/domain/pricing/basket.ts'
import type { RowSource } from '../../../../shared/domain/pricing/levelling.ts'
import { formatList } from '../../../../shared/format.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import type { GridHandle, GridSelection } from '../../../ui/grid/grid-types.ts'
import { locale } from '../../../ui/locale.ts'
import type { AccountContext } from './accounts.ts'
import { LevelGrid } from './level-grid.tsx'
import { levelRows } from './level-rows.ts'
import styles from './levelling.module.css'
import { PriceDetail } from './price-detail.tsx'
import { withPlug } from './scenario-edits.ts'
import { SourceLegend } from './source-mark.tsx'
import type { Offer, Side } from './use-levelled.ts'

export interface ComparisonViewProps {
  readonly offers: readonly Offer[]
  /** Names of agencies that have not quoted. */
  readonly silent: readonly string[]
  readonly scenario: Scenario
  readonly context: AccountContext
  readonly basis: Side
  readonly detailOpen: boolean
  readonly onDetail: (open: boolean) => void
  readonly onScenario: (change: (scenario: Scenario) => Scenario) => void
}

export function ComparisonView(props: ComparisonViewProps) {
  const { offers, scenario, context, basis, onScenario } = props
  const grid = useRef<GridHandle>(null)
  const rows = useMemo(
    () => levelRows(scenario.items, offers, text('pricing.lines.noName')),
    [scenario.items, offers],
  )
  const first = offers[0]
  const [selection, setSelection] = useState<GridSelection | null>(
    rows[0] === undefined || first === undefined
      ? null
      : { row: rows[0].id, column: `${first.agency} levelled`, range: null },
  )
  const row = rows.find(({ id }) => id === selection?.row) ?? null
  const offer =
    offers.find(({ agency }) => selection?.column.startsWith(`${agency} `) === true) ??
    first ??
    null
  const sources = useMemo(
    () =>
      new Set(offers.flatMap(({ result }) => result.rows.map(({ source }): RowSource => source))),
    [offers],
  )
  const without = offers
    .filter(({ result }) => result.totals !== null && !result.complete)
    .map(({ name }) => name)
  const rateless = offers.filter(({ result }) => result.totals === null).map(({ name }) => name)
  return (
    <div className={styles.split}>
      <div className={styles.main}>
        <div className={styles.gridBox}>
          <LevelGrid
            ref={grid}
            rows={rows}
            offers={offers}
            scenario={scenario}
            context={context}
            basis={basis}
            selection={selection}
            onSelectionChange={setSelection}
            onPlugs={(changes) =>
              onScenario((before) =>
                changes.reduce(
                  (after, { agency, item, amount }) => withPlug(after, agency, item, amount),
                  before,
                ),
              )
            }
            onExplain={() => props.onDetail(true)}
          />
        </div>
        <footer className={styles.foot}>
          <SourceLegend sources={sources} />
          {without.length > 0 && (
            <p className={styles.warn}>
              {plural('pricing.levelling.incomplete', without.length, {
                names: formatList(without, locale),
              })}
            </p>
          )}
          {rateless.length > 0 && (
            <p className={styles.warn}>
              {text('pricing.levelling.rateless', { names: formatList(rateless, locale) })}
            </p>
          )}
          {props.silent.length > 0 && (
            <p className={styles.none}>
              {text('pricing.levelling.silent', { names: formatList(props.silent, locale) })}
            </p>
          )}
        </footer>
      </div>
      {props.detailOpen && row !== null && offer !== null && (
        <PriceDetail
          offer={offer}
          row={row}
          scenario={scenario}
          context={context}
          onScenario={onScenario}
          onClose={() => {
            props.onDetail(false)
            grid.current?.focus()
          }}
          onLeave={() => grid.current?.focus()}
        />
      )}
    </div>
  )
}
