// What a number is worth: a straight line from the scale's start to its end, or a table of points. The table
// says what it does, and warns when it runs against the direction.
import { ArrowUpDown, Plus, X } from 'lucide-react'
import { useState } from 'react'
import {
  type CurvePoint,
  curveWarning,
  linearPoints,
  pointBetween,
  withPoint,
} from '../../../../shared/domain/criteria/value-curve.ts'
import type { Criterion, Scale } from '../../../../shared/domain/model.ts'
import { valueOfRaw } from '../../../../shared/domain/scale.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import type { CriterionFields } from '../use-criterion-edits.ts'
import styles from './curve.module.css'
import { CurvePicture } from './curve-picture.tsx'

export interface CurveEditorProps {
  readonly criterion: Criterion
  readonly scale: Scale
  /** Agencies with a number on this criterion. */
  readonly raws: readonly { readonly name: string; readonly raw: number }[]
  readonly onChange: (fields: CriterionFields) => void
}

const mutable = (points: readonly CurvePoint[]): [number, number][] =>
  points.map(([raw, value]) => [raw, value])

export function CurveEditor({ criterion, scale, raws, onChange }: CurveEditorProps) {
  const { valueFunction, direction, unit } = criterion
  const table = valueFunction?.points ?? null
  const points = table ?? linearPoints(scale, direction)
  const warning = table === null ? null : curveWarning(table, direction)
  const [twice, setTwice] = useState<number | null>(null)
  const set = (next: readonly CurvePoint[] | null): void => {
    setTwice(null)
    onChange({ valueFunction: next === null ? null : { points: mutable(next) } })
  }
  const setRaw = (index: number, raw: number): void => {
    const point = points[index]
    if (point === undefined) return
    if (points.some((other, i) => i !== index && other[0] === raw)) setTwice(index)
    else set(withPoint(points, index, [raw, point[1]]))
  }
  const turned = points.map(
    ([raw], i): CurvePoint => [raw, points[points.length - 1 - i]?.[1] ?? 0],
  )
  const marks = raws.map(({ name, raw }) => ({
    name,
    raw,
    value: valueOfRaw(raw, scale, direction, valueFunction),
  }))
  return (
    <div className={styles.curve}>
      <div className={styles.choice}>
        <span className={styles.label}>{text('criteria.curve')}</span>
        <Segmented
          label={text('criteria.curve')}
          value={table === null ? 'linear' : 'table'}
          options={[
            { value: 'linear', label: text('criteria.curve.linear') },
            { value: 'table', label: text('criteria.curve.table') },
          ]}
          onChange={(wanted) => set(wanted === 'linear' ? null : linearPoints(scale, direction))}
        />
      </div>
      <CurvePicture points={points} from={scale.min} to={scale.max} marks={marks} />
      {table !== null && (
        <>
          <table className={styles.table}>
            <caption className="sr-only">{text('criteria.curve')}</caption>
            <thead>
              <tr>
                <th scope="col">
                  {unit === null
                    ? text('criteria.curve.raw')
                    : text('criteria.curve.rawUnit', { unit })}
                </th>
                <th scope="col">{text('criteria.curve.value')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {table.map(([raw, value], index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two points may share a number, and have no id.
                <tr key={index}>
                  <td>
                    <NumberField
                      label={text('criteria.curve.rawOf', { number: index + 1 })}
                      hideLabel
                      value={raw}
                      error={twice === index ? text('criteria.curve.twice') : null}
                      onCommit={(next) => next !== null && setRaw(index, next)}
                    />
                  </td>
                  <td>
                    <NumberField
                      label={text('criteria.curve.valueOf', { number: index + 1 })}
                      hideLabel
                      value={value}
                      min={0}
                      max={100}
                      step={5}
                      onCommit={(next) =>
                        next !== null && set(withPoint(points, index, [raw, next]))
                      }
                    />
                  </td>
                  <td>
                    <IconButton
                      label={text('criteria.curve.remove', { number: index + 1 })}
                      icon={<X size={14} aria-hidden />}
                      disabled={table.length < 3}
                      onClick={() => set(points.toSpliced(index, 1))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Button
            size="small"
            variant="quiet"
            icon={<Plus size={14} aria-hidden />}
            onClick={() => set(withPoint(points, null, pointBetween(points)))}
          >
            {text('criteria.curve.add')}
          </Button>
        </>
      )}
      {warning !== null && (
        <Notice
          tone="warning"
          actions={
            warning === 'against' && (
              <Button
                size="small"
                icon={<ArrowUpDown size={14} aria-hidden />}
                onClick={() => set(turned)}
              >
                {text('criteria.curve.turn')}
              </Button>
            )
          }
        >
          {text(
            warning === 'against'
              ? `criteria.curve.against.${direction}`
              : `criteria.curve.${warning}`,
          )}
        </Notice>
      )}
    </div>
  )
}
