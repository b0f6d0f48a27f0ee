// Imports a list of agencies from a CSV file or a workbook: what each column becomes, how every row would look, what is
// wrong with which. Nothing reaches the evaluation before the button at the foot is pressed.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Agency, EvaluationId } from '../../../shared/domain/model.ts'
import { formatCount, formatNumber } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { undoableNote } from '../../api/undoable-note.ts'
import { Button } from '../../ui/button.tsx'
import { locale } from '../../ui/locale.ts'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Select } from '../../ui/select.tsx'
import styles from '../../ui/table-import.module.css'
import { ImportColumns } from './import-columns.tsx'
import { ImportOptions } from './import-options.tsx'
import { type ImportChoices, knownRows, planOf } from './import-plan.ts'
import { ImportRows } from './import-rows.tsx'
import { useFirstStatus } from './use-first-status.ts'
import { type ImportSource, useImport } from './use-import.ts'

export interface ImportListProps {
  readonly evaluation: EvaluationId
  readonly file: ImportSource
  readonly existing: readonly Agency[]
  readonly currency: string
  readonly onOther: () => void
  readonly onClose: () => void
}

const counted = (key: Parameters<typeof plural>[0], count: number): string =>
  plural(key, count, { count: formatCount(count, locale) })

const megabytes = (bytes: number): string => formatNumber(bytes / 1024 / 1024, locale, 1)

const proposed: ImportChoices = { known: 'update', rows: new Map() }
const noRows: readonly never[] = []

export function ImportList(props: ImportListProps) {
  const { file, onClose } = props
  const list = useImport(props.evaluation, file)
  const { table, busy, error } = list
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const { existing } = props
  // Rows are told by their numbers, which mean others in another sheet.
  const [bySheet, setBySheet] = useState<ReadonlyMap<string | null, ImportChoices>>(new Map())
  const sheet = table?.sheet ?? null
  const choices = bySheet.get(sheet) ?? proposed
  const choose = (change: (before: ImportChoices) => ImportChoices): void =>
    setBySheet((all) => new Map(all).set(sheet, change(all.get(sheet) ?? proposed)))
  const rows = table?.rows ?? noRows
  const plan = useMemo(() => planOf(rows, existing, choices), [rows, existing, choices])
  const bad = plan.filter(({ problems }) => problems.length > 0).length
  const left = plan.filter(({ action }) => action === 'skip').length
  const good = rows.length - left
  const named = list.mapping.includes('name')
  const first = useFirstStatus(existing)
  const adding = plan.filter(({ action }) => action === 'add')

  const run = async (goodRowsOnly: boolean): Promise<void> => {
    const done = await list.importRows({
      goodRowsOnly,
      status: first.status,
      known: knownRows(plan),
    })
    if (done === null) return
    onClose()
    const words = [
      ...(done.imported > 0 || done.updated === 0
        ? [counted('agencies.import.done', done.imported)]
        : []),
      ...(done.updated > 0 ? [counted('agencies.import.updated', done.updated)] : []),
      ...(done.skipped > 0 ? [counted('agencies.import.skipped', done.skipped)] : []),
    ]
    undoableNote(done, words.join(' '))
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
        <h1 id="import-title" ref={heading} tabIndex={-1} className={styles.title}>
          {text('agencies.import.title')}
        </h1>
        <span className={styles.quiet}>
          {table === null
            ? file.name
            : text('agencies.import.file', {
                name: file.name,
                rows: counted('agencies.import.rowCount', rows.length),
                columns: counted('agencies.import.columnCount', table.columns.length),
              })}
        </span>
        <span className={styles.space} />
        {table !== null && table.sheet !== null && table.sheets.length > 1 && (
          <Select
            label={text('agencies.import.sheet')}
            hideLabel
            className={styles.sheet}
            value={table.sheet}
            options={table.sheets.map((name) => ({
              value: name,
              label: text('agencies.import.sheetNamed', { name }),
            }))}
            onChange={list.chooseSheet}
          />
        )}
        <Button onClick={props.onOther}>{text('agencies.import.other')}</Button>
      </header>

      <div className={styles.body}>
        {busy === 'reading' && (
          <div className={styles.progress} role="status">
            <div className={styles.bar} />
            {text('agencies.import.reading', {
              name: file.name,
              size: megabytes(file.bytes.byteLength),
            })}
          </div>
        )}
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
            {error.problems.length > 1 && (
              <ul className={styles.problems}>
                {error.problems.slice(0, 20).map((problem) => (
                  <li key={`${problem.place} ${problem.rule}`}>
                    {problem.place}: {problem.rule}
                  </li>
                ))}
              </ul>
            )}
          </Panel>
        )}
        {table !== null && error === null && (
          <>
            <ImportOptions
              table={table}
              list={list}
              known={plan.filter(({ agency }) => agency !== null).length}
              knownAction={choices.known}
              onKnown={(known) => choose(() => ({ known, rows: new Map() }))}
              status={adding.some(({ row }) => row.facts.status === null) ? first.status : null}
              onStatus={first.set}
            />
            <ImportColumns
              columns={table.columns}
              fields={table.fields}
              mapping={list.mapping}
              onMap={list.mapColumn}
            />
            {!named && (
              <Notice tone="warning" title={text('agencies.import.noNameColumn')}>
                {text('agencies.import.noNameColumn.next')}
              </Notice>
            )}
            {rows.length > 0 && named && (
              <ImportRows
                rows={plan}
                mapping={list.mapping}
                status={first.status}
                currency={props.currency}
                onAction={(row, action) =>
                  choose((before) => ({ ...before, rows: new Map(before.rows).set(row, action) }))
                }
              />
            )}
          </>
        )}
      </div>

      {table !== null && error === null && (
        <footer className={styles.foot}>
          <span className={styles.verdict} role="status">
            {busy === 'checking'
              ? text('agencies.import.checking')
              : busy === 'importing'
                ? text('agencies.import.writing')
                : rows.length === 0
                  ? text('agencies.import.noRows')
                  : !named
                    ? text('agencies.import.noNameColumn')
                    : bad > 0
                      ? counted('agencies.import.bad', bad)
                      : left > 0
                        ? counted('agencies.import.someLeft', left)
                        : counted('agencies.import.allGood', good)}
          </span>
          <Button onClick={onClose}>{text('agencies.import.cancel')}</Button>
          {bad === 0 && good > 0 && (
            <Button variant="primary" busy={busy !== null} onClick={() => void run(false)}>
              {counted('agencies.import.now', good)}
            </Button>
          )}
          {bad > 0 && good > 0 && (
            <Button busy={busy !== null} onClick={() => void run(true)}>
              {counted('agencies.import.goodRows', good)}
            </Button>
          )}
        </footer>
      )}
    </section>
  )
}
