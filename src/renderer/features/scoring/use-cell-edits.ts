// Gives edits of cells to main as one command, one step of undo, and shows them at once. A refusal takes them
// back and says why.
import { useCallback } from 'react'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { send, surfaceError } from '../../api/client.ts'
import { useSetScore } from '../../api/evaluation-state.ts'
import { patchQuery } from '../../api/query-cache.ts'
import { type CellEdit, cellsToSet, withComments, withEdits } from './sheet-edits.ts'

/** Answers whether they were kept. One cell's edit is an entry of its own kind in the ledger. */
export type ApplyEdits = (edits: readonly CellEdit[]) => Promise<boolean>

const commandOf = (evaluation: EvaluationId, edits: readonly CellEdit[]) => {
  const [only] = edits
  if (edits.length !== 1 || only === undefined)
    return send('scoring.setMany', { evaluation, cells: [...cellsToSet(edits)] })
  const { agency, criterion, evaluator } = only
  const cell = { evaluation, agency, criterion, evaluator }
  switch (only.kind) {
    case 'score':
      return send('scoring.set', { ...cell, score: only.score })
    case 'comment':
      return send('scoring.comment', { ...cell, comment: only.comment })
    case 'confidence':
      return send('scoring.setConfidence', { ...cell, confidence: only.confidence })
  }
}

export function useCellEdits(evaluation: EvaluationId): ApplyEdits {
  const setScore = useSetScore(evaluation)
  return useCallback(
    async (edits) => {
      const [only] = edits
      if (only === undefined) return true
      if (edits.length === 1 && only.kind === 'score') return setScore(only, only.score)
      // On its way first: main writes while the page shows it.
      const answer = commandOf(evaluation, edits)
      const settled = [
        patchQuery('scoring.sheet', { evaluation }, (sheet) => withEdits(sheet, edits)),
        ...[...new Set(edits.map(({ evaluator }) => evaluator))].map((evaluator) => {
          const own = edits.filter((edit) => edit.evaluator === evaluator)
          return own.some(({ kind }) => kind === 'comment')
            ? patchQuery('scoring.comments', { evaluation, evaluator }, (comments) =>
                withComments(comments, own),
              )
            : () => {}
        }),
      ]
      const result = await answer
      for (const settle of settled) settle(result.ok)
      if (!result.ok) surfaceError(result.error)
      return result.ok
    },
    [evaluation, setScore],
  )
}
