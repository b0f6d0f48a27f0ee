// What is missing before anything can be scored, with the way there.

import type { EvaluationState } from '../../../shared/domain/model.ts'
import { takesPart } from '../../../shared/domain/ranking-row.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { goTo } from '../../ui/navigation.ts'

type Missing = 'noAgencies' | 'noneTakesPart' | 'noCriteria'

/** null: there is something to score. `everyone`: agencies that take no part are shown too. */
export const missingOf = (state: EvaluationState, everyone: boolean): Missing | null => {
  if (state.criteria.length === 0) return 'noCriteria'
  if (state.agencies.length === 0) return 'noAgencies'
  return everyone || state.agencies.some(takesPart) ? null : 'noneTakesPart'
}

export function NothingToScore({ missing }: { readonly missing: Missing }) {
  return (
    <EmptyState
      title={text(`scoring.${missing}.title`)}
      actions={
        <Button
          variant="primary"
          onClick={() => goTo(missing === 'noCriteria' ? 'criteria' : 'agencies')}
        >
          {text(`scoring.${missing}.action`)}
        </Button>
      }
    >
      {text(`scoring.${missing}.body`)}
    </EmptyState>
  )
}
