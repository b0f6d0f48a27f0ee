// The agreed value of one cell while it is typed: what it means, what it would do, and how it is recorded or taken
// back. The screen and the room both decide by this.
import { useMemo, useState } from 'react'
import {
  type Consequence,
  consequenceOf,
  type Standing,
  standingOf,
} from '../../../../shared/domain/agreement/consequence.ts'
import { type CellLayers, layersOf } from '../../../../shared/domain/agreement/layers.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { send } from '../../../api/client.ts'
import { type EvaluationModel, preparedOf, rankingOf } from '../../../api/evaluation-model.ts'
import { locale } from '../../../ui/locale.ts'
import { editText, readEntry } from '../score-entry.ts'
import { type CellPlace, draftKey, noDraft, setDraft, useModerating } from './moderation-store.ts'

export interface Problem {
  readonly field: 'value' | 'reason' | null
  readonly message: string
}

export interface Decision {
  readonly layers: CellLayers
  /** As typed. */
  readonly value: string
  readonly reason: string
  /** What would be recorded: a number, null for not applicable, undefined while nothing usable is typed. */
  readonly wanted: number | null | undefined
  /** Where the agency stands now. */
  readonly standing: Standing
  readonly consequence: Consequence | null
  /** Of taking the agreed value back; null: nothing is agreed. */
  readonly without: Consequence | null
  readonly problem: Problem | null
  readonly setValue: (value: string) => void
  readonly setReason: (reason: string) => void
  /** null: it was not recorded. */
  readonly record: () => Promise<object | null>
  readonly takeBack: () => Promise<object | null>
}

export const notApplicable = (): string => text('scoring.na')

export function useDecision(model: EvaluationModel, place: CellPlace): Decision | null {
  const { evaluation } = model.state
  const { agency, criterion } = place
  const key = draftKey(evaluation.id, place)
  const draft = useModerating(({ drafts }) => drafts.get(key)) ?? noDraft
  const [failed, setFailed] = useState<{ readonly key: string; readonly problem: Problem } | null>(
    null,
  )
  const prepared = preparedOf(model)
  const layers = useMemo(() => layersOf(prepared, agency, criterion), [prepared, agency, criterion])
  const agreed = layers?.moderated ?? null
  const shown =
    draft.value ??
    (agreed === null
      ? ''
      : editText(
          { state: agreed.value === null ? 'not-applicable' : 'scored', raw: agreed.value },
          locale,
        ))
  const reading =
    layers === null ? null : readEntry(shown, layers.leaf.criterion, layers.leaf.scale, locale)
  const entry = reading?.ok === true ? reading.entry : null
  const wanted =
    entry === null || entry === 'not-scored' ? undefined : entry === 'not-applicable' ? null : entry
  const consequence = useMemo(
    () =>
      wanted === undefined
        ? null
        : consequenceOf(prepared, { agency, criterion, value: wanted, reason: '' }),
    [prepared, agency, criterion, wanted],
  )
  const without = useMemo(
    () => (agreed === null ? null : consequenceOf(prepared, { agency, criterion, removed: true })),
    [prepared, agency, criterion, agreed],
  )
  if (layers === null) return null

  const fail = (field: Problem['field'], message: string): null => {
    setFailed({ key, problem: { field, message } })
    return null
  }
  const finish = (answer: Awaited<ReturnType<typeof send<'scoring.moderate'>>>): object | null => {
    if (!answer.ok) return fail(null, answer.error.message)
    setFailed(null)
    setDraft(key, noDraft)
    return answer.value
  }
  const reason = draft.reason.trim()
  return {
    layers,
    value: shown,
    reason: draft.reason,
    wanted,
    standing: standingOf(rankingOf(model, null), agency),
    consequence,
    without,
    problem: failed?.key === key ? failed.problem : null,
    setValue: (value) => {
      setFailed(null)
      setDraft(key, { ...draft, value })
    },
    setReason: (next) => {
      setFailed(null)
      setDraft(key, { ...draft, reason: next })
    },
    async record() {
      if (reading?.ok === false) return fail('value', reading.short)
      if (wanted === undefined) return fail('value', text('moderation.valueNeeded'))
      if (reason === '') return fail('reason', text('moderation.reasonNeeded'))
      const at = { evaluation: evaluation.id, agency, criterion }
      return finish(await send('scoring.moderate', { ...at, value: wanted, reason }))
    },
    async takeBack() {
      if (reason === '') return fail('reason', text('moderation.reasonNeeded'))
      const at = { evaluation: evaluation.id, agency, criterion }
      return finish(await send('scoring.unmoderate', { ...at, reason }))
    },
  }
}
