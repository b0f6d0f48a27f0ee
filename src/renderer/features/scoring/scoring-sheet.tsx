// The sheet itself: toolbar, grid, the selected cell's panel, progress; and the commands and keys of scoring.
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Agency, AgencyId } from '../../../shared/domain/model.ts'
import { takesPart } from '../../../shared/domain/ranking-row.ts'
import { formatScore, ordinal } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { useSetScore } from '../../api/evaluation-state.ts'
import { runCommand } from '../../ui/commands.ts'
import { Grid } from '../../ui/grid/grid.tsx'
import type { GridChange, GridHandle, GridSelection } from '../../ui/grid/grid-types.ts'
import { locale } from '../../ui/locale.ts'
import {
  cellLabel,
  getEditText,
  renderCell,
  rowKey,
  type SumOfTotal,
  SumOfTotalContext,
} from './cell-content.tsx'
import { Foot } from './foot.tsx'
import { levelOfKey } from './levels.tsx'
import { type Entry, readEntry } from './score-entry.ts'
import styles from './scoring.module.css'
import {
  columnId,
  type LeafRow,
  nextEmpty,
  progressOf,
  type SheetCell,
  type SheetColumn,
  type SheetRow,
  type Whose,
} from './sheet-rows.ts'
import { SideDetail } from './side-detail.tsx'
import { totalSum } from './sums.ts'
import { Toolbar } from './toolbar.tsx'
import { useRoomy } from './use-roomy.ts'
import { useScoringCommands } from './use-scoring-commands.ts'
import { useSelection, useSheet } from './use-sheet.ts'

export interface ScoringSheetProps {
  readonly model: EvaluationModel
  readonly whose: Whose
  readonly onPick: (whose: Whose) => void
  readonly everyone: boolean
  readonly onEveryone: (everyone: boolean) => void
  readonly onEditPanel: () => void
  /** In place of the selected cell's panel; null: that one is shown. */
  readonly panelEditor: ReactNode
}

/** The letter of a key: by what it types, or by its place where the keyboard types no Latin letters. */
const letterOf = (event: KeyboardEvent): string =>
  /^[a-z]$/i.test(event.key)
    ? event.key.toUpperCase()
    : /^\p{L}$/u.test(event.key)
      ? (/^Key([A-Z])$/.exec(event.code)?.[1] ?? '')
      : ''

const letterCommands: Readonly<Record<string, string>> = {
  N: 'scoring.nextEmpty',
  X: 'scoring.notApplicable',
  C: 'scoring.comment',
}

export function ScoringSheet(props: ScoringSheetProps) {
  const { model, whose, everyone } = props
  const { evaluation, agencies: all, evaluators } = model.state
  const sheet = useSheet(model, whose, everyone)
  const { rows, columns, totals, agencies } = sheet
  const { selection, select } = useSelection(sheet)
  const setScore = useSetScore(evaluation.id)
  const roomy = useRoomy()
  const grid = useRef<GridHandle>(null)
  const comment = useRef<HTMLTextAreaElement>(null)
  /** Where N was pressed, if that was the last key: "n/a" typed there is meant for that cell. */
  const jumpedFrom = useRef<GridSelection | null>(null)
  const [changed, setChanged] = useState<AgencyId | null>(null)

  const panelOpen = props.panelEditor !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sheet takes the keyboard, an open editor keeps it.
  useEffect(() => {
    if (!panelOpen) grid.current?.focus()
  }, [whose, panelOpen])

  const evaluator = evaluators.find((candidate) => candidate.id === whose) ?? null
  const column = columns.find((candidate) => candidate.id === selection.column)
  const agency = column?.agency ?? null
  const row = rows.find((candidate) => candidate.id === selection.row) ?? null
  const cell =
    row?.kind === 'leaf' && agency !== null ? (row.cells[column?.at ?? -1] ?? null) : null

  const enter = (target: LeafRow, of: Agency, before: SheetCell, entry: Entry): void => {
    if (evaluator === null || !before.editable) return
    // Nothing new is no change, and no entry in the ledger.
    if (entry === (before.state === 'scored' ? before.raw : before.state)) return
    setChanged(of.id)
    void setScore({ agency: of.id, criterion: target.criterion.id, evaluator: evaluator.id }, entry)
  }
  const enterHere = (entry: Entry): void => {
    if (row?.kind === 'leaf' && agency !== null && cell !== null) enter(row, agency, cell, entry)
  }
  const goToNextEmpty = (): void => {
    const from = { row: selection.row, at: column?.at ?? -1 }
    const next = nextEmpty(rows, agencies, takesPart, from)
    const to = next === null ? undefined : agencies[next.at]
    if (next !== null && to !== undefined)
      select({ row: next.row.id, column: columnId(to.id), range: null })
    grid.current?.focus()
  }
  const progress = useMemo(() => progressOf(rows, agencies, takesPart), [rows, agencies])
  const waiting = progress.of - progress.scored - progress.notApplicable
  useScoringCommands({
    nextEmpty: evaluator === null || waiting === 0 ? null : goToNextEmpty,
    notApplicable: cell?.editable === true ? () => enterHere('not-applicable') : null,
    comment: cell?.editable === true ? () => comment.current?.focus() : null,
    panelView: whose === 'panel' ? null : () => props.onPick('panel'),
  })

  const onCommit = (target: SheetRow, at: SheetColumn, typed: string): string | null => {
    if (target.kind !== 'leaf' || at.agency === null) return null
    const reading = readEntry(typed, target.criterion, target.leaf.scale, locale)
    if (!reading.ok) return reading.reason
    const before = target.cells[at.at]
    if (before !== undefined) enter(target, at.agency, before, reading.entry)
    return null
  }

  const onEditMany = (changes: readonly GridChange<SheetRow, SheetColumn>[]): string | null => {
    const edits: (() => void)[] = []
    for (const { row: target, column: at, text: typed } of changes) {
      const before = target.kind === 'leaf' ? target.cells[at.at] : undefined
      const of = at.agency
      if (target.kind !== 'leaf' || of === null || before === undefined) continue
      const reading = readEntry(typed ?? '', target.criterion, target.leaf.scale, locale)
      if (!reading.ok) return reading.reason
      edits.push(() => enter(target, of, before, reading.entry))
    }
    for (const edit of edits) edit()
    return null
  }

  const onCellKey = (event: KeyboardEvent, target: SheetRow): boolean => {
    const jumped = jumpedFrom.current
    jumpedFrom.current = null
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    if (event.key === '/' && jumped !== null) {
      select(jumped)
      grid.current?.edit('n/')
      return true
    }
    const letter = letterOf(event)
    const level = target.kind === 'leaf' && cell?.editable ? levelOfKey(target, letter) : null
    if (level !== null) {
      enterHere(level)
      return true
    }
    const id = letterCommands[letter]
    if (id === undefined || event.shiftKey) return false
    if (letter === 'N') jumpedFrom.current = selection
    runCommand(id)
    return true
  }

  const shown = useRef(sheet)
  useLayoutEffect(() => {
    shown.current = sheet
  })
  const sumOfTotal = useCallback<SumOfTotal>((id, { whose: of, name }) => {
    const { ranking: own, official, decimals } = shown.current
    const ranking = of === 'panel' ? official : own
    const result = ranking.results.find((candidate) => candidate.agency === id)
    if (result === undefined) return { title: '', rows: [], total: '' }
    return totalSum(ranking, result, `${result.name} · ${name}`, decimals[of])
  }, [])

  const standing = sheet.ranking.results.find((result) => result.agency === changed)
  const decimals = evaluator === null ? sheet.decimals.panel : sheet.decimals.own
  const spoken =
    standing === undefined
      ? ''
      : text(standing.rank === null ? 'scoring.standingOut' : 'scoring.standing', {
          agency: standing.name,
          total: formatScore(standing.score, locale, decimals),
          rank: standing.rank === null ? '' : ordinal(standing.rank, locale),
        })

  return (
    <SumOfTotalContext value={sumOfTotal}>
      <div className={styles.screen}>
        <Toolbar
          evaluators={evaluators}
          whose={whose}
          rule={evaluation.panelRule}
          onPick={props.onPick}
          onEditPanel={props.onEditPanel}
          hidden={all.filter((candidate) => !takesPart(candidate)).length}
          everyone={everyone}
          onEveryone={props.onEveryone}
          left={evaluator === null ? null : waiting}
          onNextEmpty={goToNextEmpty}
        />
        <div className={styles.sheet} data-read-only={evaluator === null || undefined}>
          <Grid
            key={whose}
            ref={grid}
            className={styles.grid}
            label={
              evaluator === null
                ? text('scoring.gridPanel')
                : text('scoring.grid', { name: evaluator.name })
            }
            columns={columns}
            rows={rows}
            footer={totals}
            rowKey={rowKey}
            renderCell={renderCell}
            cellLabel={cellLabel}
            selection={selection}
            onSelectionChange={select}
            getEditText={getEditText}
            onCommit={onCommit}
            onEditMany={onEditMany}
            onCellKey={onCellKey}
            rowHeight={roomy ? 40 : 36}
            headerHeight={60}
            footerHeight={roomy ? 34 : 30}
          />
        </div>
        <Foot sheet={sheet} progress={progress} evaluator={evaluator?.name ?? null} />
        <aside className={styles.side} aria-label={text('scoring.detail')}>
          {props.panelEditor ?? (
            <SideDetail
              model={model}
              sheet={sheet}
              selection={selection}
              row={row}
              agency={agency}
              cell={cell}
              evaluator={evaluator}
              onEnter={(entry) => {
                enterHere(entry)
                grid.current?.focus()
              }}
              onLeave={() => grid.current?.focus()}
              commentRef={comment}
            />
          )}
        </aside>
        <div role="status" className="sr-only">
          {spoken}
        </div>
      </div>
    </SumOfTotalContext>
  )
}
