// The ledger of this evaluation: every change, newest first, with who, when and its hash; what undo and redo
// would do; and the proof that nothing was altered afterwards.
import { Redo2, Undo2 } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { formatCount, formatTimestamp, shortHash } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { useActorNames } from '../../api/actor-names.ts'
import { useQuery } from '../../api/query-cache.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { runCommand } from '../../ui/commands.ts'
import { Grid } from '../../ui/grid/grid.tsx'
import type { GridColumn, GridSelection } from '../../ui/grid/grid-types.ts'
import { locale } from '../../ui/locale.ts'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { EntryDetails } from './entry-details.tsx'
import styles from './history-screen.module.css'
import { type LedgerEntry, matching, takenBack } from './ledger.ts'
import { useLedger } from './use-ledger.ts'
import { useVerification, VerificationResult, VerifyButton } from './verify-ledger.tsx'

type ColumnId = 'number' | 'when' | 'who' | 'what' | 'hash'
type Column = GridColumn & { readonly id: ColumnId }

const columns: readonly Column[] = [
  { id: 'number', label: text('history.head.number'), width: 52, align: 'end' },
  { id: 'when', label: text('history.head.when'), width: 166 },
  { id: 'who', label: text('history.head.who'), width: 92 },
  {
    id: 'what',
    label: text('history.head.what'),
    width: 200,
    grow: true,
    rowHeader: true,
  },
  { id: 'hash', label: text('history.head.hash'), width: 132 },
]

const rowKey = (entry: LedgerEntry): string => String(entry.sequence)

function UndoState({ evaluation }: { readonly evaluation: EvaluationId }) {
  const state = useQuery(
    'history.state',
    useMemo(() => ({ evaluation }), [evaluation]),
  )
  const { undo = null, redo = null } = state.value ?? {}
  return (
    <dl className={styles.undoState}>
      <div>
        <dt>{text('history.nextUndo')}</dt>
        <dd>{undo ?? text('history.nextNone')}</dd>
        <dd>
          <Button
            size="small"
            icon={<Undo2 size={14} aria-hidden />}
            disabled={undo === null}
            onClick={() => runCommand('edit.undo')}
          >
            {text('ui.undo')}
          </Button>
        </dd>
      </div>
      <div>
        <dt>{text('history.nextRedo')}</dt>
        <dd>{redo ?? text('history.nextNone')}</dd>
        <dd>
          <Button
            size="small"
            icon={<Redo2 size={14} aria-hidden />}
            disabled={redo === null}
            onClick={() => runCommand('edit.redo')}
          >
            {text('command.redo')}
          </Button>
        </dd>
      </div>
    </dl>
  )
}

export function HistoryScreen({ evaluation }: { readonly evaluation: EvaluationId }) {
  const [filter, setFilter] = useState('')
  const [selection, setSelection] = useState<GridSelection | null>(null)
  const verification = useVerification()
  const actorName = useActorNames(evaluation)
  const filtering = filter.trim() !== ''
  const { entries, loading, error, complete, loadOlder } = useLedger(evaluation, filtering)
  const gone = useMemo(() => takenBack(entries), [entries])
  const shown = useMemo(() => matching(entries, filter, actorName), [entries, filter, actorName])
  const chosen = shown.find((entry) => rowKey(entry) === selection?.row) ?? shown[0] ?? null

  const renderCell = useCallback(
    (entry: LedgerEntry, column: Column) => {
      switch (column.id) {
        case 'number':
          return <span className={styles.quiet}>{formatCount(entry.sequence, locale)}</span>
        case 'when':
          return <span className={styles.line}>{formatTimestamp(entry.time, locale)}</span>
        case 'who':
          return <span className={styles.line}>{actorName(entry.actor)}</span>
        case 'hash':
          return <code className={styles.hash}>{shortHash(entry.hash)}</code>
        case 'what': {
          const back = gone.has(entry.sequence)
          return (
            <span className={styles.what} title={entry.summary}>
              {back ? (
                <s className={styles.undone}>{entry.summary}</s>
              ) : (
                <span className={styles.told}>{entry.summary}</span>
              )}
              {back && (
                <Badge>
                  {text(entry.undoes === null ? 'history.wasUndone' : 'history.wasRedone')}
                </Badge>
              )}
            </span>
          )
        }
      }
    },
    [actorName, gone],
  )

  return (
    <div className={styles.screen}>
      <header className={styles.top}>
        <div className={styles.heading}>
          <h1 className={styles.title}>{text('history.title')}</h1>
          <p className={styles.words}>{text('history.words')}</p>
        </div>
        <VerifyButton verification={verification} />
      </header>
      <VerificationResult verification={verification} />
      <UndoState evaluation={evaluation} />
      <div className={styles.tools}>
        <TextField
          className={styles.filter}
          label={text('history.filter')}
          hideLabel
          type="search"
          placeholder={text('history.filter')}
          value={filter}
          onChange={setFilter}
        />
        <span className={styles.quiet} role="status">
          {filtering
            ? text('history.found', {
                found: formatCount(shown.length, locale),
                of: formatCount(entries.length, locale),
              })
            : plural('history.count', entries[0]?.sequence ?? 0, {
                count: formatCount(entries[0]?.sequence ?? 0, locale),
              })}
        </span>
        {!complete && !filtering && (
          <Button size="small" busy={loading} onClick={loadOlder}>
            {text('history.older')}
          </Button>
        )}
      </div>
      {error !== null && (
        <Notice tone="error" title={text('history.loadFailed')}>
          {error.message}
        </Notice>
      )}
      <div className={styles.body}>
        <div className={styles.table}>
          <Grid<LedgerEntry, Column>
            label={text('history.title')}
            columns={columns}
            rows={shown}
            rowKey={rowKey}
            rowHeight={44}
            headerHeight={34}
            renderCell={renderCell}
            selection={selection}
            onSelectionChange={setSelection}
          />
        </div>
        {chosen !== null && (
          <EntryDetails
            entry={chosen}
            actor={actorName(chosen.actor)}
            takenBackBy={gone.get(chosen.sequence) ?? null}
          />
        )}
      </div>
    </div>
  )
}
