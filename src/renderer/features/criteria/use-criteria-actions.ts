// What the criteria screen does besides editing in place: adding, copying, removing, equal weights, scales.
// Each is one command with a note and a way back; what must be asked first is put into `asking`.
import { useState } from 'react'
import type {
  Criterion,
  CriterionId,
  EvaluationId,
  EvaluationState,
  Gate,
  GateId,
  Scale,
} from '../../../shared/domain/model.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { command } from '../../api/client.ts'
import { undoableNote } from '../../api/undoable-note.ts'
import { setFocus } from '../../ui/navigation.ts'
import { toast } from '../../ui/toast.tsx'
import type { CriterionRow } from './criterion-rows.ts'
import { nameProblem, removedWords } from './criterion-words.ts'
import type { CriteriaEdits } from './pasted-criteria.ts'
import { type Rescale, rescaleOf } from './rescale.ts'
import { type CriterionEdits, equalWeights, withKeptSum } from './use-criterion-edits.ts'

/** What lies over the screen. */
export type Asking =
  | { readonly kind: 'templates' | 'freeze' | 'unfreeze' | 'scale' }
  | { readonly kind: 'rescale'; readonly rescale: Rescale }

export interface CriteriaScreenActions {
  readonly asking: Asking | null
  readonly ask: (asking: Asking | null) => void
  /** An error to show at the field, or null. */
  readonly addNamed: (name: string) => string | null
  /** Several cells at once, as one step. */
  readonly editMany: (edits: CriteriaEdits) => void
  readonly addGateNamed: (name: string) => string | null
  readonly duplicate: (criterion: Criterion) => Promise<void>
  readonly remove: (criterion: Criterion) => Promise<void>
  readonly removeGate: (gate: Gate) => Promise<void>
  readonly equalise: (parent: CriterionId | null) => Promise<void>
  /** `criterion` null: the evaluation's scale. Asks first where scores are concerned. */
  readonly setScale: (criterion: Criterion | null, scale: Scale | null) => void
  readonly rescale: (rescale: Rescale, convert: boolean) => void
}

export function useCriteriaActions(
  evaluation: EvaluationId,
  state: EvaluationState | null,
  rows: readonly CriterionRow[],
  edits: CriterionEdits,
  showGate: (gate: GateId) => void,
  /** With the keyboard in its table. */
  select: (criterion: CriterionId | null, gate: GateId | null) => void,
): CriteriaScreenActions {
  const [asking, ask] = useState<Asking | null>(null)

  const sendScale = async (
    criterion: Criterion | null,
    scale: Scale | null,
    convert: boolean,
  ): Promise<void> => {
    const id = criterion?.id ?? null
    const sent = scale === null ? null : { ...scale }
    await command('criteria.setScale', { evaluation, criterion: id, scale: sent, convert })
  }
  return {
    asking,
    ask,
    addNamed: (name) => {
      const problem = nameProblem(name)
      if (problem !== null) return problem
      void command('criteria.add', { evaluation, fields: { name } }).then((added) => {
        if (added !== null) setFocus({ criterion: added.id as CriterionId })
      })
      return null
    },
    editMany: (many) =>
      void command('criteria.editMany', {
        evaluation,
        ...withKeptSum(state?.criteria ?? [], many),
      }).then((done) => {
        const last = done?.ids.at(-1)
        if (last !== undefined) setFocus({ criterion: last as CriterionId })
      }),
    addGateNamed: (name) => {
      const problem = nameProblem(name, 'criteria.gate.nameNeeded')
      if (problem !== null) return problem
      void command('criteria.addGate', { evaluation, fields: { name } }).then((added) => {
        // The keyboard stays in the line for the next one.
        if (added !== null) showGate(added.id as GateId)
      })
      return null
    },
    duplicate: async (criterion) => {
      const copy = await command('criteria.duplicate', { evaluation, criterion: criterion.id })
      if (copy === null) return
      setFocus({ criterion: copy.id as CriterionId })
      undoableNote(copy, text('criteria.duplicated', { name: criterion.name }))
    },
    remove: async (criterion) => {
      if (state === null) return
      const message = removedWords(state, criterion)
      const gone = (row: CriterionRow | undefined): boolean =>
        row?.criterion.id === criterion.id || row?.criterion.parent === criterion.id
      const at = rows.findIndex((row) => row.criterion.id === criterion.id)
      const next = rows.slice(at).find((row) => !gone(row)) ?? rows[at - 1]
      const done = await command('criteria.remove', { evaluation, criterion: criterion.id })
      if (done === null) return
      select(next?.criterion.id ?? null, null)
      undoableNote(done, message)
    },
    removeGate: async ({ id, name }) => {
      const results = state?.gateResults.filter(({ gate }) => gate === id).length ?? 0
      const done = await command('criteria.removeGate', { evaluation, gate: id })
      if (done === null) return
      select(null, state?.gates.find((other) => other.id !== id)?.id ?? null)
      undoableNote(
        done,
        results === 0
          ? text('criteria.gate.removed', { name })
          : plural('criteria.gate.removedWith', results, { name }),
      )
    },
    equalise: async (parent) => {
      const criteria = state?.criteria ?? []
      const group = criteria.find(({ id }) => id === parent)
      const weights = equalWeights(criteria, parent)
      if (criteria.every(({ id, weight }) => (weights.get(id) ?? weight) === weight)) {
        toast({ message: text('criteria.alreadyEqual') })
        return
      }
      const done = await edits.setWeights(weights)
      if (done !== null)
        undoableNote(
          done,
          group === undefined
            ? text('criteria.equalised')
            : text('criteria.equalisedWithin', { group: group.name }),
        )
    },
    setScale: (criterion, scale) => {
      if (state === null) return
      const rescale = rescaleOf(state, criterion, scale)
      if (rescale === null) void sendScale(criterion, scale, true)
      else ask({ kind: 'rescale', rescale })
    },
    rescale: ({ criterion, scale }, convert) => {
      ask(null)
      void sendScale(criterion, scale, convert)
    },
  }
}
