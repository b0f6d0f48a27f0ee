// Any number that can show its sum: on hover, on focus and with Enter. The rows are weight × value =
// contribution; the total is the number itself. `ExplainedNumber` shows any other account of a number the
// same way. Esc closes.
import { type ReactNode, useId, useRef, useState } from 'react'
import { text } from '../../shared/messages/translate.ts'
import { useAnchored } from './anchored.ts'
import { classNames } from './class-names.ts'
import styles from './sum-popover.module.css'

export interface SumRow {
  readonly label: string
  /** Already written: "14 %", "80.0", "11.2". null: left out of the sum, `note` says why. */
  readonly weight: string | null
  readonly value: string | null
  readonly contribution: string | null
  readonly note?: string
  /** A second line below the label, such as the layers of a moderated score; null: none. */
  readonly more?: string | null
}

export interface Sum {
  /** What the number is: "Brightwater, points of 100". */
  readonly title: string
  readonly rows: readonly SumRow[]
  readonly total: string
  /** Headings other than criterion, weight, value, points. */
  readonly heads?: readonly [part: string, weight: string, value: string, contribution: string]
  /** Between the first two numbers of a row; × unless given. */
  readonly sign?: '×' | '−'
  /** One line below, for example the rule by which evaluators were combined. */
  readonly note?: string
}

export interface ExplainedNumberProps {
  /** The number as shown. */
  readonly children: ReactNode
  /** Asked for when it opens, so that a table of numbers costs nothing until then. */
  readonly explain: () => ReactNode
  readonly className?: string | undefined
  /** Inside a grid the cell has the one tab stop; the grid opens the sum through `open`. */
  readonly tabIndex?: 0 | -1
  readonly open?: boolean
}

export interface SumNumberProps extends Omit<ExplainedNumberProps, 'explain'> {
  readonly sum: () => Sum
}

const delay = 350

export function SumNumber({ sum, ...rest }: SumNumberProps) {
  return <ExplainedNumber {...rest} explain={() => <SumTable sum={sum()} />} />
}

export function ExplainedNumber({
  children,
  explain,
  className,
  tabIndex = 0,
  open: forced,
}: ExplainedNumberProps) {
  const id = useId()
  const anchor = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const [hovered, setHovered] = useState(false)
  const open = forced === true || hovered
  useAnchored(anchor, box, open, 'below', 'end')

  const close = (): void => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
    setHovered(false)
  }
  return (
    <>
      <button
        ref={anchor}
        type="button"
        tabIndex={tabIndex}
        className={classNames(styles.number, className)}
        aria-expanded={open}
        aria-describedby={open ? id : undefined}
        onPointerEnter={() => {
          timer.current = setTimeout(() => setHovered(true), delay)
        }}
        onPointerLeave={close}
        onFocus={(event) => {
          if (event.target.matches(':focus-visible')) setHovered(true)
        }}
        onBlur={close}
        onClick={() => setHovered(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return
          event.stopPropagation()
          close()
        }}
      >
        {children}
      </button>
      {open && (
        <div ref={box} id={id} role="tooltip" popover="manual" className={styles.box}>
          {explain()}
        </div>
      )}
    </>
  )
}

/** The sum as a table of its own, for side panels. */
export function SumTable({ sum }: { readonly sum: Sum }) {
  const heads = sum.heads ?? [
    text('ui.sum.part'),
    text('ui.sum.weight'),
    text('ui.sum.value'),
    text('ui.sum.contribution'),
  ]
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{sum.title}</caption>
        <thead className={styles.head}>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sum.rows.map((row) => (
            <tr key={row.label} className={row.contribution === null ? styles.left : undefined}>
              <th scope="row">
                {row.label}
                {row.more != null && <div className={styles.more}>{row.more}</div>}
              </th>
              {row.contribution === null ? (
                <td colSpan={3}>{row.note}</td>
              ) : (
                <>
                  <td>{row.weight}</td>
                  <td>{row.value === null ? '' : `${sum.sign ?? '×'} ${row.value}`}</td>
                  <td>{row.contribution}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {text('ui.sum.total')}
            </th>
            <td>{sum.total}</td>
          </tr>
        </tfoot>
      </table>
      {sum.note !== undefined && <div className={styles.note}>{sum.note}</div>}
    </>
  )
}
