// The sheet itself: toolbar, grid in one of its views, the selected cell's panel, progress; and what the commands
// of scoring do.
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { useEvidence } from '../../api/use-evidence.ts'
import { classNames } from '../../ui/class-names.ts'
import { runCommand } from '../../ui/commands.ts'
import { Grid } from '../../ui/grid/grid.tsx'
import type { GridHandle, GridSelection } from '../../ui/grid/grid-types.ts'
import { setFocus, useNavigation } from '../../ui/navigation.ts'
import { useShows } from '../../ui/whereabouts.ts'
import cellStyles from './cell-content.module.css'
import { cellRenderer, SumOfTotalContext } from './cell-content.tsx'
import { cellLabeller, copyReader, editReader, rowKey, sameCell } from './cell-words.ts'
import { Foot, standingText } from './foot.tsx'
import { HeaderShares } from './header-progress.tsx'
import { revealRow, useIsLed, useReveal } from './reveal.ts'
import { meaningOf } from './scoring-keys.ts'
import styles from './scoring-sheet.module.css'
import type { Seat } from './seat.ts'
import { placeOf, type SheetCell, tallyOfAll, type Whose } from './sheet-cells.ts'
import { SheetHead } from './sheet-head.tsx'
import { type SheetColumn, type SheetRow, targetOf } from './sheet-types.ts'
import { SideDetail, type SideHandle } from './side-detail.tsx'
import { useCellEntry } from './use-cell-entry.ts'
import { useComments } from './use-comments.ts'
import { useRoomy } from './use-roomy.ts'
import { idsIn, useSelection } from './use-selection.ts'
import { useSheet } from './use-sheet.ts'
import { useSheetCommands } from './use-sheet-commands.ts'
import { totalNameOf, useSumOfTotal } from './use-sum-of-total.ts'
import { lookAt, useLooking } from './view-store.ts'

export interface ScoringSheetProps {
  readonly model: EvaluationModel
  readonly whose: Whose
  /** Who sits at the keyboard; null: the owner. */
  readonly seat: Seat | null
  readonly onEditPanel: () => void
  /** In place of the selected cell's panel; null: that one is shown. */
  readonly panelEditor: ReactNode
}

/** A control that was reached by keyboard keeps it: arrows choose among views. */
const keyboardIsAtWork = (): boolean => {
  const { activeElement } = document
  return activeElement instanceof HTMLInputElement && activeElement.matches(':focus-visible')
}

const menu = ['notApplicable', 'comment', 'addFinding', 'addEvidence', 'details'].map(
  (id) => `scoring.${id}`,
)

export function ScoringSheet(props: ScoringSheetProps) {
  const { model, whose, seat, onEditPanel, panelEditor } = props
  const { evaluation, evaluators } = model.state
  const filter = useLooking((looking) => looking.filter)
  const focus = useNavigation((place) => place.focus)
  const evidence = useEvidence(evaluation.id)
  const grid = useRef<GridHandle>(null)
  const sort = useRef(() => {})
  const onSort = useCallback(() => sort.current(), [])
  const sheet = useSheet({ model, whose, seat, agencyId: focus.agency, evidence, onSort })
  const { view } = sheet
  const { selection, select } = useSelection(sheet, whose)
  useReveal(model.state.agencies, idsIn(view, focus, whose).row, sheet.hidden)
  const entry = useCellEntry(evaluation.id)
  const roomy = useRoomy()
  const comment = useRef<HTMLTextAreaElement>(null)
  const finding = useRef<HTMLInputElement>(null)
  const side = useRef<HTMLElement>(null)
  const panel = useRef<SideHandle>(null)
  /** The cell that evidence is being pinned to. */
  const [pinning, setPinning] = useState<string | null>(null)
  /** Where N was pressed, if that was the last key: "n/a" typed there is meant for that cell. */
  const jumpedFrom = useRef<GridSelection | null>(null)

  const panelOpen = panelEditor !== null
  const led = useIsLed()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sheet, or a cell that one was led to, takes the keyboard; an open editor keeps it.
  useEffect(() => {
    if (!panelOpen && !keyboardIsAtWork()) grid.current?.focus()
  }, [whose, view, panelOpen, led])

  const row =
    sheet.rows.find(({ id }) => id === selection.row) ??
    sheet.foot.find(({ id }) => id === selection.row)
  const column = sheet.columns.find(({ id }) => id === selection.column)
  const target = targetOf(row, column)
  const cell = target.kind === 'cell' ? target.cell : null
  const evaluator = evaluators.find(({ id }) => id === (cell?.evaluator ?? whose)) ?? null
  const owner = cell !== null && cell.evaluator === null ? null : evaluator
  const pinId = `${cell?.id}\u0000${cell?.evaluator}`

  const goTo = (to: SheetCell): void => {
    const at = placeOf(to)
    const ids = idsIn(view, at, to.evaluator ?? 'panel')
    revealRow(ids.row, sheet.hidden)
    setFocus(at)
    select({ ...ids, range: null })
  }
  useShows(({ stage, focus: to }) => {
    const { agency = null, criterion = null } = to
    const shownOf = view === 'evaluators' ? agency === sheet.agency?.id : to.evaluator === whose
    if (stage !== 'scoring' || !shownOf) return false
    const at = idsIn(view, { agency, criterion }, to.evaluator ?? whose)
    const there =
      sheet.rows.some(({ id }) => id === at.row) && sheet.columns.some(({ id }) => id === at.column)
    if (!there) return false
    grid.current?.follow()
    select({ ...at, range: null })
    return true
  })
  sort.current = () => {
    const agencies = sheet.ranking.results.map(({ agency }) => agency)
    lookAt({ order: { evaluation: evaluation.id, agencies } })
  }
  const tally = useMemo(() => tallyOfAll(sheet.lists), [sheet.lists])
  const { nextEmpty, left } = useSheetCommands({
    seat,
    sheet,
    tally,
    cell,
    entry,
    goTo,
    toGrid: () => grid.current?.focus(),
    onSort,
    toComment: () => {
      panel.current?.showNow()
      comment.current?.focus()
    },
    toFinding: () => {
      panel.current?.showNow()
      finding.current?.focus()
    },
    toEvidence: () => {
      flushSync(() => setPinning(pinId))
      panel.current?.showNow()
    },
    toDetails: () => {
      panel.current?.showNow()
      const first = side.current?.querySelector<HTMLElement>(
        'button, input, select, textarea, summary',
      )
      first?.focus()
    },
  })

  const commentOf = useComments(evaluation.id, whose, view === 'cells')
  const renderCell = useMemo(() => cellRenderer(filter, commentOf), [filter, commentOf])
  const cellLabel = useMemo(() => cellLabeller(filter), [filter])
  const getEditText = useMemo(() => editReader(commentOf), [commentOf])
  const getCopyText = useMemo(() => copyReader(commentOf), [commentOf])

  const onCellKey = (event: KeyboardEvent, at: SheetRow, of: SheetColumn): boolean => {
    const jumped = jumpedFrom.current
    jumpedFrom.current = null
    const meaning = meaningOf(event, at, of, jumped)
    if (meaning === null) return false
    switch (meaning.kind) {
      case 'type':
        select({ ...meaning.at, range: null })
        grid.current?.edit(meaning.text)
        break
      case 'level':
        if (cell !== null) entry.enter(cell, meaning.entry)
        break
      case 'command':
        if (meaning.id === 'scoring.nextEmpty') jumpedFrom.current = selection
        runCommand(meaning.id)
    }
    return true
  }

  const ownName = evaluators.find(({ id }) => id === whose)?.name ?? null
  const totalName = totalNameOf(ownName, seat)
  const sumOfTotal = useSumOfTotal(sheet, totalName)
  const decimals = whose === 'panel' ? sheet.decimals.panel : sheet.decimals.own
  const standingOf = (id: string | null | undefined) =>
    sheet.standings.find(({ agency }) => agency.id === id) ?? null
  const changed = standingOf(entry.changed)
  const selected =
    target.kind === 'cell'
      ? target.cell.agency.id
      : target.kind === 'agency'
        ? target.agency.id
        : null

  return (
    <SumOfTotalContext value={sumOfTotal}>
      <div className={styles.screen}>
        <div className={styles.head}>
          <SheetHead
            model={model}
            sheet={sheet}
            seat={seat}
            counts={tally.passing}
            left={left}
            onNextEmpty={nextEmpty}
            onSort={onSort}
            onEditPanel={onEditPanel}
            grid={grid}
          />
        </div>
        <div className={styles.sheet} data-view={view} data-roomy={roomy || undefined}>
          <HeaderShares value={sheet.shares}>
            <Grid
              key={whose}
              ref={grid}
              className={classNames(cellStyles.grid)}
              label={
                view === 'evaluators'
                  ? text('scoring.gridEvaluators', { agency: sheet.agency?.name ?? '' })
                  : ownName === null
                    ? text('scoring.gridPanel')
                    : text('scoring.grid', { name: ownName })
              }
              columns={sheet.columns}
              rows={sheet.rows}
              footer={sheet.foot}
              rowKey={rowKey}
              renderCell={renderCell}
              sameCell={sameCell}
              cellLabel={cellLabel}
              selection={selection}
              onSelectionChange={select}
              getEditText={getEditText}
              getCopyText={getCopyText}
              onCommit={entry.onCommit}
              onEditMany={entry.onEditMany}
              onCellKey={onCellKey}
              menu={menu}
              rowHeight={roomy ? 40 : 36}
              headerHeight={view === 'cells' ? 36 : 60}
              footerHeight={roomy ? 34 : 30}
            />
          </HeaderShares>
          {sheet.rows.length === 0 && (
            <p className={styles.nothing}>{text('scoring.nothingPasses')}</p>
          )}
        </div>
        <Foot
          ranking={sheet.ranking}
          decimals={decimals}
          progress={tally.progress}
          standing={view === 'cells' || view === 'evaluators' ? standingOf(selected) : null}
          evaluator={view === 'evaluators' ? text('scoring.panel') : ownName}
        />
        <aside
          ref={side}
          className={styles.side}
          aria-label={text('scoring.detail')}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented || panelOpen) return
            event.stopPropagation()
            grid.current?.focus()
          }}
        >
          {panelEditor ?? (
            <SideDetail
              handle={panel}
              model={model}
              sheet={sheet}
              seat={seat}
              target={target}
              totalName={totalName}
              evaluator={owner}
              onEnter={(given) => {
                if (cell !== null) entry.enter(cell, given)
                grid.current?.focus()
              }}
              onComment={(said) => {
                if (cell !== null) entry.comment(cell, said)
              }}
              onConfidence={(confidence) => {
                if (cell !== null) entry.confide(cell, confidence)
              }}
              onLeave={() => grid.current?.focus()}
              places={{ comment, finding }}
              pinning={pinning === pinId}
              onPinning={(open) => {
                setPinning(open ? pinId : null)
                if (!open) grid.current?.focus()
              }}
            />
          )}
        </aside>
        <div role="status" className="sr-only">
          {changed === null ? '' : standingText(changed, decimals)}
        </div>
      </div>
    </SumOfTotalContext>
  )
}
