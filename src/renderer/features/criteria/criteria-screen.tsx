// Criteria: the table of weights and shares, one criterion in full beside it, and the ranking that follows
// every weight.
import { Equal, PanelRight } from 'lucide-react'
import { lazy, useCallback, useMemo, useRef, useState } from 'react'
import type { Criterion, CriterionId, EvaluationId } from '../../../shared/domain/model.ts'
import { prepareRanking, rankPrepared, withWeights } from '../../../shared/domain/ranking.ts'
import { shareDecimals } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { command } from '../../api/client.ts'
import { useEvaluationState, useRanking } from '../../api/evaluation-state.ts'
import { sendShown, withMoved } from '../../api/optimistic.ts'
import { rememberUndo } from '../../api/undo-last.ts'
import { AddLine } from '../../ui/add-line.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import type { GridHandle } from '../../ui/grid/grid-types.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { setFocus, useNavigation } from '../../ui/navigation.ts'
import { toast } from '../../ui/toast.tsx'
import styles from './criteria.module.css'
import { CriterionPanel } from './criterion-panel.tsx'
import { criterionRows, equalWeights, flatPlace, placeAmong, weightSum } from './criterion-rows.ts'
import { CriterionTable, nameProblem } from './criterion-table.tsx'
import { plainNumber, removedWords } from './criterion-words.ts'
import { GateResults } from './gate-results.tsx'
import { RankingStrip } from './ranking-strip.tsx'
import { useCriteriaCommands } from './use-criteria-commands.ts'
import { useCriterionEdits } from './use-criterion-edits.ts'
import { WeightsButton } from './weights/weights-button.tsx'
import { useWeightsPlace } from './weights/weights-view.ts'

const WeightsWorkspace = lazy(() =>
  import('./weights/weights-workspace.tsx').then((m) => ({ default: m.WeightsWorkspace })),
)

const noCriteria: readonly Criterion[] = []

const undoableToast = async (evaluation: EvaluationId, message: string): Promise<void> => {
  const undo = await rememberUndo(evaluation)
  const run = async (): Promise<void> => {
    if ((await undo()) === 'later') toast({ message: text('criteria.undoLater') })
  }
  toast({ message, action: { label: text('ui.undo'), run: () => void run() } })
}

const sumWords = (sum: number, count: number): string => {
  if (count === 0) return ''
  if (sum === 0) return text('criteria.sum.zero')
  return Math.abs(sum - 100) < 1e-9
    ? text('criteria.sum.hundred')
    : text('criteria.sum.other', { sum: plainNumber(sum) })
}

export function CriteriaScreen({ evaluation }: { readonly evaluation: EvaluationId }) {
  const { part } = useWeightsPlace(evaluation)
  return part === 'closed' ? (
    <CriteriaPage evaluation={evaluation} />
  ) : (
    <WeightsWorkspace evaluation={evaluation} />
  )
}

function CriteriaPage({ evaluation }: { readonly evaluation: EvaluationId }) {
  const { model } = useEvaluationState(evaluation)
  const official = useRanking(model)
  const selected = useNavigation((place) => place.focus.criterion)
  const [panelOpen, setPanelOpen] = useState(true)
  const grid = useRef<GridHandle>(null)
  const add = useRef<HTMLInputElement>(null)
  const edits = useCriterionEdits(evaluation, model)
  const { live, setWeight, change } = edits

  const criteria = model?.state.criteria ?? noCriteria
  const scale = model?.state.evaluation.scale
  const weights = useMemo(
    () => new Map(live === null ? [] : [[live.criterion, live.weight] as const]),
    [live],
  )
  const rows = useMemo(
    () => (scale === undefined ? [] : criterionRows(criteria, scale, weights)),
    [criteria, scale, weights],
  )
  const prepared = useMemo(() => (model === null ? null : prepareRanking(model.state)), [model])
  const ranking = useMemo(
    () =>
      prepared === null || weights.size === 0
        ? official
        : rankPrepared(withWeights(prepared, weights)),
    [prepared, weights, official],
  )
  const decimals = shareDecimals(rows.map((row) => row.share))
  const sum = weightSum(criteria, weights)
  const currentRow = rows.find((row) => row.criterion.id === selected) ?? null
  const current = currentRow?.criterion ?? null

  const moveAmong = useCallback(
    (criterion: CriterionId, among: number) => {
      const to = flatPlace(criteria, criterion, among)
      if (to === null) return
      void sendShown(
        'criteria.move',
        { evaluation, criterion, to },
        'criteria.list',
        { evaluation },
        (answer) => ({ ...answer, criteria: withMoved(answer.criteria, criterion, to) }),
      )
    },
    [criteria, evaluation],
  )
  const onDrop = useCallback(
    (criterion: CriterionId, before: number) =>
      moveAmong(criterion, placeAmong(rows, criterion, before)),
    [rows, moveAmong],
  )
  const step = (by: 1 | -1): void => {
    if (current === null) return
    const siblings = criteria.filter((other) => other.parent === current.parent)
    moveAmong(current.id, siblings.indexOf(current) + by)
  }
  const remove = async (criterion: Criterion): Promise<void> => {
    if (model === null) return
    const message = removedWords(model.state, criterion)
    const gone = (id: CriterionId, parent: CriterionId | null): boolean =>
      id === criterion.id || parent === criterion.id
    const at = rows.findIndex((row) => row.criterion.id === criterion.id)
    const next =
      rows.slice(at).find((row) => !gone(row.criterion.id, row.criterion.parent)) ?? rows[at - 1]
    if ((await command('criteria.remove', { evaluation, criterion: criterion.id })) === null) return
    setFocus({ criterion: next?.criterion.id ?? null })
    grid.current?.focus()
    await undoableToast(evaluation, message)
  }
  const addNamed = (name: string): string | null => {
    const problem = nameProblem(name)
    if (problem !== null) return problem
    void command('criteria.add', { evaluation, fields: { name } }).then((added) => {
      if (added !== null) setFocus({ criterion: added.id as CriterionId })
    })
    return null
  }
  const equalise = async (): Promise<void> => {
    const changes = equalWeights(criteria)
    if (changes.length === 0) {
      toast({ message: text('criteria.alreadyEqual') })
      return
    }
    const done = await command('criteria.setWeights', { evaluation, weights: [...changes] })
    if (done !== null) await undoableToast(evaluation, text('criteria.equalised'))
  }
  const onSelect = useCallback((criterion: CriterionId) => setFocus({ criterion }), [])
  const onRename = useCallback(
    (criterion: CriterionId, name: string) => change(criterion, { name }),
    [change],
  )

  useCriteriaCommands({
    add: () => add.current?.focus(),
    equalise: () => void equalise(),
    selected: current,
    step,
    remove: (criterion) => void remove(criterion),
  })

  if (model === null || scale === undefined || ranking === null) return null
  const { state } = model
  return (
    <div className={styles.screen}>
      <header className={styles.toolbar}>
        <h1 className={styles.title}>{text('criteria.title')}</h1>
        <span className={styles.quiet} role="status">
          {sumWords(sum, criteria.length)}
        </span>
        <span className={styles.space} />
        <WeightsButton evaluation={evaluation} />
        {criteria.length > 1 && (
          <Button icon={<Equal size={16} aria-hidden />} onClick={() => void equalise()}>
            {text('criteria.equalise')}
          </Button>
        )}
        {current !== null && (
          <IconButton
            label={text('criteria.panel', { name: current.name })}
            icon={<PanelRight size={16} aria-hidden />}
            aria-pressed={panelOpen}
            onClick={() => setPanelOpen(!panelOpen)}
          />
        )}
      </header>
      <div className={styles.split}>
        <div
          className={styles.main}
          onPointerDown={(event) => {
            if ((event.target as Element).closest('[role="row"] [data-row]:not([data-row="-1"])'))
              setPanelOpen(true)
          }}
        >
          <div className={styles.lists}>
            {rows.length === 0 ? (
              <div className={styles.empty}>
                <EmptyState title={text('criteria.empty.title')}>
                  {text('criteria.empty.body')}
                </EmptyState>
              </div>
            ) : (
              <CriterionTable
                ref={grid}
                rows={rows}
                sum={sum}
                shareDecimals={decimals}
                scale={scale}
                selected={current?.id ?? null}
                onSelect={onSelect}
                onRename={onRename}
                onWeight={setWeight}
                onDrop={onDrop}
                onStep={step}
                onRemove={(criterion) => void remove(criterion)}
                onOpen={() => setPanelOpen(true)}
                onBelow={() => add.current?.focus()}
              />
            )}
            <AddLine
              ref={add}
              label={text('criteria.add')}
              placeholder={text('criteria.add.placeholder')}
              autoFocus={rows.length === 0}
              onAdd={addNamed}
              onLeave={() => grid.current?.focus()}
            />
            {state.gates.length > 0 && <GateResults state={state} />}
          </div>
          {state.agencies.length > 0 && <RankingStrip ranking={ranking} before={edits.before} />}
        </div>
        {currentRow !== null && current !== null && panelOpen && (
          <CriterionPanel
            key={current.id}
            row={currentRow}
            parent={criteria.find((other) => other.id === current.parent)?.name ?? null}
            evaluationScale={scale}
            shareDecimals={decimals}
            onChange={(fields) => change(current.id, fields)}
            onTryWeight={(weight) => edits.tryWeight(current.id, weight)}
            onSetWeight={(weight) => setWeight(current.id, weight)}
            onRemove={() => void remove(current)}
            onClose={() => {
              setPanelOpen(false)
              grid.current?.focus()
            }}
            onLeave={() => grid.current?.focus()}
          />
        )}
      </div>
    </div>
  )
}
