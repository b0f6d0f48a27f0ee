// How a number comes about, on demand.
import { text } from '../../../../shared/messages/translate.ts'
import { Disclosure } from './disclosure.tsx'
import styles from './section.module.css'

export function Formula({ lines }: { readonly lines: readonly string[] }) {
  return (
    <Disclosure summary={text('robustness.formula')}>
      {lines.map((line) => (
        <p key={line} className={styles.formula}>
          {line}
        </p>
      ))}
    </Disclosure>
  )
}
