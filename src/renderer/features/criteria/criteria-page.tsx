// The criteria as they are worked on. Weights are live: shares, warnings and the ranking follow while a slider
// or the box is held.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { criteriaWarnings } from '../../../shared/domain/criteria/warnings.ts'
import type { Criterion, CriterionId, EvaluationId, GateId } from '../../../shared/domain/model.ts'
import { rankPrepared, withWeights } from '../../../shared/domain/ranking.ts'
import { shareDecimals } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { preparedOf } from '../../api/evaluation-model.ts'
import { useEvaluationState, useRanking } from '../../api/evaluation-state.ts'
import { AddLine } from '../../ui/add-line.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FrozenLine } from '../../ui/frozen-line.tsx'
import type { GridHandle } from '../../ui/grid/grid-types.ts'
import { idOfPart, setFocus, takePart, useNavigation } from '../../ui/navigation.ts'
import styles from './criteria.module.css'
import { CriteriaDialogs } from './criteria-dialogs.tsx'
import { CriteriaToolbar } from './criteria-toolbar.tsx'
import {
  dropped,
  intoGroup,
  type Landing,
  landingAt,
  outOfGroup,
  stepped,
} from './criterion-moves.ts'
import { criterionRows, scoresBetween, type Weights, weightSum } from './criterion-rows.ts'
import { CriterionTable } from './criterion-table.tsx'
import { GatePanel } from './gates/gate-panel.tsx'
import { gateRows } from './gates/gate-rows.ts'
import { GateTable } from './gates/gate-table.tsx'
import { useGateEdits } from './gates/use-gate-edits.ts'
import { CriterionPanel } from './panel/criterion-panel.tsx'
import { criteriaOf } from './pasted-criteria.ts'
import { PointsBox } from './points-box.tsx'
import { RankingStrip } from './ranking-strip.tsx'
import { useCriteriaActions } from './use-criteria-actions.ts'
import { useCriteriaCommands } from './use-criteria-commands.ts'
import { useCriterionEdits, weightsProblem } from './use-criterion-edits.ts'

const noCriteria: readonly Criterion[] = []
const moves = { in: intoGroup, out: outOfGroup } as const

export function CriteriaPage({ evaluation }: { readonly evaluation: EvaluationId }) {
  const { model } = useEvaluationState(evaluation)
  const official = useRanking(model)
  const selected = useNavigation((place) => place.focus.criterion)
  const [gate, setGate] = useState<GateId | null>(null)
  const [panelOpen, setPanelOpen] = useState(true)
  const grid = useRef<GridHandle>(null)
  const gateGrid = useRef<GridHandle>(null)
  const add = useRef<HTMLInputElement>(null)
  const addGate = useRef<HTMLInputElement>(null)
  const edits = useCriterionEdits(evaluation, model)
  const gateEdits = useGateEdits(evaluation)
  const { live, enterWeights, change, move } = edits

  const criteria = model?.state.criteria ?? noCriteria
  const scale = model?.state.evaluation.scale
  const prepared = useMemo(() => (model === null ? null : preparedOf(model)), [model])
  const ranking = useMemo(
    () =>
      prepared === null || live.size === 0 ? official : rankPrepared(withWeights(prepared, live)),
    [prepared, live, official],
  )
  const rows = useMemo(() => {
    if (scale === undefined || ranking === null) return []
    return criterionRows(criteria, scale, live, criteriaWarnings(criteria, ranking, live))
  }, [criteria, scale, live, ranking])
  const gates = useMemo(() => (model === null ? [] : gateRows(model.state)), [model])
  const decimals = shareDecimals(rows.map((row) => row.share))
  const sum = weightSum(criteria, live)
  const currentRow = rows.find((row) => row.criterion.id === selected) ?? null
  const current = currentRow?.criterion ?? null
  const currentGate = gates.find((row) => row.gate.id === gate) ?? null

  const select = useCallback((criterion: CriterionId | null, of: GateId | null) => {
    setGate(of)
    if (of === null) setFocus({ criterion })
    // After the list has the row.
    setTimeout(() => (of === null ? grid : gateGrid).current?.focus())
  }, [])
  // Led here from a search: to the gate that is meant.
  const part = useNavigation((place) => place.part)
  const known = model !== null
  useEffect(() => {
    const wanted = idOfPart('gate', part)
    if (part === null || !known) return
    takePart()
    if (wanted === null) return
    setPanelOpen(true)
    select(null, wanted)
  }, [part, known, select])
  const actions = useCriteriaActions(evaluation, model?.state ?? null, rows, edits, setGate, select)
  const { ask } = actions

  const mayBeGroup = useCallback(
    ({ id }: Criterion): boolean =>
      !(model?.state.scores.some((one) => one.criterion === id) ?? false),
    [model],
  )
  const landing = useCallback(
    (criterion: CriterionId, before: number, deep: boolean) =>
      landingAt(rows, criterion, before, deep, mayBeGroup),
    [rows, mayBeGroup],
  )
  const onDrop = useCallback(
    (criterion: CriterionId, where: Landing) =>
      move(criterion, dropped(criteria, criterion, where)),
    [criteria, move],
  )
  const step = (where: 'up' | 'down' | 'in' | 'out'): void => {
    if (current === null) return
    const { id } = current
    move(
      id,
      where === 'up' || where === 'down'
        ? stepped(criteria, id, where === 'up' ? -1 : 1)
        : moves[where](criteria, id),
    )
  }
  const onSelect = useCallback((criterion: CriterionId) => {
    setGate(null)
    setFocus({ criterion })
  }, [])
  const onRename = useCallback(
    (criterion: CriterionId, name: string) => void change(criterion, { name }),
    [change],
  )
  const onWeight = useCallback(
    (criterion: CriterionId, weight: number) => enterWeights(new Map([[criterion, weight]])),
    [enterWeights],
  )
  const problemOf = useCallback((weights: Weights) => weightsProblem(criteria, weights), [criteria])
  /** Among the parts of the group that is shown, or on the first level. */
  const equalise = (): void => void actions.equalise(current?.parent ?? null)
  const lock = (criterion: Criterion): void =>
    void change(criterion.id, { weightLocked: !criterion.weightLocked })
  const frozen = model?.answers.evaluation.frozen ?? null
  const earlier = model?.answers.evaluation.earlierFreezes ?? []

  useCriteriaCommands({
    selected: gate === null ? current : null,
    frozen: frozen !== null,
    any: criteria.length > 0,
    add: () => add.current?.focus(),
    addGate: () => addGate.current?.focus(),
    equalise,
    step,
    duplicate: (criterion) => void actions.duplicate(criterion),
    lock,
    remove: (criterion) => void actions.remove(criterion),
    templates: () => ask({ kind: 'templates' }),
    scale: () => ask({ kind: 'scale' }),
    freeze: () => ask({ kind: 'freeze' }),
    unfreeze: () => ask({ kind: 'unfreeze' }),
  })

  if (model === null || scale === undefined || ranking === null) return null
  const { state } = model
  const closePanel = (): void => {
    setPanelOpen(false)
    ;(gate === null ? grid : gateGrid).current?.focus()
  }
  const scoresOf = (id: CriterionId): number =>
    state.scores.filter(({ criterion, value }) => criterion === id && value !== null).length
  return (
    <div className={styles.screen}>
      <CriteriaToolbar
        evaluation={evaluation}
        sum={sum}
        criteria={criteria.length}
        frozen={frozen !== null}
        details={currentGate?.gate.name ?? current?.name ?? null}
        panelOpen={panelOpen}
        onPanel={() => setPanelOpen(!panelOpen)}
        onTemplates={() => ask({ kind: 'templates' })}
        onFreeze={() => ask({ kind: 'freeze' })}
        onUnfreeze={() => ask({ kind: 'unfreeze' })}
        onScale={() => ask({ kind: 'scale' })}
        onEqualise={equalise}
      />
      {(frozen !== null || earlier.length > 0) && (
        <div className={styles.frozen}>
          <FrozenLine
            frozen={frozen}
            earlier={earlier}
            {...(frozen !== null && {
              actions: (close) => (
                <Button
                  size="small"
                  onClick={() => {
                    close()
                    ask({ kind: 'unfreeze' })
                  }}
                >
                  {text('criteria.unfreeze')}
                </Button>
              ),
            })}
          />
        </div>
      )}
      {criteria.length > 1 && (
        <PointsBox
          criteria={criteria}
          live={live}
          selected={current}
          onSelect={onSelect}
          onTry={edits.tryWeight}
          onSet={onWeight}
          onEqualise={equalise}
        />
      )}
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
                <EmptyState
                  title={text('criteria.empty.title')}
                  actions={
                    <Button variant="primary" onClick={() => ask({ kind: 'templates' })}>
                      {text('criteria.empty.template')}
                    </Button>
                  }
                >
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
                aside={currentGate !== null}
                onSelect={onSelect}
                onRename={onRename}
                weightsProblem={problemOf}
                onWeights={enterWeights}
                onEdits={actions.editMany}
                landing={landing}
                onDrop={onDrop}
                onStep={step}
                onRemove={(criterion) => void actions.remove(criterion)}
                onOpen={() => setPanelOpen(true)}
                onBelow={() => add.current?.focus()}
              />
            )}
            <AddLine
              ref={add}
              label={text('criteria.add')}
              placeholder={text('criteria.add.placeholder')}
              autoFocus={rows.length === 0}
              onAdd={actions.addNamed}
              onPasteBlock={(block) => {
                const read = criteriaOf(block)
                if (!read.ok) return read.error
                actions.editMany(read.edits)
                return null
              }}
              onLeave={() => grid.current?.focus()}
            />
            <GateTable
              ref={gateGrid}
              addRef={addGate}
              rows={gates}
              selected={currentGate?.gate.id ?? null}
              onSelect={setGate}
              onRename={(id, name) => gateEdits.change(id, { name })}
              onStep={(id, by) => {
                const at = gates.findIndex((row) => row.gate.id === id) + by
                if (at >= 0 && at < gates.length) gateEdits.move(id, at)
              }}
              onRemove={(one) => void actions.removeGate(one)}
              onOpen={() => setPanelOpen(true)}
              onAdd={actions.addGateNamed}
              onLeave={() => (gates.length > 0 ? gateGrid : add).current?.focus()}
            />
          </div>
          {state.agencies.length > 0 && (
            <RankingStrip
              ranking={ranking}
              before={edits.before}
              hidden={model?.answers.hidden !== null}
            />
          )}
        </div>
        {panelOpen && currentGate !== null && (
          <GatePanel
            key={currentGate.gate.id}
            evaluation={evaluation}
            row={currentGate}
            onChange={(fields) => gateEdits.change(currentGate.gate.id, fields)}
            onDecide={(agency, passed, note) =>
              gateEdits.decide(currentGate.gate.id, agency, passed, note)
            }
            onRemove={() => void actions.removeGate(currentGate.gate)}
            onClose={closePanel}
            onLeave={() => gateGrid.current?.focus()}
          />
        )}
        {panelOpen && currentGate === null && currentRow !== null && current !== null && (
          <CriterionPanel
            key={current.id}
            row={currentRow}
            parent={criteria.find((other) => other.id === current.parent)?.name ?? null}
            evaluationScale={scale}
            shareDecimals={decimals}
            agencies={state.agencies}
            ranking={ranking}
            scores={scoresOf(current.id)}
            between={scoresBetween(state, current)}
            currency={state.evaluation.currency}
            weightProblem={(weight) => problemOf(new Map([[current.id, weight]]))}
            onChange={(fields) => void change(current.id, fields)}
            onScale={(next) => actions.setScale(current, next)}
            onMeasure={(agency, value) => edits.measure(agency, current.id, value)}
            onTryWeight={(weight) => edits.tryWeight(current.id, weight)}
            onSetWeight={(weight) => onWeight(current.id, weight)}
            onDuplicate={() => void actions.duplicate(current)}
            onRemove={() => void actions.remove(current)}
            onClose={closePanel}
            onLeave={() => grid.current?.focus()}
          />
        )}
      </div>
      <CriteriaDialogs evaluation={evaluation} state={state} actions={actions} />
    </div>
  )
}
