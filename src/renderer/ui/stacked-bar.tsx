// A total as the contributions that make it. Segments keep the order of the legend and are told apart by
// their gaps, their label on hover and focus, and the table for screen readers, never by colour alone.
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useAnchored } from './anchored.ts'
import styles from './stacked-bar.module.css'

export interface Segment {
  readonly id: string
  readonly label: string
  /** In the unit of `of`. */
  readonly amount: number
  /** The amount as written: "11.2". */
  readonly text: string
}

export interface StackedBarProps {
  /** What the whole bar is: "Brightwater, 74.2 points of 100". */
  readonly label: string
  readonly segments: readonly Segment[]
  /** The full length of the track. */
  readonly of: number
  /** Drawn strongly in every bar of a list while one is looked at. */
  readonly highlighted?: string | null
  readonly onHighlight?: (segment: string | null) => void
  readonly height?: number
}

/** From the accent down to a third of it; neighbours always differ by a visible step. */
export const segmentOpacity = (index: number, count: number): number =>
  count < 2 ? 1 : 1 - (0.66 * index) / (count - 1)

export function StackedBar({
  label,
  segments,
  of,
  highlighted = null,
  onHighlight,
  height = 15,
}: StackedBarProps) {
  const id = useId()
  const figure = useRef<HTMLDivElement>(null)
  const anchor = useRef<HTMLSpanElement>(null)
  const bubble = useRef<HTMLSpanElement>(null)
  const [focused, setFocused] = useState<number | null>(null)
  const shown = focused === null ? undefined : segments[focused]
  useAnchored(anchor, bubble, shown !== undefined, 'above', 'center')

  const starts: number[] = []
  let total = 0
  for (const segment of segments) {
    starts.push(total)
    total += Math.max(0, segment.amount)
  }
  const percent = (amount: number): number => (of > 0 ? (Math.max(0, amount) / of) * 100 : 0)
  const look = (index: number | null): void => {
    setFocused(index)
    onHighlight?.(index === null ? null : (segments[index]?.id ?? null))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (event.key === 'Escape' && focused !== null) {
      event.stopPropagation()
      look(null)
    } else if (step !== undefined && segments.length > 0) {
      event.preventDefault()
      look(((focused ?? (step > 0 ? -1 : 0)) + step + segments.length) % segments.length)
    }
  }
  const at = focused === null ? 0 : percent((starts[focused] ?? 0) + (shown?.amount ?? 0) / 2)
  return (
    <div ref={figure} className={styles.figure}>
      <div
        className={styles.bar}
        role="img"
        aria-label={shown === undefined ? label : `${shown.label} ${shown.text}`}
        aria-details={id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows walk through the segments.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => look(null)}
        onPointerLeave={() => look(null)}
      >
        <svg className={styles.svg} width="100%" height={height} aria-hidden="true">
          <rect className={styles.track} width="100%" height={height} rx={2} />
          {segments.map((segment, index) =>
            segment.amount > 0 ? (
              <rect
                key={segment.id}
                className={styles.segment}
                data-on={highlighted === segment.id || focused === index || undefined}
                x={`${percent(starts[index] ?? 0)}%`}
                width={`${percent(segment.amount)}%`}
                height={height}
                fillOpacity={
                  highlighted === null && focused === null
                    ? segmentOpacity(index, segments.length)
                    : highlighted === segment.id || focused === index
                      ? 1
                      : 0.3
                }
                onPointerEnter={() => look(index)}
              />
            ) : null,
          )}
        </svg>
        <span ref={anchor} className={styles.anchor} style={{ left: `${at}%` }} />
      </div>
      {shown !== undefined && (
        <span ref={bubble} popover="manual" aria-hidden="true" className={styles.bubble}>
          {shown.label} <b>{shown.text}</b>
        </span>
      )}
      <table id={id} className="sr-only">
        <caption>{label}</caption>
        <tbody>
          {segments.map((segment) => (
            <tr key={segment.id}>
              <th scope="row">{segment.label}</th>
              <td>{segment.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The legend of a list of stacked bars, in the order of their segments. */
export function StackedLegend({
  segments,
  onHighlight,
}: {
  readonly segments: readonly { readonly id: string; readonly label: string }[]
  readonly onHighlight?: (segment: string | null) => void
}) {
  return (
    <ul className={styles.legend}>
      {segments.map((segment, index) => (
        <li
          key={segment.id}
          className={styles.key}
          onPointerEnter={() => onHighlight?.(segment.id)}
          onPointerLeave={() => onHighlight?.(null)}
        >
          <span
            className={styles.swatch}
            style={{ opacity: segmentOpacity(index, segments.length) }}
          />
          {segment.label}
        </li>
      ))}
    </ul>
  )
}
