// The room: one cell at a time over the whole window, for a projector. Scores stay hidden until they are revealed,
// and every control has a key.
import { ChevronLeft, ChevronRight, Eye, EyeOff, Pause, Play, RotateCcw, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { formatCount, formatShare } from '../../../../../shared/format.ts'
import type { RankingNames } from '../../../../../shared/messages/ranking-words.ts'
import { text } from '../../../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../../../api/evaluation-model.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/checkbox.tsx'
import { runCommand } from '../../../../ui/commands.ts'
import { Kbd } from '../../../../ui/kbd.tsx'
import { locale } from '../../../../ui/locale.ts'
import { useModal } from '../../../../ui/modal.ts'
import { levelsOf } from '../../levels.tsx'
import { number } from '../agenda-words.ts'
import { DecisionForm, type DecisionHandle } from '../decision-form.tsx'
import { type CellPlace, moderate, placeKey, useModerating } from '../moderation-store.ts'
import { useDecision } from '../use-decision.ts'
import type { OpenCells } from '../use-open-cells.ts'
import { ProxyEntry } from './proxy-entry.tsx'
import styles from './room.module.css'
import { clockText } from './stopwatch.ts'
import { useStopwatch } from './use-stopwatch.ts'
import { Wall } from './wall.tsx'

export interface RoomProps {
  readonly model: EvaluationModel
  readonly place: CellPlace
  readonly open: OpenCells
  readonly names: RankingNames
  readonly onChoose: (place: CellPlace) => void
  readonly onClose: () => void
  /** Milliseconds; the wall clock unless given. */
  readonly clock?: () => number
}

const isField = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== 'checkbox')

export function Room({ model, place, open, names, onChoose, onClose, clock }: RoomProps) {
  const { evaluation, evaluators } = model.state
  const key = placeKey(place)
  const dialog = useRef<HTMLDialogElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const form = useRef<DecisionHandle>(null)
  const named = useModerating((state) => state.names)
  const [revealed, setRevealed] = useState<string | null>(null)
  const timer = useStopwatch(key, clock)
  const decision = useDecision(model, place)
  useModal(dialog, stage)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard goes on with each cell.
  useEffect(() => stage.current?.focus(), [key])
  if (decision === null) return null
  const { layers } = decision
  const shown = revealed === key
  const reveal = (): void => setRevealed(shown ? null : key)
  const go = (to: CellPlace | null): void => {
    if (to !== null) onChoose(to)
  }
  const keys: Readonly<Record<string, () => void>> = {
    r: reveal,
    n: () => go(open.next),
    arrowright: () => go(open.next),
    p: () => go(open.previous),
    arrowleft: () => go(open.previous),
    t: timer.toggle,
    m: () => moderate({ names: !named }),
    v: () => form.current?.focus(''),
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return
    if (event.key === 'Escape') {
      // From a field back to the wall; the platform closes a dialog otherwise.
      if (!isField(event.target)) return
      event.preventDefault()
      stage.current?.focus()
      return
    }
    if (isField(event.target) || event.altKey) return
    const pressed = event.key.toLowerCase()
    if (event.ctrlKey || event.metaKey) {
      if (pressed !== 'z' && pressed !== 'y') return
      event.preventDefault()
      runCommand(pressed === 'y' || event.shiftKey ? 'edit.redo' : 'edit.undo')
      return
    }
    // On a button the space bar presses it.
    const act = event.key === ' ' && event.target === stage.current ? reveal : keys[pressed]
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  const { criterion } = layers.leaf
  const agency = names.agencies.get(place.agency) ?? place.agency
  const voters = layers.given.filter(({ counts }) => counts)
  const count = (value: number): string => formatCount(value, locale)
  return (
    <dialog
      ref={dialog}
      className={styles.room}
      aria-label={text('room.label', { criterion: criterion.name, agency })}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <header className={styles.head}>
        <span className={styles.at}>
          {open.at === null
            ? text('room.notOpen')
            : text('room.place', { at: count(open.at), of: count(open.of) })}
        </span>
        <span className={styles.space} />
        <span role="timer" aria-label={text('room.timer')} className={styles.clock}>
          {clockText(timer.elapsed)}
        </span>
        <Button
          size="small"
          icon={
            timer.running ? (
              <Pause size={14} aria-hidden="true" />
            ) : (
              <Play size={14} aria-hidden="true" />
            )
          }
          onClick={timer.toggle}
        >
          {text(timer.running ? 'room.pause' : 'room.start')} <Kbd keys="T" />
        </Button>
        <Button
          size="small"
          icon={<RotateCcw size={14} aria-hidden="true" />}
          onClick={timer.reset}
        >
          {text('room.reset')}
        </Button>
        <Button size="small" icon={<X size={14} aria-hidden="true" />} onClick={onClose}>
          {text('room.leave')} <Kbd keys="Esc" />
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <div ref={stage} className={styles.stage} tabIndex={0}>
        <h2 className={styles.title}>
          <span className={styles.criterion}>{criterion.name}</span>
          <span className={styles.agency}>{agency}</span>{' '}
          <span className={styles.small}>
            {text('moderation.weight', { share: formatShare(layers.leaf.weight, locale) })}
          </span>
        </h2>
        {shown ? (
          <Wall layers={layers} evaluators={evaluators} names={named} />
        ) : (
          <div className={styles.waiting}>
            <ul className={styles.levels} aria-label={text('scoring.levels')}>
              {levelsOf(criterion).map(({ value, label }) => (
                <li key={value} className={styles.level}>
                  <b>{number(value)}</b> {label}
                </li>
              ))}
            </ul>
            <p className={styles.small}>
              {text('room.waiting', {
                scored: count(
                  voters.filter(({ score }) => score !== null && score.state !== 'not-scored')
                    .length,
                ),
                of: count(voters.length),
              })}
            </p>
          </div>
        )}
      </div>
      <footer className={styles.foot}>
        <div className={styles.controls}>
          <Button
            icon={<ChevronLeft size={18} aria-hidden="true" />}
            aria-disabled={open.previous === null || undefined}
            onClick={() => go(open.previous)}
          >
            {text('room.previous')} <Kbd keys="P" />
          </Button>
          <Button
            variant={shown ? 'plain' : 'primary'}
            icon={
              shown ? <EyeOff size={18} aria-hidden="true" /> : <Eye size={18} aria-hidden="true" />
            }
            onClick={reveal}
          >
            {text(shown ? 'room.hide' : 'room.reveal')} <Kbd keys="R" />
          </Button>
          <Button
            icon={<ChevronRight size={18} aria-hidden="true" />}
            aria-disabled={open.next === null || undefined}
            onClick={() => go(open.next)}
          >
            {text('room.next')} <Kbd keys="N" />
          </Button>
          <span className={styles.space} />
          <ProxyEntry
            key={key}
            evaluation={evaluation.id}
            place={place}
            leaf={layers.leaf}
            evaluators={evaluators}
          />
          <Checkbox
            label={text('room.names')}
            checked={named}
            onChange={(next) => moderate({ names: next })}
          />
        </div>
        {shown && (
          <DecisionForm
            key={key}
            ref={form}
            large
            decision={decision}
            agency={place.agency}
            names={names}
            onDone={() => stage.current?.focus()}
          />
        )}
      </footer>
    </dialog>
  )
}
