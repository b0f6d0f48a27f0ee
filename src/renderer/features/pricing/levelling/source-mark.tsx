// Where a levelled price comes from, as a sign and words; no colour says anything that they do not.
import type { RowSource } from '../../../../shared/domain/pricing/levelling.ts'
import { text } from '../../../../shared/messages/translate.ts'
import styles from './levelling.module.css'

/** A quoted price is the usual case and has none. */
export const sourceSigns: Readonly<Record<RowSource, string>> = {
  quoted: '',
  plug: '◆',
  missing: '?',
  included: '⊂',
  'option-off': '○',
  excluded: '×',
}

export const marked: readonly RowSource[] = [
  'plug',
  'included',
  'missing',
  'option-off',
  'excluded',
]

export function SourceSign({ source }: { readonly source: RowSource }) {
  return (
    <span aria-hidden className={styles.sign} data-source={source}>
      {sourceSigns[source]}
    </span>
  )
}

export function SourceLegend({ sources }: { readonly sources: ReadonlySet<RowSource> }) {
  const shown = marked.filter((source) => sources.has(source))
  if (shown.length === 0) return null
  return (
    <ul className={styles.legend} aria-label={text('pricing.levelling.legend')}>
      {shown.map((source) => (
        <li key={source}>
          <SourceSign source={source} /> {text(`pricing.source.${source}`)}
        </li>
      ))}
    </ul>
  )
}
