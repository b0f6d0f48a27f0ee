// "Criteria frozen on … by …, changed twice since": one quiet line with everything about the freeze behind it.
import { Info, Snowflake } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Frozen } from '../../shared/domain/model.ts'
import { formatDate, formatDateTime, formatTimestamp, shortHash } from '../../shared/format.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import styles from './frozen-line.module.css'
import { locale } from './locale.ts'
import { PopoverButton } from './popover-button.tsx'

export interface FrozenLineProps {
  readonly frozen: Frozen
  /** Below what is said about the freeze, e.g. the way to lift it. */
  readonly actions?: (close: () => void) => ReactNode
}

export const frozenWords = ({ time, by, amendments }: Frozen): string => {
  const params = { date: formatDate(time, locale), by }
  return amendments.length === 0
    ? text('criteria.frozen.line', params)
    : plural('criteria.frozen.lineChanged', amendments.length, params)
}

export function FrozenLine({ frozen, actions }: FrozenLineProps) {
  return (
    <div className={styles.line} data-changed={frozen.amendments.length > 0 || undefined}>
      <Snowflake size={14} aria-hidden className={styles.icon} />
      <span className={styles.words}>{frozenWords(frozen)}</span>
      <code className={styles.hash} title={frozen.hash}>
        {shortHash(frozen.hash)}
      </code>
      <PopoverButton
        label={text('criteria.frozen.details')}
        icon={<Info size={14} aria-hidden />}
        align="end"
      >
        {(close) => (
          <div className={styles.details}>
            <dl className={styles.facts}>
              <dt>{text('criteria.frozen.by')}</dt>
              <dd>{frozen.by}</dd>
              <dt>{text('criteria.frozen.time')}</dt>
              <dd>{formatDateTime(frozen.time, locale)}</dd>
              <dt>{text('criteria.frozen.hash')}</dt>
              <dd className={styles.whole}>{frozen.hash}</dd>
            </dl>
            <p className={styles.title}>{text('criteria.frozen.changes')}</p>
            {frozen.amendments.length === 0 ? (
              <p className={styles.quiet}>{text('criteria.frozen.changesNone')}</p>
            ) : (
              <ol
                className={styles.changes}
                // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keyboard.
                tabIndex={0}
                aria-label={text('criteria.frozen.changes')}
              >
                {frozen.amendments.map(({ time, by, reason, summary }) => (
                  <li key={`${time} ${summary}`} className={styles.change}>
                    <span className={styles.quiet}>
                      {text('criteria.frozen.change', {
                        date: formatTimestamp(time, locale),
                        by,
                      })}
                    </span>
                    <span>{summary}</span>
                    <q className={styles.reason}>{reason}</q>
                  </li>
                ))}
              </ol>
            )}
            {actions !== undefined && <div className={styles.actions}>{actions(close)}</div>}
          </div>
        )}
      </PopoverButton>
    </div>
  )
}
