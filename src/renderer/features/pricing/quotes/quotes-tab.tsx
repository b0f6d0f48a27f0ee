// Quotes: the table with one quote open beside it, the guide benchmark, and how prices have changed.
import { FileUp } from 'lucide-react'
import { lazy, useCallback, useEffect, useMemo, useRef } from 'react'
import { tableEndings } from '../../../../shared/contract/files.ts'
import type { AgencyId, Ranking } from '../../../../shared/domain/model.ts'
import { text } from '../../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../../api/evaluation-model.ts'
import { type NamedBytes, pickFile } from '../../../api/files.ts'
import { undoableNote } from '../../../api/undoable-note.ts'
import { Button } from '../../../ui/button.tsx'
import { useChosenFile } from '../../../ui/chosen-file.ts'
import { classNames } from '../../../ui/class-names.ts'
import { takeDroppedTable, useDroppedTable } from '../../../ui/dropped-table.ts'
import type { GridHandle } from '../../../ui/grid/grid-types.ts'
import { setFocus, useNavigation } from '../../../ui/navigation.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { isSealed } from '../envelope/envelope-words.ts'
import { GuideView } from '../guide/guide-view.tsx'
import { useGuide } from '../guide/use-guide.ts'
import { outOf } from '../out-of.ts'
import { type PricingView, showPricing, usePricingView } from '../pricing-view.ts'
import { usePlan } from '../use-plan.ts'
import { BlindEditor } from './blind-editor.tsx'
import { PriceChanges } from './price-changes.tsx'
import { QuoteEditor } from './quote-editor.tsx'
import { QuoteList } from './quote-list.tsx'
import { quoteRows } from './quote-rows.ts'
import styles from './quotes.module.css'
import { useQuoteCommands } from './use-quotes.ts'
import { useQuotesCommands } from './use-quotes-commands.ts'

const ImportQuotes = lazy(() =>
  import('../import/import-quotes.tsx').then((m) => ({ default: m.ImportQuotes })),
)

const parts: readonly PricingView['quotes'][] = ['list', 'guide', 'changes']

export interface QuotesTabProps {
  readonly model: EvaluationModel
  readonly ranking: Ranking
}

export function QuotesTab({ model, ranking }: QuotesTabProps) {
  const { evaluation, agencies } = model.state
  const { id } = evaluation
  const planView = usePlan(model)
  const { terms } = planView
  const guide = useGuide(planView)
  const sealed = isSealed(model.answers.evaluation.envelope)
  const view = usePricingView(id)
  const selected = useNavigation((place) => place.focus.agency)
  const commands = useQuoteCommands(id, evaluation.currency)
  const grid = useRef<GridHandle>(null)
  const { file, key: nth, choose: setFile } = useChosenFile<NamedBytes>()
  const onImport = useCallback(async () => {
    const picked = await pickFile(tableEndings)
    if (picked !== null) setFile(picked)
  }, [setFile])
  const dropped = useDroppedTable((state) => state.file)
  useEffect(() => {
    if (dropped === null) return
    takeDroppedTable()
    setFile(dropped)
  }, [dropped, setFile])
  const today = new Date(useNow()).toISOString().slice(0, 10)
  const rows = useMemo(
    () => quoteRows(model.state, terms, outOf(ranking), guide.estimate, today),
    [model.state, terms, ranking, guide.estimate, today],
  )
  const row = rows.find(({ agency }) => agency.id === selected) ?? rows[0] ?? null
  const open = view.quoteOpen && row !== null
  const close = (): void => {
    showPricing(id, { quoteOpen: false })
    grid.current?.focus()
  }
  const openQuote = (agency: AgencyId): void => {
    setFocus({ agency })
    showPricing(id, { quoteOpen: true, quotes: 'list' })
  }
  const remove = async (agency: AgencyId, name: string): Promise<void> => {
    const done = await commands.remove(agency)
    if (done !== null) undoableNote(done, text('pricing.quote.removed', { name }))
  }
  useQuotesCommands({
    onImport: () => void onImport(),
    onOpen: () => row !== null && openQuote(row.agency.id),
    onPart: (part) => showPricing(id, { quotes: part }),
  })
  if (file !== null)
    return (
      <ImportQuotes
        key={nth}
        evaluation={id}
        file={file}
        agencies={agencies}
        quotes={model.state.quotes}
        currency={evaluation.currency}
        sealed={sealed}
        onOther={() => void onImport()}
        onClose={() => setFile(null)}
      />
    )
  const names = new Map<string, string>(agencies.map((agency) => [agency.id, agency.name]))
  return (
    <div className={styles.tab}>
      <div className={styles.toolbar}>
        <Segmented
          label={text('pricing.quotes.parts')}
          value={view.quotes}
          options={parts.map((value) => ({ value, label: text(`pricing.quotes.part.${value}`) }))}
          onChange={(quotes) => showPricing(id, { quotes })}
        />
        <span className={styles.space} />
        <Button icon={<FileUp size={16} aria-hidden />} onClick={() => void onImport()}>
          {text('pricing.import.button')}
        </Button>
      </div>
      {view.quotes === 'guide' ? (
        <GuideView guide={guide} rows={rows} currency={terms.currency} />
      ) : view.quotes === 'changes' ? (
        <div className={styles.page}>
          <p className={styles.quiet}>
            {text(sealed ? 'pricing.changes.sealed' : 'pricing.changes.why')}
          </p>
          {!sealed && (
            <PriceChanges
              evaluation={id}
              agency={null}
              nameOf={(agency) => names.get(agency) ?? agency}
            />
          )}
        </div>
      ) : (
        <div className={styles.split}>
          <div className={classNames(styles.list, open && styles.besides)}>
            <QuoteList
              ref={grid}
              rows={rows}
              terms={terms}
              selected={selected}
              narrow={open}
              sealed={sealed}
              onChange={(changes) => void commands.set(changes)}
              onOpen={openQuote}
            />
          </div>
          {open &&
            (sealed ? (
              <BlindEditor
                key={row.agency.id}
                evaluation={id}
                agency={row.agency}
                terms={terms}
                onClose={close}
                onLeave={() => grid.current?.focus()}
              />
            ) : (
              <QuoteEditor
                key={row.agency.id}
                evaluation={id}
                row={row}
                terms={terms}
                onChange={(fields) => void commands.set([{ agency: row.agency.id, fields }])}
                onRemove={() => void remove(row.agency.id, row.agency.name)}
                onClose={close}
                onLeave={() => grid.current?.focus()}
              />
            ))}
        </div>
      )}
    </div>
  )
}
