// Who acted, as a person reads it: the ledger writes "owner", "owner:<name>" and "evaluator:<id>".
import { useCallback, useMemo } from 'react'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/translate.ts'
import { useQuery } from './query-cache.ts'

export const useActorNames = (evaluation: EvaluationId): ((actor: string) => string) => {
  const panel = useQuery(
    'panel.list',
    useMemo(() => ({ evaluation }), [evaluation]),
  )
  return useCallback(
    (actor: string): string => {
      if (actor === 'owner') return text('history.owner')
      if (actor.startsWith('owner:')) return actor.slice('owner:'.length)
      const id = actor.replace(/^evaluator:/, '')
      return panel.value?.find((evaluator) => evaluator.id === id)?.name ?? id
    },
    [panel.value],
  )
}
