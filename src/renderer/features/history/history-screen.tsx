// The ledger of this evaluation: who did what, when and why, newest first, with the steps from stage to stage as
// its chapters; a filter; one entry in full; and the proof that nothing was altered afterwards.
import { Download } from 'lucide-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { call } from '../../api/client.ts'
import { saveWith } from '../../api/files.ts'
import { useQuery } from '../../api/query-cache.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Grid } from '../../ui/grid/grid.tsx'
import type { GridHandle, GridSelection } from '../../ui/grid/grid-types.ts'
import { locale } from '../../ui/locale.ts'
import { Notice } from '../../ui/notice.tsx'
import { EntryDetails } from './entry-details.tsx'
import { FilterBar } from './filter-bar.tsx'
import styles from './history-screen.module.css'
import { isFiltered, type LedgerEntry, type LedgerFilter, unfiltered } from './ledger.ts'
import { EntryCell, entryLabel, type LedgerColumn, ledgerColumns } from './ledger-columns.tsx'
import { RestoreForm } from './restore-form.tsx'
import { type LedgerView, useLedger } from './use-ledger.ts'
import { DamageNotice, useVerification, VerificationLine } from './verify-ledger.tsx'

const rowKey = (entry: LedgerEntry): string => String(entry.sequence)
/** So near the end older entries are fetched before they are reached. */
const nearEnd = 20

const countWords = ({ entries, complete }: LedgerView, filtered: boolean, all: number): string => {
  const shown = filtered ? entries.length : all
  const count = formatCount(shown, locale)
  if (!filtered) return plural('history.count', shown, { count })
  return complete ? plural('history.found', shown, { count }) : text('history.foundMore', { count })
}

function ExportButton({ evaluation }: { readonly evaluation: EvaluationId }) {
  const [busy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    setBusy(true)
    await saveWith(call('history.save', { evaluation }), (name) =>
      text('history.exported', { name }),
    )
    setBusy(false)
  }
  return (
    <Button icon={<Download size={16} aria-hidden />} busy={busy} onClick={() => void save()}>
      {text('history.export')}
    </Button>
  )
}

export function HistoryScreen({ evaluation }: { readonly evaluation: EvaluationId }) {
  const [filter, setFilter] = useState<LedgerFilter>(unfiltered)
  const [selection, setSelection] = useState<GridSelection | null>(null)
  const columns = useMemo(() => ledgerColumns(), [])
  const [restoring, setRestoring] = useState<number | null>(null)
  const grid = useRef<GridHandle>(null)
  const verification = useVerification(evaluation)
  const state = useQuery(
    'history.state',
    useMemo(() => ({ evaluation }), [evaluation]),
  ).value
  const ledger = useLedger(evaluation, filter)
  const { entries, loading, error, complete, loadOlder } = ledger
  const chosen = entries.find((entry) => rowKey(entry) === selection?.row) ?? entries[0] ?? null
  const newest = state?.entries ?? 0

  const select = useCallback(
    (next: GridSelection): void => {
      setSelection(next)
      setRestoring(null)
      const at = entries.findIndex((entry) => rowKey(entry) === next.row)
      if (at >= entries.length - nearEnd) loadOlder()
    },
    [entries, loadOlder],
  )
  const renderCell = useCallback(
    (entry: LedgerEntry, column: LedgerColumn) => <EntryCell entry={entry} column={column} />,
    [],
  )
  const closeForm = useCallback(() => {
    setRestoring(null)
    setSelection(null)
    grid.current?.focus()
  }, [])

  return (
    <div className={styles.screen}>
      <header className={styles.top}>
        <div className={styles.heading}>
          <h1 className={styles.title}>{text('history.title')}</h1>
          <span className={styles.quiet} role="status">
            {countWords(ledger, isFiltered(filter), newest)}
          </span>
        </div>
        <ExportButton evaluation={evaluation} />
      </header>
      <div className={styles.tools}>
        <FilterBar evaluation={evaluation} filter={filter} onChange={setFilter} />
        {!complete && entries.length > 0 && (
          <Button size="small" variant="quiet" busy={loading} onClick={loadOlder}>
            {text('history.older')}
          </Button>
        )}
      </div>
      <DamageNotice verification={verification} />
      {error !== null && (
        <Notice tone="error" title={text('history.loadFailed')}>
          {error.message}
        </Notice>
      )}
      <div className={styles.body}>
        <div className={styles.table}>
          {entries.length === 0 && complete ? (
            <EmptyState title={text('history.noneFound')}>
              {text('history.noneFoundNext')}
            </EmptyState>
          ) : (
            <Grid<LedgerEntry, LedgerColumn>
              ref={grid}
              label={text('history.title')}
              columns={columns}
              rows={entries}
              rowKey={rowKey}
              rowHeight={44}
              headerHeight={34}
              renderCell={renderCell}
              cellLabel={entryLabel}
              selection={selection}
              onSelectionChange={select}
            />
          )}
        </div>
        {chosen !== null && (
          <aside className={styles.side} aria-label={text('history.details')}>
            {restoring === null ? (
              <EntryDetails
                entry={chosen}
                onRestore={chosen.sequence === newest ? null : () => setRestoring(chosen.sequence)}
              />
            ) : (
              <RestoreForm
                key={restoring}
                evaluation={evaluation}
                sequence={restoring}
                onClose={closeForm}
              />
            )}
          </aside>
        )}
      </div>
      <VerificationLine verification={verification} head={state?.head ?? null} />
    </div>
  )
}
