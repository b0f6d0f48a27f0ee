// The first line of the screen: how many agencies, and what can be done with the list as a whole.
import { FileUp, PanelRight, Target } from 'lucide-react'
import type { Agency } from '../../../shared/domain/model.ts'
import { takesPart } from '../../../shared/domain/ranking-row.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { locale } from '../../ui/locale.ts'
import styles from './agencies.module.css'

export interface ListHeaderProps {
  readonly agencies: readonly Agency[]
  readonly shown: number
  readonly current: Agency | null
  readonly profileOpen: boolean
  readonly onMatch: () => void
  readonly onImport: () => void
  readonly onProfile: (open: boolean) => void
}

export function ListHeader(props: ListHeaderProps) {
  const { agencies, shown, current } = props
  const count = agencies.length
  return (
    <header className={styles.toolbar}>
      <h1 className={styles.title}>{text('agencies.title')}</h1>
      <span className={styles.quiet} role="status">
        {shown === count
          ? count > 0 &&
            plural('agencies.count', count, {
              count: formatCount(count, locale),
              part: formatCount(agencies.filter(takesPart).length, locale),
            })
          : text('agencies.found', {
              shown: formatCount(shown, locale),
              count: formatCount(count, locale),
            })}
      </span>
      <span className={styles.space} />
      {count > 0 && (
        <>
          <Button icon={<Target size={16} aria-hidden />} onClick={props.onMatch}>
            {text('agencies.match')}
          </Button>
          <Button icon={<FileUp size={16} aria-hidden />} onClick={props.onImport}>
            {text('agencies.import')}
          </Button>
        </>
      )}
      {current !== null && (
        <IconButton
          label={text('agencies.profile', { name: current.name })}
          icon={<PanelRight size={16} aria-hidden />}
          aria-pressed={props.profileOpen}
          onClick={() => props.onProfile(!props.profileOpen)}
        />
      )}
    </header>
  )
}
