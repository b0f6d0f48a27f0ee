// The sheet of the evaluator who sits at the keyboard: their own cells and nobody else's.
import { type ReactNode, useMemo } from 'react'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { useEvaluationState } from '../../api/evaluation-state.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Notice } from '../../ui/notice.tsx'
import { missingOf } from './nothing-to-score.tsx'
import { useEveryone } from './reveal.ts'
import styles from './scoring-sheet.module.css'
import { ScoringSheet } from './scoring-sheet.tsx'

export interface OwnScoringProps {
  readonly evaluation: EvaluationId
  /** Nothing can be entered now. */
  readonly locked: boolean
  /** In place of the selected cell's panel; null: that one is shown. */
  readonly beside: ReactNode
}

const nothing = (): void => {}

export function OwnScoring({ evaluation, locked, beside }: OwnScoringProps) {
  const { model, status, error, retry } = useEvaluationState(evaluation)
  const everyone = useEveryone()
  // Of an evaluator main lists themselves alone.
  const member = model?.state.evaluators[0] ?? null
  const seat = useMemo(() => (member === null ? null : { member, locked }), [member, locked])
  if (status === 'failed')
    return (
      <div className={styles.failed}>
        <Notice
          tone="error"
          title={text('seat.failed')}
          actions={
            <Button size="small" onClick={retry}>
              {text('ui.tryAgain')}
            </Button>
          }
        >
          {error?.message}
        </Notice>
      </div>
    )
  if (model === null || seat === null) return null
  const missing = missingOf(model.state, everyone)
  if (missing !== null)
    return (
      <div className={styles.empty}>
        <EmptyState title={text(`scoring.${missing}.title`)}>{text('seat.nothing')}</EmptyState>
      </div>
    )
  return (
    <ScoringSheet
      model={model}
      whose={seat.member.id}
      seat={seat}
      onEditPanel={nothing}
      panelEditor={beside}
    />
  )
}
