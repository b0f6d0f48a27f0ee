// The decision: which agency is chosen and why, who approved it, and the numbers it rests on, which anybody can have
// worked out again from the ledger. Another decision takes the place of this one; the ledger keeps both.
import { useState } from 'react'
import type { EvaluationId } from '../../../../shared/domain/model.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { useEvaluationState, useRanking } from '../../../api/evaluation-state.ts'
import { useQuery } from '../../../api/query-cache.ts'
import { Notice } from '../../../ui/notice.tsx'
import { useDecisionDraft } from './decision-draft.ts'
import { DecisionForm } from './decision-form.tsx'
import { DecisionRecord } from './decision-record.tsx'
import styles from './decision-screen.module.css'
import { SnapshotView } from './snapshot-view.tsx'

export function DecisionScreen({ evaluation }: { readonly evaluation: EvaluationId }) {
  const { model } = useEvaluationState(evaluation)
  const ranking = useRanking(model)
  const decision = useQuery('results.decision', { evaluation })
  const [wanted, setWanted] = useState(false)
  const writing = useDecisionDraft(evaluation) !== null
  if (decision.error !== null)
    return (
      <div className={styles.screen}>
        <Notice tone="error" title={text('decision.failed')}>
          {decision.error.message}
        </Notice>
      </div>
    )
  if (model === null || ranking === null || !decision.answered) return null
  const recorded = decision.value
  /** Also after a look at another screen. */
  const again = wanted || writing
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1 className={styles.title}>{text('decision.title')}</h1>
        <p className={styles.words}>{text('decision.words')}</p>
      </header>
      <div className={styles.columns}>
        <div className={styles.main}>
          {recorded === null || again ? (
            <DecisionForm
              evaluation={evaluation}
              ranking={ranking}
              before={recorded}
              onDone={() => setWanted(false)}
              onCancel={recorded === null ? null : () => setWanted(false)}
            />
          ) : (
            <DecisionRecord
              evaluation={evaluation}
              decision={recorded}
              names={new Map(model.state.agencies.map(({ id, name }) => [id, name]))}
              onAgain={() => setWanted(true)}
            />
          )}
        </div>
        {recorded !== null && !again && (
          <SnapshotView evaluation={evaluation} snapshot={recorded.snapshot} />
        )}
      </div>
    </div>
  )
}
