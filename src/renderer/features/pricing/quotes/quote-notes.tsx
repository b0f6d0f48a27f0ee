// What a quote rests on: its assumptions, one a line, and the files it came in.
import { useMemo } from 'react'
import type { AgencyId, EvaluationId } from '../../../../shared/domain/model.ts'
import type { FullQuote } from '../../../../shared/domain/pricing/quote.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { useQuery } from '../../../api/query-cache.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { QuoteFields } from './quote-edits.ts'
import styles from './quotes.module.css'

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export interface QuoteNotesProps {
  readonly evaluation: EvaluationId
  readonly agency: AgencyId
  readonly quote: FullQuote
  readonly onChange: (fields: QuoteFields) => void
}

export function QuoteNotes({ evaluation, agency, quote, onChange }: QuoteNotesProps) {
  const { value } = useQuery('agencies.attachments', { evaluation })
  const files = useMemo(
    () => (value ?? []).filter((file) => file.agency === agency),
    [value, agency],
  )
  const chosen = new Set(quote.attachments)
  return (
    <>
      <TextArea
        label={text('pricing.quote.assumptions')}
        hint={text('pricing.quote.assumptions.how')}
        rows={3}
        value={quote.assumptions.join('\n')}
        onCommit={(typed) => {
          onChange({ assumptions: linesOf(typed) })
          return null
        }}
      />
      <fieldset className={styles.files}>
        <legend>{text('pricing.quote.files')}</legend>
        {files.length === 0 ? (
          <p className={styles.quiet}>{text('pricing.quote.noFiles')}</p>
        ) : (
          files.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={chosen.has(id)}
              onChange={(on) =>
                onChange({
                  attachments: on
                    ? [...quote.attachments, id]
                    : quote.attachments.filter((other) => other !== id),
                })
              }
            />
          ))
        )}
      </fieldset>
    </>
  )
}
