// Rank order: a list to put in order, by dragging, by buttons, or with Alt and the arrow keys; entries may be
// level with the one above. Only the order is asked for, the weights follow by a rule.
import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react'
import {
  type KeyboardEvent,
  type PointerEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Criterion, CriterionId } from '../../../../shared/domain/model.ts'
import type { WeightAnswers } from '../../../../shared/domain/weights/elicitation.ts'
import { type RankOrderMethod, TINY_WEIGHT } from '../../../../shared/domain/weights/rank-order.ts'
import { formatList, formatShare, ordinal } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { locale } from '../../../ui/locale.ts'
import { Notice } from '../../../ui/notice.tsx'
import styles from './questions.module.css'
import { competitionRanks, moved, orderOf, type Placed, withTie } from './rank-list.ts'

type Answers = Extract<WeightAnswers, { readonly method: 'rank-order' }>

const formulas: readonly RankOrderMethod[] = ['rank-order-centroid', 'rank-sum', 'rank-reciprocal']

export interface OrderQuestionsProps {
  readonly answers: Answers
  readonly criteria: readonly Criterion[]
  /** The weights that follow, in the order of the criteria. */
  readonly shares: readonly number[]
  readonly onChange: (answers: Answers) => void
}

export function OrderQuestions({ answers, criteria, shares, onChange }: OrderQuestionsProps) {
  const order = useMemo(
    () =>
      orderOf(
        answers.ranks,
        criteria.map(({ id }) => id),
      ),
    [answers.ranks, criteria],
  )
  const put = (next: readonly Placed[]): void =>
    onChange({ ...answers, ranks: competitionRanks(next) })
  const tiny = criteria.filter((_, index) => (shares[index] ?? 0) < TINY_WEIGHT)
  const smallest = Math.min(...shares)
  return (
    <>
      <p className={styles.lead}>{text('weights.order.question')}</p>
      <p className={styles.hint}>{text('weights.order.hint')}</p>
      <OrderList
        order={order}
        ranks={answers.ranks}
        names={new Map(criteria.map(({ id, name }) => [id, name]))}
        onOrder={put}
      />
      <fieldset className={styles.formulas}>
        <legend className={styles.subtitle}>{text('weights.order.formula')}</legend>
        {formulas.map((formula) => (
          <label key={formula} className={styles.choice}>
            <input
              type="radio"
              name="order-formula"
              checked={answers.formula === formula}
              onChange={() => onChange({ ...answers, formula })}
            />
            <span className={styles.rowName}>
              <span>{text(`weights.order.${formula}`)}</span>
              <span className={styles.rowNote}>{text(`weights.order.${formula}.words`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {tiny.length > 0 && (
        <Notice tone="warning" title={text('weights.order.tiny')}>
          {text('weights.order.tinyWhy', {
            names: formatList(
              tiny.map(({ name }) => name),
              locale,
            ),
            share: formatShare(smallest, locale, 1),
          })}
        </Notice>
      )}
    </>
  )
}

interface OrderListProps {
  readonly order: readonly Placed[]
  readonly ranks: Answers['ranks']
  readonly names: ReadonlyMap<CriterionId, string>
  readonly onOrder: (order: readonly Placed[]) => void
}

function OrderList({ order, ranks, names, onOrder }: OrderListProps) {
  const list = useRef<HTMLOListElement>(null)
  const [said, setSaid] = useState('')
  const [dragged, setDragged] = useState<CriterionId | null>(null)
  const latest = useRef({ order, onOrder })
  // An element that is moved in the list loses the focus; it gets it back.
  const refocus = useRef<CriterionId | null>(null)
  const buttonOf = (id: CriterionId): HTMLElement | null =>
    list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`) ?? null
  useLayoutEffect(() => {
    latest.current = { order, onOrder }
    if (refocus.current === null) return
    buttonOf(refocus.current)?.focus()
    refocus.current = null
  })

  const nameOf = (id: CriterionId): string => names.get(id) ?? id
  const rankOf = (id: CriterionId): string => ordinal(ranks[id] ?? 0, locale)

  const move = (id: CriterionId, to: number, focus: boolean): void => {
    const { order: now } = latest.current
    const next = moved(
      now,
      now.findIndex((entry) => entry.id === id),
      to,
    )
    if (next === now) return
    if (focus) refocus.current = id
    latest.current.onOrder(next)
    const rank = competitionRanks(next)[id] ?? 0
    setSaid(text('weights.order.moved', { name: nameOf(id), place: ordinal(rank, locale) }))
  }

  const onKeyDown = (event: KeyboardEvent, id: CriterionId, index: number): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0 || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    if (event.altKey) move(id, index + by, true)
    else {
      const next = order[index + by]
      if (next !== undefined) buttonOf(next.id)?.focus()
    }
  }

  const onPointerDown = (event: PointerEvent, id: CriterionId): void => {
    const element = list.current
    if (event.button !== 0 || element === null) return
    const before = order
    setDragged(id)
    const follow = (pointer: globalThis.PointerEvent): void => {
      const box = element.getBoundingClientRect()
      const count = latest.current.order.length
      const at = Math.floor(((pointer.clientY - box.top) / box.height) * count)
      move(id, Math.max(0, Math.min(count - 1, at)), false)
    }
    const stop = (): void => {
      window.removeEventListener('pointermove', follow)
      window.removeEventListener('pointerup', stop)
      window.removeEventListener('pointercancel', stop)
      window.removeEventListener('keydown', onEscape, true)
      setDragged(null)
    }
    const onEscape = (pressed: globalThis.KeyboardEvent): void => {
      if (pressed.key !== 'Escape') return
      pressed.stopPropagation()
      stop()
      latest.current.onOrder(before)
    }
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerup', stop)
    window.addEventListener('pointercancel', stop)
    window.addEventListener('keydown', onEscape, true)
  }

  return (
    <>
      <ol ref={list} className={styles.order} aria-label={text('weights.order.list')}>
        {order.map(({ id, tied }, index) => (
          <li key={id} className={styles.orderRow} data-dragged={dragged === id || undefined}>
            <button
              type="button"
              data-entry={id}
              className={styles.entry}
              aria-label={text('weights.order.entry', { name: nameOf(id), place: rankOf(id) })}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              onKeyDown={(event) => onKeyDown(event, id, index)}
              onPointerDown={(event) => onPointerDown(event, id)}
            >
              <GripVertical size={14} aria-hidden className={styles.grip} />
              <span className={styles.place}>{ranks[id]}</span>
              <span className={styles.words}>{nameOf(id)}</span>
            </button>
            {index > 0 && (
              <label className={styles.tie}>
                <input
                  type="checkbox"
                  aria-label={text('weights.order.tiedOf', { name: nameOf(id) })}
                  checked={tied}
                  onChange={(event) => onOrder(withTie(order, id, event.target.checked))}
                />
                {text('weights.order.tied')}
              </label>
            )}
            <span className={styles.nudges}>
              <IconButton
                label={text('weights.order.up', { name: nameOf(id) })}
                icon={<ChevronUp size={16} aria-hidden />}
                tabIndex={-1}
                disabled={index === 0}
                onClick={() => move(id, index - 1, false)}
              />
              <IconButton
                label={text('weights.order.down', { name: nameOf(id) })}
                icon={<ChevronDown size={16} aria-hidden />}
                tabIndex={-1}
                disabled={index === order.length - 1}
                onClick={() => move(id, index + 1, false)}
              />
            </span>
          </li>
        ))}
      </ol>
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
    </>
  )
}
