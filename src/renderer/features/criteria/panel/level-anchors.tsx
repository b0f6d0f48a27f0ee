// The anchors of a criterion: what a score of each value looks like. Every change is an edit of its own;
// the best level stands first.
import { X } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Level, Scale } from '../../../../shared/domain/model.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { locale } from '../../../ui/locale.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { parseNumber } from '../../../ui/parse-number.ts'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { plainNumber } from '../criterion-words.ts'
import styles from './panel.module.css'

export interface LevelAnchorsProps {
  readonly levels: readonly Level[]
  readonly scale: Scale
  readonly levelsOnly: boolean
  /** Scores and agreed values that are none of the levels. */
  readonly between: number
  readonly onChange: (levels: Level[]) => void
  readonly onLevelsOnly: (levelsOnly: boolean) => void
}

const labelLimit = 200

/** A level whose value is changed stays the same row, wherever it then stands, and keeps the keyboard. */
const useRowKeys = () => {
  const [moved, setMoved] = useState<ReadonlyMap<number, string>>(new Map())
  const keyOf = (value: number): string => moved.get(value) ?? String(value)
  return {
    keyOf,
    /** A level that is added with the old value later is another row. */
    move: (from: number, to: number): void =>
      setMoved(new Map(moved).set(from, `${keyOf(from)} ${moved.size}`).set(to, keyOf(from))),
  }
}

const byValue = (levels: readonly Level[]): Level[] => levels.toSorted((a, b) => a.value - b.value)

export function LevelAnchors({
  levels,
  scale,
  levelsOnly,
  between,
  onChange,
  onLevelsOnly,
}: LevelAnchorsProps) {
  const [newValue, setNewValue] = useState('')
  const [newLabel, setNewLabel] = useState('')
  const [error, setError] = useState<string | null>(null)
  const rows = useRowKeys()
  const valueInput = useRef<HTMLInputElement>(null)

  const replace = (level: Level, next: Level): void =>
    onChange(byValue(levels.map((other) => (other === level ? next : other))))

  const isTaken = (value: number): boolean => levels.some((level) => level.value === value)
  const problemOf = (value: number | null, label: string): string | null => {
    if (value === null || value < scale.min || value > scale.max)
      return text('criteria.level.outside', {
        min: plainNumber(scale.min),
        max: plainNumber(scale.max),
      })
    if (isTaken(value)) return text('criteria.level.twice')
    return label.trim() === '' ? text('criteria.level.labelNeeded') : null
  }
  const add = (): void => {
    const value = parseNumber(newValue, locale)
    const problem = problemOf(value, newLabel)
    setError(problem)
    if (problem !== null || value === null) return
    onChange(byValue([...levels, { value, label: newLabel.trim() }]))
    setNewValue('')
    setNewLabel('')
    valueInput.current?.focus()
  }

  return (
    <section>
      <SectionHeader
        title={text('criteria.panel.levels')}
        note={text('criteria.panel.levels.note')}
      />
      {levels.length === 0 && <p className={styles.hint}>{text('criteria.panel.levels.none')}</p>}
      <ul className={styles.levels}>
        {levels
          .toSorted((a, b) => b.value - a.value)
          .map((level) => (
            <li key={rows.keyOf(level.value)} className={styles.level}>
              <NumberField
                label={text('criteria.level.value')}
                hideLabel
                className={styles.levelValue}
                value={level.value}
                min={scale.min}
                max={scale.max}
                check={(value) => (isTaken(value) ? text('criteria.level.twice') : null)}
                onCommit={(value) => {
                  if (value === null) return
                  rows.move(level.value, value)
                  replace(level, { ...level, value })
                }}
              />
              <TextArea
                label={text('criteria.level.label', { value: plainNumber(level.value) })}
                hideLabel
                className={styles.levelLabel}
                rows={2}
                value={level.label}
                onCommit={(label) => {
                  if (label.trim() === '') return text('criteria.level.labelNeeded')
                  if (label.trim().length > labelLimit)
                    return text('criteria.level.tooLong', { limit: labelLimit })
                  replace(level, { ...level, label: label.trim() })
                  return null
                }}
              />
              <IconButton
                label={text('criteria.level.remove', { value: plainNumber(level.value) })}
                icon={<X size={14} aria-hidden />}
                onClick={() => onChange(levels.filter((other) => other !== level))}
              />
            </li>
          ))}
      </ul>
      <form
        className={styles.level}
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextField
          ref={valueInput}
          label={text('criteria.level.newValue')}
          hideLabel
          className={styles.levelValue}
          placeholder={plainNumber(scale.max)}
          value={newValue}
          onChange={(value) => {
            setError(null)
            setNewValue(value)
          }}
        />
        <TextField
          label={text('criteria.level.newLabel')}
          hideLabel
          className={styles.levelLabel}
          placeholder={text('criteria.level.newLabel')}
          maxLength={labelLimit}
          value={newLabel}
          error={error}
          onChange={(label) => {
            setError(null)
            setNewLabel(label)
          }}
        />
        <Button type="submit" size="small" className={styles.levelAdd}>
          {text('criteria.level.add')}
        </Button>
      </form>
      {levels.length > 0 && (
        <Checkbox
          label={text('criteria.levelsOnly')}
          {...(levelsOnly ? {} : { hint: text('criteria.levelsOnlyOff') })}
          checked={levelsOnly}
          onChange={onLevelsOnly}
        />
      )}
      {levels.length > 0 && between > 0 && (
        <p className={styles.hint}>
          {plural(levelsOnly ? 'criteria.between.kept' : 'criteria.between.would', between)}
        </p>
      )}
    </section>
  )
}
