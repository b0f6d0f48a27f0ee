// One set of weights being answered: the questions of its method, and beside them the weights that follow.
// Nothing is in the ledger before "Keep"; answers that are left behind wait in the workspace.
import { ChevronLeft } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import type { Input } from '../../../../shared/contract/call.ts'
import type { CriterionId, EvaluationId, EvaluationState } from '../../../../shared/domain/model.ts'
import {
  elicitedWeights,
  type WeightAnswers,
} from '../../../../shared/domain/weights/elicitation.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { undoableNote } from '../../../api/undoable-note.ts'
import { useCommand } from '../../../api/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { firstLevel, openQuestions, problemOf, sharesInUse } from './answers.ts'
import { DirectQuestions } from './direct-questions.tsx'
import styles from './editor.module.css'
import { LiveWeights } from './live-weights.tsx'
import { MethodDetails } from './method-details.tsx'
import { OrderQuestions } from './order-questions.tsx'
import { PairQuestions } from './pair-questions.tsx'
import { pointsLeft } from './points-budget.ts'
import { PointsQuestions, pointsWords } from './points-questions.tsx'
import { SwingQuestions } from './swing-questions.tsx'
import { changeDraft, type Draft, dropDraft, goToWeights, isChanged } from './weights-view.ts'

export interface SetEditorProps {
  readonly evaluation: EvaluationId
  readonly state: EvaluationState
  readonly draft: Draft
  /** false: it was removed meanwhile, or is new; keeping adds it. */
  readonly known: boolean
  readonly inUse: boolean
}

/** The contract's lists are the caller's own; these are not changed by either side. */
const sent = (answers: WeightAnswers): Input<'criteria.saveWeightSet'>['answers'] =>
  structuredClone(answers) as Input<'criteria.saveWeightSet'>['answers']

export function SetEditor({ evaluation, state, draft, known, inUse }: SetEditorProps) {
  const { key, name, answers } = draft
  const save = useCommand('criteria.saveWeightSet', { inline: true })
  const questions = useRef<HTMLElement>(null)
  useEffect(() => questions.current?.focus({ preventScroll: true }), [])

  const criteria = useMemo(() => firstLevel(state.criteria), [state.criteria])
  const used = useMemo(() => sharesInUse(state.criteria), [state.criteria])
  const ids = useMemo(() => criteria.map(({ id }) => id), [criteria])
  const { weights, uncovered } = useMemo(() => elicitedWeights(answers, ids), [answers, ids])
  const open = openQuestions(answers, state.criteria)
  const problem = problemOf(name, answers, state.criteria)
  const changed = !known || isChanged(draft)

  const answer = (next: WeightAnswers): void => changeDraft(evaluation, key, { answers: next })
  const leave = (): void => goToWeights(evaluation, { part: 'list' })
  const cancel = (): void => {
    dropDraft(evaluation, key)
    leave()
  }
  const keep = async (): Promise<void> => {
    if (problem !== null) return
    const kept = await save.run({
      evaluation,
      set: known ? draft.set : null,
      name,
      answers: sent(answers),
    })
    if (kept === null) return
    cancel()
    undoableNote(kept, text(inUse ? 'weights.keptInUse' : 'weights.kept', { name: name.trim() }))
  }
  const openWords =
    open === 0
      ? null
      : plural(answers.method === 'ahp' ? 'weights.openPairs' : 'weights.openCriteria', open)

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leads back from anywhere in it.
    <div
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        leave()
      }}
    >
      <header className={styles.toolbar}>
        <IconButton
          label={text('weights.toList')}
          icon={<ChevronLeft size={18} aria-hidden />}
          onClick={leave}
        />
        <h1 className={styles.title}>{text(`weights.name.${answers.method}`)}</h1>
        <TextField
          label={text('weights.setName')}
          hideLabel
          className={styles.name}
          value={name}
          maxLength={200}
          placeholder={text('weights.setName.example')}
          onChange={(next) => changeDraft(evaluation, key, { name: next })}
        />
        <span className={styles.quiet}>{changed && text('weights.notKept')}</span>
      </header>
      <div className={styles.split}>
        <section
          ref={questions}
          tabIndex={-1}
          className={styles.questions}
          aria-label={text('weights.questions', { name })}
        >
          <Questions
            answers={answers}
            state={state}
            shares={weights}
            inUse={used}
            onChange={answer}
          />
          <MethodDetails answers={answers} />
        </section>
        <aside className={styles.live} aria-label={text('weights.live.title')}>
          <div className={styles.liveBody}>
            <LiveWeights
              criteria={criteria}
              shares={weights}
              inUse={used}
              uncovered={uncovered}
              note={openWords}
            />
          </div>
          <footer className={styles.foot}>
            {save.error !== null && <Notice tone="error">{save.error.message}</Notice>}
            {problem !== null && (
              <p className={styles.problem} role="status">
                {problem === 'notHundred' && answers.method === 'points'
                  ? text('weights.problem.notHundred', {
                      left: pointsWords(pointsLeft(ids.map((id) => answers.points[id] ?? 0))),
                    })
                  : text(`weights.problem.${problem}`)}
              </p>
            )}
            <div className={styles.actions}>
              <Button
                variant="primary"
                disabled={problem !== null || !changed}
                busy={save.pending}
                onClick={() => void keep()}
              >
                {text('weights.keep')}
              </Button>
              <Button onClick={cancel}>{text(changed ? 'weights.cancel' : 'ui.close')}</Button>
            </div>
            <p className={styles.hint}>
              {text(inUse ? 'weights.keepHintInUse' : 'weights.keepHint')}
            </p>
          </footer>
        </aside>
      </div>
    </div>
  )
}

interface QuestionsProps {
  readonly answers: WeightAnswers
  readonly state: EvaluationState
  readonly shares: readonly number[]
  readonly inUse: readonly number[]
  readonly onChange: (answers: WeightAnswers) => void
}

function Questions({ answers, state, shares, inUse, onChange }: QuestionsProps) {
  const criteria = useMemo(() => firstLevel(state.criteria), [state.criteria])
  const groups = useMemo(
    () =>
      new Set(
        state.criteria.flatMap(({ parent }): readonly CriterionId[] =>
          parent === null ? [] : [parent],
        ),
      ),
    [state.criteria],
  )
  const common = { criteria, onChange }
  switch (answers.method) {
    case 'direct':
      return <DirectQuestions {...common} answers={answers} inUse={inUse} />
    case 'points':
      return <PointsQuestions {...common} answers={answers} inUse={inUse} />
    case 'swing':
      return (
        <SwingQuestions
          {...common}
          answers={answers}
          groups={groups}
          evaluation={state.evaluation}
        />
      )
    case 'rank-order':
      return <OrderQuestions {...common} answers={answers} shares={shares} />
    case 'ahp':
      return <PairQuestions {...common} answers={answers} />
  }
}
