// One agency's quote in full, beside the table: what to check, its terms, its lines, what it rests on, and how
// its total has changed.
import { CircleAlert, Trash2, X } from 'lucide-react'
import type { EvaluationId } from '../../../../shared/domain/model.ts'
import type { Terms } from '../../../../shared/domain/pricing/quote.ts'
import { formatMoney } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { locale } from '../../../ui/locale.ts'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { flagWords } from './flag-words.ts'
import { LinesFoot } from './lines-foot.tsx'
import { PriceChanges } from './price-changes.tsx'
import { type QuoteFields, withLines } from './quote-edits.ts'
import { QuoteLines } from './quote-lines.tsx'
import { QuoteNotes } from './quote-notes.tsx'
import { type QuoteRow, startedQuote } from './quote-rows.ts'
import { QuoteTerms } from './quote-terms.tsx'
import styles from './quotes.module.css'

export interface QuoteEditorProps {
  readonly evaluation: EvaluationId
  readonly row: QuoteRow
  readonly terms: Terms
  readonly onChange: (fields: QuoteFields) => void
  readonly onRemove: () => void
  readonly onClose: () => void
  /** Esc outside of an edit. */
  readonly onLeave: () => void
}

const headline = ({ quote }: QuoteRow): string =>
  quote === null
    ? text('pricing.quote.missing')
    : text('pricing.quote.headline', {
        structure: text(`pricing.structure.${quote.structure}`),
        amount: formatMoney(quote.amount, quote.currency, locale),
      })

export function QuoteEditor(props: QuoteEditorProps) {
  const { evaluation, row, terms, onChange } = props
  const { agency, flags } = row
  const quote = row.quote ?? startedQuote(agency.id, terms.currency)
  // What is begun needs the two that a quote cannot be without.
  const change = (fields: QuoteFields): void =>
    onChange(row.quote === null ? { amount: 0, currency: quote.currency, ...fields } : fields)
  return (
    <section
      aria-label={text('pricing.quote.of', { name: agency.name })}
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        props.onLeave()
      }}
    >
      <header className={styles.editorHead}>
        <h2 className={styles.editorTitle}>{agency.name}</h2>
        <span className={styles.quiet}>{headline(row)}</span>
        <span className={styles.space} />
        {row.quote !== null && (
          <Button
            size="small"
            variant="quiet"
            icon={<Trash2 size={14} aria-hidden />}
            onClick={props.onRemove}
          >
            {text('pricing.quote.remove')}
          </Button>
        )}
        <IconButton
          label={text('pricing.quote.close')}
          icon={<X size={16} aria-hidden />}
          onClick={props.onClose}
        />
      </header>
      <div className={styles.editorBody}>
        {row.quote !== null && flags.length > 0 && (
          <ul className={styles.flags} aria-label={text('pricing.quotes.column.checks')}>
            {flags.map((flag) => {
              const words = flagWords(flag, quote)
              return (
                <li key={words}>
                  <CircleAlert size={14} aria-hidden className={styles.flagSign} />
                  {words}
                </li>
              )
            })}
          </ul>
        )}
        <QuoteTerms
          quote={quote}
          name={agency.name}
          terms={terms}
          comparable={row.comparable}
          empty={row.quote === null}
          onChange={change}
        />
        <div>
          <SectionHeader title={text('pricing.lines.title')} note={text('pricing.lines.how')} />
          <QuoteLines
            quote={quote}
            name={agency.name}
            onChange={(lines) => change(withLines(quote, lines))}
          />
          <LinesFoot quote={quote} onTakeSum={(amount) => change({ amount })} />
        </div>
        <QuoteNotes evaluation={evaluation} agency={agency.id} quote={quote} onChange={change} />
        <div>
          <SectionHeader title={text('pricing.changes.title')} />
          <PriceChanges evaluation={evaluation} agency={agency.id} nameOf={() => agency.name} />
        </div>
      </div>
    </section>
  )
}
