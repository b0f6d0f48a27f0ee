// "Criteria frozen on … by …, changed twice since": one quiet line with everything about the freeze behind it, and
// about those that were lifted before.
import { Info, Snowflake } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Amendment, Frozen, LiftedFreeze } from '../../shared/domain/model.ts'
import { formatDate, formatDateTime, formatTimestamp, shortHash } from '../../shared/format.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import styles from './frozen-line.module.css'
import { locale } from './locale.ts'
import { PopoverButton } from './popover-button.tsx'

export interface FrozenLineProps {
  /** null: not frozen (any more). */
  readonly frozen: Frozen | null
  /** Freezes that were lifted, in order. */
  readonly earlier: readonly LiftedFreeze[]
  /** Below what is said about the freeze, e.g. the way to lift it. */
  readonly actions?: (close: () => void) => ReactNode
}

const freezeWords = ({ time, by, amendments }: Frozen): string => {
  const params = { date: formatDate(time, locale), by }
  return amendments.length === 0
    ? text('criteria.frozen.line', params)
    : plural('criteria.frozen.lineChanged', amendments.length, params)
}

const liftWords = (
  key: 'criteria.frozen.lifted' | 'criteria.frozen.lineLifted',
  { lifted }: LiftedFreeze,
): string => text(key, { date: formatDate(lifted.time, locale), by: lifted.by })

/** null: there never was a freeze. */
const frozenWords = (frozen: Frozen | null, earlier: readonly LiftedFreeze[]): string | null => {
  const last = earlier.at(-1)
  if (frozen === null)
    return last === undefined ? null : liftWords('criteria.frozen.lineLifted', last)
  const line = freezeWords(frozen)
  return last === undefined ? line : plural('criteria.frozen.lineAgain', earlier.length, { line })
}

const AmendmentItem = ({ time, by, reason, summary }: Amendment) => (
  <li className={styles.change}>
    <span className={styles.quiet}>
      {text('criteria.frozen.change', { date: formatTimestamp(time, locale), by })}
    </span>
    <span>{summary}</span>
    <q className={styles.reason}>{reason}</q>
  </li>
)

function Current({ frozen }: { readonly frozen: Frozen }) {
  const { by, time, hash, amendments } = frozen
  return (
    <>
      <dl className={styles.facts}>
        <dt>{text('criteria.frozen.by')}</dt>
        <dd>{by}</dd>
        <dt>{text('criteria.frozen.time')}</dt>
        <dd>{formatDateTime(time, locale)}</dd>
        <dt>{text('criteria.frozen.hash')}</dt>
        <dd className={styles.whole}>{hash}</dd>
      </dl>
      <p className={styles.title}>{text('criteria.frozen.changes')}</p>
      {amendments.length === 0 ? (
        <p className={styles.quiet}>{text('criteria.frozen.changesNone')}</p>
      ) : (
        <ol
          className={styles.changes}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keyboard.
          tabIndex={0}
          aria-label={text('criteria.frozen.changes')}
        >
          {amendments.map((amendment) => (
            <AmendmentItem key={`${amendment.time} ${amendment.summary}`} {...amendment} />
          ))}
        </ol>
      )}
    </>
  )
}

function Earlier({ freezes }: { readonly freezes: readonly LiftedFreeze[] }) {
  return (
    <>
      <p className={styles.title}>{text('criteria.frozen.earlier')}</p>
      <ol
        className={styles.changes}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keyboard.
        tabIndex={0}
        aria-label={text('criteria.frozen.earlier')}
      >
        {freezes.map((freeze) => (
          <li key={freeze.lifted.time} className={styles.change}>
            <span className={styles.quiet}>
              {freezeWords(freeze)} <code title={freeze.hash}>{shortHash(freeze.hash)}</code>
            </span>
            <span>{liftWords('criteria.frozen.lifted', freeze)}</span>
            <q className={styles.reason}>{freeze.lifted.reason}</q>
          </li>
        ))}
      </ol>
    </>
  )
}

export function FrozenLine({ frozen, earlier, actions }: FrozenLineProps) {
  const words = frozenWords(frozen, earlier)
  if (words === null) return null
  const changed = frozen === null || frozen.amendments.length > 0 || earlier.length > 0
  return (
    <div className={styles.line} data-changed={changed || undefined}>
      <Snowflake size={14} aria-hidden className={styles.icon} />
      <span className={styles.words}>{words}</span>
      {frozen !== null && (
        <code className={styles.hash} title={frozen.hash}>
          {shortHash(frozen.hash)}
        </code>
      )}
      <PopoverButton
        label={text('criteria.frozen.details')}
        icon={<Info size={14} aria-hidden />}
        align="end"
      >
        {(close) => (
          <div className={styles.details}>
            {frozen !== null && <Current frozen={frozen} />}
            {earlier.length > 0 && <Earlier freezes={earlier} />}
            {actions !== undefined && <div className={styles.actions}>{actions(close)}</div>}
          </div>
        )}
      </PopoverButton>
    </div>
  )
}
