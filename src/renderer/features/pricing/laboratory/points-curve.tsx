// Points over price under one formula, with the bids on the curve.
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { useId } from 'react'
import type { LabBid } from '../../../../shared/domain/pricing/lab-standings.ts'
import type { LabReport } from '../../../../shared/domain/pricing/laboratory.ts'
import { formatScore } from '../../../../shared/format.ts'
import { plainAmount } from '../../../../shared/messages/price-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'
import points from '../points/points.module.css'

const box = { width: 520, height: 250, left: 40, right: 500, top: 18, bottom: 206 } as const
/** Letters instead of names: bids crowd together on a curve. */
export const letterOf = (index: number): string =>
  String.fromCharCode(65 + (index % 26)) + (index < 26 ? '' : String(Math.floor(index / 26)))

export interface PointsCurveProps {
  readonly report: LabReport
  readonly bids: readonly LabBid[]
  readonly currency: string
}

export function PointsCurve({ report, bids, currency }: PointsCurveProps) {
  const title = useId()
  const { curve, formula, standings } = report
  if (curve === null || curve.length === 0) return null
  const prices = curve.map(({ price }) => price)
  const x = scaleLinear([Math.min(...prices), Math.max(...prices)], [box.left, box.right])
  const y = scaleLinear([0, 100], [box.bottom, box.top])
  const path = line<(typeof curve)[number]>()
    .x((at) => x(at.price))
    .y((at) => y(at.points))([...curve])
  return (
    <svg
      className={points.chart}
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-labelledby={title}
    >
      <title id={title}>
        {text('pricing.lab.curveTitle', { formula: text(`pricing.points.formula.${formula}`) })}
      </title>
      {[0, 25, 50, 75, 100].map((tick) => (
        <g key={tick}>
          <line className={points.grid} x1={box.left} x2={box.right} y1={y(tick)} y2={y(tick)} />
          <text className={points.tick} x={box.left - 8} y={y(tick) + 4} textAnchor="end">
            {formatScore(tick, locale, 0)}
          </text>
        </g>
      ))}
      {x.ticks(5).map((tick) => (
        <text
          key={tick}
          className={points.tick}
          x={x(tick)}
          y={box.bottom + 18}
          textAnchor="middle"
        >
          {plainAmount(tick)}
        </text>
      ))}
      <text className={points.axis} x={box.right} y={box.bottom + 36} textAnchor="end">
        {`${text('pricing.points.axis.price')} (${currency})`}
      </text>
      <path className={points.frontier} d={path ?? ''} />
      {bids.map(({ id, price }, index) => {
        const own = standings[index]?.points ?? null
        if (own === null) return null
        return (
          <g key={id} className={points.efficient}>
            <circle cx={x(price)} cy={y(own)} r="4.5" />
            <text x={x(price) + 7} y={y(own) - 7}>
              {letterOf(index)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
