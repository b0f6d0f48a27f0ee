// The page's own navigation: the parts of the result, always in reach while one scrolls.
import { type MessageKey, text } from '../../../../shared/messages/translate.ts'
import styles from './parts-bar.module.css'
import { partId } from './section.tsx'

const parts = [
  'ranking',
  'places',
  'winner',
  'agenda',
  'margin',
  'takes',
  'decides',
  'methods',
  'agreement',
] as const

const show = (name: string): void => {
  const part = document.getElementById(partId(name))
  if (part === null) return
  part.scrollIntoView({ block: 'start' })
  part.tabIndex = -1
  part.focus({ preventScroll: true })
}

export function PartsBar() {
  return (
    <nav className={styles.bar} aria-label={text('robustness.parts')}>
      {parts.map((name) => (
        <button key={name} type="button" className={styles.link} onClick={() => show(name)}>
          {text(`robustness.part.${name}` satisfies MessageKey)}
        </button>
      ))}
    </nav>
  )
}
