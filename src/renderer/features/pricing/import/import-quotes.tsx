// Imports quotes from a CSV file or a workbook, one agency's or those of all: what each column becomes, how the
// numbers are written, how every row would look. Nothing reaches the evaluation before the button is pressed.
import { useEffect, useMemo, useRef } from 'react'
import type { Agency, AgencyId, EvaluationId, Quote } from '../../../../shared/domain/model.ts'
import { formatCount, formatMoney } from '../../../../shared/format.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import type { NamedBytes } from '../../../api/files.ts'
import { undoableNote } from '../../../api/undoable-note.ts'
import { Button } from '../../../ui/button.tsx'
import { ColumnMapping } from '../../../ui/column-mapping.tsx'
import { locale } from '../../../ui/locale.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { Select } from '../../../ui/select.tsx'
import styles from '../../../ui/table-import.module.css'
import { TextField } from '../../../ui/text-field.tsx'
import { agencyOfName } from './agency-of-file.ts'
import { fieldLabel } from './field-label.ts'
import own from './import-quotes.module.css'
import { QuoteRows, QuoteTotals } from './import-rows.tsx'
import { type QuoteFile, useQuoteImport } from './use-quote-import.ts'

const byColumn = ''

const counted = (key: Parameters<typeof plural>[0], count: number): string =>
  plural(key, count, { count: formatCount(count, locale) })

export interface ImportQuotesProps {
  readonly evaluation: EvaluationId
  readonly file: NamedBytes
  readonly agencies: readonly Agency[]
  readonly quotes: readonly Quote[]
  readonly currency: string
  readonly sealed: boolean
  readonly onOther: () => void
  readonly onClose: () => void
}

const verdict = (table: QuoteFile, several: boolean): string => {
  const bad = table.rows.filter((row) => row.problems.length > 0).length
  if (table.rows.length === 0) return text('agencies.import.noRows')
  if (several && !table.columns.some(({ field }) => field === 'agency'))
    return text('pricing.import.whose')
  if (bad > 0) return counted('pricing.import.bad', bad)
  return counted('pricing.import.allGood', table.rows.length)
}

export function ImportQuotes(props: ImportQuotesProps) {
  const { evaluation, file, agencies, sealed, onClose } = props
  const known = useMemo(
    () => new Map<string, Quote>(props.quotes.map((quote) => [quote.agency, quote])),
    [props.quotes],
  )
  const quoteImport = useQuoteImport(
    evaluation,
    file,
    { agency: agencyOfName(file.name, agencies), currency: props.currency },
    known,
  )
  const { file: table, reading, busy, error, change } = quoteImport
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const names = new Map<string, string>(agencies.map(({ id, name }) => [id, name]))
  const nameOf = (agency: string): string => names.get(agency) ?? agency
  const several = reading.agency === null
  const count = table?.quotes.length ?? 0

  const run = async (): Promise<void> => {
    const done = await quoteImport.importQuotes()
    if (done === null) return
    onClose()
    undoableNote(done, counted('pricing.import.done', count))
  }

  return (
    <section
      className={styles.screen}
      aria-labelledby="import-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose()
      }}
    >
      <header className={styles.toolbar}>
        <h2 id="import-title" ref={heading} tabIndex={-1} className={styles.title}>
          {text('pricing.import.title')}
        </h2>
        <span className={styles.quiet}>
          {table === null
            ? file.name
            : text('agencies.import.file', {
                name: file.name,
                rows: counted('agencies.import.rowCount', table.rows.length),
                columns: counted('agencies.import.columnCount', table.columns.length),
              })}
        </span>
        <span className={styles.space} />
        <Button onClick={props.onOther}>{text('agencies.import.other')}</Button>
      </header>
      <div className={styles.body}>
        {error !== null && (
          <Panel
            tone="bad"
            title={text('agencies.import.refused', { name: file.name })}
            className={styles.refusal}
            actions={
              <>
                <Button variant="primary" onClick={props.onOther}>
                  {text('agencies.import.other')}
                </Button>
                <Button onClick={onClose}>{text('agencies.import.cancel')}</Button>
              </>
            }
          >
            <p role="alert">{error.message}</p>
          </Panel>
        )}
        {table !== null && error === null && (
          <>
            <div className={own.fields}>
              <Select
                label={text('pricing.import.agency')}
                value={reading.agency ?? byColumn}
                options={[
                  { value: byColumn, label: text('pricing.import.byColumn') },
                  ...agencies.map(({ id, name }) => ({ value: id as string, label: name })),
                ]}
                onChange={(agency) =>
                  change({ agency: agency === byColumn ? null : (agency as AgencyId) })
                }
              />
              {table.sheet !== null && table.sheets.length > 1 && (
                <Select
                  label={text('agencies.import.sheet')}
                  value={table.sheet}
                  options={table.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
                  onChange={(sheet) => change({ sheet, mapping: null, decimal: null })}
                />
              )}
              <TextField
                label={text('pricing.import.currency')}
                value={reading.currency}
                maxLength={3}
                onCommit={(typed) => {
                  const currency = typed.trim().toUpperCase()
                  if (!/^[A-Z]{3}$/.test(currency)) return text('pricing.quote.currencyNeeded')
                  change({ currency })
                  return null
                }}
              />
              <div className={own.labelled}>
                <span aria-hidden className={own.label}>
                  {text('pricing.import.numbers')}
                </span>
                <Segmented
                  label={text('pricing.import.numbers')}
                  value={table.decimals.sign}
                  options={[
                    { value: '.', label: '1,234.50' },
                    { value: ',', label: '1.234,50' },
                  ]}
                  onChange={(decimal) => change({ decimal })}
                />
              </div>
            </div>
            {table.notes.map((note) => (
              <Notice key={note} tone="info" title={note} />
            ))}
            {!table.decimals.certain && table.decimals.example !== null && (
              <Notice tone="warning" title={text('pricing.import.uncertain')}>
                {text('pricing.import.uncertainHow', { example: table.decimals.example })}
              </Notice>
            )}
            <ColumnMapping
              columns={table.columns}
              fields={table.fields
                .filter((field) => several || field !== 'agency')
                .map((field) => ({ id: field, label: fieldLabel(field) }))}
              mapping={table.columns.map(({ field }) => field)}
              onMap={(column, field) =>
                change({
                  mapping: table.columns.map(({ field: before }, index) =>
                    index === column ? field : before === field ? null : before,
                  ),
                })
              }
            />
            {count > 0 && (
              <QuoteTotals
                quotes={table.quotes}
                nameOf={nameOf}
                replaced={
                  sealed
                    ? null
                    : new Map(
                        [...known].map(([agency, { amount, currency }]) => [
                          agency,
                          formatMoney(amount, currency, locale),
                        ]),
                      )
                }
              />
            )}
            {table.rows.length > 0 && (
              <QuoteRows rows={table.rows} nameOf={nameOf} several={several} />
            )}
          </>
        )}
      </div>
      {table !== null && error === null && (
        <footer className={styles.foot}>
          <span className={styles.verdict} role="status">
            {busy === 'reading'
              ? text('agencies.import.checking')
              : busy === 'importing'
                ? text('agencies.import.writing')
                : verdict(table, several)}
          </span>
          <Button onClick={onClose}>{text('agencies.import.cancel')}</Button>
          {count > 0 && (
            <Button variant="primary" busy={busy !== null} onClick={() => void run()}>
              {counted('pricing.import.now', count)}
            </Button>
          )}
        </footer>
      )}
    </section>
  )
}
