// One part of the result: its heading, a quiet line, and whether what it shows is of today.
import type { ReactNode } from 'react'
import { text } from '../../../../shared/messages/translate.ts'
import { SectionHeader } from '../../../ui/section-header.tsx'
import styles from './section.module.css'

export interface PartProps {
  /** The end of its id, for the page's own navigation. */
  readonly name: string
  readonly title: string
  readonly note?: ReactNode
  readonly actions?: ReactNode
  /** waiting: nothing to show yet · old: of before the last change. */
  readonly state?: 'current' | 'old' | 'waiting'
  readonly children: ReactNode
}

export const partId = (name: string): string => `results-${name}`

export function Part({ name, title, note, actions, state = 'current', children }: PartProps) {
  return (
    <section
      id={partId(name)}
      aria-labelledby={`${partId(name)}-title`}
      aria-busy={state !== 'current'}
      className={styles.part}
    >
      <SectionHeader
        id={`${partId(name)}-title`}
        title={title}
        note={state === 'old' ? text('robustness.updating') : note}
        actions={actions}
      />
      {state === 'waiting' ? (
        <p className={styles.quiet}>{text('robustness.waiting')}</p>
      ) : (
        <div className={styles.body} data-old={state === 'old'}>
          {children}
        </div>
      )}
    </section>
  )
}
