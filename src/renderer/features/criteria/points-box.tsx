// The weights as one box of a hundred points: every criterion as wide as its weight, dragged or stepped in
// place. With "keep the sum" the others give and take in proportion.
import { Lock } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react'
import { mostFor } from '../../../shared/domain/criteria/rebalance.ts'
import type { Criterion, CriterionId } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { classNames } from '../../ui/class-names.ts'
import { siblingsOf, type Weights } from './criterion-rows.ts'
import { plainNumber } from './criterion-words.ts'
import styles from './points-box.module.css'
import { toggleKeepSum, useKeepSum } from './use-criterion-edits.ts'

export interface PointsBoxProps {
  readonly criteria: readonly Criterion[]
  readonly live: Weights
  /** Its siblings are shown; null: those of the first level. */
  readonly selected: Criterion | null
  readonly onSelect: (criterion: CriterionId) => void
  readonly onTry: (criterion: CriterionId, weight: number) => void
  readonly onSet: (criterion: CriterionId, weight: number) => void
  readonly onEqualise: () => void
}

const whole = 100
/** Narrower segments keep their tooltip, their words and their keys, but show no text. */
const roomForNumber = 2.5
const roomForName = 7

const steps: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
}

export function PointsBox(props: PointsBoxProps) {
  const { criteria, live, selected, onSelect, onTry, onSet } = props
  const keepSum = useKeepSum()
  const help = useId()
  const bar = useRef<HTMLDivElement>(null)
  const drag = useRef<{
    readonly x: number
    readonly weight: number
    readonly unit: number
  } | null>(null)
  const [held, setHeld] = useState<CriterionId | null>(null)

  const group = criteria.find(({ id }) => id === selected?.parent)
  const shown = siblingsOf(criteria, { parent: group?.id ?? null })
  const weightOf = ({ id, weight }: Criterion): number => live.get(id) ?? weight
  const sum = shown.reduce((total, criterion) => total + weightOf(criterion), 0)
  const of = Math.max(whole, sum)
  const rest = group === undefined && sum < whole - 1e-6 ? whole - sum : 0
  const scale = sum + rest
  const current = shown.some(({ id }) => id === selected?.id) ? selected?.id : shown[0]?.id
  const heldWeights = shown.map(({ weight, weightLocked }) => ({ weight, locked: weightLocked }))
  const most = (index: number): number => (keepSum ? mostFor(heldWeights, [index]) : of)
  const within = (index: number, weight: number): number =>
    Math.max(0, Math.min(most(index), weight))

  const focusAt = (index: number): void => {
    const criterion = shown[(index + shown.length) % shown.length]
    if (criterion === undefined) return
    onSelect(criterion.id)
    bar.current?.querySelectorAll<HTMLElement>('[role="slider"]')[shown.indexOf(criterion)]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent, criterion: Criterion, index: number): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const step = steps[event.key]
    if (step !== undefined) onSet(criterion.id, within(index, criterion.weight + step))
    else if (event.key === 'ArrowLeft') focusAt(index - 1)
    else if (event.key === 'ArrowRight') focusAt(index + 1)
    else if (event.key === 'Home') onSet(criterion.id, 0)
    else if (event.key === 'End' && keepSum) onSet(criterion.id, most(index))
    else return
    event.preventDefault()
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>, criterion: Criterion): void => {
    if (event.button !== 0) return
    onSelect(criterion.id)
    const width = bar.current?.clientWidth ?? 0
    if (width === 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { x: event.clientX, weight: criterion.weight, unit: scale / width }
  }
  const draggedTo = (event: PointerEvent, index: number): number | null => {
    const from = drag.current
    if (from === null) return null
    return within(index, Math.round(from.weight + (event.clientX - from.x) * from.unit))
  }
  const onPointerMove = (event: PointerEvent, criterion: Criterion, index: number): void => {
    const weight = draggedTo(event, index)
    if (weight === null || (held === null && weight === Math.round(criterion.weight))) return
    setHeld(criterion.id)
    onTry(criterion.id, weight)
  }
  const onPointerUp = (event: PointerEvent, criterion: Criterion, index: number): void => {
    const weight = draggedTo(event, index)
    drag.current = null
    setHeld(null)
    if (held === criterion.id && weight !== null) onSet(criterion.id, weight)
  }

  return (
    <section
      className={styles.box}
      aria-label={
        group === undefined
          ? text('criteria.box')
          : text('criteria.box.within', { group: group.name })
      }
    >
      {group !== undefined && (
        <span className={styles.within} title={group.name}>
          {text('criteria.box.inGroup', { group: group.name })}
        </span>
      )}
      <div ref={bar} className={styles.bar} data-held={held !== null || undefined}>
        {shown.map((criterion, index) => {
          const weight = weightOf(criterion)
          const share = scale > 0 ? (100 * weight) / scale : 0
          const words = text('criteria.box.segment', {
            name: criterion.name,
            weight: plainNumber(weight),
          })
          return (
            <div
              key={criterion.id}
              role="slider"
              aria-label={criterion.name}
              aria-valuemin={0}
              aria-valuemax={Math.max(weight, most(index))}
              aria-valuenow={weight}
              aria-valuetext={plainNumber(weight)}
              aria-orientation="vertical"
              aria-describedby={help}
              tabIndex={criterion.id === current ? 0 : -1}
              title={words}
              className={classNames(styles.segment, weight === 0 && styles.nothing)}
              data-selected={criterion.id === selected?.id || undefined}
              data-odd={index % 2 === 1 || undefined}
              style={{ flexGrow: weight }}
              onFocus={() => criterion.id !== selected?.id && onSelect(criterion.id)}
              onKeyDown={(event) => onKeyDown(event, criterion, index)}
              onPointerDown={(event) => onPointerDown(event, criterion)}
              onPointerMove={(event) => onPointerMove(event, criterion, index)}
              onPointerUp={(event) => onPointerUp(event, criterion, index)}
              onPointerCancel={(event) => onPointerUp(event, criterion, index)}
            >
              {share >= roomForName && <span className={styles.name}>{criterion.name}</span>}
              {share >= roomForNumber && (
                <span className={styles.number}>
                  {criterion.weightLocked && <Lock size={10} aria-hidden />}
                  {plainNumber(weight)}
                </span>
              )}
            </div>
          )
        })}
        {rest > 0 && (
          <span
            className={styles.rest}
            style={{ flexGrow: rest }}
            title={text('criteria.box.rest', { points: plainNumber(rest) })}
          />
        )}
      </div>
      <p id={help} className="sr-only">
        {text('criteria.box.help')}
      </p>
      <span title={text('criteria.box.keepSumHint')} className={styles.keep}>
        <Checkbox label={text('criteria.box.keepSum')} checked={keepSum} onChange={toggleKeepSum} />
      </span>
      <Button size="small" onClick={props.onEqualise}>
        {text('criteria.equalise')}
      </Button>
    </section>
  )
}
