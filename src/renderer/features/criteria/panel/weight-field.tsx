// The weight as a number and as a slider that moves everything that depends on it while it is held, and a lock
// that keeps it when others are rebalanced.
import { Lock, LockOpen } from 'lucide-react'
import { useId, useState } from 'react'
import { text } from '../../../../shared/messages/translate.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import type { CriterionRow } from '../criterion-rows.ts'
import styles from './panel.module.css'

export interface WeightFieldProps {
  readonly row: CriterionRow
  /** Why it cannot have that weight; null: it can. */
  readonly problemOf: (weight: number) => string | null
  readonly onTry: (weight: number) => void
  readonly onSet: (weight: number) => void
  readonly onLock: (locked: boolean) => void
}

export function WeightField({ row, problemOf, onTry, onSet, onLock }: WeightFieldProps) {
  const id = useId()
  const { weight: entered, weightLocked, name } = row.criterion
  // The end of the slider must not run away from the pointer, so it is set once for each criterion.
  const [end, setEnd] = useState(Math.max(20, Math.ceil((entered * 2) / 10) * 10))
  if (entered > end) setEnd(Math.ceil((entered * 2) / 10) * 10)
  const release = (): void => {
    if (row.weight !== entered) onSet(row.weight)
  }
  return (
    <div className={styles.weight}>
      <NumberField
        label={text('criteria.panel.weight')}
        className={styles.weightNumber}
        value={row.weight}
        min={0}
        check={problemOf}
        onCommit={(weight) => weight !== null && onSet(weight)}
      />
      <label htmlFor={id} className="sr-only">
        {text('criteria.panel.slider')}
      </label>
      <input
        id={id}
        type="range"
        className={styles.slider}
        min={0}
        max={end}
        step={1}
        value={row.weight}
        onChange={(event) => onTry(Number(event.target.value))}
        onPointerUp={release}
        onKeyUp={release}
        onBlur={release}
      />
      <IconButton
        label={text(weightLocked ? 'criteria.unlock' : 'criteria.lock', { name })}
        icon={weightLocked ? <Lock size={16} aria-hidden /> : <LockOpen size={16} aria-hidden />}
        aria-pressed={weightLocked}
        onClick={() => onLock(!weightLocked)}
      />
    </div>
  )
}
