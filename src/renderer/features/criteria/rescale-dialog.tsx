// Asks what becomes of the scores when their scale changes: converted in proportion, or left as numbers.
import { useId, useState } from 'react'
import { plural, text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { plainNumber, rangeWords } from './criterion-words.ts'
import type { Rescale } from './rescale.ts'
import styles from './rescale-dialog.module.css'

export interface RescaleDialogProps {
  readonly rescale: Rescale
  readonly onChoose: (convert: boolean) => void
  readonly onClose: () => void
}

export function RescaleDialog({ rescale, onChoose, onClose }: RescaleDialogProps) {
  const name = useId()
  const [convert, setConvert] = useState(true)
  const { count, outside, from, to, example } = rescale
  const raw = plainNumber(example.raw)
  const choices = [
    {
      value: true,
      label: text('criteria.rescale.convert'),
      hint: text('criteria.rescale.convertHint', { raw, carried: plainNumber(example.carried) }),
      possible: true,
    },
    {
      value: false,
      label: text('criteria.rescale.keep'),
      hint:
        outside === 0
          ? text('criteria.rescale.keepHint', { raw })
          : plural('criteria.rescale.keepNot', outside),
      possible: outside === 0,
    },
  ]
  return (
    <Dialog
      title={plural('criteria.rescale.title', count)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{text('ui.cancel')}</Button>
          <Button variant="primary" onClick={() => onChoose(convert)}>
            {text('criteria.rescale.do')}
          </Button>
        </>
      }
    >
      <p>{text('criteria.rescale.words', { from: rangeWords(from), to: rangeWords(to) })}</p>
      <div className={styles.choices}>
        {choices.map(({ value, label, hint, possible }) => (
          <label key={label} className={styles.choice} data-off={!possible || undefined}>
            <input
              type="radio"
              name={name}
              checked={convert === value}
              disabled={!possible}
              onChange={() => setConvert(value)}
            />
            <span>
              <span className={styles.label}>{label}</span>
              <span className={styles.hint}>{hint}</span>
            </span>
          </label>
        ))}
      </div>
    </Dialog>
  )
}
