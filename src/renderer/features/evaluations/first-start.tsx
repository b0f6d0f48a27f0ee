// The library is empty: what the product does, and three ways to begin.
import { ArrowRight } from 'lucide-react'
import { text } from '../../../shared/messages/translate.ts'
import { runCommand } from '../../ui/commands.ts'
import styles from './first-start.module.css'
import { useSample } from './sample-button.tsx'

interface WayProps {
  readonly title: string
  readonly body: string
  readonly onClick: () => void
  readonly primary?: boolean
}

function Way({ title, body, onClick, primary = false }: WayProps) {
  return (
    <li>
      <button
        type="button"
        className={styles.way}
        data-primary={primary || undefined}
        onClick={onClick}
      >
        <span className={styles.wayTitle}>{title}</span>
        <span className={styles.wayBody}>{body}</span>
        <ArrowRight className={styles.arrow} size={16} aria-hidden />
      </button>
    </li>
  )
}

export function FirstStart() {
  const { sample, open } = useSample()
  return (
    <div className={styles.start}>
      <h1 className={styles.title}>{text('evaluations.empty.title')}</h1>
      <p className={styles.body}>{text('evaluations.empty.body')}</p>
      <ul className={styles.ways}>
        <Way
          primary
          title={text('evaluations.empty.new')}
          body={text('evaluations.empty.newBody')}
          onClick={() => runCommand('file.new')}
        />
        {sample !== null && (
          <Way
            title={text('evaluations.empty.sample')}
            body={text('evaluations.empty.sampleBody', { title: sample.title })}
            onClick={() => void open()}
          />
        )}
        <Way
          title={text('evaluations.empty.open')}
          body={text('evaluations.empty.openBody')}
          onClick={() => runCommand('file.open')}
        />
      </ul>
    </div>
  )
}
