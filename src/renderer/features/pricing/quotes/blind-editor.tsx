// A quote that is put into the sealed envelope: the form starts empty, because nobody may see what is in there,
// and is empty again when it has been put in.
import { Lock, X } from 'lucide-react'
import { useState } from 'react'
import type { Agency, EvaluationId } from '../../../../shared/domain/model.ts'
import {
  comparableAmount,
  type FullQuote,
  type Terms,
} from '../../../../shared/domain/pricing/quote.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { command } from '../../../api/client.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { toast } from '../../../ui/toast.tsx'
import { LinesFoot } from './lines-foot.tsx'
import { withLines } from './quote-edits.ts'
import { QuoteLines } from './quote-lines.tsx'
import { QuoteNotes } from './quote-notes.tsx'
import { startedQuote } from './quote-rows.ts'
import { QuoteTerms } from './quote-terms.tsx'
import styles from './quotes.module.css'

export interface BlindEditorProps {
  readonly evaluation: EvaluationId
  readonly agency: Agency
  readonly terms: Terms
  readonly onClose: () => void
  readonly onLeave: () => void
}

const sent = ({ agency: _agency, unread: _unread, ...fields }: FullQuote) => ({
  ...fields,
  assumptions: [...fields.assumptions],
})

export function BlindEditor({ evaluation, agency, terms, onClose, onLeave }: BlindEditorProps) {
  const [quote, setQuote] = useState(() => startedQuote(agency.id, terms.currency))
  const [busy, setBusy] = useState(false)
  const change = (fields: Partial<FullQuote>): void =>
    setQuote((before) => ({ ...before, ...fields }))
  const putIn = async (): Promise<void> => {
    setBusy(true)
    const done = await command('pricing.setQuotes', {
      evaluation,
      quotes: [{ agency: agency.id, fields: sent(quote) }],
      file: null,
    })
    setBusy(false)
    if (done === null) return
    setQuote(startedQuote(agency.id, terms.currency))
    toast({ message: text('pricing.blind.done', { name: agency.name }) })
  }
  return (
    <section
      aria-label={text('pricing.blind.of', { name: agency.name })}
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onLeave()
      }}
    >
      <header className={styles.editorHead}>
        <h2 className={styles.editorTitle}>{agency.name}</h2>
        <span className={styles.space} />
        <Button
          variant="primary"
          icon={<Lock size={14} aria-hidden />}
          busy={busy}
          disabled={!(quote.amount > 0)}
          onClick={() => void putIn()}
        >
          {text('pricing.blind.putIn')}
        </Button>
        <IconButton
          label={text('pricing.quote.close')}
          icon={<X size={16} aria-hidden />}
          onClick={onClose}
        />
      </header>
      <div className={styles.editorBody}>
        <Notice tone="info" title={text('pricing.blind.title')}>
          {text('pricing.blind.how')}
        </Notice>
        <QuoteTerms
          quote={quote}
          name={agency.name}
          terms={terms}
          comparable={quote.amount > 0 ? comparableAmount(quote, quote.amount, terms) : null}
          empty={quote.amount === 0}
          onChange={(fields) => change(fields as Partial<FullQuote>)}
        />
        <div>
          <SectionHeader title={text('pricing.lines.title')} note={text('pricing.lines.how')} />
          <QuoteLines
            quote={quote}
            name={agency.name}
            onChange={(lines) => change(withLines(quote, lines) as Partial<FullQuote>)}
          />
          <LinesFoot quote={quote} onTakeSum={(amount) => change({ amount })} />
        </div>
        <QuoteNotes
          evaluation={evaluation}
          agency={agency.id}
          quote={quote}
          onChange={(fields) => change(fields as Partial<FullQuote>)}
        />
      </div>
    </section>
  )
}
