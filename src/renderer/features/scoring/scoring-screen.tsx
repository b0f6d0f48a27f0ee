// Scoring: the cells of one evaluator or the panel's combined ones, in four views. The panel of evaluators is
// another subject; the window passes in its editor.
import { type ComponentType, Suspense, useState } from 'react'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { useEvaluationState } from '../../api/evaluation-state.ts'
import { useNavigation } from '../../ui/navigation.ts'
import { BlindProgress } from './blind-progress.tsx'
import { missingOf, NothingToScore } from './nothing-to-score.tsx'
import { isPerson, usePerson } from './person.ts'
import { useEveryone } from './reveal.ts'
import styles from './scoring-sheet.module.css'
import { ScoringSheet } from './scoring-sheet.tsx'
import type { Whose } from './sheet-cells.ts'

export interface PanelEditorProps {
  readonly evaluation: EvaluationId
  readonly onClose: () => void
}

export interface ScoringScreenProps {
  readonly evaluation: EvaluationId
  readonly PanelEditor: ComponentType<PanelEditorProps>
}

export function ScoringScreen({ evaluation, PanelEditor }: ScoringScreenProps) {
  const { model } = useEvaluationState(evaluation)
  const wanted = useNavigation((place) => place.focus.evaluator)
  const person = usePerson()
  const everyone = useEveryone()
  const [editingPanel, setEditingPanel] = useState(false)
  if (model === null) return null
  if (model.answers.hidden !== null)
    return (
      <>
        <h1 className="sr-only">{text('scoring.title')}</h1>
        <BlindProgress model={model} />
      </>
    )
  const missing = missingOf(model.state, everyone)
  const { evaluators } = model.state
  // Nobody chosen, or somebody who was removed: who sits at the keyboard, else the first; without anybody only
  // the panel is left to see.
  const known =
    evaluators.find((evaluator) => evaluator.id === wanted) ??
    evaluators.find((each) => isPerson(each, person, evaluators)) ??
    evaluators[0]
  const whose: Whose = wanted === 'panel' || known === undefined ? 'panel' : known.id
  return (
    <>
      <h1 className="sr-only">{text('scoring.title')}</h1>
      {missing !== null ? (
        <div className={styles.empty}>
          <NothingToScore missing={missing} />
        </div>
      ) : (
        <ScoringSheet
          model={model}
          whose={whose}
          seat={null}
          onEditPanel={() => setEditingPanel(true)}
          panelEditor={
            editingPanel || evaluators.length === 0 ? (
              <Suspense fallback={null}>
                <PanelEditor evaluation={evaluation} onClose={() => setEditingPanel(false)} />
              </Suspense>
            ) : null
          }
        />
      )}
    </>
  )
}
