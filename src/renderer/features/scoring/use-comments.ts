// The comments of one evaluator, all at once: asked for where the list of all cells shows them.
import { useMemo } from 'react'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { useQuery } from '../../api/query-cache.ts'
import type { CommentOf } from './cell-words.ts'
import { cellId, type Whose } from './sheet-cells.ts'

const none: CommentOf = () => ''

export function useComments(evaluation: EvaluationId, whose: Whose, wanted: boolean): CommentOf {
  const { value } = useQuery(
    'scoring.comments',
    wanted && whose !== 'panel' ? { evaluation, evaluator: whose } : null,
  )
  return useMemo(() => {
    if (value === null) return none
    const comments = new Map(
      value.comment.map((comment, at) => {
        const [agency, criterion] = [value.agency[at], value.criterion[at]]
        return [
          agency === undefined || criterion === undefined ? '' : cellId(agency, criterion),
          comment,
        ]
      }),
    )
    return (cell) => comments.get(cell.id) ?? ''
  }, [value])
}
